// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace culvert {

/// The pages of the window, in their order.
enum class PageId { Overview, Explain, Routes, Traffic, Tunnel, Home, Exceptions, Mtu, History, Guide };

/// Stable names, for the command line and for what is remembered: "overview", "explain", …
QString pageName(PageId page);
std::optional<PageId> pageFromName(QStringView name);
/// All of them, in the order of the pages.
QStringList pageNames();

} // namespace culvert
