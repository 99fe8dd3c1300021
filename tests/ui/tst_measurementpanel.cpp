// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakebackend.h"
#include "tests/support/widgets.h"
#include "ui/measurementtext.h"
#include "ui/pages/mtupage.h"

#include <QComboBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QtTest>

using namespace culvert;
using Outcome = PathMtu::Outcome;
using Limit = PathMtu::Limit;

namespace {

PathMtu measured(int mtu, Limit limit)
{
    return {.outcome = Outcome::Measured, .target = {0xc6336409}, .mtu = mtu, .limit = limit};
}

} // namespace

/// The page of the MTU, with a measurement that says what it is told to.
class TestMeasurementPanel : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<FakeBackend> m_backend;
    std::unique_ptr<ConfigDraft> m_draft;
    std::unique_ptr<MtuPage> m_page;

    QPushButton *button(const char *name) const { return m_page->findChild<QPushButton *>(QLatin1String(name)); }
    bool says(const QString &text) const { return culvert::says(*m_page, text); }

private Q_SLOTS:
    void init()
    {
        m_backend = std::make_unique<FakeBackend>();
        m_backend->bringUp();
        m_draft = std::make_unique<ConfigDraft>();
        m_draft->receive(exampleConfiguration(), 7);
        m_page = std::make_unique<MtuPage>(*m_draft, *m_backend);
        m_page->show();
    }
    void cleanup()
    {
        m_page->hide();
        m_page.reset();
    }

    void showsHowFarItIs();
    void offersWhatItFound();
    void offersNothingWhereNothingHasToBeChanged();
    void isCancelledAtAnyMoment();
    void endsWithThePage();
    void saysWhatWentWrong();
    void isOfferedWhileTheTunnelIsUp();
    void hasASentenceForEveryOutcome();
};

void TestMeasurementPanel::showsHowFarItIs()
{
    QVERIFY(!button("cancelMeasurement")->isVisible());
    QTest::keyClick(button("measure0"), Qt::Key_Space);
    QCOMPARE(m_backend->measuredTunnel, QStringLiteral("office"));
    QVERIFY(button("cancelMeasurement")->isVisible());
    QVERIFY(!button("measure0")->isEnabled());
    auto *bar = m_page->findChild<QProgressBar *>();
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->maximum(), 0); // not known yet
    Q_EMIT m_backend->measurement->progressed({1300, 68, 1481, 4, 12});
    QCOMPARE(bar->value(), 4);
    QCOMPARE(bar->maximum(), 12);
    QVERIFY(says(QStringLiteral("1300")) && says(QStringLiteral("1481")));
}

void TestMeasurementPanel::offersWhatItFound()
{
    button("measure0")->click();
    Q_EMIT m_backend->measurement->finished(measured(1452, Limit::Silence));
    QVERIFY(says(QStringLiteral("1452")) && says(QStringLiteral("vanish")));
    QVERIFY(!button("cancelMeasurement")->isVisible() && button("measure0")->isEnabled());
    QVERIFY(button("useMtu")->text().contains(QStringLiteral("1452")));
    QVERIFY(button("useMss")->text().contains(QStringLiteral("1412")));
    QVERIFY(!m_draft->isDirty());

    QTest::keyClick(button("useMtu"), Qt::Key_Space);
    QCOMPARE(m_draft->content().tunnels[0].mtu, std::optional(1452));
    QCOMPARE(m_page->findChild<QComboBox *>(field::tunnel(0, "mtu"))->currentIndex(), 1);
    QVERIFY(m_draft->content().rest.mss == MssPolicy());
    QTest::keyClick(button("useMss"), Qt::Key_Space);
    QVERIFY((m_draft->content().rest.mss == MssPolicy{MssPolicy::Clamp::Value, 1412}));
    QVERIFY(m_draft->isDirty());
    QCOMPARE(m_draft->read().problems, ConfigProblems());
}

void TestMeasurementPanel::offersNothingWhereNothingHasToBeChanged()
{
    for (const PathMtu &result : {measured(1480, Limit::Tunnel), measured(300, Limit::Router), PathMtu()}) {
        button("measure0")->click();
        Q_EMIT m_backend->measurement->finished(result);
        QVERIFY(!button("useMtu")->isVisible() && !button("useMss")->isVisible());
    }
}

void TestMeasurementPanel::isCancelledAtAnyMoment()
{
    button("measure0")->click();
    QTest::keyClick(button("cancelMeasurement"), Qt::Key_Space);
    QTRY_VERIFY(!m_backend->measurement);
    QVERIFY(says(QStringLiteral("cancelled")) && button("measure0")->isEnabled());

    button("measure0")->click();
    Q_EMIT m_backend->measurement->progressed({1300, 68, 1481, 4, 12});
    const QPointer<MtuMeasurement> cancelled = m_backend->measurement;
    button("cancelMeasurement")->click();
    Q_EMIT cancelled->finished(measured(1452, Limit::Silence)); // too late
    QVERIFY(says(QStringLiteral("cancelled")) && !button("useMtu")->isVisible());
}

void TestMeasurementPanel::endsWithThePage()
{
    button("measure0")->click();
    QVERIFY(m_backend->measurement);
    cleanup();
    QVERIFY(!m_backend->measurement);
    init();
}

void TestMeasurementPanel::saysWhatWentWrong()
{
    button("measure0")->click();
    Q_EMIT m_backend->measurement->finished(
        unexpected(ErrorCode::KernelRefused, QStringLiteral("no device"), 19, QStringLiteral("No such device")));
    QVERIFY(says(QStringLiteral("no device")));
    QVERIFY(button("measure0")->isEnabled());
}

void TestMeasurementPanel::isOfferedWhileTheTunnelIsUp()
{
    QVERIFY(button("measure0")->isEnabled());
    Status down = exampleStatus();
    down.tunnels[0].up = false;
    m_backend->setStatus(down);
    QVERIFY(!button("measure0")->isEnabled());
    m_backend->setStatus(exampleStatus());
    m_draft->restructure(field::tunnel(0, "name"),
                         [](DraftContent &content) { content.tunnels[0].name = QStringLiteral("another"); });
    QVERIFY(!button("measure0")->isEnabled());
    m_draft->discard();
    QVERIFY(button("measure0")->isEnabled());
    m_backend->setConnection(Backend::Connection::Absent);
    QVERIFY(!button("measure0")->isEnabled());
}

void TestMeasurementPanel::hasASentenceForEveryOutcome()
{
    QSet<QString> sentences;
    PathMtu other;
    for (const Outcome outcome : {Outcome::NoAnswer, Outcome::Unreachable, Outcome::NoSource}) {
        other.outcome = outcome;
        for (const quint32 source : {0U, 0xcb007101U}) {
            other.source.value = source;
            sentences.insert(measurementSentence(other));
        }
    }
    for (const Limit limit : {Limit::Tunnel, Limit::Router, Limit::Silence})
        sentences.insert(measurementSentence(measured(1400, limit)));
    sentences.insert(measurementSentence(measured(300, Limit::Router)));
    sentences.insert(progressSentence({68, 0, 0, 0, 3}));
    sentences.insert(progressSentence({68, 60, 0, 0, 3}));
    sentences.insert(progressSentence({68, 60, 70, 0, 3}));
    QCOMPARE(sentences.size(), 11);
    for (const QString &sentence : sentences)
        QVERIFY2(sentence.endsWith(u'.') || sentence.endsWith(u'?'), qPrintable(sentence));
}

QTEST_MAIN(TestMeasurementPanel)
#include "tst_measurementpanel.moc"
