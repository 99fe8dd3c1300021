// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/json.h"

#include "core/base/text.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <charconv>
#include <limits>

namespace culvert::json {

namespace {

constexpr size_t kLinearSearch = 16;  // members up to which a search beats a hash
constexpr qsizetype kSharedKeys = 64; // distinct keys kept once for all objects

bool isDigit(char character) { return character >= '0' && character <= '9'; }

// std::from_chars says of 1e400 and of 1e-400 that they are out of range, and not which way. Of a number that no
// double can hold: whether it is too large, and not too close to 0.
bool isLarge(QByteArrayView number)
{
    const qsizetype exponentAt =
        std::find_if(number.begin(), number.end(), [](char c) { return c == 'e' || c == 'E'; }) - number.begin();
    const QByteArrayView mantissa = number.first(exponentAt);
    const qsizetype point = mantissa.indexOf('.') < 0 ? mantissa.size() : mantissa.indexOf('.');
    const qsizetype leading =
        std::find_if(mantissa.begin(), mantissa.end(), [](char c) { return c >= '1' && c <= '9'; }) - mantissa.begin();
    QByteArrayView digits = exponentAt < number.size() ? number.sliced(exponentAt + 1) : QByteArrayView("0");
    if (digits.startsWith('+')) {
        digits = digits.sliced(1);
    }
    // An exponent of which not even an integer can hold the value decides alone: a document has 16 MiB.
    qint64 exponent = 0;
    if (std::from_chars(digits.begin(), digits.end(), exponent).ec != std::errc()) {
        return !digits.startsWith('-');
    }
    return exponent > leading - point;
}

class Reader {
public:
    Reader(const QByteArray &text, Report &report)
        : m_report(report), m_begin(text.constData()), m_at(m_begin), m_end(m_begin + text.size())
    {
    }

    std::optional<Value> document();

private:
    bool value(Value &result, const Place &place, int depth);
    bool object(Value &result, const Place &place, int depth);
    bool array(Value &result, const Place &place, int depth);
    bool number(Value &result);
    bool literal(const char *word);
    bool string(QString &result);
    bool escape(QString &result);
    bool hexadecimal(char16_t &unit);
    bool key(QString &result);
    bool digits();

    void skipSpace();
    bool accept(char character);
    bool expect(char character);
    QString found() const;
    bool fail(const QString &code, const QString &text, const QString &remedy);
    bool syntax(const QString &expected);

