// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/picturecompare.h"

#include <QHash>
#include <QPainter>

#include <algorithm>
#include <cstdlib>

namespace culvert {

namespace {

constexpr int kReduction = 2;
/// Of reduced pixels: about a letter of text.
constexpr int kBlock = 8;
/// Of 255, on average over a block, after blurring. Letters that are hinted in another way stay below it; a small
/// sign that is absent or has another hue gives more.
constexpr double kTolerance = 12;

/// The mean of three by three.
QImage blurred(const QImage &image)
{
    QImage result(image.size(), QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            int red = 0;
            int green = 0;
            int blue = 0;
            int count = 0;
            for (int v = qMax(y - 1, 0); v <= qMin(y + 1, image.height() - 1); ++v) {
                const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(v));
                for (int u = qMax(x - 1, 0); u <= qMin(x + 1, image.width() - 1); ++u, ++count) {
                    red += qRed(line[u]);
                    green += qGreen(line[u]);
                    blue += qBlue(line[u]);
                }
            }
            result.setPixel(x, y, qRgb(red / count, green / count, blue / count));
        }
    }
    return result;
}

double meanDifference(const QImage &left, const QImage &right, const QRect &block)
{
    int sum = 0;
    for (int y = block.top(); y <= block.bottom(); ++y) {
        const auto *a = reinterpret_cast<const QRgb *>(left.constScanLine(y));
        const auto *b = reinterpret_cast<const QRgb *>(right.constScanLine(y));
        for (int x = block.left(); x <= block.right(); ++x) {
            sum += std::max({std::abs(qRed(a[x]) - qRed(b[x])), std::abs(qGreen(a[x]) - qGreen(b[x])),
                             std::abs(qBlue(a[x]) - qBlue(b[x]))});
        }
    }
    return double(sum) / (block.width() * block.height());
}

/// Few colours make small files.
QImage coarse(QImage image)
{
    constexpr int kStep = 17;
    constexpr qsizetype kMostColours = 256;
    const auto round = [](int value) { return (value + kStep / 2) / kStep * kStep; };
    QHash<QRgb, int> numbers;
    QList<QRgb> colours;
    QImage indexed(image.size(), QImage::Format_Indexed8);
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        uchar *indices = indexed.scanLine(y);
        for (int x = 0; x < image.width(); ++x) {
            line[x] = qRgb(round(qRed(line[x])), round(qGreen(line[x])), round(qBlue(line[x])));
            auto number = numbers.constFind(line[x]);
            if (number == numbers.cend()) {
                number = numbers.insert(line[x], int(colours.size()));
                colours.append(line[x]);
            }
            indices[x] = uchar(*number);
        }
    }
    if (colours.size() > kMostColours)
        return image;
    indexed.setColorTable(colours);
    return indexed;
}

} // namespace

QImage reducedPicture(const QImage &picture, qreal devicePixelRatio)
{
    QImage plain = picture.convertToFormat(QImage::Format_RGB32);
    plain.setDevicePixelRatio(1);
    const QSize size = (QSizeF(plain.size()) / (devicePixelRatio * kReduction)).toSize();
    return coarse(plain.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
}

QList<QRect> pictureDifferences(const QImage &stored, const QImage &made)
{
    if (stored.size() != made.size())
        return {made.rect()};
    const QImage left = blurred(stored.convertToFormat(QImage::Format_RGB32));
    const QImage right = blurred(made.convertToFormat(QImage::Format_RGB32));
    QList<QRect> found;
    for (int y = 0; y < left.height(); y += kBlock) {
        for (int x = 0; x < left.width(); x += kBlock) {
            const QRect block = QRect(x, y, kBlock, kBlock) & left.rect();
            if (meanDifference(left, right, block) > kTolerance)
                found.append(block);
        }
    }
    return found;
}

QImage differenceSheet(const QImage &stored, const QImage &made, const QList<QRect> &differences)
{
    constexpr int kGap = 8;
    QImage sheet(stored.width() + kGap + made.width(), qMax(stored.height(), made.height()), QImage::Format_RGB32);
    sheet.fill(Qt::gray);
    QPainter painter(&sheet);
    painter.drawImage(0, 0, stored);
    painter.drawImage(stored.width() + kGap, 0, made);
    painter.setPen(Qt::red);
    for (const QRect &difference : differences) {
        painter.drawRect(difference);
        painter.drawRect(difference.translated(stored.width() + kGap, 0));
    }
    return sheet;
}

} // namespace culvert
