// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations.h"

#include <QGuiApplication>
#include <QLocale>
#include <QTranslator>

namespace culvert {

namespace {

const QTranslator *install(QCoreApplication &application, const QString &catalogue, const QString &directory)
{
    auto *translator = new QTranslator(&application);
    // English has a catalogue too: of "%n problem(s)", 1 problem and 2 problems.
    if (!translator->load(QLocale(), catalogue, QStringLiteral("_"), directory)
        && !translator->load(catalogue + QStringLiteral("_en"), directory))
        return nullptr;
    QCoreApplication::installTranslator(translator);
    return translator;
}

} // namespace

void installTranslations(QCoreApplication &application, const QString &qtCatalogues, const QString &ownCatalogues)
{
    install(application, QStringLiteral("qtbase"), qtCatalogues);
    const QTranslator *ours = install(application, QStringLiteral("culvert"), ownCatalogues);
    // Qt takes the direction from a word in its own catalogue, which distributions package apart.
    if (ours && qobject_cast<QGuiApplication *>(&application)
        && QLocale(ours->language()).textDirection() == Qt::RightToLeft)
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
}

} // namespace culvert
