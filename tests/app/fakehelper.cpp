// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/fakehelper.h"

#include "core/wire/codec.h"
#include "core/wire/dbusnames.h"
#include "gatewayadaptor.h"
#include "tests/support/privatebus.h"

#include <algorithm>
#include <utility>

namespace culvert {

FakeHelper::FakeHelper(const PrivateBus &bus) : FakeHelper(bus.address()) { }

FakeHelper::FakeHelper(const QString &busAddress) : m_busAddress(busAddress)
{
    registerWireTypes();
    new StatusAdaptor(this);
    new ConfigurationAdaptor(this);
    new DiagnosisAdaptor(this);
    setProperty("Version", QStringLiteral("test"));
    setStatus({});
}

FakeHelper::~FakeHelper()
{
    if (m_connection)
        vanish();
}

void FakeHelper::appear()
{
    static int serial = 0;
    m_connection = QDBusConnection::connectToBus(m_busAddress, QStringLiteral("fakehelper-%1").arg(++serial));
    if (!m_connection->registerObject(QLatin1String(dbus::kPath), this)
        || !m_connection->registerService(QLatin1String(dbus::kService))) {
        qFatal("the fake helper gets no place on the bus");
    }
}

void FakeHelper::vanish()
{
    m_answers.clear();
    const QString name = m_connection->name();
    m_connection.reset();
    QDBusConnection::disconnectFromBus(name);
}

void FakeHelper::setStatus(const Status &status)
{
    m_status = status;
    const QVariantMap properties = statusProperties(status);
    for (auto property = properties.cbegin(); property != properties.cend(); ++property) {
        if (property.key() != QLatin1String("State")) {
            setProperty(property.key().toLatin1().constData(), property.value());
        }
    }
    if (m_connection) {
        announce(properties);
    }
}

void FakeHelper::announce(const QVariantMap &properties)
{
    QDBusMessage signal =
        QDBusMessage::createSignal(QLatin1String(dbus::kPath), QStringLiteral("org.freedesktop.DBus.Properties"),
                                   QStringLiteral("PropertiesChanged"));
    signal << QString(QLatin1String(dbus::kStatusInterface)) << properties << QStringList();
    m_connection->send(signal);
}

void FakeHelper::release()
{
    for (const QDBusMessage &answer : std::exchange(m_answers, {})) {
        m_connection->send(answer);
    }
}

int FakeHelper::count(const QString &member) const
{
    return int(std::count_if(calls.begin(), calls.end(), [&](const Call &call) { return call.member == member; }));
}

bool FakeHelper::lastWasInteractive(const QString &member) const
{
    bool interactive = false;
    for (const Call &call : calls) {
        interactive = call.member == member ? call.interactive : interactive;
    }
    return interactive;
}

QString FakeHelper::stateProperty() const
{
    const QString state = stateName(m_status.state);
    if (onRead) {
        onRead();
    }
    return state;
}

void FakeHelper::note(const QString &member, const QVariantList &arguments, const QVariantList &values)
{
    calls.append({member, arguments, message().isInteractiveAuthorizationAllowed()});
    if (errors.contains(member)) {
        sendErrorReply(errors.value(member), QStringLiteral("%1 was refused").arg(member));
    } else if (held.contains(member)) {
        setDelayedReply(true);
        m_answers.append(message().createReply(values));
    }
}

QString FakeHelper::Get(qulonglong &generationOut)
{
    generationOut = generation;
    note(QStringLiteral("Get"), {}, {document, generation});
    return document;
}

ProblemList FakeHelper::Check(const QString &text)
{
    note(QStringLiteral("Check"), {text}, {QVariant::fromValue(ProblemList())});
    return {};
}

QStringList FakeHelper::Preview(const QString &text)
{
    note(QStringLiteral("Preview"), {text}, {steps});
    return steps;
}

qulonglong FakeHelper::Apply(const QString &text, qulonglong expected, uint confirmWithin, QString &token)
{
    token = confirmWithin != 0 ? pendingToken : QString();
    note(QStringLiteral("Apply"), {text, expected, confirmWithin}, {generation + 1, token});
    return generation + 1;
}

void FakeHelper::Confirm(const QString &token) { settlePending(QStringLiteral("Confirm"), token); }

void FakeHelper::Revert(const QString &token) { settlePending(QStringLiteral("Revert"), token); }

void FakeHelper::settlePending(const QString &member, const QString &token)
{
    if (hasPending) {
        hasPending = false;
        note(member, {token}, {});
        return;
    }
    calls.append({member, {token}, message().isInteractiveAuthorizationAllowed()});
    sendErrorReply(QLatin1String(dbus::kErrorPrefix) + QLatin1String("NoPendingChange"),
                   QStringLiteral("nothing waits to be confirmed"));
}

qulonglong FakeHelper::SetEnabled(bool enabled)
{
    note(QStringLiteral("SetEnabled"), {enabled}, {generation + 1});
    return generation + 1;
}

QString FakeHelper::Explain(const QVariantMap &packet)
{
    note(QStringLiteral("Explain"), {packet}, {explanation});
    return explanation;
}

QString FakeHelper::Routes()
{
    note(QStringLiteral("Routes"), {}, {routes});
    return routes;
}

VariantMapList FakeHelper::Counters()
{
    const VariantMapList maps = toMaps(counters);
    note(QStringLiteral("Counters"), {}, {QVariant::fromValue(maps)});
    return maps;
}

VariantMapList FakeHelper::RecentEvents()
{
    const VariantMapList maps = toMaps(events);
    note(QStringLiteral("RecentEvents"), {}, {QVariant::fromValue(maps)});
    return maps;
}

} // namespace culvert
