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

enum class Button { None, TryAgain, SetUp, Tunnel, Exceptions, Routes };

struct Advice {
    const char *code; ///< of a reason or notice
    const char *text; ///< what to do; null: the notice's own sentence says it
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
    {"plan-refused",
     QT_TRANSLATE_NOOP("Findings",
                       "See whether the tunnel end lies in the provider's network, or in one that is sent through a "
                       "tunnel."),
     Button::Tunnel},
    {"tunnel-down",
     QT_TRANSLATE_NOOP("Findings",
                       "Trying again sets the tunnel up anew. If it goes down again, something else on "
                       "this machine switches it off."),
     Button::TryAgain},
    {"fought-over", QT_TRANSLATE_NOOP("Findings", "The list of routes tells who has made which."), Button::Routes},
    {"foreign-conflict", QT_TRANSLATE_NOOP("Findings", "The list of routes tells who has made which."), Button::Routes},
    {"kernel-lacks-module", QT_TRANSLATE_NOOP("Findings", "When the kernel has been installed and started, try again."),
     Button::TryAgain},
    {"kernel-refused", QT_TRANSLATE_NOOP("Findings", "When the cause is gone, try again."), Button::TryAgain},
    {"rollback-failed", QT_TRANSLATE_NOOP("Findings", "When the cause is gone, try again."), Button::TryAgain},
    {"storage-alarm", nullptr, Button::TryAgain},
    {"masquerade-unavailable", nullptr, Button::Exceptions},
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
    case Button::Exceptions:
        return Remedy{Remedy::Kind::OpenPage, PageId::Exceptions, Findings::tr("Open “Exceptions”")};
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
    if (const Advice *advice = adviceOn(isNew ? QStringLiteral("no-configuration") : status.reason.code);
        advice && advice->text) {
        const Tone tone = status.state == State::Failed ? Tone::Wrong
            : status.state == State::Off                ? Tone::Neutral
                                                        : Tone::Doubtful;
        found.append({tone, QCoreApplication::translate("Findings", advice->text), remedyFor(advice->button)});
    }
    for (const Reason &notice : status.notices) {
        const Advice *advice = adviceOn(notice.code);
        found.append(
            {Tone::Doubtful, reasonSentence(notice), advice ? remedyFor(advice->button) : std::optional<Remedy>()});
    }
    return found;
}

} // namespace culvert
