// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/step.h"
#include "helper/kernel/firewall.h"
#include "helper/kernel/kernelport.h"
#include "helper/kernel/kernelreader.h"
#include "helper/kernel/netlinksocket.h"
#include "helper/kernel/sysctls.h"

#include <QHash>

#include <optional>
#include <span>

namespace culvert {

/// Carries out the steps of one stage: turns them into messages, sends many at once, and says of each refusal what
/// it means. Made for one stage and thrown away.
class Performer {
public:
    Performer(NetlinkSocket &socket, Sysctls &sysctls, NftablesFirewall &firewall, std::span<const Step> stage);

    QList<StepFailure> run();

private:
    struct Encoder;
    using Links = QHash<QString, decode::Link>;
    using RoutesByKey = QHash<std::pair<Ipv4Prefix, quint32>, Route>; ///< of one table: destination and metric

    void flush();
    void fail(qsizetype index, const Error &error);
    void judge(qsizetype index, const decode::Answer &answer);
    void judgeLink(qsizetype index, const SetLink &step, const decode::Answer &answer);
    void settleExisting();
    void settleRoute(qsizetype index, const Route &wanted, const RoutesByKey &present);

    /// Read when the first step asks.
    Result<Links> readLinks();
    Result<RoutesByKey> readRoutes(quint32 table);
    /// An error that names the interface if there is none.
    Result<int> indexOf(const QString &name);
    /// Absent if there is none; ForeignConflict if it is somebody else's.
    Result<std::optional<int>> ownIndexOf(const QString &name);
    Result<int> unusedIndex();

    NetlinkSocket &m_socket;
    KernelReader m_reader;
    Sysctls &m_sysctls;
    NftablesFirewall &m_firewall;
    std::span<const Step> m_stage;
    MessageBatch m_batch;
    Message m_message;
    std::optional<Links> m_links;
    QHash<qsizetype, Error> m_failed;
    QList<qsizetype> m_existing; ///< steps that the kernel answered with EEXIST
    bool m_isLost = false;
};

} // namespace culvert
