// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/step.h"
#include "helper/kernel/netlinkkernel.h"
#include "tests/support/addresses.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace culvert::test {

/// What a test's main() does first, before there is a thread: become root of a namespace where it is not root
/// already. Says on standard error what is wrong, and returns false, where that is forbidden.
bool becomeRootOfANamespace();

/// Runs `ip` of iproute2 in the present network namespace and returns its output; fails the test if it fails.
QByteArray ip(const QString &arguments);
QJsonArray ipJson(const QString &arguments);

/// A fresh network: wan0 (198.51.100.77/24, up, with a carrier) and lan0 (192.168.1.1/24, up).
class Network {
public:
    Network();
    /// In which the test, and every process that it starts, now lives.
    bool isThere() const { return m_isThere; }

private:
    bool m_isThere = false;
};

/// A fresh network and the class under test in it; base of the test classes, new for each test function.
class KernelTest : public QObject {
    Q_OBJECT

protected:
    NetlinkKernel &kernel() { return *m_kernel; }
    /// As if the helper had been started anew: nothing is kept but the runtime directory.
    void restartHelper();
    ObservedState observe(const QStringList &sysctls = {});
    QList<StepFailure> perform(const QList<StepAction> &actions);
    /// All of them succeed.
    void carryOut(const QList<StepAction> &actions);

private Q_SLOTS:
    void init();

private:
    std::unique_ptr<QTemporaryDir> m_runtime;
    std::unique_ptr<NetlinkKernel> m_kernel;
};

/// In one order, for comparing.
QList<Route> sorted(QList<Route> routes);

} // namespace culvert::test

#define CULVERT_KERNEL_TEST_MAIN(TestClass)                                                                            \
    int main(int argc, char *argv[])                                                                                   \
    {                                                                                                                  \
        if (!culvert::test::becomeRootOfANamespace())                                                                  \
            return 1;                                                                                                  \
        QCoreApplication application(argc, argv);                                                                      \
        TestClass test;                                                                                                \
        return QTest::qExec(&test, argc, argv);                                                                        \
    }
