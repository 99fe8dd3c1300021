// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pages.h"
#include "tests/support/widgets.h"
#include "ui/exceptions/exceptionlist.h"
#include "ui/exceptions/exceptionmodel.h"
#include "ui/exceptions/exceptionspage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/formfield.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace culvert;

class ExceptionsPageTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ConfigDraft> m_draft;

private Q_SLOTS:
    void init() { m_draft = exampleDraft(); }

    void exceptionsForTheLanTooAreOffered()
    {
        ExceptionsPage page(*m_draft);
        const Shown shown(page);
        auto *destination = named<QLineEdit>(page, QStringLiteral("newDestination"));
        auto *masquerade = named<QCheckBox>(page, QStringLiteral("newMasquerade"));
        QVERIFY(!masquerade->accessibleDescription().isEmpty());
        masquerade->setFocus();
        QTest::keyClick(masquerade, Qt::Key_Space);
        retype(destination, QStringLiteral("100.64.3.0/24"));
        QTest::keyClick(destination, Qt::Key_Return);
        QVERIFY(m_draft->content().exceptions.last().route.masquerade);
        QVERIFY(!masquerade->isChecked());
    }

    void whatNeedsMasqueradingIsSaidInPlace()
    {
        ExceptionsPage page(*m_draft);
        const Shown shown(page);
        for (const auto &[mode, said] :
             {std::pair(Mode::Everything, false), std::pair(Mode::Source, true), std::pair(Mode::Hybrid, true)}) {
            m_draft->restructure(field::kMode, [mode = mode](DraftContent &content) { content.rest.mode = mode; });
            QCOMPARE(page.findChild<QLabel *>(QStringLiteral("needsMasquerade"))->isVisible(), said);
        }
    }

    void exceptionsAreAddedByKeyboard()
    {
        ExceptionsPage page(*m_draft);
        const Shown shown(page);
        auto *destination = named<QLineEdit>(page, QStringLiteral("newDestination"));
        retype(destination, QStringLiteral("100.64.3.0/33"));
        QTest::keyClick(destination, Qt::Key_Return);
        QVERIFY(!fieldAround(destination).problem().isEmpty());
        QCOMPARE(m_draft->content().exceptions.size(), 4);
        retype(destination, QStringLiteral("100.64.3.0/24"));
        QVERIFY(fieldAround(destination).problem().isEmpty());
        QTest::keyClick(destination, Qt::Key_Return);
        QCOMPARE(m_draft->content().exceptions.last().destinationText(), QStringLiteral("100.64.3.0/24"));
        QCOMPARE(destination->text(), QString());
    }

    void exceptionsAreRemovedAndPastedByKeyboard()
    {
        ExceptionsPage page(*m_draft);
        const Shown shown(page);
        auto *table = page.findChild<QTableView *>();
        table->setFocus();
        table->selectRow(1);
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(m_draft->content().exceptions.size(), 3);
        QCOMPARE(m_draft->content().exceptions.at(1).route.label, QStringLiteral("provider's television"));
        QGuiApplication::clipboard()->setText(QStringLiteral("198.18.0.1 one\nnonsense\n198.18.0.2 two"));
        QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
        auto *add = named<QPushButton>(page, QStringLiteral("addImported"));
        QTRY_VERIFY(add->isEnabled());
        QTest::keyClick(add->window(), Qt::Key_Return);
        QCOMPARE(m_draft->content().exceptions.size(), 5);
        // What is new is what is selected.
        QCOMPARE(table->selectionModel()->selectedRows().size(), 2);
        QCOMPARE(table->selectionModel()->selectedRows().constFirst().data().toString(), QStringLiteral("198.18.0.1"));
    }

    void allExceptionsAreChangedByKeyboard()
    {
        ExceptionsPage page(*m_draft);
        const Shown shown(page);
        auto *table = page.findChild<QTableView *>();
        table->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        table->setCurrentIndex(table->model()->index(2, ExceptionModel::Masquerade));
        QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
        const QSignalSpy replaced(m_draft.get(), &ConfigDraft::replaced);
        QTest::keyClick(table, Qt::Key_Space);
        QCOMPARE(replaced.size(), 1);
        const auto count = [this](bool ExceptionRoute::*is) {
            const QList<ExceptionDraft> &all = m_draft->content().exceptions;
            return std::count_if(all.cbegin(), all.cend(),
                                 [is](const ExceptionDraft &exception) { return exception.route.*is; });
        };
        QCOMPARE(count(&ExceptionRoute::masquerade), 4);
        // They stay selected, and the cursor where it was.
        QCOMPARE(table->selectionModel()->selectedRows().size(), 4);
        QCOMPARE(table->currentIndex(), table->model()->index(2, ExceptionModel::Masquerade));
        table->setCurrentIndex(table->model()->index(0, ExceptionModel::Destination));
        QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(table, Qt::Key_Space);
        QCOMPARE(count(&ExceptionRoute::enabled), 0);
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text().section(u'\n', 0, 0), QStringLiteral("100.64.2.2 # news server"));
    }

    void selectedExceptionsGetALabel()
    {
        ExceptionsPage page(*m_draft);
        const Shown shown(page);
        auto *table = page.findChild<QTableView *>();
        table->selectAll();
        const QList<QAction *> actions = table->actions();
        const auto label = std::find_if(actions.cbegin(), actions.cend(), [](const QAction *action) {
            return action->text() == QStringLiteral("Change the la&bel…");
        });
        QVERIFY(label != actions.cend());
        (*label)->trigger();
        auto *dialog = page.findChild<QInputDialog *>();
        dialog->setTextValue(QStringLiteral("  of the\tprovider "));
        dialog->accept();
        for (const ExceptionDraft &exception : m_draft->content().exceptions)
            QCOMPARE(exception.route.label, QStringLiteral("of the provider"));
    }

    void exceptionsComeFromAndGoToFiles()
    {
        QString asked;
        ReadFile file{QStringLiteral("list.txt"), QByteArrayLiteral("192.0.2.1\n192.0.2.2\n"), {}};
        QString savedName;
        QByteArray saved;
        ExceptionsPage page(
            *m_draft,
            [&](QWidget *, const QString &path, const auto &done) {
                asked = path;
                done(file);
            },
            [&](QWidget *, const QString &name, const QByteArray &content, const auto &failed) {
                savedName = name;
                saved = content;
                failed(QStringLiteral("disk full"));
            });
        const Shown shown(page);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(QStringLiteral("/home/me/list.txt"))});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&page, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&page, &drop);
        QCOMPARE(asked, QStringLiteral("/home/me/list.txt"));
        auto *add = named<QPushButton>(page, QStringLiteral("addImported"));
        QTRY_VERIFY(add->isEnabled());
        add->click();
        QCOMPARE(m_draft->content().exceptions.size(), 6);
        file.problem = QStringLiteral("list.txt: No such file");
        QCoreApplication::sendEvent(&page, &enter);
        QCoreApplication::sendEvent(&page, &drop);
        auto *news = page.findChild<Banner *>();
        QVERIFY(news->isVisible());
        QCOMPARE(news->detail(), file.problem);
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("E&xport"))
                button->menu()->actions().constFirst()->trigger();
        }
        QCOMPARE(savedName, QStringLiteral("exceptions.txt"));
        QCOMPARE(QString::fromUtf8(saved), toList(m_draft->content().exceptions));
        QCOMPARE(news->detail(), QStringLiteral("disk full"));
    }

    void exceptionsPageLeadsToTheWrongRow()
    {
        ExceptionsPage page(*m_draft);
        const Shown shown(page);
        m_draft->restructure(field::exception(2), [](DraftContent &content) {
            content.exceptions[2].setDestination(QStringLiteral("television"));
        });
        QTRY_COMPARE(page.problemCount(), 1);
        page.focusFirstProblem();
        auto *table = page.findChild<QTableView *>();
        QCOMPARE(table->currentIndex().row(), 2);
        QVERIFY(page.findChild<ProblemLabel *>(QString(), Qt::FindDirectChildrenOnly)
                    ->text()
                    .contains(QStringLiteral("television")));
    }
};

QTEST_MAIN(ExceptionsPageTest)
#include "tst_exceptionspage.moc"
