// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakebackend.h"
#include "ui/draft/configdraft.h"
#include "ui/exceptions/exceptionlist.h"
#include "ui/exceptions/importdialog.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QtTest>

using namespace culvert;

namespace {

ExceptionListReader readAll(const QString &text, const QList<ExceptionDraft> &present = {})
{
    ExceptionListReader reader(text, present);
    while (reader.readLines(3)) { }
    return reader;
}

/// "destination label", as they were taken.
QStringList taken(const ExceptionListReader &reader)
{
    QStringList lines;
    for (const ExceptionDraft &exception : reader.found())
        lines.append((exception.destinationText() + u' ' + exception.route.label).trimmed());
    return lines;
}

QList<qsizetype> refusedLines(const ExceptionListReader &reader)
{
    QList<qsizetype> numbers;
    for (const RefusedLine &line : reader.refused())
        numbers.append(line.number);
    return numbers;
}

QString anyLabel(QRandomGenerator &random)
{
    // Separators of the formats, quotes, signs beyond Latin-1 and beyond the first plane.
    static const QList<uint> kSigns = QString::fromUtf8("ab 1.,;:#\"'/\\-=+@é漢字ש🏠\t").toUcs4();
    std::u32string label;
    for (quint32 length = random.bounded(24U); length > 0; --length)
        label.push_back(kSigns.at(qsizetype(random.bounded(quint32(kSigns.size())))));
    return QString::fromStdU32String(label);
}

QList<ExceptionDraft> anyExceptions(QRandomGenerator &random)
{
    QSet<Ipv4Prefix> used;
    QList<ExceptionDraft> exceptions;
    for (quint32 count = random.bounded(40U); count > 0; --count) {
        const auto prefix = Ipv4Prefix::of({random.generate()}, int(random.bounded(33U)));
        if (!prefix.isRoutable() || used.contains(prefix) || prefix.isDefault())
            continue;
        used.insert(prefix);
        exceptions.append(
            ExceptionDraft{ExceptionRoute{prefix, {}, random.bounded(2U) == 1, random.bounded(2U) == 1}, {}});
        exceptions.last().setLabel(anyLabel(random));
    }
    return exceptions;
}

} // namespace

