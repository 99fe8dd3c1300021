// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace culvert {

/// A drawing of places and the ways between them, as a value: what is drawn, not how. The overview and
/// the path of a packet are both drawn from one.

enum class PlaceKind { Home, Host, Gateway, Provider, TunnelEnd, Internet };

/// Each has a shape of its own (outline, sign), not only a colour.
enum class PlaceState { Fine, Resting, Attention, Broken, Unknown };

struct ScenePlace {
    PlaceKind kind = PlaceKind::Home;
    PlaceState state = PlaceState::Fine;
    QString title;
    QStringList details; ///< short lines below the title
    int column = 0;      ///< from the home outwards, 0…
    double row = 0;      ///< from above, 0…

    friend bool operator==(const ScenePlace &, const ScenePlace &) = default;
};

enum class WayForm { Line, Tube };

/// Each has a line style of its own. Main: where the traffic goes; Open: also there; Resting: not set up.
enum class WayState { Main, Open, Resting, Changing, Cut, Unknown };

struct SceneWay {
    WayForm form = WayForm::Line;
    WayState state = WayState::Open;
    QList<int> places;            ///< indexes of the places that it joins, two or more
    QStringList labels;           ///< short lines, on the level part of one that has a lane
    std::optional<int> lane = {}; ///< it joins two places by running below all that stands between them: 0 is above 1
    bool arrow = false;           ///< it is gone one way, from the first place to the last

    friend bool operator==(const SceneWay &, const SceneWay &) = default;
};

struct Scene {
    QList<ScenePlace> places;
    QList<SceneWay> ways;
    QString zone;          ///< what the first columns are together; empty: nothing
    int zoneColumns = 0;   ///< how many they are
    QStringList sentences; ///< the same in words, for who does not see the drawing
    QStringList figures;   ///< what changes all the time, in words: told when asked for, and not announced

    friend bool operator==(const Scene &, const Scene &) = default;
};

} // namespace culvert
