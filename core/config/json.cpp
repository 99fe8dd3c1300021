// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/json.h"

#include "core/base/text.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <algorithm>
#include <charconv>
#include <limits>

namespace culvert::json {

namespace {

constexpr size_t kLinearSearch = 16;  // members up to which a search beats a hash
constexpr qsizetype kSharedKeys = 64; // distinct keys kept once for all objects

// Iteratively: no depth exhausts the stack. Numbers as they are written, because messages show them so.
constexpr unsigned kFlags =
    rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag | rapidjson::kParseNumbersAsStringsFlag;

// Always false, for `return fail(…)`.
bool fail(Report &report, QByteArrayView before, const QString &code, const QString &text, const QString &remedy)
{
    const qsizetype line = std::count(before.begin(), before.end(), '\n') + 1;
    const qsizetype column = before.size() - before.lastIndexOf('\n');
    report.add(Place(), code, QStringLiteral("line %1, column %2: %3").arg(line).arg(column).arg(text), remedy);
    return false;
}

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

double valueOf(QByteArrayView written)
{
    double value = 0;
    if (std::from_chars(written.begin(), written.end(), value).ec == std::errc()) {
        return value;
    }
    value = isLarge(written) ? std::numeric_limits<double>::infinity() : std::numeric_limits<double>::denorm_min();
    return written.startsWith('-') ? -value : value;
}

// Makes values of what the library finds, and sees to duplicate keys and limits.
class Builder : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, Builder> {
    using Size = rapidjson::SizeType;

public:
    Builder(const QByteArray &text, Report &report) : m_text(text), m_report(report) { }

    /// `shown` is the text, with the same columns. Duplicate keys before `reported` are known from another call.
    rapidjson::ParseResult read(const QByteArray &shown, size_t reported = 0);
    Value take() { return std::move(m_root); }

    // What the library calls; false ends the reading.
    bool Null() { return add(json::Null()) != nullptr; }
    bool Bool(bool value) { return add(value) != nullptr; }
    bool RawNumber(const char *shown, Size length, bool isCopy);
    bool String(const char *utf8, Size length, bool isCopy);
    bool Key(const char *utf8, Size length, bool isCopy);
    bool StartObject() { return open(Object()); }
    bool StartArray() { return open(Array()); }
    bool EndObject(Size count);
    bool EndArray(Size count);

private:
    // An object or a list whose end has not come yet. Its value stays where it is for so long: whatever holds it
    // does not grow meanwhile.
    struct Open {
        Value *value;
        QSet<QString> names;      // of a large object
        bool isDuplicate = false; // its last member
    };

    template <typename Content> Value *add(Content content);
    template <typename Content> bool open(Content content);
    bool read(const char *utf8, Size length, QString &result);
    bool fail(const QString &code, const QString &text, const QString &remedy);
    bool has(Open &object, const QString &key) const;
    void reportDuplicate(const QString &key);
    static void dropDuplicate(Open &object);

