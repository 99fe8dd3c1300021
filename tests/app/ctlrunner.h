// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/fakehelper.h"
#include "tests/support/privatebus.h"

#include <QProcess>
#include <QString>
#include <QStringList>

#include <memory>

namespace culvert {

/// The real culvertctl, on a bus with a helper that says what it is told to: generation 3, state up.
class CtlRunner {
protected:
    bool setUp();
    void tearDown();

    static QStringList words(const char *line) { return QString::fromUtf8(line).split(QLatin1Char(' ')); }
    void start(const QStringList &arguments, const QByteArray &input = {});
    /// Waits for the program, while the helper here goes on answering; its exit status.
    int finish();
    int run(const char *line);
    /// It runs on, for half a second at least.
    bool isStillRunning();
    QString out() const { return QString::fromUtf8(m_out); }
    QString messages() const { return QString::fromUtf8(m_messages); }

    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<FakeHelper> m_helper;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_out;
    QByteArray m_messages;
};

} // namespace culvert
