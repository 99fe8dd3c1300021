// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/printing.h"

#include "core/base/text.h"
#include "core/wire/errornames.h"

#include <QDateTime>
#include <QJsonArray>

#include <iterator>

namespace culvert::ctl {

namespace {

constexpr qsizetype kLongText = 1000;
constexpr int kLabelWidth = 11;

QString safe(const QString &text) { return escaped(text, kLongText); }

QString safe(const QJsonObject &object, const char *key) { return safe(object.value(QLatin1String(key)).toString()); }

QString line(const QString &label, const QString &text)
{
    return QStringLiteral("%1%2\n").arg(label, -kLabelWidth).arg(text);
}

QString reasonText(const Reason &reason) { return safe(reason.text.isEmpty() ? reason.code : reason.text); }

QString leaseText(const Lease &lease)
{
    return QStringLiteral("%1/%2 on %3, %4, MTU %5 (%6)")
        .arg(lease.address.toString())
        .arg(lease.prefixLength)
        .arg(safe(lease.interface),
             lease.router ? QStringLiteral("router %1").arg(lease.router->toString()) : QStringLiteral("no router"))
        .arg(lease.mtu)
        .arg(safe(lease.source));
}

/// "12.3 MB": SI units, as ip(8) -s -h and file managers count.
QString byteText(quint64 bytes)
{
    if (bytes < 1000) {
        return QStringLiteral("%1 B").arg(bytes);
    }
    constexpr const char *kUnits[] = {"kB", "MB", "GB", "TB", "PB", "EB"};
    double value = double(bytes) / 1000;
    size_t unit = 0;
    while (value >= 999.95 && unit + 1 < std::size(kUnits)) {
        value /= 1000;
        ++unit;
    }
    return QStringLiteral("%1 %2").arg(QString::number(value, 'f', 1), QString::fromLatin1(kUnits[unit]));
}

QString tunnelText(const TunnelStatus &tunnel)
{
    const LinkCounters &counters = tunnel.counters;
    const QString ends = QStringLiteral("%1 → %2").arg(
        tunnel.local ? tunnel.local->toString() : QStringLiteral("(no lease)"), tunnel.remote.toString());
    QString text = line(QStringLiteral("tunnel"),
                        QStringLiteral("%1 on %2: %3, %4, MTU %5")
                            .arg(safe(tunnel.name), safe(tunnel.interface),
                                 tunnel.up ? QStringLiteral("up") : QStringLiteral("down"), ends)
                            .arg(tunnel.mtu));
    text += line({},
                 QStringLiteral("received %1 in %2 packets, sent %3 in %4 packets, %5 errors")
                     .arg(byteText(counters.rxBytes))
                     .arg(counters.rxPackets)
                     .arg(byteText(counters.txBytes))
                     .arg(counters.txPackets)
                     .arg(counters.txErrors));
    return text;
}

/// "to 198.51.100.0/24 lookup 1998" and what it answered, a line each rule.
QString trialLine(const QJsonObject &trial)
{
    QString answer;
    const QString route = safe(trial, "route");
    if (trial.value(QLatin1String("understood")).toBool(true) == false) {
        answer = QStringLiteral("has selectors that are not understood here");
    } else if (!trial.value(QLatin1String("matched")).toBool()) {
        answer = QStringLiteral("does not match");
    } else if (trial.value(QLatin1String("suppressed")).toBool()) {
        answer = QStringLiteral("%1: suppressed, look further").arg(route);
    } else if (trial.value(QLatin1String("decided")).toBool()) {
        answer = route.isEmpty() ? QStringLiteral("decides") : QStringLiteral("%1: taken").arg(route);
    } else {
        answer =
            route.isEmpty() ? QStringLiteral("no route, look further") : QStringLiteral("%1: look further").arg(route);
    }
    return QStringLiteral("  %1  → %2\n").arg(safe(trial, "rule"), answer);
}

QString pathText(const QJsonObject &explanation)
{
    QString text;
    const QJsonArray path = explanation.value(QLatin1String("path")).toArray();
    for (const auto &trial : path) {
        text += trialLine(trial.toObject());
    }
    const QString note = safe(explanation, "note");
    if (!note.isEmpty()) {
        text += QStringLiteral("  Note: %1\n").arg(note);
    }
    return text;
}

/// The rules of the firewall that match, a line each, and what they leave the packet with.
QString firewallText(const QJsonObject &explanation)
{
    const QJsonArray trials = explanation.value(QLatin1String("firewall")).toArray();
    if (trials.isEmpty()) {
        return {};
    }
    QString text = QStringLiteral("Firewall, in the order in which the packet passes it:\n");
    int others = 0;
    for (const auto &value : trials) {
        const QJsonObject trial = value.toObject();
        if (!trial.value(QLatin1String("matched")).toBool()) {
            ++others;
            continue;
        }
        const QString purpose = safe(trial, "purpose");
        text += QStringLiteral("  %1: %2  → %3%4\n")
                    .arg(safe(trial, "chain"), safe(trial, "rule"), safe(trial, "action"),
                         purpose.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(purpose));
    }
    text += QStringLiteral("  %1 of its rules match, %2 do not.\n").arg(trials.size() - others).arg(others);
    const auto mark = quint32(explanation.value(QLatin1String("mark")).toDouble());
    if (mark != 0) {
        text += QStringLiteral("It carries the mark 0x%1.\n").arg(mark, 0, 16);
    }
    return text;
}

QString verdictSentence(const QJsonObject &explanation)
{
    const QString verdict = safe(explanation, "verdict");
    const QString interface = safe(explanation, "interface");
    const QString gateway = safe(explanation, "gateway");
    if (verdict == QLatin1String("tunnel")) {
        return QStringLiteral("It goes through the tunnel %1, on %2.").arg(safe(explanation, "tunnel"), interface);
    }
    if (verdict == QLatin1String("direct")) {
        return gateway.isEmpty() ? QStringLiteral("It leaves on %1, directly.").arg(interface)
                                 : QStringLiteral("It leaves on %1, by way of %2.").arg(interface, gateway);
    }
    if (verdict == QLatin1String("local")) {
        return QStringLiteral("It is for this machine itself.");
    }
    if (verdict == QLatin1String("unreachable")) {
        return QStringLiteral("It goes nowhere: the sender is told that the destination cannot be reached.");
    }
    if (verdict == QLatin1String("dropped")) {
        return QStringLiteral("It is dropped, and nobody is told.");
    }
    return QStringLiteral("The verdict is \"%1\".").arg(verdict);
}

/// One of the two lists of `routes`: who made it, in a column, and what it is.
QString madeList(const QJsonArray &objects)
{
    constexpr qsizetype kMakerWidth = 15;
    QString text;
    for (const auto &value : objects) {
        const QJsonObject object = value.toObject();
        text += QStringLiteral("  %1%2\n").arg(safe(object, "maker").leftJustified(kMakerWidth), safe(object, "text"));
    }
    return text;
}

QString remedy(ErrorCode code)
{
    switch (code) {
    case ErrorCode::HelperUnreachable:
        return QStringLiteral("Is it installed and allowed to run? \"systemctl status culvert-helper\" tells more.");
    case ErrorCode::NotAuthorized:
    case ErrorCode::InteractionRequired:
        return QStringLiteral(
            "Run it as root, or where a polkit agent can ask for a password: in a desktop session, or "
            "beside \"pkttyagent --process $$\" started from this shell.");
    case ErrorCode::AuthorizationUnavailable:
        return QStringLiteral("Is polkit running? \"systemctl status polkit\" tells more.");
    case ErrorCode::KernelLacksModule:
        return QStringLiteral("\"modprobe -a ipip nf_tables\", as root, shows what the kernel says.");
    case ErrorCode::Conflict:
        return QStringLiteral("Look at \"culvertctl show\" and try again.");
    default:
        return {};
    }
}

} // namespace

QString statusText(const Status &status)
{
    QString text = line(QStringLiteral("state"), stateName(status.state));
    if (status.reason != Reason{}) {
        text += line(QStringLiteral("reason"), reasonText(status.reason));
    }
    text +=
        line(QStringLiteral("generation"),
             status.generation ? QString::number(status.generation) : QStringLiteral("none: nothing is configured"));
    text += line(QStringLiteral("lease"), status.lease ? leaseText(*status.lease) : QStringLiteral("none"));
    for (const TunnelStatus &tunnel : status.tunnels) {
        text += tunnelText(tunnel);
    }
    if (status.pendingSecondsLeft) {
        text += line(QStringLiteral("pending"),
                     QStringLiteral("undoes itself in %1 s unless confirmed").arg(*status.pendingSecondsLeft));
    }
    for (const Reason &notice : status.notices) {
        text += line(QStringLiteral("notice"), reasonText(notice));
    }
    return text;
}

QString explanationText(const QJsonObject &explanation)
{
    QString text = QStringLiteral("Rules, in the order in which they are tried:\n") + pathText(explanation)
        + firewallText(explanation) + verdictSentence(explanation) + QLatin1Char('\n');
    const QString source = safe(explanation, "source");
    if (!source.isEmpty()) {
        text += QStringLiteral("Without a source of its own it gets %1.\n").arg(source);
    }
    const QString translated = safe(explanation, "source-translated");
    if (!translated.isEmpty()) {
        text += QStringLiteral("It leaves with the source %1.\n").arg(translated);
    }
    const QJsonValue outer = explanation.value(QLatin1String("outer"));
    if (outer.isObject()) {
        text += QStringLiteral("\nThe packet that carries it, to the tunnel end:\n") + pathText(outer.toObject())
            + firewallText(outer.toObject()) + verdictSentence(outer.toObject()) + QLatin1Char('\n');
    }
    return text;
}

QString routesText(const QJsonObject &routes)
{
    return QStringLiteral("Rules, with who made them:\n") + madeList(routes.value(QLatin1String("rules")).toArray())
        + QStringLiteral("\nRoutes, with who made them:\n") + madeList(routes.value(QLatin1String("routes")).toArray());
}

QString problemLines(const ConfigProblems &problems)
{
    QString text;
    for (const ConfigProblem &problem : problems) {
        text += problem.toLine() + QLatin1Char('\n');
    }
    return text;
}

QString stepLines(const QStringList &steps)
{
    QString text;
    for (const QString &step : steps) {
        text += safe(step) + QLatin1Char('\n');
    }
    return text;
}

QString eventLine(const Event &event)
{
    const QString time = QDateTime::fromMSecsSinceEpoch(event.time, Qt::UTC).toString(Qt::ISODateWithMs);
    return QStringLiteral("%1 %2 %3 %4\n").arg(time, safe(event.kind), safe(event.code), safe(event.text));
}

QString errorText(const Error &error)
{
    QString text;
    const QStringList lines = errorMessage(error).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &part : lines) {
        text += QStringLiteral("culvertctl: %1\n").arg(safe(part));
    }
    if (text.isEmpty()) {
        text = QStringLiteral("culvertctl: %1\n").arg(errorName(error.code));
    }
    const QString what = remedy(error.code);
    return what.isEmpty() ? text : text + what + QLatin1Char('\n');
}

Event stateEvent(const Status &status, qint64 nowMs)
{
    const QString name = stateName(status.state);
    return {nowMs, QStringLiteral("state"), name,
            status.reason.text.isEmpty() ? name : QStringLiteral("%1: %2").arg(name, status.reason.text)};
}

} // namespace culvert::ctl
