// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/widgets.h"
#include "tests/support/windowfixture.h"
#include "tests/ui/exampleroutes.h"
#include "ui/guide/foundlist.h"
#include "ui/guide/guidepage.h"
#include "ui/guide/whatwasfound.h"
#include "ui/scene/sceneview.h"
#include "ui/widgets/formfield.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QtTest>

using namespace culvert;

namespace {

QList<InterfaceChoice> exampleInterfaces()
{
    return {{QStringLiteral("eth0"), QStringLiteral("203.0.113.1")},
            {QStringLiteral("eth1"), QStringLiteral("100.64.1.20")},
            {QStringLiteral("docker0"), QStringLiteral("172.17.0.1")}};
}

} // namespace

class TestGuide : public WindowFixture {
    Q_OBJECT

private:
    QList<InterfaceChoice> m_interfaces;
    std::optional<bool> m_kernel;

    GuidePage *guide() const { return m_window->findChild<GuidePage *>(); }
    template <typename Widget> Widget *named(const char *name) const
    {
        return WindowFixture::named<Widget>(QString::fromLatin1(name));
    }
    QPushButton *next() const { return button("guideNext"); }
    void type(const char *name, const QString &text) const { retype(named<QLineEdit>(name), text); }
    void choose(Preset preset) const
    {
        for (QRadioButton *button : guide()->findChildren<QRadioButton *>()) {
            if (button->text() == presetTitle(preset))
                button->click();
        }
    }
    QList<Found> found() const { return guide()->findChild<FoundList *>()->found(); }
    void open()
    {
        m_window = std::make_unique<SettingsWindow>(
            *m_backend, [this] { return m_interfaces; }, FileSaver(), FileReader(), [this] { return m_kernel; });
        m_window->makePages();
        m_window->show();
    }

private Q_SLOTS:
    void init()
    {
        m_interfaces = exampleInterfaces();
        m_kernel = true;
        m_backend = std::make_unique<FakeBackend>();
        m_backend->routing = routesToJson(exampleRouting());
        m_backend->steps = {QStringLiteral("ip link add culvert0 type ipip"), QStringLiteral("ip rule add pref 2000")};
        m_backend->setConnection(Backend::Connection::Connected);
    }

    void asksThreeThingsAndSetsUp()
    {
        open();
        QCOMPARE(m_window->page(), PageId::Guide);
        next()->click();
        QVERIFY(named<QLineEdit>("guideRemote")->isVisible());
        // Found and filled in: the kernel's default route, the other interface, and its public network.
        QTRY_COMPARE(named<QComboBox>("guideUplink")->currentText(), QStringLiteral("eth1"));
        QCOMPARE(named<QComboBox>("guideLan")->currentText(), QStringLiteral("eth0"));
        QCOMPARE(named<QLineEdit>("guideNetworks")->text(), QStringLiteral("203.0.113.0/28"));
        type("guideRemote", QStringLiteral("198.51.100.9"));
        next()->click();
        auto *steps = guide()->findChild<QPlainTextEdit *>();
        QTRY_COMPARE(steps->toPlainText(), m_backend->steps.join(u'\n'));
        QCOMPARE(m_backend->applies, 0);
        next()->click();
        QTRY_COMPARE(m_window->page(), PageId::Overview);
        QCOMPARE(m_backend->lastApplied->tunnels.constFirst().remote.toString(), QStringLiteral("198.51.100.9"));
        QCOMPARE(m_backend->lastApplied->uplinkInterface, QStringLiteral("eth1"));
        QVERIFY(!m_window->draft().isFirst());
        m_window->showPage(PageId::History);
        QCOMPARE(guide()->owns(field::kMode), false);
    }

