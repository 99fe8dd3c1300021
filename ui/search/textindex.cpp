// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/textindex.h"

#include <algorithm>
#include <cstring>
#include <limits>

namespace culvert {

namespace {

constexpr quint32 kNone = std::numeric_limits<quint32>::max();

QByteArray lowerCase(const QString &text) { return text.toLower().toUtf8(); }

} // namespace

void TextIndex::insert(quint32 slot, const QString &text)
{
    if (slot >= quint32(m_pieceOf.size()))
        m_pieceOf.resize(slot + 1, kNone);
    m_pieceOf[slot] = quint32(m_pieces.size());
    m_pieces.append({quint32(m_text.size()), slot});
    m_text += lowerCase(text) + '\n';
}

void TextIndex::remove(quint32 slot)
{
    m_pieces[m_pieceOf.at(slot)].slot = kNone;
    m_pieceOf[slot] = kNone;
    if (++m_gaps > m_pieces.size() / 2)
        closeGaps();
}

void TextIndex::closeGaps()
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

/// One look over all texts; from a place where the word was found it goes on with the next row.
QList<bool> TextIndex::find(const QString &word) const
{
    QList<bool> found(m_pieceOf.size(), false);
    const QByteArray wanted = lowerCase(word);
    const char *begin = m_text.constData();
    const char *end = begin + m_text.size();
    auto piece = m_pieces.cbegin();
    for (const char *at = begin; at < end;) {
        const auto *hit =
            static_cast<const char *>(memmem(at, size_t(end - at), wanted.constData(), size_t(wanted.size())));
        if (hit == nullptr)
            break;
        const auto place = quint32(hit - begin);
        piece = std::upper_bound(piece, m_pieces.cend(), place,
                                 [](quint32 value, const Piece &other) { return value < other.begin; });
        if (const quint32 slot = (piece - 1)->slot; slot != kNone)
            found[slot] = true;
        at = piece == m_pieces.cend() ? end : begin + piece->begin;
    }
    return found;
}

bool TextIndex::contains(const QString &text, const QString &word) { return lowerCase(text).contains(lowerCase(word)); }

} // namespace culvert
