// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery.h"

#include "tests/support/windowfixture.h"
#include "tests/ui/exampleroutes.h"
#include "tests/ui/exampletraces.h"
#include "ui/exceptions/importdialog.h"
#include "ui/explain/explainpage.h"
#include "ui/pages/preset.h"
#include "ui/traffic/trafficpage.h"
#include "ui/traffic/trafficplot.h"
#include "ui/window/previewdialog.h"
#include "ui/window/sidebar.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

#include <cmath>

namespace culvert {

namespace {

constexpr int kSettleMs = 60;
constexpr int kFadeMs = 400; ///< Qt lets the button that clears a field come and go slowly

QList<InterfaceChoice> twoInterfaces()
{
    return {{QStringLiteral("eth0"),
             QStringLiteral("203.0.113.1"),
             {QStringLiteral("203.0.113.4"), QStringLiteral("203.0.113.5")}},
            {QStringLiteral("eth1"), QStringLiteral("100.64.1.20")}};
}

QStringList exampleSteps()
{
    return {QStringLiteral("ip link add culvert0 type ipip local 100.64.1.20 remote 198.51.100.9 ttl 64 dev eth1"),
            QStringLiteral("ip link set culvert0 alias culvert mtu 1480 up"),
            QStringLiteral("ip route add unreachable default table 1999 metric 4294967295 proto 199"),
            QStringLiteral("ip route add 198.51.100.9/32 via 100.64.1.1 dev eth1 onlink table 1998 proto 199"),
            QStringLiteral("ip rule add pref 2000 to 198.51.100.9/32 iif lo lookup 1998 protocol 199"),
            QStringLiteral("ip route add default dev culvert0 table 1999 proto 199"),
            QStringLiteral("ip rule add pref 2020 from 203.0.113.0/28 lookup 1999 protocol 199")};
}

/// Counters that run as time does: the rates are the same whenever they are read.
class FlowingBackend : public FakeBackend {
public:
    FlowingBackend()
    {
        steps = exampleSteps();
        remembered = exampleEvents();
        routing = routesToJson(exampleRouting());
        bringUp();
        m_clock.start();
    }

    void counters(Callback<QHash<QString, LinkCounters>> done) override
    {
        // As they are when the answer comes, and not when it was asked for.
        FakeBackend::counters([this, done](const Result<QHash<QString, LinkCounters>> &) {
            const auto ms = quint64(m_clock.elapsed());
            LinkCounters tunnel;
            tunnel.rxBytes = 1820 * ms;
            tunnel.txBytes = 94 * ms;
            LinkCounters line;
            line.rxBytes = 1970 * ms;
            line.txBytes = 112 * ms;
            done(QHash<QString, LinkCounters>{{QStringLiteral("culvert0"), tunnel}, {QStringLiteral("eth1"), line}});
        });
    }

private:
    QElapsedTimer m_clock;
};

class Gallery {
public:
    explicit Gallery(const Visit &visit) : m_visit(visit), m_window(m_backend, twoInterfaces, saveNowhere)
    {
        m_window.makePages();
        recordAnEvening();
        m_window.show();
        if (!QTest::qWaitForWindowActive(&m_window))
            qFatal("The window does not become active");
        // Two samples, a second apart, make a rate.
        constexpr int kTwoSamplesMs = 1150;
        QTest::qWait(kTwoSamplesMs);
    }

    void pages()
    {
        for (int row = 0; row < sidebar().count(); ++row) {
            if (sidebar().isRowHidden(row))
                continue;
            sidebar().setCurrentRow(row);
            see(m_window, pageName(m_window.page()));
        }
    }

    /// What opens more on several pages is pressed on the first of them.
    void dialogs()
    {
        for (int row = 0; row < sidebar().count(); ++row) {
            if (sidebar().isRowHidden(row))
                continue;
            sidebar().setCurrentRow(row);
            QTest::qWait(kSettleMs);
            for (QAbstractButton *button : m_window.findChildren<QAbstractButton *>()) {
                if (button->isVisible() && button->isEnabled() && isNew(button, button->text()))
                    seeOpened([button] { button->click(); });
            }
            for (QAction *action : m_window.findChildren<QAction *>()) {
                if (action->isEnabled() && isNew(action, action->text()))
                    seeOpened([action] { action->trigger(); });
            }
        }
        m_window.draft().edit(field::kLeakGuard, [](DraftContent &content) { content.rest.leakGuard = false; });
        seeOpened([this] { m_window.close(); });
    }

