// SPDX-License-Identifier: GPL-3.0-or-later
// culvert-shown: shows every page, dialog and state, and for each says in a line of JSON what a person sees there who
// sees; goes on when it reads a line. screenreader.py looks at the same through AT-SPI.
#include "tests/ui/controls.h"
#include "tests/ui/gallery.h"
#include "tests/ui/look.h"
#include "ui/scene/sceneview.h"
#include "ui/traffic/trafficplot.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/formfield.h"
#include "ui/window/statusheader.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QSocketNotifier>
#include <QTableView>
#include <QTreeView>

#include <cstdio>

using namespace culvert;

namespace {

QJsonArray placeOf(const QWidget &widget)
{
    const QPoint corner = widget.mapToGlobal(QPoint());
    return {corner.x(), corner.y(), widget.width(), widget.height()};
}

/// What stands on a button, as it is read.
QString wordsOn(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button ? button->text().remove(u'&').remove(u'…') : QString();
}

/// What stands below a control: what it is for, or what is wrong.
QString wordsBeside(const QWidget &widget)
{
    for (const QWidget *above = widget.parentWidget(); above; above = above->parentWidget()) {
        const auto *field = qobject_cast<const FormField *>(above);
        if (!field)
            continue;
        if (field->input() != &widget)
            return {};
        if (!field->problem().isEmpty())
            return field->problem();
        const auto *hint = field->findChild<HintLabel *>({}, Qt::FindDirectChildrenOnly);
        return hint && hint->isVisible() ? hint->text() : QString();
    }
    return widget.toolTip();
}

QJsonArray headersOf(const QWidget &widget)
{
    QJsonArray headers;
    const auto *table = qobject_cast<const QTableView *>(&widget);
    const auto *tree = qobject_cast<const QTreeView *>(&widget);
    const QHeaderView *header = table ? table->horizontalHeader() : tree ? tree->header() : nullptr;
    for (int column = 0; header && header->isVisible() && column < header->count(); ++column)
        headers.append(header->model()->headerData(column, Qt::Horizontal).toString());
    return headers;
}

QJsonObject seenIn(const QWidget &window, const QString &name)
{
    QJsonArray controls;
    for (const QWidget *widget : controlsOf(window)) {
        const auto *view = qobject_cast<const SceneView *>(widget);
        const auto *plot = qobject_cast<const TrafficPlot *>(widget);
        controls.append(QJsonObject{{QStringLiteral("widget"), describe(*widget)},
                                    {QStringLiteral("place"), placeOf(*widget)},
                                    {QStringLiteral("label"), wordsOn(*widget)},
                                    {QStringLiteral("says"),
                                     view       ? view->words()
                                         : plot ? plot->accessibleDescription()
                                                : wordsBeside(*widget)},
                                    {QStringLiteral("headers"), headersOf(*widget)}});
    }
    QJsonArray messages;
    for (const Banner *banner : window.findChildren<Banner *>()) {
        if (banner->isVisible())
            messages.append(banner->text());
    }
    const auto *header = window.findChild<StatusHeader *>();
    return {{QStringLiteral("name"), name},
            {QStringLiteral("controls"), controls},
            {QStringLiteral("messages"), messages},
            {QStringLiteral("state"), header ? header->accessibleName() : QString()}};
}

void waitForLine()
{
    QEventLoop loop;
    QSocketNotifier notifier(fileno(stdin), QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, &loop, &QEventLoop::quit);
    loop.exec();
    char line[8];
    if (!std::fgets(line, sizeof line, stdin))
        std::exit(1);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("culvert-shown"));
    fixSurroundings();
    const bool flawed = QApplication::arguments().contains(QLatin1String("--flawed"));
    const Visit say = [flawed](QWidget &window, const QString &name) {
        // For the test of the test: one that has no name.
        const auto nameless = flawed ? std::make_unique<QPushButton>(&window) : nullptr;
        if (nameless)
            nameless->show();
        std::puts(QJsonDocument(seenIn(window, name)).toJson(QJsonDocument::Compact).constData());
        std::fflush(stdout);
        waitForLine();
    };
    visitPages(say);
    if (flawed)
        return 0;
    visitDialogs(say);
    visitStates(say);
    return 0;
}
