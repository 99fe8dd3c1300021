// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/measuring.h"

#include "app/ctl/helpercalls.h"
#include "app/ctl/interrupt.h"
#include "app/ctl/printing.h"
#include "app/ctl/terminal.h"
#include "app/pathmtu/pathmtumeasurement.h"
#include "app/pathmtu/tunnelpath.h"
#include "core/base/text.h"
#include "core/config/document.h"

#include <QEventLoop>
#include <QJsonDocument>

#include <optional>

namespace culvert::ctl {

namespace {

/// The position of the tunnel that is meant; where there is none, says so.
std::optional<qsizetype> findTunnel(const Configuration &configuration, const QString &name)
{
    QStringList names;
    for (qsizetype index = 0; index < configuration.tunnels.size(); ++index) {
        if (configuration.tunnels[index].name == name || (name.isEmpty() && configuration.tunnels.size() == 1)) {
            return index;
        }
        names.append(configuration.tunnels[index].name);
    }
    printMessage(name.isEmpty() ? QStringLiteral("culvertctl: there are several tunnels; name one of %1\n")
                                      .arg(names.join(QStringLiteral(", ")))
                                : QStringLiteral("culvertctl: there is no tunnel %1; there is %2\n")
                                      .arg(quoted(name), names.join(QStringLiteral(", "))));
    return std::nullopt;
}

/// A line that is written anew each time, where somebody reads along; else a line each.
void printProgress(const MtuProgress &progress)
{
    printMessage(messagesGoToTerminal() ? QStringLiteral("\r\u001b[K%1").arg(progressText(progress))
                                        : progressText(progress) + QLatin1Char('\n'));
}

void endProgress()
{
    if (messagesGoToTerminal()) {
        printMessage(QStringLiteral("\r\u001b[K"));
    }
}

/// Absent: cancelled.
std::optional<Result<PathMtu>> carryOut(const ProbePath &path)
{
    QEventLoop loop;
    std::optional<Result<PathMtu>> outcome;
    PathMtuMeasurement measurement(path);
    const Interrupt interrupt([&loop] { loop.quit(); });
    QObject::connect(&measurement, &PathMtuMeasurement::progressed, &loop, printProgress);
    QObject::connect(&measurement, &PathMtuMeasurement::finished, &loop, [&](const Result<PathMtu> &result) {
        outcome = result;
        loop.quit();
    });
    measurement.start();
    loop.exec();
    endProgress();
    return outcome;
}

} // namespace

ExitStatus measure(const Command &command, const HelperCalls &helper)
{
    const Result<QString> document = helper.ask<QString>("Get");
    if (!document) {
        printMessage(errorText(document.error()));
        return exitStatusOf(document.error().code);
    }
    const Configuration configuration = parseDocument(document->toUtf8()).configuration;
    const std::optional<qsizetype> tunnel = findTunnel(configuration, command.tunnel);
    if (!tunnel) {
        return kUsage;
    }
    ProbePath path = pathThrough(configuration, *tunnel, ownAddresses());
    path.target = Ipv4Address::parse(command.target).value_or(path.target);

    const std::optional<Result<PathMtu>> outcome = carryOut(path);
    if (!outcome) {
        printMessage(QStringLiteral("culvertctl: cancelled\n"));
        return kFailed;
    }
    if (!*outcome) {
        printMessage(errorText(outcome->error()));
        return exitStatusOf(outcome->error().code);
    }
    const PathMtu &result = **outcome;
    const bool isMeasured = result.outcome == PathMtu::Outcome::Measured;
    if (command.json) {
        printData(QJsonDocument(toJson(result)).toJson(QJsonDocument::Indented));
    }
    const QString text = measurementText(configuration.tunnels[*tunnel].name, result);
    if (!isMeasured) {
        printMessage(QStringLiteral("culvertctl: ") + text);
    } else if (!command.json) {
        printData(text);
    }
    return isMeasured ? kDone : kFailed;
}

} // namespace culvert::ctl
