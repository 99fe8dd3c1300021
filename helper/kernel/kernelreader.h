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
    /// Next hop of main's best default route by this device.
    Result<std::optional<Ipv4Address>> router(int index);

private:
    NetlinkSocket &m_socket;
    Message m_request;
};

} // namespace culvert
