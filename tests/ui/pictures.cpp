// SPDX-License-Identifier: GPL-3.0-or-later
// culvert-pictures DIRECTORY: pictures of every page, in light and dark, for people and the README.
#include "tests/support/fakebackend.h"
#include "tests/ui/exampleroutes.h"
#include "tests/ui/exampletraces.h"
#include "ui/exceptions/importdialog.h"
#include "ui/explain/explainpage.h"
#include "ui/guide/preset.h"
#include "ui/history/reportdialog.h"
#include "ui/symbolicicon.h"
#include "ui/traffic/trafficpage.h"
#include "ui/traffic/trafficplot.h"
#include "ui/widgets/previewdialog.h"
#include "ui/widgets/settingswindow.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QRandomGenerator>
#include <QStyleFactory>
#include <QTest>
#include <QTranslator>

#include <cmath>

using namespace culvert;

namespace {

QPalette darkPalette()
{
    QPalette palette(QColor(53, 53, 53));
    palette.setColor(QPalette::Base, QColor(35, 35, 35));
    palette.setColor(QPalette::AlternateBase, QColor(45, 45, 45));
    palette.setColor(QPalette::Highlight, QColor(42, 130, 218));
    return palette;
}

void saveNowhere(QWidget *, const QString &, const QByteArray &, const std::function<void(const QString &)> &) { }

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

class Painter {
public:
    Painter(const QString &directory, const QString &theme) : m_directory(directory), m_theme(theme) { }

    void paintAll()
    {
        FakeBackend backend;
        backend.steps = exampleSteps();
        backend.remembered = exampleEvents();
        backend.routing = routesToJson(exampleRouting());
        backend.setConfiguration(exampleConfiguration(), 7);
        backend.setStatus(exampleStatus());
        backend.setConnection(Backend::Connection::Connected);
        SettingsWindow window(
            backend,
            [] {
                return QList<InterfaceChoice>{{QStringLiteral("eth0"), QStringLiteral("203.0.113.1")},
                                              {QStringLiteral("eth1"), QStringLiteral("100.64.1.20")}};
            },
            saveNowhere);
        window.show();
        flow(backend);
        constexpr std::pair<PageId, const char *> kPages[] = {
            {PageId::Overview, "overview"}, {PageId::Routes, "routes"},         {PageId::Tunnel, "tunnel"},
            {PageId::Home, "home"},         {PageId::Exceptions, "exceptions"}, {PageId::Mtu, "mtu"},
            {PageId::History, "history"}};
        for (const auto &[page, name] : kPages) {
            window.showPage(page);
            grab(window, QLatin1String(name));
        }
        grabImport(window.draft());
        grabOverviews(window, backend);
        grabExplanations(window, backend);
        grabMeasurement(window, backend);
        grabTraffic(window);
        window.showPage(PageId::Tunnel);
        grabProblems(window);
        window.draft().discard();
        grabHybrid(window);
        window.draft().discard();
        window.showPage(PageId::Home);
        window.draft().edit(field::kLeakGuard, [](DraftContent &content) { content.rest.leakGuard = false; });
        Configuration theirs = exampleConfiguration();
        theirs.mode = Mode::Everything;
        backend.setConfiguration(theirs, 8);
        grab(window, QStringLiteral("conflict"));
        window.draft().takeTheirs();
        backend.setConnection(Backend::Connection::Absent);
        grab(window, QStringLiteral("absent"));
        PreviewDialog preview;
        preview.setAttribute(Qt::WA_DeleteOnClose, false);
        preview.showResult(Result<QStringList>(exampleSteps()));
        preview.show();
        grab(preview, QStringLiteral("preview"));
        backend.setConnection(Backend::Connection::Connected);
        ReportDialog report(backend, exampleEvents());
        report.show();
        grab(report, QStringLiteral("report"));
        grabStates(window);
        grabFirst();
    }

private:
    /// Two samples a second apart, so that there are rates to see.
    static void flow(FakeBackend &backend)
    {
        constexpr int kTwoSamplesMs = 2200;
        backend.links = {{QStringLiteral("culvert0"), {}}, {QStringLiteral("eth1"), {}}};
        QTest::qWait(kTwoSamplesMs / 2);
        backend.links[QStringLiteral("culvert0")].rxBytes = 1'843'200;
        backend.links[QStringLiteral("culvert0")].txBytes = 96'400;
        backend.links[QStringLiteral("eth1")].rxBytes = 2'011'000;
        backend.links[QStringLiteral("eth1")].txBytes = 112'300;
        QTest::qWait(kTwoSamplesMs / 2);
    }

