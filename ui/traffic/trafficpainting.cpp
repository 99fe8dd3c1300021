// SPDX-License-Identifier: GPL-3.0-or-later
// How TrafficPlot is painted.
#include "ui/statustext.h"
#include "ui/traffic/trafficplot.h"
#include "ui/traffic/trafficscale.h"

#include <QDateTime>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QStyleOptionFocusRect>

#include <algorithm>

namespace culvert {

namespace {

bool isDark(const QPalette &palette) { return palette.color(QPalette::Base).lightness() < 128; }

// Blue and orange: told apart with every kind of colour blindness (Okabe and Ito, "Color Universal Design").
QColor receivedColour(const QPalette &palette) { return isDark(palette) ? QColor(0x56b4e9) : QColor(0x0072b2); }
QColor sentColour(const QPalette &palette) { return isDark(palette) ? QColor(0xe69f00) : QColor(0xb24a00); }

QColor faded(QColor colour, int alpha)
{
    colour.setAlpha(alpha);
    return colour;
}

constexpr int kAreaAlpha = 72;
constexpr int kGridAlpha = 38;
constexpr int kLabelAlpha = 190;

QPen receivedPen(const QPalette &palette) { return {receivedColour(palette), 1.6}; }

QPen sentPen(const QPalette &palette)
{
    QPen pen(sentColour(palette), 1.6);
    pen.setDashPattern({3.5, 2});
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

} // namespace

QRectF TrafficPlot::plotArea(double labels) const
{
    const double line = fontMetrics().height();
    const double gap = line / 2;
    const double below = (legendLines() + 1) * line + gap * 1.5;
    return QRectF(rect()).adjusted(labels + gap * 1.5, 2 * line, -gap, -below);
}

/// By the width alone: the picture does not jump when a number becomes longer.
int TrafficPlot::legendLines() const
{
    constexpr int kBesideEachOther = 110;
    return width() < kBesideEachOther * fontMetrics().averageCharWidth() ? 2 : 1;
}

TrafficPlot::Picture TrafficPlot::picture() const
{
    Picture picture;
    const QList<TrafficSample> &samples = m_log.samples(m_interface);
    // Labels of the greatest width that there is, so that graphs below each other share their time axis.
    picture.area = plotArea(fontMetrics().horizontalAdvance(tickText(888'800'000)));
    picture.columns = trafficColumns(samples, m_end - m_span, m_end, int(picture.area.width()));
    picture.totals = trafficTotals(samples, m_end - m_span, m_end);
    float most = 0;
    for (const TrafficColumn &column : std::as_const(picture.columns))
        most = std::max({most, column.received, column.sent});
    picture.ticks = rateTicks(double(most));
    return picture;
}

/// Time runs to the right in every language, as on a recorder.
double TrafficPlot::xOf(qint64 ms, const QRectF &area) const
{
    return area.right() - double(m_end - ms) / double(m_span) * area.width();
}

void TrafficPlot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Picture all = picture();
    painter.fillRect(all.area, palette().base());
    paintGrid(painter, all);
    paintRates(painter, all);
    paintCursor(painter, all);
    paintHead(painter);
    paintLegend(painter, all);
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void TrafficPlot::paintHead(QPainter &painter) const
{
    const double gap = fontMetrics().height() / 2.0;
    const QRectF head = QRectF(rect()).adjusted(gap, 0, -gap, 0);
    const QRectF line(head.left(), 0, head.width(), fontMetrics().height() * 1.3);
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.setLayoutDirection(layoutDirection());
    painter.drawText(line, Qt::AlignLeading | Qt::AlignVCenter, m_title);
    painter.setFont(font());
    painter.drawText(line, Qt::AlignTrailing | Qt::AlignVCenter, cursorWords());
    painter.setLayoutDirection(Qt::LeftToRight);
}

void TrafficPlot::paintGrid(QPainter &painter, const Picture &picture) const
{
    const QRectF &area = picture.area;
    const double line = fontMetrics().height();
    for (const double tick : picture.ticks) {
        const double y = qRound(picture.y(tick)) + 0.5;
        painter.setPen(QPen(faded(palette().color(QPalette::Text), kGridAlpha), 1));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(faded(palette().color(QPalette::WindowText), kLabelAlpha));
        const QRectF label(0, y - line / 2, area.left() - line / 4, line);
        painter.drawText(label, Qt::AlignRight | Qt::AlignVCenter, tickText(tick));
    }
    paintTimes(painter, area);
    if (m_log.samples(m_interface).isEmpty())
        painter.drawText(area, Qt::AlignCenter, tr("Nothing has been measured yet."));
}

void TrafficPlot::paintTimes(QPainter &painter, const QRectF &area) const
{
    const QLocale locale;
    const auto text = [&](qint64 epochMs) {
        return locale.toString(QDateTime::fromMSecsSinceEpoch(epochMs).time(), QLocale::ShortFormat);
    };
    const double line = fontMetrics().height();
    const double width = fontMetrics().horizontalAdvance(text(m_endOfDay)) + line;
    const int most = std::max(int(area.width() / (width * 1.5)), 1);
    const int offset = QDateTime::fromMSecsSinceEpoch(m_endOfDay).offsetFromUtc();
    const QList<qint64> ticks = timeTicks(m_endOfDay - m_span, m_endOfDay, offset, most);
    for (const qint64 tick : ticks) {
        const double x = qRound(xOf(m_end - (m_endOfDay - tick), area)) + 0.5;
        painter.setPen(QPen(faded(palette().color(QPalette::Text), kGridAlpha), 1));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom() + line / 4));
        painter.setPen(faded(palette().color(QPalette::WindowText), kLabelAlpha));
        // At the ends it stays inside.
        const double left = std::clamp(x - width / 2, 0.0, double(this->width()) - width);
        painter.drawText(QRectF(left, area.bottom() + line / 4, width, line), Qt::AlignCenter, text(tick));
    }
}

