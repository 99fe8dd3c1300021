# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables of nftables, ours and others', and what tracked connections there are."""

import json

from lab.shell import sh


def ours():
    """Rules of the table `inet culvert`, by their comments: [(chain, comment, packets)]; None without a table."""
    out = sh("nft", "-j", "list", "table", "inet", "culvert", ok=False)
    if not out.strip():
        return None
    found = []
    for entry in json.loads(out)["nftables"]:
        if rule := entry.get("rule"):
            packets = [e["counter"]["packets"] for e in rule["expr"] if isinstance(e, dict) and "counter" in e]
            found.append((rule["chain"], rule.get("comment", ""), sum(packets)))
    return found


def dropped():
    """Packets that rules of ours have counted, all together: what drops and rejects has a counter."""
    return sum(packets for _, _, packets in ours() or [])


def unroutable():
    """Packets that the kernel has dropped since they came by another way than their answers would take (rp_filter)."""
    with open("/proc/net/netstat", encoding="ascii") as lines:
        names, values = [line.split() for line in lines if line.startswith("TcpExt:")]
    return int(values[names.index("IPReversePathFilter")])


def text(family="inet", name="culvert"):
    """A table without its handles and counters: what can be compared."""
    return "\n".join(line for line in sh("nft", "--stateless", "list", "table", family, name, ok=False).splitlines())


def names():
    return sh("nft", "list", "tables").split("\n")[:-1]


def tracked(address):
    """Entries of connection tracking with this address anywhere in them."""
    lines = sh("conntrack", "-L", "-o", "extended", ok=False).splitlines()
    return [line for line in lines if f"={address} " in line]
