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

namespace {

// QtDBus looks the types of a slot's parameters up by the name that is written there, and an alias is no
// name of the type until it is registered as one.
template <typename List> void registerList(const char *alias)
{
    qRegisterMetaType<List>(alias);
    qDBusRegisterMetaType<List>();
}

} // namespace

void registerWireTypes()
{
    qDBusRegisterMetaType<WireReason>();
    qDBusRegisterMetaType<WireEvent>();
    qDBusRegisterMetaType<WireProblem>();
    qDBusRegisterMetaType<WireCounters>();
    registerList<VariantMapList>("VariantMapList");
    registerList<ReasonList>("ReasonList");
    registerList<EventList>("EventList");
    registerList<ProblemList>("ProblemList");
    registerList<CounterList>("CounterList");
}

} // namespace culvert
