// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ipv4.h"
#include "core/base/text.h"

#include <QRandomGenerator>
#include <QTest>

using namespace culvert;

class TestIpv4 : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAddresses_data();
    void readsAddresses();
    void refusesWhatOnlyLooksLikeAnAddress_data();
    void refusesWhatOnlyLooksLikeAnAddress();
    void readsBackWhatItWrites();
    void readsPrefixes();
    void refusesPrefixes_data();
    void refusesPrefixes();
    void namesTheNetworkWhereHostBitsAreSet();
    void takesABareAddressAsItsOwnPrefixOnlyWhereAsked();
    void clearsHostBits();
    void knowsItsRange();
    void containsAndOverlaps();
    void knowsUnicastAndPrivate_data();
    void knowsUnicastAndPrivate();
    void knowsWhatCanBeRouted_data();
    void knowsWhatCanBeRouted();
    void printsRoutesAsIproute2Does();
    void escapesWhatIsNotPrintable_data();
    void escapesWhatIsNotPrintable();
    void cutsLongTexts();
};

void TestIpv4::readsAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<quint32>("value");
    QTest::newRow("zero") << QStringLiteral("0.0.0.0") << 0U;
    QTest::newRow("last") << QStringLiteral("255.255.255.255") << 0xffffffffU;
    QTest::newRow("usual") << QStringLiteral("203.0.113.1") << 0xcb007101U;
    QTest::newRow("ten") << QStringLiteral("10.20.30.40") << 0x0a141e28U;
}

void TestIpv4::readsAddresses()
{
    QFETCH(QString, text);
    QFETCH(quint32, value);
    QCOMPARE(Ipv4Address::parse(text), std::optional(Ipv4Address{value}));
    QCOMPARE(Ipv4Address{value}.toString(), text);
}

void TestIpv4::refusesWhatOnlyLooksLikeAnAddress_data()
{
    QTest::addColumn<QString>("text");
    const char *texts[] = {"",          "1",          "1.2",       "1.2.3",     "1.2.3.4.5",  "1.2.3.",
                           ".1.2.3",    "1..2.3",     "01.2.3.4",  "1.2.3.04",  "00.0.0.0",   "256.1.1.1",
                           "1.1.1.999", "1.1.1.1000", " 1.2.3.4",  "1.2.3.4 ",  "1.2.3.4\n",  "1.2. 3.4",
                           "+1.2.3.4",  "-1.2.3.4",   "0x1.2.3.4", "1.2.3.0x4", "1,2,3,4",    "1.2.3.4/32",
                           "::1.2.3.4", "a.b.c.d",    "1.2.3.4a",  "1.2.3.4.",  "4294967295", "1.2.3.1e1"};
    for (const char *text : texts) {
        QTest::newRow(text) << QString::fromLatin1(text);
    }
    QTest::newRow("arabic-indic digits") << QStringLiteral("\u0661.\u0662.\u0663.\u0664");
    QTest::newRow("full width digits") << QStringLiteral("\uff11.2.3.4");
    QTest::newRow("zero character") << QString(QLatin1String("1.2.3.4", 8));
}

void TestIpv4::refusesWhatOnlyLooksLikeAnAddress()
{
    QFETCH(QString, text);
    QVERIFY(!Ipv4Address::parse(text));
}

void TestIpv4::readsBackWhatItWrites()
{
    QRandomGenerator random(4);
    for (int round = 0; round < 10'000; ++round) {
        const Ipv4Address address{random.generate()};
        QCOMPARE(Ipv4Address::parse(address.toString()), std::optional(address));
        const auto prefix = Ipv4Prefix::of(address, int(random.bounded(33)));
        QVERIFY(prefix.isCanonical());
        QCOMPARE(Ipv4Prefix::parse(prefix.toString()), std::optional(prefix));
        QCOMPARE(Ipv4Prefix::parseAddressOrPrefix(prefix.toString()), std::optional(prefix));
    }
}

void TestIpv4::readsPrefixes()
{
    QCOMPARE(Ipv4Prefix::parse(u"0.0.0.0/0"), std::optional(Ipv4Prefix::everything()));
    QCOMPARE(Ipv4Prefix::parse(u"203.0.113.0/28"), std::optional(Ipv4Prefix{{0xcb007100}, 28}));
    QCOMPARE(Ipv4Prefix::parse(u"203.0.113.7/32"), std::optional(Ipv4Prefix::host({0xcb007107})));
}

