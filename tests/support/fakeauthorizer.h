// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/service/authorizer.h"

#include <QList>
#include <QTimer>

namespace culvert {

/// An authorizer that says what the test wants, or nothing, as while somebody looks at a prompt.
class FakeAuthorizer : public Authorizer {
public:
    enum class Mode { Allow, Deny, Hold };

    struct Question {
        QString caller;
        QString action;
        bool interactive = false;
        Callback callback;
    };

    void authorize(const QString &caller, const QString &action, bool interactive, Callback callback) override
    {
        questions.append({caller, action, interactive, callback});
        if (mode != Mode::Hold)
            QTimer::singleShot(0, this, [this, callback = std::move(callback)] { callback(verdict(mode)); });
    }

    /// Answers the oldest question that is still open.
    void answer(Mode how)
    {
        const Question question = questions.takeFirst();
        question.callback(verdict(how));
    }

    static Result<> verdict(Mode how)
    {
        if (how == Mode::Allow)
            return {};
        return unexpected(ErrorCode::NotAuthorized, QStringLiteral("no"));
    }

    Mode mode = Mode::Allow;
    QList<Question> questions;
};

} // namespace culvert
