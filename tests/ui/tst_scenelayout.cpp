// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakebackend.h"
#include "tests/ui/look.h"
#include "ui/overview/overviewpage.h"
#include "ui/overview/statusscene.h"
#include "ui/pages/preset.h"
#include "ui/scene/scenelayout.h"
#include "ui/scene/sceneview.h"
#include "ui/window/settingswindow.h"

#include <QApplication>
#include <QDir>
#include <QPainterPathStroker>
#include <QScrollArea>
#include <QScrollBar>
#include <QTranslator>
#include <QtTest>

using namespace culvert;

namespace {

constexpr Mode kModes[] = {Mode::Source, Mode::Everything, Mode::Hybrid};
constexpr int kMostTunnels = 4;
constexpr int kUsualPoints = 10;

/// With rates that are as long as they get.
OverviewInput withTunnels(int count, Mode mode, bool exceptions)
{
    OverviewInput input{Backend::Connection::Connected, exampleStatus()};
    Configuration configuration = exampleConfiguration(mode, exceptions);
    for (int i = 1; i < count; ++i) {
        TunnelStatus status = input.status.tunnels.first();
        TunnelSettings tunnel = configuration.tunnels.first();
        status.name = tunnel.name = QStringLiteral("other%1").arg(i);
        status.interface = QStringLiteral("culvert%1").arg(i);
        status.remote = *Ipv4Address::parse(QStringLiteral("198.151.100.20%1").arg(i));
        input.status.tunnels.append(status);
        configuration.tunnels.append(tunnel);
    }
    input.configuration = configuration;
    input.rates.insert(input.status.lease->interface, {123'456'789, 987'654'321, 0, 0});
    for (const TunnelStatus &tunnel : std::as_const(input.status.tunnels))
        input.rates.insert(tunnel.interface, {123'456'789, 987'654'321, 0, 0});
    return input;
}

/// As the window draws it.
Scene drawn(const Scene &scene)
{
    SceneView view;
    view.setScene(scene);
    return view.scene();
}

QList<Scene> everyScene()
{
    QList<Scene> scenes;
    for (const Mode mode : kModes) {
        for (int tunnels = 1; tunnels <= kMostTunnels; ++tunnels) {
            for (const bool exceptions : {true, false})
                scenes.append(drawn(overviewScene(withTunnels(tunnels, mode, exceptions))));
        }
    }
    OverviewInput off = withTunnels(1, Mode::Source, true);
    off.status.state = State::Off;
    off.status.tunnels.clear();
    scenes.append(drawn(overviewScene(off)));
    OverviewInput waiting = withTunnels(2, Mode::Source, true);
    waiting.status.state = State::NoLease;
    waiting.status.lease.reset();
    scenes.append(drawn(overviewScene(waiting)));
    scenes.append(drawn(overviewScene({})));
    for (const Preset preset : kPresets)
        scenes.append(drawn(presetScene(preset)));
    return scenes;
}

QList<QRectF> textsOf(const SceneLayout &layout)
{
    QList<QRectF> texts = layout.texts + layout.labels;
    texts.removeIf([](const QRectF &text) { return text.isEmpty(); });
    return texts;
}

} // namespace

/// In each language, from the smallest area that a drawing asks for to one that is larger than most screens.
class TestSceneLayout : public QObject {
    Q_OBJECT

private:
    static void eachLanguage(const QList<int> &sizes)
    {
        QTest::addColumn<QString>("catalogue");
        QTest::addColumn<int>("points");
        for (const int points : sizes)
            QTest::newRow(qPrintable(QStringLiteral("%1 points").arg(points))) << QString() << points;
        const QDir directory(QStringLiteral(CULVERT_CATALOGUES));
        const QStringList files = directory.entryList({QStringLiteral("culvert_*.qm")});
        QVERIFY(files.contains(QLatin1String("culvert_es.qm")));
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << directory.filePath(file) << kUsualPoints;
    }

    static void eachLayout(const std::function<void(const Scene &, const SceneLayout &)> &visit)
    {
        QFETCH(int, points);
        QFont font = QApplication::font();
        font.setPointSize(points);
        for (const Scene &scene : everyScene()) {
            for (const QSizeF &area : {QSizeF(), QSizeF(718, 420), QSizeF(1000, 500), QSizeF(2400, 1500)}) {
                visit(scene, layOut(scene, area, font, QApplication::layoutDirection()));
                if (QTest::currentTestFailed())
                    return;
            }
        }
    }

    void speak(const QString &catalogue)
    {
        if (catalogue.isEmpty())
            return;
        QVERIFY(m_translator.load(catalogue));
        QApplication::installTranslator(&m_translator);
        if (catalogue.contains(QLatin1String("_ar")))
            QApplication::setLayoutDirection(Qt::RightToLeft);
    }

    QTranslator m_translator;

private Q_SLOTS:
    void initTestCase() { fixSurroundings(); }

