// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routes/routesearch.h"

#include <algorithm>
#include <functional>

namespace culvert {

int RouteSearch::numberOf(const QString &maker)
{
    const auto known = m_makerNumbers.constFind(maker);
    if (known != m_makerNumbers.cend())
        return *known;
    const int number = int(m_makers.size());
    m_makers.append({maker, makerText(maker), 0});
    m_makerNumbers.insert(maker, number);
    return number;
}

void RouteSearch::insert(quint32 slot, const RouteRow &row)
{
    if (slot >= quint32(m_makerOf.size())) {
        m_networks.resize(slot + 1);
        m_makerOf.resize(slot + 1);
    }
    const int maker = numberOf(row.maker);
    ++m_makers[maker].count;
    m_makerOf[slot] = maker;
    m_networks[slot] = networkOf(row.key.destination);
    m_texts.insert(slot, row.text + u' ' + m_makers.at(maker).text);
}

void RouteSearch::remove(quint32 slot)
{
    --m_makers[m_makerOf.at(slot)].count;
    m_texts.remove(slot);
}

void RouteSearch::setWords(const QString &words)
{
    m_words.clear();
    const QStringList list = words.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : list) {
        const auto prefix = Ipv4Prefix::parseAddressOrPrefix(word);
        m_words.append({word, prefix ? std::optional(networkOf(*prefix)) : std::nullopt});
    }
}

void RouteSearch::setMaker(const QString &maker) { m_maker = maker; }

bool RouteSearch::accepts(const RouteRow &row) const
{
    if (!m_maker.isEmpty() && row.maker != m_maker)
        return false;
    if (m_words.isEmpty())
        return true;
    const QString text = row.text + u' ' + makerText(row.maker);
    const Network network = networkOf(row.key.destination);
    return std::all_of(m_words.cbegin(), m_words.cend(), [&](const Word &word) {
        return TextIndex::contains(text, word.text) || (word.network && overlap(network, *word.network));
    });
}

QList<bool> RouteSearch::accepted() const
{
    const auto maker = m_makerNumbers.constFind(m_maker);
    const bool anybody = m_maker.isEmpty();
    QList<bool> all(m_makerOf.size(), anybody);
    if (!anybody && maker != m_makerNumbers.cend())
        std::transform(m_makerOf.cbegin(), m_makerOf.cend(), all.begin(),
                       [number = *maker](int other) { return other == number; });
    for (const Word &word : m_words) {
        QList<bool> found = m_texts.find(word.text);
        if (word.network)
            std::transform(m_networks.cbegin(), m_networks.cend(), found.cbegin(), found.begin(),
                           [&](const Network &network, bool text) { return text || overlap(network, *word.network); });
        std::transform(all.cbegin(), all.cend(), found.cbegin(), all.begin(), std::logical_and<>());
    }
    return all;
}

QStringList RouteSearch::makers() const
{
    QStringList names;
    for (const Maker &maker : m_makers) {
        if (maker.count > 0)
            names.append(maker.name);
    }
    names.sort();
    return names;
}

} // namespace culvert
