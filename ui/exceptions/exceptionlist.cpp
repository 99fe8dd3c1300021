// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exceptions/exceptionlist.h"

#include "ui/errortext.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

namespace culvert {

namespace {

/// The context of this file's strings in the catalogues.
struct ExceptionList {
    Q_DECLARE_TR_FUNCTIONS(ExceptionList)
};

constexpr QLatin1String kHeader("destination,label,masquerade,enabled");
constexpr QLatin1String kYes("true");
constexpr QLatin1String kNo("false");

bool isComment(QStringView line) { return line.startsWith(u'#') || line.startsWith(u';') || line.startsWith(u"//"); }

/// Takes the first word off the line.
QStringView takeWord(QStringView &line)
{
    const auto end = std::find_if(line.begin(), line.end(),
                                  [](QChar c) { return c.isSpace() || c == u',' || c == u';' || c == u'#'; });
    const QStringView word = line.first(end - line.begin());
    line = line.sliced(word.size()).trimmed();
    return word;
}

/// "ip route add throw 192.0.2.0/24 via …": takes all up to the destination off the line.
bool takeRouteCommand(QStringView &line)
{
    QStringView rest = line;
    if (takeWord(rest) != u"ip" || takeWord(rest) != u"route")
        return false;
    const QStringView verb = takeWord(rest);
    if (verb != u"add" && verb != u"replace" && verb != u"append")
        return false;
    QStringView behind = rest;
    const QStringView type = takeWord(behind);
    line = type == u"throw" || type == u"unicast" ? behind : rest;
    return true;
}

/// Whether a label begins as a second destination, the end of a range or a netmask would. To take the first address
/// alone of these would mean something else than the list does.
bool isSecondAddress(QStringView label)
{
    while (!label.isEmpty() && (label.front() == u'-' || label.front().isSpace()))
        label = label.sliced(1);
    const QStringView word = takeWord(label);
    return Ipv4Address::parse(word).has_value() || Ipv4Prefix::parseMasked(word).has_value();
}

QString quotedCell(const QString &text)
{
    QString doubled = text;
    return u'"' + doubled.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

/// The cells of a row; a cell in quotes may hold commas and doubled quotes.
QStringList cellsOf(QStringView line)
{
    QStringList cells{QString()};
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        if (c == u'"' && quoted && i + 1 < line.size() && line.at(i + 1) == u'"')
            cells.last() += line.at(++i);
        else if (c == u'"')
            quoted = !quoted;
        else if (c == u',' && !quoted)
            cells.append(QString());
        else
            cells.last() += c;
    }
    return cells;
}

} // namespace

QString decodeList(const QByteArray &content)
{
    QStringDecoder decoder(QStringConverter::encodingForData(content).value_or(QStringConverter::Utf8));
    const QString text = decoder(content);
    return decoder.hasError() ? QString::fromLatin1(content) : text;
}

QString toList(const QList<ExceptionDraft> &exceptions)
{
    QString text;
    for (const ExceptionDraft &exception : exceptions) {
        text += exception.destinationText().trimmed();
        if (!exception.route.label.isEmpty())
            text += QStringLiteral(" # ") + exception.route.label;
        text += u'\n';
    }
    return text;
}

QString toTable(const QList<ExceptionDraft> &exceptions)
{
    QString text = kHeader + QStringLiteral("\r\n");
    for (const ExceptionDraft &exception : exceptions) {
        text += exception.typed.isEmpty() ? exception.destinationText() : quotedCell(exception.typed.trimmed());
        text += u',' + (exception.route.label.isEmpty() ? QString() : quotedCell(exception.route.label));
        text += u',' + (exception.route.masquerade ? kYes : kNo);
        text += u',' + (exception.route.enabled ? kYes : kNo) + QStringLiteral("\r\n");
    }
    return text;
}

ExceptionListReader::ExceptionListReader(const QString &text, const QList<ExceptionDraft> &present) : m_text(text)
{
    // A decoder takes the mark away, a clipboard does not.
    m_at = m_text.startsWith(QChar::ByteOrderMark) ? 1 : 0;
    m_known.reserve(present.size());
    for (const ExceptionDraft &exception : present) {
        if (exception.typed.isEmpty())
            m_known.insert(exception.route.destination);
    }
}

double ExceptionListReader::progress() const { return m_text.isEmpty() ? 1 : double(m_at) / double(m_text.size()); }

bool ExceptionListReader::readLines(qsizetype count)
{
    for (; count > 0 && m_at < m_text.size(); --count) {
        qsizetype end = m_text.indexOf(u'\n', m_at);
        end = end < 0 ? m_text.size() : end;
        m_line = QStringView(m_text).sliced(m_at, end - m_at).trimmed();
        m_at = std::min(end + 1, m_text.size());
        ++m_number;
        readLine(m_line);
    }
    return m_at < m_text.size();
}

void ExceptionListReader::readLine(QStringView line)
{
    if (line == kHeader)
        m_isTable = true;
    else if (m_isTable && !line.isEmpty())
        readRow(line);
    else if (!line.isEmpty() && !isComment(line))
        readPlain(line);
}

void ExceptionListReader::readPlain(QStringView line)
{
    const bool isCommand = takeRouteCommand(line);
    const QStringView destination = takeWord(line);
    // Longer than any label can be, and short enough to be looked through.
    constexpr qsizetype kEnough = 4096;
    QStringView label = line.first(std::min(line.size(), kEnough));
    const bool isMarked = label.startsWith(u'#') || label.startsWith(u';');
    if (isMarked || label.startsWith(u','))
        label = label.sliced(1);
    if (isCommand && !isMarked)
        label = label.contains(u'#') ? label.sliced(label.indexOf(u'#') + 1) : QStringView();
    else if (!isMarked && isSecondAddress(label))
        return refuse(ExceptionList::tr("There is more than one address. Write each network on a line of its own."));
    take(destination, label.toString(), false, true);
}

void ExceptionListReader::readRow(QStringView line)
{
    constexpr qsizetype kCells = 4;
    const QStringList cells = cellsOf(line);
    const auto isSwitch = [](const QString &cell) { return cell == kYes || cell == kNo; };
    if (cells.size() != kCells || !isSwitch(cells.at(2)) || !isSwitch(cells.at(3)))
        return refuse(ExceptionList::tr("This row does not have the four columns of the header."));
    take(cells.at(0), cells.at(1), cells.at(2) == kYes, cells.at(3) == kYes);
}

void ExceptionListReader::take(QStringView destination, const QString &label, bool masquerade, bool enabled)
{
    const auto prefix = Ipv4Prefix::parseAddressOrPrefix(destination);
    if (!prefix)
        return refuseDestination(destination);
    if (!prefix->isRoutable())
        return refuse(problemSentence({{}, QStringLiteral("not-routable"), {}, {}}, prefix->toRouteString()));
    if (m_known.contains(*prefix)) {
        ++m_presentCount;
        return;
    }
    if (m_known.size() >= limits::kExceptions)
        return refuse(ExceptionList::tr("There is room for %n exception(s), and they are all taken.", nullptr,
                                        int(limits::kExceptions)));
    m_known.insert(*prefix);
    m_found.append(ExceptionDraft{ExceptionRoute{*prefix, {}, masquerade, enabled}, {}});
    m_found.last().setLabel(label);
}

void ExceptionListReader::refuseDestination(QStringView destination)
{
    constexpr qsizetype kShown = 60;
    ExceptionDraft refused;
    refused.setDestination(destination.first(std::min(destination.size(), kShown)).toString());
    const QString typed = refused.typed.trimmed();
    if (typed.count(u':') > 1)
        refuse(ExceptionList::tr("“%1” is an IPv6 address. Exceptions are IPv4 addresses and networks.").arg(typed));
    else
        refuse(problemSentence(destinationProblem(refused, {}), typed));
}

void ExceptionListReader::refuse(const QString &reason)
{
    ++m_refusedCount;
    if (m_refused.size() >= kKeptRefusals)
        return;
    constexpr qsizetype kShown = 100;
    QString text = m_line.first(std::min(m_line.size(), kShown)).toString();
    if (m_line.size() > kShown)
        text += QChar(0x2026);
    m_refused.append({m_number, text, reason});
}

} // namespace culvert
