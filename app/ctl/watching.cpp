// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/watching.h"

#include "app/ctl/helpercalls.h"
#include "app/ctl/interrupt.h"
#include "app/ctl/printing.h"
#include "app/ctl/terminal.h"
#include "app/statusmirror.h"
#include "core/wire/codec.h"
#include "gatewayproxy.h"

#include <QDateTime>
#include <QEventLoop>
#include <QJsonDocument>
#include <QTimer>

#include <chrono>
#include <optional>

namespace culvert::ctl {

namespace {

using Presence = StatusMirror::Presence;

ExitStatus unreachable(const StatusMirror &mirror)
{
    Error error = mirror.lastError();
    if (error.code != ErrorCode::HelperUnreachable) {
        error = {ErrorCode::HelperUnreachable, QStringLiteral("the helper does not answer"), 0, {}};
    }
    printMessage(errorText(error));
    return kUnreachable;
}

/// Waits until the helper says what is waited for; kDone if it did.
ExitStatus awaitStatus(const Command &command, const StatusMirror &mirror)
{
    QEventLoop loop;
    const auto look = [&] {
        if (mirror.presence() == Presence::Present && (!command.waitFor || mirror.status().state == *command.waitFor)) {
            loop.exit(kDone);
        } else if (mirror.presence() == Presence::Absent && !command.waitFor) {
            loop.exit(kUnreachable);
        }
    };
    QObject::connect(&mirror, &StatusMirror::statusChanged, &loop, look);
    QObject::connect(&mirror, &StatusMirror::presenceChanged, &loop, look);

    QTimer limit;
    limit.setSingleShot(true);
    QObject::connect(&limit, &QTimer::timeout, &loop,
                     [&] { loop.exit(mirror.presence() == Presence::Present ? kFailed : kUnreachable); });
    if (command.timeoutSeconds) {
        limit.start(std::chrono::seconds(*command.timeoutSeconds));
    } else if (!command.waitFor) {
        limit.start(std::chrono::milliseconds(dbus::kReadTimeoutMs));
    }
    // From the loop, because exit() means nothing to a loop that does not run yet.
    QTimer::singleShot(0, &loop, look);
    return ExitStatus(loop.exec());
}

/// Prints what happens; says each state once, whether an event or a property tells it first.
class Reporter {
public:
    explicit Reporter(bool asJson) : m_asJson(asJson) { }

    void report(const Event &event)
    {
        if (event.kind == QLatin1String("state")) {
            const Reason said{event.code, event.text};
            if (m_state == said) {
                return;
            }
            m_state = said;
        }
        if (m_asJson) {
            printData(QJsonDocument(toJson(event)).toJson(QJsonDocument::Compact) + '\n');
        } else {
            printData(eventLine(event));
        }
    }

    void report(const Status &status) { report(stateEvent(status, QDateTime::currentMSecsSinceEpoch())); }
    void forgetState() { m_state.reset(); }

private:
    const bool m_asJson;
    std::optional<Reason> m_state;
};

} // namespace

ExitStatus showStatus(const Command &command, const QDBusConnection &bus, const QString &service)
{
    const StatusMirror mirror(bus, service);
    const ExitStatus outcome = awaitStatus(command, mirror);
    Status status = mirror.status();
    if (outcome == kUnreachable) {
        return unreachable(mirror);
    }
    if (outcome != kDone) {
        printMessage(QStringLiteral("culvertctl: the state is still %1\n").arg(stateName(status.state)));
        return outcome;
    }
    const Result<VariantMapList> counters =
        HelperCalls(bus, service).look<VariantMapList>(dbus::kDiagnosisInterface, "Counters");
    if (!counters) {
        printMessage(errorText(counters.error()));
        return exitStatusOf(counters.error().code);
    }
    const QHash<QString, LinkCounters> byInterface = countersFrom(*counters);
    for (TunnelStatus &tunnel : status.tunnels) {
        tunnel.counters = byInterface.value(tunnel.interface);
    }
    if (command.json) {
        printData(QJsonDocument(toJson(status)).toJson(QJsonDocument::Indented));
    } else {
        printData(statusText(status));
    }
    return kDone;
}

ExitStatus monitor(const Command &command, const QDBusConnection &bus, const QString &service)
{
    QEventLoop loop;
    const Interrupt interrupt([&loop] { loop.exit(kDone); });
    const StatusMirror mirror(bus, service);
    const OrgCulvertGateway1StatusInterface events(service, QLatin1String(dbus::kPath), bus);
    Reporter reporter(command.json);
    bool isFollowing = false;

    QObject::connect(&events, &OrgCulvertGateway1StatusInterface::EventOccurred, &loop,
                     [&reporter](const QVariantMap &event) { reporter.report(eventFrom(event)); });
    QObject::connect(&mirror, &StatusMirror::statusChanged, &loop, [&] {
        if (isFollowing && mirror.presence() == Presence::Present) {
            reporter.report(mirror.status());
        }
    });
    const auto lookForHelper = [&] {
        if (mirror.presence() == Presence::Present) {
            isFollowing = true;
            reporter.report(mirror.status());
        } else if (mirror.presence() == Presence::Absent && !isFollowing) {
            loop.exit(kUnreachable);
        } else if (mirror.presence() == Presence::Absent) {
            reporter.forgetState();
            printMessage(QStringLiteral("culvertctl: the helper has gone; waiting for it\n"));
        }
    };
    QObject::connect(&mirror, &StatusMirror::presenceChanged, &loop, lookForHelper);
    QTimer::singleShot(0, &loop, lookForHelper);

    const auto outcome = ExitStatus(loop.exec());
    return outcome == kUnreachable ? unreachable(mirror) : outcome;
}

} // namespace culvert::ctl
