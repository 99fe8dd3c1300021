// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/controls.h"
#include "tests/ui/gallery.h"
#include "tests/ui/look.h"
#include "ui/colours.h"
#include "ui/symbolicicon.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QtTest>

using namespace culvert;

namespace {

/// Large enough that the strokes of letters have their colour in full.
constexpr int kScale = 2;

QImage drawn(QWidget &window)
{
    QImage image(window.size() * kScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(kScale);
    image.fill(window.palette().color(QPalette::Window));
    window.render(&image);
    image.setDevicePixelRatio(1);
    return image;
}

/// The contrast of what stands out most in a part of a picture with its ground, the commonest colour there.
double contrastIn(const QImage &image, const QRect &part)
{
    const QRect area = QRect(part.topLeft() * kScale, part.size() * kScale) & image.rect();
    QHash<QRgb, int> counts;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = area.left(); x <= area.right(); ++x)
            ++counts[line[x]];
    }
    const auto commonest = std::max_element(counts.cbegin(), counts.cend());
    double most = 1;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        most = std::max(most, contrastRatio(QColor(count.key()), QColor(commonest.key())));
    return most;
}

class Window {
public:
    Window(QWidget &window, const QString &name) : m_window(window), m_name(name), m_image(drawn(window)) { }

    QStringList check()
    {
        for (QWidget *widget : m_window.findChildren<QWidget *>()) {
            if (widget->window() != &m_window || !widget->isVisible() || !widget->isEnabled())
                continue;
            if (const auto *view = qobject_cast<QAbstractItemView *>(widget))
                checkRows(*view);
            else
                checkWidget(*widget);
        }
        return m_wrong;
    }

private:
    void demand(double least, const QWidget &widget, const QRect &part, const QString &what)
    {
        const QRect seen = QRect(widget.mapTo(&m_window, part.topLeft()), part.size())
            & QRect(widget.mapTo(&m_window, QPoint()), widget.size())
            & widget.visibleRegion().boundingRect().translated(widget.mapTo(&m_window, QPoint()));
        // A line that the edge of a page cuts may show its ground alone.
        if (seen.height() < part.height() || seen.width() < 1)
            return;
        const double contrast = contrastIn(m_image, seen);
        if (contrast < least)
            m_wrong.append(QStringLiteral("%1: %2, of %3").arg(m_name, what).arg(contrast, 0, 'f', 2));
    }

    void checkWidget(const QWidget &widget)
    {
        // The frame of a control is no part of its text.
        constexpr int kFrame = 4;
        const QRect inside = widget.rect().adjusted(kFrame, kFrame, -kFrame, -kFrame);
        if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
            if (!label->pixmap().isNull())
                demand(kGraphicsContrast, widget, widget.rect(), QStringLiteral("a sign"));
            else if (!label->text().isEmpty())
                demand(kTextContrast, widget, widget.rect(), describe(widget));
        } else if (const auto *edit = qobject_cast<const QLineEdit *>(&widget)) {
            // The paleness of an example is the desktop's choice; what it says stands elsewhere, too.
            if (!edit->text().isEmpty() || !edit->placeholderText().isEmpty())
                demand(edit->text().isEmpty() ? kGraphicsContrast : kTextContrast, widget, inside, describe(widget));
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
            if (!button->text().isEmpty() || !button->icon().isNull())
                demand(button->text().isEmpty() ? kGraphicsContrast : kTextContrast, widget, inside, describe(widget));
        } else if (const auto *box = qobject_cast<const QComboBox *>(&widget); box && !box->isEditable()) {
            demand(kTextContrast, widget, inside, describe(widget));
        } else if (const auto *text = qobject_cast<const QPlainTextEdit *>(&widget);
                   text && !text->document()->isEmpty()) {
            demand(kTextContrast, *text->viewport(), text->viewport()->rect(), describe(widget));
        }
    }

    void checkRows(const QAbstractItemView &view)
    {
        const QAbstractItemModel *model = view.model();
        for (int row = 0; model && row < model->rowCount(view.rootIndex()); ++row) {
            for (int column = 0; column < model->columnCount(view.rootIndex()); ++column) {
                const QModelIndex index = model->index(row, column, view.rootIndex());
                const QString text = index.data().toString();
                // How what is selected looks is the desktop's choice.
                const bool selected = view.selectionModel()->isSelected(index);
                if (const QRect cell = view.visualRect(index); !text.isEmpty() && cell.isValid())
                    demand(selected ? kGraphicsContrast : kTextContrast, *view.viewport(), cell,
                           describe(view) + u' ' + text);
            }
        }
    }

    QWidget &m_window;
    QString m_name;
    QImage m_image;
    QStringList m_wrong;
};

} // namespace

/// Contrasts as WCAG 2.1 wants them, level AA: of texts 4.5, of signs and drawings 3.
class TestContrast : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { fixSurroundings(); }
    void cleanup() { setLook(Look::Light); }

    void ratioIsThatOfTheStandard()
    {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
        // The grey of which the standard's own examples say that it just passes on white.
        QVERIFY(std::abs(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
    }

    void whatIsReadIsReadable_data()
    {
        QTest::addColumn<int>("look");
        QTest::newRow("light") << int(Look::Light);
        QTest::newRow("dark") << int(Look::Dark);
        QTest::newRow("high contrast") << int(Look::HighContrast);
    }
    void whatIsReadIsReadable()
    {
        QFETCH(const int, look);
        setLook(Look(look));
        QStringList wrong;
        const Visit visit = [&](QWidget &window, const QString &name) { wrong += Window(window, name).check(); };
        visitPages(visit);
        visitDialogs(visit);
        visitStates(visit);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void tonesAreReadable_data() { whatIsReadIsReadable_data(); }
    void tonesAreReadable()
    {
        QFETCH(const int, look);
        setLook(Look(look));
        const QPalette palette = QApplication::palette();
        for (const QColor &ground : {palette.color(QPalette::Window), palette.color(QPalette::Base)}) {
            for (const Tone tone : {Tone::Neutral, Tone::Good, Tone::Doubtful, Tone::Wrong})
                QVERIFY(contrastRatio(toneColour(tone, palette), ground) >= kTextContrast);
            QVERIFY(contrastRatio(quietColour(palette), ground) >= kTextContrast);
        }
    }

    /// Desktops have palettes that nobody here has seen.
    void everyPaletteIsReadable()
    {
        for (int grey = 0; grey < 256; grey += 5) {
            QPalette palette;
            palette.setColor(QPalette::Window, QColor(grey, 255 - grey / 2, grey / 2));
            palette.setColor(QPalette::WindowText, grey > 127 ? Qt::black : Qt::white);
            const QColor ground = palette.color(QPalette::Window);
            for (const Tone tone : {Tone::Good, Tone::Doubtful, Tone::Wrong})
                QVERIFY(contrastRatio(toneColour(tone, palette), ground) >= kTextContrast);
            QVERIFY(contrastRatio(quietColour(palette), ground) >= kTextContrast);
        }
    }

    /// The test itself.
    void noticesWhatIsPale()
    {
        QWidget window;
        auto *label = new QLabel(QStringLiteral("Grey on grey"), &window);
        window.show();
        QCOMPARE(Window(window, {}).check(), QStringList());
        QPalette pale = label->palette();
        pale.setColor(QPalette::WindowText, QColor(120, 120, 120));
        label->setPalette(pale);
        QCOMPARE(Window(window, {}).check().size(), 1);
    }
};

QTEST_MAIN(TestContrast)
#include "tst_contrast.moc"
