// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/homeways.h"

#include <QWidget>

class QGridLayout;

namespace culvert {

/// Who goes which way, a line each. Hidden while there is nothing to say.
class WaysPanel : public QWidget {
    Q_OBJECT

public:
    explicit WaysPanel(QWidget *parent = nullptr);

    void setWays(const QList<HomeWay> &ways);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showWays();

    QGridLayout *m_rows;
    QList<HomeWay> m_ways;
};

} // namespace culvert
