// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/status/pathmtu.h"

#include "core/config/configuration.h"

#include <algorithm>

namespace culvert {

namespace {

constexpr int kIpAndTcpHeaders = 40;

QString outcomeName(PathMtu::Outcome outcome)
{
    switch (outcome) {
    case PathMtu::Outcome::Measured:
        return QStringLiteral("measured");
    case PathMtu::Outcome::NoAnswer:
        return QStringLiteral("no-answer");
    case PathMtu::Outcome::Unreachable:
        return QStringLiteral("unreachable");
    case PathMtu::Outcome::NoSource:
        break;
    }
    return QStringLiteral("no-source");
}

QString limitName(PathMtu::Limit limit)
{
    switch (limit) {
    case PathMtu::Limit::Tunnel:
        return QStringLiteral("tunnel");
    case PathMtu::Limit::Router:
        return QStringLiteral("router");
    case PathMtu::Limit::Silence:
        break;
    }
    return QStringLiteral("black-hole");
}

QJsonValue orNull(const std::optional<int> &number) { return number ? QJsonValue(*number) : QJsonValue(); }

} // namespace

std::optional<int> PathMtu::advisedMtu() const
{
    const bool isPossible = outcome == Outcome::Measured && mtu >= limits::kMinimumMtu && mtu <= limits::kMaximumMtu;
    return isPossible ? std::optional(mtu) : std::nullopt;
}

std::optional<int> PathMtu::advisedMss() const
{
    if (!advisedMtu()) {
        return std::nullopt;
    }
    return std::clamp(mtu - kIpAndTcpHeaders, limits::kMinimumMss, limits::kMaximumMss);
}

QJsonObject toJson(const PathMtu &result)
{
    const bool isMeasured = result.outcome == PathMtu::Outcome::Measured;
    return {{QStringLiteral("outcome"), outcomeName(result.outcome)},
            {QStringLiteral("source"), result.source.toString()},
            {QStringLiteral("target"), result.target.toString()},
            {QStringLiteral("path-mtu"), isMeasured ? QJsonValue(result.mtu) : QJsonValue()},
            {QStringLiteral("limit"), isMeasured ? QJsonValue(limitName(result.limit)) : QJsonValue()},
            {QStringLiteral("router"), result.router ? QJsonValue(result.router->toString()) : QJsonValue()},
            {QStringLiteral("mtu"), orNull(result.advisedMtu())},
            {QStringLiteral("mss"), orNull(result.advisedMss())}};
}

} // namespace culvert
