// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/visitor.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QFile>
#include <QTest>

#include <csignal>
#include <cstring>
#include <iostream>
#include <string>

#include <fcntl.h>
#include <grp.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace culvert {

namespace {

constexpr char kFlag[] = "--visitor";
constexpr int kPatienceMs = 30'000;

QString outcome(const QDBusMessage &reply)
{
    return reply.type() == QDBusMessage::ErrorMessage ? reply.errorName() : QStringLiteral("ok");
}

QDBusMessage busCall(const QString &member, const QVariantList &arguments)
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
                                       QStringLiteral("org.freedesktop.DBus"), member);
    call.setArguments(arguments);
    return call;
}

QString obey(const QDBusConnection &bus, const QStringList &words)
{
    if (words.value(0) == QLatin1String("own"))
        return outcome(bus.call(busCall(QStringLiteral("RequestName"), {words.value(1), uint(0)})));
    if (words.value(0) == QLatin1String("call")) {
        QDBusMessage call =
            QDBusMessage::createMethodCall(words.value(1), words.value(2), words.value(3), words.value(4));
        for (const QString &argument : words.mid(5))
            call << argument;
        return outcome(bus.call(call));
    }
    if (words.value(0) == QLatin1String("signal")) {
        bus.send(QDBusMessage::createSignal(words.value(1), words.value(2), words.value(3)));
        // The bus works off a connection in order: after this reply it has dealt with the signal.
        return outcome(bus.call(busCall(QStringLiteral("GetId"), {})));
    }
    return QStringLiteral("what?");
}

} // namespace

bool Visitor::isWanted(int argc, char *argv[]) { return argc == 3 && std::strcmp(argv[1], kFlag) == 0; }

int Visitor::run(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QDBusConnection bus =
        QDBusConnection::connectToBus(QString::fromLocal8Bit(argv[2]), QStringLiteral("visitor"));
    std::cout << qPrintable(bus.baseService()) << std::endl;
    std::string line;
    while (std::getline(std::cin, line))
        std::cout << qPrintable(obey(bus, QString::fromStdString(line).split(QLatin1Char(' ')))) << std::endl;
    return 0;
}

bool Visitor::start(const QString &busAddress)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    // The build directory may be closed to other users: the program is opened before the user changes.
    const int program = open(QFile::encodeName(QCoreApplication::applicationFilePath()).constData(), O_RDONLY);
    m_process.setChildProcessModifier([] {
        if (setgroups(0, nullptr) != 0 || setgid(kUid) != 0 || setuid(kUid) != 0)
            _exit(1);
        prctl(PR_SET_PDEATHSIG, SIGKILL);
    });
    m_process.start(QStringLiteral("/proc/self/fd/%1").arg(program), {QLatin1String(kFlag), busAddress});
    m_process.waitForStarted();
    close(program);
    m_name = tell({});
    return m_name.startsWith(QLatin1Char(':'));
}

Visitor::~Visitor()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished();
}

QString Visitor::tell(const QString &line)
{
    if (!line.isEmpty())
        m_process.write(line.toUtf8() + '\n');
    // The service that it calls may live in this very process.
    if (!QTest::qWaitFor([this] { return m_process.canReadLine(); }, kPatienceMs))
        return QStringLiteral("no answer: ") + m_process.errorString();
    return QString::fromUtf8(m_process.readLine()).trimmed();
}

} // namespace culvert
