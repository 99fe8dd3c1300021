// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace culvert {

/// Whether the kernel that runs has IP-in-IP tunnels, built in, loaded, or as a module that can be loaded. Nothing
/// where the list of its modules cannot be read, as in a container.
std::optional<bool> kernelHasTunnels();

/// The same, with the places where to look: /sys/module and the folder of the kernel's modules.
std::optional<bool> hasTunnelModule(const QString &loaded, const QString &modules);

} // namespace culvert
