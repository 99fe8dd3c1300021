// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/document.h"
#include "core/config/warnings.h"
#include "core/status/codes.h"
#include "ui/errortext.h"

#include <QDirIterator>
#include <QFile>
#include <QSet>
#include <QTest>

using namespace culvert;

namespace {

/// Valid, and much of it without effect.
Configuration exampleOddities()
{
    Configuration odd;
    TunnelSettings tunnel;
    tunnel.name = QStringLiteral("office");
    tunnel.device = QStringLiteral("wg0");
    tunnel.mtu = 1400;
    tunnel.networksForAll = {*Ipv4Prefix::parse(u"10.9.0.0/16")};
    odd.tunnels = {tunnel};
    odd.exceptions = {{*Ipv4Prefix::parseAddressOrPrefix(u"192.0.2.1"), {}, false, true}};
    return odd;
}

// The codes of the problems that the examples of the parser have, and of those that no small example can have.
QSet<QString> problemCodes()
{
    QSet<QString> codes;
    QDirIterator files(QStringLiteral(CULVERT_DOCUMENTS "/rejected"), {QStringLiteral("*.expect")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly)) {
            return {};
        }
        for (const QByteArray &line : file.readAll().split('\n')) {
            codes.insert(QString::fromUtf8(line.split(' ').first()));
        }
    }
    const QByteArray manyProblems = "[" + QByteArray("{\"a\":0,\"a\":0},").repeated(20'000) + "0]";
    for (const QByteArray &document : {QByteArray(limits::kDocumentBytes + 1, ' '), manyProblems}) {
        for (const ConfigProblem &problem : parseDocument(document).problems) {
            codes.insert(problem.code);
        }
    }
    Configuration farEnd;
    farEnd.role = Role::FarEnd;
    for (const ConfigProblem &problem : unsupported(farEnd)) {
        codes.insert(problem.code);
    }
    // Warnings, which no rejected document has.
    Configuration odd = exampleOddities();
    for (const Mode mode : {Mode::Everything, Mode::Source}) {
        odd.mode = mode;
        for (const ConfigProblem &warning : warnings(odd))
            codes.insert(warning.code);
    }
    codes.insert(QStringLiteral("more-warnings"));
    codes.remove(QString());
    return codes;
}

} // namespace

class TestErrorText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyProblemHasASentenceOfItsOwn_data();
    void everyProblemHasASentenceOfItsOwn();
    void anUnknownProblemKeepsTheParsersWords();
    void aWrongProtocolIsNamed();
    void hostBitsSuggestTheNetwork();
    void everyReasonAndNoticeHasASentence_data();
    void everyReasonAndNoticeHasASentence();
    void everyErrorHasASentenceOfItsOwn();
};

void TestErrorText::everyProblemHasASentenceOfItsOwn_data()
{
    QTest::addColumn<QString>("code");
    const QSet<QString> codes = problemCodes();
    QVERIFY(codes.size() >= 40);
    QVERIFY(codes.contains(QStringLiteral("more-problems")) && codes.contains(QStringLiteral("too-large")));
    for (const QString &code : codes) {
        QTest::newRow(qPrintable(code)) << code;
    }
}

// The parser's English is for programs and for the terminal: none of it may be all that a window has to say.
void TestErrorText::everyProblemHasASentenceOfItsOwn()
{
    QFETCH(QString, code);
    const ConfigProblem problem{QStringLiteral("/somewhere"), code, QStringLiteral("the parser's words"),
                                QStringLiteral("the parser's remedy")};
    for (const QString &typed : {QString(), QStringLiteral("203.0.113.9/28"), QStringLiteral("typed")}) {
        const QString sentence = problemSentence(problem, typed);
        QVERIFY2(!sentence.contains(QStringLiteral("parser's"), Qt::CaseInsensitive), qPrintable(code));
        QVERIFY2(!sentence.contains(QStringLiteral("%1")), qPrintable(code));
        QVERIFY2(sentence.endsWith(u'.') || sentence.endsWith(u'?'), qPrintable(sentence));
    }
}

void TestErrorText::anUnknownProblemKeepsTheParsersWords()
{
    QCOMPARE(
        problemSentence(
            {{}, QStringLiteral("of-a-later-version"), QStringLiteral("it is wrong"), QStringLiteral("mend it")}, {}),
        QStringLiteral("It is wrong. Mend it."));
}

void TestErrorText::aWrongProtocolIsNamed()
{
    for (const char *code : {"unknown-value", "out-of-range"}) {
        const QString sentence = problemSentence(
            {QStringLiteral("/tunnels/0/services/1/protocol"), QLatin1String(code), {}, {}}, QStringLiteral("smtp"));
        QVERIFY2(sentence.contains(QStringLiteral("“smtp” is no protocol")), qPrintable(sentence));
    }
}

void TestErrorText::hostBitsSuggestTheNetwork()
{
    const ConfigProblem problem{QStringLiteral("/home/networks/0"), QStringLiteral("host-bits"), {}, {}};
    QVERIFY(problemSentence(problem, QStringLiteral("203.0.113.9/28")).contains(QStringLiteral("203.0.113.0/28")));
}

void TestErrorText::everyReasonAndNoticeHasASentence_data()
{
    QTest::addColumn<QString>("code");
    for (const char *code : codes::kReasons)
        QTest::newRow(code) << QString::fromLatin1(code);
    for (const char *code : codes::kNotices)
        QTest::newRow(code) << QString::fromLatin1(code);
}

void TestErrorText::everyReasonAndNoticeHasASentence()
{
    QFETCH(QString, code);
    const QString sentence = reasonSentence({code, QStringLiteral("the helper's words")});
    QVERIFY2(!sentence.contains(QLatin1String("helper's words"), Qt::CaseInsensitive), qPrintable(code));
    QVERIFY2(sentence.endsWith(u'.') || sentence.endsWith(u'?'), qPrintable(sentence));
}

void TestErrorText::everyErrorHasASentenceOfItsOwn()
{
    QSet<QString> sentences;
    for (int code = 0; code <= int(ErrorCode::Internal); ++code)
        sentences.insert(errorSentence({ErrorCode(code), {}, 0, {}}));
    QCOMPARE(sentences.size(), int(ErrorCode::Internal) + 1);
    QVERIFY(!sentences.contains(QString()));
}

QTEST_MAIN(TestErrorText)
#include "tst_errortext.moc"
