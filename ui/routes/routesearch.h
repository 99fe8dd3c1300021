// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/routerow.h"
#include "ui/search/textindex.h"

#include <QHash>

namespace culvert {

/// Tells which routes a filter shows. Routes are known by their slots, as in TextIndex, and for the same reason.
class RouteSearch {
public:
    /// The slot is free.
    void insert(quint32 slot, const RouteRow &row);
    void remove(quint32 slot);

    /// Every word has to be in the route's text or in its maker's name, whatever the case; a word that is an address
    /// or a prefix is also found in routes that cover it or lie in it. Empty: all routes.
    void setWords(const QString &words);
    /// The routes of one maker alone; empty: of all.
    void setMaker(const QString &maker);

    bool accepts(const RouteRow &row) const;
    /// By slot.
    QList<bool> accepted() const;
    /// Of the routes that are known, sorted.
    QStringList makers() const;

private:
    struct Network {
        quint32 address = 0;
        quint32 mask = 0;
    };
    struct Word {
        QString text;
        std::optional<Network> network;
    };
    struct Maker {
        QString name;
        QString text; ///< as it is shown
        qsizetype count = 0;
    };

    static Network networkOf(const Ipv4Prefix &prefix) { return {prefix.address.value, prefix.mask()}; }
    static bool overlap(const Network &one, const Network &other)
    {
        return ((one.address ^ other.address) & one.mask & other.mask) == 0;
    }
    int numberOf(const QString &maker);

    TextIndex m_texts;
    QList<Network> m_networks;
    QList<int> m_makerOf;
    QList<Maker> m_makers;
    QHash<QString, int> m_makerNumbers;

    QList<Word> m_words;
    QString m_maker;
};

} // namespace culvert
