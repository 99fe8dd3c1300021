// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/store/configurationstore.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace culvert;

namespace {

const QString kCurrent = QStringLiteral("configuration");
const QString kPrevious = QStringLiteral("configuration.previous");

const StoredConfiguration kOld{"{\"version\": 1}\n", 2};
const StoredConfiguration kNew{"{\"version\": 1, \"new\": true}\n", 3};

} // namespace

class TestConfigurationStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        QVERIFY(m_directory->isValid());
    }

    void isEmptyAtFirst()
    {
        const auto loaded = store().load();
        QVERIFY(!loaded.configuration);
        QCOMPARE(loaded.alarm, QString());
        QVERIFY(!ConfigurationStore(path(QStringLiteral("nowhere"))).load().configuration);
    }

    void givesBackWhatWasSaved_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::newRow("ordinary") << kNew.document;
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("line feeds") << QByteArray("\n\n\n");
        QTest::newRow("every byte") << everyByte();
        QTest::newRow("looks like a stored file") << contentAfterSaving(kNew);
        QTest::newRow("16 MiB") << QByteArray(16 * 1024 * 1024, 'x');
    }
    void givesBackWhatWasSaved()
    {
        QFETCH(QByteArray, document);
        QVERIFY(store().save({document, 1}));
        expect({document, 1}, {});
    }

    void givesBackTheGeneration()
    {
        for (const quint64 generation : {quint64(1), quint64(10), ~quint64(0)}) {
            QVERIFY(store().save({"{}", generation}));
            expect({"{}", generation}, {});
        }
    }

    /// also under a generous umask.
    void isReadableByTheHelperAlone()
    {
        const mode_t before = umask(0);
        const bool saved = store().save(kOld).has_value() && store().save(kNew).has_value();
        umask(before);
        QVERIFY(saved);
        for (const QString &name : {kCurrent, kPrevious}) {
            struct stat info = {};
            QCOMPARE(stat(QFile::encodeName(path(name)).constData(), &info), 0);
            QCOMPARE(info.st_mode & 07777, mode_t(0600));
        }
    }

    void leavesNothingElseInTheDirectory()
    {
        for (int i = 0; i < 3; ++i)
            QVERIFY(store().save(kNew));
        QCOMPARE(QDir(m_directory->path()).entryList(QDir::Files | QDir::Hidden), QStringList({kCurrent, kPrevious}));
    }

    void savesOverTheRestOfACrash()
    {
        write(QStringLiteral("configuration.new"), "half of some");
        QVERIFY(store().save(kNew));
        expect(kNew, {});
    }

    void fallsBackToThePreviousOne_data()
    {
        QTest::addColumn<QByteArray>("current");
        QTest::addColumn<QString>("alarm");
        QTest::newRow("empty") << QByteArray() << "damaged";
        QTest::newRow("other bytes") << QByteArray("\0\0\0\0", 4) << "damaged";
        QTest::newRow("bare document") << kNew.document << "damaged";
        QTest::newRow("newer format") << QByteArray("culvert-configuration 2 whatever that has\n{}") << "newer version";
        QTest::newRow("older format") << QByteArray("culvert-configuration 0 3 0000\n{}") << "damaged";
        QTest::newRow("odd format") << QByteArray("culvert-configuration -1 3 0000\n{}") << "damaged";
        QByteArray leadingZero = contentAfterSaving(kNew);
        QTest::newRow("generation spelt otherwise") << leadingZero.replace(" 3 ", " 03 ") << "damaged";
    }
    ///
    void fallsBackToThePreviousOne()
    {
        QFETCH(QByteArray, current);
        QFETCH(QString, alarm);
        QVERIFY(store().save(kOld));
        QVERIFY(store().save(kNew));
        write(kCurrent, current);
        expect(kOld, alarm);

        // The next one does not push out the good one.
        const StoredConfiguration next{"{}", 4};
        QVERIFY(store().save(next));
        expect(next, {});
        write(kCurrent, current);
        expect(kOld, alarm);
    }

    void saysSoWhenNothingIsLeft()
    {
        QVERIFY(store().save(kOld));
        QVERIFY(store().save(kNew));
        write(kCurrent, "gone");
        write(kPrevious, "gone, too");
        const auto loaded = store().load();
        QVERIFY(!loaded.configuration);
        QVERIFY(loaded.alarm.contains(QStringLiteral("the one before it is damaged")));
    }

    void doesNotMindADamagedPreviousOne()
    {
        QVERIFY(store().save(kOld));
        QVERIFY(store().save(kNew));
        write(kPrevious, "gone");
        expect(kNew, {});
    }

    /// After a crash between the two renames.
    void takesThePreviousOneWhereThereIsNoCurrentOne()
    {
        QVERIFY(store().save(kOld));
        QVERIFY(QFile::rename(path(kCurrent), path(kPrevious)));
        expect(kOld, {});
    }

    void reportsAFileThatCannotBeRead()
    {
        QVERIFY(store().save(kOld));
        QVERIFY(QFile::rename(path(kCurrent), path(kPrevious)));
        QVERIFY(QDir().mkdir(path(kCurrent)));
        expect(kOld, QStringLiteral("cannot be read"));
    }

    /// every bit of every byte.
    void noticesEveryFlippedBit()
    {
        QVERIFY(store().save(kOld));
        QVERIFY(store().save(kNew));
        const QByteArray good = read(kCurrent);
        for (qsizetype i = 0; i < good.size(); ++i) {
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray bad = good;
                bad[i] = char(uchar(bad[i]) ^ (1U << bit));
                write(kCurrent, bad);
                const auto loaded = store().load();
                QVERIFY2(loaded.configuration && loaded.configuration->document == kOld.document
                             && loaded.configuration->generation == kOld.generation && !loaded.alarm.isEmpty(),
                         qPrintable(QStringLiteral("byte %1, bit %2").arg(i).arg(bit)));
            }
        }
        write(kCurrent, good);
        expect(kNew, {});
    }

    ///
    void noticesEveryTruncationAndAddition()
    {
        QVERIFY(store().save(kOld));
        QVERIFY(store().save(kNew));
        const QByteArray good = read(kCurrent);
        for (qsizetype size = 0; size < good.size(); ++size) {
            write(kCurrent, good.left(size));
            expect(kOld, QStringLiteral("damaged"));
            write(kCurrent, good.left(size) + QByteArray(good.size() - size, '\0'));
            expect(kOld, QStringLiteral("damaged"));
        }
        write(kCurrent, good + '\n');
        expect(kOld, QStringLiteral("damaged"));
    }

private:
    ConfigurationStore store() const { return ConfigurationStore(m_directory->path()); }
    QString path(const QString &name) const { return m_directory->filePath(name); }

    void expect(const StoredConfiguration &configuration, const QString &alarm)
    {
        const auto loaded = store().load();
        QVERIFY(loaded.configuration);
        QVERIFY(loaded.configuration->document == configuration.document);
        QCOMPARE(loaded.configuration->generation, configuration.generation);
        if (alarm.isEmpty())
            QCOMPARE(loaded.alarm, QString());
        else
            QVERIFY2(loaded.alarm.contains(alarm), qPrintable(loaded.alarm));
    }

    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    static QByteArray contentAfterSaving(const StoredConfiguration &configuration)
    {
        const QTemporaryDir directory;
        QFile file(directory.filePath(kCurrent));
        const bool saved = ConfigurationStore(directory.path()).save(configuration).has_value();
        return saved && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QByteArray everyByte()
    {
        QByteArray bytes;
        for (int i = 0; i < 256; ++i)
            bytes.append(char(i));
        return bytes;
    }

    std::unique_ptr<QTemporaryDir> m_directory;
};

QTEST_APPLESS_MAIN(TestConfigurationStore)
#include "tst_configurationstore.moc"
