// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/polkitaction.h"

#include "app/whenfinished.h"
#include "core/wire/polkit.h"

#include <QDBusServiceWatcher>

#include <utility>

namespace culvert {

namespace {

Backend::Access accessFrom(const QDBusMessage &reply)
{
    const Result<polkit::Verdict> verdict = polkit::verdictFrom(reply);
    if (!verdict)
        return Backend::Access::Unknown;
    switch (*verdict) {
    case polkit::Verdict::Yes:
        return Backend::Access::Allowed;
    case polkit::Verdict::Challenge:
        return Backend::Access::NeedsPassword;
    case polkit::Verdict::No:
    case polkit::Verdict::Dismissed:
        break;
    }
    return Backend::Access::Denied;
}

} // namespace

PolkitAction::PolkitAction(const QString &actionId, QObject *parent)
    : ActionAccess(parent), m_id(actionId), m_bus(QString())
{
}

PolkitAction::~PolkitAction() = default;

void PolkitAction::ask(const QDBusConnection &bus)
{
    const QString service = QString::fromLatin1(polkit::kService);
    m_bus = bus;
    m_polkit = std::make_unique<QDBusServiceWatcher>(service, bus, QDBusServiceWatcher::WatchForOwnerChange);
    connect(m_polkit.get(), &QDBusServiceWatcher::serviceRegistered, this, &PolkitAction::check);
    connect(m_polkit.get(), &QDBusServiceWatcher::serviceUnregistered, this, [this] {
        ++m_serial; // a question would start polkit again
        take(Backend::Access::Unknown);
    });
    m_bus.connect(service, QString::fromLatin1(polkit::kPath), QString::fromLatin1(polkit::kInterface),
                  QStringLiteral("Changed"), this, SLOT(check()));
    check();
}

void PolkitAction::check()
{
    const QDBusMessage question =
        polkit::checkAuthorization(QString::fromLatin1(polkit::kService), {m_bus.baseService(), m_id, false, {}});
    whenFinished(m_bus.asyncCall(question), this, [this, serial = ++m_serial](const QDBusPendingCallWatcher *answer) {
        if (serial == m_serial)
            take(accessFrom(answer->reply()));
    });
}

void PolkitAction::take(Backend::Access access)
{
    if (std::exchange(m_access, access) != access)
        Q_EMIT changed();
}

} // namespace culvert
