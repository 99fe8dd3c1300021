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

void choose(ConfigDraft &draft, Mode mode)
{
    draft.edit(field::kMode, [mode](DraftContent &content) { content.rest.mode = mode; });
}

QList<ExceptionDraft> many(int count)
{
    QList<ExceptionDraft> rows;
    for (int i = 0; i < count; ++i)
        rows.append(
            ExceptionDraft{{Ipv4Prefix::host({0x0a000000U + quint32(i)}), QStringLiteral("host"), false, true}, {}});
    return rows;
}

void addTunnel(ConfigDraft &draft)
{
    draft.restructure(field::kTunnels, [](DraftContent &content) {
        content.tunnels.append(TunnelDraft());
        content.tunnels.last().name = QStringLiteral("second");
    });
}

constexpr int kMany = 100'000;

} // namespace

class TestDraftHistory : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ConfigDraft> m_draft;
    QString m_networks; ///< in force

private Q_SLOTS:
    void init()
    {
        m_draft = std::make_unique<ConfigDraft>();
        m_draft->receive(exampleConfiguration(), 7);
        m_networks = m_draft->content().homeNetworks;
    }

    void whatIsInForceIsNoStep() { QVERIFY(!m_draft->history().canUndo()); }

    void typingInOneFieldIsOneStep()
    {
        type(*m_draft, QStringLiteral("2"));
        type(*m_draft, QStringLiteral("20"));
        type(*m_draft, QStringLiteral("203"));
        choose(*m_draft, Mode::Everything);
        type(*m_draft, QStringLiteral("2030"));
        QCOMPARE(m_draft->history().count(), 3);
        m_draft->history().undo();
        QCOMPARE(m_draft->content().homeNetworks, QStringLiteral("203"));
        m_draft->history().undo();
        QCOMPARE(m_draft->content().rest.mode, Mode::Source);
        m_draft->history().undo();
        QCOMPARE(m_draft->content().homeNetworks, m_networks);
        QVERIFY(!m_draft->isDirty());
        m_draft->history().redo();
        QCOMPARE(m_draft->content().homeNetworks, QStringLiteral("203"));
        QVERIFY(m_draft->isDirty());
    }

    void typingBackIsNoStep()
    {
        type(*m_draft, QStringLiteral("x"));
        type(*m_draft, m_networks);
        QVERIFY(!m_draft->history().canUndo());
    }

    void typingAfterAnUndoIsAnotherStep()
    {
        type(*m_draft, QStringLiteral("1"));
        choose(*m_draft, Mode::Everything);
        m_draft->history().undo();
        type(*m_draft, QStringLiteral("12"));
        m_draft->history().undo();
        QCOMPARE(m_draft->content().homeNetworks, QStringLiteral("1"));
    }

    void eachStepSaysWhatItDid()
    {
        const auto did = [this] { return m_draft->history().undoText(); };
        type(*m_draft, QStringLiteral("203"));
        QCOMPARE(did(), QStringLiteral("change “Networks of the home”"));
        m_draft->edit(field::tunnel(0, "remote"),
                      [](DraftContent &content) { content.tunnels[0].remote = QStringLiteral("198.51.100.1"); });
        QCOMPARE(did(), QStringLiteral("change “Tunnel end (office)”"));
        addTunnel(*m_draft);
        QCOMPARE(did(), QStringLiteral("add tunnel “second”"));
        m_draft->removeTunnel(0);
        QCOMPARE(did(), QStringLiteral("remove tunnel “office”"));
        m_draft->restructure(field::kServices, [](DraftContent &content) { content.services.append(ServiceDraft()); });
        QCOMPARE(did(), QStringLiteral("add a service"));
        m_draft->restructure(field::kExceptions, [](DraftContent &content) { content.exceptions.append(many(3)); });
        QVERIFY(did().startsWith(QLatin1String("add 3 exception")));
        m_draft->edit(field::exception(1), [](DraftContent &content) { content.exceptions[1].route.enabled ^= true; });
        QVERIFY(did().startsWith(QLatin1String("change 1 exception")));
        m_draft->discard();
        QCOMPARE(did(), QStringLiteral("discard the changes"));
    }

    void everyStepLeadsBackAndForth()
    {
        QList<DraftContent> states{m_draft->content()};
        const auto keep = [&] { states.append(m_draft->content()); };
        type(*m_draft, QStringLiteral("203.0.113.64/28"));
        keep();
        addTunnel(*m_draft);
        keep();
        m_draft->restructure(field::kExceptions, [](DraftContent &content) { content.exceptions.append(many(5)); });
        keep();
        m_draft->edit(field::exception(3),
                      [](DraftContent &content) { content.exceptions[3].setDestination(QStringLiteral("nonsense")); });
        keep();
        m_draft->removeTunnel(0);
        keep();
        m_draft->restructure(field::kExceptions, [](DraftContent &content) {
            content.exceptions.removeAt(4);
            content.exceptions.removeAt(0);
        });
        keep();
        m_draft->discard();
        keep();
        for (qsizetype at = states.size() - 1; at > 0; --at) {
            QCOMPARE(m_draft->content(), states.at(at));
            m_draft->history().undo();
        }
        QVERIFY(!m_draft->history().canUndo());
        for (const DraftContent &state : std::as_const(states)) {
            QCOMPARE(m_draft->content(), state);
            m_draft->history().redo();
        }
    }

    void undoTellsThePlace()
    {
        QSignalSpy stepped(m_draft.get(), &ConfigDraft::stepped);
        QSignalSpy replaced(m_draft.get(), &ConfigDraft::replaced);
        type(*m_draft, QStringLiteral("x"));
        QCOMPARE(stepped.size(), 0);
        m_draft->history().undo();
        QCOMPARE(replaced.size(), 1);
        QCOMPARE(stepped.takeFirst().constFirst().toString(), field::kHomeNetworks);
    }

    void undoSurvivesAnApply()
    {
        type(*m_draft, QStringLiteral("203.0.113.16/28 203.0.113.64/28"));
        const Configuration sent = m_draft->read().configuration;
        m_draft->beginApply(sent);
        m_draft->receive(sent, 8);
        m_draft->endApply(true, 8);
        QVERIFY(!m_draft->isDirty());
        m_draft->history().undo();
        QVERIFY(m_draft->isDirty());
        QCOMPARE(m_draft->content().homeNetworks, m_networks);
        QCOMPARE(m_draft->generation(), 8U);
        m_draft->history().redo();
        QCOMPARE(m_draft->read().configuration, sent);
    }

    void undoWhileApplyingIsKept()
    {
        type(*m_draft, QStringLiteral("203.0.113.16/28"));
        const Configuration sent = m_draft->read().configuration;
        m_draft->beginApply(sent);
        m_draft->history().undo();
        QVERIFY(!m_draft->isDirty());
        m_draft->receive(sent, 8);
        m_draft->endApply(true, 8);
        QCOMPARE(m_draft->content().homeNetworks, m_networks);
        QVERIFY(m_draft->isDirty());
        QVERIFY(!m_draft->hasConflict());
    }

    void typingOnAfterAnApplyIsAnotherStep()
    {
        type(*m_draft, QStringLiteral("203.0.113.16/28"));
        const Configuration sent = m_draft->read().configuration;
        m_draft->beginApply(sent);
        m_draft->receive(sent, 8);
        m_draft->endApply(true, 8);
        type(*m_draft, QStringLiteral("203.0.113.32/28"));
        m_draft->history().undo();
        QVERIFY(!m_draft->isDirty());
    }

    void discardCanBeUndone()
    {
        type(*m_draft, QStringLiteral("x"));
        m_draft->discard();
        QVERIFY(!m_draft->isDirty());
        m_draft->history().undo();
        QVERIFY(m_draft->isDirty());
        QCOMPARE(m_draft->content().homeNetworks, QStringLiteral("x"));
    }

    void othersChangesEndTheHistoryOfAnUneditedDraft()
    {
        type(*m_draft, QStringLiteral("203.0.113.16/28"));
        m_draft->history().undo();
        m_draft->receive(exampleConfiguration(), 8);
        QVERIFY(m_draft->history().canRedo());
        m_draft->receive(exampleConfiguration(Mode::Everything), 9);
        QVERIFY(!m_draft->history().canRedo());
        QVERIFY(!m_draft->history().canUndo());
        QCOMPARE(m_draft->content().rest.mode, Mode::Everything);
    }

    void theSwitchIsNoStepAndNoStepChangesIt()
    {
        type(*m_draft, QStringLiteral("203.0.113.16/28"));
        Configuration off = exampleConfiguration();
        off.enabled = false;
        m_draft->receive(off, 8);
        m_draft->history().undo();
        QVERIFY(!m_draft->content().rest.enabled);
        QVERIFY(!m_draft->isDirty());
        QVERIFY(m_draft->history().canRedo());
        m_draft->receive(exampleConfiguration(), 9);
        QVERIFY(m_draft->history().canRedo());
    }

    void theHistoryOfAnEditedDraftOutlivesAConflict()
    {
        type(*m_draft, QStringLiteral("203.0.113.16/28"));
        m_draft->receive(exampleConfiguration(Mode::Everything), 8);
        QCOMPARE(m_draft->theirs(), exampleConfiguration(Mode::Everything));
        m_draft->keepMine();
        QVERIFY(!m_draft->theirs());
        m_draft->history().undo();
        QCOMPARE(m_draft->content().homeNetworks, m_networks);
        QVERIFY(m_draft->isDirty());
        QCOMPARE(m_draft->confirmed(), exampleConfiguration(Mode::Everything));
    }

    void takingTheirsCanBeUndone()
    {
        type(*m_draft, QStringLiteral("203.0.113.16/28"));
        m_draft->receive(exampleConfiguration(Mode::Everything), 8);
        m_draft->takeTheirs();
        QVERIFY(!m_draft->isDirty());
        m_draft->history().undo();
        QCOMPARE(m_draft->content().homeNetworks, QStringLiteral("203.0.113.16/28"));
        QCOMPARE(m_draft->content().rest.mode, Mode::Source);
        QVERIFY(m_draft->isDirty());
        QCOMPARE(m_draft->generation(), 8U);
    }

    void aTunnelThatComesBackKeepsWhatWasVisited()
    {
        addTunnel(*m_draft);
        m_draft->touch(field::tunnel(1, "remote"));
        QCOMPARE(m_draft->shownProblems(field::tunnel(1, "remote")).size(), 1);
        m_draft->removeTunnel(1);
        addTunnel(*m_draft);
        QCOMPARE(m_draft->shownProblems(field::tunnel(1, "remote")).size(), 0);
        m_draft->history().undo();
        m_draft->history().undo();
        QCOMPARE(m_draft->shownProblems(field::tunnel(1, "remote")).size(), 1);
    }

    void manyExceptionsAreOneStepAndOneEditOfThemIsSmall()
    {
        const QList<ExceptionDraft> rows = many(kMany);
        const qsizetype before = m_draft->content().exceptions.size();
        m_draft->restructure(field::kExceptions, [&](DraftContent &content) { content.exceptions.append(rows); });
        QCOMPARE(m_draft->history().count(), 1);
        for (int i = 0; i < 20; ++i) {
            m_draft->edit(field::exception(kMany / 2),
                          [i](DraftContent &content) { content.exceptions[kMany / 2].setLabel(QString::number(i)); });
        }
        QCOMPARE(m_draft->history().count(), 21);
        for (int i = 1; i < m_draft->history().count(); ++i) {
            const auto *step = static_cast<const DraftStep *>(m_draft->history().command(i));
            QCOMPARE(step->rows(), 2);
        }
        while (m_draft->history().canUndo())
            m_draft->history().undo();
        QCOMPARE(m_draft->content().exceptions.size(), before);
        m_draft->history().redo();
        QCOMPARE(m_draft->content().exceptions.mid(before), rows);
    }
};

QTEST_GUILESS_MAIN(TestDraftHistory)
#include "tst_drafthistory.moc"
