// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/widgets.h"
#include "tests/support/windowfixture.h"
#include "tests/ui/exampleroutes.h"
#include "ui/statustext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/steplist.h"
#include "ui/window/actionbar.h"
#include "ui/window/previewdialog.h"
#include "ui/window/sidebar.h"
#include "ui/window/statusheader.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QTableView>
#include <QtTest>

using namespace culvert;

namespace {

constexpr PageId kPages[] = {PageId::Overview, PageId::Explain,    PageId::Routes, PageId::Traffic, PageId::Tunnel,
                             PageId::Home,     PageId::Exceptions, PageId::Mtu,    PageId::History};

} // namespace

class TestSettingsWindow : public WindowFixture {
    Q_OBJECT

private:
    QSet<QWidget *> tabStops() const
    {
        QSet<QWidget *> wanted;
        for (QWidget *widget : m_window->findChildren<QWidget *>()) {
            const auto *radio = qobject_cast<QRadioButton *>(widget);
            if (widget->isVisible() && widget->isEnabled() && !widget->focusProxy() && (!radio || radio->isChecked())
                && (widget->focusPolicy() & Qt::TabFocus))
                wanted.insert(widget);
        }
        return wanted;
    }
    void typeRemote(const QString &text) { retype(remote(), text); }
    /// Rows that are there only when the draft holds them; `count` of services of mode hybrid.
    void fillIn(int count)
    {
        m_window->draft().restructure(field::kMode, [count](DraftContent &content) {
            content.rest.mode = Mode::Hybrid;
            content.services.fill({QStringLiteral("TCP"), QStringLiteral("20-21")}, count);
            content.tunnels[0].services = {{QStringLiteral("UDP"), QStringLiteral("53")}};
        });
    }
    QStringList banners() const
    {
        QStringList texts;
        for (const Banner *banner : m_window->findChildren<Banner *>()) {
            if (banner->isVisible())
                texts.append(banner->text());
        }
        return texts;
    }

private Q_SLOTS:
    void init()
    {
        openAt(PageId::Tunnel);
        m_backend->routing = routesToJson(exampleRouting());
        m_window->show();
    }

    void appliesWhatWasEdited()
    {
        QVERIFY(!button("apply")->isEnabled());
        typeRemote(QStringLiteral("198.51.100.77"));
        QVERIFY(button("apply")->isEnabled());
        button("apply")->click();
        QCOMPARE(m_backend->lastExpected, 7U);
        QCOMPARE(m_backend->lastApplied->tunnels.first().remote.toString(), QStringLiteral("198.51.100.77"));
        QTRY_VERIFY(!m_window->draft().isDirty());
        QCOMPARE(m_window->draft().generation(), 8U);
        QVERIFY(banners().isEmpty());
    }

    void staysUsableWhileApplying()
    {
        m_backend->slow = true;
        typeRemote(QStringLiteral("198.51.100.77"));
        button("apply")->click();
        QVERIFY(!button("apply")->isEnabled());
        typeRemote(QStringLiteral("198.51.100.78"));
        QVERIFY(!button("apply")->isEnabled());
        m_backend->release();
        QVERIFY(m_window->draft().isDirty());
        QVERIFY(button("apply")->isEnabled());
        QVERIFY(banners().isEmpty());
        button("apply")->click();
        QTRY_VERIFY(!m_window->draft().isDirty());
        QCOMPARE(m_backend->lastApplied->tunnels.first().remote.toString(), QStringLiteral("198.51.100.78"));
    }

    void failureIsToldAndTheDraftKept()
    {
        m_backend->refuse({ErrorCode::RolledBack, QStringLiteral("ip route add"), 101, QStringLiteral("no gateway")});
        typeRemote(QStringLiteral("198.51.100.77"));
        button("apply")->click();
        QTRY_COMPARE(banners().size(), 1);
        QVERIFY(banner()->detail().contains(QStringLiteral("no gateway")));
        QVERIFY(m_window->draft().isDirty());
        QCOMPARE(named<QLineEdit>(field::tunnel(0, "remote"))->text(), QStringLiteral("198.51.100.77"));
    }

