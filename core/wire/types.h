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
// (xsss)
struct WireEvent {
    qint64 time = 0;
    QString kind;
    QString code;
    QString text;
};
// (ssss)
struct WireProblem {
    QString pointer;
    QString code;
    QString text;
    QString remedy;
};
// (sttttttt)
struct WireCounters {
    QString interface;
    quint64 rxBytes = 0;
    quint64 rxPackets = 0;
    quint64 txBytes = 0;
    quint64 txPackets = 0;
    quint64 txErrors = 0;
    quint64 txCarrierErrors = 0;
    quint64 collisions = 0;
};

using VariantMapList = QList<QVariantMap>;
using ReasonList = QList<WireReason>;
using EventList = QList<WireEvent>;
using ProblemList = QList<WireProblem>;
using CounterList = QList<WireCounters>;

QDBusArgument &operator<<(QDBusArgument &, const WireReason &);
const QDBusArgument &operator>>(const QDBusArgument &, WireReason &);
QDBusArgument &operator<<(QDBusArgument &, const WireEvent &);
const QDBusArgument &operator>>(const QDBusArgument &, WireEvent &);
QDBusArgument &operator<<(QDBusArgument &, const WireProblem &);
const QDBusArgument &operator>>(const QDBusArgument &, WireProblem &);
QDBusArgument &operator<<(QDBusArgument &, const WireCounters &);
const QDBusArgument &operator>>(const QDBusArgument &, WireCounters &);

Q_DECLARE_METATYPE(WireReason)
Q_DECLARE_METATYPE(WireEvent)
Q_DECLARE_METATYPE(WireProblem)
Q_DECLARE_METATYPE(WireCounters)

namespace culvert {
/// Call once before the first use of the bus.
void registerWireTypes();
} // namespace culvert
