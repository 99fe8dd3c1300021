// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Names on the bus, once. The interface is documented in resources/dbus/org.culvert.Gateway1.xml.
namespace culvert::dbus {

inline constexpr char kService[] = "org.culvert.Gateway1";
inline constexpr char kPath[] = "/org/culvert/Gateway1";
inline constexpr char kStatusInterface[] = "org.culvert.Gateway1.Status";
inline constexpr char kConfigurationInterface[] = "org.culvert.Gateway1.Configuration";
inline constexpr char kDiagnosisInterface[] = "org.culvert.Gateway1.Diagnosis";
inline constexpr char kErrorPrefix[] = "org.culvert.Gateway1.Error.";

namespace action {
inline constexpr char kView[] = "org.culvert.gateway.view";
inline constexpr char kControl[] = "org.culvert.gateway.control";
inline constexpr char kConfigure[] = "org.culvert.gateway.configure";
inline constexpr char kIdentity[] = "org.culvert.gateway.identity";
} // namespace action

/// How long a client waits for a call that may raise a prompt, milliseconds.
inline constexpr int kPromptTimeoutMs = 10 * 60 * 1000;
inline constexpr int kReadTimeoutMs = 30 * 1000;

} // namespace culvert::dbus
