// SPDX-License-Identifier: GPL-3.0-or-later
// The privileged helper: the one place where its parts are put together.
#include "core/config/configuration.h"
#include "core/wire/dbusnames.h"
#include "helper/configuration/confirmedconfiguration.h"
#include "helper/kernel/netlinkkernel.h"
#include "helper/lease/networkmanagerleases.h"
#include "helper/reconcile/reconciler.h"
#include "helper/service/gatewayservice.h"
#include "helper/service/journal.h"
#include "helper/service/lifetime.h"
#include "helper/service/polkitauthorizer.h"
#include "helper/service/systemdnotify.h"
#include "helper/store/configurationstore.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDBusConnection>
#include <QFile>
#include <QLoggingCategory>

#include <cstdlib>
#include <memory>

using namespace culvert;

namespace {

Q_LOGGING_CATEGORY(log, "culvert.helper")

/// Whoever starts the helper by other means than its unit must not choose its bus.
void forgetInheritedBus()
{
    for (const char *name :
         {"DBUS_SYSTEM_BUS_ADDRESS", "DBUS_SESSION_BUS_ADDRESS", "DBUS_STARTER_ADDRESS", "DBUS_STARTER_BUS_TYPE"})
        qunsetenv(name);
}

/// systemd gives a colon-separated list, of which ours has one entry.
QString directoryFromEnvironment(const char *name, const char *otherwise)
{
    const QString given = qEnvironmentVariable(name).section(QLatin1Char(':'), 0, 0);
    return given.isEmpty() ? QString::fromLatin1(otherwise) : given;
}

struct Options {
    QString stateDirectory;
    QString runtimeDirectory;
    QString seed;
    QString busAddress;
};

Options optionsFrom(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Makes the kernel match Culvert's configuration. Started by systemd or by the system bus."));
    const QCommandLineOption state(
        QStringLiteral("state-directory"),
        QStringLiteral("Where the confirmed configuration is kept; $STATE_DIRECTORY or /var/lib/culvert."),
        QStringLiteral("directory"), directoryFromEnvironment("STATE_DIRECTORY", "/var/lib/culvert"));
    const QCommandLineOption runtime(
        QStringLiteral("runtime-directory"),
        QStringLiteral("Where former sysctl values are kept; $RUNTIME_DIRECTORY or /run/culvert."),
        QStringLiteral("directory"), directoryFromEnvironment("RUNTIME_DIRECTORY", "/run/culvert"));
    const QCommandLineOption seed(QStringLiteral("seed"),
                                  QStringLiteral("The configuration to begin with while none is confirmed."),
                                  QStringLiteral("file"), QStringLiteral("/etc/culvert/gateway.json"));
    const QCommandLineOption bus(QStringLiteral("bus-address"),
                                 QStringLiteral("For tests: this bus instead of the system bus."),
                                 QStringLiteral("address"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({state, runtime, seed, bus});
    parser.process(application);
    if (!parser.positionalArguments().isEmpty())
        parser.showHelp(2);
    return {parser.value(state), parser.value(runtime), parser.value(seed), parser.value(bus)};
}

QDBusConnection connectTo(const QString &busAddress)
{
    const QString name = QStringLiteral("culvert-helper");
    return busAddress.isEmpty() ? QDBusConnection::connectToBus(QDBusConnection::SystemBus, name)
                                : QDBusConnection::connectToBus(busAddress, name);
}

/// Empty if there is none, or none that can be used.
QByteArray readSeed(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly)) {
        qCWarning(log, "the seed %ls cannot be read: %ls", qUtf16Printable(path), qUtf16Printable(file.errorString()));
        return {};
    }
    QByteArray content = file.read(limits::kDocumentBytes + 1);
    if (content.size() > limits::kDocumentBytes) {
        qCWarning(log, "the seed %ls is larger than a configuration may be", qUtf16Printable(path));
        return {};
    }
    return content;
}

QString statusLine(const Status &status)
{
    const QString state = stateName(status.state);
    return status.reason.text.isEmpty() ? state : state + QStringLiteral(": ") + status.reason.text;
}

} // namespace

int main(int argc, char *argv[])
{
    installJournal();
    forgetInheritedBus();
    TerminationSignals::block();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("culvert-helper"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CULVERT_VERSION));
    const Options options = optionsFrom(application);

    TerminationSignals termination;
    QDBusConnection bus = connectTo(options.busAddress);
    if (!bus.isConnected()) {
        qCCritical(log, "no bus: %ls", qUtf16Printable(bus.lastError().message()));
        return EXIT_FAILURE;
    }

    const Result<std::unique_ptr<NetlinkKernel>> kernel = NetlinkKernel::open(options.runtimeDirectory);
    if (!kernel) {
        qCCritical(log, "no netlink: %ls", qUtf16Printable(kernel.error().detail));
        return EXIT_FAILURE;
    }
    NetworkManagerLeases leases(bus);
    ConfigurationStore store(options.stateDirectory);
    Reconciler reconciler(**kernel, leases);
    ConfirmedConfiguration configuration(reconciler, store);
    PolkitAuthorizer authorizer(bus);
    GatewayService service(reconciler, configuration, authorizer, bus);
    SystemdNotify systemd;

    QObject::connect(&reconciler, &Reconciler::statusChanged, &systemd,
                     [&] { systemd.setStatus(statusLine(reconciler.status())); });
    // Stopping leaves the kernel as it is: an upgrade or a restart must not cut the tunnel. `culvertctl down`
    // is what takes it away.
    QObject::connect(&termination, &TerminationSignals::requested, &application, &QCoreApplication::quit);

    // Before the name is there: a bus that goes while configuration.start() is at work would never be missed
    // otherwise (F11).
    BusPresence presence(bus, QLatin1String(dbus::kService));
    QObject::connect(&presence, &BusPresence::lost, &application, [](const QString &why) {
        qCCritical(log, "%ls; systemd starts the helper again", qUtf16Printable(why));
        QCoreApplication::exit(EXIT_FAILURE);
    });

    // The name comes first: who does not get it, such as a second helper, has no business with the kernel. Calls
    // that come in meanwhile wait for the event loop, and find what start() has adopted.
    if (const Result<> published = service.publish(); !published) {
        qCCritical(log, "%ls", qUtf16Printable(published.error().detail));
        return EXIT_FAILURE;
    }
    configuration.start(readSeed(options.seed));
    systemd.ready();

    const int result = QCoreApplication::exec();
    systemd.stopping();
    return result;
}
