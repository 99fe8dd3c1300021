// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draft/configdifference.h"

#include "core/config/protocols.h"
#include "ui/draft/drafttext.h"
#include "ui/draft/fieldtext.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <functional>

namespace culvert {

namespace {

class DifferenceText {
    Q_DECLARE_TR_FUNCTIONS(culvert::DifferenceText)
};

QString named(const QString &pointer) { return fieldName(DraftContent(), pointer); }

QString none() { return DifferenceText::tr("none"); }

QString orNone(const QString &text) { return text.isEmpty() ? none() : text; }

QString onOff(bool on) { return on ? DifferenceText::tr("on") : DifferenceText::tr("off"); }

QString modeText(Mode mode)
{
    switch (mode) {
    case Mode::Everything:
        return DifferenceText::tr("everything");
    case Mode::Source:
        return DifferenceText::tr("what comes from the home's addresses");
    case Mode::Hybrid:
        break;
    }
    return DifferenceText::tr("only servers and chosen services");
}

QString roleText(Role role)
{
    return role == Role::Gateway ? DifferenceText::tr("gateway of a home") : DifferenceText::tr("far end of tunnels");
}

QString mssText(const MssPolicy &mss)
{
    switch (mss.clamp) {
    case MssPolicy::Clamp::Auto:
        return DifferenceText::tr("automatic");
    case MssPolicy::Clamp::Off:
        return DifferenceText::tr("left alone");
    case MssPolicy::Clamp::Value:
        break;
    }
    return DifferenceText::tr("%n byte(s)", nullptr, mss.bytes);
}

QString serviceText(const Service &service)
{
    const QString known = protocols::nameOf(service.protocol).toUpper();
    const QString protocol = known.isEmpty() ? DifferenceText::tr("protocol %1").arg(service.protocol) : known;
    return service.firstPort == 0 ? protocol
                                  : protocol + u' ' + protocols::portsToText(service.firstPort, service.lastPort);
}

QStringList texts(const QList<Ipv4Prefix> &prefixes)
{
    QStringList list;
    for (const Ipv4Prefix &prefix : prefixes)
        list.append(prefix.isHost() ? prefix.address.toString() : prefix.toString());
    return list;
}

QStringList texts(const QList<Service> &services)
{
    QStringList list;
    for (const Service &service : services)
        list.append(serviceText(service));
    return list;
}

QStringList without(QStringList list, const QStringList &other)
{
    for (const QString &text : other)
        list.removeOne(text);
    return list;
}

class Lines {
public:
    explicit Lines(PageId page) : m_group{page, {}} { }

