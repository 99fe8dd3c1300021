// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/symbolicicon.h"

#include <QFrame>

class QGridLayout;
class QLabel;

namespace culvert {

/// One thing that the guide has looked for.
struct Found {
    Tone tone = Tone::Neutral;
    QString text; ///< a sentence

    friend bool operator==(const Found &, const Found &) = default;
};

/// What was found, each with its sign. The Tab key leads here, so that a screen reader tells all of it.
class FoundList : public QFrame {
    Q_OBJECT

public:
    explicit FoundList(QWidget *parent = nullptr);

    void setFound(const QList<Found> &found);
    const QList<Found> &found() const { return m_found; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void paintSigns();

    QGridLayout *m_layout;
    QList<Found> m_found;
    QList<std::pair<QLabel *, QLabel *>> m_rows;
};

} // namespace culvert
