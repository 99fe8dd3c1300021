// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/dbusnames.h"
#include "core/wire/errornames.h"

#include <QDBusError>
#include <QSet>
#include <QTest>

#include <cerrno>

using namespace culvert;

class TestErrorNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesEveryCodeAndReadsItBack();
    void understandsTheErrorsOfTheBus_data();
    void understandsTheErrorsOfTheBus();
    void knowsQtsNamesOfTheBusErrors_data();
    void knowsQtsNamesOfTheBusErrors();
    void keepsTheTextOfUnknownErrors();
    void addsTheKernelsWords_data();
    void addsTheKernelsWords();
};

void TestErrorNames::namesEveryCodeAndReadsItBack()
{
    QSet<QString> names;
    for (int index = 0; index <= int(ErrorCode::Internal); ++index) {
        const QString name = errorName(ErrorCode(index));
        QVERIFY(name.startsWith(QLatin1String(dbus::kErrorPrefix)));
        QVERIFY2(!names.contains(name), qPrintable(name));
        names.insert(name);
        const Error expected{ErrorCode(index), QStringLiteral("text"), 0, {}};
        QVERIFY(errorFromDBus(name, QStringLiteral("text")) == expected);
    }
}

void TestErrorNames::understandsTheErrorsOfTheBus_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, ErrorCode code) {
        QTest::newRow(name) << (QLatin1String("org.freedesktop.DBus.Error.") + QLatin1String(name)) << code;
    };
    row("ServiceUnknown", ErrorCode::HelperUnreachable);
    row("NameHasNoOwner", ErrorCode::HelperUnreachable);
    row("NoReply", ErrorCode::HelperUnreachable);
    row("Timeout", ErrorCode::HelperUnreachable);
    row("TimedOut", ErrorCode::HelperUnreachable);
    row("Disconnected", ErrorCode::HelperUnreachable);
    row("Spawn.ServiceNotFound", ErrorCode::HelperUnreachable);
    row("Spawn.ChildExited", ErrorCode::HelperUnreachable);
    QTest::newRow("masked unit") << QStringLiteral("org.freedesktop.systemd1.UnitMasked")
                                 << ErrorCode::HelperUnreachable;
    row("AccessDenied", ErrorCode::NotAuthorized);
    row("InteractiveAuthorizationRequired", ErrorCode::InteractionRequired);
    row("LimitsExceeded", ErrorCode::LimitExceeded);
    row("NotSupported", ErrorCode::NotSupported);
    row("InvalidArgs", ErrorCode::Internal);
    row("UnknownMethod", ErrorCode::Internal);
    row("SpawnWithoutDot", ErrorCode::Internal);
}

void TestErrorNames::understandsTheErrorsOfTheBus()
{
    QFETCH(QString, name);
    QTEST(errorFromDBus(name, QStringLiteral("x")).code, "code");
}

void TestErrorNames::knowsQtsNamesOfTheBusErrors_data()
{
    QTest::addColumn<QDBusError::ErrorType>("type");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("ServiceUnknown") << QDBusError::ServiceUnknown << ErrorCode::HelperUnreachable;
    QTest::newRow("NoReply") << QDBusError::NoReply << ErrorCode::HelperUnreachable;
    QTest::newRow("Timeout") << QDBusError::Timeout << ErrorCode::HelperUnreachable;
    QTest::newRow("TimedOut") << QDBusError::TimedOut << ErrorCode::HelperUnreachable;
    QTest::newRow("Disconnected") << QDBusError::Disconnected << ErrorCode::HelperUnreachable;
    QTest::newRow("NoServer") << QDBusError::NoServer << ErrorCode::HelperUnreachable;
    QTest::newRow("NoNetwork") << QDBusError::NoNetwork << ErrorCode::HelperUnreachable;
    QTest::newRow("AccessDenied") << QDBusError::AccessDenied << ErrorCode::NotAuthorized;
    QTest::newRow("LimitsExceeded") << QDBusError::LimitsExceeded << ErrorCode::LimitExceeded;
}

void TestErrorNames::knowsQtsNamesOfTheBusErrors()
{
    QFETCH(QDBusError::ErrorType, type);
    QTEST(errorFromDBus(QDBusError::errorString(type), QString()).code, "code");
}

void TestErrorNames::keepsTheTextOfUnknownErrors()
{
    const Error own =
        errorFromDBus(QLatin1String(dbus::kErrorPrefix) + QStringLiteral("OfALaterVersion"), QStringLiteral("why"));
    QCOMPARE(own.code, ErrorCode::Internal);
    QCOMPARE(own.detail, QStringLiteral("why"));
    QCOMPARE(errorFromDBus(QStringLiteral("org.example.Error"), QString()).detail, QStringLiteral("org.example.Error"));
    QCOMPARE(errorFromDBus(QString(), QString()).code, ErrorCode::Internal);
    // The prefix belongs to the name: without it the code must not be recognised.
    QCOMPARE(errorFromDBus(QStringLiteral("NotAuthorized"), QString()).code, ErrorCode::Internal);
}

void TestErrorNames::addsTheKernelsWords_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("message");
    QTest::newRow("detail alone") << Error{ErrorCode::KernelRefused, QStringLiteral("no"), 0, {}}
                                  << QStringLiteral("no");
    QTest::newRow("errno") << Error{ErrorCode::KernelRefused, QStringLiteral("no"), EPERM, {}}
                           << QStringLiteral("no: Operation not permitted");
    QTest::newRow("text") << Error{ErrorCode::KernelRefused, QStringLiteral("no"), 0, QStringLiteral("bad device")}
                          << QStringLiteral("no: bad device");
    QTest::newRow("both") << Error{ErrorCode::KernelRefused, QStringLiteral("no"), EINVAL, QStringLiteral("bad device")}
                          << QStringLiteral("no: bad device (Invalid argument)");
    QTest::newRow("kernel alone") << Error{ErrorCode::KernelRefused, {}, EINVAL, {}}
                                  << QStringLiteral("Invalid argument");
}

void TestErrorNames::addsTheKernelsWords()
{
    QFETCH(Error, error);
    QTEST(errorMessage(error), "message");
}

QTEST_APPLESS_MAIN(TestErrorNames)
#include "tst_errornames.moc"
