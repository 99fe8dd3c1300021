// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/firewall.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

/// Values in a listing of libnftables; a part of firewalljson.h. Pure.
namespace culvert::firewalljson {

QJsonObject object(const QJsonValue &value, const char *key);
QString text(const QJsonValue &value, const char *key);

/// One value, or a list of them in one of the ways to write a list.
QJsonArray listOf(const QJsonValue &value);

/// An address, a prefix or a range. Absent if it is something else.
std::optional<QList<Ipv4Prefix>> prefixesOf(const QJsonValue &element);

/// As PacketMatch has them. Absent if this is more, or something else, than such values.
std::optional<QStringList> valuesOf(PacketField field, const QJsonValue &right);

} // namespace culvert::firewalljson
