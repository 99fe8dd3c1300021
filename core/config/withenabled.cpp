// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/document.h"
#include "core/config/json.h"

#include <optional>

namespace culvert {

namespace {

// One member of the root object: where its key and its value are in the text.
struct MemberAt {
    qsizetype key;
    qsizetype keyEnd;
    qsizetype value;
    qsizetype valueEnd;
};

// Goes through the members of the root object of a text that is known to be JSON. It never reads behind the end, also
// if the text is not JSON.
class RootMembers {
public:
    explicit RootMembers(const QByteArray &text) : m_text(text)
    {
        skipSpace();
        ++m_at; // the opening brace
    }

    std::optional<MemberAt> next()
    {
        skipSpace();
        if (current() == ',') {
            ++m_at;
            skipSpace();
        }
        if (current() != '"') {
            return std::nullopt;
        }
        MemberAt result{};
        result.key = m_at;
        skipString();
        result.keyEnd = m_at;
        skipSpace();
        ++m_at; // the colon
        skipSpace();
        result.value = m_at;
        skipValue();
        result.valueEnd = m_at;
        return m_at <= m_text.size() ? std::optional(result) : std::nullopt;
    }

    void skipSpace()
    {
        while (isSpace(current())) {
            ++m_at;
        }
    }
    char current() const { return m_at < m_text.size() ? m_text.at(m_at) : '\0'; }
    qsizetype position() const { return m_at; }

private:
    static bool isSpace(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

    void skipString()
    {
        ++m_at;
        while (m_at < m_text.size() && current() != '"') {
            m_at += current() == '\\' ? 2 : 1;
        }
        ++m_at;
    }

    // A value of the root ends where, outside of strings and nested values, a comma, a brace or white space follows.
    void skipValue()
    {
        int depth = 0;
        while (m_at < m_text.size()) {
            const char c = current();
            if (depth == 0 && (c == ',' || c == '}' || isSpace(c))) {
                return;
            }
            if (c == '"') {
                skipString();
                continue;
            }
            if (c == '{' || c == '[') {
                ++depth;
            } else if (c == '}' || c == ']') {
                --depth;
            }
            ++m_at;
        }
    }

    const QByteArray &m_text;
    qsizetype m_at = 0;
};

// A key may be written with escapes: "\u0065nabled" is "enabled".
bool isKey(const QByteArray &text, const MemberAt &member, QLatin1String wanted)
{
    Report ignored;
    const auto key = json::read(text.mid(member.key, member.keyEnd - member.key), ignored);
    const auto *name = key ? key->as<QString>() : nullptr;
    return name && *name == wanted;
}

} // namespace

QByteArray withEnabled(const QByteArray &validDocument, bool enabled)
{
    const QByteArray value = enabled ? "true" : "false";
    QByteArray result = validDocument;
    std::optional<MemberAt> version;
    RootMembers members(validDocument);
    while (const auto member = members.next()) {
        if (isKey(validDocument, *member, QLatin1String("enabled"))) {
            return result.replace(member->value, member->valueEnd - member->value, value);
        }
        if (isKey(validDocument, *member, QLatin1String("version"))) {
            version = member;
        }
    }
    if (enabled || !version) {
        return result; // true is what a document without the key means, and a valid one has its version
    }
    // Behind the version, with the white space that the next member has in front of it, or else the version itself.
    const auto spaceBefore = [&](qsizetype position) {
        qsizetype start = position;
        while (start > 0 && QByteArrayView(" \n\r\t").contains(validDocument.at(start - 1))) {
            --start;
        }
        return validDocument.mid(start, position - start);
    };
    RootMembers following(validDocument);
    QByteArray space = spaceBefore(version->key);
    while (const auto member = following.next()) {
        if (member->key > version->key) {
            space = spaceBefore(member->key);
            break;
        }
    }
    const QByteArray colon = validDocument.mid(version->keyEnd, version->value - version->keyEnd);
    return result.insert(version->valueEnd, ',' + space + "\"enabled\"" + colon + value);
}

} // namespace culvert
