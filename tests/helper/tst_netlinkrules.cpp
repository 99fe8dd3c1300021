// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/helper/kernelfixture.h"

#include <cerrno>

using namespace culvert;
using namespace culvert::test;

namespace {

Rule homeRule(quint32 preference)
{
    return {.preference = preference, .from = prefix("203.0.113.0/28"), .table = marks::kFirstTable};
}

} // namespace

class NetlinkRulesTest : public KernelTest {
    Q_OBJECT

private Q_SLOTS:
    void readsBackRulesOfEachKind()
    {
        const QList<Rule> rules{
            {.preference = 1998, .to = prefix("198.51.100.9"), .incoming = QStringLiteral("lo"), .table = 1998},
            {.preference = 1999,
             .from = prefix("203.0.113.0/28"),
             .to = prefix("192.0.2.0/24"),
             .incoming = QStringLiteral("lan0"),
             .table = 1999},
            {.preference = 2000, .mark = 0x10, .markMask = 0xf0, .table = kMainTable, .suppressPrefixLength = 0},
            {.preference = 2001, .markMask = 0xff, .table = kMainTable},
            {.preference = 2002, .outgoing = QStringLiteral("culvert0"), .action = RuleAction::Unreachable},
            {.preference = 2003, .from = prefix("203.0.113.1"), .action = RuleAction::Prohibit},
            {.preference = 2004, .action = RuleAction::Blackhole},
            {.preference = 2005, .action = RuleAction::Goto, .gotoTarget = 2047},
            {.preference = 2047, .action = RuleAction::Nop},
        };
        QList<StepAction> steps;
        for (const Rule &rule : rules)
            steps.append(AddRule{rule});
        carryOut(steps);
        QCOMPARE(observe().owned.rules, rules);

        steps.clear();
        for (const Rule &rule : rules)
            steps.append(DeleteRule{rule});
        carryOut(steps);
        QVERIFY(observe().owned.rules.isEmpty());
        carryOut(steps); // what is gone is gone
        QCOMPARE(ipJson(QStringLiteral("-4 rule show")).size(), 3);
    }

    void neverDoublesARule()
    {
        for (int i = 0; i < 1000; ++i)
            carryOut({AddRule{homeRule(1998)}});
        QCOMPARE(observe().owned.rules, QList<Rule>{homeRule(1998)});
    }

    void removesOneOfTwoThatDifferInPreferenceAlone()
    {
        carryOut({AddRule{homeRule(1998)}, AddRule{homeRule(1999)}});
        carryOut({DeleteRule{homeRule(1998)}});
        QCOMPARE(observe().owned.rules, QList<Rule>{homeRule(1999)});
    }

    void keepsForeignLookAlikes()
    {
        ip(QStringLiteral("rule add pref 1998 from 203.0.113.0/28 lookup 1998 protocol 77"));
        ip(QStringLiteral("rule add pref 100 from 203.0.113.0/28 lookup 1998 protocol 199"));
        const ObservedState observed = observe();
        QVERIFY(observed.owned.rules.isEmpty());
        QCOMPARE(observed.foreign.rules.size(), 2);
        QCOMPARE(observed.foreign.rules.first().preference, 100U);
        QCOMPARE(observed.foreign.rules.last().protocol, 77);
        carryOut({DeleteRule{homeRule(1998)}});
        QCOMPARE(ipJson(QStringLiteral("-4 rule show")).size(), 5);
    }

    /// Old scripts' rules win over ours; others' behind ours, and the kernel's own, do not matter.
    void tellsWhichRulesOfOthersComeFirst()
    {
        ip(QStringLiteral("rule add pref 5 from 10.0.0.0/8 lookup 77"));
        ip(QStringLiteral("rule add pref 1997 lookup 78"));
        ip(QStringLiteral("rule add pref 2048 lookup 79"));
        const QList<Rule> rules = observe().foreign.rules;
        QCOMPARE(rules.size(), 2);
        QCOMPARE(rules.first().table, 77U);
        QCOMPARE(rules.last().preference, 1997U);
    }

    void standsBesideAForeignRuleThatSaysTheSame()
    {
        ip(QStringLiteral("rule add pref 1998 from 203.0.113.0/28 lookup 1998 protocol 77"));
        carryOut({AddRule{homeRule(1998)}});
        const ObservedState observed = observe();
        QCOMPARE(observed.owned.rules, QList<Rule>{homeRule(1998)});
        QCOMPARE(observed.foreign.rules.size(), 1);
    }

    void doesNotClaimRulesThatItCannotExpress_data()
    {
        QTest::addColumn<QString>("selector");
        for (const char *selector : {"uidrange 0-0", "ipproto tcp", "ipproto udp dport 53", "sport 1-1024 ipproto tcp",
                                     "tos 0x10", "tun_id 7", "lookup main suppress_ifgroup 3"})
            QTest::newRow(selector) << QString::fromLatin1(selector);
    }
    void doesNotClaimRulesThatItCannotExpress()
    {
        QFETCH(QString, selector);
        const QString action = selector.contains(QStringLiteral("lookup")) ? QString() : QStringLiteral("lookup 1998");
        ip(QStringLiteral("rule add pref 1998 protocol 199 %1 %2").arg(selector, action));
        const ObservedState observed = observe();
        QVERIFY(observed.owned.rules.isEmpty());
        QCOMPARE(observed.foreign.rules.size(), 1);
        QVERIFY(observed.foreign.rules.first().hasOtherSelectors);
    }

    void understandsInvertedRulesOfOthers()
    {
        ip(QStringLiteral("rule add pref 1998 protocol 199 not from 10.0.0.0/8 fwmark 0x7 lookup 1998"));
        const ObservedState observed = observe();
        QVERIFY(observed.owned.rules.isEmpty());
        QCOMPARE(observed.foreign.rules.size(), 1);
        const Rule &rule = observed.foreign.rules.first();
        QVERIFY(rule.inverted);
        QVERIFY(!rule.hasOtherSelectors);
        QCOMPARE(rule.mark, 7U);
        QCOMPARE(rule.markMask, 0xffffffffU);
        QCOMPARE(rule.from, prefix("10.0.0.0/8"));
    }

    void keepsTheKernelsWords()
    {
        Rule backwards = homeRule(1998);
        backwards.action = RuleAction::Goto;
        backwards.gotoTarget = 5;
        const auto failures = perform({AddRule{backwards}});
        QCOMPARE(failures.size(), 1);
        QCOMPARE(failures[0].error.code, ErrorCode::KernelRefused);
        QCOMPARE(failures[0].error.sysErrno, EINVAL);
        QVERIFY(!failures[0].error.kernelText.isEmpty());
    }
};

CULVERT_KERNEL_TEST_MAIN(NetlinkRulesTest)
#include "tst_netlinkrules.moc"