    /// The overview in every state, and with more than one tunnel.
    void grabOverviews(SettingsWindow &window, FakeBackend &backend)
    {
        window.showPage(PageId::Overview);
        const Status up = exampleStatus();
        const auto show = [&](const char *name, State state, const char *reason, auto change) {
            Status status = up;
            status.state = state;
            status.reason = {QLatin1String(reason), {}};
            change(status);
            backend.setStatus(status);
            grab(window, QStringLiteral("overview-") + QLatin1String(name));
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
        backend.setStatus(up);
        backend.setConnection(Backend::Connection::Unknown);
        grab(window, QStringLiteral("overview-unknown"));
        backend.setConnection(Backend::Connection::Connected);
    }

    /// Ten minutes of an evening, with a pause in looking.
    void grabTraffic(SettingsWindow &window)
    {
        auto *page = window.findChild<TrafficPage *>();
        QRandomGenerator random(1);
        constexpr int kSeconds = 600;
        for (int second = 0; second < kSeconds; ++second) {
            if (second > 330 && second < 365)
                continue;
            const double wave = 1 + std::sin(second / 40.0) + random.bounded(0.5);
            const double burst = second > 150 && second < 230 ? 2.6 : 0.2;
            const qint64 ms = page->log().now() - (kSeconds - second) * 1000LL;
            const auto received = float(700'000 * wave * burst);
            page->log().add(QStringLiteral("culvert0"), {ms, received, received / 14 + 60'000});
            page->log().add(QStringLiteral("eth1"), {ms, received * 1.06F + 250'000, received / 12 + 90'000});
        }
        window.showPage(PageId::Traffic);
        QTest::keyClick(page->plots().constFirst(), Qt::Key_Left);
        for (int i = 0; i < 22; ++i)
            QTest::keyClick(page->plots().constFirst(), Qt::Key_Left);
        grab(window, QStringLiteral("traffic"));
    }

    void grabExplanations(SettingsWindow &window, FakeBackend &backend)
    {
        window.showPage(PageId::Explain);
        grab(window, QStringLiteral("explain"));
        auto *page = window.findChild<ExplainPage *>();
        backend.explanation = exampleTrace(kTunnelTrace);
        page->ask({QStringLiteral("192.0.2.80"), QStringLiteral("203.0.113.5"), QStringLiteral("eth0")});
        grab(window, QStringLiteral("explain-tunnel"));
        backend.explanation = exampleTrace(kUnreachableTrace);
        page->ask({QStringLiteral("192.0.2.80"), {}, {}});
        grab(window, QStringLiteral("explain-unreachable"));
    }

    void grabProblems(SettingsWindow &window)
    {
        window.draft().restructure(field::tunnel(0, "remote"), [](DraftContent &content) {
            content.tunnels[0].remote = QStringLiteral("203.0.113.300");
            content.tunnels[0].networks = QStringLiteral("0.0.0.0/0, 44.1.2.3/16");
            content.homeNetworks = QStringLiteral("203.0.113.1/28");
            content.exceptions[1].setDestination(QStringLiteral("100.64.2.2"));
            content.exceptions[2].setDestination(QStringLiteral("mail.example.net"));
        });
        QTest::qWait(10);
        window.findChild<QPushButton *>(QStringLiteral("apply"))->click();
        grab(window, QStringLiteral("problems"));
        window.showPage(PageId::Exceptions);
        grab(window, QStringLiteral("exception-problems"));
    }

    void grabMeasurement(SettingsWindow &window, FakeBackend &backend)
    {
        auto *measure = window.findChild<QPushButton *>(QStringLiteral("measure0"));
        measure->click();
        Q_EMIT backend.measurement->progressed({1470, 1458, 1481, 7, 12});
        grab(window, QStringLiteral("measuring"));
        PathMtu result;
        result.outcome = PathMtu::Outcome::Measured;
        result.mtu = 1452;
        Q_EMIT backend.measurement->finished(result);
        grab(window, QStringLiteral("measured"));
    }

    void grabHybrid(SettingsWindow &window)
    {
        window.draft().restructure(field::kMode, [](DraftContent &content) {
            content.rest.mode = Mode::Hybrid;
            content.servers = QStringLiteral("203.0.113.2, 203.0.113.8/30");
            content.services = {{QStringLiteral("TCP"), QStringLiteral("20-21")},
                                {QStringLiteral("ESP"), {}},
                                {QStringLiteral("UDP"), QStringLiteral("70000")}};
            content.tunnels[0].services = {{QStringLiteral("TCP"), QStringLiteral("22")}, {QStringLiteral("ICMP"), {}}};
        });
        QTest::qWait(10);
        window.findChild<QPushButton *>(QStringLiteral("apply"))->click();
        grab(window, QStringLiteral("hybrid"));
        window.showPage(PageId::Tunnel);
        grab(window, QStringLiteral("services"));
    }

    void grabFirst()
    {
        FakeBackend backend;
        backend.steps = exampleSteps();
        backend.routing = routesToJson(exampleRouting());
        backend.setConnection(Backend::Connection::Connected);
        SettingsWindow window(
            backend,
            [] {
                return QList<InterfaceChoice>{{QStringLiteral("eth0"), QStringLiteral("203.0.113.1")},
                                              {QStringLiteral("eth1"), QStringLiteral("100.64.1.20")}};
            },
            saveNowhere, {}, [] { return std::optional(true); });
        window.show();
        grab(window, QStringLiteral("first"));
        auto *next = window.findChild<QPushButton *>(QStringLiteral("guideNext"));
        next->click();
        next->click();
        grab(window, QStringLiteral("first-problem"));
        auto *remote = window.findChild<QLineEdit *>(QStringLiteral("guideRemote"));
        QTest::keyClicks(remote, QStringLiteral("198.51.100.9"));
        grab(window, QStringLiteral("first-home"));
        next->click();
        grab(window, QStringLiteral("first-look"));
        window.draft().restructure(field::kMode, [](DraftContent &content) { fillIn(Preset::Servers, content); });
        auto *back = window.findChild<QPushButton *>(QStringLiteral("guideBack"));
        back->click();
        back->click();
        grab(window, QStringLiteral("first-servers"));
        backend.setConnection(Backend::Connection::Absent);
        next->click();
        grab(window, QStringLiteral("first-absent"));
    }

    void grabImport(ConfigDraft &draft)
    {
        ImportDialog import(
            draft, QStringLiteral("list.txt"),
            QStringLiteral("192.0.2.0/25 # time servers\nmail.example.net\n100.64.2.2\n192.0.2.1/24\n2001:db8::/32\n"
                           "198.18.0.0/15\n192.0.2.200 192.0.2.201\n"));
        import.setAttribute(Qt::WA_DeleteOnClose, false);
        import.show();
        grab(import, QStringLiteral("import"));
    }

    void grabStates(const QWidget &like)
    {
        const char *icons[] = {"off", "no-lease", "applying", "up", "degraded", "failed", "unknown"};
        constexpr int kCell = 72;
        QPixmap sheet(kCell * int(std::size(icons) + 2), kCell);
        sheet.fill(like.palette().color(QPalette::Window));
        QPainter painter(&sheet);
        int x = 0;
        for (const char *icon : icons) {
            const QIcon symbolic = symbolicIcon(QStringLiteral("culvert-%1-symbolic").arg(QLatin1String(icon)));
            symbolic.paint(&painter, x + 4, 20, 32, 32);
            symbolic.paint(&painter, x + 44, 28, 16, 16);
            x += kCell;
        }
        applicationIcon().paint(&painter, x + 4, 4, 64, 64);
        sheet.save(m_directory + QStringLiteral("/states-%1.png").arg(m_theme));
    }

    void grab(QWidget &window, const QString &name)
    {
        constexpr int kSettleMs = 60;
        QTest::qWait(kSettleMs);
        window.grab().save(QStringLiteral("%1/%2-%3.png").arg(m_directory, name, m_theme));
    }

    QString m_directory;
    QString m_theme;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2 || !QDir().mkpath(arguments.at(1)))
        return 2;
    QTranslator translator;
    if (arguments.size() > 2 && translator.load(arguments.at(2)))
        QApplication::installTranslator(&translator);
    if (arguments.contains(QStringLiteral("--rtl")))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    const QPalette light = QApplication::palette();
    Painter(arguments.at(1), QStringLiteral("light")).paintAll();
    QApplication::setPalette(darkPalette());
    Painter(arguments.at(1), QStringLiteral("dark")).paintAll();
    QApplication::setPalette(light);
    return 0;
}
