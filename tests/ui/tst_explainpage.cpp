// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakebackend.h"
#include "tests/ui/exampletraces.h"
#include "ui/explain/explainpage.h"
#include "ui/explain/tracescene.h"
#include "ui/explain/tracetext.h"
#include "ui/explain/tracetree.h"
#include "ui/scene/sceneview.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/formfield.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QtTest>

using namespace culvert;

namespace {

QString placesOf(const Scene &scene)
{
    const char *kinds[] = {"home", "host", "gateway", "provider", "end", "internet"};
    QStringList names;
    for (const ScenePlace &place : scene.places)
        names.append(QLatin1String(kinds[int(place.kind)])
                     + QLatin1String(place.state == PlaceState::Broken ? "!" : ""));
    int cut = 0;
    for (const SceneWay &way : scene.ways)
        cut += way.state == WayState::Cut ? 1 : 0;
    return names.join(u' ') + (cut ? QStringLiteral(" cut") : QString());
}

} // namespace

class TestExplainPage : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<FakeBackend> m_backend;
    std::unique_ptr<ExplainPage> m_page;
    QStringList m_neighbours;

    template <typename Widget> Widget *part(const char *name = nullptr) const
    {
        return m_page->findChild<Widget *>(name ? QString::fromLatin1(name) : QString());
    }
    void askFor(const QString &destination)
    {
        part<QLineEdit>("explainDestination")->clear();
        QTest::keyClicks(part<QLineEdit>("explainDestination"), destination);
        QTest::keyClick(part<QLineEdit>("explainDestination"), Qt::Key_Return);
    }
    bool hasResult() const { return part<TraceTree>()->isVisible(); }

