// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/document.h"
#include "tests/app/fakehelper.h"
#include "tests/app/notificationserver.h"
#include "tests/app/panel.h"
#include "tests/app/samples.h"
#include "tests/support/desktop.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <unistd.h>

using namespace culvert;

namespace {

Configuration configurationWithExceptions()
{
    Configuration configuration = configurationWith("eth1");
    configuration.exceptions = {
        {*Ipv4Prefix::parseAddressOrPrefix(u"192.0.2.1"), QStringLiteral("news server"), false, true},
        {*Ipv4Prefix::parseAddressOrPrefix(u"192.0.2.2"), QStringLiteral("time server"), false, false}};
    return configuration;
}

} // namespace

/// The real culvert-tray, in real trays of both kinds, and in none.
class TrayTest : public QObject {
    Q_OBJECT

private:
    static constexpr int kPatienceMs = 30'000;
    std::unique_ptr<Desktop> m_desktop;
    std::unique_ptr<FakeHelper> m_helper;
    std::unique_ptr<Panel> m_panel;
    std::unique_ptr<NotificationServer> m_server;
    QProcess *m_tray = nullptr;
    QString m_program;

    /// A copy of the program beside a "culvert" that only notes how it was started.
    QString programBesideANote() const
    {
        const QString folder = m_desktop->home() + QStringLiteral("/bin");
        QDir().mkpath(folder);
        QFile::copy(QStringLiteral(CULVERT_TRAY), folder + QStringLiteral("/culvert-tray"));
        QFile window(folder + QStringLiteral("/culvert"));
        if (window.open(QIODevice::WriteOnly))
            window.write("#!/bin/sh\necho \"started $* $XDG_ACTIVATION_TOKEN\" >>\"$HOME/started\"\n");
        window.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return folder + QStringLiteral("/culvert-tray");
    }
    QByteArray started() const
    {
        QFile file(m_desktop->home() + QStringLiteral("/started"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void startTray() { m_tray = &m_desktop->run(m_program); }
    /// In a StatusNotifier tray, with what the helper says.
    void startInPanel()
    {
        m_panel->appear();
        startTray();
        QTRY_COMPARE_WITH_TIMEOUT(m_panel->items().size(), 1, kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(m_panel->toolTip().contains(QStringLiteral("198.18.3.4")), kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(m_panel->menu().find(newsLabel()), kPatienceMs);
    }
    static QString newsLabel() { return QStringLiteral("news server (192.0.2.1)"); }
    Panel::Entry entry(const QString &label) const { return m_panel->menu().find(label).value_or(Panel::Entry()); }
    /// Its parent is no longer the root window.
    bool isAdopted(const QString &window) const
    {
        const QByteArray tree =
            m_desktop->outputOf(QStringLiteral("xwininfo"), {QStringLiteral("-tree"), QStringLiteral("-id"), window});
        static const QRegularExpression parent(QStringLiteral("Parent window id: (.*)"));
        const QString found = parent.match(QString::fromUtf8(tree)).captured(1);
        return !found.isEmpty() && !found.contains(QLatin1String("the root window"));
    }
    /// Times at which a thread of the tray waited for something, that came.
    qint64 wakeUps() const
    {
        qint64 count = 0;
        const QString tasks = QStringLiteral("/proc/%1/task").arg(m_tray->processId());
        for (const QString &task : QDir(tasks).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            QFile status(tasks + u'/' + task + QStringLiteral("/status"));
            if (!status.open(QIODevice::ReadOnly))
                continue;
            static const QRegularExpression switches(QStringLiteral("\nvoluntary_ctxt_switches:\\s*(\\d+)"));
            count += switches.match(QString::fromLatin1(status.readAll())).captured(1).toLongLong();
        }
        return count;
    }

private Q_SLOTS:
    void init()
    {
        m_desktop = std::make_unique<Desktop>();
        QVERIFY(m_desktop->start());
        m_helper = std::make_unique<FakeHelper>(m_desktop->systemBus());
        m_helper->document = QString::fromUtf8(toDocument(configurationWithExceptions()));
        m_helper->generation = 3;
        m_helper->setStatus(statusWith(State::Up));
        m_helper->appear();
        m_panel = std::make_unique<Panel>(m_desktop->sessionBus().connect());
        m_server = std::make_unique<NotificationServer>(m_desktop->sessionBus().connect());
        m_server->appear();
        m_program = programBesideANote();
    }

    void cleanup()
    {
        if (QTest::currentTestFailed() && m_tray)
            qWarning("%s", m_tray->readAll().constData());
        m_tray = nullptr;
        m_server.reset();
        m_panel.reset();
        m_helper.reset();
        m_desktop.reset();
    }

    void showsItselfInAStatusNotifierTray()
    {
        startInPanel();
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(m_panel->property(QStringLiteral("Status")).toString(), QStringLiteral("Active"));
        const int up = m_panel->paintedBytes();
        QVERIFY(up > 0);
        Status status = statusWith(State::NoLease);
        status.lease.reset();
        m_helper->setStatus(status);
        QTRY_VERIFY_WITH_TIMEOUT(m_panel->paintedBytes() != up, kPatienceMs);
        m_helper->vanish();
        QTRY_VERIFY_WITH_TIMEOUT(m_panel->toolTip().contains(QStringLiteral("Unknown")), kPatienceMs);
    }

    void namesAnInstalledIcon()
    {
        // As an installation has it: then the panel paints it in its own colour.
        const QString folder = m_desktop->home() + QStringLiteral("/icons/hicolor/symbolic/apps");
        QDir().mkpath(folder);
        for (const char *name : {"up", "failed"})
            QFile::copy(QStringLiteral(CULVERT_ICONS "/symbolic/culvert-%1-symbolic.svg").arg(QLatin1String(name)),
                        folder + QStringLiteral("/culvert-%1-symbolic.svg").arg(QLatin1String(name)));
        QFile::copy(QStringLiteral("/usr/share/icons/hicolor/index.theme"),
                    m_desktop->home() + QStringLiteral("/icons/hicolor/index.theme"));
        m_desktop->environment.insert(QStringLiteral("XDG_DATA_DIRS"), m_desktop->home());
        startInPanel();
        if (QTest::currentTestFailed())
            return;
        QTRY_COMPARE_WITH_TIMEOUT(m_panel->property(QStringLiteral("IconName")).toString(),
                                  QStringLiteral("culvert-up-symbolic"), kPatienceMs);
        m_helper->setStatus(statusWith(State::Failed));
        QTRY_COMPARE_WITH_TIMEOUT(m_panel->property(QStringLiteral("IconName")).toString(),
                                  QStringLiteral("culvert-failed-symbolic"), kPatienceMs);
    }

    void menuTellsAndSwitches()
    {
        startInPanel();
        if (QTest::currentTestFailed())
            return;
        QVERIFY(m_panel->menu().find(QStringLiteral("Up")));
        QVERIFY(m_panel->menu().find(QStringLiteral("198.18.3.4 on eth1")));
        QVERIFY(entry(newsLabel()).isChecked());
        QVERIFY(!entry(QStringLiteral("time server (192.0.2.2)")).isChecked());
        for (const char *label : {"Open Culvert", "Turn off", "All exceptions…", "When the tunnel is lost", "Quit"})
            QVERIFY2(m_panel->menu().find(QString::fromUtf8(label)), label);

        m_panel->click(entry(QStringLiteral("Turn off")));
        QTRY_COMPARE_WITH_TIMEOUT(m_helper->count(QStringLiteral("SetEnabled")), 1, kPatienceMs);
        QVERIFY(m_helper->lastWasInteractive(QStringLiteral("SetEnabled")));
        m_panel->click(entry(QStringLiteral("All exceptions…")));
        QTRY_COMPARE_WITH_TIMEOUT(started(), QByteArray("started --page exceptions \n"), kPatienceMs);
        m_panel->click(entry(QStringLiteral("Quit")));
        QVERIFY(m_tray->waitForFinished(kPatienceMs));
        QCOMPARE(m_tray->exitCode(), 0);
    }

    void anExceptionIsSwitchedByOneApply()
    {
        startInPanel();
        if (QTest::currentTestFailed())
            return;
        m_helper->held.insert(QStringLiteral("Apply"));
        m_panel->click(entry(newsLabel()));
        QTRY_COMPARE_WITH_TIMEOUT(m_helper->count(QStringLiteral("Apply")), 1, kPatienceMs);
        Configuration wanted = configurationWithExceptions();
        wanted.exceptions[0].enabled = false;
        const QVariantList arguments = m_helper->calls.last().arguments;
        QCOMPARE(parseDocument(arguments.at(0).toString().toUtf8()).configuration, wanted);
        QCOMPARE(arguments.at(1).toULongLong(), 3U);
        QVERIFY(m_helper->lastWasInteractive(QStringLiteral("Apply")));
        QTRY_VERIFY_WITH_TIMEOUT(m_panel->menu().find(newsLabel() + QStringLiteral(" – being changed…")), kPatienceMs);

        m_helper->document = arguments.at(0).toString();
        m_helper->generation = 4;
        Q_EMIT m_helper->ConfigurationChanged(4);
        m_helper->release();
        QTRY_VERIFY_WITH_TIMEOUT(m_panel->menu().find(newsLabel()), kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!entry(newsLabel()).isChecked(), kPatienceMs);
    }

    void aRefusalPutsTheTickBackAndSaysWhy()
    {
        startInPanel();
        if (QTest::currentTestFailed())
            return;
        m_helper->errors.insert(QStringLiteral("Apply"), QStringLiteral("org.culvert.Gateway1.Error.Conflict"));
        m_panel->click(entry(newsLabel()));
        QTRY_COMPARE_WITH_TIMEOUT(m_server->shown.size(), 1, kPatienceMs);
        QVERIFY(m_server->shown.first().text.contains(QStringLiteral("Somebody else")));
        QTRY_VERIFY_WITH_TIMEOUT(entry(newsLabel()).isChecked(), kPatienceMs);
    }

    void tellsALossAndOpensTheWindow()
    {
        startInPanel();
        if (QTest::currentTestFailed())
            return;
        m_helper->vanish();
        QTRY_COMPARE_WITH_TIMEOUT(m_server->shown.size(), 1, kPatienceMs);
        QTest::qWait(100);
        const uint id = m_server->shown.first().id;
        Q_EMIT m_server->ActivationToken(id, QStringLiteral("a-token"));
        Q_EMIT m_server->ActionInvoked(id, QStringLiteral("open"));
        QTRY_COMPARE_WITH_TIMEOUT(started(), QByteArray("started  a-token\n"), kPatienceMs);
        m_helper->appear();
        QTRY_COMPARE_WITH_TIMEOUT(m_server->shown.size(), 2, kPatienceMs);
        QCOMPARE(m_server->shown.last().replaced, id);
    }

    void remembersWhatIsSwitchedOff()
    {
        startInPanel();
        if (QTest::currentTestFailed())
            return;
        m_panel->click(entry(QStringLiteral("When the tunnel is lost")));
        QTRY_VERIFY_WITH_TIMEOUT(!entry(QStringLiteral("When the tunnel is lost")).isChecked(), kPatienceMs);
        m_panel->click(entry(QStringLiteral("Quit")));
        QVERIFY(m_tray->waitForFinished(kPatienceMs));
        m_panel = std::make_unique<Panel>(m_desktop->sessionBus().connect());
        startTray();
        QTest::qWait(500);
        m_panel->appear(); // a panel that comes later
        QTRY_VERIFY_WITH_TIMEOUT(m_panel->menu().find(QStringLiteral("When it is back")), kPatienceMs);
        QVERIFY(!entry(QStringLiteral("When the tunnel is lost")).isChecked());
        QVERIFY(entry(QStringLiteral("When it is back")).isChecked());
    }

    void showsItselfInATrayOfX11()
    {
        m_desktop->run(QStringLiteral("trayer"),
                       {QStringLiteral("--edge"), QStringLiteral("top"), QStringLiteral("--align"),
                        QStringLiteral("left"), QStringLiteral("--widthtype"), QStringLiteral("pixel"),
                        QStringLiteral("--width"), QStringLiteral("200"), QStringLiteral("--height"),
                        QStringLiteral("32"), QStringLiteral("--tint"), QStringLiteral("0xffffff")});
        startTray();
        QStringList icons;
        QTRY_VERIFY_WITH_TIMEOUT(!(icons = m_desktop->windowsOf(*m_tray)).isEmpty(), kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(isAdopted(icons.first()), kPatienceMs);
        m_desktop->xdotool({QStringLiteral("mousemove"), QStringLiteral("--window"), icons.first(),
                            QStringLiteral("10"), QStringLiteral("10"), QStringLiteral("click"), QStringLiteral("3")});
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop->windowsOf(*m_tray).size() > 1, kPatienceMs);
        m_desktop->xdotool({QStringLiteral("key"), QStringLiteral("Escape")});
        QTRY_COMPARE_WITH_TIMEOUT(m_desktop->windowsOf(*m_tray).size(), 1, kPatienceMs);
        m_desktop->xdotool({QStringLiteral("click"), QStringLiteral("1")});
        QTRY_COMPARE_WITH_TIMEOUT(started(), QByteArray("started  \n"), kPatienceMs);
    }

    void waitsQuietlyWithoutATray()
    {
        startTray();
        QVERIFY(!m_tray->waitForFinished(8000));
        QVERIFY(m_desktop->windowsOf(*m_tray).isEmpty());
        QCOMPARE(m_tray->readAll(), QByteArray());
    }

    void aSecondOneEndsQuietly()
    {
        startInPanel();
        if (QTest::currentTestFailed())
            return;
        QProcess &second = m_desktop->run(m_program);
        QVERIFY(second.waitForFinished(kPatienceMs));
        QCOMPARE(second.exitCode(), 0);
        QCOMPARE(second.readAll(), QByteArray());
        QCOMPARE(m_panel->items().size(), 1);
    }

    void doesNothingWhileNothingHappens()
    {
        startInPanel();
        if (QTest::currentTestFailed())
            return;
        QTest::qWait(3000);
        const qint64 before = wakeUps();
        QVERIFY(before > 0);
        QTest::qWait(5000);
        QCOMPARE(wakeUps(), before);
    }
};

QTEST_GUILESS_MAIN(TrayTest)
#include "tst_tray.moc"
