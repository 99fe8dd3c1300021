// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakebackend.h"
#include "ui/draft/configdraft.h"

#include <QtTest>

using namespace culvert;

namespace {

void type(ConfigDraft &draft, const QString &networks)
{
    draft.edit(field::kHomeNetworks, [&](DraftContent &content) { content.homeNetworks = networks; });
}

} // namespace

class TestConfigDraft : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firstFormDoesNotComplainBeforeItWasTouched()
    {
        ConfigDraft draft;
        QVERIFY(draft.isFirst());
        QVERIFY(!draft.isDirty());
        QVERIFY(!draft.read().problems.isEmpty());
        QCOMPARE(draft.shownProblems().size(), 0);
        type(draft, QStringLiteral("nonsense"));
        QVERIFY(!draft.shownProblems(field::kHomeNetworks).isEmpty());
        QCOMPARE(draft.shownProblems(field::kUplink).size(), 0);
        draft.showAllProblems();
        QVERIFY(!draft.shownProblems(field::kUplink).isEmpty());
    }

    void cleanDraftFollows()
    {
        ConfigDraft draft;
        const QSignalSpy replaced(&draft, &ConfigDraft::replaced);
        draft.receive(exampleConfiguration(), 7);
        QCOMPARE(replaced.size(), 1);
        QVERIFY(!draft.isDirty());
        QCOMPARE(draft.generation(), 7U);
        draft.receive(exampleConfiguration(Mode::Everything), 8);
        QCOMPARE(draft.content().rest.mode, Mode::Everything);
        QVERIFY(!draft.hasConflict());
    }

    void typedTextIsNeverOverwritten()
    {
        ConfigDraft draft;
        draft.receive(exampleConfiguration(), 7);
        type(draft, QStringLiteral("203.0.1"));
        draft.receive(exampleConfiguration(Mode::Everything), 8);
        QCOMPARE(draft.content().homeNetworks, QStringLiteral("203.0.1"));
        QCOMPARE(draft.content().rest.mode, Mode::Source);
        QVERIFY(draft.hasConflict());
        QCOMPARE(draft.generation(), 7U);
    }

    void keepingMineEditsOnOverTheirs()
    {
        ConfigDraft draft;
        draft.receive(exampleConfiguration(), 7);
        type(draft, QStringLiteral("203.0.113.16/28"));
        draft.receive(exampleConfiguration(Mode::Everything), 8);
        draft.keepMine();
        QVERIFY(!draft.hasConflict());
        QVERIFY(draft.isDirty());
        QCOMPARE(draft.generation(), 8U);
        QCOMPARE(draft.content().homeNetworks, QStringLiteral("203.0.113.16/28"));
        draft.discard();
        QCOMPARE(draft.content().rest.mode, Mode::Everything);
    }

    void takingTheirsEndsTheEditing()
    {
        ConfigDraft draft;
        draft.receive(exampleConfiguration(), 7);
        type(draft, QStringLiteral("203.0.113.16/28"));
        draft.receive(exampleConfiguration(Mode::Everything), 8);
        draft.takeTheirs();
        QVERIFY(!draft.isDirty());
        QVERIFY(!draft.hasConflict());
        QCOMPARE(draft.read().configuration, exampleConfiguration(Mode::Everything));
        QCOMPARE(draft.generation(), 8U);
    }

    void theSwitchIsNoConflict()
    {
        ConfigDraft draft;
        draft.receive(exampleConfiguration(), 7);
        type(draft, QStringLiteral("203.0.113.16/28"));
        Configuration off = exampleConfiguration();
        off.enabled = false;
        draft.receive(off, 8);
        QVERIFY(!draft.hasConflict());
        QCOMPARE(draft.generation(), 8U);
        QVERIFY(!draft.read().configuration.enabled);
        QCOMPARE(draft.content().homeNetworks, QStringLiteral("203.0.113.16/28"));
    }

    void whatWasAppliedIsNotSomebodyElses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("as it is written") << QStringLiteral("203.0.113.16/28, 203.0.113.64/28");
        QTest::newRow("as a person types it") << QStringLiteral("203.0.113.16/28 203.0.113.64/28");
    }

    void whatWasAppliedIsNotSomebodyElses()
    {
        QFETCH(QString, typed);
        ConfigDraft draft;
        draft.receive(exampleConfiguration(), 7);
        type(draft, typed);
        const Configuration sent = draft.read().configuration;
        draft.beginApply(sent);
        draft.receive(sent, 8);
        QVERIFY(!draft.hasConflict());
        draft.endApply(true, 8);
        QVERIFY(!draft.isDirty());
        QCOMPARE(draft.generation(), 8U);
    }

    void typingWhileApplyingIsKept()
    {
        ConfigDraft draft;
        draft.receive(exampleConfiguration(), 7);
        type(draft, QStringLiteral("203.0.113.16/28"));
        const Configuration sent = draft.read().configuration;
        draft.beginApply(sent);
        type(draft, QStringLiteral("203.0.113.32/28"));
        draft.receive(sent, 8);
        draft.endApply(true, 8);
        QVERIFY(!draft.hasConflict());
        QVERIFY(draft.isDirty());
        QCOMPARE(draft.content().homeNetworks, QStringLiteral("203.0.113.32/28"));
        QCOMPARE(draft.generation(), 8U);
    }

    void refusedApplyKeepsTheDraft()
    {
        ConfigDraft draft;
        draft.receive(exampleConfiguration(), 7);
        type(draft, QStringLiteral("203.0.113.16/28"));
        draft.beginApply(draft.read().configuration);
        draft.endApply(false, 0);
        QVERIFY(draft.isDirty());
        QCOMPARE(draft.generation(), 7U);
    }

    void newTunnelDoesNotComplainBeforeItWasTouched()
    {
        ConfigDraft draft;
        draft.receive(exampleConfiguration(), 7);
        draft.restructure(field::kTunnels, [](DraftContent &content) {
            content.tunnels.append(TunnelDraft());
            content.tunnels.last().name = QStringLiteral("second");
            content.tunnels.last().networks = QStringLiteral("44.0.0.0/9");
        });
        QCOMPARE(draft.shownProblems(field::tunnel(1, "remote")).size(), 0);
        draft.touch(field::tunnel(1, "remote"));
        QCOMPARE(draft.shownProblems(field::tunnel(1, "remote")).size(), 1);
        draft.removeTunnel(0);
        QCOMPARE(draft.shownProblems(field::tunnel(0, "remote")).size(), 1);
    }

    void undoneByHandIsClean()
    {
        ConfigDraft draft;
        draft.receive(exampleConfiguration(), 7);
        const QString before = draft.content().homeNetworks;
        type(draft, QStringLiteral("x"));
        QVERIFY(draft.isDirty());
        type(draft, before);
        QVERIFY(!draft.isDirty());
    }
};

QTEST_GUILESS_MAIN(TestConfigDraft)
#include "tst_configdraft.moc"
