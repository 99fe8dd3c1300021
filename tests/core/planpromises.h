// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/modelkernel.h"

#include <QSet>

/// What must hold in every state between two plans. Each gives what breaks the promise, in words.
namespace culvert::test {

/// What the routes do without the firewall behind them.
RoutingView routesAlone(const ModelKernel &kernel);

/// Tunnels of ours whose outer packet would enter a tunnel: bound to the line as it is, and, more strictly, not
/// bound; or that would take what the gateway sends to their end without having chosen a source yet.
QSet<QString> loops(const ModelKernel &kernel);

/// Rules of ours that lead into a table which ends in no guard.
QSet<QString> unguarded(const ModelKernel &kernel);

/// Home packets of these interfaces, and home packets of the gateway itself, that leave by a line as they are.
QSet<QString> leaks(const RoutingView &view, const QList<QString> &homeInterfaces);

} // namespace culvert::test
