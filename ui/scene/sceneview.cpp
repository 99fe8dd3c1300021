// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/sceneview.h"

#include "ui/scene/scenelayout.h"
#include "ui/scene/scenepainter.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

namespace culvert {

namespace {

/// Rates change each second: the words are made when they are asked for, and not announced each time.
class SceneAccessible : public QAccessibleWidget {
public:
    explicit SceneAccessible(SceneView *view) : QAccessibleWidget(view, QAccessible::Graphic), m_view(view) { }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Description ? m_view->words() : QAccessibleWidget::text(kind);
    }

private:
    SceneView *m_view;
};

/// Five places have to fit side by side: what is longer takes several lines.
QStringList folded(const QStringList &texts, qsizetype longest)
{
    QStringList lines;
    for (const QString &text : texts) {
        QString line;
        for (const QString &word : text.split(u' ')) {
            if (!line.isEmpty() && line.size() + word.size() >= longest)
                lines.append(std::exchange(line, word));
            else
                line += line.isEmpty() ? word : u' ' + word;
        }
        lines.append(line);
    }
    return lines;
}

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *view = qobject_cast<SceneView *>(object);
    return view ? new SceneAccessible(view) : nullptr;
}

} // namespace

SceneView::SceneView(QWidget *parent) : QWidget(parent)
{
    static const bool installed = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(installed)
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void SceneView::setScene(const Scene &given)
{
    constexpr qsizetype kAddress = 16;
    constexpr qsizetype kLabel = 27;
    Scene scene = given;
    for (ScenePlace &place : scene.places)
        place.details = folded(place.details, kAddress);
    for (SceneWay &way : scene.ways)
        way.labels = folded(way.labels, kLabel);
    if (scene == m_scene)
        return;
    const QSize before = sizeHint();
    const QSize leastBefore = minimumSizeHint();
    const bool saysOther = scene.sentences != m_scene.sentences;
    m_scene = scene;
    if (saysOther && isVisible()) {
        QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&changed);
    }
    if (sizeHint() != before || minimumSizeHint() != leastBefore)
        updateGeometry();
    update();
}

QSize SceneView::minimumSizeHint() const { return leastSceneSize(m_scene, font()).toSize() + QSize(1, 1); }

QSize SceneView::sizeHint() const { return goodSceneSize(m_scene, font()).toSize() + QSize(1, 1); }

void SceneView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPalette colours = palette();
    colours.setColor(QPalette::Window, colours.color(backgroundRole()));
    paintScene(painter, m_scene, layOut(m_scene, QSizeF(size()), font(), layoutDirection()), colours);
    if (!hasFocus())
        return;
    QStyleOptionFocusRect option;
    option.initFrom(this);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
}

void SceneView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    update();
}

} // namespace culvert
