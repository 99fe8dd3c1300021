// SPDX-License-Identifier: GPL-3.0-or-later
// What a plot says and how it is used; how it is painted is in trafficpainting.cpp.
#include "ui/traffic/trafficplot.h"

#include "ui/accessiblerole.h"
#include "ui/statustext.h"

#include <QDateTime>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>

#include <algorithm>

namespace culvert {

namespace {

constexpr int kLeastLines = 10; ///< height, in lines of text

QString rates(double received, double sent)
{
    return TrafficPlot::tr("↓ %1  ↑ %2", "received and sent a second").arg(rateText(received), rateText(sent));
}

} // namespace

TrafficPlot::TrafficPlot(const TrafficLog &log, const QString &interface, QWidget *parent)
    : QWidget(parent), m_log(log), m_interface(interface)
{
    // With what it shows as its description.
    giveAccessibleRole<TrafficPlot>(QAccessible::Graphic);
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

void TrafficPlot::setTime(qint64 end, qint64 endOfDay, qint64 spanMs)
{
    m_end = end;
    m_endOfDay = endOfDay;
    m_span = std::max<qint64>(spanMs, 1);
    // Nobody wants to hear the same graph anew each second.
    if (!hasFocus())
        setAccessibleDescription(m_cursor ? cursorWords() : words());
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
    const TrafficTotals totals = trafficTotals(samples, m_end - m_span, m_end);
    const auto last = trafficAt(samples, m_end);
    const QString now = last ? describe(*last) : tr("not measured");
    if (totals.mostReceived == 0 && totals.mostSent == 0 && !last)
        return tr("Nothing has been measured yet.");
    const QLocale locale;
    const auto amount = [&](double bytes) {
        return locale.formattedDataSize(qRound64(bytes), 1, QLocale::DataSizeSIFormat);
    };
    return tr("Now: %1. Most in the time shown: %2. In all: ↓ %3  ↑ %4.")
        .arg(now, rates(double(totals.mostReceived), double(totals.mostSent)), amount(totals.received),
             amount(totals.sent));
}

QString TrafficPlot::describe(const TrafficSample &sample) const
{
    const QString text = rates(double(sample.received), double(sample.sent));
    return sample.isAverage() ? tr("%1 on average", "rates of a time in which nobody looked").arg(text) : text;
}

/// As people say it: how long ago where that is soon counted, the time of day else.
QString TrafficPlot::moment(qint64 ms) const
{
    constexpr qint64 kSecond = 1000;
    constexpr qint64 kMinute = 60 * kSecond;
    constexpr qint64 kSoonCounted = 10 * kMinute;
    const qint64 ago = std::max<qint64>(m_end - ms, 0);
    if (ago < kMinute)
        return tr("%Ln second(s) before", nullptr, int(ago / kSecond));
    if (ago < kSoonCounted)
        return tr("%Ln minute(s) before", nullptr, int(ago / kMinute));
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(wallClock(ms)).time(), QLocale::ShortFormat);
}

QString TrafficPlot::cursorWords() const
{
    if (!m_cursor)
        return {};
    const auto sample = trafficAt(m_log.samples(m_interface), *m_cursor);
    return tr("%1: %2").arg(moment(*m_cursor), sample ? describe(*sample) : tr("not measured"));
}

QSize TrafficPlot::minimumSizeHint() const
{
    constexpr int kLeastColumns = 40;
    return {fontMetrics().averageCharWidth() * kLeastColumns, fontMetrics().height() * kLeastLines};
}

QSize TrafficPlot::sizeHint() const { return minimumSizeHint(); }

void TrafficPlot::mouseMoveEvent(QMouseEvent *event)
{
    const QRectF area = picture().area;
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

/// Left and right move the moment that is looked at, the page keys by more, Home and End to where the picture begins
/// and ends; Escape lets it go.
void TrafficPlot::keyPressEvent(QKeyEvent *event)
{
    constexpr qint64 kSteps = 60;
    constexpr qint64 kStepsAPage = 10;
    const qint64 step = m_span / kSteps;
    const qint64 now = m_cursor.value_or(m_end);
    const auto point = [this](qint64 ms) { Q_EMIT pointedAt(std::clamp(ms, m_end - m_span, m_end)); };
    switch (event->key()) {
    case Qt::Key_Left:
        return point(now - step);
    case Qt::Key_Right:
        return point(now + step);
    case Qt::Key_PageUp:
        return point(now - kStepsAPage * step);
    case Qt::Key_PageDown:
        return point(now + kStepsAPage * step);
    case Qt::Key_Home:
        return point(m_end - m_span);
    case Qt::Key_End:
        return point(m_end);
    case Qt::Key_Escape:
        if (m_cursor)
            return Q_EMIT pointedAt({});
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

} // namespace culvert
