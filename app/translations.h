// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;
class QString;

namespace culvert {

/// Loads Qt's own words and ours for the user's languages, and has a QGuiApplication's windows run in the direction of
/// ours.
/// `qtCatalogues`, `ownCatalogues`: the directories; where no language of the user's has a catalogue it is the English
/// one.
void installTranslations(QCoreApplication &application, const QString &qtCatalogues, const QString &ownCatalogues);

} // namespace culvert
