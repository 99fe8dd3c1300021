// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/colours.h"

#include <QPalette>

#include <algorithm>
#include <cmath>

namespace culvert {

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

double contrastRatio(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor blendColours(const QColor &over, const QColor &under, double share)
{
    const auto mix = [share](int a, int b) { return qRound(a * share + b * (1 - share)); };
    return QColor(mix(over.red(), under.red()), mix(over.green(), under.green()), mix(over.blue(), under.blue()));
}

QColor readableColour(const QColor &colour, const QColor &ground, double contrast)
{
    const bool lighten = contrastRatio(Qt::white, ground) > contrastRatio(Qt::black, ground);
    QColor found = colour;
    constexpr int kSteps = 20;
    for (int step = 1; contrastRatio(found, ground) < contrast && step <= kSteps; ++step)
        found = blendColours(lighten ? Qt::white : Qt::black, colour, double(step) / kSteps);
    return found;
}

QColor quietColour(const QPalette &palette)
{
    constexpr double kMuted = 0.62;
    const QColor ground = palette.color(QPalette::Window);
    return readableColour(blendColours(palette.color(QPalette::WindowText), ground, kMuted), ground, kTextContrast);
}

} // namespace culvert
