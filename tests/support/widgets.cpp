// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/widgets.h"

#include "ui/widgets/formfield.h"

#include <QLabel>
#include <QLineEdit>
#include <QtTest>

namespace culvert {

FormField &fieldAround(const QWidget *input)
{
    for (QWidget *above = input->parentWidget(); above; above = above->parentWidget()) {
        if (auto *field = qobject_cast<FormField *>(above))
            return *field;
    }
    qFatal("%s stands in no field", qPrintable(input->objectName()));
}

bool says(const QWidget &where, const QString &part)
{
    const auto labels = where.findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(),
                       [&part](const QLabel *label) { return label->isVisible() && label->text().contains(part); });
}

void retype(QLineEdit *edit, const QString &text)
{
    edit->setFocus();
    edit->selectAll();
    if (text.isEmpty())
        QTest::keyClick(edit, Qt::Key_Delete);
    else
        QTest::keyClicks(edit, text);
}

} // namespace culvert
