// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fitting.h"

#include "tests/ui/controls.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMap>
#include <QMenuBar>
#include <QPixmap>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>

namespace culvert {

namespace {

/// What is needed beyond what there is; none: the text has its room.
QSize lack(const QSize &has, const QSize &needs) { return (needs - has).expandedTo(QSize(0, 0)); }

QSize lackOf(const QLabel &label)
{
    if (label.text().isEmpty() || !label.pixmap().isNull())
        return {0, 0};
    if (!label.wordWrap())
        return lack(label.size(), label.sizeHint());
    return lack(label.size(), {label.minimumSizeHint().width(), label.heightForWidth(label.width())});
}

QSize lackOf(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    const QRect room = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    return lack(room.size(), {box.fontMetrics().horizontalAdvance(box.currentText()), 0});
}

/// What is typed may be longer than its field; what the field says itself may not.
QSize lackOf(const QLineEdit &edit)
{
    if (!edit.text().isEmpty())
        return {0, 0};
    QStyleOptionFrame option;
    option.initFrom(&edit);
    const QRect room = edit.style()->subElementRect(QStyle::SE_LineEditContents, &option, &edit);
    int width = room.width();
    for (const QAbstractButton *button : edit.findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            width -= button->width();
    }
    return lack({width, room.height()}, {edit.fontMetrics().horizontalAdvance(edit.placeholderText()), 0});
}

/// Columns can be drawn wider by those who read them: their headings have to fit at first.
QSize lackOf(const QHeaderView &header)
{
    QSize worst(0, 0);
    if (header.orientation() != Qt::Horizontal || !header.model())
        return worst;
    const int margin = header.style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, &header);
    for (int section = 0; section < header.count(); ++section) {
        const QString text = header.model()->headerData(section, Qt::Horizontal).toString();
        const int needs = header.fontMetrics().horizontalAdvance(text) + 2 * margin;
        if (!header.isSectionHidden(section))
            worst = worst.expandedTo(lack({header.sectionSize(section), 0}, {needs, 0}));
    }
    return worst;
}

QSize lackOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return lackOf(*label);
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return lackOf(*box);
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        return lackOf(*edit);
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
        return lackOf(*header);
    if (const auto *list = qobject_cast<const QListWidget *>(&widget))
        return lack(list->viewport()->size(), {list->sizeHintForColumn(0), 0});
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    const auto *group = qobject_cast<const QGroupBox *>(&widget);
    if ((button && !button->text().isEmpty()) || (group && !group->title().isEmpty()))
        return lack(widget.size(), widget.minimumSizeHint());
    return {0, 0};
}

/// Whoever scrolls down in a page need not scroll sideways too. Tables may.
int sideways(const QWidget &widget)
{
    const auto *area = qobject_cast<const QScrollArea *>(&widget);
    return area ? area->horizontalScrollBar()->maximum() : 0;
}

bool sticksOut(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    const auto *area = parent ? qobject_cast<const QAbstractScrollArea *>(parent->parentWidget()) : nullptr;
    return parent && !(area && area->viewport() == parent) && !parent->rect().contains(widget.geometry());
}

QChar mnemonicOf(const QString &text)
{
    const QString key = QKeySequence::mnemonic(text).toString();
    return key.isEmpty() ? QChar() : key.back();
}

} // namespace

QStringList cutTexts(const QWidget &window)
{
    QStringList found;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->window() != &window || !widget->isVisible())
            continue;
        const QSize missing = lackOf(*widget);
        if (missing != QSize(0, 0))
            found.append(
                QStringLiteral("%1 by %2 px, %3 px").arg(describe(*widget)).arg(missing.width()).arg(missing.height()));
        if (const int pixels = sideways(*widget); pixels > 0)
            found.append(QStringLiteral("a page is too wide by %1 px").arg(pixels));
        if (lackOf(*widget).isNull() && sticksOut(*widget)
            && (qobject_cast<const QLabel *>(widget) || qobject_cast<const QAbstractButton *>(widget)))
            found.append(QStringLiteral("%1 sticks out").arg(describe(*widget)));
    }
    return found;
}

QStringList ambiguousMnemonics(const QWidget &window)
{
    QMap<QChar, QStringList> users;
    const auto add = [&users](const QString &text) {
        if (const QChar letter = mnemonicOf(text); !letter.isNull())
            users[letter].append(text);
    };
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->window() != &window || !widget->isVisible())
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *group = qobject_cast<const QGroupBox *>(widget);
        const QString text = label && label->buddy() ? label->text()
            : button                                 ? button->text()
            : group                                  ? group->title()
                                                     : QString();
        add(text);
        if (const auto *bar = qobject_cast<const QMenuBar *>(widget)) {
            for (const QAction *menu : bar->actions())
                add(menu->text());
        }
    }
    QStringList found;
    for (auto user = users.cbegin(); user != users.cend(); ++user) {
        if (user->size() > 1)
            found.append(QStringLiteral("Alt+%1: %2").arg(user.key()).arg(user->join(QStringLiteral(" | "))));
    }
    return found;
}

QStringList coarsePictures(const QWidget &window)
{
    QStringList found;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        const QPixmap picture = label->pixmap();
        if (label->isVisible() && !picture.isNull() && picture.devicePixelRatio() < window.devicePixelRatioF())
            found.append(
                QStringLiteral("%1: a picture of scale %2").arg(describe(*label)).arg(picture.devicePixelRatio()));
    }
    return found;
}

} // namespace culvert
