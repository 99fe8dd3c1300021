// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actionaccess.h"
#include "ui/backend.h"

#include <QList>

namespace culvert {

/// What polkit would say, as a test has it.
class FakeAccess final : public ActionAccess {
public:
    Backend::Access access() const override { return m_access; }
    void set(Backend::Access access)
    {
        m_access = access;
        Q_EMIT changed();
    }

private:
    Backend::Access m_access = Backend::Access::Unknown;
};

/// What came back from one request.
template <typename T> struct Answers {
    QList<Result<T>> results;

    Backend::Callback<T> callback()
    {
        return [this](const Result<T> &result) { results.append(result); };
    }
    ErrorCode error() const { return results.first() ? ErrorCode::Internal : results.first().error().code; }
};

} // namespace culvert
