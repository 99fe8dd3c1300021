// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/traffic/trafficlog.h"

#include <QWidget>

namespace culvert {

/// The rates of one interface over time: what is received as an area, what is sent as a dashed line.
///
/// Painted by ourselves and not by Qt Charts: a day has 86,400 samples, of which a plot shows a peak for each
/// column of pixels, while Qt Charts draws them all; it would be one more library to install, for two lines.
class TrafficPlot : public QWidget {
    Q_OBJECT

public:
    /// The log outlives the plot.
    TrafficPlot(const TrafficLog &log, const QString &interface, QWidget *parent = nullptr);

    QString interface() const { return m_interface; }
    void setTitle(const QString &title);
    /// The time that is shown: `spanMs` up to `end` (of the log's clock).
    void setTime(qint64 end, qint64 spanMs);
    /// The moment that is looked at; absent: none.
    void setCursorTime(std::optional<qint64> ms);
    /// What a screen reader tells: the last rates and the highest ones.
    QString words() const;
    /// "10 s ago: ↓ … ↑ …" at the cursor; empty without one.
    QString cursorWords() const;

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    /// Somebody points at this moment, by mouse or keys; absent: no longer.
    void pointedAt(std::optional<qint64> ms);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    static QString before(qint64 ms);
    QRectF plotArea() const;
    double xOf(qint64 ms) const;
    void paintGrid(QPainter &painter, const QRectF &area, double most) const;
    void paintRates(QPainter &painter, const QRectF &area, const QList<TrafficColumn> &columns, double most) const;
    void paintCursor(QPainter &painter, const QRectF &area) const;

    const TrafficLog &m_log;
    QString m_interface;
    QString m_title;
    qint64 m_end = 0;
    qint64 m_span = 1;
    std::optional<qint64> m_cursor;
};

} // namespace culvert
