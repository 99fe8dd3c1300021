// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/differ.h"
#include "core/plan/planner.h"
#include "helper/configuration/confirmedconfiguration.h"
#include "helper/reconcile/reconciler.h"
#include "helper/reconcile/transaction.h"
#include "tests/helper/reconcilefixture.h"
#include "tests/support/fakeleasesource.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace culvert;
using namespace culvert::test;

namespace {

const Error kRefusal{ErrorCode::KernelRefused, QStringLiteral("injected"), 5, {}};

/// A helper without bus: everything but the kernel is real.
struct Gateway {
    explicit Gateway(const ModelKernel &model = gateway()) : kernel(model), store(directory.path()) { restart(); }

    void restart(const QByteArray &seed = {})
    {
        stop();
        reconciler = std::make_unique<Reconciler>(kernel, manager);
        configured = std::make_unique<ConfirmedConfiguration>(*reconciler, store);
        configured->start(seed);
    }
    void stop()
    {
        configured.reset();
        reconciler.reset();
    }
    Result<quint64> apply(const Configuration &configuration, quint64 expected = 0)
    {
        return applyDocument(toDocument(configuration), expected);
    }
    Result<quint64> applyDocument(const QByteArray &document, quint64 expected = 0)
    {
        const Result<ValidConfiguration> valid = ValidConfiguration::from(document);
        return valid ? configured->apply(*valid, expected) : Unexpected{valid.error()};
    }
    bool isInPlace(const Configuration &configuration, const std::optional<Lease> &lease)
    {
        const DesiredState desired = *plan(configuration, lease);
        const Result<ObservedState> now = kernel.observe(sysctlKeys(desired));
        const Result<Steps> left = diff(desired, *now);
        return left && left->isEmpty();
    }
    bool hasEvent(const char *code) const
    {
        const QList<Event> events = reconciler->events().recent();
        return std::any_of(events.begin(), events.end(), [&](const Event &e) { return e.code == QLatin1String(code); });
    }
    State state() const { return reconciler->status().state; }

    QTemporaryDir directory;
    FakeKernel kernel;
    FakeLeaseSource manager;
    ConfigurationStore store;
    std::unique_ptr<Reconciler> reconciler;
    std::unique_ptr<ConfirmedConfiguration> configured;
};

} // namespace

