// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusArgument>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QVariantMap>

/// The structures of resources/dbus/org.culvert.Gateway1.xml as QtDBus wants them: wire types,
/// not values of the domain (core/wire/codec.h turns one into the other). In the global
/// namespace because qdbusxml2cpp writes their names unqualified.

// (ss)
struct WireReason {
    QString code;
    QString text;
    /// Tells whether a property has changed.
    friend bool operator==(const WireReason &, const WireReason &) = default;
};
// (ssss)
struct WireProblem {
    QString pointer;
    QString code;
    QString text;
    QString remedy;
};
// What Explain is asked, as a person has typed it: the helper judges it. What is empty or 0 is left out of the message.
struct WirePacket {
    QString destination;
    QString source;
    QString incoming;
    quint8 protocol = 0;
    quint16 port = 0;
};

using VariantMapList = QList<QVariantMap>;
using ReasonList = QList<WireReason>;
using ProblemList = QList<WireProblem>;

QDBusArgument &operator<<(QDBusArgument &, const WireReason &);
const QDBusArgument &operator>>(const QDBusArgument &, WireReason &);
QDBusArgument &operator<<(QDBusArgument &, const WireProblem &);
const QDBusArgument &operator>>(const QDBusArgument &, WireProblem &);

Q_DECLARE_METATYPE(WireReason)
Q_DECLARE_METATYPE(WireProblem)

namespace culvert {
/// Call once before the first use of the bus.
void registerWireTypes();
} // namespace culvert
