// SPDX-License-Identifier: GPL-3.0-or-later
// The policy that is installed, on a bus that keeps to it: who may be the service, call it, speak for it.
#include "core/wire/dbusnames.h"
#include "tests/support/privatebus.h"
#include "tests/support/visitor.h"

#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QFile>
#include <QTest>
#include <QXmlStreamReader>

#include <unistd.h>

using namespace culvert;

namespace {

const QString kService = QLatin1String(dbus::kService);
const QString kPath = QLatin1String(dbus::kPath);
const QString kDenied = QStringLiteral("org.freedesktop.DBus.Error.AccessDenied");

// A bus tells its clients apart by uid alone. So what a stranger may do is tried by this process on a bus whose policy
// has the helper run as somebody else, which needs no rights and holds for root as well.
constexpr uint kSomebodyElse = 65533;

QByteArray installedPolicy()
{
    QFile file(QStringLiteral(CULVERT_SOURCE_DIR "/resources/dbus/org.culvert.Gateway1.conf"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The elements of the installed file, with the helper's user as given.
QString policyFor(uint helper)
{
    QString text = QString::fromUtf8(installedPolicy());
    text = text.mid(text.indexOf(QLatin1String("<busconfig>")) + qstrlen("<busconfig>"));
    text.truncate(text.indexOf(QLatin1String("</busconfig>")));
    return text.replace(QLatin1String("user=\"culvert\""), QStringLiteral("user=\"%1\"").arg(helper));
}

QString errorOf(const QDBusConnection &client, const QString &interface)
{
    const QDBusPendingCall call =
        client.asyncCall(QDBusMessage::createMethodCall(kService, kPath, interface, QStringLiteral("Member")));
    (void)QTest::qWaitFor([&] { return call.isFinished(); }, 30'000);
    return call.reply().errorName();
}

/// Hears signals whoever sends them, as a careless client would.
class Listener : public QObject {
    Q_OBJECT

public:
    explicit Listener(QDBusConnection bus)
    {
        for (const char *interface : {"org.culvert.Gateway1.Status", "org.freedesktop.DBus.Properties", "org.example"})
            bus.connect(QString(), QString(), QLatin1String(interface), QString(), this, SLOT(hear(QDBusMessage)));
    }
    QStringList heard;

private Q_SLOTS:
    void hear(const QDBusMessage &message) { heard.append(message.member()); }
};

/// What others may not say, and something that they may.
const QList<QStringList> kSignals{
    {QStringLiteral("/elsewhere"), QStringLiteral("org.culvert.Gateway1.Status"), QStringLiteral("EventOccurred")},
    {QStringLiteral("/org/culvert/Gateway1"), QStringLiteral("org.freedesktop.DBus.Properties"),
     QStringLiteral("PropertiesChanged")},
    {QStringLiteral("/org/culvert/Gateway1"), QStringLiteral("org.example"), QStringLiteral("Whatever")},
    {QStringLiteral("/elsewhere"), QStringLiteral("org.example"), QStringLiteral("Allowed")},
};

} // namespace

class TestBusPolicy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesTheNameOnce();
    void namesTheDestinationOfEveryAllowedCall();
    void letsTheHelperOwnItsName();
    void letsNobodyElseOwnItsName();
    void letsEverybodyCallItsInterfaces_data();
    void letsEverybodyCallItsInterfaces();
    void letsNobodyCallAnythingElse();
    void letsTheHelperSpeak();
    void letsNobodyElseSpeakForIt();
    void holdsForAnotherUserBesideTheHelper();
};

void TestBusPolicy::givesTheNameOnce()
{
    const QByteArray policy = installedPolicy();
    QCOMPARE(policy.count("<allow own="), 1);
    QCOMPARE(policy.count("<deny own="), 1);
    QVERIFY(!policy.contains("user=\"root\""));
}

void TestBusPolicy::namesTheDestinationOfEveryAllowedCall()
{
    QXmlStreamReader reader(installedPolicy());
    bool forEverybody = false;
    int calls = 0;
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        const QXmlStreamAttributes attributes = reader.attributes();
        if (reader.name() == QLatin1String("policy"))
            forEverybody = attributes.value(QLatin1String("context")) == QLatin1String("default");
        if (reader.name() != QLatin1String("allow") || !forEverybody)
            continue;
        ++calls;
        QCOMPARE(attributes.value(QLatin1String("send_destination")).toString(), kService);
        QVERIFY(attributes.hasAttribute(QLatin1String("send_interface")));
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(calls, 6);
}

void TestBusPolicy::letsTheHelperOwnItsName()
{
    PrivateBus bus(PrivateBus::Type::System, policyFor(getuid()));
    QVERIFY2(bus.start(), qPrintable(bus.errorString()));
    QVERIFY(bus.connect().registerService(kService));
}

void TestBusPolicy::letsNobodyElseOwnItsName()
{
    PrivateBus bus(PrivateBus::Type::System, policyFor(kSomebodyElse));
    QVERIFY2(bus.start(), qPrintable(bus.errorString()));
    QDBusMessage request =
        QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
                                       QStringLiteral("org.freedesktop.DBus"), QStringLiteral("RequestName"));
    request.setArguments({kService, 0U});
    QCOMPARE(bus.connect().call(request).errorName(), kDenied);
}

void TestBusPolicy::letsEverybodyCallItsInterfaces_data()
{
    QTest::addColumn<QString>("interface");
    for (const char *interface :
         {dbus::kStatusInterface, dbus::kConfigurationInterface, dbus::kDiagnosisInterface,
          "org.freedesktop.DBus.Introspectable", "org.freedesktop.DBus.Peer", "org.freedesktop.DBus.Properties"})
        QTest::newRow(interface) << QString::fromLatin1(interface);
}

void TestBusPolicy::letsEverybodyCallItsInterfaces()
{
    QFETCH(QString, interface);
    PrivateBus bus(PrivateBus::Type::System, policyFor(getuid()));
    QVERIFY2(bus.start(), qPrintable(bus.errorString()));
    QDBusConnection service = bus.connect();
    QVERIFY(service.registerService(kService));
    // The bus lets it through, and a service without any object says so itself.
    const QString error = errorOf(bus.connect(), interface);
    QVERIFY2(error == QLatin1String("org.freedesktop.DBus.Error.UnknownObject")
                 || error == QLatin1String("org.freedesktop.DBus.Error.UnknownMethod"),
             qPrintable(error));
}

void TestBusPolicy::letsNobodyCallAnythingElse()
{
    PrivateBus bus(PrivateBus::Type::System, policyFor(getuid()));
    QVERIFY2(bus.start(), qPrintable(bus.errorString()));
    QDBusConnection service = bus.connect();
    QVERIFY(service.registerService(kService));
    const QDBusConnection client = bus.connect();
    QCOMPARE(errorOf(client, QStringLiteral("org.culvert.Gateway1")), kDenied);
    QCOMPARE(errorOf(client, QStringLiteral("org.freedesktop.Application")), kDenied);
    QCOMPARE(errorOf(client, QString()), kDenied);
}

void TestBusPolicy::letsTheHelperSpeak()
{
    PrivateBus bus(PrivateBus::Type::System, policyFor(getuid()));
    QVERIFY2(bus.start(), qPrintable(bus.errorString()));
    Listener listener(bus.connect());
    const QDBusConnection helper = bus.connect();
    for (const QStringList &words : kSignals)
        helper.send(QDBusMessage::createSignal(words.at(0), words.at(1), words.at(2)));
    // Its own path, whatever the interface; the first is from a path that is not its own.
    const QStringList wanted{QStringLiteral("PropertiesChanged"), QStringLiteral("Whatever"),
                             QStringLiteral("Allowed")};
    QTRY_COMPARE(listener.heard, wanted);
}

void TestBusPolicy::letsNobodyElseSpeakForIt()
{
    PrivateBus bus(PrivateBus::Type::System, policyFor(kSomebodyElse));
    QVERIFY2(bus.start(), qPrintable(bus.errorString()));
    Listener listener(bus.connect());
    const QDBusConnection stranger = bus.connect();
    for (const QStringList &words : kSignals)
        stranger.send(QDBusMessage::createSignal(words.at(0), words.at(1), words.at(2)));
    QTRY_COMPARE(listener.heard, QStringList{QStringLiteral("Allowed")});
}

// The same with two users on one bus, which only root can play.
void TestBusPolicy::holdsForAnotherUserBesideTheHelper()
{
    if (getuid() != 0) {
        QVERIFY(getuid() != Visitor::kUid);
        return;
    }
    PrivateBus bus(PrivateBus::Type::System, policyFor(getuid()));
    QVERIFY2(bus.start(), qPrintable(bus.errorString()));
    Visitor visitor;
    QVERIFY(visitor.start(bus.address()));
    QCOMPARE(visitor.tell(QStringLiteral("own ") + kService), kDenied);

    QDBusConnection helper = bus.connect();
    QVERIFY(helper.registerService(kService));
    QCOMPARE(visitor.tell(QStringLiteral("own ") + kService), kDenied);
    const QString call = QStringLiteral("call %1 %2 ").arg(kService, kPath);
    QVERIFY(visitor.tell(call + QStringLiteral("org.culvert.Gateway1.Status RecentEvents")) != kDenied);
    QCOMPARE(visitor.tell(call + QStringLiteral("org.culvert.Gateway1.Private Do")), kDenied);

    Listener listener(bus.connect());
    for (const QStringList &words : kSignals)
        QCOMPARE(visitor.tell(QStringLiteral("signal ") + words.join(QLatin1Char(' '))), QStringLiteral("ok"));
    QTRY_COMPARE(listener.heard, QStringList{QStringLiteral("Allowed")});
}

int main(int argc, char *argv[])
{
    if (Visitor::isWanted(argc, argv))
        return Visitor::run(argc, argv);
    QCoreApplication application(argc, argv);
    TestBusPolicy test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_buspolicy.moc"
