// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/desktop.h"

#include <QRegularExpression>
#include <QTest>

#include <csignal>
#include <sys/prctl.h>

namespace culvert {

namespace {

constexpr int kPatienceMs = 30'000;

void dieWithTheTest() { prctl(PR_SET_PDEATHSIG, SIGKILL); }

} // namespace

Desktop::Desktop() : environment(QProcessEnvironment::systemEnvironment()) { }

Desktop::~Desktop()
{
    while (!m_programs.empty()) {
        m_programs.back()->kill();
        m_programs.back()->waitForFinished();
        m_programs.pop_back();
    }
}

bool Desktop::start()
{
    if (!m_sessionBus.start() || !m_systemBus.start())
        return false;
    QProcess &server =
        run(QStringLiteral("Xvfb"),
            {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-noreset"), QStringLiteral("-nolisten"),
             QStringLiteral("tcp"), QStringLiteral("-screen"), QStringLiteral("0"), QStringLiteral("1200x900x24")});
    // A number on a line of its own, among whatever it has to say.
    static const QRegularExpression number(QStringLiteral("^(\\d+)\n"), QRegularExpression::MultilineOption);
    QString output;
    while (!output.contains(number)) {
        if (!server.waitForReadyRead(kPatienceMs))
            return false;
        output += QString::fromLocal8Bit(server.readAll());
    }
    environment.insert(QStringLiteral("DISPLAY"), u':' + number.match(output).captured(1));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), m_sessionBus.address());
    environment.insert(QStringLiteral("DBUS_SYSTEM_BUS_ADDRESS"), m_systemBus.address());
    environment.insert(QStringLiteral("HOME"), m_home.path());
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_home.path());
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_home.path());
    environment.insert(QStringLiteral("LANGUAGE"), QStringLiteral("en"));
    environment.remove(QStringLiteral("XDG_ACTIVATION_TOKEN"));
    environment.remove(QStringLiteral("DESKTOP_STARTUP_ID"));
    // Of libraries of the desktop, at the end of a program that ends by itself.
    environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("detect_leaks=0"));
    run(QStringLiteral("openbox"));
    return QTest::qWaitFor(
        [this] {
            return outputOf(QStringLiteral("xprop"),
                            {QStringLiteral("-root"), QStringLiteral("_NET_SUPPORTING_WM_CHECK")})
                .contains("window id");
        },
        kPatienceMs);
}

QProcess &Desktop::run(const QString &program, const QStringList &arguments)
{
    QProcess &process = *m_programs.emplace_back(std::make_unique<QProcess>());
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setChildProcessModifier(dieWithTheTest);
    process.start(program, arguments);
    process.waitForStarted();
    return process;
}

QByteArray Desktop::outputOf(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.waitForFinished(kPatienceMs);
    return process.readAllStandardOutput();
}

QStringList Desktop::xdotool(const QStringList &arguments) const
{
    return QString::fromUtf8(outputOf(QStringLiteral("xdotool"), arguments)).split(u'\n', Qt::SkipEmptyParts);
}

QStringList Desktop::windowsOf(const QProcess &process) const
{
    return xdotool({QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--pid"),
                    QString::number(process.processId())});
}

QImage Desktop::screenshot() const
{
    return QImage::fromData(outputOf(QStringLiteral("import"),
                                     {QStringLiteral("-window"), QStringLiteral("root"), QStringLiteral("ppm:-")}));
}

} // namespace culvert
