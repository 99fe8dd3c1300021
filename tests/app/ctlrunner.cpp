// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ctlrunner.h"

#include "tests/app/samples.h"

#include <QProcessEnvironment>
#include <QTest>

namespace culvert {

bool CtlRunner::setUp()
{
    m_bus = std::make_unique<PrivateBus>();
    if (!m_bus->start()) {
        qWarning("%s", qPrintable(m_bus->errorString()));
        return false;
    }
    m_helper = std::make_unique<FakeHelper>(*m_bus);
    m_helper->generation = 3;
    m_helper->setStatus(statusWith(State::Up));
    m_helper->counters = {{QStringLiteral("culvert0"), {1, 2, 3, 4, 5, 6, 7}}};
    m_helper->appear();
    return true;
}

void CtlRunner::tearDown()
{
    m_process.reset();
    m_helper.reset();
    m_bus.reset();
}

void CtlRunner::start(const QStringList &arguments, const QByteArray &input)
{
    m_out.clear();
    m_messages.clear();
    m_process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DBUS_SYSTEM_BUS_ADDRESS"), m_bus->address());
    m_process->setProcessEnvironment(environment);
    QObject::connect(m_process.get(), &QProcess::readyReadStandardOutput, m_process.get(),
                     [this] { m_out += m_process->readAllStandardOutput(); });
    QObject::connect(m_process.get(), &QProcess::readyReadStandardError, m_process.get(),
                     [this] { m_messages += m_process->readAllStandardError(); });
    m_process->start(QStringLiteral(CULVERTCTL), arguments);
    m_process->write(input);
    m_process->closeWriteChannel();
}

int CtlRunner::finish()
{
    const bool isDone = QTest::qWaitFor([this] { return m_process->state() == QProcess::NotRunning; }, 60'000);
    return isDone && m_process->exitStatus() == QProcess::NormalExit ? m_process->exitCode() : -1;
}

int CtlRunner::run(const char *line)
{
    start(words(line));
    return finish();
}

bool CtlRunner::isStillRunning()
{
    return !QTest::qWaitFor([this] { return m_process->state() == QProcess::NotRunning; }, 500);
}

} // namespace culvert
