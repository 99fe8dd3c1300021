// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/types.h"

#include <QDBusMetaType>

QDBusArgument &operator<<(QDBusArgument &argument, const WireReason &reason)
{
    argument.beginStructure();
    argument << reason.code << reason.text;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, WireReason &reason)
{
    argument.beginStructure();
    argument >> reason.code >> reason.text;
    argument.endStructure();
    return argument;
}

QDBusArgument &operator<<(QDBusArgument &argument, const WireEvent &event)
{
    argument.beginStructure();
    argument << event.time << event.kind << event.code << event.text;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, WireEvent &event)
{
    argument.beginStructure();
    argument >> event.time >> event.kind >> event.code >> event.text;
    argument.endStructure();
    return argument;
}

QDBusArgument &operator<<(QDBusArgument &argument, const WireProblem &problem)
{
    argument.beginStructure();
    argument << problem.pointer << problem.code << problem.text << problem.remedy;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, WireProblem &problem)
{
    argument.beginStructure();
    argument >> problem.pointer >> problem.code >> problem.text >> problem.remedy;
    argument.endStructure();
    return argument;
}

QDBusArgument &operator<<(QDBusArgument &argument, const WireCounters &counters)
{
    argument.beginStructure();
    argument << counters.interface << counters.rxBytes << counters.rxPackets << counters.txBytes << counters.txPackets
             << counters.txErrors << counters.txCarrierErrors << counters.collisions;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, WireCounters &counters)
{
    argument.beginStructure();
    argument >> counters.interface >> counters.rxBytes >> counters.rxPackets >> counters.txBytes >> counters.txPackets
        >> counters.txErrors >> counters.txCarrierErrors >> counters.collisions;
    argument.endStructure();
    return argument;
}

namespace culvert {

void registerWireTypes()
{
    qDBusRegisterMetaType<WireReason>();
    qDBusRegisterMetaType<WireEvent>();
    qDBusRegisterMetaType<WireProblem>();
    qDBusRegisterMetaType<WireCounters>();
    qDBusRegisterMetaType<VariantMapList>();
    qDBusRegisterMetaType<ReasonList>();
    qDBusRegisterMetaType<EventList>();
    qDBusRegisterMetaType<ProblemList>();
    qDBusRegisterMetaType<CounterList>();
}

} // namespace culvert
