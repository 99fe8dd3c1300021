// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <netlink/msg.h>
#include <netlink/socket.h>

#include <memory>

namespace culvert {

struct NlSocketDeleter {
    void operator()(nl_sock *socket) const { nl_socket_free(socket); }
};
struct NlMessageDeleter {
    void operator()(nl_msg *message) const { nlmsg_free(message); }
};

using NlSocketHandle = std::unique_ptr<nl_sock, NlSocketDeleter>;
using NlMessageHandle = std::unique_ptr<nl_msg, NlMessageDeleter>;

} // namespace culvert
