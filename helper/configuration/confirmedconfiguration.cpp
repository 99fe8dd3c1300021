// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/configuration/confirmedconfiguration.h"

#include "core/config/document.h"

namespace culvert {

ConfirmedConfiguration::ConfirmedConfiguration(Reconciler &reconciler, ConfigurationStore &store, QObject *parent)
    : QObject(parent), m_reconciler(reconciler), m_store(store)
{
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

Result<quint64> ConfirmedConfiguration::apply(const ValidConfiguration &next, quint64 expected)
{
    if (expected != 0 && expected != generation())
        return unexpected(ErrorCode::Conflict,
                          QStringLiteral("the configuration is generation %1 by now, not %2; look at it again")
                              .arg(generation())
                              .arg(expected));
    const Result<quint64> applied = m_reconciler.apply(next.configuration(), [&] { return store(next); });
    if (applied)
        Q_EMIT changed(*applied);
    return applied;
}

Result<quint64> ConfirmedConfiguration::setEnabled(bool enabled)
{
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
