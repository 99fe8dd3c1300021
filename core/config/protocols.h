// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>
#include <utility>

/// Protocol numbers (IANA "Assigned Internet Protocol Numbers") and ports, as a document writes them.
namespace culvert::protocols {

/// Those that have a name in a document.
QStringList names();
std::optional<quint8> numberOf(QStringView name);
/// Empty for a protocol that a document writes as a number.
QString nameOf(quint8 number);

/// TCP, UDP, SCTP: a port selects packets of these only.
bool hasPorts(quint8 number);

/// "80" or "20-21", from 1, the lesser first.
std::optional<std::pair<quint16, quint16>> parsePorts(QStringView text);
QString portsToText(quint16 first, quint16 last);

} // namespace culvert::protocols