    /// OpenWrt calls its LAN br-lan; Docker's bridges are br- and 12 hexadecimal digits.
    void bridgesMayBeTheLan()
    {
        const QString address = QStringLiteral("203.0.113.1");
        const QString name = QStringLiteral("virbr7");
        const auto lans = [](const QList<InterfaceChoice> &interfaces) { return lookAround(interfaces, {}).lans; };
        QCOMPARE(lans({{QStringLiteral("br-lan"), address}}), QStringList{QStringLiteral("br-lan")});
        QCOMPARE(lans({{QStringLiteral("br-5c3e9a01bf42"), address}}), QStringList());
        QCOMPARE(lans({{name, address}}), QStringList());
        QCOMPARE(lans({{name, address, {}, {QStringLiteral("vnet0"), QStringLiteral("eth0")}}}), QStringList{name});
        QCOMPARE(lans({{QStringLiteral("docker0"), address, {}, {QStringLiteral("veth12ab")}}}), QStringList());
    }

    void aGatewayWithoutALanIsSetUp()
    {
        m_interfaces = {{QStringLiteral("eth1"), QStringLiteral("100.64.1.20")}};
        open();
        next()->click();
        QTRY_COMPARE(named<QComboBox>("guideUplink")->currentText(), QStringLiteral("eth1"));
        type("guideNetworks", QStringLiteral("203.0.113.0/28"));
        type("guideRemote", QStringLiteral("198.51.100.9"));
        QVERIFY(named<QComboBox>("guideLan")->currentText().isEmpty());
        const QString said = found().constLast().text;
        QVERIFY2(said.contains(QStringLiteral("only this gateway")), qPrintable(said));
        next()->click();
        QVERIFY(!named<QLineEdit>("guideRemote")->isVisible());
    }

    void existingDevicesNeedNothingOfTheKernel()
    {
        DraftContent content;
        content.tunnels.append(TunnelDraft());
        const auto kernel = [&content] {
            return whatWasFound(Backend::Connection::Connected, false, lookAround(exampleInterfaces(), {}), content)
                .at(1);
        };
        QVERIFY(kernel().tone == Tone::Wrong);
        content.tunnels[0].device = QStringLiteral("wg0");
        QVERIFY(kernel().tone == Tone::Neutral);
    }

    void aSharedInterfaceIsSaid()
    {
        DraftContent content;
        content.rest.uplinkInterface = QStringLiteral("eth1");
        content.homeInterfaces = QStringLiteral("eth1");
        const Found lan =
            whatWasFound(Backend::Connection::Connected, true, lookAround(exampleInterfaces(), {}), content)
                .constLast();
        QVERIFY2(lan.text.contains(QStringLiteral("share eth1")), qPrintable(lan.text));
        QVERIFY(lan.tone == Tone::Neutral);
    }

    void isLeftAndReturnedTo()
    {
        open();
        next()->click();
        type("guideRemote", QStringLiteral("198.51.100"));
        m_window->showPage(PageId::Tunnel);
        QCOMPARE(named<QLineEdit>("/tunnels/0/remote")->text(), QStringLiteral("198.51.100"));
        m_window->showPage(PageId::Guide);
        QCOMPARE(named<QLineEdit>("guideRemote")->text(), QStringLiteral("198.51.100"));
        QVERIFY(named<QLineEdit>("guideRemote")->isVisible());
    }

    void goesOnlyPastWhatIsRight()
    {
        open();
        next()->click();
        QTRY_VERIFY(!named<QLineEdit>("guideNetworks")->text().isEmpty());
        QVERIFY(fieldAround(named<QLineEdit>("guideRemote")).problem().isEmpty());
        next()->click();
        QVERIFY(named<QLineEdit>("guideRemote")->isVisible());
        QVERIFY(!fieldAround(named<QLineEdit>("guideRemote")).problem().isEmpty());
        QVERIFY(named<QLineEdit>("guideRemote")->hasFocus() || !m_window->isActiveWindow());
        type("guideRemote", QStringLiteral("203.0.113.5"));
        QTRY_VERIFY(fieldAround(named<QLineEdit>("guideRemote")).problem().contains(QStringLiteral("203.0.113.5")));
        type("guideRemote", QStringLiteral("198.51.100.9"));
        QTRY_VERIFY(fieldAround(named<QLineEdit>("guideRemote")).problem().isEmpty());
        next()->click();
        QVERIFY(!named<QLineEdit>("guideRemote")->isVisible());
        button("guideBack")->click();
        QVERIFY(named<QLineEdit>("guideRemote")->isVisible());
    }

