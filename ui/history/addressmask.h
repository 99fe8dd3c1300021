// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipv4.h"

#include <QHash>
#include <QList>
#include <QString>

namespace culvert {

/// Replaces addresses by names that stay the same within one text: whoever reads it sees which are the same, and not
/// which they are. Lengths of prefixes stay. An address of the home keeps its place in its network ("home-1+5" is the
/// fifth after the first of "home-1"); private ones (RFC 1918, RFC 6598) are named as such. IPv6 and hardware addresses
/// that others' texts may hold are replaced too.
class AddressMask {
public:
    explicit AddressMask(QList<Ipv4Prefix> home = {}) : m_home(std::move(home)) { }

    QString masked(const QString &text);

private:
    QString nameOf(Ipv4Address address);
    /// The same name for the same text, of this kind.
    QString numbered(const char *kind, const QString &text);

    QList<Ipv4Prefix> m_home;
    QHash<QString, QString> m_names;
};

} // namespace culvert
