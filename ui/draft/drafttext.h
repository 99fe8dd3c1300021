// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/configuration.h"
#include "core/config/problem.h"

#include <QList>
#include <QString>

#include <optional>

namespace culvert {

/// JSON Pointers (RFC 6901) of what pages edit; also the keys of ConfigDraft's "touched" set.
namespace field {
inline const QString kUplink = QStringLiteral("/uplink/interface");
inline const QString kHomeNetworks = QStringLiteral("/home/networks");
inline const QString kHomeInterfaces = QStringLiteral("/home/interfaces");
inline const QString kMode = QStringLiteral("/mode");
inline const QString kNeighbours = QStringLiteral("/neighbours-through-tunnel");
inline const QString kLeakGuard = QStringLiteral("/leak-guard");
inline const QString kTunnels = QStringLiteral("/tunnels");
inline const QString kExceptions = QStringLiteral("/exceptions");
inline const QString kHybrid = QStringLiteral("/hybrid");
inline const QString kServers = QStringLiteral("/hybrid/servers");
inline const QString kServices = QStringLiteral("/hybrid/services");
inline const QString kMss = QStringLiteral("/mss/clamp");
inline const QString kMarksMask = QStringLiteral("/marks/mask");

/// "/tunnels/2/remote"
QString tunnel(qsizetype index, const char *key);
/// "/exceptions/17"
QString exception(qsizetype index);
/// Whether the pointer is the field itself or a place inside it.
bool covers(const QString &field, const QString &pointer);
} // namespace field

/// A service as typed: a name or number, and ports, empty for the whole protocol.
struct ServiceDraft {
    QString protocol;
    QString ports;

    friend bool operator==(const ServiceDraft &, const ServiceDraft &) = default;
};

/// A tunnel as typed: what does not parse is kept.
struct TunnelDraft {
    QString name;
    QString remote;
    QString networks; ///< separated by white space or commas
    QString address;  ///< empty: none
    QString interface;
    std::optional<int> mtu;
    int ttl = 64;
    QList<ServiceDraft> services;
    QString networksForAll; ///< as `networks`
    QString transit;        ///< empty: none
    QString device;         ///< empty: Culvert makes one

    friend bool operator==(const TunnelDraft &, const TunnelDraft &) = default;
};

/// An exception; `typed` is what was typed where it does not parse, and empty where it does.
struct ExceptionDraft {
    ExceptionRoute route;
    QString typed;

    QString destinationText() const;
    void setDestination(const QString &text);
    /// Labels are one line of at most 255 characters, whatever was pasted.
    void setLabel(const QString &text);

    friend bool operator==(const ExceptionDraft &, const ExceptionDraft &) = default;
};

/// What is wrong with a destination that does not parse.
ConfigProblem destinationProblem(const ExceptionDraft &exception, const QString &pointer);

/// A configuration as it stands in the window.
struct DraftContent {
    Configuration rest; ///< everything that the fields below do not hold
    QString homeNetworks;
    QString homeInterfaces;
    QString marksMask;            ///< hexadecimal; empty: the default
    QString servers;              ///< of mode hybrid
    QList<ServiceDraft> services; ///< of mode hybrid
    QList<TunnelDraft> tunnels;
    QList<ExceptionDraft> exceptions;

    /// What is typed for mode hybrid is kept while another mode is chosen, and means nothing there.
    friend bool operator==(const DraftContent &one, const DraftContent &other);
};

/// What the texts mean, and everything that is wrong with them, as the parser of documents has it.
struct ReadDraft {
    Configuration configuration;
    ConfigProblems problems;
    ConfigProblems warnings = {}; ///< what is valid but has no effect; refuses nothing
};

DraftContent toDraft(const Configuration &configuration);
ReadDraft readDraft(const DraftContent &content);

/// The piece of text that a problem's place stands for; empty where the place is no text.
QString typedAt(const DraftContent &content, const QString &pointer);

/// The bits of a mark as ip(8) writes them: "0x1f000000".
QString markText(quint32 mask);

/// A person's list: separated by white space, commas or semicolons.
QStringList splitList(const QString &text);

} // namespace culvert
