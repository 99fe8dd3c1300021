// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routes/routesearch.h"

#include <algorithm>
#include <cstring>
#include <limits>

namespace culvert {

namespace {

constexpr quint32 kNone = std::numeric_limits<quint32>::max();

QByteArray lowerCase(const QString &text) { return text.toLower().toUtf8(); }

} // namespace

int RouteSearch::numberOf(const QString &maker)
{
    const auto known = m_makerNumbers.constFind(maker);
    if (known != m_makerNumbers.cend())
        return *known;
    const int number = int(m_makers.size());
    m_makers.append({maker, lowerCase(makerText(maker)), 0});
    m_makerNumbers.insert(maker, number);
    return number;
}

void RouteSearch::insert(quint32 slot, const RouteRow &row)
{
    if (slot >= quint32(m_pieceOf.size())) {
        m_pieceOf.resize(slot + 1, kNone);
        m_networks.resize(slot + 1);
        m_makerOf.resize(slot + 1);
    }
    const int maker = numberOf(row.maker);
    ++m_makers[maker].count;
    m_makerOf[slot] = maker;
    m_networks[slot] = networkOf(row.key.destination);
    m_pieceOf[slot] = quint32(m_pieces.size());
    m_pieces.append({quint32(m_text.size()), slot});
    m_text += lowerCase(row.text) + ' ' + m_makers.at(maker).text + '\n';
}

void RouteSearch::remove(quint32 slot)
{
    --m_makers[m_makerOf.at(slot)].count;
    m_pieces[m_pieceOf.at(slot)].slot = kNone;
    m_pieceOf[slot] = kNone;
    if (++m_gaps > m_pieces.size() / 2)
        closeGaps();
}

void RouteSearch::closeGaps()
{
    QByteArray text;
    QList<Piece> pieces;
    text.reserve(m_text.size() / 2);
    pieces.reserve(m_pieces.size() - m_gaps);
    for (qsizetype i = 0; i < m_pieces.size(); ++i) {
        const Piece &piece = m_pieces.at(i);
        if (piece.slot == kNone)
            continue;
        const qsizetype end = i + 1 < m_pieces.size() ? m_pieces.at(i + 1).begin : m_text.size();
        m_pieceOf[piece.slot] = quint32(pieces.size());
        pieces.append({quint32(text.size()), piece.slot});
        text.append(m_text.constData() + piece.begin, end - piece.begin);
    }
    m_text = text;
    m_pieces = pieces;
    m_gaps = 0;
}

void RouteSearch::setWords(const QString &words)
{
    m_words.clear();
    const QStringList list = words.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : list) {
        const auto prefix = Ipv4Prefix::parseAddressOrPrefix(word);
        m_words.append({lowerCase(word), prefix ? std::optional(networkOf(*prefix)) : std::nullopt});
    }
}

void RouteSearch::setMaker(const QString &maker) { m_maker = maker; }

bool RouteSearch::accepts(const RouteRow &row) const
{
    if (!m_maker.isEmpty() && row.maker != m_maker)
        return false;
    if (m_words.isEmpty())
        return true;
    const QByteArray text = lowerCase(row.text) + ' ' + lowerCase(makerText(row.maker));
    const Network network = networkOf(row.key.destination);
    return std::all_of(m_words.cbegin(), m_words.cend(), [&](const Word &word) {
        return text.contains(word.text) || (word.network && overlap(network, *word.network));
    });
}

/// One look over the text of all routes; from a place where the word was found it goes on with the next route.
void RouteSearch::findText(const QByteArray &text, QList<bool> &found) const
{
    const char *begin = m_text.constData();
    const char *end = begin + m_text.size();
    auto piece = m_pieces.cbegin();
    for (const char *at = begin; at < end;) {
        const auto *hit =
            static_cast<const char *>(memmem(at, size_t(end - at), text.constData(), size_t(text.size())));
        if (hit == nullptr)
            return;
        const auto place = quint32(hit - begin);
        piece = std::upper_bound(piece, m_pieces.cend(), place,
                                 [](quint32 value, const Piece &other) { return value < other.begin; });
        if (const quint32 slot = (piece - 1)->slot; slot != kNone)
            found[slot] = true;
        at = piece == m_pieces.cend() ? end : begin + piece->begin;
    }
}

QList<bool> RouteSearch::accepted() const
{
    const auto maker = m_makerNumbers.constFind(m_maker);
    const bool anybody = m_maker.isEmpty();
    QList<bool> all(m_pieceOf.size(), anybody);
    if (!anybody && maker != m_makerNumbers.cend())
        std::transform(m_makerOf.cbegin(), m_makerOf.cend(), all.begin(),
                       [number = *maker](int other) { return other == number; });
    for (const Word &word : m_words) {
        QList<bool> found(m_pieceOf.size(), false);
        if (word.network)
            std::transform(m_networks.cbegin(), m_networks.cend(), found.begin(),
                           [&](const Network &network) { return overlap(network, *word.network); });
        findText(word.text, found);
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
