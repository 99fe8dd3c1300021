// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pageid.h"

#include <QList>
#include <QString>

class QWidget;

namespace culvert {

struct DraftContent;

/// Something in the window that can be looked for.
struct SearchEntry {
    PageId page = PageId::Overview;
    QString pointer; ///< place in the document; empty for the page itself
    QString title;   ///< what it is called
    QString hint;    ///< what it is for; may be empty
    QString words;   ///< everything else by which it is found: texts on it, keys of the document, other people's words
};

/// The page itself, and each of its settings. The texts are those of the widgets, in the language of the window.
QList<SearchEntry> searchEntries(PageId page, const QString &title, const QWidget &view, const DraftContent &content);

/// The entries in which each word of the text is found, the best first: by title, then hint, then all the rest.
QList<SearchEntry> findEntries(const QList<SearchEntry> &entries, const QString &text);

/// Words that other programs and people have for a place of the document, or for a page.
QString otherWords(const QString &pointer);
QString otherWords(PageId page);

} // namespace culvert