    void whatIsWrongIsNotSent()
    {
        m_window->draft().edit(field::kHomeNetworks,
                               [](DraftContent &content) { content.homeNetworks = QStringLiteral("x"); });
        button("apply")->click();
        QCOMPARE(m_backend->applies, 0);
        QCOMPARE(banners().size(), 1);
        auto *sidebar = m_window->findChild<Sidebar *>();
        QCOMPARE(m_window->page(), PageId::Home);
        QCOMPARE(sidebar->problemCount(sidebar->currentRow()), 1);
        QCOMPARE(sidebar->problemCount(sidebar->currentRow() - 1), 0);
        m_window->draft().edit(field::kHomeNetworks,
                               [](DraftContent &content) { content.homeNetworks = QStringLiteral("203.0.113.0/29"); });
        QTRY_VERIFY(banners().isEmpty());
    }

    void whatIsWrongFarDownComesIntoView()
    {
        fillIn(40);
        m_window->draft().restructure(
            field::kServices, [](DraftContent &content) { content.services[39].ports = QStringLiteral("all"); });
        button("apply")->click();
        auto *wrong = named<QComboBox>(field::kServices + QStringLiteral("/39/protocol"));
        QTRY_VERIFY(!wrong->visibleRegion().isEmpty());
        QTRY_COMPARE(m_window->focusWidget(), wrong);
    }

    void othersChangesAreAnnounced()
    {
        typeRemote(QStringLiteral("198.51.100.7"));
        Configuration theirs = exampleConfiguration();
        theirs.mode = Mode::Everything;
        m_backend->setConfiguration(theirs, 8);
        QCOMPARE(banners().size(), 1);
        QVERIFY(!button("apply")->isEnabled());
        QCOMPARE(named<QLineEdit>(field::tunnel(0, "remote"))->text(), QStringLiteral("198.51.100.7"));
        for (QPushButton *answer : banner()->findChildren<QPushButton *>()) {
            if (answer->text() == QLatin1String("Keep mine"))
                answer->click();
        }
        QVERIFY(banners().isEmpty());
        button("apply")->click();
        QCOMPARE(m_backend->lastExpected, 8U);
    }

    void discardGoesBack()
    {
        typeRemote(QStringLiteral("x"));
        button("discard")->click();
        QCOMPARE(named<QLineEdit>(field::tunnel(0, "remote"))->text(), QStringLiteral("198.51.100.9"));
        QVERIFY(!button("discard")->isEnabled());
    }

    void silentHelperIsUnknownAndNeverOff_data()
    {
        QTest::addColumn<Backend::Connection>("connection");
        QTest::newRow("unknown") << Backend::Connection::Unknown;
        QTest::newRow("absent") << Backend::Connection::Absent;
    }

    void silentHelperIsUnknownAndNeverOff()
    {
        QFETCH(Backend::Connection, connection);
        Status off = exampleStatus();
        off.state = State::Off;
        m_backend->setStatus(off);
        const QString word = header()->stateWord();
        m_backend->setConnection(connection);
        QVERIFY(header()->stateWord() != word);
        QCOMPARE(stateView(*m_backend).icon, QStringLiteral("culvert-unknown-symbolic"));
        QVERIFY(!header()->upDownButton()->isEnabled());
        typeRemote(QStringLiteral("198.51.100.77"));
        QVERIFY(m_window->draft().isDirty());
        QVERIFY(!button("apply")->isEnabled());
        QVERIFY(!button("apply")->toolTip().isEmpty());
    }

    void everyStateHasItsOwnIconAndWord()
    {
        QSet<QString> icons;
        QSet<QString> words;
        for (const State state :
             {State::Off, State::NoLease, State::Applying, State::Up, State::Degraded, State::Failed}) {
            Status status = exampleStatus();
            status.state = state;
            m_backend->setStatus(status);
            const StateView view = stateView(*m_backend);
            QVERIFY(!symbolicIcon(view.icon).isNull());
            QVERIFY(!view.sentence.isEmpty());
            icons.insert(view.icon);
            words.insert(header()->stateWord());
        }
        QCOMPARE(icons.size(), 6);
        QCOMPARE(words.size(), 6);
    }

    void switchesOffAndOn()
    {
        header()->upDownButton()->click();
        QCOMPARE(m_backend->lastEnabled, std::optional(false));
        QTRY_COMPARE(m_backend->status().state, State::Off);
        QTRY_VERIFY(!m_window->draft().content().rest.enabled);
        header()->upDownButton()->click();
        QCOMPARE(m_backend->lastEnabled, std::optional(true));
    }

