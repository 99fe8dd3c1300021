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
    /// The time that is shown: `spanMs` up to `end` (of the log's clock), which is `endOfDay` by the clock on the wall
    /// (ms since the epoch).
    void setTime(qint64 end, qint64 endOfDay, qint64 spanMs);
    /// The moment that is looked at; absent: none.
    void setCursorTime(std::optional<qint64> ms);
    /// What a screen reader tells: the last rates, the highest ones, and how much in all.
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
    /// What is painted from, worked out once a picture.
    struct Picture {
        QRectF area;
        QList<TrafficColumn> columns;
        QList<double> ticks; ///< of the rate
        TrafficTotals totals;

        double y(double rate) const { return area.bottom() - rate / ticks.constLast() * area.height(); }
    };

    QString moment(qint64 ms) const;
    QString describe(const TrafficSample &sample) const;
    qint64 wallClock(qint64 ms) const { return m_endOfDay - (m_end - ms); }
    Picture picture() const;
    QRectF plotArea(double labels) const;
    int legendLines() const;
    double xOf(qint64 ms, const QRectF &area) const;
    void paintGrid(QPainter &painter, const Picture &picture) const;
    void paintTimes(QPainter &painter, const QRectF &area) const;
    void paintRates(QPainter &painter, const Picture &picture) const;
    void paintRun(QPainter &painter, const Picture &picture, qsizetype first, qsizetype last) const;
    void paintCursor(QPainter &painter, const Picture &picture) const;
    void paintHead(QPainter &painter) const;
    void paintLegend(QPainter &painter, const Picture &picture) const;

    const TrafficLog &m_log;
    QString m_interface;
    QString m_title;
    qint64 m_end = 0;
    qint64 m_endOfDay = 0;
    qint64 m_span = 1;
    std::optional<qint64> m_cursor;
};

} // namespace culvert
