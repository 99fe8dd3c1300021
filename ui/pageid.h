// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace culvert {

/// The pages of the window, in their order.
enum class PageId { Overview, Explain, Routes, Traffic, Tunnel, Home, Exceptions, Mtu, History, Guide };

} // namespace culvert
