// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/helper/kernelfixture.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <sched.h>
#include <unistd.h>

namespace culvert::test {

namespace {

bool writeFile(const char *path, const QByteArray &text)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(text) == text.size();
}

} // namespace

bool becomeRootOfANamespace()
{
    if (geteuid() == 0)
        return true;
    const QByteArray uid = QByteArray::number(geteuid());
    const QByteArray gid = QByteArray::number(getegid());
    if (unshare(CLONE_NEWUSER) == 0 && writeFile("/proc/self/setgroups", "deny")
        && writeFile("/proc/self/uid_map", "0 " + uid + " 1") && writeFile("/proc/self/gid_map", "0 " + gid + " 1"))
        return true;
    std::fprintf(stderr,
                 "This test needs root or a user namespace, and this system forbids the latter (%s).\n"
                 "Run it as root, or allow them: sysctl kernel.unprivileged_userns_clone=1, or on Ubuntu\n"
                 "sysctl kernel.apparmor_restrict_unprivileged_userns=0\n",
                 std::strerror(errno));
    return false;
}

QByteArray ip(const QString &arguments)
{
    QProcess process;
    process.start(QStringLiteral("ip"), QProcess::splitCommand(arguments));
    const bool finished = process.waitForFinished();
    const QByteArray errors = process.readAllStandardError();
    if (!finished || process.exitCode() != 0)
        QTest::qFail(("ip " + arguments.toUtf8() + ": " + errors).constData(), __FILE__, __LINE__);
    return process.readAllStandardOutput();
}

QJsonArray ipJson(const QString &arguments)
{
    return QJsonDocument::fromJson(ip(QStringLiteral("-j ") + arguments)).array();
}

Network::Network()
{
    if (unshare(CLONE_NEWNET) != 0)
        return;
    for (const char *line :
         {"link set lo up", "link add wan0 type veth peer name isp0", "link add lan0 type veth peer name host0",
          "address add 198.51.100.77/24 dev wan0", "address add 192.168.1.1/24 dev lan0", "link set wan0 up",
          "link set isp0 up", "link set lan0 up", "link set host0 up"})
        ip(QString::fromLatin1(line));
    m_isThere = !QTest::currentTestFailed();
}

void KernelTest::init()
{
    m_kernel.reset();
    QVERIFY2(Network().isThere(), "there is no network to test in");
    m_runtime = std::make_unique<QTemporaryDir>();
    QVERIFY(m_runtime->isValid());
    restartHelper();
}

void KernelTest::restartHelper()
{
    auto opened = NetlinkKernel::open(m_runtime->path());
    QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().detail));
    m_kernel = std::move(*opened);
}

ObservedState KernelTest::observe(const QStringList &sysctls)
{
    const Result<ObservedState> observed = m_kernel->observe(sysctls);
    if (!observed)
        QTest::qFail(qPrintable(observed.error().detail), __FILE__, __LINE__);
    return observed ? *observed : ObservedState{};
}

QList<StepFailure> KernelTest::perform(const QList<StepAction> &actions)
{
    Steps steps;
    steps.reserve(actions.size());
    for (const StepAction &action : actions)
        steps.append({0, action});
    return m_kernel->perform({steps.constData(), size_t(steps.size())});
}

void KernelTest::carryOut(const QList<StepAction> &actions)
{
    for (const StepFailure &failure : perform(actions)) {
        const Error &error = failure.error;
        QTest::qFail(qPrintable(QStringLiteral("%1: %2 (%3)")
                                    .arg(describe({0, actions[failure.index]}), error.detail, error.kernelText)),
                     __FILE__, __LINE__);
    }
}

QList<Route> sorted(QList<Route> routes)
{
    std::sort(routes.begin(), routes.end(), [](const Route &a, const Route &b) { return a.key() < b.key(); });
    return routes;
}

} // namespace culvert::test
