// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakebackend.h"
#include "ui/statustext.h"
#include "ui/symbolicicon.h"

#include <QDirIterator>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPalette>
#include <QtTest>

using namespace culvert;

namespace {

QStringList stateIcons()
{
    QStringList names;
    for (QDirIterator it(QStringLiteral(":/culvert/icons/symbolic"), {QStringLiteral("culvert-*.svg")}); it.hasNext();)
        names.append(QFileInfo(it.next()).completeBaseName());
    names.sort();
    return names;
}

/// How much of the icon is covered where, whatever its colour.
QImage shapeOf(const QString &name)
{
    constexpr int kTraySize = 22;
    return symbolicIcon(name).pixmap(kTraySize).toImage().convertToFormat(QImage::Format_Alpha8);
}

} // namespace

class TestSymbolicIcon : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachStateHasItsIcon()
    {
        QSet<QString> seen;
        FakeBackend backend;
        seen.insert(stateView(backend).icon);
        backend.setConnection(Backend::Connection::Connected);
        for (const State state :
             {State::Off, State::NoLease, State::Applying, State::Up, State::Degraded, State::Failed}) {
            Status status;
            status.state = state;
            backend.setStatus(status);
            seen.insert(stateView(backend).icon);
        }
        const QStringList icons = stateIcons();
        QCOMPARE(seen, QSet<QString>(icons.cbegin(), icons.cend()));
        QCOMPARE(seen.size(), 7);
    }

    void statesDifferInShape()
    {
        const QStringList names = stateIcons();
        for (qsizetype i = 0; i < names.size(); ++i) {
            for (qsizetype j = i + 1; j < names.size(); ++j) {
                const QImage one = shapeOf(names.at(i));
                const QImage other = shapeOf(names.at(j));
                int different = 0;
                for (int y = 0; y < one.height(); ++y) {
                    for (int x = 0; x < one.width(); ++x)
                        different += qAbs(int(one.constScanLine(y)[x]) - int(other.constScanLine(y)[x])) > 128;
                }
                constexpr int kPixels = 12;
                QVERIFY2(different >= kPixels,
                         qPrintable(QStringLiteral("%1 and %2: %3").arg(names.at(i), names.at(j)).arg(different)));
            }
        }
    }

    /// GTK and GNOME Shell recolour symbolic icons by setting the fill of every shape: what is drawn by its stroke
    /// comes out as a blot there.
    void panelsCanRecolourThem()
    {
        for (const QString &name : stateIcons()) {
            QFile file(QStringLiteral(":/culvert/icons/symbolic/%1.svg").arg(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray svg = file.readAll();
            QVERIFY2(!svg.contains("stroke"), qPrintable(name));
            QVERIFY2(!svg.contains("fill=\"none\""), qPrintable(name));
            QCOMPARE(svg.count("<path"), svg.count("fill=\"currentColor\""));
        }
    }

    void followsThePalette()
    {
        const QPalette before = QGuiApplication::palette();
        const auto colour = [] {
            const QImage image = symbolicIcon(QStringLiteral("culvert-up-symbolic")).pixmap(64).toImage();
            return image.pixelColor(32, 8); // in the road
        };
        QPalette palette = before;
        palette.setColor(QPalette::WindowText, Qt::white);
        QGuiApplication::setPalette(palette);
        QCOMPARE(colour(), QColor(Qt::white));
        palette.setColor(QPalette::WindowText, Qt::black);
        QGuiApplication::setPalette(palette);
        QCOMPARE(colour(), QColor(Qt::black));
        QGuiApplication::setPalette(before);
    }
};

QTEST_MAIN(TestSymbolicIcon)
#include "tst_symbolicicon.moc"
