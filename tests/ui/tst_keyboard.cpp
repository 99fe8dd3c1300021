// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/controls.h"
#include "tests/ui/gallery.h"
#include "tests/ui/look.h"

#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QMessageBox>
#include <QPushButton>
#include <QtTest>

using namespace culvert;

/// Whoever has no mouse reaches everything, everywhere.
class TestKeyboard : public QObject {
    Q_OBJECT

private:
    QStringList m_wrong;

    void press(QWidget &window, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : &window, key, modifiers);
    }

    /// Forwards or back: what a person wants to reach, in as many presses as there can be stops.
    void goRound(QWidget &window, const QString &name, Qt::Key key)
    {
        const QList<QWidget *> controls = controlsOf(window);
        QSet<QWidget *> missed(controls.cbegin(), controls.cend());
        constexpr int kStopsBeside = 10;
        for (qsizetype presses = 2 * controls.size() + kStopsBeside; presses > 0 && !missed.isEmpty(); --presses) {
            press(window, key);
            QWidget *focused = QApplication::focusWidget();
            missed.remove(focused);
            // An editable box gives the focus to its line.
            for (QWidget *widget : controls) {
                if (widget->focusProxy() == focused && focused)
                    missed.remove(widget);
            }
        }
        for (const QWidget *widget : std::as_const(missed))
            m_wrong.append(
                QStringLiteral("%1: not reached by %2: %3").arg(name, QKeySequence(key).toString(), describe(*widget)));
    }

    void checkDialog(QDialog &dialog, const QString &name)
    {
        QList<QPushButton *> defaults;
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->isVisible() && button->isDefault())
                defaults.append(button);
        }
        if (defaults.size() != 1)
            m_wrong.append(QStringLiteral("%1: %2 default buttons").arg(name).arg(defaults.size()));
        for (const QDialogButtonBox *box : dialog.findChildren<QDialogButtonBox *>()) {
            for (QPushButton *button : std::as_const(defaults)) {
                const auto role = box->buttonRole(button);
                if (role == QDialogButtonBox::DestructiveRole || role == QDialogButtonBox::ResetRole)
                    m_wrong.append(QStringLiteral("%1: Enter loses something: %2").arg(name, describe(*button)));
            }
        }
        const QPointer<QDialog> closed(&dialog);
        press(dialog, Qt::Key_Escape);
        if (closed && closed->isVisible())
            m_wrong.append(QStringLiteral("%1: Escape does not close it").arg(name));
    }

    void check(QWidget &window, const QString &name)
    {
        goRound(window, name, Qt::Key_Tab);
        goRound(window, name, Qt::Key_Backtab);
        if (auto *dialog = qobject_cast<QDialog *>(&window))
            checkDialog(*dialog, name);
    }

private Q_SLOTS:
    void initTestCase() { fixSurroundings(); }

    void reachesEverything_data()
    {
        QTest::addColumn<int>("part");
        QTest::newRow("pages") << 0;
        QTest::newRow("dialogs") << 1;
        QTest::newRow("states") << 2;
    }
    void reachesEverything()
    {
        QFETCH(const int, part);
        m_wrong.clear();
        int seen = 0;
        const Visit visit = [&](QWidget &window, const QString &name) {
            ++seen;
            check(window, name);
        };
        part == 0 ? visitPages(visit) : part == 1 ? visitDialogs(visit) : visitStates(visit);
        QVERIFY(seen > 1);
        QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong.join(u'\n')));
    }

    /// The test itself: a button that the Tab key passes by, and a dialog that Escape leaves open.
    void noticesWhatIsOutOfReach()
    {
        class Stubborn : public QDialog {
        protected:
            void keyPressEvent(QKeyEvent *) override { }
        } dialog;
        auto *unreached = new QPushButton(QStringLiteral("Unreached"), &dialog);
        unreached->setFocusPolicy(Qt::ClickFocus);
        auto *reached = new QPushButton(QStringLiteral("Reached"), &dialog);
        reached->move(100, 0);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        m_wrong.clear();
        check(dialog, QStringLiteral("stubborn"));
        const QString wrong = m_wrong.join(u'\n');
        QVERIFY2(wrong.contains(QStringLiteral("“Unreached”")) && !wrong.contains(QStringLiteral("“Reached”")),
                 qPrintable(wrong));
        QVERIFY2(wrong.contains(QLatin1String("Escape")), qPrintable(wrong));
    }
};

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