    void add(const QString &line) { m_group.lines.append(line); }
    void change(const QString &name, const QString &from, const QString &to)
    {
        //: Where it is read from right to left, the arrow points to the left.
        if (from != to)
            add(DifferenceText::tr("%1: %2 → %3", "a setting, what it was, what it becomes").arg(name, from, to));
    }
    void changeList(const QString &name, const QStringList &from, const QStringList &to)
    {
        if (from == to)
            return;
        if (from.size() <= 1 && to.size() <= 1) {
            change(name, orNone(from.value(0)), orNone(to.value(0)));
            return;
        }
        const QStringList more = without(to, from);
        const QStringList less = without(from, to);
        if (!more.isEmpty())
            add(DifferenceText::tr("%1: %2 added").arg(name, more.join(QStringLiteral(", "))));
        if (!less.isEmpty())
            add(DifferenceText::tr("%1: %2 removed").arg(name, less.join(QStringLiteral(", "))));
        if (more.isEmpty() && less.isEmpty())
            add(DifferenceText::tr("%1: in another order").arg(name));
    }
    /// Those of `lines` that a person reads, and how many more there are.
    void addSome(qsizetype count, const std::function<QString(qsizetype)> &line)
    {
        constexpr qsizetype kReadable = 10;
        // One more line takes no more room than to say that there is one more.
        const qsizetype shown = count <= kReadable + 1 ? count : kReadable;
        for (qsizetype i = 0; i < shown; ++i)
            add(line(i));
        if (count > shown) {
            const auto more = int(count - shown);
            add(DifferenceText::tr("… and %Ln more", "exceptions that changed likewise", more));
        }
    }
    const DifferenceGroup &group() const { return m_group; }

private:
    DifferenceGroup m_group;
};

using Pairs = QList<std::pair<const TunnelSettings *, const TunnelSettings *>>;

/// Each tunnel with what it was before; null where there is none.
Pairs paired(const QList<TunnelSettings> &from, const QList<TunnelSettings> &to)
{
    QList<const TunnelSettings *> left;
    for (const TunnelSettings &tunnel : from)
        left.append(&tunnel);
    Pairs pairs;
    for (const TunnelSettings &tunnel : to)
        pairs.append({nullptr, &tunnel});
    const auto match = [&](auto same) {
        for (auto &pair : pairs) {
            const auto found = std::find_if(left.begin(), left.end(),
                                            [&](const TunnelSettings *one) { return same(*one, *pair.second); });
            if (!pair.first && found != left.end()) {
                pair.first = *found;
                left.erase(found);
            }
        }
    };
    match([](const TunnelSettings &one, const TunnelSettings &other) { return one.name == other.name; });
    match([](const TunnelSettings &one, const TunnelSettings &other) { return one.remote == other.remote; });
    for (const TunnelSettings *tunnel : std::as_const(left))
        pairs.append({tunnel, nullptr});
    return pairs;
}

QString mtuText(const TunnelSettings &tunnel)
{
    return tunnel.mtu ? DifferenceText::tr("%n byte(s)", nullptr, *tunnel.mtu) : DifferenceText::tr("automatic");
}

QString ttlText(const TunnelSettings &tunnel)
{
    return tunnel.ttl == 0 ? DifferenceText::tr("as the packet inside") : QString::number(tunnel.ttl);
}

QString transitText(const TunnelSettings &tunnel)
{
    return tunnel.transit
        ? QStringLiteral("%1/%2").arg(tunnel.transit->address.toString()).arg(tunnel.transit->prefixLength)
        : none();
}

void addTunnelKeys(const TunnelSettings &from, const TunnelSettings &to, Lines &lines, Lines &sizes)
{
    const auto name = [&to](const char *key) { return tunnelFieldName(QLatin1String(key), to.name); };
    const auto address = [](const TunnelSettings &tunnel) {
        return tunnel.address ? tunnel.address->toString() : none();
    };
    const auto interface = [](const TunnelSettings &tunnel) {
        return tunnel.interface.isEmpty() ? DifferenceText::tr("automatic") : tunnel.interface;
    };
    lines.change(tunnelFieldName(QStringLiteral("name"), {}), from.name, to.name);
    lines.change(name("remote"), from.remote.toString(), to.remote.toString());
    lines.changeList(name("networks"), texts(from.networks), texts(to.networks));
    lines.changeList(name("networks-for-all"), texts(from.networksForAll), texts(to.networksForAll));
    lines.change(name("address"), address(from), address(to));
    lines.change(name("transit"), transitText(from), transitText(to));
    lines.change(name("device"), orNone(from.device), orNone(to.device));
    lines.change(name("interface"), interface(from), interface(to));
    lines.change(name("ttl"), ttlText(from), ttlText(to));
    lines.changeList(name("services"), texts(from.services), texts(to.services));
    sizes.change(name("mtu"), mtuText(from), mtuText(to));
}

void addTunnels(const QList<TunnelSettings> &from, const QList<TunnelSettings> &to, Lines &lines, Lines &sizes)
{
    qsizetype last = -1;
    bool ordered = true;
    for (const auto &[before, after] : paired(from, to)) {
        if (!after) {
            lines.add(DifferenceText::tr("Tunnel removed: %1, to %2").arg(before->name, before->remote.toString()));
            continue;
        }
        TunnelSettings usual;
        if (before) {
            const qsizetype position = before - from.constData();
            ordered = ordered && position > last;
            last = position;
        } else {
            lines.add(DifferenceText::tr("Tunnel added: %1, to %2").arg(after->name, after->remote.toString()));
            usual.name = after->name;
            usual.remote = after->remote;
        }
        addTunnelKeys(before ? *before : usual, *after, lines, sizes);
    }
    if (!ordered)
        lines.add(DifferenceText::tr("%1: in another order").arg(named(field::kTunnels)));
}

QString exceptionText(const ExceptionRoute &exception)
{
    QString text = exception.destination.toRouteString();
    if (!exception.label.isEmpty())
        text = DifferenceText::tr("%1 (%2)", "a destination, and its label").arg(text, exception.label);
    if (exception.masquerade)
        text = DifferenceText::tr("%1, for the LAN too").arg(text);
    return exception.enabled ? text : DifferenceText::tr("%1, switched off").arg(text);
}

void addExceptions(const QList<ExceptionRoute> &from, const QList<ExceptionRoute> &to, Lines &lines)
{
    if (from == to)
        return;
    QHash<Ipv4Prefix, qsizetype> left;
    left.reserve(from.size());
    for (qsizetype i = 0; i < from.size(); ++i)
        left.insert(from.at(i).destination, i);
    QList<qsizetype> added;
    QList<std::pair<qsizetype, qsizetype>> changed;
    for (qsizetype i = 0; i < to.size(); ++i) {
        const auto found = left.constFind(to.at(i).destination);
        if (found == left.cend()) {
            added.append(i);
            continue;
        }
        if (from.at(*found) != to.at(i))
            changed.append({*found, i});
        left.erase(found);
    }
    QList<qsizetype> removed = left.values();
    std::sort(removed.begin(), removed.end());
    lines.addSome(added.size(), [&](qsizetype i) {
        return DifferenceText::tr("Exception added: %1").arg(exceptionText(to.at(added.at(i))));
    });
    lines.addSome(removed.size(), [&](qsizetype i) {
        return DifferenceText::tr("Exception removed: %1").arg(exceptionText(from.at(removed.at(i))));
    });
    lines.addSome(changed.size(), [&](qsizetype i) {
        //: Where it is read from right to left, the arrow points to the left.
        return DifferenceText::tr("Exception changed: %1 → %2")
            .arg(exceptionText(from.at(changed.at(i).first)), exceptionText(to.at(changed.at(i).second)));
    });
    if (added.isEmpty() && removed.isEmpty() && changed.isEmpty())
        lines.add(DifferenceText::tr("%1: in another order").arg(named(field::kExceptions)));
}

void addHome(const Configuration &from, const Configuration &to, Lines &lines)
{
    lines.change(named(QStringLiteral("/role")), roleText(from.role), roleText(to.role));
    lines.changeList(named(field::kHomeNetworks), texts(from.homeNetworks), texts(to.homeNetworks));
    lines.changeList(named(field::kHomeInterfaces), from.homeInterfaces, to.homeInterfaces);
    lines.change(named(field::kMode), modeText(from.mode), modeText(to.mode));
    const HybridSettings before = from.hybrid.value_or(HybridSettings());
    const HybridSettings after = to.hybrid.value_or(HybridSettings());
    lines.changeList(named(field::kServers), texts(before.servers), texts(after.servers));
    lines.changeList(named(field::kServices), texts(before.services), texts(after.services));
    lines.change(named(field::kLeakGuard), onOff(from.leakGuard), onOff(to.leakGuard));
    lines.change(named(field::kMarksMask), markText(from.marksMask), markText(to.marksMask));
    lines.change(named(field::kNeighbours), onOff(from.neighboursThroughTunnel), onOff(to.neighboursThroughTunnel));
}

} // namespace

QList<DifferenceGroup> difference(const Configuration &from, const Configuration &to)
{
    Lines overall(PageId::Overview);
    Lines tunnels(PageId::Tunnel);
    Lines home(PageId::Home);
    Lines exceptions(PageId::Exceptions);
    Lines sizes(PageId::Mtu);
    overall.change(named(QStringLiteral("/enabled")), onOff(from.enabled), onOff(to.enabled));
    tunnels.change(named(field::kUplink), orNone(from.uplinkInterface), orNone(to.uplinkInterface));
    addTunnels(from.tunnels, to.tunnels, tunnels, sizes);
    addHome(from, to, home);
    addExceptions(from.exceptions, to.exceptions, exceptions);
    sizes.change(named(field::kMss), mssText(from.mss), mssText(to.mss));
    QList<DifferenceGroup> groups;
    for (const Lines *lines : {&overall, &tunnels, &home, &exceptions, &sizes}) {
        if (!lines->group().lines.isEmpty())
            groups.append(lines->group());
    }
    return groups;
}

} // namespace culvert