    void whatWasClearedIsNotFilledInAgain()
    {
        open();
        next()->click();
        QTRY_VERIFY(!named<QLineEdit>("guideNetworks")->text().isEmpty());
        type("guideNetworks", {});
        m_interfaces.append({QStringLiteral("eth7"), {}});
        m_window->showPage(PageId::History);
        m_window->showPage(PageId::Guide);
        QTRY_VERIFY(named<QComboBox>("guideUplink")->findData(QStringLiteral("eth7")) >= 0);
        QCOMPARE(named<QLineEdit>("guideNetworks")->text(), QString());
    }

    void worksByKeyboardAlone()
    {
        open();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        next()->setFocus();
        QTest::keyClick(next(), Qt::Key_Space);
        QCOMPARE(m_window->focusWidget(), named<QLineEdit>("guideRemote"));
        QTRY_VERIFY(!named<QLineEdit>("guideNetworks")->text().isEmpty());
        QTest::keyClicks(m_window->focusWidget(), QStringLiteral("198.51.100.9"));
        // In the order in which they are read.
        for (const char *name : {"guideNetworks", "guideUplink", "guideLan"}) {
            QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
            QCOMPARE(m_window->focusWidget()->objectName(), QString::fromLatin1(name));
        }
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
        QCOMPARE(m_window->focusWidget(), guide()->findChild<FoundList *>());
        QVERIFY(!m_window->focusWidget()->accessibleDescription().isEmpty());
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
        QCOMPARE(m_window->focusWidget(), next());
        QTest::keyClick(next(), Qt::Key_Space);
        QCOMPARE(m_window->focusWidget(), next());
        QTest::keyClick(next(), Qt::Key_Space);
        QTRY_COMPARE(m_backend->applies, 1);
    }

    void isNotOfferedBeforeItIsKnownThatThereIsNothing()
    {
        m_backend->setConnection(Backend::Connection::Unknown);
        open();
        QCOMPARE(m_window->page(), PageId::Overview);
        m_backend->setConnection(Backend::Connection::Absent);
        QCOMPARE(m_window->page(), PageId::Overview);
        m_backend->bringUp();
        QCOMPARE(m_window->page(), PageId::Overview);
        QVERIFY(!guide()->isVisible());
    }

    void theServiceMayGoAndComeBack()
    {
        open();
        next()->click();
        QTRY_VERIFY(!named<QLineEdit>("guideNetworks")->text().isEmpty());
        type("guideRemote", QStringLiteral("198.51.100.9"));
        next()->click();
        m_backend->setConnection(Backend::Connection::Absent);
        QVERIFY(!next()->isEnabled());
        QCOMPARE(m_window->page(), PageId::Guide);
        m_backend->setConnection(Backend::Connection::Connected);
        QVERIFY(next()->isEnabled());
        m_backend->setAccess(Backend::Access::Denied);
        QVERIFY(!next()->isEnabled());
    }

    void aRefusedApplyLosesNothing()
    {
        open();
        next()->click();
        QTRY_VERIFY(!named<QLineEdit>("guideNetworks")->text().isEmpty());
        type("guideRemote", QStringLiteral("198.51.100.9"));
        next()->click();
        m_backend->refuse(Error{ErrorCode::KernelLacksModule, QStringLiteral("ipip"), 0, {}});
        next()->click();
        QTRY_COMPARE(m_backend->applies, 1);
        QTest::qWait(20);
        QCOMPARE(m_window->page(), PageId::Guide);
        QCOMPARE(m_window->draft().content().tunnels.constFirst().remote, QStringLiteral("198.51.100.9"));
    }

