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

private:
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
