// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/printing.h"

#include "core/base/text.h"

namespace culvert::ctl {

namespace {

QString limitText(const PathMtu &result)
{
    switch (result.limit) {
    case PathMtu::Limit::Tunnel:
        return QStringLiteral("the tunnel's own MTU; the way carries at least that");
    case PathMtu::Limit::Router:
        return result.router ? QStringLiteral("%1 carries no more, and says so").arg(result.router->toString())
                             : QStringLiteral("a router carries no more, and says so");
    case PathMtu::Limit::Silence:
        break;
    }
    return QStringLiteral("larger packets vanish, and nobody says so: a black hole");
}

QString adviceText(const PathMtu &result)
{
    if (!result.advisedMtu()) {
        return QStringLiteral("none: a tunnel cannot have an MTU as small as that");
    }
    if (result.limit == PathMtu::Limit::Tunnel) {
        return QStringLiteral("nothing has to be changed");
    }
    return QStringLiteral("set the tunnel's \"mtu\" to %1, or \"clamp\" of \"mss\" to %2")
        .arg(*result.advisedMtu())
        .arg(*result.advisedMss());
}

QString measuredText(const QString &tunnel, const PathMtu &result)
{
    QString text = QStringLiteral("path MTU   %1 bytes, from %2 to %3 through %4\n")
                       .arg(result.mtu)
                       .arg(result.source.toString(), result.target.toString(), escaped(tunnel));
    text += QStringLiteral("limit      %1\n").arg(limitText(result));
    text += QStringLiteral("advice     %1\n").arg(adviceText(result));
    return text;
}

} // namespace

QString measurementText(const QString &tunnel, const PathMtu &result)
{
    switch (result.outcome) {
    case PathMtu::Outcome::Measured:
        return measuredText(tunnel, result);
    case PathMtu::Outcome::NoAnswer:
        return QStringLiteral("%1 does not answer even the smallest packet, so nothing can be concluded; does "
                              "\"culvertctl status\" say that the tunnel is up, and would another --target answer?\n")
            .arg(result.target.toString());
    case PathMtu::Outcome::Unreachable:
        return QStringLiteral("%1 cannot be reached%2%3\n")
            .arg(result.target.toString(),
                 result.router ? QStringLiteral(", says %1").arg(result.router->toString()) : QString(),
                 result.detail.isEmpty() ? QString() : QStringLiteral(": ") + escaped(result.detail));
    case PathMtu::Outcome::NoSource:
        break;
    }
    return result.source.isUnspecified()
        ? QStringLiteral("this machine has no address of the home to measure from; give the tunnel one (\"address\")\n")
        : QStringLiteral("%1 is not an address of this machine now; is the tunnel up?\n").arg(result.source.toString());
}

QString progressText(const MtuProgress &progress)
{
    QString text = QStringLiteral("%1 of about %2: ").arg(progress.done).arg(progress.total);
    text += progress.size > 0 ? QStringLiteral("trying %1 bytes").arg(progress.size) : QStringLiteral("done");
    if (progress.passed > 0) {
        text += QStringLiteral(", %1 arrive").arg(progress.passed);
    }
    if (progress.tooLarge > 0) {
        text += QStringLiteral(", %1 do not").arg(progress.tooLarge);
    }
    return text;
}

} // namespace culvert::ctl
