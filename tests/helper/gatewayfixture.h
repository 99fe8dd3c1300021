// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/dbusnames.h"
#include "core/wire/errornames.h"
#include "helper/configuration/confirmedconfiguration.h"
#include "helper/reconcile/reconciler.h"
#include "helper/service/gatewayservice.h"
#include "tests/helper/reconcilefixture.h"
#include "tests/support/fakeauthorizer.h"
#include "tests/support/fakeleasesource.h"
#include "tests/support/privatebus.h"

#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QTemporaryDir>
#include <QTest>

namespace culvert::test {

/// The whole helper on a bus of its own, but for the kernel and polkit. The client shares its thread, so every call
/// is sent first and its answer waited for in the event loop.
struct ServiceFixture {
    explicit ServiceFixture(Authorizer *other = nullptr)
        : kernel(gateway()), store(directory.path()), reconciler(kernel, manager),
          configured(reconciler, store, [this] { return PendingChange::bootTimeMs() + sleptMs; }), isUp(bus.start()),
          client(bus.connect()), service(reconciler, configured, other != nullptr ? *other : authorizer, bus.connect())
    {
        configured.start({});
        isUp = isUp && service.publish().has_value();
    }

    static QDBusMessage message(const char *interface, const char *member, const QVariantList &arguments = {})
    {
        QDBusMessage call = QDBusMessage::createMethodCall(QLatin1String(dbus::kService), QLatin1String(dbus::kPath),
                                                           QLatin1String(interface), QLatin1String(member));
        call.setArguments(arguments);
        return call;
    }
    static QDBusMessage configuration(const char *member, const QVariantList &arguments = {})
    {
        return message(dbus::kConfigurationInterface, member, arguments);
    }
    static QDBusMessage applyCall(const Configuration &configuration, qulonglong expected = 0)
    {
        return ServiceFixture::configuration("Apply", {QString::fromUtf8(toDocument(configuration)), expected, 0U});
    }

    static QDBusMessage wait(const QDBusPendingCall &pending)
    {
        // Longer than any prompt of a test; a test that gets here fails on the empty message.
        (void)QTest::qWaitFor([&] { return pending.isFinished(); }, 30'000);
        return pending.reply();
    }
    QDBusMessage call(const QDBusMessage &message) const { return wait(client.asyncCall(message)); }
    static QString error(ErrorCode code) { return errorName(code); }

    QTemporaryDir directory;
    PrivateBus bus;
    FakeKernel kernel;
    FakeLeaseSource manager;
    ConfigurationStore store;
    Reconciler reconciler;
    qint64 sleptMs = 0; ///< how far the boot time is ahead of what it was, as after a sleep of the machine
    ConfirmedConfiguration configured;
    FakeAuthorizer authorizer;
    bool isUp;
    QDBusConnection client;
    GatewayService service;
};

inline constexpr quint32 kAlice = 1000;
inline constexpr quint32 kBob = 1001;

/// Two users on one bus: everybody is who `users` says, by the name of the connection, and nobody else.
struct TwoUsers : ServiceFixture {
    TwoUsers() : other(bus.connect())
    {
        users = {{client.baseService(), kAlice}, {other.baseService(), kBob}};
        service.setCallerUid([this](const QDBusConnection &, const QString &caller, QObject *context,
                                    std::function<void(std::optional<quint32>)> done) {
            QMetaObject::invokeMethod(
                context,
                [this, caller, done = std::move(done)] {
                    done(users.contains(caller) ? std::optional(users.value(caller)) : std::nullopt);
                },
                Qt::QueuedConnection);
        });
    }
    QDBusMessage callOfOther(const QDBusMessage &message) const { return wait(other.asyncCall(message)); }

    QDBusConnection other;
    QHash<QString, quint32> users;
};

/// A configuration that differs from home().
inline Configuration otherHome()
{
    Configuration other = home();
    other.exceptions.append({prefix("192.0.2.8/32"), QStringLiteral("mail"), false, true});
    return other;
}

} // namespace culvert::test
