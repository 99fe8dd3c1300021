// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/traffic/trafficplot.h"

#include "ui/statustext.h"
#include "ui/symbolicicon.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QStyleOptionFocusRect>

#include <algorithm>

namespace culvert {

namespace {

constexpr int kLeastLines = 8; ///< height, in lines of text
constexpr int kGridRows = 4;

QString rates(const TrafficSample &sample)
{
    return TrafficPlot::tr("↓ %1  ↑ %2", "received and sent a second")
        .arg(rateText(double(sample.received)), rateText(double(sample.sent)));
}

/// To a screen reader it is a picture, with what it shows as its description.
QAccessibleInterface *makePicture(const QString &, QObject *object)
{
    auto *plot = qobject_cast<TrafficPlot *>(object);
    return plot ? new QAccessibleWidget(plot, QAccessible::Graphic) : nullptr;
}

} // namespace

TrafficPlot::TrafficPlot(const TrafficLog &log, const QString &interface, QWidget *parent)
    : QWidget(parent), m_log(log), m_interface(interface)
{
    static const bool installed = [] {
        QAccessible::installFactory(makePicture);
        return true;
    }();
    Q_UNUSED(installed)
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void TrafficPlot::setTitle(const QString &title)
{
    m_title = title;
    setAccessibleName(title);
    update();
}

void TrafficPlot::setTime(qint64 end, qint64 spanMs)
{
    m_end = end;
    m_span = std::max<qint64>(spanMs, 1);
    update();
}

void TrafficPlot::setCursorTime(std::optional<qint64> ms)
{
    m_cursor = ms;
    setAccessibleDescription(m_cursor ? cursorWords() : words());
    update();
}

QString TrafficPlot::words() const
{
    const QList<TrafficSample> &samples = m_log.samples(m_interface);
    const auto last = trafficAt(samples, m_end);
    if (!last)
        return tr("Nothing has been measured yet.");
    TrafficSample most;
    for (const TrafficSample &sample : samples) {
        if (sample.ms < m_end - m_span || sample.ms > m_end)
            continue;
        most.received = std::max(most.received, sample.received);
        most.sent = std::max(most.sent, sample.sent);
    }
    return tr("Now: %1. Most in the time shown: %2.").arg(rates(*last), rates(most));
}

QString TrafficPlot::before(qint64 ms)
{
    constexpr qint64 kSecond = 1000;
    constexpr qint64 kMinute = 60 * kSecond;
    return ms < kMinute ? tr("%Ln second(s) before", nullptr, int(ms / kSecond))
                        : tr("%Ln minute(s) before", nullptr, int(ms / kMinute));
}

QString TrafficPlot::cursorWords() const
{
    if (!m_cursor)
        return {};
    const QString when = before(std::max<qint64>(m_end - *m_cursor, 0));
    const auto sample = trafficAt(m_log.samples(m_interface), *m_cursor);
    return tr("%1: %2").arg(when, sample ? rates(*sample) : tr("not measured"));
}

QSize TrafficPlot::minimumSizeHint() const
{
    constexpr int kLeastColumns = 40;
    return {fontMetrics().averageCharWidth() * kLeastColumns, fontMetrics().height() * kLeastLines};
}

QSize TrafficPlot::sizeHint() const { return minimumSizeHint(); }

QRectF TrafficPlot::plotArea() const
{
    const double line = fontMetrics().height();
    const double gap = line / 2;
    return QRectF(rect()).adjusted(gap, line + gap, -gap, -line - gap / 2);
}

/// Time runs to the right in every language, as on a recorder.
double TrafficPlot::xOf(qint64 ms) const
{
    const QRectF area = plotArea();
    return area.right() - double(m_end - ms) / double(m_span) * area.width();
}

void TrafficPlot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight);
    const QRectF area = plotArea();
    const QList<TrafficColumn> columns =
        trafficColumns(m_log.samples(m_interface), m_end - m_span, m_end, int(area.width()));
    float most = 0;
    for (const TrafficColumn &column : columns)
        most = std::max({most, column.received, column.sent});
    const double top = roundRate(double(most));
    painter.fillRect(area, palette().base());
    paintRates(painter, area, columns, top);
    paintGrid(painter, area, top);
    paintCursor(painter, area);

    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::WindowText));
    const QRectF head(area.left(), 0, area.width(), area.top());
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, m_title);
    painter.setFont(font());
    const auto last = trafficAt(m_log.samples(m_interface), m_end);
    const QString right = m_cursor ? cursorWords() : last ? rates(*last) : QString();
    painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter, right);
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void TrafficPlot::paintGrid(QPainter &painter, const QRectF &area, double most) const
{
    QColor faint = palette().color(QPalette::Text);
    constexpr int kFaint = 40;
    faint.setAlpha(kFaint);
    painter.setPen(QPen(faint, 1));
    for (int row = 0; row <= kGridRows; ++row) {
        const double y = area.top() + area.height() * row / kGridRows;
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    }
    painter.setPen(palette().color(QPalette::Text));
    const QRectF inner = area.adjusted(4, 2, -4, -2);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignTop, rateText(most));
    QRectF below(area);
    below.moveTop(area.bottom());
    below.setHeight(fontMetrics().height());
    painter.drawText(below, Qt::AlignLeft | Qt::AlignTop, before(m_span));
    painter.drawText(below, Qt::AlignRight | Qt::AlignTop, tr("now"));
    if (m_log.samples(m_interface).isEmpty())
        painter.drawText(inner, Qt::AlignCenter, tr("Nothing has been measured yet."));
}

