// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>

#include <memory>

namespace culvert::test {

/// What main() does first: starts itself anew as root of a user namespace where it is not root already.
void becomeRoot(char **argv);

/// Three machines on a real kernel: this one (203.0.113.1, by way of n0), a router, and the far one (198.51.100.9).
/// Between router and far end the link carries `mtu` bytes.
class ThreeMachines {
public:
    explicit ThreeMachines(int mtu);
    ~ThreeMachines();
    ThreeMachines(const ThreeMachines &) = delete;
    ThreeMachines &operator=(const ThreeMachines &) = delete;

    bool isThere() const { return m_isThere; }

    /// Each runs a command on one of them, and fails the test if that fails.
    void here(const QString &command);
    void router(const QString &command);
    void farEnd(const QString &command);

    /// The router tells nobody what is too large for it (RFC 2923).
    void makeBlackHole();
    /// One more way to the router, by a device of that name and MTU, which the routes like less.
    void addNarrowWay(const QString &name, int mtu);

private:
    static void run(const QString &program, const QStringList &arguments);
    void in(const QProcess &machine, const QString &command);
    static std::unique_ptr<QProcess> start();

    std::unique_ptr<QProcess> m_router;
    std::unique_ptr<QProcess> m_farEnd;
    bool m_isThere = false;
};

} // namespace culvert::test