    void polkitsAnswerIsShown()
    {
        typeRemote(QStringLiteral("198.51.100.77"));
        QVERIFY(!button("apply")->icon().isNull());
        m_backend->setAccess(Backend::Access::Allowed);
        QVERIFY(button("apply")->icon().isNull());
        m_backend->setAccess(Backend::Access::Denied);
        QVERIFY(!button("apply")->isEnabled());
        QVERIFY(!header()->upDownButton()->isEnabled());
    }

    void previewShowsTheStepsAsTheyAre()
    {
        m_backend->steps = {QStringLiteral("ip link add culvert0 type ipip"), QStringLiteral("ip rule add pref 1998")};
        button("preview")->click();
        auto *dialog = m_window->findChild<PreviewDialog *>();
        QVERIFY(dialog);
        auto *list = dialog->findChild<StepList *>();
        QTRY_COMPARE(list->lines(), m_backend->steps);
        dialog->close();
        QTRY_VERIFY(!m_window->findChild<PreviewDialog *>());
    }

    void previewThatIsClosedEarlyIsForgotten()
    {
        m_backend->slow = true;
        button("preview")->click();
        m_window->findChild<PreviewDialog *>()->close();
        QTRY_VERIFY(!m_window->findChild<PreviewDialog *>());
        m_backend->release();
        QVERIFY(m_window->isVisible());
    }

    void countersAreAskedForOnlyWhileSeen()
    {
        QTRY_VERIFY(m_backend->countersAsked > 0);
        QTRY_VERIFY_WITH_TIMEOUT(m_backend->countersAsked > 1, 5000);
        m_window->hide();
        const int asked = m_backend->countersAsked;
        constexpr int kLongerThanTheInterval = 1500;
        QTest::qWait(kLongerThanTheInterval);
        QCOMPARE(m_backend->countersAsked, asked);
    }

    void closingAsksBeforeEditsAreLost()
    {
        typeRemote(QStringLiteral("198.51.100.77"));
        m_window->close();
        QVERIFY(m_window->isVisible());
        auto *question = m_window->findChild<QMessageBox *>();
        QVERIFY(question);
        question->buttons().constLast()->click();
        QTRY_VERIFY(!m_window->isVisible());
    }

    void lateAnswersToAClosedWindowAreHarmless()
    {
        m_backend->slow = true;
        typeRemote(QStringLiteral("198.51.100.77"));
        button("apply")->click();
        m_window.reset();
        m_backend->release();
        QCOMPARE(m_backend->applies, 1);
    }

    void everyInputHasAName()
    {
        fillIn(2);
        for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
            const bool input = qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
                || qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QAbstractItemView *>(widget)
                || qobject_cast<const QAbstractButton *>(widget);
            const auto *parent = widget->parentWidget();
            const bool part = qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent)
                || qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QTableView *>(parent)
                || widget->inherits("QComboBoxListView") || widget->inherits("QHeaderView");
            if (!input || part)
                continue;
            const QAccessibleInterface *accessible =
                QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(),
                     qPrintable(QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName()));
        }
    }

    void keyboardReachesEveryInput()
    {
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        fillIn(2);
        typeRemote(QStringLiteral("198.51.100.77"));
        for (const PageId page : kPages) {
            m_window->showPage(page);
            // What the helper has to answer comes a moment later.
            QTRY_VERIFY(tabStops().size() > 5);
            QSet<QWidget *> wanted = tabStops();
            for (qsizetype presses = 2 * wanted.size(); presses > 0; --presses) {
                wanted.remove(QApplication::focusWidget());
                QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(),
                                Qt::Key_Tab);
            }
            QStringList missed;
            for (const QWidget *widget : std::as_const(wanted))
                missed.append(QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName());
            QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
        }
    }

    void noTextIsCutOff()
    {
        fillIn(2);
        for (const PageId page : kPages) {
            m_window->showPage(page);
            constexpr int kSettleMs = 30;
            QTest::qWait(kSettleMs);
            for (const QLabel *label : m_window->findChildren<QLabel *>()) {
                if (!label->isVisible() || label->text().isEmpty())
                    continue;
                const int needed =
                    label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
                QVERIFY2(label->height() >= needed, qPrintable(label->text()));
                QVERIFY2(label->wordWrap() || label->width() >= label->sizeHint().width(), qPrintable(label->text()));
            }
        }
    }
};

QTEST_MAIN(TestSettingsWindow)
#include "tst_settingswindow.moc"