    void tellsWhatIsMissing_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("uplink");
        QTest::addColumn<QString>("networks");
        QTest::addColumn<int>("tone");
        QTest::newRow("all is there") << 2 << QStringLiteral("eth9") << QString() << int(Tone::Good);
        QTest::newRow("not chosen yet") << 2 << QString() << QString() << int(Tone::Doubtful);
        QTest::newRow("private lease") << 2 << QStringLiteral("eth1") << QString() << int(Tone::Doubtful);
        QTest::newRow("no lease yet") << 2 << QStringLiteral("eth8") << QString() << int(Tone::Doubtful);
        QTest::newRow("no such interface") << 2 << QStringLiteral("eth5") << QString() << int(Tone::Doubtful);
        QTest::newRow("the home is on the LAN")
            << 3 << QStringLiteral("eth1") << QStringLiteral("203.0.113.0/28") << int(Tone::Good);
        QTest::newRow("the home is elsewhere")
            << 3 << QStringLiteral("eth1") << QStringLiteral("192.0.2.0/24") << int(Tone::Doubtful);
    }

    void tellsWhatIsMissing()
    {
        QFETCH(int, row);
        QFETCH(QString, uplink);
        QFETCH(QString, networks);
        QList<InterfaceChoice> interfaces = exampleInterfaces();
        interfaces.append({QStringLiteral("eth8"), {}});
        interfaces.append({QStringLiteral("eth9"), QStringLiteral("198.51.100.77")});
        DraftContent content;
        content.rest.uplinkInterface = uplink;
        content.homeNetworks = networks;
        content.homeInterfaces = QStringLiteral("eth0");
        const QList<Found> all =
            whatWasFound(Backend::Connection::Connected, true, lookAround(interfaces, {}), content);
        QTEST(int(all.at(row).tone), "tone");
        QVERIFY(all.at(row).text.endsWith(u'.') || all.at(row).text.endsWith(u'?'));
    }

    void tellsOfTheServiceAndTheKernel()
    {
        const auto tones = [](Backend::Connection connection, std::optional<bool> kernel) {
            const QList<Found> all = whatWasFound(connection, kernel, {}, {});
            return std::pair(all.at(0).tone, all.at(1).tone);
        };
        QCOMPARE(tones(Backend::Connection::Connected, true), std::pair(Tone::Good, Tone::Good));
        QCOMPARE(tones(Backend::Connection::Absent, false), std::pair(Tone::Wrong, Tone::Wrong));
        QCOMPARE(tones(Backend::Connection::Unknown, std::nullopt), std::pair(Tone::Doubtful, Tone::Neutral));
        m_kernel = false;
        open();
        QCOMPARE(found().at(1).tone, Tone::Wrong);
    }

    void severalLinesAreNamedAndNoneIsChosen()
    {
        RoutingView view = exampleRouting();
        Route other = view.routes.constFirst();
        other.interface = QStringLiteral("wlan0");
        other.metric = 50;
        view.routes.append(other);
        m_backend->routing = routesToJson(view);
        m_interfaces.append({QStringLiteral("wlan0"), QStringLiteral("10.7.7.7")});
        open();
        QTRY_VERIFY(found().at(2).text.contains(QStringLiteral("wlan0, eth1")));
        QVERIFY(m_window->draft().content().rest.uplinkInterface.isEmpty());
    }

    void presetsFillInWhatTheyDecide()
    {
        open();
        for (const Preset preset : kPresets) {
            const QSignalSpy replaced(&m_window->draft(), &ConfigDraft::replaced);
            choose(preset);
            QCOMPARE(presetOf(m_window->draft().content()), preset);
            QVERIFY(replaced.size() <= 1);
            QVERIFY(!presetSentence(preset).isEmpty());
        }
        // The last one was 44Net's.
        const DraftContent content = m_window->draft().content();
        QCOMPARE(content.tunnels.constFirst().remote, QStringLiteral("169.228.34.84"));
        QCOMPARE(content.tunnels.constFirst().mtu, 1480);
        choose(Preset::HomeAddresses);
        QVERIFY(m_window->draft().content().tunnels.constFirst().remote.isEmpty());
    }

    void everythingNeedsAnAddressInTheTunnel()
    {
        open();
        next()->click();
        QVERIFY(!named<QLineEdit>("guideAddress")->isVisible());
        QTRY_VERIFY(!named<QLineEdit>("guideNetworks")->text().isEmpty());
        button("guideBack")->click();
        choose(Preset::Everything);
        next()->click();
        QVERIFY(named<QLineEdit>("guideAddress")->isVisible());
        QCOMPARE(named<QLineEdit>("guideAddress")->text(), QStringLiteral("203.0.113.1"));
    }

    void aPresetKeepsWhatWasTyped()
    {
        open();
        m_window->draft().edit(field::tunnel(0, "remote"), [](DraftContent &content) {
            content.tunnels[0].remote = QStringLiteral("198.51.100.9");
            content.homeNetworks = QStringLiteral("203.0.113.0/28");
        });
        choose(Preset::Everything);
        choose(Preset::Servers);
        QCOMPARE(m_window->draft().content().tunnels.constFirst().remote, QStringLiteral("198.51.100.9"));
        QCOMPARE(m_window->draft().content().homeNetworks, QStringLiteral("203.0.113.0/28"));
        QVERIFY(named<QLineEdit>("guideServers")->isVisible());
    }

    void soldNetworksAreNoPartOf44Net_data()
    {
        QTest::addColumn<QString>("networks");
        QTest::addColumn<bool>("right");
        QTest::newRow("44/9") << QStringLiteral("44.12.1.0/24") << true;
        QTest::newRow("44.128/10") << QStringLiteral("44.128.0.0/24, 44.191.255.0/24") << true;
        QTest::newRow("sold") << QStringLiteral("44.12.1.0/24, 44.192.0.0/24") << false;
        QTest::newRow("the end of what was sold") << QStringLiteral("44.255.255.0/24") << false;
        QTest::newRow("around what was sold") << QStringLiteral("44.128.0.0/9") << false;
        QTest::newRow("another's") << QStringLiteral("203.0.113.0/28") << false;
        QTest::newRow("not yet a network") << QStringLiteral("44.12.") << true;
    }

    void soldNetworksAreNoPartOf44Net()
    {
        QFETCH(QString, networks);
        QFETCH(bool, right);
        m_backend->routing = {};
        open();
        choose(Preset::Ampr);
        QCOMPARE(amprProblem(m_window->draft().content()), QString());
        next()->click();
        type("guideNetworks", networks);
        QCOMPARE(amprProblem(m_window->draft().content()).isEmpty(), right);
        if (!right)
            QTRY_VERIFY(fieldAround(named<QLineEdit>("guideNetworks")).problem().contains(QStringLiteral("44Net")));
        choose(Preset::HomeAddresses);
        QCOMPARE(amprProblem(m_window->draft().content()), QString());
    }

    void drawsWhatWillBe()
    {
        const Surroundings around = lookAround(exampleInterfaces(), readRouting(routesToJson(exampleRouting())).routes);
        const Scene scene = expectedScene(exampleConfiguration(), around);
        QVERIFY(std::any_of(scene.ways.cbegin(), scene.ways.cend(), [](const SceneWay &way) {
            return way.form == WayForm::Tube && way.state == WayState::Main;
        }));
        QVERIFY(scene.sentences.join(u' ').contains(QStringLiteral("198.51.100.9")));
        const Scene without = expectedScene(exampleConfiguration(), {});
        QVERIFY(std::none_of(without.ways.cbegin(), without.ways.cend(), [](const SceneWay &way) {
            return way.form == WayForm::Tube && way.state == WayState::Main;
        }));
    }
};

QTEST_MAIN(TestGuide)
#include "tst_guide.moc"
