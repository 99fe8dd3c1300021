// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/findings.h"

#include "ui/errortext.h"

#include <QCoreApplication>

namespace culvert {

namespace {

/// The context of this file's strings in the catalogues.
struct Findings {
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

enum class Button { None, TryAgain, SetUp, Tunnel, Routes };

struct Advice {
    const char *code; ///< of a reason or notice
    const char *text; ///< what to do
    Button button;
};

constexpr Advice kAdvice[] = {
    {"no-configuration",
     QT_TRANSLATE_NOOP("Findings",
                       "Tell Culvert where the tunnel ends and which networks are yours. Nothing changes before you "
                       "apply it, and a preview shows every step."),
     Button::SetUp},
    {"uplink-missing", QT_TRANSLATE_NOOP("Findings", "Choose the interface by which the provider's line arrives."),
     Button::Tunnel},
    {"uplink-down",
     QT_TRANSLATE_NOOP(
         "Findings", "Switch the connection on in the network settings of this machine, or choose another interface."),
     Button::Tunnel},
    {"no-address",
     QT_TRANSLATE_NOOP("Findings",
                       "If this takes longer than a minute: is the modem switched on, and is it the right interface?"),
     Button::Tunnel},
    {"no-router",
     QT_TRANSLATE_NOOP("Findings",
                       "If the tunnel carries nothing, see whether another interface is the provider's line."),
     Button::Tunnel},
    {"no-carrier",
     QT_TRANSLATE_NOOP("Findings",
                       "See to the cable and the modem. The tunnel goes on by itself when there is a signal."),
     Button::None},
    {"plan-refused",
     QT_TRANSLATE_NOOP("Findings",
                       "See whether the tunnel end lies in the provider's network, or in one that is sent through a "
                       "tunnel."),
     Button::Tunnel},
    {"not-supported",
     QT_TRANSLATE_NOOP("Findings", "Change the settings to what this version can do, or install a newer one."),
     Button::Tunnel},
    {"tunnel-down",
     QT_TRANSLATE_NOOP("Findings",
                       "Trying again sets the tunnel up anew. If it goes down again, something else on "
                       "this machine switches it off."),
     Button::TryAgain},
    {"tunnel-device-missing",
     QT_TRANSLATE_NOOP("Findings",
                       "If the device has another name now, enter that name in the settings of the tunnel."),
     Button::Tunnel},
    {"foreign-rules-first", QT_TRANSLATE_NOOP("Findings", "“Routes” lists the rules in the order in which they apply."),
     Button::Routes},
    {"fought-over", QT_TRANSLATE_NOOP("Findings", "The list of routes tells who has made which."), Button::Routes},
    {"foreign-conflict", QT_TRANSLATE_NOOP("Findings", "The list of routes tells who has made which."), Button::Routes},
    {"kernel-lacks-module", QT_TRANSLATE_NOOP("Findings", "When the kernel has been installed and started, try again."),
     Button::TryAgain},
    {"kernel-refused", QT_TRANSLATE_NOOP("Findings", "When the cause is gone, try again."), Button::TryAgain},
    {"rollback-failed", QT_TRANSLATE_NOOP("Findings", "When the cause is gone, try again."), Button::TryAgain},
    {"storage-alarm", QT_TRANSLATE_NOOP("Findings", "When there is room on the disk again, trying again stores them."),
     Button::TryAgain},
    {"fallback-tunnel-up",
     QT_TRANSLATE_NOOP("Findings", "An administrator can by this command: ip link set tunl0 down"), Button::None},
    {"private-lease",
     QT_TRANSLATE_NOOP("Findings",
                       "Set that device to bridge mode, or let it forward protocol 4 (IP in IP) to this machine."),
     Button::None},
};

std::optional<Remedy> remedyFor(Button button)
{
    switch (button) {
    case Button::None:
        break;
    case Button::TryAgain:
        return Remedy{Remedy::Kind::TryAgain, PageId::Overview, Findings::tr("Try again")};
    case Button::SetUp:
        return Remedy{Remedy::Kind::OpenPage, PageId::Guide, Findings::tr("Set up")};
    case Button::Tunnel:
        return Remedy{Remedy::Kind::OpenPage, PageId::Tunnel, Findings::tr("Open “Tunnel and uplink”")};
    case Button::Routes:
        return Remedy{Remedy::Kind::OpenPage, PageId::Routes, Findings::tr("Open “Routes”")};
    }
    return {};
}

const Advice *adviceOn(const QString &code)
{
    const auto found = std::find_if(std::cbegin(kAdvice), std::cend(kAdvice),
                                    [&code](const Advice &advice) { return code == QLatin1String(advice.code); });
    return found == std::cend(kAdvice) ? nullptr : &*found;
}

} // namespace

QList<Finding> findings(Backend::Connection connection, const Status &status)
{
    QList<Finding> found;
    if (connection != Backend::Connection::Connected)
        return found;
    const bool isNew = status.state == State::Off && status.generation == 0;
    if (const Advice *advice = adviceOn(isNew ? QStringLiteral("no-configuration") : status.reason.code); advice) {
        const Tone tone = status.state == State::Failed ? Tone::Wrong
            : status.state == State::Off                ? Tone::Neutral
                                                        : Tone::Doubtful;
        found.append({tone, QCoreApplication::translate("Findings", advice->text), remedyFor(advice->button)});
    }
    for (const Reason &notice : status.notices) {
        const Advice *advice = adviceOn(notice.code);
        QString text = reasonSentence(notice);
        if (advice)
            text += u' ' + QCoreApplication::translate("Findings", advice->text);
        found.append({Tone::Doubtful, text, advice ? remedyFor(advice->button) : std::optional<Remedy>()});
    }
    return found;
}

} // namespace culvert
