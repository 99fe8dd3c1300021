// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/kernel/firewall.h"

#include "helper/kernel/attributes.h"
#include "helper/kernel/kernelerror.h"
#include "helper/kernel/netlinksocket.h"

#include <linux/netfilter.h>
#include <linux/netfilter/nf_tables.h>
#include <linux/netfilter/nfnetlink.h>
#include <netlink/msg.h>
#include <nftables/libnftables.h>

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cerrno>
#include <memory>

namespace culvert {

namespace {

struct ContextDeleter {
    void operator()(nft_ctx *context) const { nft_ctx_free(context); }
};

Result<> get(NetlinkSocket &socket, int type, const std::function<void(Message &)> &fill,
             const std::function<bool(const nlmsghdr &)> &handle)
{
    Message message;
    nfgenmsg header{};
    header.nfgen_family = NFPROTO_INET;
    message.begin((NFNL_SUBSYS_NFTABLES << 8) | type, NLM_F_REQUEST, header);
    fill(message);
    return socket.dump(
        message, QStringLiteral("asking for nf_tables"), [] {}, handle);
}

/// The number of the last transaction that any table has seen in this network namespace.
Result<quint32> generation(NetlinkSocket &socket)
{
    constexpr nla_policy kPolicy[] = {{}, attributes::kU32};
    quint32 number = 0;
    const Result<> done = get(
        socket, NFT_MSG_GETGEN, [](Message &) {},
        [&](const nlmsghdr &message) {
            nlattr *found[NFTA_GEN_ID + 1] = {};
            if (nlmsg_parse(attributes::writable(message), sizeof(nfgenmsg), found, NFTA_GEN_ID, kPolicy) < 0
                || !found[NFTA_GEN_ID])
                return false;
            number = qFromBigEndian(nla_get_u32(found[NFTA_GEN_ID]));
            return true;
        });
    return done ? Result<quint32>(number) : Unexpected{done.error()};
}

/// nfnetlink's answer to a subsystem that it has not; net/netfilter/nfnetlink.c.
bool meansNoNftables(const Error &error)
{
    return error.sysErrno == EINVAL || error.sysErrno == EOPNOTSUPP || error.sysErrno == EPROTONOSUPPORT;
}

Unexpected lacksNftables(const Error &cause)
{
    return unexpected(ErrorCode::KernelLacksModule,
                      QStringLiteral("the kernel has no nf_tables: its module is missing or barred; install the "
                                     "package with this kernel's modules, or remove what bars it, so that "
                                     "\"modprobe nf_tables\" works"),
                      cause.sysErrno, cause.kernelText);
}

enum class Presence { Absent, Present };

/// By a request of our own: libnftables says so in prose only.
Result<Presence> presence(NetlinkSocket &socket)
{
    const Result<> found = get(
        socket, NFT_MSG_GETTABLE,
        [](Message &message) { message.put(NFTA_TABLE_NAME, QString::fromLatin1(marks::kFirewallTable)); },
        [](const nlmsghdr &) { return true; });
    if (found)
        return Presence::Present;
    if (found.error().sysErrno == ENOENT || meansNoNftables(found.error()))
        return Presence::Absent;
    return Unexpected{found.error()};
}

/// libnftables says the same for each command that failed.
QString textOf(const char *errors)
{
    QStringList lines = QString::fromUtf8(errors).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    lines.removeDuplicates();
    constexpr qsizetype kMost = 5;
    return lines.mid(0, kMost).join(QStringLiteral("; "));
}

/// What it printed.
Result<QByteArray> run(const QString &what, const QByteArray &commands)
{
    const std::unique_ptr<nft_ctx, ContextDeleter> context(nft_ctx_new(NFT_CTX_DEFAULT));
    if (!context || nft_ctx_buffer_output(context.get()) != 0 || nft_ctx_buffer_error(context.get()) != 0)
        return kernelRefusal(what, ENOMEM);
    nft_ctx_output_set_flags(context.get(),
                             NFT_CTX_OUTPUT_JSON | NFT_CTX_OUTPUT_NUMERIC_PROTO | NFT_CTX_OUTPUT_NUMERIC_PRIO);
    if (nft_run_cmd_from_buffer(context.get(), commands.constData()) == 0)
        return QByteArray(nft_ctx_get_output_buffer(context.get()));
    return unexpected(ErrorCode::KernelRefused, what + QStringLiteral(": refused by nftables"), 0,
                      textOf(nft_ctx_get_error_buffer(context.get())));
}

Result<std::optional<firewalljson::Found>> list(NetlinkSocket &socket)
{
    using Found = std::optional<firewalljson::Found>;
    const Result<Presence> before = presence(socket);
    if (!before)
        return Unexpected{before.error()};
    if (*before == Presence::Absent)
        return Found{};
    const QString what = QStringLiteral("reading the firewall table");
    const Result<QByteArray> listing = run(what, firewalljson::listing());
    if (!listing) {
        const Result<Presence> after = presence(socket);
        if (after && *after == Presence::Absent)
            return Found{};
        return Unexpected{listing.error()};
    }
    Found found = firewalljson::decode(*listing);
    if (!found)
        return kernelRefusal(what, EBADMSG);
    return found;
}

/// What the planner never makes, and libnftables may take for something else.
bool canBeWritten(const FirewallRule &rule)
{
    return rule.action != FirewallAction::Other
        && std::none_of(rule.matches.begin(), rule.matches.end(), [](const PacketMatch &match) {
               return match.values.isEmpty() != (match.field == PacketField::TcpSyn);
           });
}

/// libnftables ends the process if it cannot have a socket, so one is opened before.
Result<NetlinkSocket> openSocket() { return NetlinkSocket::open(NETLINK_NETFILTER); }

} // namespace

quint32 NftablesFirewall::port() { return quint32(QCoreApplication::applicationPid()); }

Result<std::optional<firewalljson::Found>> NftablesFirewall::find(NetlinkSocket &socket)
{
    const Result<quint32> before = generation(socket);
    if (!before && meansNoNftables(before.error()))
        return std::optional<firewalljson::Found>{};
    if (!before)
        return Unexpected{before.error()};
    if (m_last && m_last->generation == *before)
        return m_last->found;
    m_last.reset();
    Result<std::optional<firewalljson::Found>> found = list(socket);
    if (!found)
        return found;
    if (const Result<quint32> after = generation(socket); after && *after == *before)
        m_last = Reading{*before, *found};
    return found;
}

Result<std::optional<FirewallTable>> NftablesFirewall::read()
{
    Result<NetlinkSocket> socket = openSocket();
    if (!socket && meansNoNftables(socket.error()))
        return std::optional<FirewallTable>{};
    if (!socket)
        return Unexpected{socket.error()};
    Result<std::optional<firewalljson::Found>> found = find(*socket);
    if (!found)
        return Unexpected{found.error()};
    return *found ? std::optional(std::move((*found)->table)) : std::nullopt;
}

Result<> NftablesFirewall::replace(const FirewallTable &wanted)
{
    const auto bad = std::find_if_not(wanted.rules.begin(), wanted.rules.end(), canBeWritten);
    if (bad != wanted.rules.end())
        return unexpected(ErrorCode::Internal,
                          QStringLiteral("the firewall rule \"%1\" cannot be written").arg(describe(*bad)));
    Result<NetlinkSocket> socket = openSocket();
    if (!socket)
        return meansNoNftables(socket.error()) ? lacksNftables(socket.error()) : Unexpected{socket.error()};
    if (const Result<quint32> answer = generation(*socket); !answer)
        return meansNoNftables(answer.error()) ? lacksNftables(answer.error()) : Unexpected{answer.error()};
    const QString what = QStringLiteral("writing the firewall table");
    const Result<std::optional<firewalljson::Found>> found = find(*socket);
    if (found && *found && (*found)->isPlain && run(what, firewalljson::replacement(wanted, *found)))
        return {};
    // All of it, if there is none, or what is there is odd or was changed at this moment.
    const Result<QByteArray> done = run(what, firewalljson::replacement(wanted, std::nullopt));
    return done ? Result<>() : Unexpected{done.error()};
}

Result<> NftablesFirewall::remove() const
{
    Result<NetlinkSocket> socket = openSocket();
    if (!socket && meansNoNftables(socket.error()))
        return {};
    if (!socket)
        return Unexpected{socket.error()};
    const Result<Presence> before = presence(*socket);
    if (!before)
        return Unexpected{before.error()};
    if (*before == Presence::Absent)
        return {};
    const Result<QByteArray> done = run(QStringLiteral("removing the firewall table"), firewalljson::removal());
    return done ? Result<>() : Unexpected{done.error()};
}

Result<QStringList> NftablesFirewall::tableNames() const
{
    constexpr nla_policy kPolicy[] = {{}, attributes::kString};
    Result<NetlinkSocket> socket = openSocket();
    if (!socket && meansNoNftables(socket.error()))
        return QStringList{};
    if (!socket)
        return Unexpected{socket.error()};
    Message message;
    message.begin((NFNL_SUBSYS_NFTABLES << 8) | NFT_MSG_GETTABLE, NLM_F_REQUEST | NLM_F_DUMP, nfgenmsg{});
    QStringList names;
    const Result<> done = socket->dump(
        message, QStringLiteral("reading the names of the firewall tables"), [&] { names.clear(); },
        [&](const nlmsghdr &answer) {
            nlattr *found[NFTA_TABLE_NAME + 1] = {};
            if (nlmsg_parse(attributes::writable(answer), sizeof(nfgenmsg), found, NFTA_TABLE_NAME, kPolicy) < 0)
                return false;
            names.append(attributes::text(found[NFTA_TABLE_NAME]));
            return true;
        });
    if (!done && !meansNoNftables(done.error()))
        return Unexpected{done.error()};
    return names;
}

} // namespace culvert
