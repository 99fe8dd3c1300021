// SPDX-License-Identifier: GPL-3.0-or-later
// What is installed beside the helper: complete, well-formed, and of one mind with the code.
#include "core/kernel/objects.h"
#include "core/plan/planner.h"
#include "core/wire/dbusnames.h"

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <memory>

using namespace culvert;

namespace {

const QString kSource = QStringLiteral(CULVERT_SOURCE_DIR);

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

struct Outcome {
    int code = -1;
    QByteArray output;
};

Outcome run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(60'000))
        return {-1, process.errorString().toUtf8()};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAll()};
}

struct Action {
    QMap<QString, QString> defaults;
    QString owner;
    QSet<QString> languages; ///< of the message; "" is English
};

QMap<QString, Action> installedActions()
{
    QMap<QString, Action> actions;
    QXmlStreamReader reader(contentOf(kSource + QStringLiteral("/resources/polkit/org.culvert.gateway.policy")));
    QString id;
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        const QString name = reader.name().toString();
        const QXmlStreamAttributes attributes = reader.attributes();
        if (name == QLatin1String("action"))
            id = attributes.value(QLatin1String("id")).toString();
        else if (name.startsWith(QLatin1String("allow_")))
            actions[id].defaults.insert(name.mid(6), reader.readElementText());
        else if (name == QLatin1String("message"))
            actions[id].languages.insert(attributes.value(QLatin1String("xml:lang")).toString());
        else if (name == QLatin1String("annotate"))
            actions[id].owner = reader.readElementText();
    }
    return reader.hasError() ? QMap<QString, Action>() : actions;
}

/// "199\tculvert" → {culvert: 199}
QMap<QString, uint> iprouteNames(const QString &file)
{
    QMap<QString, uint> names;
    for (const QString &line :
         contentOf(kSource + QStringLiteral("/resources/iproute2/") + file).split(QLatin1Char('\n'))) {
        const QStringList words = line.split(QLatin1Char('\t'));
        if (words.size() == 2)
            names.insert(words.at(1), words.at(0).toUInt());
    }
    return names;
}

} // namespace

class TestResources : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void installsEveryFile();
    void startsTheProgramOfItsPrefix();
    void keepsTheHelperInItsBounds();
    void describesAUnitThatSystemdUnderstands();
    void changesNothingWhenInstalled();
    void makesTheHelpersUser();
    void definesExactlyTheActionsInUse();
    void asksAsTheContractSays_data();
    void asksAsTheContractSays();
    void letsTheHelperAskAboutOthers();
    void identifiesNobodyByProcess();
    void namesWhatTheKernelShows();
    void isWellFormed();

private:
    QString installed(const QString &path) const { return m_prefix.filePath(path); }

    QTemporaryDir m_prefix;
};

void TestResources::initTestCase()
{
    const Outcome outcome = run(QStringLiteral(CULVERT_CMAKE),
                                {QStringLiteral("-DCMAKE_INSTALL_PREFIX=") + m_prefix.path(), QStringLiteral("-P"),
                                 QStringLiteral(CULVERT_BINARY_DIR "/resources/cmake_install.cmake")});
    QVERIFY2(outcome.code == 0, outcome.output.constData());
}

void TestResources::installsEveryFile()
{
    for (const char *path : {"etc/iproute2/rt_protos.d/culvert.conf", "etc/iproute2/rt_tables.d/culvert.conf",
                             "lib/NetworkManager/conf.d/culvert.conf", "lib/systemd/system-preset/80-culvert.preset",
                             "lib/systemd/system/culvert-helper.service", "lib/sysusers.d/culvert.conf",
                             "lib/tmpfiles.d/culvert.conf", "share/dbus-1/interfaces/org.culvert.Gateway1.xml",
                             "share/dbus-1/system-services/org.culvert.Gateway1.service",
                             "share/dbus-1/system.d/org.culvert.Gateway1.conf",
                             "share/polkit-1/actions/org.culvert.gateway.policy", "share/culvert/culvert.schema.json"})
        QVERIFY2(QFile::exists(installed(QLatin1String(path))), path);
}

