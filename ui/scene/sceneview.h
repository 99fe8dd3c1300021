// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scene/scene.h"

#include <QWidget>

namespace culvert {

/// Draws a scene in the palette and font of the desktop. To a screen reader it is a picture whose
/// description says the same in sentences, as they are at that moment; another state is announced, rates are not.
class SceneView : public QWidget {
    Q_OBJECT

public:
    explicit SceneView(QWidget *parent = nullptr);

    /// Long details and labels are folded.
    void setScene(const Scene &given);
    const Scene &scene() const { return m_scene; }
    QString words() const { return (m_scene.sentences + m_scene.figures).join(u' '); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Scene m_scene;
};

} // namespace culvert