void TrafficPlot::paintRates(QPainter &painter, const QRectF &area, const QList<TrafficColumn> &columns,
                             double most) const
{
    const auto y = [&](float rate) { return area.bottom() - double(rate) / most * area.height(); };
    const QColor received = toneColour(Tone::Good, palette());
    QColor filled = received;
    constexpr int kFilled = 70;
    filled.setAlpha(kFilled);
    QPen sentPen(palette().color(QPalette::Text), 1.4);
    sentPen.setDashPattern({4, 3});
    for (int first = 0; first < columns.size(); ++first) {
        if (!columns.at(first).isKnown())
            continue;
        int last = first;
        QPolygonF above;
        QPolygonF sent;
        for (; last < columns.size() && columns.at(last).isKnown(); ++last) {
            above.append({area.left() + last + 0.5, y(columns.at(last).received)});
            sent.append({area.left() + last + 0.5, y(columns.at(last).sent)});
        }
        QPolygonF under = above;
        under.append({above.constLast().x(), area.bottom()});
        under.append({above.constFirst().x(), area.bottom()});
        painter.setPen(Qt::NoPen);
        painter.setBrush(filled);
        painter.drawPolygon(under);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(received, 1.6));
        painter.drawPolyline(above);
        painter.setPen(sentPen);
        painter.drawPolyline(sent);
        first = last;
    }
}

void TrafficPlot::paintCursor(QPainter &painter, const QRectF &area) const
{
    if (!m_cursor)
        return;
    const double x = xOf(*m_cursor);
    painter.setPen(QPen(palette().color(QPalette::Text), 1));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
}

void TrafficPlot::mouseMoveEvent(QMouseEvent *event)
{
    const QRectF area = plotArea();
    const double part = std::clamp((area.right() - event->position().x()) / area.width(), 0.0, 1.0);
    Q_EMIT pointedAt(m_end - qint64(part * double(m_span)));
}

void TrafficPlot::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    Q_EMIT pointedAt({});
}

void TrafficPlot::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    Q_EMIT pointedAt({});
}

/// Left and right move the moment that is looked at, Escape lets it go.
void TrafficPlot::keyPressEvent(QKeyEvent *event)
{
    constexpr qint64 kSteps = 60;
    const qint64 step = m_span / kSteps;
    const qint64 now = m_cursor.value_or(m_end);
    if (event->key() == Qt::Key_Left)
        Q_EMIT pointedAt(std::max(now - step, m_end - m_span));
    else if (event->key() == Qt::Key_Right)
        Q_EMIT pointedAt(std::min(now + step, m_end));
    else if (event->key() == Qt::Key_Escape && m_cursor)
        Q_EMIT pointedAt({});
    else
        QWidget::keyPressEvent(event);
}

} // namespace culvert
