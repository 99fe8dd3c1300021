// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/desktop.h"

#include <QDBusMessage>
#include <QSettings>
#include <QTest>

using namespace culvert;

/// The real culvert, twice.
class SingleInstanceTest : public QObject {
    Q_OBJECT

private:
    static constexpr int kPatienceMs = 30'000;
    std::unique_ptr<Desktop> m_desktop;

    QProcess &startWindow(const QStringList &arguments = {})
    {
        QProcess &process = m_desktop->run(QStringLiteral(CULVERT), arguments);
        if (!QTest::qWaitFor([&] { return !m_desktop->windowsOf(process).isEmpty(); }, kPatienceMs))
            qWarning("%s", process.readAll().constData());
        return process;
    }
    /// A second start; its exit status, and -1 where it does not end.
    int startAgain(const QStringList &arguments = {}, QByteArray *output = nullptr)
    {
        QProcess &process = m_desktop->run(QStringLiteral(CULVERT), arguments);
        const bool isDone = process.waitForFinished(kPatienceMs);
        if (output)
            *output = process.readAll();
        return isDone && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }
    bool isActive(const QProcess &process) const
    {
        return m_desktop->windowsOf(process).contains(m_desktop->xdotool({QStringLiteral("getactivewindow")}).value(0));
    }
    /// By the keyboard, as people do, and what it then remembers.
    QString closeAndReadPage(QProcess &process)
    {
        const bool isClosed = QTest::qWaitFor(
            [&] {
                m_desktop->xdotool({QStringLiteral("key"), QStringLiteral("alt+F4")});
                return process.waitForFinished(1000);
            },
            kPatienceMs);
        if (!isClosed || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
            return QStringLiteral("did not end well: ") + QString::fromUtf8(process.readAll());
        const QSettings kept(m_desktop->home() + QStringLiteral("/culvert/culvert.conf"), QSettings::NativeFormat);
        return kept.value(QStringLiteral("window/page")).toString();
    }

private Q_SLOTS:
    void init()
    {
        m_desktop = std::make_unique<Desktop>();
        QVERIFY(m_desktop->start());
    }

    void cleanup() { m_desktop.reset(); }

    void aSecondStartRaisesTheFirst()
    {
        QProcess &first = startWindow();
        QTRY_VERIFY_WITH_TIMEOUT(isActive(first), kPatienceMs);
        m_desktop->run(QStringLiteral("xev"));
        QTRY_VERIFY_WITH_TIMEOUT(!isActive(first), kPatienceMs);
        QCOMPARE(startAgain(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(isActive(first), kPatienceMs);
        QCOMPARE(first.state(), QProcess::Running);
    }

    void aSecondStartBringsBackAMinimisedOne()
    {
        const QProcess &first = startWindow();
        m_desktop->xdotool({QStringLiteral("windowminimize"), m_desktop->windowsOf(first).value(0)});
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop->windowsOf(first).isEmpty(), kPatienceMs);
        QCOMPARE(startAgain(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(isActive(first), kPatienceMs);
    }

    void opensAPageInTheOneThatRuns()
    {
        QProcess &first = startWindow({QStringLiteral("--page"), QStringLiteral("history")});
        QTRY_VERIFY_WITH_TIMEOUT(isActive(first), kPatienceMs);
        QCOMPARE(startAgain({QStringLiteral("--page"), QStringLiteral("exceptions")}), 0);
        QTRY_VERIFY_WITH_TIMEOUT(isActive(first), kPatienceMs);
        QCOMPARE(closeAndReadPage(first), QStringLiteral("exceptions"));
        QProcess &next = startWindow();
        QTRY_VERIFY_WITH_TIMEOUT(isActive(next), kPatienceMs);
        QCOMPARE(closeAndReadPage(next), QStringLiteral("exceptions"));
        QProcess &asAsked = startWindow({QStringLiteral("--page"), QStringLiteral("routes")});
        QTRY_VERIFY_WITH_TIMEOUT(isActive(asAsked), kPatienceMs);
        QCOMPARE(closeAndReadPage(asAsked), QStringLiteral("routes"));
    }

    void isAnApplicationOnTheBus()
    {
        const QProcess &first = startWindow();
        QDBusConnection bus = m_desktop->sessionBus().connect();
        const auto call = [&](const char *member, const QVariantList &arguments) {
            QDBusMessage message = QDBusMessage::createMethodCall(
                QStringLiteral("org.culvert.Culvert"), QStringLiteral("/org/culvert/Culvert"),
                QStringLiteral("org.freedesktop.Application"), QLatin1String(member));
            message.setArguments(arguments);
            return bus.call(message).errorMessage();
        };
        m_desktop->run(QStringLiteral("xev"));
        QTRY_VERIFY_WITH_TIMEOUT(!isActive(first), kPatienceMs);
        const QVariantMap data{{QStringLiteral("desktop-startup-id"), QStringLiteral("launcher_TIME0")},
                               {QStringLiteral("activation-token"), QStringLiteral("token")}};
        QCOMPARE(call("Activate", {data}), QString());
        QTRY_VERIFY_WITH_TIMEOUT(isActive(first), kPatienceMs);
        QCOMPARE(call("ActivateAction", {QStringLiteral("no page"), QVariantList(), QVariantMap()}), QString());
        QCOMPARE(call("Open", {QStringList(), QVariantMap()}), QString());
    }

    void namesThePages()
    {
        QByteArray output;
        QCOMPARE(startAgain({QStringLiteral("--page"), QStringLiteral("nonsense")}, &output), 1);
        QVERIFY2(output.contains("nonsense") && output.contains("exceptions"), output.constData());
    }

    void startsWithoutASessionBus()
    {
        m_desktop->environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"),
                                      QStringLiteral("unix:path=/nonexistent"));
        const QProcess &first = startWindow();
        const QProcess &second = startWindow();
        QCOMPARE(first.state(), QProcess::Running);
        QVERIFY(!m_desktop->windowsOf(second).isEmpty());
    }

    void startsBesideOneThatDoesNotAnswer()
    {
        // The name is taken, and nobody is behind it.
        const QDBusConnection bus = m_desktop->sessionBus().connect();
        QVERIFY(QDBusConnection(bus).registerService(QStringLiteral("org.culvert.Culvert")));
        const QProcess &first = startWindow();
        QVERIFY(!m_desktop->windowsOf(first).isEmpty());
    }
};

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "tst_singleinstance.moc"
