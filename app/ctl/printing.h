// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/config/problem.h"
#include "core/status/pathmtu.h"
#include "core/status/status.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace culvert::ctl {

/// Values as text. Pure, English, every line ended; what the helper, the lease or a file contributed is
/// escaped, so that nothing can write to the terminal but us.

/// `status` for people; the tunnels have their counters already.
QString statusText(const Status &status);
/// The object that `explain --json` prints, for people.
QString explanationText(const QJsonObject &explanation);
/// The object that `routes --json` prints, for people.
QString routesText(const QJsonObject &routes);
/// A line a problem, JSON Pointer first.
QString problemLines(const ConfigProblems &problems);
/// A line a step of a preview.
QString stepLines(const QStringList &steps);
/// One line: the time in UTC, kind, code, text.
QString eventLine(const Event &event);
/// "culvertctl: what happened", and what a person can do about it where that is known.
QString errorText(const Error &error);
/// What a measurement through this tunnel found.
QString measurementText(const QString &tunnel, const PathMtu &result);
/// How far it is; without an end of line.
QString progressText(const MtuProgress &progress);
/// An event that says that the state is now this one.
Event stateEvent(const Status &status, qint64 nowMs);

} // namespace culvert::ctl
