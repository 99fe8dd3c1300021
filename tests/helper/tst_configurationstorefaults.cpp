// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/store/configurationstore.h"

#include "tests/helper/scriptedfiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <functional>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace culvert;
using Call = ScriptedFiles::Call;

namespace {

const StoredConfiguration kOlder{"older", 7};
const StoredConfiguration kOld{"the one before", 8};
const StoredConfiguration kNew{"the new configuration", 9};

using Directory = QMap<QByteArray, QByteArray>; ///< name → content

Directory contentOf(const QString &path)
{
    Directory content;
    const QStringList names = QDir(path).entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        QFile file(path + u'/' + name);
        content[QFile::encodeName(name)] = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    return content;
}

QByteArray loadedFrom(const Directory &content)
{
    const QTemporaryDir directory;
    for (auto entry = content.begin(); entry != content.end(); ++entry) {
        QFile file(directory.filePath(QFile::decodeName(entry.key())));
        if (!file.open(QIODevice::WriteOnly) || file.write(entry.value()) != entry.value().size())
            return "the test itself failed";
    }
    const auto loaded = ConfigurationStore(directory.path()).load();
    return loaded.configuration ? loaded.configuration->document : QByteArray();
}

/// What a disk may hold after a power loss: POSIX promises nothing but what fsync() was called for.
class Disk {
public:
    explicit Disk(const Directory &content)
    {
        for (auto entry = content.begin(); entry != content.end(); ++entry) {
            m_names[entry.key()] = m_files.size();
            m_files.append({entry.value(), entry.value()});
        }
        m_now = m_names;
    }

    void carryOut(const ScriptedFiles::Done &done)
    {
        switch (done.call) {
        case Call::Open:
            if ((done.flags & O_CREAT) != 0) {
                enter({done.path, {}, m_files.size(), true});
                m_files.append(File());
            }
            break;
        case Call::Write:
            m_files[m_now[done.path]].written += done.data;
            break;
        case Call::Fsync:
            if (done.path.isEmpty()) {
                m_names = m_now;
                m_pending.clear();
            } else {
                m_files[m_now[done.path]].synced = m_files[m_now[done.path]].written;
            }
            break;
        case Call::Close:
            break;
        case Call::Rename:
            enter({done.path, done.to, m_now[done.path], false});
            break;
        case Call::Unlink:
            enter({done.path, {}, 0, false});
            break;
        }
    }

    /// Any part of the changed names, any fate of the bytes that were not synchronised.
    QList<Directory> afterPowerLoss() const
    {
        QList<Directory> outcomes;
        for (uint chosen = 0; chosen < 1U << m_pending.size(); ++chosen) {
            Names names = m_names;
            for (qsizetype i = 0; i < m_pending.size(); ++i) {
                if ((chosen & (1U << i)) != 0)
                    apply(names, m_pending[i]);
            }
            for (const auto &fate : {&Disk::lost, &Disk::kept, &Disk::halved, &Disk::zeroed}) {
                Directory outcome;
                for (auto entry = names.begin(); entry != names.end(); ++entry)
                    outcome[entry.key()] = fate(m_files[entry.value()]);
                outcomes.append(outcome);
            }
        }
        return outcomes;
    }

private:
    using Names = QMap<QByteArray, qsizetype>; ///< → index in m_files
    struct File {
        QByteArray written;
        QByteArray synced;
    };
    struct Change {
        QByteArray name;
        QByteArray to; ///< of a rename
        qsizetype file = 0;
        bool isCreation = false;
    };

    static QByteArray lost(const File &file) { return file.synced; }
    static QByteArray kept(const File &file) { return file.written; }
    static QByteArray halved(const File &file)
    {
        return file.synced == file.written ? file.synced : file.written.left(file.written.size() / 2);
    }
    static QByteArray zeroed(const File &file)
    {
        return file.synced == file.written ? file.synced : QByteArray(file.written.size(), '\0');
    }

