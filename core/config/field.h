// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipv4.h"
#include "core/config/configuration.h"
#include "core/config/json.h"

#include <QLatin1String>
#include <QVarLengthArray>

#include <optional>

namespace culvert {

/// One value of a document, where it is, and where its problems go.
struct Field {
    const json::Value &value;
    const Place &place;
    Report &report;

    void problem(const QString &code, const QString &text, const QString &remedy) const
    {
        report.add(place, code, text, remedy);
    }
    /// `wanted` with its article: "a string".
    void wrongType(const QString &wanted) const;
    void outOfRange(const QString &written, qint64 minimum, qint64 maximum) const;
    /// `known`: all values, as they are written.
    void unknownValue(const QStringList &known) const;

    /// The value as a message shows it.
    QString shown() const;
};

/// What stands in a list for a prefix that could not be read, so that the others keep their positions.
/// No prefix that can be read is equal to it, and validate() passes over it.
inline constexpr Ipv4Prefix kUnreadPrefix{Ipv4Address{0xffffffff}, 0};

/// Each gives the value, or reports why it has none.
std::optional<bool> readBoolean(const Field &field);
std::optional<int> readInteger(const Field &field, int minimum, int maximum);
/// The same for numbers that an int cannot hold; a double must be able to.
std::optional<qint64> readWhole(const Field &field, qint64 minimum, qint64 maximum);
std::optional<QString> readText(const Field &field);
/// A text of the pattern in isName().
std::optional<QString> readName(const Field &field);
/// As readName(), and the name is not one that the kernel gives a meaning of its own.
std::optional<QString> readInterfaceName(const Field &field);
std::optional<Ipv4Address> readAddress(const Field &field);
/// An address of a host and the length of its network: "10.255.0.2/30".
std::optional<InterfaceAddress> readInterfaceAddress(const Field &field);
enum class PrefixForm { Prefix, AddressOrPrefix };
/// kUnreadPrefix where there is a problem.
Ipv4Prefix readPrefix(const Field &field, PrefixForm form);

/// Calls `each` with the field of every element up to the maximum. `what`: the elements, in the plural.
template <typename Each>
void readList(const Field &field, qsizetype minimum, qsizetype maximum, const QString &what, Each each)
{
    const auto *elements = field.value.as<json::Array>();
    if (!elements) {
        field.wrongType(QStringLiteral("a list"));
        return;
    }
    const auto count = qsizetype(elements->size());
    if (count < minimum) {
        field.problem(QStringLiteral("empty-list"), QStringLiteral("there are no %1").arg(what),
                      QStringLiteral("add at least one"));
    }
    if (count > maximum) {
        field.problem(QStringLiteral("too-many"), QStringLiteral("there are %1 %2").arg(count).arg(what),
                      QStringLiteral("keep no more than %1").arg(maximum));
    }
    for (qsizetype index = 0; index < std::min(count, maximum); ++index) {
        each(Field{(*elements)[size_t(index)], Place(field.place, index), field.report});
    }
}

/// Reads the members of an object, each once, and then reports those that nobody asked for.
class ObjectReader {
public:
    explicit ObjectReader(const Field &field);

    template <typename Read> void optional(QLatin1String key, Read read)
    {
        m_known.append(key);
        if (const json::Member *member = find(key)) {
            read(Field{member->value, Place(m_field.place, member->key), m_field.report});
        }
    }
    template <typename Read> void required(QLatin1String key, Read read)
    {
        optional(key, read);
        if (m_members && !find(key)) {
            reportMissing(key);
        }
    }
    void reportUnknown() const;
    bool has(QLatin1String key) const { return find(key) != nullptr; }

private:
    const json::Member *find(QLatin1String key) const;
    void reportMissing(QLatin1String key) const;

    Field m_field;
    const json::Object *m_members;
    QVarLengthArray<QLatin1String, 24> m_known;
};

} // namespace culvert
