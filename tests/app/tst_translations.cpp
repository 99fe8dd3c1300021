// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace culvert;

namespace {

const QString kOwn = QStringLiteral(CULVERT_CATALOGUES);

QString tableWord() { return QCoreApplication::translate("culvert::RouteModel", "Table"); }

QString events(int count)
{
    return QCoreApplication::translate("culvert::ExceptionsPage", "%n exception(s)", nullptr, count);
}

/// An application of its own for each test: what it loads ends with it, and so does its direction.
class Application {
public:
    explicit Application(const QString &locale)
    {
        QLocale::setDefault(QLocale(locale));
        m_application = std::make_unique<QApplication>(m_argc, m_argv);
    }
    ~Application() { QLocale::setDefault(QLocale::c()); }
    Application(const Application &) = delete;
    Application &operator=(const Application &) = delete;
    QApplication &operator*() { return *m_application; }

private:
    int m_argc = 1;
    char m_name[5] = "test";
    char *m_argv[2] = {m_name, nullptr};
    std::unique_ptr<QApplication> m_application;
};

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLanguageIsLoaded_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("three");
        QTest::addColumn<QString>("yes");
        QTest::newRow("ar") << "ar_EG" << QStringLiteral("الجدول") << QStringLiteral("3 استثناءات")
                            << QStringLiteral("&نعم");
        QTest::newRow("de") << "de_AT"
                            << "Tabelle"
                            << "3 Ausnahmen"
                            << "&Ja";
        QTest::newRow("en") << "en_GB"
                            << "Table"
                            << "3 exceptions"
                            << "&Yes";
        QTest::newRow("es") << "es_MX"
                            << "Tabla"
                            << "3 excepciones" << QStringLiteral("&Sí");
        QTest::newRow("fr") << "fr_CA"
                            << "Table"
                            << "3 exceptions"
                            << "&Oui";
        QTest::newRow("ja") << "ja_JP" << QStringLiteral("テーブル") << QStringLiteral("例外 3 件")
                            << QStringLiteral("はい(&Y)");
    }
    void everyLanguageIsLoaded()
    {
        QFETCH(QString, locale);
        Application application(locale);
        installTranslations(*application, QLibraryInfo::path(QLibraryInfo::TranslationsPath), kOwn);
        QTEST(tableWord(), "word");
        QTEST(events(3), "three");
        QTEST(QCoreApplication::translate("QPlatformTheme", "&Yes"), "yes");
    }

    void helpIsTranslatedWithoutADisplay()
    {
        QLocale::setDefault(QLocale(QStringLiteral("ar_EG")));
        int argc = 1;
        char name[] = "test";
        char *argv[] = {name, nullptr};
        QCoreApplication application(argc, argv);
        installTranslations(application, QLibraryInfo::path(QLibraryInfo::TranslationsPath), kOwn);
        QLocale::setDefault(QLocale::c());
        for (const char *context : {"culvert::SettingsCommandLine", "culvert::TrayCommandLine"}) {
            const char *english = qstrcmp(context, "culvert::TrayCommandLine") == 0
                ? "Shows the state of the home gateway's tunnel in the system tray."
                : "Settings of the home gateway's tunnel.";
            const QString said = QCoreApplication::translate(context, english);
            QVERIFY2(said.at(0).script() == QChar::Script_Arabic, qPrintable(said));
        }
    }

    void otherLanguagesCountInEnglish_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::newRow("none, as on many servers") << "C";
        QTest::newRow("no catalogue of ours") << "nl_NL";
    }
    void otherLanguagesCountInEnglish()
    {
        QFETCH(QString, locale);
        Application application(locale);
        installTranslations(*application, QLibraryInfo::path(QLibraryInfo::TranslationsPath), kOwn);
        QCOMPARE(events(1), QStringLiteral("1 exception"));
        QCOMPARE(events(3), QStringLiteral("3 exceptions"));
    }

    void windowsRunInTheDirectionOfOurWords_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("Arabic") << "ar_EG" << Qt::RightToLeft;
        QTest::newRow("German") << "de_DE" << Qt::LeftToRight;
        QTest::newRow("no catalogue of ours") << "fa_IR" << Qt::LeftToRight;
    }
    void windowsRunInTheDirectionOfOurWords()
    {
        QFETCH(QString, locale);
        Application application(locale);
        const QTemporaryDir withoutQtsOwn;
        installTranslations(*application, withoutQtsOwn.path(), kOwn);
        QTEST(QApplication::layoutDirection(), "direction");
    }
};

QTEST_APPLESS_MAIN(TestTranslations)
#include "tst_translations.moc"
