// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/document.h"
#include "tests/support/fakebackend.h"
#include "ui/draft/drafttext.h"
#include "ui/errortext.h"

#include <QtTest>

using namespace culvert;

namespace {

QStringList lines(const ConfigProblems &problems)
{
    QStringList all;
    for (const ConfigProblem &problem : problems)
        all.append(problem.pointer + u' ' + problem.code);
    return all;
}

} // namespace

class TestDraftText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWent()
    {
        const Configuration configuration = exampleConfiguration();
        const ReadDraft read = readDraft(toDraft(configuration));
        QCOMPARE(lines(read.problems), QStringList());
        QCOMPARE(read.configuration, configuration);
    }

    void everyKeyComesBackAsItWent()
    {
        Configuration configuration = exampleConfiguration();
        TunnelSettings &tunnel = configuration.tunnels[0];
        tunnel.networksForAll = {*Ipv4Prefix::parse(u"44.0.0.0/9")};
        tunnel.transit = {*Ipv4Address::parse(u"10.255.0.2"), 30};
        tunnel.device = QStringLiteral("wg0");
        configuration.marksMask = 0x0000ff00;
        configuration.homeInterfaces.clear();
        const ReadDraft read = readDraft(toDraft(configuration));
        QCOMPARE(lines(read.problems), QStringList());
        QCOMPARE(read.configuration, configuration);
    }

    void whatIsTypedForAnOwnDeviceIsKeptAndNotSentWithAnotherDevice()
    {
        DraftContent content = toDraft(exampleConfiguration());
        content.tunnels[0].ttl = 12;
        content.tunnels[0].device = QStringLiteral("wg0");
        QCOMPARE(lines(readDraft(content).problems), QStringList());
        QCOMPARE(readDraft(content).configuration.tunnels.constFirst().ttl, TunnelSettings().ttl);
        content.tunnels[0].device.clear();
        QCOMPARE(readDraft(content).configuration.tunnels.constFirst().ttl, 12);
    }

    void whatHasNoEffectIsAWarning()
    {
        DraftContent content = toDraft(exampleConfiguration(Mode::Source));
        const ReadDraft read = readDraft(content);
        QVERIFY(read.problems.isEmpty());
        QCOMPARE(lines(read.warnings),
                 QStringList({QStringLiteral("/exceptions/1/destination exception-without-effect"),
                              QStringLiteral("/exceptions/2/destination exception-without-effect")}));
        content.tunnels[0].networksForAll = QStringLiteral("100.64.2.0/24");
        QCOMPARE(readDraft(content).warnings.size(), 1);
        content.rest.mode = Mode::Everything;
        content.tunnels[0].networksForAll.clear();
        QVERIFY(readDraft(content).warnings.isEmpty());
    }

    void saysWhatTheParserOfDocumentsSays()
    {
        DraftContent content = toDraft(exampleConfiguration());
        content.tunnels[0].remote = QStringLiteral("198.51.100.900");
        content.homeNetworks = QStringLiteral("203.0.113.0/28, 203.0.113.77/28");
        content.rest.uplinkInterface.clear();
        content.tunnels[0].name = QStringLiteral("no spaces");
        const QStringList found = lines(readDraft(content).problems);
        QVERIFY2(found.contains(QStringLiteral("/tunnels/0/remote invalid-address")), qPrintable(found.join(u'\n')));
        QVERIFY(found.contains(QStringLiteral("/home/networks/1 host-bits")));
        QVERIFY(found.contains(QStringLiteral("/uplink/interface missing-key")));
        QVERIFY(found.contains(QStringLiteral("/tunnels/0/name invalid-name")));
    }

    void findsWhatNoSingleValueShows()
    {
        DraftContent content = toDraft(exampleConfiguration());
        content.tunnels[0].remote = QStringLiteral("203.0.113.5");
        QVERIFY(lines(readDraft(content).problems).contains(QStringLiteral("/tunnels/0/remote tunnel-end-in-home")));
    }

    void exceptionsKeepTheirPositionsBehindOneThatDoesNotParse()
    {
        DraftContent content = toDraft(exampleConfiguration());
        content.exceptions[1].setDestination(QStringLiteral("mail.example.net"));
        content.exceptions[3].setDestination(QStringLiteral("100.64.2.2"));
        const QStringList found = lines(readDraft(content).problems);
        QCOMPARE(found,
                 QStringList({QStringLiteral("/exceptions/1/destination invalid-prefix"),
                              QStringLiteral("/exceptions/3/destination duplicate-destination")}));
        QCOMPARE(content.exceptions[1].destinationText(), QStringLiteral("mail.example.net"));
    }

    void moreExceptionsThanThereIsRoomForAreAProblem()
    {
        DraftContent content = toDraft(exampleConfiguration());
        content.exceptions.clear();
        for (quint32 i = 0; i < quint32(limits::kExceptions); ++i)
            content.exceptions.append(
                ExceptionDraft{{Ipv4Prefix::host(Ipv4Address{0x0b000000U + i * 2}), {}, false, true}, {}});
        QVERIFY(lines(readDraft(content).problems).isEmpty());
        content.exceptions.append(ExceptionDraft{{Ipv4Prefix::host(Ipv4Address{0x0a010101U}), {}, false, true}, {}});
        QCOMPARE(lines(readDraft(content).problems), QStringList{QStringLiteral("/exceptions too-many")});
    }

    void labelsAreAlwaysValid()
    {
        ExceptionDraft exception;
        exception.setLabel(QStringLiteral(" news\n\tserv\u202eer\u2067\x01 ") + QString(400, u'x'));
        QVERIFY(exception.route.label.startsWith(QStringLiteral("news server")));
        QCOMPARE(exception.route.label.size(), limits::kLabelLength);
        DraftContent content = toDraft(exampleConfiguration());
        content.exceptions[0].setLabel(exception.route.label);
        const Configuration read = readDraft(content).configuration;
        QVERIFY(parseDocument(toDocument(read)).isValid());
    }

    void readsListsAsPeopleWriteThem()
    {
        QCOMPARE(splitList(QStringLiteral(" eth0, eth1;wlan0\neth2 ,")).join(u' '),
                 QStringLiteral("eth0 eth1 wlan0 eth2"));
        QCOMPARE(splitList(QString()), QStringList());
    }

    void quotesThePieceThatIsWrong()
    {
        DraftContent content = toDraft(exampleConfiguration());
        content.homeNetworks = QStringLiteral("203.0.113.0/28, 203.0.113.77/28");
        const ConfigProblem problem = readDraft(content).problems.constFirst();
        const QString sentence = problemSentence(problem, typedAt(content, problem.pointer));
        QVERIFY2(sentence.contains(QStringLiteral("203.0.113.77/28")), qPrintable(sentence));
        QVERIFY2(sentence.contains(QStringLiteral("203.0.113.64/28")), qPrintable(sentence));
    }

    void detailKeepsTheKernelsWords()
    {
        const QString detail = errorDetail({ErrorCode::KernelRefused, QStringLiteral("ip route add"), 101,
                                            QStringLiteral("Nexthop has invalid gateway")});
        QVERIFY(detail.contains(QStringLiteral("Nexthop has invalid gateway")));
        QVERIFY(detail.contains(QStringLiteral("101")));
    }

    void unknownCodesKeepTheirEnglish()
    {
        QCOMPARE(reasonSentence({QStringLiteral("of-tomorrow"), QStringLiteral("something new")}),
                 QStringLiteral("Something new."));
        QCOMPARE(problemSentence(
                     {{}, QStringLiteral("of-tomorrow"), QStringLiteral("it is odd"), QStringLiteral("even it")}, {}),
                 QStringLiteral("It is odd. Even it."));
    }
};

QTEST_GUILESS_MAIN(TestDraftText)
#include "tst_drafttext.moc"