class TestExceptionList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsPublished_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const char *text, const QStringList &expected) {
            QTest::newRow(name) << QString::fromUtf8(text) << expected;
        };
        row("a country's zone", "2.56.16.0/22\n2.56.44.0/22\n",
            {QStringLiteral("2.56.16.0/22"), QStringLiteral("2.56.44.0/22")});
        row("a netset with its header", "#\n# firehol_level1\n#\n# This File Date  : today\n1.10.16.0/20\n5.8.37.0\n",
            {QStringLiteral("1.10.16.0/20"), QStringLiteral("5.8.37.0")});
        row("a list with references", "; Spamhaus DROP List\n1.10.16.0/20 ; SBL256894\n",
            {QStringLiteral("1.10.16.0/20 SBL256894")});
        row("labels", "198.18.0.0/15  # benchmarks\n192.0.2.9;\tlabelled\n192.0.2.8 a server\n192.0.2.7,mail\n",
            {QStringLiteral("198.18.0.0/15 benchmarks"), QStringLiteral("192.0.2.9 labelled"),
             QStringLiteral("192.0.2.8 a server"), QStringLiteral("192.0.2.7 mail")});
        row("line ends of Windows, a mark, no end",
            "\xef\xbb\xbf"
            "192.0.2.1 # eins\r\n192.0.2.2\r\n\r\n192.0.2.3",
            {QStringLiteral("192.0.2.1 eins"), QStringLiteral("192.0.2.2"), QStringLiteral("192.0.2.3")});
        row("commands",
            "ip route add 192.0.2.0/25 via 100.64.1.1 dev eth1\nip route replace throw 192.0.2.128/25 table 9 # mine\n",
            {QStringLiteral("192.0.2.0/25"), QStringLiteral("192.0.2.128/25 mine")});
        row("labels of all languages", "192.0.2.1 # Büro 漢字 🏠\n", {QString::fromUtf8("192.0.2.1 Büro 漢字 🏠")});
        row("a label that begins as a comment does", "192.0.2.1 # # one\n", {QStringLiteral("192.0.2.1 # one")});
        row("nothing", "", {});
    }

    void readsWhatIsPublished()
    {
        QFETCH(QString, text);
        const ExceptionListReader reader = readAll(text);
        QTEST(taken(reader), "expected");
        QCOMPARE(reader.refusedCount(), 0);
    }

    void tellsWhichLinesItLeavesOutAndWhy()
    {
        const ExceptionListReader reader =
            readAll(QStringLiteral("192.0.2.1\nmail.example.net\n192.0.2.1/24 host bits\n\n2001:db8::/32\n127.0.0.1\n"
                                   "192.0.2.0 - 192.0.2.255\n192.0.2.0 255.255.255.0\n192.0.2.4, 192.0.2.5\n"
                                   "192.0.2.0/24 via 100.64.1.1\n010.0.0.1\n"));
        QCOMPARE(taken(reader),
                 QStringList({QStringLiteral("192.0.2.1"), QStringLiteral("192.0.2.0/24 via 100.64.1.1")}));
        QCOMPARE(refusedLines(reader), QList<qsizetype>({2, 3, 5, 6, 7, 8, 9, 11}));
        QVERIFY(reader.refused().at(1).reason.contains(QStringLiteral("192.0.2.0/24")));
        QVERIFY(reader.refused().at(2).reason.contains(QStringLiteral("IPv6")));
        for (const RefusedLine &line : reader.refused())
            QVERIFY2(line.reason.endsWith(u'.') || line.reason.endsWith(u'?'), qPrintable(line.reason));
    }

    void countsWhatIsThere()
    {
        const QList<ExceptionDraft> present = toDraft(exampleConfiguration()).exceptions;
        const ExceptionListReader reader = readAll(QStringLiteral("100.64.2.2\n192.0.2.1\n192.0.2.1/32\n"), present);
        QCOMPARE(taken(reader), QStringList{QStringLiteral("192.0.2.1")});
        QCOMPARE(reader.presentCount(), 2);
    }

    void survivesGarbage()
    {
        QRandomGenerator random(20261126);
        for (int round = 0; round < 300; ++round) {
            QByteArray bytes;
            for (quint32 size = random.bounded(400U); size > 0; --size)
                bytes +=
                    char(random.bounded(3U) ? "0123456789./ #,;\"\n\r"[random.bounded(18U)] : random.bounded(256U));
            const ExceptionListReader reader = readAll(decodeList(bytes));
            QCOMPARE(reader.refused().size(), reader.refusedCount());
            for (const ExceptionDraft &exception : reader.found())
                QVERIFY(exception.typed.isEmpty() && exception.route.destination.isCanonical());
        }
    }

    void hugeLinesAreShownInPart()
    {
        const ExceptionListReader reader =
            readAll(QString(2'000'000, u'x') + QStringLiteral("\n192.0.2.1 ") + QString(2'000'000, u'y'));
        QCOMPARE(refusedLines(reader), QList<qsizetype>{1});
        QVERIFY(reader.refused().first().text.size() < 200);
        QVERIFY(reader.refused().first().reason.size() < 300);
        QCOMPARE(reader.found().first().route.label.size(), limits::kLabelLength);
    }

    void takesNoMoreThanThereIsRoomFor()
    {
        QString text;
        for (quint32 i = 0; i < quint32(limits::kExceptions) + 3; ++i)
            text += Ipv4Address{0x0b000000U + i}.toString() + u'\n';
        const ExceptionListReader reader = readAll(text);
        QCOMPARE(reader.found().size(), limits::kExceptions);
        QCOMPARE(reader.refusedCount(), 3);
    }

    void comesBackAsItWent()
    {
        QRandomGenerator random(4);
        for (int round = 0; round < 200; ++round) {
            const QList<ExceptionDraft> exceptions = anyExceptions(random);
            const ExceptionListReader table = readAll(decodeList(toTable(exceptions).toUtf8()));
            QCOMPARE(table.refusedCount(), 0);
            QVERIFY(table.tellsSwitches());
            QVERIFY(table.found() == exceptions);
            QList<ExceptionDraft> plain = exceptions;
            for (ExceptionDraft &exception : plain) {
                exception.route.masquerade = false;
                exception.route.enabled = true;
            }
            const ExceptionListReader list = readAll(decodeList(toList(exceptions).toUtf8()));
            QCOMPARE(list.refusedCount(), 0);
            QVERIFY(!list.tellsSwitches());
            QVERIFY(list.found() == plain);
        }
    }

    void readsOtherEncodings()
    {
        QCOMPARE(decodeList(QByteArrayLiteral("192.0.2.1 # B\xfcro")), QString::fromUtf8("192.0.2.1 # Büro"));
        QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
        const QString text = QString::fromUtf8("192.0.2.1 # 漢字\n");
        QCOMPARE(decodeList(utf16(text)), text);
    }

    void theDialogAddsInOneStep()
    {
        ConfigDraft draft;
        draft.receive(exampleConfiguration(), 7);
        const QSignalSpy replaced(&draft, &ConfigDraft::replaced);
        auto *dialog = new ImportDialog(draft, QStringLiteral("list.txt"),
                                        QStringLiteral("192.0.2.1 # one\nnonsense\n100.64.2.2\n192.0.2.2\n"));
        const QPointer guard(dialog);
        dialog->open();
        auto *add = dialog->findChild<QPushButton *>(QStringLiteral("addImported"));
        QTRY_VERIFY(add->isEnabled());
        auto *refused = dialog->findChild<QPlainTextEdit *>();
        QVERIFY(refused->isVisible());
        QVERIFY(refused->toPlainText().contains(QStringLiteral("2")));
        QVERIFY(refused->toPlainText().contains(QStringLiteral("nonsense")));
        QCOMPARE(draft.content().exceptions.size(), 4);
        auto *masquerade = dialog->findChild<QCheckBox *>(QStringLiteral("masqueradeImported"));
        QVERIFY(masquerade->isVisible() && masquerade->isChecked());
        dialog->findChild<QCheckBox *>(QStringLiteral("enableImported"))->toggle();
        add->click();
        QCOMPARE(replaced.size(), 1);
        QCOMPARE(draft.content().exceptions.size(), 6);
        QVERIFY(draft.content().exceptions.at(4).route.masquerade);
        QVERIFY(!draft.content().exceptions.at(5).route.enabled);
        QTRY_VERIFY(!guard);
    }

    /// In the other modes exceptions have an effect with it only.
    void masqueradingIsProposedWhereItIsNeeded()
    {
        for (const auto &[mode, proposed] :
             {std::pair(Mode::Source, true), std::pair(Mode::Hybrid, true), std::pair(Mode::Everything, false)}) {
            ConfigDraft draft;
            draft.receive(exampleConfiguration(mode), 7);
            ImportDialog dialog(draft, QStringLiteral("list.txt"), QStringLiteral("192.0.2.1\n"));
            dialog.setAttribute(Qt::WA_DeleteOnClose, false);
            dialog.open();
            QTRY_VERIFY(dialog.findChild<QPushButton *>(QStringLiteral("addImported"))->isEnabled());
            auto *masquerade = dialog.findChild<QCheckBox *>(QStringLiteral("masqueradeImported"));
            QVERIFY(masquerade->isVisible());
            QCOMPARE(masquerade->isChecked(), proposed);
        }
    }

    void nothingIsAddedWhenItIsGivenUp()
    {
        ConfigDraft draft;
        draft.receive(exampleConfiguration(), 7);
        auto *dialog = new ImportDialog(draft, QStringLiteral("list.txt"), QStringLiteral("192.0.2.1\n"));
        const QPointer guard(dialog);
        dialog->open();
        dialog->reject();
        QTRY_VERIFY(!guard);
        QVERIFY(!draft.isDirty());
    }

    void theWindowStaysAliveWhileALongListIsRead()
    {
        QString text;
        for (quint32 i = 0; i < 100'000; ++i)
            text += Ipv4Address{0x0b000000U + i}.toString() + QStringLiteral(" # label\n");
        ConfigDraft draft;
        auto *dialog = new ImportDialog(draft, QStringLiteral("list.txt"), text);
        dialog->open();
        auto *add = dialog->findChild<QPushButton *>(QStringLiteral("addImported"));
        int turns = 0;
        while (!add->isEnabled() && turns < 100'000) {
            QCoreApplication::processEvents();
            ++turns;
        }
        // In slices, however fast the machine is: nobody reads a hundred thousand lines in one.
        QVERIFY2(turns > 2, qPrintable(QString::number(turns)));
        add->click();
        QCOMPARE(draft.content().exceptions.size(), 100'000);
    }
};

QTEST_MAIN(TestExceptionList)
#include "tst_exceptionlist.moc"