class tst_Reconciler : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsOffWithoutAConfiguration()
    {
        Gateway g;
        QCOMPARE(g.state(), State::Off);
        QCOMPARE(g.reconciler->status().reason.code, QStringLiteral("no-configuration"));
        QCOMPARE(g.kernel.stepCount(), 0);
        QCOMPARE(g.configured->setEnabled(true).error().code, ErrorCode::NoConfiguration);
    }

    void takesTheSeedOnceAndOnlyIfItIsValid()
    {
        Gateway g;
        g.restart("{ \"version\": 1 }");
        QCOMPARE(g.state(), State::Off);
        QVERIFY(g.hasEvent("seed-invalid"));
        g.restart(toDocument(home()));
        QCOMPARE(g.state(), State::Up);
        QCOMPARE(g.reconciler->status().generation, 1U);
        g.restart(toDocument(home(Mode::Source)));
        QVERIFY(g.isInPlace(home(), leaseOf()));
        QCOMPARE(g.reconciler->status().generation, 1U);
    }

    void applyMeansAppliedAndStored()
    {
        Gateway g;
        QSignalSpy changed(g.configured.get(), &ConfirmedConfiguration::changed);
        const Result<quint64> generation = g.apply(home());
        QVERIFY2(generation, generation ? "" : qPrintable(generation.error().detail));
        QCOMPARE(*generation, 1U);
        QCOMPARE(changed.size(), 1);
        QVERIFY(g.isInPlace(home(), leaseOf()));
        QCOMPARE(g.state(), State::Up);
        QCOMPARE(g.manager.watched(), QStringLiteral("eth1"));
        QCOMPARE(g.store.load().configuration->document, toDocument(home()));
    }

    void anInvalidOrRefusedDocumentChangesNothing()
    {
        Gateway g;
        QVERIFY(g.apply(home()));
        g.kernel.forgetSteps();
        QCOMPARE(g.applyDocument("{}").error().code, ErrorCode::InvalidConfiguration);
        Configuration farEnd = home();
        farEnd.role = Role::FarEnd;
        QCOMPARE(g.apply(farEnd).error().code, ErrorCode::NotSupported);
        QCOMPARE(g.apply(home(), 7).error().code, ErrorCode::Conflict); // R-12
        QCOMPARE(g.kernel.stepCount(), 0);
        QCOMPARE(g.state(), State::Up);
        QCOMPARE(g.reconciler->status().generation, 1U);
    }

    void aFailedApplyKeepsTheFormerConfiguration()
    {
        Gateway g;
        QVERIFY(g.apply(home()));
        g.kernel.failStep(2, kRefusal);
        const Result<quint64> failed = g.apply(home(Mode::Source));
        QCOMPARE(failed.error().code, ErrorCode::RolledBack);
        QVERIFY(g.isInPlace(home(), leaseOf()));
        QCOMPARE(g.state(), State::Up);
        QCOMPARE(g.store.load().configuration->generation, 1U);
    }

    void aFullDiskIsAFailedApply()
    {
        // R-34, F5
        Gateway g;
        QVERIFY(g.apply(home()));
        QVERIFY(g.directory.remove());
        QCOMPARE(g.apply(home(Mode::Source)).error().code, ErrorCode::StorageFailed);
        QVERIFY(g.isInPlace(home(), leaseOf()));
        QCOMPARE(g.reconciler->status().generation, 1U);
    }

    void followsALeaseInPlace()
    {
        // F17, R-47
        Gateway g;
        QVERIFY(g.apply(home()));
        g.kernel.forgetSteps();
        g.kernel.others([](ModelKernel &k) {
            k.setLine(QStringLiteral("eth1"), address("198.18.1.61"), 24, address("198.18.1.1"));
        });
        QTRY_VERIFY(g.isInPlace(home(), leaseOf("198.18.1.61")));
        QTRY_COMPARE(g.reconciler->status().lease->address, address("198.18.1.61"));
        QVERIFY(g.hasEvent("lease-changed"));
        QVERIFY(!g.hasEvent("repaired"));
        for (const Step &step : g.kernel.steps())
            QVERIFY2(!std::holds_alternative<DeleteLink>(step.action), "the device must be changed, not made anew");
    }

    void waitsAMomentForTheAddressAfterANak()
    {
        Gateway g;
        QVERIFY(g.apply(home()));
        g.kernel.forgetSteps();
        g.kernel.others([](ModelKernel &k) { k.dropLine(QStringLiteral("eth1")); });
        QTest::qWait(300);
        QCOMPARE(g.state(), State::Up);
        g.kernel.others([](ModelKernel &k) {
            k.setLine(QStringLiteral("eth1"), address("198.18.1.62"), 24, address("198.18.1.1"));
        });
        QTRY_VERIFY(g.isInPlace(home(), leaseOf("198.18.1.62")));
        QVERIFY(!g.hasEvent("lease-lost"));
    }

    void whatLeadsUpToALeaseDoesNotPutItOff()
    {
        // The manager and the kernel say in many words that an address goes and another one comes.
        Gateway g;
        QVERIFY(g.apply(home()));
        g.kernel.others([](ModelKernel &k) { k.dropLine(QStringLiteral("eth1")); });
        for (int i = 0; i < 10; ++i) {
            QTest::qWait(40);
            g.kernel.others([](ModelKernel &) {});
        }
        g.kernel.others([](ModelKernel &k) {
            k.setLine(QStringLiteral("eth1"), address("198.18.1.62"), 24, address("198.18.1.1"));
        });
        // Before, the looks at nothing had used up all runs of the next two seconds.
        QTRY_VERIFY_WITH_TIMEOUT(g.isInPlace(home(), leaseOf("198.18.1.62")), 1000);
    }

    void waitsForTheRouterOfAnAddressThatWasLongInComing()
    {
        Gateway g;
        QVERIFY(g.apply(home()));
        g.kernel.others([](ModelKernel &k) { k.dropLine(QStringLiteral("eth1")); });
        QTest::qWait(800);
        g.kernel.others([](ModelKernel &k) { (void)k.addAddress(QStringLiteral("eth1"), address("198.18.1.62"), 24); });
        QTest::qWait(100);
        g.kernel.others([](ModelKernel &k) {
            k.setLine(QStringLiteral("eth1"), address("198.18.1.62"), 24, address("198.18.1.1"));
        });
        QTRY_VERIFY(g.isInPlace(home(), leaseOf("198.18.1.62")));
        QVERIFY(!g.hasEvent("degraded"));
        QCOMPARE(g.state(), State::Up);
    }

    void aLostLeaseLeavesTheGuardAndComesBack()
    {
        // F19
        Gateway g;
        QVERIFY(g.apply(home()));
        g.kernel.others([](ModelKernel &k) { k.dropLine(QStringLiteral("eth1")); });
        QTRY_COMPARE_WITH_TIMEOUT(g.state(), State::NoLease, 10'000);
        QVERIFY(g.isInPlace(home(), std::nullopt));
        QVERIFY(g.hasEvent("lease-lost"));
        g.kernel.others([](ModelKernel &k) {
            k.setLine(QStringLiteral("eth1"), address("198.18.1.50"), 24, address("198.18.1.1"));
        });
        QTRY_COMPARE(g.state(), State::Up);
        QVERIFY(g.isInPlace(home(), leaseOf()));
    }

    void connectionsOfADeadAddressAreForgotten()
    {
        Gateway g;
        QVERIFY(g.apply(home()));
        const auto line = [&](const char *leased) {
            g.kernel.others(
                [&](ModelKernel &k) { k.setLine(QStringLiteral("eth1"), address(leased), 24, address("198.18.1.1")); });
        };
        // The same address again is the same lease to them, however long it was away.
        g.kernel.others([](ModelKernel &k) { k.dropLine(QStringLiteral("eth1")); });
        QTRY_COMPARE_WITH_TIMEOUT(g.state(), State::NoLease, 10'000);
        line("198.18.1.50");
        QTRY_COMPARE(g.state(), State::Up);
        QVERIFY(g.kernel.forgotten().isEmpty());
        line("198.18.1.61");
        QTRY_COMPARE(g.kernel.forgotten(), QList<Ipv4Address>{address("198.18.1.50")});
        // One that changed while nobody looked.
        g.stop();
        g.kernel.othersSilently([](ModelKernel &k) {
            k.setLine(QStringLiteral("eth1"), address("198.18.1.62"), 24, address("198.18.1.1"));
        });
        g.restart();
        QTRY_COMPARE(g.kernel.forgotten().size(), 2);
        QCOMPARE(g.kernel.forgotten().last(), address("198.18.1.61"));
    }

    void whatTheManagerSaysCounts()
    {
        Gateway g;
        QVERIFY(g.apply(home()));
        QCOMPARE(g.reconciler->status().lease->source, QStringLiteral("kernel"));
        g.manager.say(ManagedLease{address("198.18.1.50"), 24, address("198.18.1.254"), 1400});
        QTRY_COMPARE(g.reconciler->status().lease->source, QStringLiteral("networkmanager"));
        QCOMPARE(g.reconciler->status().lease->router, address("198.18.1.254"));
        QCOMPARE(g.reconciler->status().tunnels.first().mtu, 1380);
    }

    void aLeaseThatWouldLoopTakesTheTunnelAway()
    {
        Gateway g;
        QVERIFY(g.apply(home()));
        g.kernel.others([](ModelKernel &k) {
            k.setLine(QStringLiteral("eth1"), address("198.51.100.9"), 24, address("198.51.100.1"));
        });
        QTRY_COMPARE(g.state(), State::Failed);
        QCOMPARE(g.reconciler->status().reason.code, QStringLiteral("plan-refused"));
        QVERIFY(g.isInPlace(home(), std::nullopt));
    }

    void repairsWhatOthersDestroy()
    {
        // F21 to F23, R-54
        Gateway g;
        QVERIFY(g.apply(home()));
        g.kernel.others([](ModelKernel &k) { k.deleteRules([](const Rule &rule) { return rule.preference != 0; }); },
                        false);
        QTRY_VERIFY(g.isInPlace(home(), leaseOf()));
        QTRY_VERIFY(g.hasEvent("repaired"));
        g.kernel.others([](ModelKernel &k) { (void)k.deleteLink(QStringLiteral("culvert0")); });
        QTRY_VERIFY(g.isInPlace(home(), leaseOf()));
        g.kernel.others([](ModelKernel &k) { (void)k.setUp(QStringLiteral("culvert0"), false); });
        QTRY_VERIFY(g.isInPlace(home(), leaseOf()));
        // F24
        g.kernel.others([](ModelKernel &k) { k.flushFirewall(); }, false);
        QTRY_VERIFY(g.isInPlace(home(), leaseOf()));
    }

    void doesNotFightForEver()
    {
        Gateway g;
        QVERIFY(g.apply(home()));
        const auto flush = [&] {
            g.kernel.others(
                [](ModelKernel &k) { k.deleteRules([](const Rule &rule) { return rule.preference == 2020; }); }, false);
        };
        QElapsedTimer limit;
        limit.start();
        while (!g.hasEvent("fought-over") && limit.elapsed() < 60'000) {
            flush();
            QTest::qWait(100);
        }
        QVERIFY(g.hasEvent("fought-over"));
        QCOMPARE(g.state(), State::Degraded);
        const int before = g.kernel.stepCount();
        flush();
        QTest::qWait(3000);
        QCOMPARE(g.kernel.stepCount(), before);
    }

    void ownWritesCauseNoFurtherSteps()
    {
        Gateway g;
        QVERIFY(g.apply(home()));
        g.kernel.forgetSteps();
        QTest::qWait(300);
        QCOMPARE(g.kernel.stepCount(), 0);
    }

    void aFailureIsTriedAgain()
    {
        Gateway g;
        QVERIFY(g.apply(home()));
        g.kernel.failSteps([](const Step &step) -> std::optional<Error> {
            return std::holds_alternative<SetLink>(step.action) ? std::optional(kRefusal) : std::nullopt;
        });
        g.kernel.others([](ModelKernel &k) { (void)k.deleteLink(QStringLiteral("culvert0")); });
        QTRY_COMPARE(g.state(), State::Failed);
        QCOMPARE(g.reconciler->status().reason.code, QStringLiteral("kernel-refused"));
        g.kernel.failSteps({});
        QTRY_COMPARE_WITH_TIMEOUT(g.state(), State::Up, 10'000);
        QVERIFY(g.isInPlace(home(), leaseOf()));
    }

    void aRestartAdoptsWhatIsThere()
    {
        // F2, R-57
        Gateway g;
        QVERIFY(g.apply(home()));
        g.kernel.forgetSteps();
        g.restart();
        QCOMPARE(g.state(), State::Up);
        QCOMPARE(g.kernel.stepCount(), 0);
    }

    void aKilledApplyIsFinishedOrUndoneByTheNextStart()
    {
        // F1: whatever prefix of the steps was carried out, the confirmed configuration comes back.
        const ObservedState nothing = FakeKernel(gateway()).model().observe({QStringLiteral("ip_forward")});
        const Steps steps = *diff(*plan(home(Mode::Source), leaseOf()), nothing);
        for (qsizetype n = 0; n <= steps.size(); ++n) {
            Gateway g;
            QVERIFY(g.apply(home()));
            g.kernel.othersSilently([&](ModelKernel &k) {
                for (const Step &step : steps.first(n))
                    (void)k.apply(step);
            });
            g.restart();
            QVERIFY(g.isInPlace(home(), leaseOf()));
        }
    }

    void downLeavesNoTrace()
    {
        // R-57
        const ModelKernel before = gateway();
        Gateway g(before);
        QVERIFY(g.apply(home()));
        QVERIFY(g.configured->setEnabled(false));
        QCOMPARE(g.state(), State::Off);
        QVERIFY(g.kernel.model().others() == before.others());
        QCOMPARE(g.kernel.model().routes(), before.routes());
        QCOMPARE(g.kernel.model().rules(), before.rules());
        QCOMPARE(g.kernel.model().sysctl(QStringLiteral("ip_forward")), QStringLiteral("0"));
        QVERIFY(g.configured->setEnabled(true));
        QCOMPARE(g.state(), State::Up);
    }

    void switchingLeavesTheDocumentAsItWasWritten()
    {
        Gateway g;
        const QByteArray written = R"({"tunnels": [ {"remote":"198.51.100.9","name":"office"} ],
  "home": {"interfaces": ["eth0"], "networks": ["203.0.113.0/28"]},
   "enabled" : true, "uplink": {"interface": "eth1"}, "version": 1})";
        QVERIFY(g.applyDocument(written));
        QVERIFY(g.configured->setEnabled(false));
        QByteArray off = written;
        off.replace("true", "false");
        QCOMPARE(g.configured->stored()->document, off);
        QVERIFY(g.configured->setEnabled(true));
        QCOMPARE(g.configured->stored()->document, written);
    }

    void aDamagedStoreKeepsItsHandsOffTheTunnel()
    {
        // R-33: neither the former nor this one can be read, and a tunnel runs.
        Gateway g;
        QVERIFY(g.apply(home()));
        const QFileInfoList files = QDir(g.directory.path()).entryInfoList(QDir::Files);
        for (const QFileInfo &info : files) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("damaged");
        }
        g.kernel.forgetSteps();
        g.restart();
        QCOMPARE(g.kernel.stepCount(), 0);
        QVERIFY(g.isInPlace(home(), leaseOf()));
        QVERIFY(g.hasEvent("storage-alarm"));
        QVERIFY(g.apply(home(Mode::Source)));
        QVERIFY(g.isInPlace(home(Mode::Source), leaseOf()));
    }

    /// A firewall that matches an alternative name matches nothing: no packet has it.
    void usesTheKernelsNamesOfInterfaces()
    {
        ModelKernel model = gateway();
        model.addAltName(QStringLiteral("eth1"), QStringLiteral("provider"));
        model.addAltName(QStringLiteral("eth0"), QStringLiteral("lan"));
        Gateway g(model);
        Configuration written = home(Mode::Source);
        written.uplinkInterface = QStringLiteral("provider");
        written.homeInterfaces = {QStringLiteral("lan"), QStringLiteral("eth0")};
        const Result<QStringList> preview = g.reconciler->preview(written);
        QVERIFY(preview);
        QVERIFY(g.apply(written));
        QCOMPARE(g.state(), State::Up);
        QVERIFY(g.isInPlace(home(Mode::Source), leaseOf()));
        QCOMPARE(*preview, describe(g.kernel.steps()));
        QCOMPARE(g.manager.watched(), QStringLiteral("eth1"));
        QCOMPARE(g.reconciler->status().lease->interface, QStringLiteral("eth1"));
        QCOMPARE(g.configured->stored()->document, toDocument(written));
        QVERIFY(g.reconciler->counters()->contains(QStringLiteral("eth1")));
        g.kernel.forgetSteps();
        g.restart();
        QCOMPARE(g.state(), State::Up);
        QCOMPARE(g.kernel.stepCount(), 0);
        g.kernel.others([](ModelKernel &k) {
            k.setLine(QStringLiteral("eth1"), address("198.18.1.61"), 24, address("198.18.1.1"));
        });
        QTRY_VERIFY(g.isInPlace(home(Mode::Source), leaseOf("198.18.1.61")));
    }

    void findsARouterInATableOfItsOwn()
    {
        Gateway g;
        QVERIFY(g.apply(home()));
        g.kernel.others([](ModelKernel &k) {
            k.deleteRoutes([](const Route &route) { return route.protocol == kDhcpProtocol; });
            (void)k.addRoute({.table = 77,
                              .destination = Ipv4Prefix::everything(),
                              .interface = QStringLiteral("eth1"),
                              .gateway = address("198.18.1.9"),
                              .protocol = kStaticProtocol});
        });
        QTRY_COMPARE(g.reconciler->status().lease->router, address("198.18.1.9"));
        QCOMPARE(g.state(), State::Up);
    }

    void repairsTheOuterHeader()
    {
        Gateway g;
        QVERIFY(g.apply(home()));
        g.kernel.others([](ModelKernel &k) {
            TunnelLink link = k.device(QStringLiteral("culvert0"))->link;
            link.outer.encapsulation = 1;
            link.outer.destinationPort = 5555;
            (void)k.apply({0, SetLink{link, true}});
        });
        QVERIFY(!g.isInPlace(home(), leaseOf()));
        QTRY_VERIFY(g.isInPlace(home(), leaseOf()));
    }

    void tellsOfRulesThatComeFirst()
    {
        Gateway g;
        QVERIFY(g.apply(home()));
        QVERIFY(g.reconciler->status().notices.isEmpty());
        g.kernel.others([](ModelKernel &k) { (void)k.addRule({.preference = 100, .table = 200, .protocol = 3}); },
                        false);
        QTRY_COMPARE(g.reconciler->status().notices.size(), 1);
        QCOMPARE(g.reconciler->status().notices.first().code, QStringLiteral("foreign-rules-first"));
        g.kernel.others([](ModelKernel &k) { k.deleteRules([](const Rule &rule) { return rule.preference == 100; }); },
                        false);
        QTRY_VERIFY(g.reconciler->status().notices.isEmpty());
    }

    void keepsForwardingForWhoeverCameMeanwhile()
    {
        Gateway g;
        QVERIFY(g.apply(home()));
        g.kernel.others([](ModelKernel &k) { k.setNewForwarders({QStringLiteral("docker0")}); });
        QTest::qWait(100);
        QVERIFY(!g.hasEvent("forwarding-kept"));
        QVERIFY(g.configured->setEnabled(false));
        QCOMPARE(g.kernel.model().sysctl(QStringLiteral("ip_forward")), QStringLiteral("1"));
        QVERIFY(g.hasEvent("forwarding-kept"));
        QVERIFY(g.kernel.model().observe().formerSysctls.isEmpty());
    }

    // R-36: what nobody confirmed is not what a helper starts with.
    void startsWithWhatWasConfirmed()
    {
        Gateway g;
        QVERIFY(g.apply(home()));
        Configuration other = home();
        other.exceptions.append({prefix("192.0.2.8/32"), QStringLiteral("mail"), false, true});
        const auto valid = ValidConfiguration::from(toDocument(other));
        QVERIFY(g.configured->applyPending(*valid, 0, 1000, 60));
        QVERIFY(g.isInPlace(other, leaseOf()));
        g.restart();
        QVERIFY(g.isInPlace(home(), leaseOf()));
        QCOMPARE(g.reconciler->status().pendingSecondsLeft, std::nullopt);
        QCOMPARE(g.configured->generation(), quint64(1));
    }

    void explainsFromWhatWasReadUntilSomethingChanges()
    {
        Gateway g;
        QVERIFY(g.apply(home()));
        QCoreApplication::processEvents();
        const PacketQuery packet{address("192.0.2.80")};
        const auto verdict = [&] { return g.reconciler->explain(packet)->value(QLatin1String("verdict")).toString(); };
        QCOMPARE(verdict(), QStringLiteral("tunnel"));
        const int views = g.kernel.viewCount();
        QCOMPARE(verdict(), QStringLiteral("tunnel"));
        QVERIFY(g.reconciler->routes());
        QCOMPARE(g.kernel.viewCount(), views);

        // What somebody else changes is seen at once,
        g.kernel.others([](ModelKernel &k) {
            QVERIFY(k.addRoute({.destination = Ipv4Prefix::host(address("192.0.2.80")),
                                .interface = QStringLiteral("eth1"),
                                .gateway = address("198.18.1.1"),
                                .protocol = kStaticProtocol}));
        });
        QCoreApplication::processEvents();
        QCOMPARE(verdict(), QStringLiteral("direct"));
        g.kernel.others([](ModelKernel &k) {
            k.deleteRoutes(
                [](const Route &route) { return route.destination == Ipv4Prefix::host(address("192.0.2.80")); });
        });
        QCoreApplication::processEvents();
        // and what the helper has written itself, whose echo its monitor leaves out.
        QCOMPARE(verdict(), QStringLiteral("tunnel"));
        QVERIFY(g.configured->setEnabled(false));
        QCOMPARE(verdict(), QStringLiteral("direct"));
    }

    void previewIsWhatApplyDoes()
    {
        Gateway g;
        const Result<QStringList> preview = g.reconciler->preview(home());
        QVERIFY(preview);
        QCOMPARE(g.kernel.stepCount(), 0);
        QVERIFY(g.apply(home()));
        QCOMPARE(*preview, describe(g.kernel.steps()));
    }
};

QTEST_GUILESS_MAIN(tst_Reconciler)
#include "tst_reconciler.moc"
