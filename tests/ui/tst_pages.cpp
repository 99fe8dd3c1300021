// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pages.h"
#include "tests/support/widgets.h"
#include "ui/pages/homepage.h"
#include "ui/pages/mtupage.h"
#include "ui/pages/preset.h"
#include "ui/pages/tunnelpage.h"
#include "ui/widgets/formfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QToolButton>
#include <QtTest>

using namespace culvert;

namespace {

QList<InterfaceChoice> interfaces()
{
    return {{QStringLiteral("eth0"), QStringLiteral("203.0.113.1")}, {QStringLiteral("eth1"), {}}};
}

} // namespace

class TestPages : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ConfigDraft> m_draft;

private Q_SLOTS:
    void init() { m_draft = exampleDraft(); }

    void tunnelPageShowsAndEdits()
    {
        TunnelPage page(*m_draft, interfaces);
        const Shown shown(page);
        auto *remote = named<QLineEdit>(page, field::tunnel(0, "remote"));
        QCOMPARE(remote->text(), QStringLiteral("198.51.100.9"));
        retype(remote, QStringLiteral("198.51.100.10"));
        QCOMPARE(m_draft->read().configuration.tunnels.first().remote.toString(), QStringLiteral("198.51.100.10"));
        named<QSpinBox>(page, field::tunnel(0, "ttl"))->setValue(12);
        QCOMPARE(m_draft->read().configuration.tunnels.first().ttl, 12);
    }

    void tunnelPageShowsProblemsBesideTheField()
    {
        TunnelPage page(*m_draft, interfaces);
        const Shown shown(page);
        auto *remote = named<QLineEdit>(page, field::tunnel(0, "remote"));
        retype(remote, QStringLiteral("203.0.113.5"));
        QTRY_VERIFY(!fieldAround(remote).problem().isEmpty());
        QCOMPARE(remote->accessibleDescription(), fieldAround(remote).problem());
        QCOMPARE(page.problemCount(), 1);
        QVERIFY(fieldAround(named<QLineEdit>(page, field::tunnel(0, "name"))).problem().isEmpty());
        retype(remote, QStringLiteral("198.51.100.9"));
        QTRY_VERIFY(fieldAround(remote).problem().isEmpty());
    }

    void problemsInTheClosedPartOpenIt()
    {
        TunnelPage page(*m_draft, interfaces);
        const Shown shown(page);
        auto *interface = named<QLineEdit>(page, field::tunnel(0, "interface"));
        QVERIFY(!interface->isVisible());
        m_draft->restructure(field::tunnel(0, "interface"),
                             [](DraftContent &content) { content.tunnels[0].interface = QStringLiteral("eth1"); });
        QTRY_VERIFY(interface->isVisible());
        QVERIFY(!fieldAround(interface).problem().isEmpty());
    }

    void anExistingDeviceTakesThePlaceOfCulvertsOwn()
    {
        TunnelPage page(*m_draft, interfaces);
        const Shown shown(page);
        page.reveal(field::tunnel(0, "device"));
        auto *interface = named<QLineEdit>(page, field::tunnel(0, "interface"));
        auto *ttl = named<QSpinBox>(page, field::tunnel(0, "ttl"));
        const QString hint = fieldAround(interface).hint();
        QVERIFY(interface->isEnabled() && ttl->isEnabled());
        retype(named<QLineEdit>(page, field::tunnel(0, "device")), QStringLiteral("wg0"));
        QVERIFY(!interface->isEnabled() && !ttl->isEnabled());
        for (QWidget *widget : {static_cast<QWidget *>(interface), static_cast<QWidget *>(ttl)}) {
            QVERIFY2(fieldAround(widget).hint().contains(QStringLiteral("wg0")),
                     qPrintable(fieldAround(widget).hint()));
            QCOMPARE(widget->accessibleDescription(), fieldAround(widget).hint());
        }
        QCOMPARE(m_draft->content().tunnels.first().device, QStringLiteral("wg0"));
        m_draft->history().undo();
        QVERIFY(interface->isEnabled() && ttl->isEnabled());
        QCOMPARE(fieldAround(interface).hint(), hint);
    }

    void networksForAllAndTransitAreTyped()
    {
        TunnelPage page(*m_draft, interfaces);
        const Shown shown(page);
        retype(named<QLineEdit>(page, field::tunnel(0, "networks-for-all")), QStringLiteral("44.0.0.0/9, 10.9.0.0/16"));
        retype(named<QLineEdit>(page, field::tunnel(0, "transit")), QStringLiteral("10.255.0.2/30"));
        const TunnelSettings tunnel = m_draft->read().configuration.tunnels.constFirst();
        QCOMPARE(tunnel.networksForAll.size(), 2);
        QVERIFY(tunnel.transit.has_value());
        QCOMPARE(tunnel.transit->prefixLength, 30);
        m_draft->history().undo();
        m_draft->history().undo();
        QVERIFY(!m_draft->isDirty());
        QCOMPARE(named<QLineEdit>(page, field::tunnel(0, "transit"))->text(), QString());
    }

    void aHomeNeedsNoLanAndMayShareTheUplink()
    {
        HomePage page(*m_draft, interfaces);
        const Shown shown(page);
        auto *lan = named<QLineEdit>(page, field::kHomeInterfaces);
        for (const char *text : {"", "eth1", "eth0, eth1"}) {
            retype(lan, QString::fromLatin1(text));
            QTest::qWait(1);
            QCOMPARE(fieldAround(lan).problem(), QString());
            QVERIFY(m_draft->read().problems.isEmpty());
        }
        QVERIFY(lan->placeholderText().contains(QStringLiteral("No LAN")));
        // The uplink is among the interfaces that are offered.
        auto *menu = page.findChild<QToolButton *>(QStringLiteral("chooseInterfaces"))->menu();
        Q_EMIT menu->aboutToShow();
        QCOMPARE(menu->actions().size(), 2);
    }

    void markBitsAreTypedInHexadecimal()
    {
        HomePage page(*m_draft, interfaces);
        const Shown shown(page);
        auto *marks = named<QLineEdit>(page, field::kMarksMask);
        QCOMPARE(marks->text(), QStringLiteral("0x1f000000"));
        retype(marks, QStringLiteral("0x00ff0000"));
        QCOMPARE(m_draft->read().configuration.marksMask, 0x00ff0000U);
        retype(marks, QStringLiteral("many"));
        QTRY_VERIFY(!fieldAround(marks).problem().isEmpty());
        retype(marks, {});
        QTRY_VERIFY(fieldAround(marks).problem().isEmpty());
        QCOMPARE(m_draft->read().configuration.marksMask, Configuration().marksMask);
        m_draft->history().undo();
        QVERIFY(!m_draft->isDirty());
        QCOMPARE(marks->text(), QStringLiteral("0x1f000000"));
    }

    void uplinkIsChosenOrTyped()
    {
        TunnelPage page(*m_draft, interfaces);
        const Shown shown(page);
        auto *uplink = named<QComboBox>(page, field::kUplink);
        QCOMPARE(uplink->currentText(), QStringLiteral("eth1"));
        QCOMPARE(uplink->count(), 2);
        uplink->setCurrentIndex(0);
        Q_EMIT uplink->activated(0);
        QCOMPARE(m_draft->content().rest.uplinkInterface, QStringLiteral("eth0"));
        retype(uplink->lineEdit(), QStringLiteral("ppp0"));
        QCOMPARE(m_draft->content().rest.uplinkInterface, QStringLiteral("ppp0"));
    }

    void tunnelsAreAddedAndRemoved()
    {
        TunnelPage page(*m_draft, interfaces);
        const Shown shown(page);
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->text() == TunnelPage::tr("Add a tunnel end"))
                button->click();
        }
        QCOMPARE(m_draft->content().tunnels.size(), 2);
        QVERIFY(named<QLineEdit>(page, field::tunnel(1, "remote"))->isVisible());
        m_draft->removeTunnel(0);
        QCOMPARE(m_draft->content().tunnels.size(), 1);
        QCOMPARE(named<QLineEdit>(page, field::tunnel(0, "remote"))->text(), QString());
    }

    void followingDoesNotMoveTheCursor()
    {
        TunnelPage page(*m_draft, interfaces);
        const Shown shown(page);
        auto *name = named<QLineEdit>(page, field::tunnel(0, "name"));
        name->setCursorPosition(2);
        Configuration other = exampleConfiguration();
        other.mode = Mode::Everything;
        m_draft->receive(other, 8);
        QCOMPARE(name->cursorPosition(), 2);
    }

    void homePageShowsAndEdits()
    {
        HomePage page(*m_draft, interfaces);
        const Shown shown(page);
        auto *networks = named<QLineEdit>(page, field::kHomeNetworks);
        retype(networks, QStringLiteral("203.0.113.9/28"));
        QTRY_VERIFY(fieldAround(networks).problem().contains(QStringLiteral("203.0.113.0/28")));
        QCOMPARE(networks->text(), QStringLiteral("203.0.113.9/28"));
        named<QCheckBox>(page, field::kLeakGuard)->click();
        QVERIFY(!m_draft->content().rest.leakGuard);
        named<QCheckBox>(page, field::kNeighbours)->click();
        QVERIFY(!m_draft->content().rest.neighboursThroughTunnel);
    }

    void modesAreExplained()
    {
        HomePage page(*m_draft, interfaces);
        const Shown shown(page);
        const auto buttons = page.findChildren<QRadioButton *>();
        QCOMPARE(buttons.size(), 3);
        for (const QRadioButton *button : buttons)
            QVERIFY(!button->accessibleDescription().isEmpty());
        QVERIFY(buttons.at(0)->isChecked());
        buttons.at(1)->click();
        QCOMPARE(m_draft->content().rest.mode, Mode::Everything);
    }

    void presetsFillInWhatHomesHaveInCommon()
    {
        HomePage page(*m_draft, interfaces);
        const Shown shown(page);
        const DraftContent before = m_draft->content();
        const QList<QAction *> presets = named<QToolButton>(page, QStringLiteral("presets"))->menu()->actions();
        QCOMPARE(presets.size(), qsizetype(std::size(kPresets)));
        for (qsizetype i = 0; i < presets.size(); ++i) {
            QVERIFY(!presets.at(i)->toolTip().isEmpty());
            presets.at(i)->trigger();
            QCOMPARE(presetOf(m_draft->content()), kPresets[i]);
            QCOMPARE(m_draft->content().homeNetworks, before.homeNetworks);
        }
        // The last one is 44Net, whose gateway does not carry this home's network.
        QTRY_VERIFY(
            fieldAround(named<QLineEdit>(page, field::kHomeNetworks)).problem().contains(QStringLiteral("44Net")));
        for (qsizetype steps = m_draft->history().count(); steps > 0; --steps)
            m_draft->history().undo();
        QVERIFY(m_draft->content() == before);
        QTRY_VERIFY(fieldAround(named<QLineEdit>(page, field::kHomeNetworks)).problem().isEmpty());
    }

    void hybridWithoutAnythingToCarrySaysSo()
    {
        HomePage page(*m_draft, interfaces);
        const Shown shown(page);
        auto *note = named<QLabel>(page, QStringLiteral("nothingBegins"));
        QVERIFY(!note->isVisible());
        page.findChildren<QRadioButton *>().at(2)->click();
        QVERIFY(note->isVisible());
        retype(named<QLineEdit>(page, field::kServers), QStringLiteral("203.0.113.2"));
        QVERIFY(!note->isVisible());
        named<QLineEdit>(page, field::kServers)->selectAll();
        QTest::keyClick(named<QLineEdit>(page, field::kServers), Qt::Key_Delete);
        QVERIFY(note->isVisible());
        named<QPushButton>(page, field::kServices)->click();
        QVERIFY(!note->isVisible());
    }

    void hybridHasServersAndServices()
    {
        HomePage page(*m_draft, interfaces);
        const Shown shown(page);
        auto *servers = named<QLineEdit>(page, field::kServers);
        QVERIFY(!servers->isVisible());
        page.findChildren<QRadioButton *>().at(2)->click();
        QVERIFY(servers->isVisible());
        QCOMPARE(m_draft->content().rest.mode, Mode::Hybrid);

        retype(servers, QStringLiteral("203.0.113.2, 192.0.2.1"));
        QTRY_VERIFY(fieldAround(servers).problem().contains(QStringLiteral("192.0.2.1")));
        retype(servers, QStringLiteral("203.0.113.2, 203.0.113.8/30"));
        QTRY_VERIFY(fieldAround(servers).problem().isEmpty());

        auto *add = named<QPushButton>(page, field::kServices);
        add->click();
        auto *protocol = named<QComboBox>(page, field::kServices + QStringLiteral("/0/protocol"));
        auto *ports = named<QLineEdit>(page, field::kServices + QStringLiteral("/0/ports"));
        QTRY_VERIFY(!fieldAround(protocol).problem().isEmpty()); // which one?
        retype(protocol->lineEdit(), QStringLiteral("smtp"));
        QTRY_VERIFY(fieldAround(protocol).problem().contains(QStringLiteral("smtp")));
        QVERIFY(!ports->isEnabled());
        retype(protocol->lineEdit(), QStringLiteral("TCP"));
        QVERIFY(ports->isEnabled());
        retype(ports, QStringLiteral("21-20"));
        QTRY_VERIFY(fieldAround(ports).problem().contains(QStringLiteral("21-20")));
        QCOMPARE(page.problemCount(), 1);
        retype(ports, QStringLiteral("20 - 21"));
        QTRY_VERIFY(fieldAround(ports).problem().isEmpty());
        QVERIFY((m_draft->read().configuration.hybrid->services == QList<Service>{{6, 20, 21}}));

        // What belongs to this mode is kept while another one is looked at, and is no part of that.
        page.findChildren<QRadioButton *>().at(0)->click();
        QVERIFY(!servers->isVisible());
        QVERIFY(!m_draft->read().configuration.hybrid && m_draft->read().problems.isEmpty());
        QVERIFY(!m_draft->isDirty());
        page.findChildren<QRadioButton *>().at(2)->click();
        QCOMPARE(m_draft->read().configuration.hybrid->servers.size(), 2);
    }

    void servicesAreRemovedByKeyboard()
    {
        TunnelPage page(*m_draft, interfaces);
        const Shown shown(page);
        const QString list = field::tunnel(0, "services");
        auto *add = named<QPushButton>(page, list);
        for (const char *text : {"TCP", "41", "ICMP"}) {
            add->setFocus();
            QTest::keyClick(add, Qt::Key_Space);
            auto *protocol = named<QComboBox>(
                page,
                QStringLiteral("%1/%2/protocol").arg(list).arg(m_draft->content().tunnels[0].services.size() - 1));
            QVERIFY(page.focusWidget() == protocol || page.focusWidget() == protocol->lineEdit());
            retype(protocol->lineEdit(), QLatin1String(text));
        }
        QVERIFY(
            (m_draft->read().configuration.tunnels[0].services == QList<Service>{{6, 0, 0}, {41, 0, 0}, {1, 0, 0}}));
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->accessibleName().contains(QStringLiteral("service 2")))
                QTest::keyClick(button, Qt::Key_Space);
        }
        QVERIFY((m_draft->read().configuration.tunnels[0].services == QList<Service>{{6, 0, 0}, {1, 0, 0}}));
        QVERIFY(!named<QComboBox>(page, list + QStringLiteral("/2/protocol"))->isVisible());
        QCOMPARE(page.focusWidget(), add);
    }

    void portsOfAProtocolWithoutAnyCanBeTakenOut()
    {
        TunnelPage page(*m_draft, interfaces);
        const Shown shown(page);
        m_draft->restructure(field::tunnel(0, "services"), [](DraftContent &content) {
            content.tunnels[0].services = {{QStringLiteral("ICMP"), QStringLiteral("8")}};
        });
        auto *ports = named<QLineEdit>(page, field::tunnel(0, "services") + QStringLiteral("/0/ports"));
        QTRY_VERIFY(!fieldAround(ports).problem().isEmpty());
        QVERIFY(ports->isEnabled());
        ports->selectAll();
        QTest::keyClick(ports, Qt::Key_Delete);
        QTRY_VERIFY(fieldAround(ports).problem().isEmpty());
        QVERIFY(!ports->isEnabled());
    }

    void mtuPageShowsAndEdits()
    {
        FakeBackend backend;
        MtuPage page(*m_draft, backend);
        const Shown shown(page);
        auto *choice = named<QComboBox>(page, field::tunnel(0, "mtu"));
        choice->setCurrentIndex(1);
        Q_EMIT choice->activated(1);
        QCOMPARE(m_draft->content().tunnels.first().mtu, std::optional(1480));
        choice->setCurrentIndex(0);
        Q_EMIT choice->activated(0);
        QCOMPARE(m_draft->content().tunnels.first().mtu, std::nullopt);
        auto *mss = named<QComboBox>(page, field::kMss);
        mss->setCurrentIndex(1);
        Q_EMIT mss->activated(1);
        QCOMPARE(m_draft->content().rest.mss.clamp, MssPolicy::Clamp::Value);
        QCOMPARE(m_draft->read().problems.size(), 0);
        mss->setCurrentIndex(2);
        Q_EMIT mss->activated(2);
        QCOMPARE(m_draft->content().rest.mss, (MssPolicy{MssPolicy::Clamp::Off, 0}));
    }

    void mtuPageTellsThatAnExistingDeviceHasItsOwn()
    {
        FakeBackend backend;
        MtuPage page(*m_draft, backend);
        const Shown shown(page);
        FormField &mtu = fieldAround(named<QComboBox>(page, field::tunnel(0, "mtu")));
        QCOMPARE(mtu.hint(), QString());
        m_draft->edit(field::tunnel(0, "device"),
                      [](DraftContent &content) { content.tunnels[0].device = QStringLiteral("wg0"); });
        QVERIFY(mtu.hint().contains(QStringLiteral("wg0")));
    }

    void mtuPageTellsWhatIsInForce()
    {
        FakeBackend backend;
        MtuPage page(*m_draft, backend);
        const auto says = [&page](const QString &number) {
            const auto labels = page.findChildren<HintLabel *>();
            return std::any_of(labels.cbegin(), labels.cend(),
                               [&](const HintLabel *label) { return label->text().contains(number); });
        };
        QVERIFY(!says(QStringLiteral("1480")));
        backend.setStatus(exampleStatus());
        backend.setConnection(Backend::Connection::Connected);
        QVERIFY(says(QStringLiteral("1480")));
        backend.setConnection(Backend::Connection::Absent);
        QVERIFY(!says(QStringLiteral("1480")));
    }
};

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
