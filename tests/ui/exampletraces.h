// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>

namespace culvert {

/// Answers of the helper, as it gives them in the home of exampleConfiguration().
inline QJsonObject exampleTrace(const char *text) { return QJsonDocument::fromJson(QByteArray(text)).object(); }

inline const char kTunnelTrace[] = R"({
 "verdict": "tunnel", "tunnel": "office", "interface": "culvert0", "gateway": null, "source": null, "note": null,
 "path": [
  {"preference": 0, "rule": "pref 0 lookup 255", "table": 255, "matched": true, "understood": true,
   "suppressed": false, "route": null, "decided": false},
  {"preference": 1998, "rule": "pref 1998 lookup main suppress_prefixlength 0", "table": 254, "matched": true,
   "understood": true, "suppressed": true, "route": "default via 100.64.1.1 dev eth1", "decided": false},
  {"preference": 2000, "rule": "pref 2000 to 198.51.100.9/32 iif lo lookup 1998", "table": 1998, "matched": false,
   "understood": true, "suppressed": false, "route": null, "decided": false},
  {"preference": 2020, "rule": "pref 2020 from 203.0.113.0/28 lookup 1999", "table": 1999, "matched": true,
   "understood": true, "suppressed": false, "route": "default dev culvert0 table 1999", "decided": true}],
 "firewall": [
  {"chain": "forwarded", "rule": "tcp flags syn oifname culvert0 maxseg set 1440", "purpose": "segment size",
   "matched": true, "action": "clamp-mss"},
  {"chain": "departures", "rule": "ip saddr 203.0.113.0/28 oifname eth1 drop", "purpose": "leak guard",
   "matched": false, "action": "drop"}],
 "mark": 0, "source-translated": null,
 "outer": {"verdict": "direct", "tunnel": null, "interface": "eth1", "gateway": "100.64.1.1", "source": null,
  "note": null, "outer": null, "path": [
   {"preference": 0, "rule": "pref 0 lookup 255", "table": 255, "matched": true, "understood": true,
    "suppressed": false, "route": null, "decided": false},
   {"preference": 2000, "rule": "pref 2000 to 198.51.100.9/32 iif lo lookup 1998", "table": 1998, "matched": true,
    "understood": true, "suppressed": false, "route": "198.51.100.9/32 via 100.64.1.1 dev eth1 onlink table 1998",
    "decided": true}]}})";

inline const char kDirectTrace[] = R"({
 "verdict": "direct", "tunnel": null, "interface": "eth1", "gateway": "100.64.1.1", "source": "100.64.1.20",
 "note": "packets of this host only", "outer": null, "path": [
  {"preference": 32766, "rule": "pref 32766 lookup 254", "table": 254, "matched": true, "understood": true,
   "suppressed": false, "route": "default via 100.64.1.1 dev eth1", "decided": true}]})";

inline const char kLeakTrace[] = R"({
 "verdict": "unreachable", "interface": null, "mark": 2130706432,
 "note": "refused by the firewall (forwarded): leak guard: a home address on the line", "path": [
  {"preference": 32766, "rule": "pref 32766 lookup 254", "table": 254, "matched": true, "understood": true,
   "suppressed": false, "route": "default via 100.64.1.1 dev eth1", "decided": true}],
 "firewall": [
  {"chain": "forwarded", "rule": "tcp flags syn oifname culvert0 maxseg set 1440", "purpose": "MSS into a tunnel",
   "matched": false, "action": "clamp-mss"},
  {"chain": "forwarded", "rule": "oifname eth1 ip saddr @home reject with icmpx type admin-prohibited",
   "purpose": "leak guard: a home address on the line", "matched": true, "action": "reject"}]})";

inline const char kHomeTrace[] = R"({"verdict": "direct", "interface": "eth0", "gateway": null, "path": []})";
inline const char kLocalTrace[] = R"({"verdict": "local", "interface": "lo", "path": []})";
inline const char kUnreachableTrace[] = R"({"verdict": "unreachable", "interface": null, "path": []})";
inline const char kDroppedTrace[] = R"({"verdict": "dropped", "interface": null, "path": [
  {"preference": 5, "rule": "pref 5 uidrange 1-2 blackhole", "table": null, "matched": false, "understood": false,
   "suppressed": false, "route": null, "decided": false}]})";
inline const char kLoopTrace[] = R"({"verdict": "tunnel", "tunnel": "office", "interface": "culvert0", "path": [],
  "outer": {"verdict": "unreachable", "path": []}})";

} // namespace culvert
