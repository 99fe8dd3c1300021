// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/kernel/decode.h"
#include "helper/kernel/netlinksocket.h"

#include <QHash>

namespace culvert {

/// Names of devices by index.
using DeviceNames = QHash<int, QString>;
DeviceNames namesOf(const QList<decode::Link> &links);
/// As iproute2 shows it where the name cannot be found, e.g. because it is in another namespace; 0: empty.
QString deviceName(int index, const DeviceNames &names);

/// What the kernel has, each by one full dump.
class KernelReader {
public:
    explicit KernelReader(NetlinkSocket &socket) : m_socket(socket) { }

    Result<QList<decode::Link>> links();
    /// Absent if there is no such device. With its counters.
    Result<std::optional<decode::Link>> link(const QString &name);
    /// `index` 0: of every device.
    Result<QList<decode::Address>> addresses(int index = 0);
    /// In the order in which the kernel tries them.
    Result<QList<Rule>> rules();
    /// Appends to `routes`; `table` 0: of every table. A table that does not exist has none. Routes for one TOS
    /// only are left out.
    Result<> routes(quint32 table, const DeviceNames &names, QList<Route> &routes);
    /// The best default route by this device: main's, else that of any other table but the local one and ours, for
    /// whoever keeps a line's routes apart (a table of its own, as for two providers).
    Result<std::optional<Route>> defaultRoute(int index);

private:
    Result<std::optional<Route>> defaultRoute(quint32 table, int index);

    NetlinkSocket &m_socket;
    Message m_request;
};

} // namespace culvert