    void cleanup()
    {
        QApplication::removeTranslator(&m_translator);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void everythingHasItsPlace_data() { eachLanguage({8, kUsualPoints, 20}); }
    void everythingHasItsPlace()
    {
        QFETCH(const QString, catalogue);
        speak(catalogue);
        eachLayout([](const Scene &scene, const SceneLayout &layout) {
            const QRectF all(QPointF(), layout.size);
            const QList<QRectF> texts = textsOf(layout);
            for (int i = 0; i < texts.size(); ++i) {
                QVERIFY(all.contains(texts.at(i)));
                for (int j = 0; j < i; ++j)
                    QVERIFY2(!texts.at(i).intersects(texts.at(j)), qPrintable(QStringLiteral("%1 %2").arg(i).arg(j)));
                for (const QPointF &place : layout.places) {
                    const QPointF corner(layout.radius, layout.radius);
                    QVERIFY(!texts.at(i).intersects(QRectF(place - corner, place + corner)));
                }
            }
            // It does not touch the header.
            const double line = QFontMetricsF(layout.font).lineSpacing();
            QVERIFY(scene.zoneColumns == 0 || all.adjusted(line, line, -line, -line).contains(layout.zone));
            for (int i = 0; i < scene.places.size(); ++i)
                QCOMPARE(layout.zone.contains(layout.texts.at(i)), scene.places.at(i).column < scene.zoneColumns);
        });
    }

    void noWayCrossesAText_data() { eachLanguage({8, kUsualPoints, 20}); }
    void noWayCrossesAText()
    {
        QFETCH(const QString, catalogue);
        speak(catalogue);
        eachLayout([](const Scene &scene, const SceneLayout &layout) {
            for (int i = 0; i < scene.ways.size(); ++i) {
                QPainterPathStroker stroker;
                stroker.setWidth(scene.ways.at(i).form == WayForm::Tube ? layout.tube : layout.radius / 8);
                const QPainterPath shape = stroker.createStroke(layout.ways.at(i));
                QVERIFY(QRectF(QPointF(), layout.size).contains(shape.boundingRect()));
                for (const QRectF &text : textsOf(layout))
                    QVERIFY2(!shape.intersects(text), qPrintable(scene.sentences.join(u' ')));
            }
        });
    }

    void rightToLeftIsTheMirrorImage()
    {
        const Scene scene = overviewScene(withTunnels(2, Mode::Source, true));
        const QFont font = QApplication::font();
        const SceneLayout left = layOut(scene, {900, 500}, font, Qt::LeftToRight);
        const SceneLayout right = layOut(scene, {900, 500}, font, Qt::RightToLeft);
        for (int i = 0; i < scene.places.size(); ++i) {
            QCOMPARE(right.places.at(i).x(), left.size.width() - left.places.at(i).x());
            QCOMPARE(right.places.at(i).y(), left.places.at(i).y());
        }
        QVERIFY(left.places.first().x() < left.places.last().x());
        QCOMPARE(right.zone.right(), left.size.width() - left.zone.left());
        for (int i = 0; i < scene.ways.size(); ++i)
            QCOMPARE(right.ways.at(i).boundingRect().right(),
                     left.size.width() - left.ways.at(i).boundingRect().left());
    }

    /// Text becomes smaller only where it has to, and not much.
    void textStaysLegible()
    {
        QFont font = QApplication::font();
        font.setPointSize(kUsualPoints);
        const Scene scene = overviewScene(withTunnels(3, Mode::Source, true));
        QCOMPARE(layOut(scene, goodSceneSize(scene, font), font, Qt::LeftToRight).font, font);
        const double least = layOut(scene, {}, font, Qt::LeftToRight).font.pointSizeF();
        QVERIFY(least >= 0.85 * kUsualPoints);
        QVERIFY(least < kUsualPoints);
    }

    /// At the size with which the window opens, up to three tunnels need no scrolling.
    void fitsTheWindow_data() { eachLanguage({}); }
    void fitsTheWindow()
    {
        QFETCH(const QString, catalogue);
        speak(catalogue);
        FakeBackend backend;
        backend.setConnection(Backend::Connection::Connected);
        SettingsWindow window(backend, [] { return QList<InterfaceChoice>(); });
        window.show();
        const auto *page = window.findChild<OverviewPage *>();
        const auto *area = qobject_cast<QScrollArea *>(page->parentWidget()->parentWidget());
        QVERIFY(area);
        for (const Mode mode : kModes) {
            for (int tunnels = 1; tunnels <= kMostTunnels; ++tunnels) {
                const OverviewInput input = withTunnels(tunnels, mode, true);
                backend.setConfiguration(*input.configuration, input.status.generation);
                backend.setStatus(input.status);
                page->view()->setScene(overviewScene(input));
                QTest::qWait(1);
                QApplication::processEvents();
                const QByteArray what = QByteArray::number(tunnels) + " tunnels, mode " + QByteArray::number(int(mode));
                QVERIFY2(area->horizontalScrollBar()->maximum() == 0, what);
                QVERIFY2(tunnels == kMostTunnels || area->verticalScrollBar()->maximum() == 0, what);
            }
        }
        QCOMPARE(window.size(), QSize(920, 680));
    }
};

QTEST_MAIN(TestSceneLayout)
#include "tst_scenelayout.moc"