    void states()
    {
        overviews();
        explanations();
        measurement();
        traffic();
        problems();
        hybrid();
        existingDevice();
        conflict();
        preview();
        search();
        importing();
        pending();
        m_backend.setConnection(Backend::Connection::Absent);
        see(m_window, QStringLiteral("absent"));
        // Last of all: whoever does not answer is not measured, and rates would be gone for a while.
        m_window.showPage(PageId::Overview);
        m_backend.setConnection(Backend::Connection::Unknown);
        see(m_window, QStringLiteral("overview-unknown"));
    }

private:
    /// Ten minutes, with a pause in looking. What the window measures by itself comes after their end.
    void recordAnEvening()
    {
        constexpr int kSeconds = 600;
        constexpr qint64 kSecondMs = 1000;
        auto *page = m_window.findChild<TrafficPage *>();
        m_window.findChild<QPushButton *>(QStringLiteral("trafficPause"))->setChecked(true);
        const qint64 end = page->log().now();
        QRandomGenerator random(1);
        for (int second = 0; second < kSeconds; ++second) {
            if (second > 330 && second < 365)
                continue;
            const double wave = 1 + std::sin(second / 40.0) + random.bounded(0.5);
            const double burst = second > 150 && second < 230 ? 2.6 : 0.2;
            const qint64 ms = end - (kSeconds - second) * kSecondMs;
            const auto received = float(700'000 * wave * burst);
            const qint32 length = second == 365 ? 36'000 : 1000;
            page->log().add(QStringLiteral("culvert0"), {ms, received, received / 14 + 60'000, length});
            page->log().add(QStringLiteral("eth1"), {ms, received * 1.06F + 250'000, received / 12 + 90'000, length});
        }
    }

    Sidebar &sidebar() const { return *m_window.findChild<Sidebar *>(); }

    bool isNew(const QObject *opener, const QString &text)
    {
        if (!text.contains(u'…') || m_opened.contains(opener))
            return false;
        m_opened.insert(opener);
        return true;
    }

    static bool isBusy(const QWidget &window)
    {
        const QList<QProgressBar *> bars = window.findChildren<QProgressBar *>();
        return std::any_of(bars.cbegin(), bars.cend(),
                           [](const QProgressBar *bar) { return bar->isVisible() && bar->maximum() == 0; });
    }

    /// As its class: "culvert::ReportDialog" is "report".
    static QString nameOf(const QObject &object)
    {
        const QString name = QString::fromLatin1(object.metaObject()->className()).section(QStringLiteral("::"), -1);
        return name.toLower().remove(QRegularExpression(QStringLiteral("dialog$")));
    }

    /// A page finds its size in several rounds of the event loop, however long each of them takes, and may wait for
    /// an answer first.
    void see(QWidget &window, const QString &name)
    {
        constexpr int kAnswerMs = 3000;
        QTest::qWait(kSettleMs);
        if (!QTest::qWaitFor([&window] { return !isBusy(window); }, kAnswerMs))
            qFatal("%s stays busy", qPrintable(name));
        seeAsItIs(window, name);
    }

    void seeAsItIs(QWidget &window, const QString &name)
    {
        constexpr int kRounds = 8;
        for (int round = 0; round < kRounds; ++round)
            QTest::qWait(1);
        m_visit(window, name);
    }

    static void activate(QWidget &window)
    {
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("A window does not become active");
    }

    void seeOpened(const std::function<void()> &open)
    {
        open();
        QTest::qWait(kSettleMs);
        const QPointer<QDialog> dialog(qobject_cast<QDialog *>(QApplication::activeModalWidget()));
        if (!dialog)
            return;
        see(*dialog, pageName(m_window.page()) + u'-' + nameOf(*dialog));
        if (dialog)
            dialog->reject();
        QTest::qWait(kSettleMs);
    }

    /// The overview in every state, and with more than one tunnel.
    void overviews()
    {
        m_window.showPage(PageId::Overview);
        const Status up = exampleStatus();
        const auto show = [&](const char *name, State state, const char *reason, auto change) {
            Status status = up;
            status.state = state;
            status.reason = {QLatin1String(reason), {}};
            change(status);
            m_backend.setStatus(status);
            see(m_window, QStringLiteral("overview-") + QLatin1String(name));
        };
        show("off", State::Off, "switched-off", [](Status &status) { status.tunnels.clear(); });
        show("no-lease", State::NoLease, "no-address", [](Status &status) {
            status.lease.reset();
            status.tunnels[0].up = false;
        });
        show("applying", State::Applying, "", [](Status &status) { status.tunnels[0].up = false; });
        show("degraded", State::Degraded, "tunnel-down", [](Status &status) {
            status.tunnels[0].up = false;
            status.notices = {{QStringLiteral("private-lease"), {}}};
        });
        show("failed", State::Failed, "kernel-refused", [](Status &status) { status.tunnels[0].up = false; });
        show("three", State::Degraded, "tunnel-down", [](Status &status) {
            status.tunnels.append(status.tunnels[0]);
            status.tunnels[1].name = QStringLiteral("club");
            status.tunnels[1].interface = QStringLiteral("culvert1");
            status.tunnels[1].remote = *Ipv4Address::parse(u"192.0.2.44");
            status.tunnels[1].up = false;
            status.tunnels.append(status.tunnels[0]);
            status.tunnels[2].name = QStringLiteral("cousin");
            status.tunnels[2].interface = QStringLiteral("culvert2");
            status.tunnels[2].remote = *Ipv4Address::parse(u"198.51.100.200");
        });
        m_backend.setStatus(up);
        for (const auto &[mode, name] :
             {std::pair(Mode::Everything, "everything"), std::pair(Mode::Hybrid, "hybrid")}) {
            m_backend.setConfiguration(exampleConfiguration(mode), 7);
            see(m_window, QStringLiteral("overview-") + QLatin1String(name));
        }
        Configuration alone = exampleConfiguration(Mode::Source);
        alone.homeInterfaces.clear();
        alone.tunnels[0].networksForAll = {*Ipv4Prefix::parse(u"10.9.0.0/16")};
        m_backend.setConfiguration(alone, 7);
        see(m_window, QStringLiteral("overview-no-lan"));
        m_backend.setConfiguration(exampleConfiguration(), 7);
    }

    void explanations()
    {
        m_window.showPage(PageId::Explain);
        auto *page = m_window.findChild<ExplainPage *>();
        m_backend.explanation = exampleTrace(kTunnelTrace);
        page->ask({QStringLiteral("192.0.2.80"), QStringLiteral("203.0.113.5"), QStringLiteral("eth0")});
        see(m_window, QStringLiteral("explain-tunnel"));
        m_backend.explanation = exampleTrace(kLeakTrace);
        page->ask({QStringLiteral("192.0.2.80"), QStringLiteral("203.0.113.4"), QStringLiteral("eth0"), 6, 443});
        see(m_window, QStringLiteral("explain-leak"));
        m_backend.explanation = exampleTrace(kUnreachableTrace);
        page->ask({QStringLiteral("192.0.2.80"), {}, {}});
        see(m_window, QStringLiteral("explain-unreachable"));
    }

    void measurement()
    {
        m_window.showPage(PageId::Mtu);
        m_window.findChild<QPushButton *>(QStringLiteral("measure0"))->click();
        Q_EMIT m_backend.measurement->progressed({1470, 1458, 1481, 7, 12});
        see(m_window, QStringLiteral("measuring"));
        PathMtu result;
        result.outcome = PathMtu::Outcome::Measured;
        result.mtu = 1452;
        Q_EMIT m_backend.measurement->finished(result);
        see(m_window, QStringLiteral("measured"));
    }

    void traffic()
    {
        m_window.showPage(PageId::Traffic);
        const auto *page = m_window.findChild<TrafficPage *>();
        for (int i = 0; i < 23; ++i)
            QTest::keyClick(page->plots().constFirst(), Qt::Key_Left);
        see(m_window, QStringLiteral("traffic-value"));
    }

    void problems()
    {
        m_window.showPage(PageId::Tunnel);
        m_window.draft().restructure(field::tunnel(0, "remote"), [](DraftContent &content) {
            content.tunnels[0].remote = QStringLiteral("203.0.113.300");
            content.tunnels[0].networks = QStringLiteral("0.0.0.0/0, 44.1.2.3/16");
            content.homeNetworks = QStringLiteral("203.0.113.1/28");
            content.exceptions[1].setDestination(QStringLiteral("100.64.2.2"));
            content.exceptions[2].setDestination(QStringLiteral("mail.example.net"));
        });
        QTest::qWait(kSettleMs);
        apply();
        see(m_window, QStringLiteral("tunnel-problems"));
        m_window.findChild<QToolButton *>(QStringLiteral("problems"))->click();
        see(m_window, QStringLiteral("tunnel-problem-list"));
        m_window.showPage(PageId::Exceptions);
        see(m_window, QStringLiteral("exceptions-problems"));
        m_window.findChild<QToolButton *>(QStringLiteral("problems"))->click();
        m_window.draft().discard();
    }

    void hybrid()
    {
        m_window.showPage(PageId::Home);
        m_window.draft().restructure(field::kMode, [](DraftContent &content) { content.rest.mode = Mode::Hybrid; });
        see(m_window, QStringLiteral("home-hybrid-empty"));
        m_window.draft().restructure(field::kMode, [](DraftContent &content) {
            content.rest.mode = Mode::Hybrid;
            content.servers = QStringLiteral("203.0.113.2, 203.0.113.8/30");
            content.services = {{QStringLiteral("TCP"), QStringLiteral("20-21")},
                                {QStringLiteral("ESP"), {}},
                                {QStringLiteral("UDP"), QStringLiteral("70000")}};
            content.tunnels[0].services = {{QStringLiteral("TCP"), QStringLiteral("22")}, {QStringLiteral("ICMP"), {}}};
        });
        QTest::qWait(kSettleMs);
        apply();
        see(m_window, QStringLiteral("home-hybrid"));
        m_window.showPage(PageId::Tunnel);
        see(m_window, QStringLiteral("tunnel-services"));
        m_window.draft().discard();
    }

    void existingDevice()
    {
        m_window.draft().restructure(field::tunnel(0, "device"), [](DraftContent &content) {
            TunnelDraft &tunnel = content.tunnels[0];
            tunnel.device = QStringLiteral("wg0");
            tunnel.transit = QStringLiteral("10.255.0.2/30");
            tunnel.networksForAll = QStringLiteral("44.0.0.0/9, 10.9.0.0/16");
            tunnel.mtu = 1420;
        });
        m_window.reveal(field::tunnel(0, "device"));
        see(m_window, QStringLiteral("tunnel-device"));
        auto *problems = m_window.findChild<QToolButton *>(QStringLiteral("problems"));
        problems->click();
        m_window.showPage(PageId::Mtu);
        see(m_window, QStringLiteral("mtu-warnings"));
        problems->click();
        m_window.draft().discard();
    }

    void conflict()
    {
        m_window.showPage(PageId::Home);
        m_window.draft().edit(field::kLeakGuard, [](DraftContent &content) { content.rest.leakGuard = false; });
        Configuration theirs = exampleConfiguration();
        theirs.mode = Mode::Everything;
        m_backend.setConfiguration(theirs, 8);
        see(m_window, QStringLiteral("conflict"));
        m_window.draft().takeTheirs();
    }

    /// What would change, in words and as steps.
    void preview()
    {
        Configuration to = exampleConfiguration();
        to.mode = Mode::Everything;
        to.leakGuard = false;
        to.tunnels[0].remote = *Ipv4Address::parse(u"198.51.100.77");
        to.tunnels[0].mtu = 1452;
        constexpr quint32 kMany = 100'000;
        for (quint32 i = 0; i < kMany; ++i)
            to.exceptions.append({Ipv4Prefix::host({0x0a000000U + i}), {}, false, true});
        QAction apply;
        PreviewDialog preview(
            difference(exampleConfiguration(), to), [this](PageId page) { return m_window.titleOf(page); }, &apply);
        preview.setAttribute(Qt::WA_DeleteOnClose, false);
        // Whoever visits it may have closed it.
        const auto open = [&preview] {
            preview.show();
            activate(preview);
        };
        open();
        seeAsItIs(preview, QStringLiteral("preview-waiting"));
        open();
        preview.showResult(Result<QStringList>(exampleSteps()));
        see(preview, QStringLiteral("preview"));
        open();
        preview.findChild<QTabWidget *>(QStringLiteral("previewTabs"))->setCurrentIndex(1);
        see(preview, QStringLiteral("preview-steps"));
        open();
        preview.showResult(unexpected(ErrorCode::PlanRefused, QStringLiteral("the tunnel end is inside the tunnel")));
        see(preview, QStringLiteral("preview-refused"));
        preview.hide();
        activate(m_window);
    }

    void search()
    {
        m_window.showPage(PageId::Tunnel);
        auto *find = m_window.findChild<QLineEdit *>(QStringLiteral("find"));
        find->setFocus();
        find->setText(QStringLiteral("tunnel"));
        QTest::qWait(kFadeMs);
        see(m_window, QStringLiteral("search"));
        find->clear();
        QTest::qWait(kFadeMs);
        m_window.reveal(field::kLeakGuard);
        see(m_window, QStringLiteral("found"));
    }

    void importing()
    {
        ImportDialog dialog(
            m_window.draft(), QStringLiteral("list.txt"),
            QStringLiteral("192.0.2.0/25 # time servers\nmail.example.net\n100.64.2.2\n192.0.2.1/24\n2001:db8::/32\n"
                           "198.18.0.0/15\n192.0.2.200 192.0.2.201\n"));
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        activate(dialog);
        see(dialog, QStringLiteral("import"));
        dialog.hide();
        activate(m_window);
    }

    void pending()
    {
        Status status = exampleStatus();
        status.pendingSecondsLeft = 42;
        m_backend.setStatus(status);
        see(m_window, QStringLiteral("pending"));
        m_backend.setStatus(exampleStatus());
    }

    void apply() { m_window.findChild<QPushButton *>(QStringLiteral("apply"))->click(); }

    const Visit &m_visit;
    QSet<const QObject *> m_opened;
    FlowingBackend m_backend;
    SettingsWindow m_window;
};

/// No configuration yet: the sheets of the guide.
void visitFirst(const Visit &visit)
{
    FakeBackend backend;
    backend.steps = exampleSteps();
    backend.routing = routesToJson(exampleRouting());
    backend.setConnection(Backend::Connection::Connected);
    SettingsWindow window(backend, twoInterfaces, saveNowhere, {}, [] { return std::optional(true); });
    window.makePages();
    window.show();
    const auto see = [&](const char *name) {
        QTest::qWait(kSettleMs);
        visit(window, QStringLiteral("first") + QLatin1String(name));
    };
    see("");
    auto *next = window.findChild<QPushButton *>(QStringLiteral("guideNext"));
    next->click();
    next->click();
    see("-problem");
    QTest::keyClicks(window.findChild<QLineEdit *>(QStringLiteral("guideRemote")), QStringLiteral("198.51.100.9"));
    see("-home");
    next->click();
    see("-look");
    window.draft().restructure(field::kMode, [](DraftContent &content) { fillIn(Preset::Servers, content); });
    auto *back = window.findChild<QPushButton *>(QStringLiteral("guideBack"));
    back->click();
    back->click();
    see("-servers");
    backend.setConnection(Backend::Connection::Absent);
    next->click();
    see("-absent");
}

} // namespace

void visitPages(const Visit &visit) { Gallery(visit).pages(); }

void visitDialogs(const Visit &visit) { Gallery(visit).dialogs(); }

void visitStates(const Visit &visit)
{
    Gallery(visit).states();
    visitFirst(visit);
}

} // namespace culvert
