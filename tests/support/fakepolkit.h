// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QList>
#include <QStringList>

#include <functional>

namespace culvert {

/// polkit's Authority object on a bus of the test's own, as far as the helper uses it. It takes down every
/// question and answers by what the test makes of it; a question that got no answer waits, as a prompt does.
class FakePolkit : public QDBusVirtualObject {
    Q_OBJECT

public:
    struct Question {
        QDBusMessage call;
        QString signature;
        QString kind;   ///< of the subject
        QString caller; ///< "name" of the subject
        QString action;
        uint flags = 0;
        QString cancellationId;
    };
    using Answer = std::function<void(FakePolkit &, const Question &)>;

    /// Takes polkit's name on this connection.
    explicit FakePolkit(const QDBusConnection &bus);
    ~FakePolkit() override;

    /// From now on, for every question.
    void setAnswer(Answer answer) { m_answer = std::move(answer); }

    void verdict(const Question &question, bool authorized, bool challenge, const QMap<QString, QString> &details = {});
    void send(const QDBusMessage &message) { m_bus.send(message); }

    QList<Question> questions() const { return m_questions; }
    QStringList cancellations() const { return m_cancellations; }
    void forget();

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;
    QString introspect(const QString &path) const override;

private:
    QDBusConnection m_bus;
    Answer m_answer;
    QList<Question> m_questions;
    QStringList m_cancellations;
};

} // namespace culvert
