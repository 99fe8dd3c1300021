// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draft/fieldtext.h"

#include "ui/draft/drafttext.h"

#include <QCoreApplication>

#include <algorithm>

namespace culvert {

namespace {

class FieldText {
    Q_DECLARE_TR_FUNCTIONS(culvert::FieldText)
};

struct Name {
    const char *place;
    const char *text;
};

constexpr Name kNames[] = {
    {"/enabled", QT_TRANSLATE_NOOP("culvert::FieldText", "Tunnelling")},
    {"/role", QT_TRANSLATE_NOOP("culvert::FieldText", "Role of this machine")},
    {"/uplink", QT_TRANSLATE_NOOP("culvert::FieldText", "Uplink interface")},
    {"/home/networks", QT_TRANSLATE_NOOP("culvert::FieldText", "Networks of the home")},
    {"/home/interfaces", QT_TRANSLATE_NOOP("culvert::FieldText", "LAN interfaces")},
    {"/home", QT_TRANSLATE_NOOP("culvert::FieldText", "The home")},
    {"/mode", QT_TRANSLATE_NOOP("culvert::FieldText", "What goes through the tunnel")},
    {"/neighbours-through-tunnel", QT_TRANSLATE_NOOP("culvert::FieldText", "Provider's neighbours through the tunnel")},
    {"/tunnels", QT_TRANSLATE_NOOP("culvert::FieldText", "Tunnels")},
    {"/exceptions", QT_TRANSLATE_NOOP("culvert::FieldText", "Exceptions")},
    {"/mss", QT_TRANSLATE_NOOP("culvert::FieldText", "TCP segment size, MSS")},
    {"/marks", QT_TRANSLATE_NOOP("culvert::FieldText", "Packet mark bits")},
    {"/leak-guard", QT_TRANSLATE_NOOP("culvert::FieldText", "Leak guard")},
    {"/hybrid/servers", QT_TRANSLATE_NOOP("culvert::FieldText", "Servers")},
    {"/hybrid/services", QT_TRANSLATE_NOOP("culvert::FieldText", "Services")},
    {"/hybrid", QT_TRANSLATE_NOOP("culvert::FieldText", "Servers and chosen services")},
};

constexpr Name kTunnelNames[] = {
    {"name", QT_TRANSLATE_NOOP("culvert::FieldText", "Name of the tunnel")},
    {"remote", QT_TRANSLATE_NOOP("culvert::FieldText", "Tunnel end")},
    {"networks", QT_TRANSLATE_NOOP("culvert::FieldText", "Networks behind the tunnel")},
    {"networks-for-all", QT_TRANSLATE_NOOP("culvert::FieldText", "Networks for all devices")},
    {"address", QT_TRANSLATE_NOOP("culvert::FieldText", "Address at this end")},
    {"transit", QT_TRANSLATE_NOOP("culvert::FieldText", "Transit address")},
    {"device", QT_TRANSLATE_NOOP("culvert::FieldText", "Existing device")},
    {"interface", QT_TRANSLATE_NOOP("culvert::FieldText", "Interface name")},
    {"encapsulation", QT_TRANSLATE_NOOP("culvert::FieldText", "Encapsulation")},
    {"mtu", QT_TRANSLATE_NOOP("culvert::FieldText", "Largest packet, MTU")},
    {"ttl", QT_TRANSLATE_NOOP("culvert::FieldText", "Time to live")},
    {"services", QT_TRANSLATE_NOOP("culvert::FieldText", "Services open to the tunnel")},
};

/// The name of the tunnel that is in the longer list and not in the other.
QString oddOne(const QList<TunnelDraft> &longer, const QList<TunnelDraft> &shorter)
{
    const auto [odd, other] = std::mismatch(longer.begin(), longer.end(), shorter.begin(), shorter.end());
    return odd == longer.end() ? QString() : odd->name.trimmed();
}

QString exceptionStep(const QList<ExceptionDraft> &before, const QList<ExceptionDraft> &after)
{
    const qsizetype more = after.size() - before.size();
    if (more > 0)
        return FieldText::tr("add %n exception(s)", nullptr, int(more));
    if (more < 0)
        return FieldText::tr("remove %n exception(s)", nullptr, int(-more));
    qsizetype changed = 0;
    for (qsizetype i = 0; i < after.size(); ++i)
        changed += before.at(i) == after.at(i) ? 0 : 1;
    return FieldText::tr("change %n exception(s)", nullptr, int(changed));
}

const QList<ServiceDraft> &servicesAt(const DraftContent &content, const QString &pointer)
{
    const qsizetype tunnel = pointer.section(u'/', 2, 2).toLongLong();
    const bool inTunnel = field::covers(field::kTunnels, pointer) && tunnel < content.tunnels.size();
    return inTunnel ? content.tunnels.at(tunnel).services : content.services;
}

} // namespace

QString tunnelFieldName(const QString &key, const QString &tunnel)
{
    const auto *found = std::find_if(std::begin(kTunnelNames), std::end(kTunnelNames),
                                     [&key](const Name &name) { return key == QLatin1String(name.place); });
    const QString text = found == std::end(kTunnelNames) ? FieldText::tr("Tunnel") : FieldText::tr(found->text);
    return tunnel.isEmpty() ? text : FieldText::tr("%1 (%2)", "a setting, and the tunnel it is of").arg(text, tunnel);
}

QString fieldName(const DraftContent &content, const QString &pointer)
{
    const QStringList tokens = pointer.split(u'/');
    const qsizetype position = tokens.value(2).toLongLong();
    if (tokens.size() > 2 && field::covers(field::kTunnels, pointer))
        return tunnelFieldName(tokens.value(3), content.tunnels.value(position).name.trimmed());
    if (tokens.size() > 2 && field::covers(field::kExceptions, pointer) && position < content.exceptions.size())
        return FieldText::tr("Exception %1").arg(content.exceptions.at(position).destinationText().trimmed());
    for (const Name &name : kNames) {
        if (field::covers(QLatin1String(name.place), pointer))
            return FieldText::tr(name.text);
    }
    return FieldText::tr("The settings");
}

QString stepName(const DraftContent &before, const DraftContent &after, const QString &pointer)
{
    const qsizetype tunnels = after.tunnels.size() - before.tunnels.size();
    if (pointer == field::kTunnels && tunnels > 0)
        return FieldText::tr("add tunnel “%1”").arg(oddOne(after.tunnels, before.tunnels));
    if (pointer == field::kTunnels && tunnels < 0)
        return FieldText::tr("remove tunnel “%1”").arg(oddOne(before.tunnels, after.tunnels));
    if (field::covers(field::kExceptions, pointer))
        return exceptionStep(before.exceptions, after.exceptions);
    if (pointer.endsWith(QLatin1String("/services")) && tunnels == 0) {
        const qsizetype services = servicesAt(after, pointer).size() - servicesAt(before, pointer).size();
        if (services > 0)
            return FieldText::tr("add a service");
        if (services < 0)
            return FieldText::tr("remove a service");
    }
    return FieldText::tr("change “%1”").arg(fieldName(before, pointer));
}

} // namespace culvert
