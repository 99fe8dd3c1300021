// SPDX-License-Identifier: GPL-3.0-or-later
// culvert-fakehelper-process SCRIPT: a FakeHelper in a process of its own, which can be stopped and killed. The bus
// starts it. SCRIPT is a JSON object: "uplink", "generation", "errors" (member → name of the error), "delays" (member →
// milliseconds before the first answer), "fails" (true: ends at once).
#include "core/config/document.h"
#include "tests/app/fakehelper.h"
#include "tests/app/samples.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

using namespace culvert;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QFile file(QCoreApplication::arguments().value(1));
    if (!file.open(QIODevice::ReadOnly))
        return 2;
    const QJsonObject script = QJsonDocument::fromJson(file.readAll()).object();
    if (script.value(QLatin1String("fails")).toBool())
        return 1;
    const QString address = qEnvironmentVariable("DBUS_STARTER_ADDRESS");
    FakeHelper helper(address);
    const QDBusConnection bus = QDBusConnection::connectToBus(address, QStringLiteral("watch"));
    const QByteArray uplink = script.value(QLatin1String("uplink")).toString(QStringLiteral("eth1")).toLatin1();
    helper.document = QString::fromUtf8(toDocument(configurationWith(uplink.constData())));
    helper.generation = quint64(script.value(QLatin1String("generation")).toInteger(3));
    Status status = statusWith(State::Up);
    status.reason = {};
    status.generation = helper.generation;
    helper.setStatus(status);
    const QJsonObject errors = script.value(QLatin1String("errors")).toObject();
    for (auto it = errors.begin(); it != errors.end(); ++it)
        helper.errors.insert(it.key(), it->toString());
    const QJsonObject delays = script.value(QLatin1String("delays")).toObject();
    for (auto it = delays.begin(); it != delays.end(); ++it)
        helper.held.insert(it.key());
    QTimer look;
    constexpr int kLookMs = 20;
    QObject::connect(&look, &QTimer::timeout, &helper, [&] {
        if (!bus.isConnected())
            QCoreApplication::quit(); // the test is over
        for (const QString &member : QSet<QString>(helper.held)) {
            if (helper.count(member) == 0)
                continue;
            helper.held.remove(member);
            QTimer::singleShot(delays.value(member).toInt(), &helper, [&helper] { helper.release(); });
        }
    });
    look.start(kLookMs);
    helper.appear();
    return QCoreApplication::exec();
}
