// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/textindex.h"

#include <QMap>
#include <QRandomGenerator>
#include <QTest>

using namespace culvert;

class TextIndexTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sayWhatALookAtEachRowSays();
    void caseDoesNotCount();
    void rowsAreApart();
};

/// Rows come, change and go, and their slots are used again; at each step some words are looked for.
void TextIndexTest::sayWhatALookAtEachRowSays()
{
    QRandomGenerator random(20261126);
    TextIndex index;
    QMap<quint32, QString> rows;
    const auto anyText = [&random] {
        QString text;
        for (quint32 i = random.bounded(12U); i > 0; --i)
            text += QStringLiteral("aAbÖ1. ").at(int(random.bounded(7U)));
        return text;
    };
    for (int step = 0; step < 3000; ++step) {
        const quint32 slot = random.bounded(40U);
        if (rows.contains(slot)) {
            index.remove(slot);
            rows.remove(slot);
        }
        if (random.bounded(3U) != 0) {
            rows[slot] = anyText();
            index.insert(slot, rows[slot]);
        }
        const QString word = anyText().left(3);
        if (word.isEmpty())
            continue;
        const QList<bool> found = index.find(word);
        for (qsizetype i = 0; i < found.size(); ++i) {
            const bool expected = rows.contains(quint32(i)) && TextIndex::contains(rows[quint32(i)], word);
            QVERIFY2(found.at(i) == expected,
                     qPrintable(QStringLiteral("step %1, row %2, \"%3\" in \"%4\"")
                                    .arg(step)
                                    .arg(i)
                                    .arg(word, rows.value(quint32(i)))));
        }
        for (auto row = rows.cbegin(); row != rows.cend(); ++row)
            QVERIFY(qsizetype(row.key()) < found.size());
    }
}

void TextIndexTest::caseDoesNotCount()
{
    QVERIFY(TextIndex::contains(QStringLiteral("Straße ÖL"), QStringLiteral("öl")));
    QVERIFY(!TextIndex::contains(QStringLiteral("Straße"), QStringLiteral("strasse")));
    TextIndex index;
    index.insert(1, QStringLiteral("Straße ÖL"));
    QCOMPARE(index.find(QStringLiteral("Öl")), QList<bool>({false, true}));
}

void TextIndexTest::rowsAreApart()
{
    TextIndex index;
    QVERIFY(index.isEmpty());
    index.insert(0, QStringLiteral("ab\ncd"));
    index.insert(1, QStringLiteral("ef"));
    QVERIFY(!index.isEmpty());
    QCOMPARE(index.find(QStringLiteral("bc")), QList<bool>({false, false}));
    QCOMPARE(index.find(QStringLiteral("de")), QList<bool>({false, false}));
    QCOMPARE(index.find(QStringLiteral("cd")), QList<bool>({true, false}));
}

QTEST_GUILESS_MAIN(TextIndexTest)
#include "tst_textindex.moc"
