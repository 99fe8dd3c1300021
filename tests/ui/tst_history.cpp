// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/status/codes.h"
#include "tests/support/fakebackend.h"
#include "ui/history/addressmask.h"
#include "ui/history/eventmodel.h"
#include "ui/history/eventtext.h"
#include "ui/history/historypage.h"
#include "ui/history/report.h"
#include "ui/history/reportdialog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/formfield.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace culvert;

namespace {

Event eventAt(qint64 time, const char *kind = "state", const char *code = "up")
{
    return {time, QLatin1String(kind), QLatin1String(code), QStringLiteral("text %1").arg(time)};
}

} // namespace

class TestHistory : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<FakeBackend> m_backend;
    std::unique_ptr<HistoryPage> m_page;

    QString state() const
    {
        const QList<HintLabel *> hints = m_page->findChildren<HintLabel *>(QString(), Qt::FindDirectChildrenOnly);
        return hints.isEmpty() ? QString() : hints.constFirst()->text();
    }
    void show()
    {
        m_page->show();
        QTRY_COMPARE(m_page->model()->rowCount(), exampleEvents().size());
    }

private Q_SLOTS:
    void init()
    {
        m_backend = std::make_unique<FakeBackend>();
        m_backend->bringUp();
        m_backend->remembered = exampleEvents();
        m_page = std::make_unique<HistoryPage>(*m_backend);
    }

    void cleanup()
    {
        m_page.reset();
        m_backend.reset();
    }

    void newestComesFirstAndNothingTwice()
    {
        EventModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.add(eventAt(30));
        model.merge({eventAt(10), eventAt(20), eventAt(30)});
        model.add(eventAt(40));
        model.add(eventAt(40));
        QCOMPARE(model.rowCount(), 4);
        for (int row = 0; row < 4; ++row)
            QCOMPARE(model.eventAt(row).time, 40 - row * 10);
    }

    void kindsAreHidden()
    {
        EventModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.merge({eventAt(1, "lease", "lease-gained"), eventAt(2), eventAt(3, "repair", "repaired")});
        model.setHidden(QStringLiteral("state"), true);
        model.add(eventAt(4));
        model.add(eventAt(5, "lease", "lease-lost"));
        QCOMPARE(model.rowCount(), 3);
        model.setHidden(QStringLiteral("state"), false);
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.eventAt(1).time, 4);
    }

    void doesNotGrowForEver()
    {
        EventModel model;
        for (int i = 0; i < EventModel::kMost + 10; ++i)
            model.add(eventAt(i));
        QCOMPARE(model.rowCount(), int(EventModel::kMost));
        QCOMPARE(model.eventAt(0).time, EventModel::kMost + 9);
    }

    void everyEventOfTheHelperHasASentence()
    {
        for (const Event &event : exampleEvents()) {
            QVERIFY2(eventSentence(event) != event.text, qPrintable(event.code));
            QVERIFY(eventKindText(event.kind) != event.kind);
        }
        const Event later{0, QStringLiteral("moon"), QStringLiteral("full"), QStringLiteral("the moon is full")};
        QCOMPARE(eventSentence(later), later.text);
        QCOMPARE(eventKindText(later.kind), later.kind);
    }

    void showsWhatTheHelperRemembersAndWhatHappens()
    {
        show();
        m_backend->happen(eventAt(1'795'499'999'000));
        QCOMPARE(m_page->model()->rowCount(), exampleEvents().size() + 1);
        QVERIFY(state().contains(QString::number(exampleEvents().size() + 1)));
        // A helper that was restarted remembers other things.
        m_backend->setConnection(Backend::Connection::Absent);
        QVERIFY(state().contains(QLatin1String("not running")));
        QCOMPARE(m_page->model()->rowCount(), exampleEvents().size() + 1);
        m_backend->remembered = {eventAt(1'795'500'000'000)};
        m_backend->setConnection(Backend::Connection::Connected);
        QTRY_COMPARE(m_page->model()->rowCount(), exampleEvents().size() + 2);
    }

    void askedOnceAndOnlyWhenSeen()
    {
        QCOMPARE(m_backend->eventsAsked, 0);
        m_backend->slow = true;
        m_page->show();
        m_page->hide();
        m_page->show();
        QCOMPARE(m_backend->eventsAsked, 1);
        m_backend->release();
        m_page->hide();
        m_page->show();
        QCOMPARE(m_backend->eventsAsked, 1);
    }

    void refusalIsTold()
    {
        m_backend->refuse({ErrorCode::LimitExceeded, {}, 0, {}});
        m_page->show();
        QTRY_VERIFY(m_page->findChild<Banner *>()->isVisible());
    }

    void boxesHideKinds()
    {
        show();
        for (const char *kind : {"state", "lease", "apply", "repair", "warning"})
            m_page->findChild<QCheckBox *>(QStringLiteral("kind-") + QLatin1String(kind))->click();
        QCOMPARE(m_page->model()->rowCount(), 0);
        QVERIFY(!state().isEmpty());
        m_page->findChild<QCheckBox *>(QStringLiteral("kind-repair"))->click();
        QCOMPARE(m_page->model()->rowCount(), 1);
    }

    void copiesWhatIsSelectedOrAll()
    {
        show();
        auto *copy = m_page->findChildren<QPushButton *>().constFirst();
        copy->click();
        QCOMPARE(QGuiApplication::clipboard()->text().split(u'\n').size(), exampleEvents().size());
        m_page->findChild<QTableView *>()->selectRow(2);
        copy->click();
        const QString line = QGuiApplication::clipboard()->text();
        QCOMPARE(line.split(u'\n').size(), 1);
        QVERIFY(line.contains(m_page->model()->eventAt(2).text));
    }

    void addressesAreMasked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("masked");
        const auto row = [](const char *text, const char *masked) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(masked);
        };
        row("none here: 7, 1.2.3 and 1.2.3.4.5", "none here: 7, 1.2.3 and 1.2.3.4.5");
        row("203.0.113.5", "address-1");
        row("203.0.113.0/28 and 203.0.113.5.", "address-1/28 and address-2.");
        row("203.0.113.5, 198.51.100.9, 203.0.113.5", "address-1, address-2, address-1");
        row("192.168.1.1 100.64.1.20", "private-address-1 private-address-2");
        row("0.0.0.0/0 127.0.0.1", "0.0.0.0/0 127.0.0.1");
        row("version 999.1.1.1", "version 999.1.1.1");
        row("via 203.000.113.005.", "via address-1.");
        row("at 12:30:45Z, from 02:00:5e:10:00:0A", "at 12:30:45Z, from hardware-address-1");
        row("2001:db8::7 and fe80::1, 2001:DB8::7", "ipv6-address-1 and ipv6-address-2, ipv6-address-1");
        row("2001:db8:0:0:0:0:0:7/64", "ipv6-address-1/64");
        row("44.128.0.0/10, 44.128.0.9, 44.128.1.0", "home-1/10, home-1+9, home-1+256");
    }

    void addressesAreMasked()
    {
        QFETCH(QString, text);
        QTEST(AddressMask({*Ipv4Prefix::parse(u"44.128.0.0/10")}).masked(text), "masked");
    }

    void reportHoldsWhatHelpsAndNoAddressWhenMasked()
    {
        const QString open = supportReport(*m_backend, exampleEvents(), false);
        for (const char *part : {"198.51.100.9", "connected", "fought-over", "\"state\": \"up\"", "4 not listed"})
            QVERIFY2(open.contains(QLatin1String(part)), part);
        QVERIFY(!open.contains(QLatin1String("mail server")));
        const QString masked = supportReport(*m_backend, exampleEvents(), true);
        for (const char *part : {"198.51.100.9", "100.64.", "203.0.113."})
            QVERIFY2(!masked.contains(QLatin1String(part)), part);
        QVERIFY(masked.contains(QLatin1String("fought-over")));
    }

    void reportKeepsTheStructureOfTheHome()
    {
        const QString masked = supportReport(*m_backend, exampleEvents(), true);
        QVERIFY2(masked.contains(QLatin1String("home-1/28")), qPrintable(masked));
        QVERIFY(masked.contains(QLatin1String("home-1+1"))); // the tunnel's address
    }

    void everyEventCodeHasASentence()
    {
        for (const auto &[kind, code] : codes::kEvents) {
            const Event event{0, QLatin1String(kind), QLatin1String(code), QStringLiteral("the helper's words")};
            QVERIFY2(eventSentence(event) != event.text, code);
            QVERIFY2(eventKindText(event.kind) != event.kind, kind);
        }
        for (const State state : {State::Off, State::NoLease, State::Up, State::Degraded, State::Failed})
            QVERIFY(!eventSentence({0, QStringLiteral("state"), stateName(state), {}}).isEmpty());
    }

    void wordsAreSearched()
    {
        EventModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.merge(exampleEvents());
        model.setSearched(QStringLiteral("ETH1  router"));
        QCOMPARE(model.rowCount(), 2);
        model.add({1'795'500'000'000, QStringLiteral("lease"), QStringLiteral("lease-gained"),
                   QStringLiteral("192.0.2.2 on eth1, router 192.0.2.1")});
        model.add(eventAt(1'795'500'000'001));
        QCOMPARE(model.rowCount(), 3);
        model.setSearched({});
        QCOMPARE(model.rowCount(), exampleEvents().size() + 2);
    }

    void reportIsSaved()
    {
        QByteArray saved;
        std::function<void(const QString &)> fail;
        ReportDialog dialog(*m_backend, exampleEvents(),
                            [&](QWidget *, const QString &name, const QByteArray &content, const auto &failed) {
                                QVERIFY(name.endsWith(QLatin1String(".txt")));
                                saved = content;
                                fail = failed;
                            });
        dialog.show();
        const QList<QPushButton *> buttons = dialog.findChildren<QPushButton *>();
        const auto save = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
            return button->text() == QStringLiteral("&Save…");
        });
        QVERIFY(save != buttons.end());
        (*save)->click();
        QCOMPARE(QString::fromUtf8(saved), dialog.findChild<QPlainTextEdit *>()->toPlainText());
        fail(QStringLiteral("/nowhere: no such directory"));
        QVERIFY(dialog.findChild<Banner *>()->isVisible());
    }

    void reportOfASilentHelperSaysSo()
    {
        m_backend->setConnection(Backend::Connection::Unknown);
        const QString report = supportReport(*m_backend, {}, false);
        QVERIFY(report.contains(QLatin1String("Service: unknown")));
        QVERIFY(!report.contains(QLatin1String("\"state\"")));
    }

    void dialogMasksByChoice()
    {
        show();
        m_page->findChildren<QPushButton *>().at(1)->click();
        auto *dialog = m_page->findChild<ReportDialog *>();
        QVERIFY(dialog);
        auto *text = dialog->findChild<QPlainTextEdit *>();
        QVERIFY(!text->toPlainText().contains(QLatin1String("198.51.100.9")));
        dialog->findChild<QCheckBox *>()->click();
        QVERIFY(text->toPlainText().contains(QLatin1String("198.51.100.9")));
        dialog->close();
        QTRY_VERIFY(!m_page->findChild<ReportDialog *>());
    }

    void lateAnswersToAClosedPageAreHarmless()
    {
        m_backend->slow = true;
        m_page->show();
        QCOMPARE(m_backend->eventsAsked, 1);
        m_page.reset();
        m_backend->release();
    }
};

QTEST_MAIN(TestHistory)
#include "tst_history.moc"