void TestIpv4::refusesPrefixes_data()
{
    QTest::addColumn<QString>("text");
    const char *texts[] = {"",
                           "/",
                           "/8",
                           "10.0.0.0",
                           "10.0.0.0/",
                           "10.0.0.0/33",
                           "10.0.0.0/08",
                           "10.0.0.0/+8",
                           "10.0.0.0/-1",
                           "10.0.0.0/8/8",
                           "10/8",
                           "10.0.0.0/255.0.0.0",
                           "010.0.0.0/8",
                           "10.0.0.0 /8",
                           "10.0.0.0/8 ",
                           "10.0.0.0/8\n",
                           "default",
                           "10.0.0.1/8",
                           "0.0.0.1/0",
                           "10.0.0.0/100",
                           "2001:db8::/32"};
    for (const char *text : texts) {
        QTest::newRow(text) << QString::fromLatin1(text);
    }
}

void TestIpv4::refusesPrefixes()
{
    QFETCH(QString, text);
    QVERIFY(!Ipv4Prefix::parse(text));
    const QString failure = Ipv4Prefix::parseFailure(text);
    QVERIFY2(failure.contains(QLatin1String("; write ")), qPrintable(failure));
    QVERIFY(!failure.contains(QLatin1Char('\n')));
}

void TestIpv4::namesTheNetworkWhereHostBitsAreSet()
{
    QVERIFY(Ipv4Prefix::parseFailure(u"203.0.113.5/28").endsWith(QLatin1String("write 203.0.113.0/28")));
    QVERIFY(
        Ipv4Prefix::parseFailure(u"203.0.113.5").endsWith(QLatin1String("write 203.0.113.5/32 for this one address")));
    QVERIFY(Ipv4Prefix::parseFailure(u"010.0.0.0/8").contains(QLatin1String("octal")));
    QCOMPARE(Ipv4Prefix::parseMasked(u"203.0.113.5/28"), Ipv4Prefix::parse(u"203.0.113.0/28"));
    QVERIFY(!Ipv4Prefix::parseMasked(u"203.0.113.5"));
}

void TestIpv4::takesABareAddressAsItsOwnPrefixOnlyWhereAsked()
{
    QVERIFY(!Ipv4Prefix::parse(u"10.1.2.3"));
    QCOMPARE(Ipv4Prefix::parseAddressOrPrefix(u"10.1.2.3"), std::optional(Ipv4Prefix{{0x0a010203}, 32}));
    QVERIFY(!Ipv4Prefix::parseAddressOrPrefix(u"10.1.2"));
}

void TestIpv4::clearsHostBits()
{
    QCOMPARE(Ipv4Prefix::of({0xffffffff}, 0), Ipv4Prefix::everything());
    QCOMPARE(Ipv4Prefix::of({0xffffffff}, 1), (Ipv4Prefix{{0x80000000}, 1}));
    QCOMPARE(Ipv4Prefix::of({0xffffffff}, 31), (Ipv4Prefix{{0xfffffffe}, 31}));
    QCOMPARE(Ipv4Prefix::of({0xffffffff}, 32), (Ipv4Prefix{{0xffffffff}, 32}));
    QVERIFY(!(Ipv4Prefix{{1}, 24}).isCanonical());
    QVERIFY(!(Ipv4Prefix{{0}, 33}).isCanonical());
}

void TestIpv4::knowsItsRange()
{
    const Ipv4Prefix prefix{{0xcb007100}, 28};
    QCOMPARE(prefix.first(), Ipv4Address{0xcb007100});
    QCOMPARE(prefix.last(), Ipv4Address{0xcb00710f});
    QCOMPARE(Ipv4Prefix::everything().last(), Ipv4Address{0xffffffff});
    QCOMPARE(Ipv4Prefix::host({7}).last(), Ipv4Address{7});
}

void TestIpv4::containsAndOverlaps()
{
    const Ipv4Prefix home{{0xcb007100}, 28};
    QVERIFY(home.contains(Ipv4Address{0xcb007100}));
    QVERIFY(home.contains(Ipv4Address{0xcb00710f}));
    QVERIFY(!home.contains(Ipv4Address{0xcb007110}));
    QVERIFY(!home.contains(Ipv4Address{0xcb0070ff}));
    QVERIFY(home.contains(home));
    QVERIFY(home.contains(Ipv4Prefix{{0xcb007108}, 29}));
    QVERIFY(!home.contains(Ipv4Prefix{{0xcb007100}, 27}));
    QVERIFY(home.overlaps(Ipv4Prefix{{0xcb007100}, 27}));
    QVERIFY(!home.overlaps(Ipv4Prefix{{0xcb007110}, 28}));
    QVERIFY(Ipv4Prefix::everything().contains(home));
    QVERIFY(Ipv4Prefix::everything().contains(Ipv4Address{0xffffffff}));
}

