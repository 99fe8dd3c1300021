// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

namespace culvert {

/// A process of another user on a test's bus: the test's own program, started again with uid 65534. It is told what
/// to do by lines on its standard input and answers each with one line, so that a test can play two users at once.
/// Needs root, as every change of user does.
class Visitor {
public:
    /// For main(): the visitor's side, if the arguments say that this process is one; absent otherwise.
    static bool isWanted(int argc, char *argv[]);
    static int run(int argc, char *argv[]);

    static constexpr uint kUid = 65534;

    /// Returns when it is on the bus.
    bool start(const QString &busAddress);
    ~Visitor();

    /// Its unique name.
    QString name() const { return m_name; }

    /// "own NAME", "call SERVICE PATH INTERFACE MEMBER [STRING…]", "signal PATH INTERFACE MEMBER": the answer, "ok" or
    /// the name of the error; for signals what the bus said to a call that followed them, always "ok".
    QString tell(const QString &line);

private:
    QProcess m_process;
    QString m_name;
};

} // namespace culvert
