// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/configuration/confirmedconfiguration.h"

#include "core/config/document.h"

namespace culvert {

ConfirmedConfiguration::ConfirmedConfiguration(Reconciler &reconciler, ConfigurationStore &store,
                                               PendingChange::Clock bootTime, QObject *parent)
    : QObject(parent), m_reconciler(reconciler), m_store(store), m_pending(std::move(bootTime))
{
    connect(&m_pending, &PendingChange::ticked, this,
            [this] { m_reconciler.setStanding(generation(), m_pending.secondsLeft()); });
    connect(&m_pending, &PendingChange::expired, this,
            [this] { undo("expired", QStringLiteral("nobody confirmed the change in time")); });
}

void ConfirmedConfiguration::start(const QByteArray &seed) { m_reconciler.start(load(seed)); }

ReconcilerInput ConfirmedConfiguration::load(const QByteArray &seed)
{
    ConfigurationStore::Loaded loaded = m_store.load();
    ReconcilerInput input{.storageAlarm = loaded.alarm};
    if (!input.storageAlarm.isEmpty())
        m_reconciler.events().report("warning", "storage-alarm", input.storageAlarm);
    if (loaded.configuration) {
        const Result<ValidConfiguration> valid = ValidConfiguration::from(loaded.configuration->document);
        if (valid) {
            m_stored = std::move(loaded.configuration);
            input.configuration = valid->configuration();
            input.generation = m_stored->generation;
            return input;
        }
        input.storageAlarm = QStringLiteral("the stored configuration is not valid: ") + valid.error().detail;
        m_reconciler.events().report("warning", "storage-alarm", input.storageAlarm);
    }
    if (input.storageAlarm.isEmpty())
        return seed.isEmpty() ? input : takeSeed(seed);
    input.isUnreadable = true;
    return input;
}

ReconcilerInput ConfirmedConfiguration::takeSeed(const QByteArray &seed)
{
    const Result<ValidConfiguration> valid = ValidConfiguration::from(seed);
    if (!valid) {
        const QString alarm =
            QStringLiteral("the configuration in the seed file is not valid: ") + valid.error().detail;
        m_reconciler.events().report("warning", "seed-invalid", alarm);
        return {.storageAlarm = alarm};
    }
    const Result<quint64> generation = store(*valid);
    if (!generation) {
        m_reconciler.events().report("warning", "storage-alarm", generation.error().detail);
        return {.storageAlarm = generation.error().detail};
    }
    return {.configuration = valid->configuration(), .generation = *generation};
}

Result<quint64> ConfirmedConfiguration::store(const ValidConfiguration &configuration)
{
    const StoredConfiguration next{configuration.document(), generation() + 1};
    if (const Result<> saved = m_store.save(next); !saved)
        return Unexpected{saved.error()};
    m_stored = next;
    return next.generation;
}

Result<> ConfirmedConfiguration::admit(quint64 expected) const
{
    if (const auto &waiting = pending())
        return unexpected(
            ErrorCode::ChangePending,
            QStringLiteral("a change by user %1 waits to be confirmed, for %2 s yet; confirm it or revert "
                           "it first")
                .arg(waiting->uid)
                .arg(m_pending.secondsLeft()));
    if (expected != 0 && expected != generation())
        return unexpected(ErrorCode::Conflict,
                          QStringLiteral("the configuration is generation %1 by now, not %2; look at it again")
                              .arg(generation())
                              .arg(expected));
    return {};
}

Result<quint64> ConfirmedConfiguration::apply(const ValidConfiguration &next, quint64 expected)
{
    if (const Result<> admitted = admit(expected); !admitted)
        return Unexpected{admitted.error()};
    Result<quint64> applied = m_reconciler.apply(next.configuration(), [&] { return store(next); });
    if (applied)
        Q_EMIT changed(*applied);
    return applied;
}

Result<QString> ConfirmedConfiguration::applyPending(const ValidConfiguration &next, quint64 expected, quint32 uid,
                                                     quint32 seconds)
{
    if (const Result<> admitted = admit(expected); !admitted)
        return Unexpected{admitted.error()};
    const ReconcilerInput former = m_reconciler.input();
    const Result<quint64> applied =
        m_reconciler.apply(next.configuration(), [this] { return Result<quint64>(generation()); });
    if (!applied)
        return Unexpected{applied.error()};
    m_former = former;
    const QString token = m_pending.begin(next, uid, seconds);
    m_reconciler.events().report(
        "apply", "pending", QStringLiteral("the change undoes itself in %1 s unless it is confirmed").arg(seconds));
    m_reconciler.setStanding(generation(), m_pending.secondsLeft());
    return token;
}

Result<> ConfirmedConfiguration::find(const QString &token) const
{
    if (!pending() || pending()->token != token)
        return unexpected(ErrorCode::NoPendingChange,
                          QStringLiteral("no change with this token waits to be confirmed"));
    return {};
}

Result<> ConfirmedConfiguration::confirm(const QString &token)
{
    if (Result<> found = find(token); !found)
        return found;
    const Result<quint64> stored = store(pending()->configuration);
    if (!stored)
        return Unexpected{stored.error()};
    m_pending.end();
    m_reconciler.events().report("apply", "confirmed",
                                 QStringLiteral("the change is confirmed as generation %1").arg(*stored));
    m_reconciler.setStanding(*stored, std::nullopt);
    Q_EMIT changed(*stored);
    return {};
}

Result<> ConfirmedConfiguration::revert(const QString &token)
{
    if (Result<> found = find(token); !found)
        return found;
    undo("reverted", QStringLiteral("the change is reverted"));
    return {};
}

void ConfirmedConfiguration::undo(const char *code, const QString &why)
{
    m_pending.end();
    m_reconciler.events().report("apply", code,
                                 m_stored ? QStringLiteral("%1: back to generation %2").arg(why).arg(generation())
                                          : QStringLiteral("%1: nothing is configured, as before").arg(why));
    m_reconciler.start(m_former);
}

Result<quint64> ConfirmedConfiguration::setEnabled(bool enabled)
{
    if (const Result<> admitted = admit(0); !admitted)
        return Unexpected{admitted.error()};
    const std::optional<Configuration> &present = m_reconciler.configuration();
    if (!present)
        return unexpected(ErrorCode::NoConfiguration,
                          QStringLiteral("nothing has been configured yet; apply a configuration first"));
    if (present->enabled == enabled)
        return generation();
    // Everything else in the document stays as its author wrote it.
    const Result<ValidConfiguration> next = ValidConfiguration::from(withEnabled(m_stored->document, enabled));
    if (!next)
        return Unexpected{next.error()};
    return apply(*next, 0);
}

} // namespace culvert