    Report &m_report;
    const char *const m_begin;
    const char *m_at;
    const char *const m_end;
    qsizetype m_values = 0;
    QHash<QByteArray, QString> m_keys;
};

// Always false, for `return fail(…)`.
bool Reader::fail(const QString &code, const QString &text, const QString &remedy)
{
    const auto before = QByteArrayView(m_begin, m_at);
    const qsizetype line = std::count(before.begin(), before.end(), '\n') + 1;
    const qsizetype column = before.size() - before.lastIndexOf('\n');
    m_report.add(Place(), code, QStringLiteral("line %1, column %2: %3").arg(line).arg(column).arg(text), remedy);
    return false;
}

QString Reader::found() const
{
    if (m_at == m_end) {
        return QStringLiteral("the document ends");
    }
    const char *stop = m_at + 1;
    while (stop < m_end && (uchar(*stop) & 0xc0) == 0x80) {
        ++stop;
    }
    return QStringLiteral("there is %1").arg(quoted(QString::fromUtf8(m_at, stop - m_at)));
}

bool Reader::syntax(const QString &expected)
{
    return fail(QStringLiteral("not-json"), QStringLiteral("%1 where %2 is expected").arg(found(), expected),
                QStringLiteral("correct the JSON there"));
}

void Reader::skipSpace()
{
    while (m_at < m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t')) {
        ++m_at;
    }
}

bool Reader::accept(char character)
{
    if (m_at == m_end || *m_at != character) {
        return false;
    }
    ++m_at;
    return true;
}

bool Reader::expect(char character) { return accept(character) || syntax(quoted(QString(QLatin1Char(character)))); }

std::optional<Value> Reader::document()
{
    Value result;
    skipSpace();
    if (!value(result, Place(), 0)) {
        return std::nullopt;
    }
    skipSpace();
    if (m_at != m_end) {
        syntax(QStringLiteral("the end of the document"));
        return std::nullopt;
    }
    return result;
}

bool Reader::value(Value &result, const Place &place, int depth)
{
    if (depth >= kMaximumDepth) {
        return fail(QStringLiteral("too-deep"), QStringLiteral("more than %1 values in one another").arg(kMaximumDepth),
                    QStringLiteral("a configuration needs no more than five"));
    }
    if (++m_values > kMaximumValues) {
        return fail(QStringLiteral("too-large"), QStringLiteral("more than %1 values").arg(kMaximumValues),
                    QStringLiteral("a configuration needs no more than a million"));
    }
    switch (m_at < m_end ? *m_at : '\0') {
    case '{':
        return object(result, place, depth);
    case '[':
        return array(result, place, depth);
    case '"':
        return string(result.content.emplace<QString>());
    case 't':
        result.content = true;
        return literal("true");
    case 'f':
        result.content = false;
        return literal("false");
    case 'n':
        return literal("null");
    default:
        return number(result);
    }
}

bool Reader::object(Value &result, const Place &place, int depth)
{
    auto &members = result.content.emplace<Object>();
    QSet<QString> names;
    ++m_at;
    skipSpace();
    if (accept('}')) {
        return true;
    }
    do {
        skipSpace();
        Member member;
        if (!key(member.key)) {
            return false;
        }
        skipSpace();
        if (!expect(':')) {
            return false;
        }
        skipSpace();
        const Place here(place, member.key);
        if (!value(member.value, here, depth + 1)) {
            return false;
        }
        bool isDuplicate = false;
        if (members.size() < kLinearSearch) {
            isDuplicate = std::any_of(members.begin(), members.end(),
                                      [&member](const Member &other) { return other.key == member.key; });
        } else {
            if (names.isEmpty()) {
                for (const Member &other : members) {
                    names.insert(other.key);
                }
            }
            isDuplicate = names.contains(member.key);
        }
        if (isDuplicate) {
            m_report.add(here, QStringLiteral("duplicate-key"),
                         QStringLiteral("the key %1 is there more than once").arg(quoted(member.key)),
                         QStringLiteral("keep one of them"));
        } else {
            if (!names.isEmpty()) {
                names.insert(member.key);
            }
            members.push_back(std::move(member));
        }
        skipSpace();
    } while (accept(','));
    return accept('}') || syntax(QStringLiteral("\",\" or \"}\""));
}

bool Reader::array(Value &result, const Place &place, int depth)
{
    auto &elements = result.content.emplace<Array>();
    ++m_at;
    skipSpace();
    if (accept(']')) {
        return true;
    }
    do {
        skipSpace();
        const Place here(place, qsizetype(elements.size()));
        if (!value(elements.emplace_back(), here, depth + 1)) {
            return false;
        }
        skipSpace();
    } while (accept(','));
    return accept(']') || syntax(QStringLiteral("\",\" or \"]\""));
}

bool Reader::literal(const char *word)
{
    const QByteArrayView wanted(word);
    if (!QByteArrayView(m_at, m_end).startsWith(wanted)) {
        return syntax(QStringLiteral("a value"));
    }
    m_at += wanted.size();
    return true;
}

bool Reader::digits()
{
    if (m_at == m_end || !isDigit(*m_at)) {
        return syntax(QStringLiteral("a digit"));
    }
    while (m_at < m_end && isDigit(*m_at)) {
        ++m_at;
    }
    return true;
}

bool Reader::number(Value &result)
{
    const char *const start = m_at;
    const bool isNegative = accept('-');
    if (!isNegative && (m_at == m_end || !isDigit(*m_at))) {
        return syntax(QStringLiteral("a value"));
    }
    if (!accept('0') && !digits()) {
        return false;
    }
    if (accept('.') && !digits()) {
        return false;
    }
    if (m_at < m_end && (*m_at == 'e' || *m_at == 'E')) {
        ++m_at;
        if (!accept('+')) {
            accept('-');
        }
        if (!digits()) {
            return false;
        }
    }
    const QByteArrayView written(start, m_at);
    double number = 0;
    if (std::from_chars(start, m_at, number).ec != std::errc()) {
        number = isLarge(written) ? std::numeric_limits<double>::infinity() : std::numeric_limits<double>::denorm_min();
        number = isNegative ? -number : number;
    }
    result.content = Number{number, written};
    return true;
}

// The document is valid UTF-8 and what is between escapes can be taken as it is.
bool Reader::string(QString &result)
{
    if (!expect('"')) {
        return false;
    }
    for (;;) {
        const char *const start = m_at;
        while (m_at < m_end && uchar(*m_at) >= 0x20 && *m_at != '"' && *m_at != '\\') {
            ++m_at;
        }
        if (m_at != start) {
            result += QString::fromUtf8(start, m_at - start);
        }
        if (accept('"')) {
            return true;
        }
        if (!accept('\\')) {
            return syntax(QStringLiteral("the end of a string"));
        }
        if (!escape(result)) {
            return false;
        }
    }
}

bool Reader::escape(QString &result)
{
    static constexpr QByteArrayView kNames = "\"\\/bfnrt";
    static constexpr char kMeanings[] = "\"\\/\b\f\n\r\t";
    const qsizetype index = m_at < m_end ? kNames.indexOf(*m_at) : -1;
    if (index >= 0) {
        ++m_at;
        result += QLatin1Char(kMeanings[index]);
        return true;
    }
    char16_t unit = 0;
    if (!hexadecimal(unit)) {
        return false;
    }
    result += QChar(unit);
    if (!QChar::isSurrogate(unit)) {
        return true;
    }
    char16_t second = 0;
    if (QChar::isLowSurrogate(unit) || !accept('\\') || !hexadecimal(second) || !QChar::isLowSurrogate(second)) {
        return fail(QStringLiteral("not-json"), QStringLiteral("half of a surrogate pair"),
                    QStringLiteral("write the character itself"));
    }
    result += QChar(second);
    return true;
}

// From the "u" on.
bool Reader::hexadecimal(char16_t &unit)
{
    quint16 number = 0;
    if (m_end - m_at >= 5 && *m_at == 'u') {
        const auto [stop, error] = std::from_chars(m_at + 1, m_at + 5, number, 16);
        if (error == std::errc() && stop == m_at + 5) {
            unit = number;
            m_at += 5;
            return true;
        }
    }
    return syntax(QStringLiteral("an escape sequence"));
}

// 200,000 exceptions have the same four keys: one text for all of them.
bool Reader::key(QString &result)
{
    const char *const start = m_at;
    const char *stop = start;
    if (stop < m_end && *stop == '"') {
        do {
            ++stop;
        } while (stop < m_end && uchar(*stop) > 0x20 && *stop != '"' && *stop != '\\');
    }
    if (stop == m_end || *stop != '"') {
        return string(result);
    }
    const auto known = m_keys.constFind(QByteArray::fromRawData(start, stop - start));
    if (known != m_keys.constEnd()) {
        result = *known;
        m_at = stop + 1;
        return true;
    }
    if (!string(result)) {
        return false;
    }
    if (m_keys.size() < kSharedKeys) {
        m_keys.insert(QByteArray(start, stop - start), result);
    }
    return true;
}

// The first line that is not UTF-8: no character of several bytes has a line feed in it.
qsizetype firstInvalidLine(const QByteArray &text)
{
    qsizetype line = 1;
    qsizetype start = 0;
    for (;;) {
        const qsizetype stop = text.indexOf('\n', start);
        if (stop < 0 || !QByteArrayView(text).sliced(start, stop - start).isValidUtf8()) {
            return line;
        }
        start = stop + 1;
        ++line;
    }
}

} // namespace

std::optional<Value> read(const QByteArray &text, Report &report)
{
    if (text.startsWith("\xef\xbb\xbf")) {
        report.add(Place(), QStringLiteral("byte-order-mark"),
                   QStringLiteral("there is a byte order mark at the beginning"),
                   QStringLiteral("save it as UTF-8 without one"));
        return std::nullopt;
    }
    if (!text.isValidUtf8()) {
        report.add(Place(), QStringLiteral("not-utf8"),
                   QStringLiteral("line %1 is not valid UTF-8").arg(firstInvalidLine(text)),
                   QStringLiteral("save it as UTF-8"));
        return std::nullopt;
    }
    return Reader(text, report).document();
}

} // namespace culvert::json
