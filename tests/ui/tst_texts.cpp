// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fitting.h"
#include "tests/ui/gallery.h"
#include "tests/ui/look.h"

#include <QApplication>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTranslator>
#include <QtTest>

using namespace culvert;

namespace {

/// A language that takes four tenths more room than English.
class LongWinded : public QTranslator {
public:
    bool isEmpty() const override { return false; }

    QString translate(const char *, const char *source, const char *, int n) const override
    {
        constexpr double kMore = 0.4;
        const QString fill = QStringLiteral(" öfter längere Wörter");
        QString text = QString::fromUtf8(source);
        if (n >= 0)
            text.replace(QLatin1String("%Ln"), QString::number(n)).replace(QLatin1String("%n"), QString::number(n));
        qsizetype at = text.size();
        while (at > 0 && !text.at(at - 1).isLetterOrNumber())
            --at;
        if (at == 0)
            return text;
        QString more;
        while (double(more.size()) < double(text.size()) * kMore)
            more += fill.at(more.size() % fill.size());
        return text.insert(at, more);
    }
};

} // namespace

/// In every catalogue, and in a language longer than any of them: no text is cut off, no letter does two things, and
/// pictures are as fine as the screen.
/// The variable QT_SCALE_FACTOR makes it the test of another size.
class TestTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { fixSurroundings(); }
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void textsHaveTheirRoom_data()
    {
        QTest::addColumn<QString>("catalogue");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        const QDir directory(QStringLiteral(CULVERT_CATALOGUES));
        QStringList files = directory.entryList({QStringLiteral("culvert_*.qm")});
        QVERIFY(files.contains(QLatin1String("culvert_de.qm")));
        // What another scale can cut off, it cuts off in the language that is longer than all of them.
        if (qEnvironmentVariableIsSet("QT_SCALE_FACTOR"))
            files.clear();
        for (const QString &file : files) {
            const bool fromRight = file.contains(QLatin1String("_ar"));
            QTest::newRow(qPrintable(file))
                << directory.filePath(file) << (fromRight ? Qt::RightToLeft : Qt::LeftToRight);
        }
        QTest::newRow("longer") << QString() << Qt::LeftToRight;
        QTest::newRow("longer, from the right") << QString() << Qt::RightToLeft;
    }
    void textsHaveTheirRoom()
    {
        QFETCH(const QString, catalogue);
        QFETCH(const Qt::LayoutDirection, direction);
        std::unique_ptr<QTranslator> translator(catalogue.isEmpty() ? new LongWinded : new QTranslator);
        QVERIFY(catalogue.isEmpty() || translator->load(catalogue));
        QApplication::installTranslator(translator.get());
        QApplication::setLayoutDirection(direction);
        QStringList wrong;
        const Visit visit = [&](QWidget &window, const QString &name) {
            const QStringList found = cutTexts(window) + ambiguousMnemonics(window) + coarsePictures(window);
            for (const QString &line : found)
                wrong.append(name + QStringLiteral(": ") + line);
        };
        visitPages(visit);
        visitDialogs(visit);
        visitStates(visit);
        QApplication::removeTranslator(translator.get());
        wrong.removeDuplicates();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    /// The test itself.
    void noticesWhatIsCut()
    {
        QWidget window;
        auto *label = new QLabel(QStringLiteral("A label that is &longer"), &window);
        auto *edit = new QLineEdit(&window);
        label->setBuddy(edit);
        edit->setPlaceholderText(QStringLiteral("An example of some length"));
        auto *button = new QPushButton(QStringLiteral("&Long button"), &window);
        auto *layout = new QHBoxLayout(&window);
        layout->addWidget(label);
        layout->addWidget(edit);
        layout->addWidget(button);
        window.resize(900, 100);
        window.show();
        QCOMPARE(cutTexts(window), QStringList());
        QCOMPARE(ambiguousMnemonics(window).size(), 1);
        for (QWidget *widget : std::initializer_list<QWidget *>{label, edit, button}) {
            const QSize size = widget->size();
            widget->resize(size.width() / 4, size.height());
            QCOMPARE(cutTexts(window).size(), 1);
            widget->resize(size);
        }
        button->move(window.width() - button->width() / 2, 0);
        QCOMPARE(cutTexts(window).size(), 1);
    }
};

QTEST_MAIN(TestTexts)
#include "tst_texts.moc"
