// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/kernel/sysctls.h"

#include "helper/kernel/forwarders.h"
#include "helper/kernel/kernelerror.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace culvert {

namespace {

Q_LOGGING_CATEGORY(log, "culvert.sysctl")

// Beside the keys of sysctls, in the same file; neither can be one, since a value there is a string.
const QString kForwarders = QStringLiteral("forwarders");
const QString kOverwritten = QStringLiteral("overwritten");
const QString kOff = QStringLiteral("0");

class Descriptor {
public:
    Descriptor(const QString &path, int flags)
        : m_descriptor(::open(QFile::encodeName(path), flags | O_CLOEXEC | O_NOFOLLOW))
    {
    }
    ~Descriptor()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)
    bool isOpen() const { return m_descriptor >= 0; }
    int get() const { return m_descriptor; }

private:
    int m_descriptor;
};

Unexpected notAKey(const QString &key)
{
    return unexpected(ErrorCode::Internal, QStringLiteral("\"%1\" is not the name of a sysctl").arg(key));
}

} // namespace

Sysctls::Sysctls(const QString &runtimeDirectory, QString root)
    : m_root(std::move(root)), m_file(runtimeDirectory + QStringLiteral("/sysctls.json"))
{
    load();
}

bool Sysctls::isKey(const QString &key)
{
    // Components of these characters, none of them "." or "..".
    static const QRegularExpression pattern(
        QStringLiteral("\\A(?!\\.{1,2}(/|\\z))[A-Za-z0-9_.-]+(/(?!\\.{1,2}(/|\\z))[A-Za-z0-9_.-]+)*\\z"));
    return pattern.match(key).hasMatch();
}

Result<std::optional<QString>> Sysctls::read(const QString &key) const
{
    if (!isKey(key))
        return notAKey(key);
    const Descriptor file(m_root + QLatin1Char('/') + key, O_RDONLY);
    char text[64];
    const ssize_t size = file.isOpen() ? ::read(file.get(), text, sizeof(text)) : -1;
    if (size >= 0)
        return std::optional(QString::fromLatin1(text, size).trimmed());
    const int failure = errno;
    if (failure == ENOENT)
        return std::optional<QString>{};
    return kernelRefusal(QStringLiteral("reading the sysctl %1").arg(key), failure);
}

/// Positive errno, or 0.
int Sysctls::write(const QString &key, const QString &value) const
{
    const QByteArray text = value.toLatin1() + '\n';
    const Descriptor file(m_root + QLatin1Char('/') + key, O_WRONLY);
    const bool done = file.isOpen() && ::write(file.get(), text.constData(), size_t(text.size())) == text.size();
    return done ? 0 : errno;
}

Result<> Sysctls::set(const SetSysctl &step)
{
    const QString &key = step.sysctl.key;
    if (!isKey(key))
        return notAKey(key);
    QList<Sysctl> former = m_former;
    const bool isKnown =
        std::any_of(former.begin(), former.end(), [&](const Sysctl &sysctl) { return sysctl.key == key; });
    if (!step.restores && !step.former.isEmpty() && !isKnown) {
        if (key == forwarders::kSysctl)
            m_overwritten = overwrittenByForwarding();
        former.append({key, step.former});
        if (Result<> remembered = remember(former); !remembered)
            return remembered;
    }
    const int failure = write(key, step.sysctl.value);
    // What was to be restored went with its device.
    if (failure != 0 && !(step.restores && failure == ENOENT))
        return kernelRefusal(QStringLiteral("writing the sysctl %1").arg(key), failure);
    if (!step.restores)
        return {};
    if (key == forwarders::kSysctl && failure == 0 && step.sysctl.value == kOff)
        restoreOverwritten();
    former.removeIf([&](const Sysctl &sysctl) { return sysctl.key == key; });
    return remember(former);
}

Result<> Sysctls::remember(QList<Sysctl> former)
{
    if (former == m_former)
        return {};
    QJsonObject values;
    for (const Sysctl &sysctl : former)
        values.insert(sysctl.key, sysctl.value);
    if (values.contains(forwarders::kSysctl)) {
        values.insert(kForwarders, QJsonArray::fromStringList(m_forwarders));
        QJsonObject overwritten;
        for (const Sysctl &sysctl : std::as_const(m_overwritten))
            overwritten.insert(sysctl.key, sysctl.value);
        values.insert(kOverwritten, overwritten);
    }
    // Nothing here outlives a power loss, so the order of renaming is all the durability that is needed.
    QSaveFile file(m_file);
    const QByteArray text = QJsonDocument(values).toJson();
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(text) != text.size() || !file.commit())
        return unexpected(ErrorCode::StorageFailed,
                          QStringLiteral("%1 cannot be written: %2").arg(m_file, file.errorString()));
    m_former = std::move(former);
    return {};
}

void Sysctls::load()
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject())
        qCWarning(log).noquote() << m_file << "is damaged: the former values of sysctls are not known any more";
    const QJsonObject values = document.object();
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (isKey(it.key()) && it->isString())
            m_former.append({it.key(), it->toString()});
    }
    for (const QJsonValue &name : values.value(kForwarders).toArray())
        m_forwarders.append(name.toString());
    const QJsonObject overwritten = values.value(kOverwritten).toObject();
    for (auto it = overwritten.begin(); it != overwritten.end(); ++it) {
        if (isKey(it.key()) && it->isString())
            m_overwritten.append({it.key(), it->toString()});
    }
}

QList<Sysctl> Sysctls::overwrittenByForwarding() const
{
    QStringList keys{QStringLiteral("conf/all/accept_redirects")};
    const QStringList devices = QDir(m_root + QStringLiteral("/conf")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &device : devices) {
        if (device != QLatin1String("all")) // that is ip_forward itself
            keys.append(QStringLiteral("conf/%1/forwarding").arg(device));
    }
    QList<Sysctl> found;
    for (const QString &key : std::as_const(keys)) {
        if (const Result<std::optional<QString>> value = read(key); value && *value)
            found.append({key, **value});
    }
    return found;
}

void Sysctls::restoreOverwritten()
{
    for (const Sysctl &sysctl : std::as_const(m_overwritten)) {
        const Result<std::optional<QString>> now = read(sysctl.key);
        if (!now || !*now || **now == sysctl.value)
            continue; // with its device, or as it was
        if (const int failure = write(sysctl.key, sysctl.value); failure != 0)
            qCWarning(log).noquote() << "restoring the sysctl" << sysctl.key << "-" << errnoText(failure);
    }
    m_overwritten.clear();
}

} // namespace culvert
