// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/objects.h"
#include "helper/kernel/message.h"

/// Requests to rtnetlink(7), each written into `message`. Devices are named by index: an index, unlike a
/// name, cannot come to mean somebody else's device between looking and writing.
namespace culvert::encode {

void dumpLinks(Message &message);
void linkByName(Message &message, const QString &name);
/// `index` 0: of every device.
void dumpAddresses(Message &message, int index = 0);
/// `table` 0: every table; `outgoing` 0: by any device.
void dumpRoutes(Message &message, quint32 table = 0, int outgoing = 0);
void dumpRules(Message &message);

/// The device gets `index`, which must be free, so that markLink() can mean this device and no other.
/// The kernel ignores an alias at creation: markLink() has to follow in the same sendmsg(2), or a kill
/// in between would leave a device that nobody knows as ours.
void createLink(Message &message, const TunnelLink &link, int index, int parentIndex);
void markLink(Message &message, const TunnelLink &link, int index);
/// With every attribute: what is left out, the kernel resets (K-09).
void changeLink(Message &message, const TunnelLink &link, int index, int parentIndex);
void deleteLink(Message &message, int index);

void addAddress(Message &message, const AddressEntry &entry, int index);
void deleteAddress(Message &message, const AddressEntry &entry, int index);

/// `outgoing` 0: the route has no device.
void setRoute(Message &message, const Route &route, bool replaces, int outgoing);
/// Names type and protocol as well, so that only a route of that maker goes.
void deleteRoute(Message &message, const Route &route);

void addRule(Message &message, const Rule &rule);
void deleteRule(Message &message, const Rule &rule);

} // namespace culvert::encode
