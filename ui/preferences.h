// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

namespace culvert {

/// What this user chose or left behind, kept between two runs: not part of the configuration. One thread; nothing
/// here fails: what cannot be kept is forgotten.
class Preferences {
public:
    virtual ~Preferences() = default;

    /// An invalid value where nothing was kept. `key`: "group/name".
    virtual QVariant value(const QString &key) const = 0;
    virtual void setValue(const QString &key, const QVariant &value) = 0;
};

} // namespace culvert
