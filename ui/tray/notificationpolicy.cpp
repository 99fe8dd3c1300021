// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/notificationpolicy.h"

#include "ui/errortext.h"
#include "ui/statustext.h"

#include <QCoreApplication>

namespace culvert {

namespace {

/// The context of this file's strings in the catalogues.
struct NotificationText {
    Q_DECLARE_TR_FUNCTIONS(NotificationText)
};

using Urgency = Notification::Urgency;

bool isSameAddress(const std::optional<Lease> &one, const std::optional<Lease> &other)
{
    return one && other ? one->address == other->address : !one && !other;
}

Notification flapping()
{
    return {NotificationKind::Loss, NotificationText::tr("The provider's line comes and goes"),
            NotificationText::tr("Culvert says no more about it until it has been steady for a minute."),
            Urgency::Normal, false};
}

Notification repaired()
{
    return {NotificationKind::Repair, NotificationText::tr("Culvert has put something right"),
            NotificationText::tr("Another program had changed what Culvert sets up. The history has the details."),
            Urgency::Low, false};
}

Notification repairedAgainAndAgain()
{
    return {NotificationKind::Repair, NotificationText::tr("Another program keeps changing what Culvert sets up"),
            NotificationText::tr("Culvert puts it right each time, and says no more about it until that has stopped. "
                                 "The history has the details."),
            Urgency::Normal, false};
}

} // namespace

std::optional<NotificationPolicy::Condition> NotificationPolicy::conditionOf(Backend::Connection connection,
                                                                             State state) const
{
    if (connection == Backend::Connection::Unknown && !m_told)
        return std::nullopt; // not asked yet
    if (connection != Backend::Connection::Connected)
        return Condition::Gone;
    switch (state) {
    case State::Off:
        return Condition::Off;
    case State::NoLease:
        return Condition::NoLease;
    case State::Applying:
        break; // what comes of it counts
    case State::Up:
        return Condition::Up;
    case State::Degraded:
        return Condition::Degraded;
    case State::Failed:
        return Condition::Failed;
    }
    return std::nullopt;
}

void NotificationPolicy::observe(Backend::Connection connection, const Status &status, qint64 now)
{
    const auto condition = conditionOf(connection, status.state);
    if (!condition)
        return;
    const bool isKnown = *condition != Condition::Gone;
    // Who does not answer does not tell of a lease either: the last one that was known counts.
    Rest rest{*condition, {}, m_now.lease};
    if (isKnown) {
        rest.reason = status.reason.code;
        rest.lease = status.lease;
    }
    const bool isSame =
        rest.condition == m_now.condition && rest.reason == m_now.reason && isSameAddress(rest.lease, m_now.lease);
    m_now = std::move(rest);
    m_reason = status.reason;
    if (!m_told)
        m_told = m_now;
    else if (!isSame)
        m_line.changed(now);
}

std::optional<qint64> NotificationPolicy::due() const
{
    if (m_line.due() && m_repairs.due())
        return qMin(*m_line.due(), *m_repairs.due());
    return m_line.due() ? m_line.due() : m_repairs.due();
}

QList<Notification> NotificationPolicy::takeNotifications(qint64 now)
{
    QList<Notification> notifications;
    m_isLossOver = false;
    if (m_line.isDue(now)) {
        const bool isCalmAgain = m_line.look();
        Rest before = *m_told;
        m_told = m_now;
        // An address that went and came back is another one only if it differs from the last.
        if (!m_told->lease)
            m_told->lease = before.lease;
        m_isLossOver = m_now.condition == Condition::Off && (before.isLoss() || isCalmAgain);
        if (const auto notification = lineNotification(before, isCalmAgain))
            notifications.append(m_line.mayTell(now) ? *notification : flapping());
    }
    if (m_repairs.isDue(now) && !m_repairs.look())
        notifications.append(m_repairs.mayTell(now) ? repaired() : repairedAgainAndAgain());
    return notifications;
}

std::optional<Notification> NotificationPolicy::lineNotification(const Rest &before, bool isCalmAgain) const
{
    const bool isSameReason = before.condition == m_now.condition && before.reason == m_now.reason;
    if (m_now.isLoss() && (!isSameReason || isCalmAgain))
        return loss();
    if (m_now.condition == Condition::Up && (before.isLoss() || isCalmAgain)) {
        return Notification{NotificationKind::Back, NotificationText::tr("The tunnel is up"), leaseText(m_now.lease),
                            Urgency::Low, true};
    }
    if (m_now.condition != Condition::Off && m_now.lease && before.lease && !isSameAddress(m_now.lease, before.lease)) {
        return Notification{NotificationKind::Lease, NotificationText::tr("The provider has given another address"),
                            leaseText(m_now.lease), Urgency::Low, false};
    }
    return std::nullopt;
}

Notification NotificationPolicy::loss() const
{
    Notification notification{NotificationKind::Loss, {}, reasonSentence(m_reason), Urgency::Normal, false};
    switch (m_now.condition) {
    case Condition::NoLease:
        notification.title = NotificationText::tr("The provider's line has no address");
        break;
    case Condition::Failed:
        notification.title = NotificationText::tr("The tunnel could not be set up");
        break;
    case Condition::Degraded:
        notification.title = NotificationText::tr("The tunnel has a problem");
        break;
    default:
        notification.title = NotificationText::tr("The Culvert service does not answer");
        notification.text = NotificationText::tr("Whether the tunnel is up is not known.");
        break;
    }
    return notification;
}

} // namespace culvert