void TestResources::startsTheProgramOfItsPrefix()
{
    const QString unit = contentOf(installed(QStringLiteral("lib/systemd/system/culvert-helper.service")));
    QVERIFY(unit.contains(QStringLiteral("\nExecStart=%1/libexec/culvert-helper\n").arg(m_prefix.path())));
    QVERIFY(!unit.contains(QLatin1Char('@') + QStringLiteral("CULVERT")));
    const QString activation =
        contentOf(installed(QStringLiteral("share/dbus-1/system-services/org.culvert.Gateway1.service")));
    QVERIFY(activation.contains(QStringLiteral("\nName=%1\n").arg(QLatin1String(dbus::kService))));
    QVERIFY(activation.contains(QLatin1String("\nSystemdService=culvert-helper.service\n")));
}

void TestResources::keepsTheHelperInItsBounds()
{
    // In tenths: 20 is an exposure of 2.0.
    const Outcome outcome =
        run(QStringLiteral("systemd-analyze"),
            {QStringLiteral("security"), QStringLiteral("--no-pager"), QStringLiteral("--offline=true"),
             QStringLiteral("--threshold=20"), installed(QStringLiteral("lib/systemd/system/culvert-helper.service"))});
    QVERIFY2(outcome.code == 0, outcome.output.constData());
    QVERIFY2(outcome.output.contains("Overall exposure level"), outcome.output.constData());
}

void TestResources::describesAUnitThatSystemdUnderstands()
{
    // systemd wants the program to be there; which one does not matter here.
    QString unit = contentOf(installed(QStringLiteral("lib/systemd/system/culvert-helper.service")));
    unit.replace(m_prefix.path() + QStringLiteral("/libexec/culvert-helper"), QStringLiteral("/bin/true"));
    QFile copy(m_prefix.filePath(QStringLiteral("culvert-helper.service")));
    QVERIFY(copy.open(QIODevice::WriteOnly) && copy.write(unit.toUtf8()) > 0);
    copy.close();
    const Outcome outcome =
        run(QStringLiteral("systemd-analyze"), {QStringLiteral("verify"), QStringLiteral("--man=no"), copy.fileName()});
    QVERIFY2(outcome.code == 0, outcome.output.constData());
    // It only warns of keys that it does not know.
    QVERIFY2(!outcome.output.contains("culvert-helper.service"), outcome.output.constData());
}

void TestResources::changesNothingWhenInstalled()
{
    const QString preset = contentOf(installed(QStringLiteral("lib/systemd/system-preset/80-culvert.preset")));
    QVERIFY(preset.contains(QLatin1String("\ndisable culvert-helper.service\n")));
    const QString unit = contentOf(installed(QStringLiteral("lib/systemd/system/culvert-helper.service")));
    QVERIFY(unit.contains(QLatin1String("\nWantedBy=multi-user.target\n")));
    QVERIFY(!unit.contains(QLatin1String("ExecStop")));
}

void TestResources::makesTheHelpersUser()
{
    const Outcome outcome =
        run(QStringLiteral("systemd-sysusers"),
            {QStringLiteral("--dry-run"), installed(QStringLiteral("lib/sysusers.d/culvert.conf"))});
    QVERIFY2(outcome.code == 0, outcome.output.constData());
    const QString user = QStringLiteral("culvert");
    QVERIFY(
        contentOf(installed(QStringLiteral("lib/sysusers.d/culvert.conf"))).contains(QStringLiteral("\nu ") + user));
    const QString unit = contentOf(installed(QStringLiteral("lib/systemd/system/culvert-helper.service")));
    QVERIFY(unit.contains(QStringLiteral("\nUser=%1\n").arg(user)));
    const QString policy = contentOf(installed(QStringLiteral("share/dbus-1/system.d/org.culvert.Gateway1.conf")));
    QCOMPARE(policy.count(QLatin1String("policy user=")), 1);
    QVERIFY(policy.contains(QStringLiteral("policy user=\"%1\"").arg(user)));
}

