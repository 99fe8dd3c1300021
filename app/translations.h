// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;
class QString;

namespace culvert {

/// Loads Qt's own words and ours for the user's languages, and has a QGuiApplication's windows run in the direction of
/// ours.
/// `qtCatalogues`, `ownCatalogues`: the directories; a catalogue that is not there leaves its words in English.
void installTranslations(QCoreApplication &application, const QString &qtCatalogues, const QString &ownCatalogues);

} // namespace culvert
