// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchindex.h"

#include <QCoreApplication>

namespace culvert {

namespace {

class SearchWords {
    Q_DECLARE_TR_FUNCTIONS(culvert::SearchWords)
};

struct Words {
    const char *key; ///< the last key of the place that is no number
    const char *words;
};

/// Not shown anywhere: translations name what people of that language look for.
constexpr Words kWords[] = {
    {"interface", QT_TRANSLATE_NOOP("culvert::SearchWords", "device network card port name")},
    {"uplink", QT_TRANSLATE_NOOP("culvert::SearchWords", "WAN Internet provider ISP modem DHCP device network card")},
    {"networks", QT_TRANSLATE_NOOP("culvert::SearchWords", "prefix subnet range addresses route CIDR")},
    {"networks-for-all",
     QT_TRANSLATE_NOOP("culvert::SearchWords", "private devices NAT masquerade office subnet source address")},
    {"transit", QT_TRANSLATE_NOOP("culvert::SearchWords", "point-to-point link address monitoring OSPF BGP routing")},
    {"device",
     QT_TRANSLATE_NOOP("culvert::SearchWords", "WireGuard GRE wg-quick NetworkManager existing interface VPN")},
    {"marks",
     QT_TRANSLATE_NOOP("culvert::SearchWords", "fwmark connmark conntrack netfilter nftables mask hexadecimal")},
    {"interfaces", QT_TRANSLATE_NOOP("culvert::SearchWords", "local network device bridge Wi-Fi network card")},
    {"mode", QT_TRANSLATE_NOOP("culvert::SearchWords", "policy routing all traffic default route split tunnel")},
    {"neighbours-through-tunnel", QT_TRANSLATE_NOOP("culvert::SearchWords", "neighbors link subnet customers on-link")},
    {"leak-guard", QT_TRANSLATE_NOOP("culvert::SearchWords", "kill switch firewall block spoofing safety")},
    {"name", QT_TRANSLATE_NOOP("culvert::SearchWords", "call rename title")},
    {"remote", QT_TRANSLATE_NOOP("culvert::SearchWords", "peer endpoint server gateway other side address IP")},
    {"address", QT_TRANSLATE_NOOP("culvert::SearchWords", "own local source IP")},
    {"mtu", QT_TRANSLATE_NOOP("culvert::SearchWords", "packet size bytes fragmentation path measure black hole")},
    {"ttl", QT_TRANSLATE_NOOP("culvert::SearchWords", "TTL hops hop limit")},
    {"clamp", QT_TRANSLATE_NOOP("culvert::SearchWords", "MSS clamping segment bytes sites do not load hang")},
    {"servers", QT_TRANSLATE_NOOP("culvert::SearchWords", "host machine port forwarding web mail")},
    {"services", QT_TRANSLATE_NOOP("culvert::SearchWords", "port protocol TCP UDP open firewall allow")},
    {"exceptions", QT_TRANSLATE_NOOP("culvert::SearchWords", "bypass exclude split tunnel NAT masquerade direct")},
};

constexpr std::pair<PageId, const char *> kPageWords[] = {
    {PageId::Overview, QT_TRANSLATE_NOOP("culvert::SearchWords", "status state home picture connection lease")},
    {PageId::Explain, QT_TRANSLATE_NOOP("culvert::SearchWords", "trace path test route lookup traceroute why")},
    {PageId::Routes, QT_TRANSLATE_NOOP("culvert::SearchWords", "routing table ip rule policy kernel")},
    {PageId::Traffic, QT_TRANSLATE_NOOP("culvert::SearchWords", "graph rate bandwidth speed statistics bytes")},
    {PageId::History, QT_TRANSLATE_NOOP("culvert::SearchWords", "log journal events report support messages")},
    {PageId::Exceptions,
     QT_TRANSLATE_NOOP("culvert::SearchWords", "bypass exclude split tunnel NAT masquerade direct import label")},
};

} // namespace

QString otherWords(const QString &pointer)
{
    QString found;
    for (const QString &token : pointer.split(u'/')) {
        for (const Words &words : kWords) {
            if (token == QLatin1String(words.key))
                found += u' ' + SearchWords::tr(words.words);
        }
    }
    return found;
}

QString otherWords(PageId page)
{
    for (const auto &[id, words] : kPageWords) {
        if (id == page)
            return SearchWords::tr(words);
    }
    return {};
}

} // namespace culvert
