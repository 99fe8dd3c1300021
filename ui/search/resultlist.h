// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/search/searchindex.h"
#include "ui/widgets/differenceview.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace culvert {

/// What was found, each with its page and what it is for; takes the place of the pages while something is looked for.
class ResultList : public QWidget {
    Q_OBJECT

public:
    explicit ResultList(PageTitle titleOf, QWidget *parent = nullptr);

    void showFound(const QList<SearchEntry> &found, const QString &text);
    /// Leads to the one that is chosen, at first the best.
    void chooseCurrent();
    QListWidget *list() const { return m_list; }

Q_SIGNALS:
    void chosen(culvert::PageId page, const QString &pointer);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    PageTitle m_titleOf;
    QList<SearchEntry> m_found;
    QLabel *m_state;
    QListWidget *m_list;
};

} // namespace culvert
