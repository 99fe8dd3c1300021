// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/eventtext.h"

#include <QCoreApplication>

namespace culvert {

namespace {

/// The context of this file's strings in the catalogues.
struct EventText {
    Q_DECLARE_TR_FUNCTIONS(EventText)
};

struct CodeText {
    const char *code;
    const char *text;
};

constexpr CodeText kSentences[] = {
    {"lease-gained", QT_TRANSLATE_NOOP("EventText", "The provider's line has got an address.")},
    {"lease-changed", QT_TRANSLATE_NOOP("EventText", "The provider's line has got another address.")},
    {"lease-lost", QT_TRANSLATE_NOOP("EventText", "The provider's line has lost its address.")},
    {"applied", QT_TRANSLATE_NOOP("EventText", "Settings were put into force.")},
    {"apply-failed", QT_TRANSLATE_NOOP("EventText", "Settings could not be put into force.")},
    {"forwarding-kept",
     QT_TRANSLATE_NOOP("EventText", "Forwarding of packets stays on, because other programs need it.")},
    {"pending", QT_TRANSLATE_NOOP("EventText", "The new settings wait to be confirmed.")},
    {"confirmed", QT_TRANSLATE_NOOP("EventText", "The new settings were confirmed.")},
    {"reverted", QT_TRANSLATE_NOOP("EventText", "The new settings were undone.")},
    {"expired", QT_TRANSLATE_NOOP("EventText", "The new settings were undone, because nobody confirmed them in time.")},
    {"repaired", QT_TRANSLATE_NOOP("EventText", "What another program had changed was put right.")},
    {"fought-over", QT_TRANSLATE_NOOP("EventText", "Another program keeps undoing what Culvert sets up.")},
    {"storage-alarm", QT_TRANSLATE_NOOP("EventText", "The settings cannot be stored.")},
    {"seed-invalid", QT_TRANSLATE_NOOP("EventText", "The settings that were prepared for this machine are not valid.")},
    {"off", QT_TRANSLATE_NOOP("EventText", "Culvert is off.")},
    {"no-lease", QT_TRANSLATE_NOOP("EventText", "Culvert waits for an address of the provider.")},
    {"up", QT_TRANSLATE_NOOP("EventText", "The tunnel is up.")},
    {"degraded", QT_TRANSLATE_NOOP("EventText", "The tunnel is up, with a problem.")},
    {"failed", QT_TRANSLATE_NOOP("EventText", "The tunnel could not be set up.")},
};

constexpr CodeText kKinds[] = {
    {"lease", QT_TRANSLATE_NOOP("EventText", "Address")},   {"apply", QT_TRANSLATE_NOOP("EventText", "Settings")},
    {"repair", QT_TRANSLATE_NOOP("EventText", "Repair")},   {"state", QT_TRANSLATE_NOOP("EventText", "State")},
    {"warning", QT_TRANSLATE_NOOP("EventText", "Warning")},
};

template <size_t Count> QString translated(const CodeText (&table)[Count], const QString &code)
{
    for (const CodeText &entry : table) {
        if (code == QLatin1String(entry.code))
            return QCoreApplication::translate("EventText", entry.text);
    }
    return {};
}

bool isOneOf(const QString &code, std::initializer_list<const char *> codes)
{
    return std::any_of(codes.begin(), codes.end(), [&code](const char *one) { return code == QLatin1String(one); });
}

} // namespace

QString eventSentence(const Event &event)
{
    const QString known = translated(kSentences, event.code);
    return known.isEmpty() ? event.text : known;
}

QString eventKindText(const QString &kind)
{
    const QString known = translated(kKinds, kind);
    return known.isEmpty() ? kind : known;
}

Tone eventTone(const Event &event)
{
    if (isOneOf(event.code, {"apply-failed", "failed"}))
        return Tone::Wrong;
    if (event.kind == QLatin1String("warning") || isOneOf(event.code, {"lease-lost", "no-lease", "degraded"}))
        return Tone::Doubtful;
    return isOneOf(event.code, {"applied", "up", "lease-gained"}) ? Tone::Good : Tone::Neutral;
}

QString eventIconName(const Event &event)
{
    switch (eventTone(event)) {
    case Tone::Wrong:
        return QStringLiteral("sign-problem-symbolic");
    case Tone::Doubtful:
        return QStringLiteral("sign-warning-symbolic");
    case Tone::Good:
        return QStringLiteral("sign-done-symbolic");
    case Tone::Neutral:
        break;
    }
    return {};
}

} // namespace culvert
