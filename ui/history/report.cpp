// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/report.h"

#include "core/config/document.h"
#include "ui/history/addressmask.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace culvert {

namespace {

QString connectionName(Backend::Connection connection)
{
    switch (connection) {
    case Backend::Connection::Connected:
        return QStringLiteral("connected");
    case Backend::Connection::Absent:
        return QStringLiteral("absent");
    case Backend::Connection::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

QString utc(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss'Z'"));
}

QString indented(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

/// Exceptions are counted and not listed: there may be a hundred thousand, and their labels are private.
QJsonObject settingsOf(const Configuration &configuration)
{
    Configuration rest = configuration;
    rest.exceptions.clear();
    QJsonObject object = QJsonDocument::fromJson(toDocument(rest)).object();
    object.insert(QStringLiteral("exceptions"), QStringLiteral("%1 not listed").arg(configuration.exceptions.size()));
    return object;
}

} // namespace

QString supportReport(const Backend &backend, const QList<Event> &events, bool masked)
{
    QString text = QStringLiteral("Culvert %1\nService: %2\n")
                       .arg(QStringLiteral(CULVERT_VERSION), connectionName(backend.connection()));
    if (backend.connection() == Backend::Connection::Connected)
        text += QStringLiteral("\nStatus\n") + indented(toJson(backend.status()));
    if (const auto configuration = backend.configuration())
        text += QStringLiteral("\nSettings\n") + indented(settingsOf(*configuration));
    text += QStringLiteral("\nEvents\n");
    for (const Event &event : events)
        text += QStringLiteral("%1 %2 %3 %4\n").arg(utc(event.time), event.kind, event.code, event.text);
    if (!masked)
        return text;
    const auto configuration = backend.configuration();
    return AddressMask(configuration ? configuration->homeNetworks : QList<Ipv4Prefix>()).masked(text);
}

} // namespace culvert