    const QByteArray &m_text;
    Report &m_report;
    const rapidjson::MemoryStream *m_stream = nullptr;
    size_t m_reported = 0;
    Value m_root;
    std::vector<Open> m_open;
    qsizetype m_values = 0;
    QHash<QByteArray, QString> m_keys;
};

rapidjson::ParseResult Builder::read(const QByteArray &shown, size_t reported)
{
    rapidjson::MemoryStream stream(shown.constData(), size_t(shown.size()));
    m_stream = &stream;
    m_reported = reported;
    m_open.clear();
    m_values = 0;
    const auto result = rapidjson::Reader().Parse<kFlags>(stream, *this);
    // The library takes NUL for the end.
    const bool isWhole = result.IsError() || stream.Tell() == size_t(shown.size());
    return isWhole ? result : rapidjson::ParseResult(rapidjson::kParseErrorDocumentRootNotSingular, stream.Tell());
}

bool Builder::fail(const QString &code, const QString &text, const QString &remedy)
{
    return json::fail(m_report, QByteArrayView(m_text).first(qsizetype(m_stream->Tell())), code, text, remedy);
}

// A value in the innermost open object or list; null where there is a limit.
template <typename Content> Value *Builder::add(Content content)
{
    if (m_open.size() >= size_t(kMaximumDepth)) {
        fail(QStringLiteral("too-deep"), QStringLiteral("more than %1 values in one another").arg(kMaximumDepth),
             QStringLiteral("a configuration needs no more than five"));
        return nullptr;
    }
    if (++m_values > kMaximumValues) {
        fail(QStringLiteral("too-large"), QStringLiteral("more than %1 values").arg(kMaximumValues),
             QStringLiteral("a configuration needs no more than a million"));
        return nullptr;
    }
    Value *value = &m_root;
    if (!m_open.empty()) {
        auto &parent = m_open.back().value->content;
        auto *elements = std::get_if<Array>(&parent);
        value = elements ? &elements->emplace_back() : &std::get<Object>(parent).back().value;
    }
    value->content.emplace<Content>(std::move(content));
    return value;
}

template <typename Content> bool Builder::open(Content content)
{
    Value *value = add(std::move(content));
    if (value) {
        m_open.push_back({value, {}});
    }
    return value != nullptr;
}

bool Builder::RawNumber(const char * /*shown*/, Size length, bool /*isCopy*/)
{
    const char *start = m_text.constData() + m_stream->Tell() - length;
    const char *stop = std::find_if(start, m_text.constEnd(), [](char character) {
        return !QByteArrayView("+-.0123456789Ee").contains(character);
    });
    const QByteArrayView written(start, stop);
    return add(Number{valueOf(written), written}) != nullptr;
}

bool Builder::read(const char *utf8, Size length, QString &result)
{
    const QByteArrayView view(utf8, qsizetype(length));
    result = QString::fromUtf8(view);
    // The document is UTF-8; the library makes something else only of the escaped second half of a pair.
    return view.isValidUtf8()
        || fail(QStringLiteral("not-json"), QStringLiteral("half of a surrogate pair"),
                QStringLiteral("write the character itself"));
}

bool Builder::String(const char *utf8, Size length, bool /*isCopy*/)
{
    QString text;
    return read(utf8, length, text) && add(std::move(text)) != nullptr;
}

// 200,000 exceptions have the same four keys: one text for all of them.
bool Builder::Key(const char *utf8, Size length, bool /*isCopy*/)
{
    QString key = m_keys.value(QByteArray::fromRawData(utf8, qsizetype(length)));
    if (key.isEmpty()) {
        if (!read(utf8, length, key)) {
            return false;
        }
        if (m_keys.size() < kSharedKeys) {
            m_keys.insert(QByteArray(utf8, qsizetype(length)), key);
        }
    }
    Open &object = m_open.back();
    dropDuplicate(object);
    object.isDuplicate = has(object, key);
    if (object.isDuplicate) {
        reportDuplicate(key);
    }
    std::get<Object>(object.value->content).push_back({std::move(key), {}});
    return true;
}

// Notes the key as well.
bool Builder::has(Open &object, const QString &key) const
{
    const auto &members = std::get<Object>(object.value->content);
    if (members.size() < kLinearSearch) {
        return std::any_of(members.begin(), members.end(), [&key](const Member &member) { return member.key == key; });
    }
    if (object.names.isEmpty()) {
        for (const Member &member : members) {
            object.names.insert(member.key);
        }
    }
    const auto before = object.names.size();
    object.names.insert(key);
    return object.names.size() == before;
}

void Builder::reportDuplicate(const QString &key)
{
    if (m_stream->Tell() <= m_reported) {
        return;
    }
    std::vector<Place> places(1);
    places.reserve(m_open.size() + 1); // each refers to the one before
    for (const Open &open : m_open) {
        const auto *elements = open.value->as<Array>();
        const auto *members = open.value->as<Object>();
        if (&open == &m_open.back()) {
            places.emplace_back(places.back(), key);
        } else if (elements) {
            places.emplace_back(places.back(), qsizetype(elements->size()) - 1);
        } else {
            places.emplace_back(places.back(), members->back().key);
        }
    }
    m_report.add(places.back(), QStringLiteral("duplicate-key"),
                 QStringLiteral("the key %1 is there more than once").arg(quoted(key)),
                 QStringLiteral("keep one of them"));
}

void Builder::dropDuplicate(Open &object)
{
    if (object.isDuplicate) {
        std::get<Object>(object.value->content).pop_back();
    }
}

bool Builder::EndObject(Size /*count*/)
{
    dropDuplicate(m_open.back());
    m_open.pop_back();
    return true;
}

bool Builder::EndArray(Size /*count*/)
{
    m_open.pop_back();
    return true;
}

// The library refuses a whole document for a number that no double can hold; here only its value is wrong, and has its
// place. The text with "0" for each number from there on, in the same columns.
QByteArray withoutNumbers(QByteArray text, qsizetype start)
{
    static const QRegularExpression tokens(QStringLiteral(
        R"re("(?:[^"\\]++|\\.)*+"|(?<![-+.\deE])-?(?:0|[1-9]\d*+)(?:\.\d++)?+(?:[eE][-+]?\d++)?+(?![-+.\deE]))re"));
    auto found = tokens.globalMatch(QString::fromLatin1(text), start);
    while (found.hasNext()) {
        const auto token = found.next();
        if (!token.capturedView().startsWith(QLatin1Char('"'))) {
            text.replace(token.capturedStart(), token.capturedLength(),
                         QByteArray("0").leftJustified(token.capturedLength()));
        }
    }
    return text;
}

// What should be where the library stopped; the place is corrected where the library names another than a reader of
// the text would look at.
QString expectedAt(rapidjson::ParseErrorCode code, const QByteArray &text, qsizetype &at)
{
    switch (code) {
    case rapidjson::kParseErrorDocumentRootNotSingular:
        return QStringLiteral("the end of the document");
    case rapidjson::kParseErrorObjectMissName:
        return quoted(QStringLiteral("\""));
    case rapidjson::kParseErrorObjectMissColon:
        return quoted(QStringLiteral(":"));
    case rapidjson::kParseErrorObjectMissCommaOrCurlyBracket:
        return QStringLiteral("\",\" or \"}\"");
    case rapidjson::kParseErrorArrayMissCommaOrSquareBracket:
        return QStringLiteral("\",\" or \"]\"");
    case rapidjson::kParseErrorNumberMissFraction:
    case rapidjson::kParseErrorNumberMissExponent:
        return QStringLiteral("a digit");
    case rapidjson::kParseErrorStringEscapeInvalid:
    case rapidjson::kParseErrorStringUnicodeEscapeInvalidHex:
        if (at < text.size() && text.at(at) == '\\') {
            ++at;
            return QStringLiteral("an escape sequence");
        }
        [[fallthrough]];
    case rapidjson::kParseErrorStringMissQuotationMark:
        return QStringLiteral("the end of a string");
    default:
        // It reads "tru" as far as it is right.
        while (at > 0 && text.at(at - 1) >= 'a' && text.at(at - 1) <= 'z') {
            --at;
        }
        return at > 0 && text.at(at - 1) == '-' ? QStringLiteral("a digit") : QStringLiteral("a value");
    }
}

void reportSyntax(const rapidjson::ParseResult &result, const QByteArray &text, Report &report)
{
    auto at = qsizetype(result.Offset());
    if (result.Code() == rapidjson::kParseErrorStringUnicodeSurrogateInvalid) {
        fail(report, QByteArrayView(text).first(at), QStringLiteral("not-json"),
             QStringLiteral("half of a surrogate pair"), QStringLiteral("write the character itself"));
        return;
    }
    const QString expected = expectedAt(result.Code(), text, at);
    qsizetype stop = at + 1;
    while (stop < text.size() && (uchar(text.at(stop)) & 0xc0) == 0x80) {
        ++stop;
    }
    const QString found = at >= text.size()
        ? QStringLiteral("the document ends")
        : QStringLiteral("there is %1").arg(quoted(QString::fromUtf8(text.mid(at, stop - at))));
    fail(report, QByteArrayView(text).first(at), QStringLiteral("not-json"),
         QStringLiteral("%1 where %2 is expected").arg(found, expected), QStringLiteral("correct the JSON there"));
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
    Builder builder(text, report);
    rapidjson::ParseResult result = builder.read(text);
    if (result.Code() == rapidjson::kParseErrorNumberTooBig) {
        result = builder.read(withoutNumbers(text, qsizetype(result.Offset())), result.Offset());
    }
    if (!result.IsError()) {
        return builder.take();
    }
    // What the builder itself refused it has reported.
    if (result.Code() != rapidjson::kParseErrorTermination) {
        reportSyntax(result, text, report);
    }
    return std::nullopt;
}

} // namespace culvert::json