// A misspelt action is one that polkit refuses to everybody, root aside (M17).
void TestResources::definesExactlyTheActionsInUse()
{
    static const QRegularExpression pattern(QStringLiteral("\"(org\\.culvert\\.gateway\\.[a-z-]+)\""));
    QSet<QString> used;
    for (const char *folder : {"core", "helper", "ui", "app"}) {
        QDirIterator files(kSource + QLatin1Char('/') + QLatin1String(folder),
                           {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            auto matches = pattern.globalMatch(contentOf(files.next()));
            while (matches.hasNext())
                used.insert(matches.next().captured(1));
        }
    }
    const QStringList defined = installedActions().keys();
    QCOMPARE(used, QSet<QString>(defined.begin(), defined.end()));
    QCOMPARE(defined.size(), 4);
}

void TestResources::asksAsTheContractSays_data()
{
    QTest::addColumn<QString>("inactive");
    QTest::addColumn<QString>("active");
    QTest::newRow(dbus::action::kView) << QStringLiteral("auth_admin") << QStringLiteral("yes");
    QTest::newRow(dbus::action::kControl) << QStringLiteral("auth_admin") << QStringLiteral("auth_admin_keep");
    QTest::newRow(dbus::action::kConfigure) << QStringLiteral("auth_admin") << QStringLiteral("auth_admin_keep");
    QTest::newRow(dbus::action::kIdentity) << QStringLiteral("auth_admin") << QStringLiteral("auth_admin");
}

void TestResources::asksAsTheContractSays()
{
    QFETCH(QString, inactive);
    QFETCH(QString, active);
    const Action action = installedActions().value(QString::fromLatin1(QTest::currentDataTag()));
    const QMap<QString, QString> wanted{{QStringLiteral("any"), QStringLiteral("auth_admin")},
                                        {QStringLiteral("inactive"), inactive},
                                        {QStringLiteral("active"), active}};
    QCOMPARE(action.defaults, wanted);
    QVERIFY(action.languages.contains(QString()));
    QVERIFY(action.languages.contains(QStringLiteral("de")));
}

// polkit answers questions about somebody else to root and to the action's owner only.
void TestResources::letsTheHelperAskAboutOthers()
{
    const QMap<QString, Action> actions = installedActions();
    QVERIFY(!actions.isEmpty());
    for (const Action &action : actions)
        QCOMPARE(action.owner, QStringLiteral("unix-user:culvert"));
}

// A process can become another one between the question and the answer (M1, M2).
void TestResources::identifiesNobodyByProcess()
{
    static const QRegularExpression pattern(
        QStringLiteral("servicePid|unix-process|UnixProcessID|/proc/%|SO_PEERCRED|getpid"));
    QDirIterator files(kSource + QStringLiteral("/helper"), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                       QDir::Files, QDirIterator::Subdirectories);
    int count = 0;
    while (files.hasNext()) {
        const QString path = files.next();
        QVERIFY2(!contentOf(path).contains(pattern), qPrintable(path));
        ++count;
    }
    QVERIFY(count > 20);
}

void TestResources::namesWhatTheKernelShows()
{
    QCOMPARE(iprouteNames(QStringLiteral("rt_protos.d/culvert.conf")),
             (QMap<QString, uint>{{QStringLiteral("culvert"), uint(marks::kProtocol)}}));
    QCOMPARE(iprouteNames(QStringLiteral("rt_tables.d/culvert.conf")),
             (QMap<QString, uint>{{QStringLiteral("culvert-line"), tables::kUplinkTable},
                                  {QStringLiteral("culvert-home"), tables::kHomeTable},
                                  {QStringLiteral("culvert-own"), tables::kGatewayTable}}));
}

void TestResources::isWellFormed()
{
    QDirIterator files(kSource + QStringLiteral("/resources"),
                       {QStringLiteral("*.xml"), QStringLiteral("*.policy"), QStringLiteral("org.*.conf")}, QDir::Files,
                       QDirIterator::Subdirectories);
    int count = 0;
    while (files.hasNext()) {
        QXmlStreamReader reader(contentOf(files.next()));
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(files.filePath() + QLatin1Char(' ') + reader.errorString()));
        ++count;
    }
    QVERIFY(count >= 3);
}

QTEST_GUILESS_MAIN(TestResources)

#include "tst_resources.moc"
