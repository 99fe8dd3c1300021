// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of every page, dialog and state, for people and for comparison; tests/pictures/ has the commands.
#include "tests/ui/gallery.h"
#include "tests/ui/look.h"
#include "tests/ui/picturecompare.h"
#include "ui/symbolicicon.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QPainter>
#include <QTextStream>
#include <QTranslator>
#include <QWidget>

using namespace culvert;

namespace {

/// Every icon of a state, in two sizes.
QImage stateIcons()
{
    const char *icons[] = {"off", "no-lease", "applying", "up", "degraded", "failed", "unknown"};
    constexpr int kCell = 72;
    QImage sheet(kCell * int(std::size(icons) + 2), kCell, QImage::Format_RGB32);
    sheet.fill(QApplication::palette().color(QPalette::Window));
    QPainter painter(&sheet);
    int x = 0;
    for (const char *icon : icons) {
        const QIcon symbolic = symbolicIcon(QStringLiteral("culvert-%1-symbolic").arg(QLatin1String(icon)));
        symbolic.paint(&painter, x + 4, 20, 32, 32);
        symbolic.paint(&painter, x + 44, 28, 16, 16);
        x += kCell;
    }
    applicationIcon().paint(&painter, x + 4, 4, 64, 64);
    return sheet;
}

/// Takes the pictures of one variant, and either keeps them or compares them with those that are kept.
class Pictures {
public:
    Pictures(const QString &directory, const QString &variant, bool reduce)
        : m_directory(directory), m_variant(variant), m_reduce(reduce)
    {
    }

    void compareWith(const QString &stored) { m_stored = stored; }

    void take(const QString &name, const QImage &picture, qreal ratio)
    {
        const QString file = QStringLiteral("%1-%2.png").arg(name, m_variant);
        const QImage image = m_reduce ? reducedPicture(picture, ratio) : picture;
        m_made.append(file);
        if (m_stored.isEmpty()) {
            if (!image.save(m_directory.filePath(file)))
                qFatal("cannot write %s", qPrintable(m_directory.filePath(file)));
            return;
        }
        const QImage stored(QDir(m_stored).filePath(file));
        const QList<QRect> differences = pictureDifferences(stored, image);
        if (differences.isEmpty())
            return;
        m_wrong.append(stored.isNull() ? QStringLiteral("%1: not stored").arg(file)
                                       : QStringLiteral("%1: %2 blocks differ").arg(file).arg(differences.size()));
        differenceSheet(stored, image, differences).save(m_directory.filePath(file));
    }

    /// Also what is stored, and no longer made.
    QStringList wrong() const
    {
        QStringList all = m_wrong;
        if (!m_stored.isEmpty()) {
            for (const QString &file : QDir(m_stored).entryList({QStringLiteral("*-%1.png").arg(m_variant)})) {
                if (!m_made.contains(file))
                    all.append(QStringLiteral("%1: no longer there").arg(file));
            }
        }
        return all;
    }

private:
    QDir m_directory;
    QString m_variant;
    QString m_stored;
    bool m_reduce;
    QStringList m_made;
    QStringList m_wrong;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Takes pictures of every page, dialog and state."));
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("directory"), QStringLiteral("where pictures are put"));
    const QCommandLineOption variant(QStringLiteral("variant"), QStringLiteral("end of the files' names"),
                                     QStringLiteral("name"), QStringLiteral("light"));
    const QCommandLineOption dark(QStringLiteral("dark"), QStringLiteral("with a dark palette"));
    const QCommandLineOption catalogue(QStringLiteral("catalogue"), QStringLiteral("with a translation"),
                                       QStringLiteral("file.qm"));
    const QCommandLineOption rightToLeft(QStringLiteral("rtl"), QStringLiteral("from right to left"));
    const QCommandLineOption pagesOnly(QStringLiteral("pages"), QStringLiteral("no states but the usual one"));
    const QCommandLineOption reduce(QStringLiteral("reduce"), QStringLiteral("as they are stored"));
    const QCommandLineOption compare(QStringLiteral("compare"),
                                     QStringLiteral("keep only what differs from the pictures that are stored there"),
                                     QStringLiteral("directory"));
    const QCommandLineOption qtVersion(QStringLiteral("qt-version"), QStringLiteral("of this run: major and minor"));
    parser.addOptions({variant, dark, catalogue, rightToLeft, pagesOnly, reduce, compare, qtVersion});
    parser.process(application);
    QTextStream out(stdout);
    if (parser.isSet(qtVersion)) {
        out << QString::fromLatin1(qVersion()).section(u'.', 0, 1) << '\n';
        return 0;
    }
    if (parser.positionalArguments().size() != 1 || !QDir().mkpath(parser.positionalArguments().constFirst()))
        return 2;

    fixSurroundings();
    QTranslator translator;
    if (parser.isSet(catalogue)
        && !(translator.load(parser.value(catalogue)) && QApplication::installTranslator(&translator)))
        return 2;
    if (parser.isSet(rightToLeft))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    if (parser.isSet(dark))
        setLook(Look::Dark);

    const bool compares = parser.isSet(compare);
    Pictures pictures(parser.positionalArguments().constFirst(), parser.value(variant),
                      compares || parser.isSet(reduce));
    pictures.compareWith(parser.value(compare));
    const Visit take = [&pictures](QWidget &window, const QString &name) {
        pictures.take(name, window.grab().toImage(), window.devicePixelRatioF());
    };
    visitPages(take);
    visitDialogs(take);
    if (!parser.isSet(pagesOnly)) {
        visitStates(take);
        pictures.take(QStringLiteral("icons"), stateIcons(), 1);
    }
    const QStringList wrong = pictures.wrong();
    for (const QString &line : wrong)
        out << line << '\n';
    return wrong.isEmpty() ? 0 : 1;
}
