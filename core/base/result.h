// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <utility>
#include <variant>

namespace culvert {

/// Marks the error side when a Result is returned, as std::unexpected does.
struct Unexpected {
    Error error;
};

inline Unexpected unexpected(ErrorCode code, QString detail, int sysErrno = 0, QString kernelText = {})
{
    return Unexpected{Error{code, std::move(detail), sysErrno, std::move(kernelText)}};
}

/// A value or an Error, with std::expected's member names, so that it can become an alias of
/// std::expected<T, Error> once the language version has it.
template <typename T = std::monostate> class [[nodiscard]] Result {
public:
    Result() requires std::is_same_v<T, std::monostate> : m_content(std::monostate{}) { }
    Result(T value) : m_content(std::in_place_index<0>, std::move(value)) { } // NOLINT(google-explicit-constructor)
    Result(Unexpected unexpected)                                             // NOLINT(google-explicit-constructor)
        : m_content(std::in_place_index<1>, std::move(unexpected.error))
    {
    }

    bool has_value() const { return m_content.index() == 0; }
    explicit operator bool() const { return has_value(); }

    const T &value() const & { return std::get<0>(m_content); }
    T &value() & { return std::get<0>(m_content); }
    T &&value() && { return std::get<0>(std::move(m_content)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    const Error &error() const & { return std::get<1>(m_content); }

private:
    std::variant<T, Error> m_content;
};

} // namespace culvert
