// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "helper/kernel/nlhandles.h"

#include <QObject>
#include <QSocketNotifier>

#include <initializer_list>
#include <memory>
#include <vector>

namespace culvert {

/// Listens to what the kernel tells of links, IPv4 addresses, routes and rules, or of our firewall table. What it
/// tells is a hint that something changed, never what: much is not told at all (K-11, K-12), some is lost (K-16).
class NetlinkMonitor : public QObject {
    Q_OBJECT

public:
    static constexpr int kReceiveBuffer = 8 * 1024 * 1024;

    /// `ownPort`: of the socket that our own changes are sent by. The kernel drops their echo by a filter before
    /// it is queued, so that 100,000 routes of ours cost nothing here.
    static Result<std::unique_ptr<NetlinkMonitor>> open(quint32 ownPort, int receiveBuffer = kReceiveBuffer);
    /// Of the table inet culvert, whoever removes or changes it (F24); our own echo is dropped likewise.
    /// EPROTONOSUPPORT where the kernel has no netfilter.
    static Result<std::unique_ptr<NetlinkMonitor>> openFirewall(quint32 ownPort, int receiveBuffer = kReceiveBuffer);

Q_SIGNALS:
    /// Once for all that has arrived. `urgent`: a link or an address, or something was lost (ENOBUFS).
    void changed(bool urgent);

private:
    enum class Meaning { Nothing, Change, Urgent };
    struct Source {
        int protocol;
        std::initializer_list<int> groups;
        Meaning (*meaningOf)(const nlmsghdr &);
    };
    static Meaning meaningOfRouting(const nlmsghdr &message);
    static Meaning meaningOfFirewall(const nlmsghdr &message);
    static Result<std::unique_ptr<NetlinkMonitor>> open(const Source &source, quint32 ownPort, int receiveBuffer);

    NetlinkMonitor(NlSocketHandle socket, Meaning (*meaningOf)(const nlmsghdr &));
    void read();

    NlSocketHandle m_socket;
    Meaning (*m_meaningOf)(const nlmsghdr &);
    QSocketNotifier m_notifier;
    std::vector<char> m_buffer;
};

} // namespace culvert
