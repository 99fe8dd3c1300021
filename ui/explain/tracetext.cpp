// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/tracetext.h"

#include <QCoreApplication>

namespace culvert {

namespace {

/// The context of this file's strings in the catalogues.
struct TraceText {
    Q_DECLARE_TR_FUNCTIONS(TraceText)
};

/// As the helper writes them into the comments of its rules (core/plan/firewallplan.cpp).
[[maybe_unused]] constexpr const char *kPurposes[] = {
    QT_TRANSLATE_NOOP("TraceText", "a tunnel's outer packet"),
    QT_TRANSLATE_NOOP("TraceText", "protocol 4 that belongs to no tunnel"),
    QT_TRANSLATE_NOOP("TraceText", "out of a tunnel with a source that is not behind it"),
    QT_TRANSLATE_NOOP("TraceText", "out of a tunnel with an address of the gateway as source"),
    QT_TRANSLATE_NOOP("TraceText", "out of a tunnel with an address of the LAN as source"),
    QT_TRANSLATE_NOOP("TraceText", "to a tunnel's address past the tunnel"),
    QT_TRANSLATE_NOOP("TraceText", "answers"),
    QT_TRANSLATE_NOOP("TraceText", "ping, and what path MTU discovery needs"),
    QT_TRANSLATE_NOOP("TraceText", "a service that is open to this tunnel"),
    QT_TRANSLATE_NOOP("TraceText", "closed to tunnels"),
    QT_TRANSLATE_NOOP("TraceText", "MSS into a tunnel"),
    QT_TRANSLATE_NOOP("TraceText", "MSS out of a tunnel"),
    QT_TRANSLATE_NOOP("TraceText", "the LAN to an exception"),
    QT_TRANSLATE_NOOP("TraceText", "the gateway's home address to an exception"),
    QT_TRANSLATE_NOOP("TraceText", "clients"),
    QT_TRANSLATE_NOOP("TraceText", "private hosts into a tunnel"),
    QT_TRANSLATE_NOOP("TraceText", "came in by this tunnel"),
    QT_TRANSLATE_NOOP("TraceText", "answers would go by this tunnel"),
    QT_TRANSLATE_NOOP("TraceText", "answered where it came in"),
    QT_TRANSLATE_NOOP("TraceText", "a server's own connection"),
    QT_TRANSLATE_NOOP("TraceText", "a service that is tunnelled for everybody"),
    QT_TRANSLATE_NOOP("TraceText", "on the way on which it began"),
    QT_TRANSLATE_NOOP("TraceText", "the outer packet inherits no mark"),
    QT_TRANSLATE_NOOP("TraceText", "leak guard: a home address on the line"),
    QT_TRANSLATE_NOOP("TraceText", "leak guard: not a home address in a tunnel"),
    QT_TRANSLATE_NOOP("TraceText", "leak guard: the leased address in a tunnel"),
    QT_TRANSLATE_NOOP("TraceText", "out of a tunnel, but not to the home"),
};

} // namespace

QString purposeText(const QString &purpose)
{
    return QCoreApplication::translate("TraceText", purpose.toUtf8().constData());
}

QString outcomeText(const RuleStep &step)
{
    if (!step.understood)
        return TraceText::tr("looks at more than is known here");
    if (!step.matched)
        return TraceText::tr("does not match");
    if (step.decided)
        return TraceText::tr("decides");
    if (step.suppressed)
        return TraceText::tr("matches, but its route is too general");
    if (step.route.isEmpty())
        return TraceText::tr("matches, but has no route");
    return TraceText::tr("matches, and passes it on");
}

QString outcomeText(const FilterStep &step)
{
    if (!step.matched)
        return TraceText::tr("does not match");
    constexpr std::pair<const char *, const char *> kActions[] = {
        {"accept", QT_TRANSLATE_NOOP("TraceText", "accepts")},
        {"drop", QT_TRANSLATE_NOOP("TraceText", "drops it")},
        {"reject", QT_TRANSLATE_NOOP("TraceText", "refuses it")},
        {"translate", QT_TRANSLATE_NOOP("TraceText", "changes the sender")},
        {"mark", QT_TRANSLATE_NOOP("TraceText", "marks it")},
        {"clamp-mss", QT_TRANSLATE_NOOP("TraceText", "limits the segment size")},
    };
    for (const auto &[action, text] : kActions) {
        if (step.action == QLatin1String(action))
            return QCoreApplication::translate("TraceText", text);
    }
    return TraceText::tr("matches");
}

} // namespace culvert
