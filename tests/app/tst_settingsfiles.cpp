// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/filereader.h"
#include "app/settings/kernelsupport.h"
#include "core/config/configuration.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace culvert;

class TestSettingsFiles : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_directory;

    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(m_directory.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }

private Q_SLOTS:
    void readsAFile()
    {
        const ReadFile read = readWholeFile(write(QStringLiteral("list.txt"), "192.0.2.1\n"));
        QCOMPARE(read.name, QStringLiteral("list.txt"));
        QCOMPARE(read.content, QByteArrayLiteral("192.0.2.1\n"));
        QVERIFY(read.problem.isEmpty());
    }

    void tellsWhyAFileIsNotRead()
    {
        QVERIFY(readWholeFile(m_directory.filePath(QStringLiteral("none"))).problem.contains(QStringLiteral("none")));
        QVERIFY(!readWholeFile(m_directory.path()).problem.isEmpty());
        QVERIFY(!readWholeFile(QStringLiteral("/dev/zero")).problem.isEmpty());
        const ReadFile large =
            readWholeFile(write(QStringLiteral("large"), QByteArray(limits::kDocumentBytes + 1, 'x')));
        QVERIFY(!large.problem.isEmpty());
        QVERIFY(large.content.isEmpty());
    }

    void findsTheTunnelModule()
    {
        const QString nowhere = m_directory.filePath(QStringLiteral("nowhere"));
        QCOMPARE(hasTunnelModule(nowhere, nowhere), std::optional<bool>());
        write(QStringLiteral("modules.dep"), "kernel/net/ipv4/gre.ko:\n");
        QCOMPARE(hasTunnelModule(nowhere, m_directory.path()), std::optional(false));
        write(QStringLiteral("modules.builtin"), "kernel/fs/ext4/ext4.ko\nkernel/net/ipv4/ipip.ko\n");
        QCOMPARE(hasTunnelModule(nowhere, m_directory.path()), std::optional(true));
        write(QStringLiteral("modules.builtin"), "");
        write(QStringLiteral("modules.dep"), "kernel/net/ipv4/ipip.ko.xz: kernel/net/ipv4/ip_tunnel.ko.xz\n");
        QCOMPARE(hasTunnelModule(nowhere, m_directory.path()), std::optional(true));
        QVERIFY(QDir(m_directory.path()).mkdir(QStringLiteral("ipip")));
        QCOMPARE(hasTunnelModule(m_directory.path(), nowhere), std::optional(true));
    }
};

QTEST_GUILESS_MAIN(TestSettingsFiles)
#include "tst_settingsfiles.moc"
