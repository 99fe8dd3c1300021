// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/controls.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollBar>
#include <QTextEdit>
#include <QVariant>

namespace culvert {

namespace {

template <typename... Types> bool isAny(const QWidget *widget) { return (... || qobject_cast<const Types *>(widget)); }

bool isPart(const QWidget *widget)
{
    if (isAny<QHeaderView, QScrollBar>(widget) || widget->inherits("QTableCornerButton"))
        return true;
    for (const QWidget *above = widget->parentWidget(); above; above = above->parentWidget()) {
        if (isAny<QAbstractSpinBox, QComboBox, QLineEdit, QAbstractItemView>(above))
            return true;
        if (above->isWindow())
            break;
    }
    return false;
}

} // namespace

QList<QWidget *> controlsOf(const QWidget &window)
{
    QList<QWidget *> controls;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const auto *radio = qobject_cast<QRadioButton *>(widget);
        const bool operates = isAny<QAbstractButton, QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox,
                                    QLineEdit, QPlainTextEdit, QTextEdit>(widget)
            || (widget->focusPolicy() & Qt::TabFocus);
        if (widget->window() == &window && widget->isVisible() && widget->isEnabled() && operates && !isPart(widget)
            && (!radio || radio->isChecked()))
            controls.append(widget);
    }
    return controls;
}

QString describe(const QWidget &widget)
{
    QString text = widget.property("text").toString();
    if (text.isEmpty())
        text = widget.accessibleName();
    return QStringLiteral("%1 %2 “%3”").arg(QLatin1String(widget.metaObject()->className()), widget.objectName(), text);
}

} // namespace culvert
