// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/privatebus.h"

#include <QImage>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace culvert {

/// A desktop of the test's own: Xvfb with openbox, a session bus and a system bus, an empty home. Programs that are
/// started on it die with it, and with the test.
class Desktop {
public:
    Desktop();
    ~Desktop();
    Desktop(const Desktop &) = delete;
    Desktop &operator=(const Desktop &) = delete;

    bool start();
    PrivateBus &sessionBus() { return m_sessionBus; }
    PrivateBus &systemBus() { return m_systemBus; }
    /// For changes before a program is started.
    QProcessEnvironment environment;
    QString home() const { return m_home.path(); }

    /// It has been started; both of its outputs are merged.
    QProcess &run(const QString &program, const QStringList &arguments = {});
    /// What the program writes, to its end.
    QByteArray outputOf(const QString &program, const QStringList &arguments) const;
    /// xdotool's output, by words.
    QStringList xdotool(const QStringList &arguments) const;
    /// Of all visible windows of this process.
    QStringList windowsOf(const QProcess &process) const;
    QImage screenshot() const;

private:
    QTemporaryDir m_home;
    PrivateBus m_sessionBus;
    PrivateBus m_systemBus;
    std::vector<std::unique_ptr<QProcess>> m_programs;
};

} // namespace culvert