    static void apply(Names &names, const Change &change)
    {
        if (change.isCreation)
            names[change.name] = change.file;
        else if (change.to.isEmpty())
            names.remove(change.name);
        else if (names.value(change.name, -1) == change.file)
            names[change.to] = names.take(change.name);
    }

    void enter(const Change &change)
    {
        apply(m_now, change);
        m_pending.append(change);
    }

    QList<File> m_files;
    Names m_names; ///< on the disk
    Names m_now;   ///< as the system shows them
    QList<Change> m_pending;
};

/// Whether `body` is true in a process of its own; what it does to that process stays there.
bool isTrueInAChild(const std::function<bool()> &body)
{
    const pid_t child = fork();
    if (child == 0)
        _exit(body() ? 0 : 1);
    int status = 0;
    return child > 0 && waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

/// 64 KiB of space in that directory, for this process alone. Who may not mount gets no larger files instead.
void limitSpace(const char *directory)
{
    const bool mounts = unshare(CLONE_NEWNS) == 0 && mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
        && mount("tmpfs", directory, "tmpfs", 0, "size=64k,mode=0700") == 0;
    if (mounts)
        return;
    const rlimit limit{65536, 65536};
    signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &limit);
}

} // namespace

class TestConfigurationStoreFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        QVERIFY(m_directory->isValid());
        QVERIFY(ConfigurationStore(m_directory->path()).save(kOlder));
        QVERIFY(ConfigurationStore(m_directory->path()).save(kOld));
    }

    ///
    void writesInTheSafeOrder()
    {
        ScriptedFiles files;
        QVERIFY(ConfigurationStore(m_directory->path(), files).save(kNew));
        QCOMPARE(files.names(),
                 QByteArrayList({"open configuration.new", "write configuration.new", "fsync configuration.new",
                                 "close configuration.new", "rename configuration", "rename configuration.new", "open ",
                                 "fsync ", "close "}));
        QCOMPARE(files.done().first().mode, mode_t(0600));
        QVERIFY((files.done().first().flags & O_EXCL) != 0);
    }

    void finishesInterruptedAndPartialWrites()
    {
        ScriptedFiles files;
        files.dribble(3);
        QVERIFY(ConfigurationStore(m_directory->path(), files).save(kNew));
        QCOMPARE(loaded(), kNew.document);
    }

    void keepsTheOldOneWhicheverCallFails_data()
    {
        QTest::addColumn<int>("error");
        QTest::newRow("EIO") << EIO;
        QTest::newRow("ENOSPC") << ENOSPC;
        QTest::newRow("EROFS") << EROFS;
    }
    ///
    void keepsTheOldOneWhicheverCallFails()
    {
        QFETCH(int, error);
        const qsizetype calls = callsOfASave();
        for (qsizetype n = 0; n < calls; ++n) {
            init();
            ScriptedFiles files;
            files.failAt(n, error);
            const auto saved = ConfigurationStore(m_directory->path(), files).save(kNew);
            const QByteArray where = "call " + QByteArray::number(n);
            // All is on the disk when the directory is closed.
            QVERIFY2(saved.has_value() == (n == calls - 1), where.constData());
            QCOMPARE(loaded(), saved ? kNew.document : kOld.document);
            QVERIFY2(!contentOf(m_directory->path()).contains("configuration.new"), where.constData());
            if (!saved) {
                QCOMPARE(saved.error().code, ErrorCode::StorageFailed);
                QCOMPARE(saved.error().sysErrno, error);
            }
            // The next attempt finds nothing in its way.
            QVERIFY2(ConfigurationStore(m_directory->path()).save(kNew), where.constData());
            QCOMPARE(loaded(), kNew.document);
        }
    }

    void keepsNothingOfAFirstOneThatFails()
    {
        const qsizetype calls = callsOfASave();
        for (qsizetype n = 0; n < calls; ++n) {
            const QTemporaryDir empty;
            ScriptedFiles files;
            files.failAt(n, EIO);
            const auto saved = ConfigurationStore(empty.path(), files).save(kNew);
            if (!saved)
                QVERIFY(contentOf(empty.path()).isEmpty());
        }
    }

    void hasOldOrNewWhenTheDiskDies()
    {
        const qsizetype calls = callsOfASave();
        for (qsizetype n = 0; n < calls; ++n) {
            init();
            ScriptedFiles files;
            files.failAt(n, EIO, calls);
            const auto saved = ConfigurationStore(m_directory->path(), files).save(kNew);
            QVERIFY(loaded() == kOld.document || loaded() == kNew.document);
            QVERIFY(!saved || loaded() == kNew.document);
        }
    }

    void hasOldOrNewAfterAPowerLossAtAnyPoint_data()
    {
        QTest::addColumn<qsizetype>("failedCall");
        QTest::addColumn<bool>("withRest");
        QTest::newRow("all goes well") << qsizetype(-1) << false;
        QTest::newRow("over the rest of a crash") << qsizetype(-1) << true;
        const qsizetype calls = 10;
        for (qsizetype n = 0; n < calls; ++n)
            QTest::addRow("call %d fails", int(n)) << n << false;
    }
    ///
    void hasOldOrNewAfterAPowerLossAtAnyPoint()
    {
        QFETCH(qsizetype, failedCall);
        QFETCH(bool, withRest);
        if (withRest) {
            QFile rest(m_directory->filePath(QStringLiteral("configuration.new")));
            QVERIFY(rest.open(QIODevice::WriteOnly) && rest.write("rest") == 4);
        }
        Disk disk(contentOf(m_directory->path()));
        ScriptedFiles files;
        files.dribble(16);
        if (failedCall >= 0)
            files.failAt(failedCall, EIO);
        const auto saved = ConfigurationStore(m_directory->path(), files).save(kNew);

        for (const ScriptedFiles::Done &done : files.done()) {
            disk.carryOut(done);
            const QList<Directory> outcomes = disk.afterPowerLoss();
            for (const Directory &outcome : outcomes) {
                const QByteArray found = loadedFrom(outcome);
                QVERIFY2(found == kOld.document || found == kNew.document, found.constData());
            }
        }
        // What was promised lasts.
        const QList<Directory> outcomes = disk.afterPowerLoss();
        for (const Directory &outcome : outcomes)
            QVERIFY(!saved || loadedFrom(outcome) == kNew.document);
    }

    ///
    void keepsTheOldOneWhenTheDiskIsFull()
    {
        const QString path = m_directory->path();
        QVERIFY(isTrueInAChild([path] {
            limitSpace(QFile::encodeName(path).constData());
            ConfigurationStore store(path);
            if (!store.save(kOld))
                return false;
            const auto saved = store.save({QByteArray(200'000, 'x'), 9});
            const bool isFull = !saved && (saved.error().sysErrno == ENOSPC || saved.error().sysErrno == EFBIG);
            const auto found = store.load();
            return isFull && found.configuration && found.configuration->document == kOld.document
                && !contentOf(path).contains("configuration.new") && store.save(kNew);
        }));
    }

private:
    QByteArray loaded() const
    {
        const auto found = ConfigurationStore(m_directory->path()).load();
        return found.configuration ? found.configuration->document : QByteArray();
    }

    static qsizetype callsOfASave()
    {
        const QTemporaryDir directory;
        const bool first = ConfigurationStore(directory.path()).save(kOld).has_value();
        ScriptedFiles files;
        return first && ConfigurationStore(directory.path(), files).save(kNew) ? files.callsMade() : 0;
    }

    std::unique_ptr<QTemporaryDir> m_directory;
};

QTEST_APPLESS_MAIN(TestConfigurationStoreFaults)
#include "tst_configurationstorefaults.moc"
