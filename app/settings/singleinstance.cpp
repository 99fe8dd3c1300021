// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/singleinstance.h"

#include "app/sessionname.h"

#include <QDBusAbstractAdaptor>
#include <QDBusMessage>

namespace culvert {

namespace {

const QString kName = QStringLiteral("org.culvert.Culvert");
const QString kPath = QStringLiteral("/org/culvert/Culvert");
const QString kInterface = QStringLiteral("org.freedesktop.Application");
constexpr int kPatienceMs = 5000;

/// The members of org.freedesktop.Application.
class ApplicationAdaptor : public QDBusAbstractAdaptor {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    explicit ApplicationAdaptor(SingleInstance *instance) : QDBusAbstractAdaptor(instance), m_instance(*instance) { }

public Q_SLOTS:
    void Activate(const QVariantMap &platformData) { Q_EMIT m_instance.raiseRequested(std::nullopt, platformData); }
    /// There is nothing to be opened but the window.
    void Open(const QStringList & /*uris*/, const QVariantMap &platformData) { Activate(platformData); }
    void ActivateAction(const QString &name, const QVariantList & /*parameter*/, const QVariantMap &platformData)
    {
        Q_EMIT m_instance.raiseRequested(pageFromName(name), platformData);
    }

private:
    SingleInstance &m_instance;
};

} // namespace

SingleInstance::SingleInstance(const QDBusConnection &bus, QObject *parent) : QObject(parent), m_bus(bus)
{
    new ApplicationAdaptor(this);
}

bool SingleInstance::handOver(std::optional<PageId> page, const QVariantMap &platformData)
{
    // Before the name is taken: whoever sees the name finds the object.
    m_bus.registerObject(kPath, this);
    if (claimName(m_bus, kName))
        return false;
    m_bus.unregisterObject(kPath);
    QDBusMessage call = QDBusMessage::createMethodCall(
        kName, kPath, kInterface, page ? QStringLiteral("ActivateAction") : QStringLiteral("Activate"));
    if (page)
        call << pageName(*page) << QVariantList();
    call << platformData;
    return m_bus.call(call, QDBus::Block, kPatienceMs).type() == QDBusMessage::ReplyMessage;
}

QVariantMap SingleInstance::platformDataFromEnvironment()
{
    QVariantMap data;
    if (const QString token = qEnvironmentVariable("XDG_ACTIVATION_TOKEN"); !token.isEmpty())
        data.insert(QStringLiteral("activation-token"), token);
    if (const QString id = qEnvironmentVariable("DESKTOP_STARTUP_ID"); !id.isEmpty())
        data.insert(QStringLiteral("desktop-startup-id"), id);
    return data;
}

} // namespace culvert

#include "singleinstance.moc"
