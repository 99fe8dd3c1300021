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
    qDBusRegisterMetaType<WireProblem>();
    registerList<VariantMapList>("VariantMapList");
    registerList<ReasonList>("ReasonList");
    registerList<ProblemList>("ProblemList");
}

} // namespace culvert
