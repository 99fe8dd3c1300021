// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/draft/configdifference.h"

#include <QTreeWidget>

#include <functional>

namespace culvert {

/// What the window calls a page.
using PageTitle = std::function<QString(PageId)>;

/// What differs, in words, under the titles of the pages where it is set.
class DifferenceView : public QTreeWidget {
    Q_OBJECT

public:
    DifferenceView(const QList<DifferenceGroup> &groups, const PageTitle &titleOf, QWidget *parent = nullptr);

    /// Everything it shows, a line each.
    QString text() const;
};

} // namespace culvert
