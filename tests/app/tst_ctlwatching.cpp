// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/codec.h"
#include "tests/app/ctlrunner.h"
#include "tests/app/samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <csignal>

using namespace culvert;

/// The commands of the real program that follow the helper.
class CtlWatchingTest : public QObject, private CtlRunner {
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(setUp()); }
    void cleanup() { tearDown(); }

    void showsTheStatus();
    void showsTheStatusAsJson();
    void waitsForAStateThatComes();
    void waitsForAHelperThatComes();
    void givesUpWaiting_data();
    void givesUpWaiting();
    void printsWhatHappensUntilInterrupted();
    void monitorsAcrossARestart();

private:
    void tell(qint64 time, const char *kind, const char *code, const char *text)
    {
        Q_EMIT m_helper->EventOccurred(
            toMap(Event{time, QLatin1String(kind), QLatin1String(code), QLatin1String(text)}));
    }
};

void CtlWatchingTest::showsTheStatus()
{
    QCOMPARE(run("status"), 0);
    QVERIFY(out().startsWith(QStringLiteral("state      up\nreason     a reason\n")));
    QVERIFY(out().contains(QStringLiteral("received 1 B in 2 packets, sent 3 B in 4 packets, 5 errors")));
    QCOMPARE(messages(), QString());
}

void CtlWatchingTest::showsTheStatusAsJson()
{
    QCOMPARE(run("status --json"), 0);
    const QJsonObject status = QJsonDocument::fromJson(m_out).object();
    QCOMPARE(status.value(QStringLiteral("state")).toString(), QStringLiteral("up"));
    const QJsonObject tunnel = status.value(QStringLiteral("tunnels")).toArray().first().toObject();
    QCOMPARE(tunnel.value(QStringLiteral("name")).toString(), QStringLiteral("office"));
    QCOMPARE(tunnel.value(QStringLiteral("tx-errors")).toInt(), 5);
    const QJsonObject lease = status.value(QStringLiteral("lease")).toObject();
    QCOMPARE(lease.value(QStringLiteral("address")).toString(), QStringLiteral("198.18.3.4"));
    QVERIFY(lease.value(QStringLiteral("router")).isNull());
    QVERIFY(status.value(QStringLiteral("pending")).isNull());
}

void CtlWatchingTest::waitsForAStateThatComes()
{
    m_helper->setStatus(statusWith(State::NoLease));
    start(words("status --wait up --json"));
    QVERIFY(isStillRunning());
    m_helper->setStatus(statusWith(State::Applying));
    m_helper->setStatus(statusWith(State::Up));
    QCOMPARE(finish(), 0);
    QCOMPARE(QJsonDocument::fromJson(m_out).object().value(QStringLiteral("state")).toString(), QStringLiteral("up"));
}

void CtlWatchingTest::waitsForAHelperThatComes()
{
    m_helper->vanish();
    start(words("status --wait up"));
    QVERIFY(isStillRunning());
    m_helper->appear();
    QCOMPARE(finish(), 0);
    QVERIFY(out().startsWith(QStringLiteral("state      up\n")));
}

void CtlWatchingTest::givesUpWaiting_data()
{
    QTest::addColumn<bool>("helperIsThere");
    QTest::addColumn<int>("exitStatus");
    QTest::addColumn<QString>("message");
    QTest::newRow("in another state") << true << 1 << QStringLiteral("the state is still up");
    QTest::newRow("without a helper") << false << 3 << QStringLiteral("systemctl status culvert-helper");
}

void CtlWatchingTest::givesUpWaiting()
{
    QFETCH(bool, helperIsThere);
    QFETCH(int, exitStatus);
    QFETCH(QString, message);
    if (!helperIsThere) {
        m_helper->vanish();
    }
    QCOMPARE(run("status --wait failed --timeout 1"), exitStatus);
    QCOMPARE(out(), QString());
    QVERIFY2(messages().contains(message), m_messages.constData());
}

void CtlWatchingTest::printsWhatHappensUntilInterrupted()
{
    start(words("monitor --json"));
    QTRY_COMPARE(m_out.count('\n'), 1); // the state at the beginning
    tell(5, "lease", "lease-lost", "gone");
    QTRY_COMPARE(m_out.count('\n'), 2);
    m_helper->setStatus(statusWith(State::Failed));
    // The real helper tells a state by an event too: it is one happening.
    tell(6, "state", "failed", "failed: a reason");
    tell(7, "repair", "repaired", "done");
    QTRY_COMPARE(m_out.count('\n'), 4);
    kill(pid_t(m_process->processId()), SIGINT);
    QCOMPARE(finish(), 0);

    QStringList codes;
    for (const QByteArray &line : m_out.split('\n')) {
        codes.append(QJsonDocument::fromJson(line).object().value(QStringLiteral("code")).toString());
    }
    QCOMPARE(codes,
             QStringList({QStringLiteral("up"), QStringLiteral("lease-lost"), QStringLiteral("failed"),
                          QStringLiteral("repaired"), QString()}));
    QCOMPARE(messages(), QString());
}

void CtlWatchingTest::monitorsAcrossARestart()
{
    start(words("monitor"));
    QTRY_COMPARE(m_out.count('\n'), 1);
    m_helper->vanish();
    QTRY_VERIFY(messages().contains(QStringLiteral("the helper has gone")));
    m_helper->appear();
    QTRY_COMPARE(m_out.count(" state up up: a reason\n"), 2);
    tell(5, "lease", "lease-lost", "gone");
    QTRY_VERIFY(out().endsWith(QStringLiteral("1970-01-01T00:00:00.005Z lease lease-lost gone\n")));
    kill(pid_t(m_process->processId()), SIGTERM);
    QCOMPARE(finish(), 0);
}

QTEST_GUILESS_MAIN(CtlWatchingTest)
#include "tst_ctlwatching.moc"
