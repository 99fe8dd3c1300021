// SPDX-License-Identifier: GPL-3.0-or-later
// The table inet culvert in a real kernel (R-19, R-53, K-23, K-24, F24).
#include "tests/helper/firewallsamples.h"
#include "tests/helper/kernelfixture.h"

#include <QProcess>
#include <QSignalSpy>

using namespace culvert;
using namespace culvert::test;

namespace {

/// As if typed in a shell, e.g. for the system's nft(8), which others use.
QByteArray shell(const QString &line)
{
    QProcess process;
    process.start(QStringLiteral("sh"), {QStringLiteral("-c"), line});
    const bool finished = process.waitForFinished(120'000);
    const QByteArray errors = process.readAllStandardError();
    if (!finished || process.exitCode() != 0)
        QTest::qFail((line.toUtf8() + ": " + errors).constData(), __FILE__, __LINE__);
    return process.readAllStandardOutput();
}

} // namespace

class NftablesTest : public KernelTest {
    Q_OBJECT

private Q_SLOTS:
    void hasNoTableAtFirst()
    {
        QCOMPARE(observe().owned.firewall, std::nullopt);
        carryOut({DeleteFirewall{}});
    }

    void readsWhatItWrote()
    {
        const FirewallTable wanted = tableOfEverything();
        carryOut({SetFirewall{wanted}});
        compare(wanted);
    }

    /// What a preview prints can be typed, and makes the same table.
    void takesThePreviewFromAShell()
    {
        FirewallTable wanted = tableOfEverything();
        for (qsizetype i = 0; i < wanted.rules.size(); ++i)
            wanted.rules[i].purpose = QStringLiteral("rule %1: the gateway's \\ $HOME").arg(i); // no double quotes
        shell(QStringLiteral("set -e\n") + describe(wanted).join(QLatin1Char('\n')));
        compare(wanted);
    }

    void readsBackWhateverTheNextTableIs()
    {
        QRandomGenerator random(1971);
        for (int i = 0; i < 100; ++i) {
            const FirewallTable wanted = randomTable(random);
            carryOut({SetFirewall{wanted}});
            compare(wanted);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(QStringLiteral("round %1").arg(i)));
        }
    }

    void announcesWhatOthersDoToIt_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("all tables flushed") << QStringLiteral("nft flush ruleset");
        QTest::newRow("the table deleted") << QStringLiteral("nft delete table inet culvert");
        QTest::newRow("its rules flushed") << QStringLiteral("nft flush table inet culvert");
        QTest::newRow("a rule added") << QStringLiteral("nft insert rule inet culvert forwarded accept");
        QTest::newRow("an element added") << QStringLiteral("nft add element inet culvert home { 10.0.0.1 }");
    }
    void announcesWhatOthersDoToIt() // F24
    {
        QFETCH(QString, line);
        carryOut({SetFirewall{tableOfEverything()}});
        QSignalSpy changed(&kernel(), &KernelPort::changed);
        settle(changed);
        shell(line);
        QVERIFY(changed.isEmpty());
        QVERIFY(changed.wait());
        QCOMPARE(changed.first().first().toBool(), false);
        QVERIFY(observe().owned.firewall != tableOfEverything());
        carryOut({SetFirewall{tableOfEverything()}});
        compare(tableOfEverything());
    }

    void staysSilentOnItsOwnAndOnOthersTables()
    {
        QSignalSpy changed(&kernel(), &KernelPort::changed);
        settle(changed);
        carryOut({SetFirewall{tableOfEverything()}});
        carryOut({SetFirewall{FirewallTable{}}});
        carryOut({DeleteFirewall{}});
        shell(QStringLiteral("nft 'add table inet culvert2; add table ip culvert; add chain ip culvert forwarded'"));
        QVERIFY(!changed.wait(300));
    }

private:
    /// New links speak of themselves for a while: their carrier, their IPv6 addresses.
    static void settle(QSignalSpy &changed)
    {
        while (changed.wait(300)) { }
        changed.clear();
    }

    /// Rule by rule, so that a failure names the form.
    void compare(const FirewallTable &wanted)
    {
        const std::optional<FirewallTable> found = observe().owned.firewall;
        QVERIFY(found.has_value());
        QCOMPARE(found->chains, wanted.chains);
        QCOMPARE(found->sets, wanted.sets);
        for (qsizetype i = 0; i < std::min(found->rules.size(), wanted.rules.size()); ++i)
            QVERIFY2(found->rules[i] == wanted.rules[i],
                     qPrintable(describe(wanted.rules[i]) + QStringLiteral(" became ") + describe(found->rules[i])));
        QCOMPARE(*found, wanted);
    }
};

CULVERT_KERNEL_TEST_MAIN(NftablesTest)
#include "tst_nftables.moc"
