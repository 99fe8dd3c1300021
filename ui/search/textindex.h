// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace culvert {

/// Finds words in the texts of a great many rows. The texts lie side by side and apart from the rows: to fetch them
/// from a hundred thousand of these would cost far more than to look at them (bench/route-table). Rows are known by
/// their slots, numbers from 0 that are used again. Upper and lower case are the same.
class TextIndex {
public:
    /// The slot is free. What lies on either side of a line feed is found apart.
    void insert(quint32 slot, const QString &text);
    /// The slot is not free.
    void remove(quint32 slot);
    bool isEmpty() const { return m_pieces.isEmpty(); }

    /// By slot, up to the largest there has been: whether its text contains this.
    QList<bool> find(const QString &word) const;
    /// What find() says of a row with this text.
    static bool contains(const QString &text, const QString &word);

private:
    struct Piece {
        quint32 begin = 0;
        quint32 slot = 0;
    };

    void closeGaps();

    QByteArray m_text;     ///< of all rows, each with a line feed behind it, in lower case
    QList<Piece> m_pieces; ///< of the text, one behind the other
    QList<quint32> m_pieceOf;
    qsizetype m_gaps = 0; ///< pieces of rows that have gone
};

} // namespace culvert
