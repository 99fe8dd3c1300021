// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences.h"

#include <QSettings>

namespace culvert {

/// ~/.config/culvert/culvert.conf, shared by the window and the tray.
class FilePreferences final : public Preferences {
public:
    FilePreferences() : m_settings(QStringLiteral("culvert"), QStringLiteral("culvert")) { }

    QVariant value(const QString &key) const override { return m_settings.value(key); }
    void setValue(const QString &key, const QVariant &value) override { m_settings.setValue(key, value); }

private:
    QSettings m_settings;
};

} // namespace culvert