private Q_SLOTS:
    void init()
    {
        m_backend = std::make_unique<FakeBackend>();
        m_backend->bringUp();
        m_backend->explanation = exampleTrace(kTunnelTrace);
        m_neighbours = QStringList{QStringLiteral("203.0.113.4"), QStringLiteral("203.0.113.7")};
        m_page = std::make_unique<ExplainPage>(*m_backend, [this] {
            return QList<InterfaceChoice>{{QStringLiteral("eth0"), {}, m_neighbours},
                                          {QStringLiteral("eth1"), {}, {QStringLiteral("100.64.1.1")}}};
        });
        m_page->show();
    }

    void cleanup()
    {
        m_page.reset();
        m_backend.reset();
    }

    void drawsThePath_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("own");
        QTest::addColumn<QString>("places");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *answer, bool own, const char *places, const char *says) {
            QTest::newRow(name) << QByteArray(answer) << own << QString::fromLatin1(places)
                                << QString::fromLatin1(says);
        };
        row("tunnel", kTunnelTrace, false, "host gateway provider end internet", "198.51.100.9");
        row("tunnel, own", kTunnelTrace, true, "gateway provider end internet", "office");
        row("direct", kDirectTrace, true, "gateway provider internet", "100.64.1.1");
        row("at home", kHomeTrace, true, "gateway host", "eth0");
        row("local", kLocalTrace, false, "host gateway", "gateway itself");
        row("unreachable", kUnreachableTrace, false, "host gateway! internet cut", "nowhere");
        row("dropped", kDroppedTrace, true, "gateway! internet cut", "nobody is told");
        row("tunnel that ends nowhere", kLoopTrace, true, "gateway end! internet cut", "does not reach");
    }

    void drawsThePath()
    {
        QFETCH(QByteArray, answer);
        QFETCH(bool, own);
        QFETCH(QString, says);
        const auto trace = readTrace(exampleTrace(answer.constData()));
        QVERIFY(trace);
        TraceQuery query{QStringLiteral("192.0.2.80"), {}, {}};
        if (!own)
            query = {query.destination, QStringLiteral("203.0.113.5"), QStringLiteral("eth0")};
        const Scene scene = traceScene(query, *trace, exampleStatus());
        QTEST(placesOf(scene), "places");
        const QString text = verdictText(query, *trace, exampleStatus());
        QVERIFY2(text.contains(says), qPrintable(text));
        QVERIFY(text.contains(QLatin1String("192.0.2.80")));
        QCOMPARE(scene.sentences, QStringList{text});
    }

    void everyRuleThatWasTriedIsListed()
    {
        askFor(QStringLiteral("192.0.2.80"));
        QTRY_VERIFY(hasResult());
        const auto *tree = part<TraceTree>();
        QCOMPARE(tree->topLevelItemCount(), 3);
        QCOMPARE(tree->topLevelItem(0)->childCount(), 4);
        QCOMPARE(tree->topLevelItem(1)->childCount(), 2);
        QCOMPARE(tree->topLevelItem(2)->childCount(), 2);
        const QTreeWidgetItem *decided = tree->topLevelItem(0)->child(3);
        QCOMPARE(decided->text(TraceTree::Preference), QStringLiteral("2020"));
        QCOMPARE(decided->text(TraceTree::Rule), QStringLiteral("from 203.0.113.0/28 lookup 1999"));
        QCOMPARE(decided->text(TraceTree::Route), QStringLiteral("default dev culvert0 table 1999"));
        QVERIFY(!decided->icon(TraceTree::Outcome).isNull());
        QVERIFY(tree->topLevelItem(0)->child(2)->icon(TraceTree::Outcome).isNull());
    }

    void outcomesAreToldApart()
    {
        const auto trace = readTrace(exampleTrace(kTunnelTrace));
        QSet<QString> outcomes;
        for (const RuleStep &step : trace->rules)
            outcomes.insert(outcomeText(step));
        QCOMPARE(outcomes.size(), 4);
        QVERIFY(!outcomes.contains(outcomeText(readTrace(exampleTrace(kDroppedTrace))->rules.first())));
    }

    void answersOfOtherVersionsAreNotGuessedAt()
    {
        QVERIFY(!readTrace({}));
        QVERIFY(!readTrace({{QStringLiteral("verdict"), QStringLiteral("teleported")}}));
        m_backend->explanation = {{QStringLiteral("verdict"), QStringLiteral("teleported")}};
        askFor(QStringLiteral("192.0.2.80"));
        QTRY_VERIFY(part<Banner>()->isVisible());
        QVERIFY(!hasResult());
    }

    void asksForTheGatewayOrADevice()
    {
        askFor(QStringLiteral(" 192.0.2.80 "));
        QCOMPARE(m_backend->lastExplained, TraceQuery{QStringLiteral("192.0.2.80")});
        QVERIFY(!part<QLineEdit>("explainFrom")->isVisible());
        part<QComboBox>("explainSender")->setCurrentIndex(3);
        QVERIFY(part<QLineEdit>("explainFrom")->isVisible());
        QTest::keyClicks(part<QLineEdit>("explainFrom"), QStringLiteral("203.0.113.5"));
        part<QPushButton>("explain")->click();
        QCOMPARE(m_backend->lastExplained,
                 (TraceQuery{QStringLiteral("192.0.2.80"), QStringLiteral("203.0.113.5"), QStringLiteral("eth0")}));
    }

    void offersTheHostsOfTheHome()
    {
        auto *sender = part<QComboBox>("explainSender");
        const auto offered = [sender] {
            QStringList texts;
            for (int index = 1; index < sender->count() - 1; ++index)
                texts.append(sender->itemText(index));
            return texts;
        };
        // Those on the provider's line are not the home's.
        QCOMPARE(offered(),
                 QStringList({QStringLiteral("203.0.113.4 on eth0"), QStringLiteral("203.0.113.7 on eth0")}));
        sender->setCurrentIndex(2);
        QVERIFY(!part<QLineEdit>("explainFrom")->isVisible());
        askFor(QStringLiteral("192.0.2.80"));
        QCOMPARE(m_backend->lastExplained,
                 (TraceQuery{QStringLiteral("192.0.2.80"), QStringLiteral("203.0.113.7"), QStringLiteral("eth0")}));

        Configuration hybrid = exampleConfiguration();
        hybrid.mode = Mode::Hybrid;
        hybrid.hybrid = HybridSettings{{*Ipv4Prefix::parseAddressOrPrefix(u"203.0.113.2")}, {}};
        m_backend->setConfiguration(hybrid, 8);
        QCOMPARE(offered().size(), 3);
        QVERIFY(offered().first().startsWith(QLatin1String("203.0.113.2 on eth0, a server")));
        QCOMPARE(sender->currentText(), QStringLiteral("203.0.113.7 on eth0"));

        // A host that is chosen and goes away stays what is asked about.
        m_neighbours.clear();
        m_backend->setConfiguration(hybrid, 9);
        QCOMPARE(part<QLineEdit>("explainFrom")->text(), QStringLiteral("203.0.113.7"));
        QVERIFY(part<QLineEdit>("explainFrom")->isVisible());
    }

    void asksForAProtocolAndAPort()
    {
        auto *protocol = part<QComboBox>("explainProtocol");
        auto *port = part<QSpinBox>("explainPort");
        QVERIFY(!port->isEnabled());
        protocol->setCurrentText(QStringLiteral("TCP"));
        QVERIFY(port->isEnabled());
        port->setValue(443);
        askFor(QStringLiteral("192.0.2.80"));
        QCOMPARE(m_backend->lastExplained, (TraceQuery{QStringLiteral("192.0.2.80"), {}, {}, 6, 443}));
        QTRY_VERIFY(part<SceneView>()->words().contains(QLatin1String("192.0.2.80 (TCP, port 443)")));
        protocol->setCurrentText(QStringLiteral("ICMP"));
        QVERIFY(!port->isEnabled());
        askFor(QStringLiteral("192.0.2.80"));
        QCOMPARE(m_backend->lastExplained, (TraceQuery{QStringLiteral("192.0.2.80"), {}, {}, 1, 0}));
    }

    void asksForTheWayBack()
    {
        m_page->ask({QStringLiteral("192.0.2.80"), QStringLiteral("203.0.113.5"), QStringLiteral("eth0"), 6, 443});
        auto *back = part<QPushButton>("explainBack");
        QTRY_VERIFY(back->isVisible());
        back->click();
        QCOMPARE(m_backend->lastExplained,
                 (TraceQuery{QStringLiteral("203.0.113.5"), QStringLiteral("192.0.2.80"), QStringLiteral("culvert0"), 6,
                             0}));
        m_backend->explanation = exampleTrace(kUnreachableTrace);
        askFor(QStringLiteral("192.0.2.80"));
        QTRY_VERIFY(!back->isVisible());
    }

    void whatTheFirewallDoesIsSeen()
    {
        const auto trace = readTrace(exampleTrace(kLeakTrace));
        QVERIFY(trace && trace->stoppedBy());
        const TraceQuery query{QStringLiteral("192.0.2.80"), QStringLiteral("203.0.113.5"), QStringLiteral("eth0")};
        QVERIFY(verdictText(query, *trace, exampleStatus()).contains(QLatin1String("leak guard")));
        m_backend->explanation = exampleTrace(kLeakTrace);
        askFor(QStringLiteral("192.0.2.80"));
        QTRY_VERIFY(hasResult());
        const auto *tree = part<TraceTree>();
        QVERIFY(tree->topLevelItem(0)->text(0).contains(QLatin1String("0x7f000000")));
        const QTreeWidgetItem *stop = tree->topLevelItem(1)->child(1);
        QCOMPARE(stop->text(TraceTree::Outcome), QStringLiteral("refuses it"));
        QVERIFY(!stop->icon(TraceTree::Outcome).isNull());
        QVERIFY(tree->topLevelItem(1)->child(0)->icon(TraceTree::Outcome).isNull());
    }

    void whatIsNoAddressIsNotAsked()
    {
        for (const char *text : {"", "192.0.2", "example.net", "010.0.0.1"}) {
            askFor(QLatin1String(text));
            QVERIFY(!part<ProblemLabel>()->text().isEmpty());
            QVERIFY(!m_backend->lastExplained);
            QCOMPARE(part<QLineEdit>("explainDestination")->text(), QLatin1String(text));
            QCOMPARE(part<QLineEdit>("explainDestination")->accessibleDescription(), part<ProblemLabel>()->text());
        }
        askFor(QStringLiteral("192.0.2.80"));
        QVERIFY(part<ProblemLabel>()->text().isEmpty());
    }

    void aNameIsToldFromAnAddress()
    {
        askFor(QStringLiteral("example.net"));
        QVERIFY(part<ProblemLabel>()->text().contains(QLatin1String("is a name")));
    }

    void slowAnswersAreWaitedForAndOldOnesForgotten()
    {
        m_backend->slow = true;
        askFor(QStringLiteral("192.0.2.80"));
        QVERIFY(part<QProgressBar>()->isVisible());
        m_backend->explanation = exampleTrace(kDirectTrace);
        askFor(QStringLiteral("192.0.2.81"));
        m_backend->release();
        QVERIFY(!part<QProgressBar>()->isVisible());
        QVERIFY(part<SceneView>()->words().contains(QLatin1String("192.0.2.81")));
        QCOMPARE(part<TraceTree>()->topLevelItemCount(), 1);
    }

    void refusalIsTold()
    {
        m_backend->refuse({ErrorCode::LimitExceeded, {}, 0, {}});
        askFor(QStringLiteral("192.0.2.80"));
        QTRY_VERIFY(part<Banner>()->isVisible());
        QVERIFY(!hasResult());
    }

    void withoutTheHelperNothingIsShown()
    {
        askFor(QStringLiteral("192.0.2.80"));
        QTRY_VERIFY(hasResult());
        m_backend->setConnection(Backend::Connection::Absent);
        QVERIFY(!hasResult());
        QVERIFY(!part<QPushButton>("explain")->isEnabled());
        m_backend->lastExplained.reset();
        askFor(QStringLiteral("192.0.2.80"));
        QVERIFY(!m_backend->lastExplained);
    }

    void whatIsSeenFollowsTheNetwork()
    {
        askFor(QStringLiteral("192.0.2.80"));
        QTRY_VERIFY(hasResult());
        m_backend->explanation = exampleTrace(kUnreachableTrace);
        m_backend->setStatus(exampleStatus());
        QTRY_VERIFY(part<SceneView>()->words().contains(QLatin1String("nowhere")));
    }

    void lateAnswersToAClosedPageAreHarmless()
    {
        m_backend->slow = true;
        askFor(QStringLiteral("192.0.2.80"));
        m_page.reset();
        m_backend->release();
        QCOMPARE(m_backend->lastExplained->destination, QStringLiteral("192.0.2.80"));
    }
};

QTEST_MAIN(TestExplainPage)
#include "tst_explainpage.moc"
