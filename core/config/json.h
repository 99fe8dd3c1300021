// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/report.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

/// JSON (RFC 8259), read strictly. QJsonDocument keeps the last of several members with one name, sorts
/// members, lets lone surrogates pass and says no more than an offset of what it does not like.
namespace culvert::json {

struct Value;
struct Member;
struct Null { };
/// A number, and how it is written: a double has no room for 2^53 + 1, and a message shows what the user wrote.
struct Number {
    double value = 0;       ///< infinite where it is too large for a double; never 0 where it is too small for one
    QByteArrayView written; ///< in the text that was read, which must outlive this
};
using Array = std::vector<Value>;
using Object = std::vector<Member>; ///< in the order of the text; of several members with one name the first

struct Value {
    std::variant<Null, bool, Number, QString, Array, Object> content;

    template <typename T> const T *as() const { return std::get_if<T>(&content); }
};

struct Member {
    QString key;
    Value value;
};

inline constexpr int kMaximumDepth = 32;
/// A document at all limits of the contract has about a million; each takes 32 bytes.
inline constexpr qsizetype kMaximumValues = 2'000'000;

/// The value that the text is; absent, with one problem at the whole document, if it is not JSON. A
/// duplicate key is a problem at its place, and reading goes on. The text must outlive the value.
std::optional<Value> read(const QByteArray &text, Report &report);

} // namespace culvert::json
