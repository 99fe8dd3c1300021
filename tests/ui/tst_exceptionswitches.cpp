// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakebackend.h"
#include "ui/tray/exceptionswitches.h"

#include <QtTest>

using namespace culvert;

class TestExceptionSwitches : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<FakeBackend> m_backend;
    std::unique_ptr<ExceptionSwitches> m_switches;

    QList<QAction *> ticks() const
    {
        QList<QAction *> ticks = m_switches->menu().actions();
        ticks.removeIf([](const QAction *action) { return !action->isCheckable(); });
        return ticks;
    }
    QAction *tick(const QString &label) const
    {
        for (QAction *action : ticks()) {
            if (action->text().startsWith(label))
                return action;
        }
        return nullptr;
    }
    QAction *news() const { return tick(QStringLiteral("news server")); }
    QAction *time() const { return tick(QStringLiteral("time server")); }

private Q_SLOTS:
    void init()
    {
        m_backend = std::make_unique<FakeBackend>();
        m_backend->bringUp();
        m_switches = std::make_unique<ExceptionSwitches>(*m_backend);
    }

    void cleanup()
    {
        m_switches.reset();
        m_backend.reset();
    }

    void showsWhatIsInForce()
    {
        QCOMPARE(ticks().size(), 4);
        QCOMPARE(news()->text(), QStringLiteral("news server (100.64.2.2)"));
        QVERIFY(news()->isChecked());
        QVERIFY(!time()->isChecked());
    }

    void oneClickIsOneApply()
    {
        time()->trigger();
        QTRY_COMPARE(m_backend->applies, 1);
        Configuration expected = exampleConfiguration();
        expected.exceptions[3].enabled = true;
        QCOMPARE(m_backend->lastApplied, expected);
        QCOMPARE(m_backend->lastExpected, 7U);
        QTRY_VERIFY(!m_switches->isBusy());
        QVERIFY(time()->isChecked());
        time()->trigger();
        QTRY_COMPARE(m_backend->applies, 2);
        QCOMPARE(m_backend->lastExpected, 8U);
        QTRY_VERIFY(!m_switches->isBusy());
        QVERIFY(!time()->isChecked());
    }

    void isBusyWhileItIsCarriedOut()
    {
        const QSignalSpy busy(m_switches.get(), &ExceptionSwitches::busyChanged);
        m_backend->slow = true;
        news()->trigger();
        QTRY_VERIFY(m_switches->isBusy());
        QVERIFY(news()->text().contains(QStringLiteral("being changed")));
        QVERIFY(!news()->isChecked()); // what was asked for
        for (const QAction *action : ticks())
            QVERIFY(!action->isEnabled());
        m_backend->release();
        QVERIFY(!m_switches->isBusy());
        QCOMPARE(busy.size(), 2);
        QVERIFY(news()->isEnabled());
        QVERIFY(!news()->isChecked());
    }

    void aRefusalPutsTheTickBack()
    {
        const QSignalSpy refused(m_switches.get(), &ExceptionSwitches::refused);
        m_backend->refuse({ErrorCode::KernelRefused, {}, 0, {}});
        news()->trigger();
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(refused.first().first().value<Error>().code, ErrorCode::KernelRefused);
        QVERIFY(news()->isChecked());
        QVERIFY(news()->isEnabled());
        QCOMPARE(news()->text(), QStringLiteral("news server (100.64.2.2)"));
    }

    void changesWhatOthersHaveChangedMeanwhile()
    {
        // The menu is open, and somebody adds an exception: the click means the one that was seen.
        Configuration theirs = exampleConfiguration();
        theirs.exceptions.prepend({*Ipv4Prefix::parse(u"198.18.0.0/15"), {}, false, true});
        time()->trigger();
        m_backend->setConfiguration(theirs, 8);
        QTRY_COMPARE(m_backend->applies, 1);
        QCOMPARE(m_backend->lastExpected, 8U);
        QVERIFY(m_backend->lastApplied->exceptions.at(4).enabled);
        QCOMPARE(ticks().size(), 5);
    }

    void aConflictShowsTheirs()
    {
        const QSignalSpy refused(m_switches.get(), &ExceptionSwitches::refused);
        m_backend->slow = true;
        news()->trigger();
        QTRY_VERIFY(m_switches->isBusy());
        Configuration theirs = exampleConfiguration();
        theirs.exceptions[1].enabled = false;
        m_backend->setConfiguration(theirs, 8);
        m_backend->release();
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused.first().first().value<Error>().code, ErrorCode::Conflict);
        QVERIFY(news()->isChecked());
        QVERIFY(!tick(QStringLiteral("mail server"))->isChecked());
        QVERIFY(news()->isEnabled());
    }

    void whatIsGoneIsNotApplied()
    {
        Configuration theirs = exampleConfiguration();
        theirs.exceptions.removeFirst();
        news()->trigger();
        m_backend->setConfiguration(theirs, 8);
        QTest::qWait(50);
        QCOMPARE(m_backend->applies, 0);
        QVERIFY(!news());
    }

    void cannotBeUsedWhereNothingCanBeDone()
    {
        m_switches->setBlocked(true);
        QVERIFY(!news()->isEnabled());
        m_switches->setBlocked(false);
        QVERIFY(news()->isEnabled());
        m_backend->setAccess(Backend::Access::Denied);
        QVERIFY(!news()->isEnabled());
        m_backend->setAccess(Backend::Access::Allowed);
        m_backend->setConnection(Backend::Connection::Absent);
        QVERIFY(!news()->isEnabled());
    }

    void aLongListIsForTheWindow()
    {
        Configuration many = exampleConfiguration();
        for (quint32 i = 0; i < 100'000; ++i)
            many.exceptions.append(
                {Ipv4Prefix::host(Ipv4Address{0x0b000000U + i}),
                 i % 1000 == 0 ? QStringLiteral("many & long ") + QString(i % 7 == 0 ? 200 : 3, u'x') : QString(),
                 false, true});
        m_backend->setConfiguration(many, 8);
        QCOMPARE(ticks().size(), ExceptionSwitches::kMost);
        QVERIFY(news());
        for (const QAction *action : ticks())
            QVERIFY2(action->text().size() < 100, qPrintable(action->text()));
        QVERIFY(ticks().last()->text().startsWith(QStringLiteral("many && long")));
        const QSignalSpy all(m_switches.get(), &ExceptionSwitches::allRequested);
        m_switches->menu().actions().constLast()->trigger();
        QCOMPARE(all.size(), 1);
    }

    void survivesALossOfTheConfiguration()
    {
        m_backend->slow = true;
        news()->trigger();
        QTRY_VERIFY(m_switches->isBusy());
        m_switches.reset();
        m_backend->release();
    }
};

QTEST_MAIN(TestExceptionSwitches)
#include "tst_exceptionswitches.moc"
