// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/configuration.h"
#include "ui/pageid.h"

#include <QStringList>

namespace culvert {

/// What differs among the settings of one page, a sentence each.
struct DifferenceGroup {
    PageId page = PageId::Tunnel;
    QStringList lines;
};

/// What leads from one configuration to another, in words, in the order of the pages; empty where they are equal. Of
/// many exceptions the first few of each kind are told, and how many more there are. Tunnels are the same where they
/// have the same name, or else the same end.
QList<DifferenceGroup> difference(const Configuration &from, const Configuration &to);

} // namespace culvert
