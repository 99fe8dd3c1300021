// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dbusbackend.h"
#include "core/wire/dbusnames.h"
#include "core/wire/errornames.h"
#include "core/wire/types.h"
#include "tests/app/backenddoubles.h"
#include "tests/support/privatebus.h"
#include "ui/pageid.h"
#include "ui/widgets/banner.h"
#include "ui/window/settingswindow.h"
#include "ui/window/statusheader.h"

#include <QDBusConnectionInterface>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>

#include <csignal>

using namespace culvert;
using Connection = Backend::Connection;

namespace {

constexpr std::chrono::milliseconds kReadTimeout{2500};
constexpr int kPatienceMs = 20'000;

} // namespace

/// The real window over a real bus, and a helper in a process of its own that hangs, dies and refuses. In each case the
/// window goes on, says what is known, and keeps what was typed.
class TroubleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { registerWireTypes(); }
    void init();
    void cleanup();

    void helperThatHangs();
    void helperThatDiesInTheMiddleOfACall();
    void helperThatIsSlow();
    void helperThatRefuses();
    void helperThatCannotBeStarted();
    void busThatIsRestarted();

private:
    void writeScript(const QJsonObject &script) const;
    void signalHelper(int signal);
    /// Ends the helper and has the window start another one.
    void startAnother(const QJsonObject &script);
    void openWindow();
    bool saysBanner(const char *part) const;
    QString typed() const { return m_window->draft().content().rest.uplinkInterface; }
    StatusHeader *header() const { return m_window->findChild<StatusHeader *>(); }
    QPushButton *apply() const { return m_window->findChild<QPushButton *>(QStringLiteral("apply")); }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<PrivateBus> m_bus;
    FakeAccess m_configure;
    FakeAccess m_control;
    std::unique_ptr<DBusBackend> m_backend;
    std::unique_ptr<SettingsWindow> m_window;
    std::unique_ptr<QTimer> m_ticker;
    QElapsedTimer m_sinceTick;
    qint64 m_longestMs = 0;
    bool m_saidOff = false;
};

void TroubleTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    writeScript({});
    QFile service(m_directory->filePath(QStringLiteral("org.culvert.Gateway1.service")));
    QVERIFY(service.open(QIODevice::WriteOnly));
    service.write(QStringLiteral("[D-BUS Service]\nName=org.culvert.Gateway1\nExec=%1 %2\n")
                      .arg(QStringLiteral(CULVERT_FAKEHELPER), m_directory->filePath(QStringLiteral("script")))
                      .toUtf8());
    service.close();
    m_bus = std::make_unique<PrivateBus>(PrivateBus::Type::Session,
                                         QStringLiteral("<servicedir>%1</servicedir>").arg(m_directory->path()));
    QVERIFY2(m_bus->start(), qPrintable(m_bus->errorString()));
    openWindow();
}

void TroubleTest::openWindow()
{
    m_backend = std::make_unique<DBusBackend>(m_bus->connect(), QLatin1String(dbus::kService), m_configure, m_control);
    m_backend->setReadTimeout(kReadTimeout);
    m_backend->setReconnect([this] { return m_bus->connect(); });
    m_window = std::make_unique<SettingsWindow>(*m_backend, [] { return QList<InterfaceChoice>(); });
    m_window->makePages();
    m_window->show();
    m_ticker = std::make_unique<QTimer>();
    m_longestMs = 0;
    m_saidOff = false;
    m_sinceTick.start();
    connect(m_ticker.get(), &QTimer::timeout, this, [this] {
        m_longestMs = std::max(m_longestMs, m_sinceTick.restart());
        m_saidOff = m_saidOff || header()->stateWord() == QLatin1String("Off");
    });
    m_ticker->start(5);
    QTRY_COMPARE_WITH_TIMEOUT(m_backend->connection(), Connection::Connected, kPatienceMs);
    QTRY_VERIFY(m_backend->configuration());
    QCOMPARE(header()->stateWord(), QStringLiteral("Up"));
    m_window->draft().edit(field::kUplink,
                           [](DraftContent &content) { content.rest.uplinkInterface = QStringLiteral("eth9"); });
}

void TroubleTest::cleanup()
{
    // A machine that is busy may starve the test; a call that blocks would take as long as a read may.
    QVERIFY2(m_longestMs < kReadTimeout.count(), qPrintable(QString::number(m_longestMs)));
    QVERIFY(!m_saidOff);
    m_ticker.reset();
    m_window.reset();
    m_backend.reset();
    const QDBusConnection bus = m_bus->connect();
    if (const QDBusReply<uint> pid = bus.interface()->servicePid(QLatin1String(dbus::kService)); pid.isValid())
        kill(pid_t(pid.value()), SIGKILL); // it may have been stopped
    m_bus.reset();
    m_directory.reset();
}

void TroubleTest::writeScript(const QJsonObject &script) const
{
    QFile file(m_directory->filePath(QStringLiteral("script")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(script).toJson());
}

void TroubleTest::signalHelper(int signal)
{
    const QDBusConnection bus = m_bus->connect();
    const QDBusReply<uint> pid = bus.interface()->servicePid(QLatin1String(dbus::kService));
    QVERIFY(pid.isValid());
    QCOMPARE(kill(pid_t(pid.value()), signal), 0);
}

void TroubleTest::startAnother(const QJsonObject &script)
{
    signalHelper(SIGKILL);
    QTRY_COMPARE(m_backend->connection(), Connection::Absent);
    writeScript(script);
    QVERIFY(header()->startButton()->isVisible());
    header()->startButton()->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_backend->connection(), Connection::Connected, kPatienceMs);
    QTRY_VERIFY(m_backend->configuration());
}

