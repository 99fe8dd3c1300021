// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// Linking this into a test puts it between the program and socket(2), sendto(2) and recvmsg(2), so that it can count
/// them and make them fail as the kernel can.
namespace culvert::test::syscalls {

struct Counts {
    int sends = 0;
    int receives = 0;
};
/// Since the last reset().
Counts counts();
/// No faults any more.
void reset();

/// The next `times` calls of recvmsg(2), after `skipped` that work, fail with that errno and take nothing.
void failReceive(int sysErrno, int times = 1, int skipped = 0);
/// As failReceive(), for sendto(2).
void failSend(int sysErrno, int times = 1);
/// No socket of this protocol of netlink any more, as in a kernel that was built without it.
void removeProtocol(int protocol);
/// Each of the next `dumps` dumps carries NLM_F_DUMP_INTR, as if something had changed meanwhile.
void interruptDumps(int dumps);

} // namespace culvert::test::syscalls