void TrafficPlot::paintRates(QPainter &painter, const Picture &picture) const
{
    const QList<TrafficColumn> &columns = picture.columns;
    for (qsizetype first = 0; first < columns.size();) {
        qsizetype last = first;
        while (last + 1 < columns.size() && columns.at(last + 1).isKnown() == columns.at(first).isKnown()
               && columns.at(last + 1).average == columns.at(first).average)
            ++last;
        if (columns.at(first).isKnown())
            paintRun(painter, picture, first, last);
        first = last + 1;
    }
}

/// Columns that are known, all measured or all averages. An average is hatched: its shape is not known.
void TrafficPlot::paintRun(QPainter &painter, const Picture &picture, qsizetype first, qsizetype last) const
{
    const QList<TrafficColumn> &columns = picture.columns;
    const bool average = columns.at(first).average;
    // It reaches to the next run, so that there is no crack between the two.
    const bool joined = last + 1 < columns.size() && columns.at(last + 1).isKnown();
    QPolygonF received;
    QPolygonF sent;
    for (qsizetype i = first; i <= last; ++i) {
        const double x = picture.area.left() + double(i);
        received.append({x, picture.y(double(columns.at(i).received))});
        sent.append({x, picture.y(double(columns.at(i).sent))});
    }
    const double end = picture.area.left() + double(last) + (joined ? 1 : 0.5);
    received.append({end, received.constLast().y()});
    sent.append({end, sent.constLast().y()});
    QPolygonF under = received;
    under.append({end, picture.area.bottom()});
    under.append({received.constFirst().x(), picture.area.bottom()});
    painter.setPen(Qt::NoPen);
    painter.setBrush(
        QBrush(faded(receivedColour(palette()), kAreaAlpha), average ? Qt::BDiagPattern : Qt::SolidPattern));
    painter.drawPolygon(under);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(receivedPen(palette()));
    painter.drawPolyline(received);
    painter.setPen(sentPen(palette()));
    painter.drawPolyline(sent);
}

void TrafficPlot::paintCursor(QPainter &painter, const Picture &picture) const
{
    if (!m_cursor)
        return;
    const double x = xOf(*m_cursor, picture.area);
    painter.setPen(QPen(palette().color(QPalette::Text), 1));
    painter.drawLine(QPointF(x, picture.area.top()), QPointF(x, picture.area.bottom()));
    const auto sample = trafficAt(m_log.samples(m_interface), *m_cursor);
    if (!sample)
        return;
    constexpr double kDot = 3.5;
    painter.setPen(QPen(palette().color(QPalette::Base), 1));
    painter.setBrush(receivedColour(palette()));
    painter.drawEllipse(QPointF(x, picture.y(double(sample->received))), kDot, kDot);
    painter.setBrush(sentColour(palette()));
    painter.drawEllipse(QPointF(x, picture.y(double(sample->sent))), kDot, kDot);
}

/// Below the times, from the leading side: what each line is, what it carries now, its highest point and its sum.
void TrafficPlot::paintLegend(QPainter &painter, const Picture &picture) const
{
    const QLocale locale;
    const double line = fontMetrics().height();
    const auto now = trafficAt(m_log.samples(m_interface), m_end);
    const TrafficTotals &totals = picture.totals;
    const auto text = [&](const QString &name, float rate, float most, double sum) {
        return tr("%1: now %2, peak %3, total %4", "received or sent: rate, highest rate, amount")
            .arg(name, now ? rateText(double(rate)) : tr("not measured"), rateText(double(most)),
                 locale.formattedDataSize(qRound64(sum), 1, QLocale::DataSizeSIFormat));
    };
    const QString entries[] = {
        text(tr("↓ Received"), now ? now->received : 0, totals.mostReceived, totals.received),
        text(tr("↑ Sent"), now ? now->sent : 0, totals.mostSent, totals.sent),
    };
    const double swatch = line * 1.5;
    const int lines = legendLines();
    const double room = (width() - line) * lines / 2;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.setLayoutDirection(layoutDirection());
    for (const bool received : {true, false}) {
        const double along = received || lines > 1 ? line / 2 : line / 2 + room; ///< from the leading edge
        const double top = picture.area.bottom() + line * (received || lines == 1 ? 1.5 : 2.5);
        const auto place = [&](double from, double width) {
            return QRectF(mirrored ? this->width() - from - width : from, top, width, line);
        };
        const QRectF sign = place(along, swatch);
        // As it is drawn above: a line over an area, and a dashed line.
        const double y = sign.center().y() - (received ? line / 5 : 0);
        painter.setPen(received ? receivedPen(palette()) : sentPen(palette()));
        if (received)
            painter.fillRect(QRectF(sign.left(), y, swatch, line / 2), faded(receivedColour(palette()), kAreaAlpha));
        painter.drawLine(QPointF(sign.left(), y), QPointF(sign.right(), y));
        painter.setPen(palette().color(QPalette::WindowText));
        const double left = room - swatch - line;
        painter.drawText(place(along + swatch + line / 3, left), Qt::AlignLeading | Qt::AlignVCenter,
                         fontMetrics().elidedText(entries[received ? 0 : 1], Qt::ElideRight, int(left)));
    }
    painter.setLayoutDirection(Qt::LeftToRight);
}

} // namespace culvert
