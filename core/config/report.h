// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/problem.h"

#include <QStringView>

namespace culvert {

/// A place in a document, as a chain that lives on the stack of whoever walks it: its pointer is only put
/// together when there is a problem, which 200,000 exceptions usually have not.
class Place {
public:
    Place() = default;
    Place(const Place &parent, QStringView key) : m_parent(&parent), m_key(key) { }
    Place(const Place &parent, qsizetype index) : m_parent(&parent), m_index(index) { }

    /// JSON Pointer (RFC 6901). A key of more than 64 characters is none of ours and is cut, so that a
    /// hostile document cannot have a megabyte repeated in every problem.
    QString pointer() const;

private:
    const Place *m_parent = nullptr;
    QStringView m_key;
    qsizetype m_index = -1; ///< -1: m_key
};

/// Collects the problems of a document, or its warnings: all of them up to kMaximum, behind which one line tells
/// how many more.
class Report {
public:
    static constexpr qsizetype kMaximum = 10'000;
    enum class Kind { Problems, Warnings };

    explicit Report(Kind kind = Kind::Problems) : m_kind(kind) { }

    void add(const Place &place, const QString &code, const QString &text, const QString &remedy);
    void add(const QString &pointer, const QString &code, const QString &text, const QString &remedy);

    bool isEmpty() const { return m_problems.isEmpty(); }
    ConfigProblems take();

private:
    Kind m_kind;
    ConfigProblems m_problems;
    qsizetype m_omitted = 0;
};

} // namespace culvert