void TestIpv4::knowsUnicastAndPrivate_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("unicast");
    QTest::addColumn<bool>("isPrivate");
    const auto row = [](const char *text, bool unicast, bool isPrivate) {
        QTest::newRow(text) << QString::fromLatin1(text) << unicast << isPrivate;
    };
    row("0.255.255.255", false, false);
    row("1.0.0.0", true, false);
    row("126.255.255.255", true, false);
    row("127.0.0.0", false, false);
    row("128.0.0.0", true, false);
    row("223.255.255.255", true, false);
    row("224.0.0.0", false, false);
    row("255.255.255.255", false, false);
    row("9.255.255.255", true, false);
    row("10.0.0.0", true, true);
    row("10.255.255.255", true, true);
    row("11.0.0.0", true, false);
    row("100.63.255.255", true, false);
    row("100.64.0.0", true, true);
    row("100.127.255.255", true, true);
    row("100.128.0.0", true, false);
    row("172.15.255.255", true, false);
    row("172.16.0.0", true, true);
    row("172.31.255.255", true, true);
    row("172.32.0.0", true, false);
    row("192.167.255.255", true, false);
    row("192.168.0.0", true, true);
    row("192.168.255.255", true, true);
    row("192.169.0.0", true, false);
}

void TestIpv4::knowsUnicastAndPrivate()
{
    QFETCH(QString, text);
    const auto address = Ipv4Address::parse(text);
    QVERIFY(address);
    QTEST(address->isUnicast(), "unicast");
    QTEST(address->isPrivate(), "isPrivate");
}

void TestIpv4::knowsWhatCanBeRouted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("routable");
    const auto row = [](const char *text, bool routable) {
        QTest::newRow(text) << QString::fromLatin1(text) << routable;
    };
    row("0.0.0.0/0", true);
    row("0.0.0.0/7", true);
    row("0.0.0.0/8", false);
    row("0.0.0.0/32", false);
    row("126.0.0.0/7", true);
    row("127.0.0.1/32", false);
    row("192.0.0.0/2", true);
    row("224.0.0.0/3", false);
    row("224.0.0.0/4", false);
    row("240.0.0.0/4", false);
    row("255.255.255.255/32", false);
    row("223.255.255.255/32", true);
}

void TestIpv4::knowsWhatCanBeRouted()
{
    QFETCH(QString, text);
    const auto prefix = Ipv4Prefix::parse(text);
    QVERIFY(prefix);
    QTEST(prefix->isRoutable(), "routable");
}

void TestIpv4::printsRoutesAsIproute2Does()
{
    QCOMPARE(Ipv4Prefix::everything().toRouteString(), QStringLiteral("default"));
    QCOMPARE(Ipv4Prefix::host({0x01020304}).toRouteString(), QStringLiteral("1.2.3.4"));
    QCOMPARE((Ipv4Prefix{{0x0a000000}, 8}).toRouteString(), QStringLiteral("10.0.0.0/8"));
}

void TestIpv4::escapesWhatIsNotPrintable_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << QStringLiteral("news server") << QStringLiteral("news server");
    QTest::newRow("other scripts") << QStringLiteral("é ニ") << QStringLiteral("é ニ");
    QTest::newRow("line feed") << QStringLiteral("a\nb") << QStringLiteral("a\\nb");
    QTest::newRow("terminal") << QStringLiteral("\x1b[2J") << QStringLiteral("\\u001b[2J");
    QTest::newRow("delete") << QStringLiteral("\x7f") << QStringLiteral("\\u007f");
    QTest::newRow("next line") << QStringLiteral("\u0085") << QStringLiteral("\\u0085");
    QTest::newRow("right to left") << QStringLiteral("\u202etxt") << QStringLiteral("\\u202etxt");
    QTest::newRow("half a pair") << QString(QChar(0xd83c)) << QStringLiteral("\\ud83c");
    QTest::newRow("whole pair") << QStringLiteral("🌐") << QStringLiteral("🌐");
}

void TestIpv4::escapesWhatIsNotPrintable()
{
    QFETCH(QString, text);
    QTEST(escaped(text), "shown");
}

void TestIpv4::cutsLongTexts()
{
    QCOMPARE(quoted(QStringLiteral("abc"), 3), QStringLiteral("\"abc\""));
    QCOMPARE(quoted(QStringLiteral("abcd"), 3), QStringLiteral("\"abc…\""));
    QVERIFY(quoted(QString(1'000'000, QLatin1Char('x'))).size() < 100);
}

QTEST_APPLESS_MAIN(TestIpv4)
#include "tst_ipv4.moc"
