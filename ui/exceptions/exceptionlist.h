// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/draft/drafttext.h"

#include <QSet>

namespace culvert {

/// Lists of destinations as they are published and kept. One address or network a line; what follows it, behind "#",
/// ";", "," or a space, is its label. Lines that begin with "#", ";" or "//" are comments for readers of the file, in
/// published lists its name, date and licence, and label nothing. Lines of `ip route add` are understood, and the table
/// that toTable() writes.

/// The text of a file: UTF-8 or what its byte order mark says, else Latin-1.
QString decodeList(const QByteArray &content);

/// One line each, "100.64.2.2 # news server": what most other programs read, too. It does not tell what is switched
/// off or for the LAN.
QString toList(const QList<ExceptionDraft> &exceptions);
/// Everything, as CSV (RFC 4180) with a header.
QString toTable(const QList<ExceptionDraft> &exceptions);

/// Why a line was not taken.
struct RefusedLine {
    qsizetype number = 0; ///< 1 is the first
    QString text;         ///< shortened where it is long
    QString reason;       ///< a translated sentence

    friend bool operator==(const RefusedLine &, const RefusedLine &) = default;
};

/// Reads a list in slices, so that a window stays alive meanwhile.
class ExceptionListReader {
public:
    /// How many refused lines are kept; the others are counted.
    static constexpr qsizetype kKeptRefusals = 10'000;

    /// `present`: what is there already.
    ExceptionListReader(const QString &text, const QList<ExceptionDraft> &present);

    /// Reads that many lines more; false when there are none left.
    bool readLines(qsizetype count);
    /// How much has been read, 0…1.
    double progress() const;

    /// What is new, in the order of the list. Not for the LAN and switched on where the list does not tell.
    const QList<ExceptionDraft> &found() const { return m_found; }
    /// Whether the list tells which are for the LAN and which are switched on.
    bool tellsSwitches() const { return m_isTable; }
    /// Lines whose destination is there already, or stands in the list twice.
    qsizetype presentCount() const { return m_presentCount; }
    qsizetype refusedCount() const { return m_refusedCount; }
    const QList<RefusedLine> &refused() const { return m_refused; }

private:
    void readLine(QStringView line);
    void readPlain(QStringView line);
    void readRow(QStringView line);
    void take(QStringView destination, const QString &label, bool masquerade, bool enabled);
    void refuse(const QString &reason);
    void refuseDestination(QStringView destination);

    QString m_text;
    qsizetype m_at = 0;
    qsizetype m_number = 0;
    QStringView m_line; ///< that is being read
    bool m_isTable = false;
    QSet<Ipv4Prefix> m_known;
    QList<ExceptionDraft> m_found;
    qsizetype m_presentCount = 0;
    qsizetype m_refusedCount = 0;
    QList<RefusedLine> m_refused;
};

} // namespace culvert