bool TroubleTest::saysBanner(const char *part) const
{
    const QList<Banner *> banners = m_window->findChildren<Banner *>();
    return std::any_of(banners.begin(), banners.end(), [part](const Banner *banner) {
        return banner->isVisible() && banner->text().contains(QLatin1String(part));
    });
}

void TroubleTest::helperThatHangs()
{
    signalHelper(SIGSTOP);
    QTRY_COMPARE_WITH_TIMEOUT(header()->stateWord(), QStringLiteral("Unknown"), kPatienceMs);
    QCOMPARE(m_backend->connection(), Connection::Unknown);
    QVERIFY(!header()->upDownButton()->isEnabled());
    QVERIFY(!apply()->isEnabled());
    QCOMPARE(typed(), QStringLiteral("eth9"));
    signalHelper(SIGCONT);
    QTRY_COMPARE_WITH_TIMEOUT(header()->stateWord(), QStringLiteral("Up"), kPatienceMs);
    QVERIFY(m_window->draft().isDirty());
    QVERIFY(apply()->isEnabled());
}

void TroubleTest::helperThatDiesInTheMiddleOfACall()
{
    startAnother({{QStringLiteral("delays"), QJsonObject{{QStringLiteral("Apply"), 600'000}}}});
    apply()->click();
    QTRY_VERIFY(!apply()->isEnabled());
    signalHelper(SIGKILL);
    QTRY_COMPARE(header()->stateWord(), QStringLiteral("Unknown"));
    QTRY_VERIFY(saysBanner("does not answer"));
    QCOMPARE(typed(), QStringLiteral("eth9"));
    QVERIFY(m_window->draft().isDirty());

    // It is back with what somebody else has applied.
    writeScript({{QStringLiteral("generation"), 9}, {QStringLiteral("uplink"), QStringLiteral("eth7")}});
    header()->startButton()->click();
    QTRY_COMPARE_WITH_TIMEOUT(header()->stateWord(), QStringLiteral("Up"), kPatienceMs);
    QTRY_VERIFY(m_window->draft().hasConflict());
    QVERIFY(saysBanner("Somebody else has changed"));
    QCOMPARE(typed(), QStringLiteral("eth9"));
    m_window->draft().keepMine();
    QVERIFY(apply()->isEnabled());
}

void TroubleTest::helperThatIsSlow()
{
    startAnother({{QStringLiteral("delays"),
                   QJsonObject{{QStringLiteral("Apply"), 3000}, {QStringLiteral("RecentEvents"), 2000}}}});
    apply()->click();
    for (const PageId page : {PageId::History, PageId::Explain, PageId::Routes, PageId::Traffic, PageId::Tunnel})
        m_window->showPage(page);
    QVERIFY(!header()->upDownButton()->isEnabled()); // one change at a time
    QCOMPARE(header()->stateWord(), QStringLiteral("Up"));
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->draft().isDirty(), kPatienceMs);
    QCOMPARE(typed(), QStringLiteral("eth9"));
    QTRY_VERIFY_WITH_TIMEOUT(header()->upDownButton()->isEnabled(), kPatienceMs);
}

/// Who closed the prompt knows that nothing was done; everything else is said.
void TroubleTest::helperThatRefuses()
{
    for (const auto &[code, sentence] :
         {std::pair(ErrorCode::NotAuthorized, ""), std::pair(ErrorCode::AuthorizationUnavailable, "polkit"),
          std::pair(ErrorCode::LimitExceeded, "Too much at once")}) {
        startAnother({{QStringLiteral("errors"), QJsonObject{{QStringLiteral("Apply"), errorName(code)}}}});
        apply()->click();
        QTRY_VERIFY2(*sentence == '\0' || saysBanner(sentence), sentence);
        QTRY_VERIFY(apply()->isEnabled());
        QVERIFY(m_window->draft().isDirty());
        QCOMPARE(typed(), QStringLiteral("eth9"));
    }
}

void TroubleTest::helperThatCannotBeStarted()
{
    signalHelper(SIGKILL);
    QTRY_COMPARE(m_backend->connection(), Connection::Absent);
    writeScript({{QStringLiteral("fails"), true}});
    QTest::qWait(200);
    QCOMPARE(m_backend->connection(), Connection::Absent); // nobody starts it unasked
    header()->startButton()->click();
    QVERIFY(!header()->startButton()->isEnabled());
    QTRY_VERIFY(header()->startButton()->isEnabled());
    const QList<QLabel *> labels = header()->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().startsWith(QLatin1String("It could not be started"));
    }));
    QCOMPARE(typed(), QStringLiteral("eth9"));
}

void TroubleTest::busThatIsRestarted()
{
    m_bus->stop();
    QTRY_COMPARE(header()->stateWord(), QStringLiteral("Unknown"));
    QCOMPARE(m_backend->connection(), Connection::Absent);
    QTest::qWait(2500); // somebody tries to reconnect meanwhile
    QVERIFY2(m_bus->start(), qPrintable(m_bus->errorString()));
    QTRY_VERIFY_WITH_TIMEOUT(
        [this] {
            header()->startButton()->click();
            QTest::qWait(100);
            return m_backend->connection() == Connection::Connected;
        }(),
        kPatienceMs);
    QTRY_VERIFY(m_backend->configuration());
    QCOMPARE(header()->stateWord(), QStringLiteral("Up"));
    QCOMPARE(typed(), QStringLiteral("eth9"));
    QVERIFY(m_window->draft().isDirty());
}

QTEST_MAIN(TroubleTest)
#include "tst_trouble.moc"
