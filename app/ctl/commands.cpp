// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"

#include "app/ctl/helpercalls.h"
#include "app/ctl/measuring.h"
#include "app/ctl/printing.h"
#include "app/ctl/terminal.h"
#include "app/ctl/watching.h"
#include "core/base/text.h"
#include "core/config/document.h"
#include "core/wire/codec.h"

#include <QFile>
#include <QJsonDocument>

namespace culvert::ctl {

namespace {

Result<QByteArray> readFile(const QString &name)
{
    QFile file(name);
    const bool isOpen =
        name == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    QByteArray content;
    if (isOpen) {
        // One byte too many is enough for the parser to say that it is too long.
        while (content.size() <= limits::kDocumentBytes) {
            const QByteArray part = file.read(limits::kDocumentBytes + 1 - content.size());
            if (part.isEmpty()) {
                break;
            }
            content += part;
        }
    }
    if (!isOpen || file.error() != QFileDevice::NoError) {
        return unexpected(ErrorCode::Internal,
                          QStringLiteral("%1 cannot be read: %2").arg(quoted(name), file.errorString()));
    }
    return content;
}

ConfigProblems problemsOf(const QByteArray &document)
{
    const ParsedDocument parsed = parseDocument(document);
    return obstacles(parsed);
}

/// The document in the file; where it must not be sent, says why and gives the exit status.
std::variant<QString, ExitStatus> documentToSend(const QString &file)
{
    const Result<QByteArray> content = readFile(file);
    if (!content) {
        printMessage(errorText(content.error()));
        return kFailed;
    }
    const ConfigProblems problems = problemsOf(*content);
    if (!problems.isEmpty()) {
        printMessage(problemLines(problems));
        return kUsage;
    }
    return QString::fromUtf8(*content);
}

ExitStatus fail(const Error &error)
{
    printMessage(errorText(error));
    return exitStatusOf(error.code);
}

template <typename T> ExitStatus finish(const Result<T> &result) { return result ? kDone : fail(result.error()); }

ExitStatus show(const HelperCalls &helper)
{
    const Result<QString> document = helper.ask<QString>("Get");
    if (!document) {
        return fail(document.error());
    }
    printData(document->endsWith(QLatin1Char('\n')) ? *document : *document + QLatin1Char('\n'));
    return kDone;
}

ExitStatus preview(const HelperCalls &helper, const QString &document)
{
    const Result<QStringList> steps = helper.ask<QStringList>("Preview", {document});
    if (!steps) {
        return fail(steps.error());
    }
    printData(stepLines(*steps));
    return kDone;
}

ExitStatus apply(const HelperCalls &helper, const QString &document, quint32 confirmWithin)
{
    const Result<QVariantList> applied = helper.askAll("Apply", {document, qulonglong(0), uint(confirmWithin)});
    if (!applied) {
        return fail(applied.error());
    }
    if (confirmWithin != 0) {
        printData(applied->value(1).toString() + QLatin1Char('\n'));
        printMessage(
            QStringLiteral("the change undoes itself in %1 s; keep it by culvertctl confirm").arg(confirmWithin));
    }
    return kDone;
}

/// Prints an answer that is a JSON object as it is, or as `toText` puts it.
ExitStatus printObject(const Result<QString> &answer, bool asJson, QString (*toText)(const QJsonObject &))
{
    if (!answer) {
        return fail(answer.error());
    }
    const QJsonDocument document = QJsonDocument::fromJson(answer->toUtf8());
    if (!document.isObject()) {
        return fail({ErrorCode::Internal, QStringLiteral("the helper's answer is not a JSON object"), 0, {}});
    }
    if (asJson) {
        printData(document.toJson(QJsonDocument::Indented));
    } else {
        printData(toText(document.object()));
    }
    return kDone;
}

} // namespace

ExitStatus runCheck(const Command &command)
{
    const Result<QByteArray> content = readFile(command.file);
    if (!content) {
        printMessage(errorText(content.error()));
        return kFailed;
    }
    const ParsedDocument parsed = parseDocument(*content);
    const ConfigProblems problems = obstacles(parsed);
    printData(problemLines(problems + parsed.warnings));
    return problems.isEmpty() ? kDone : kUsage;
}

ExitStatus run(const Command &command, const QDBusConnection &bus, const QString &service)
{
    const HelperCalls helper(bus, service);
    switch (command.verb) {
    case Verb::Status:
        return showStatus(command, bus, service);
    case Verb::Monitor:
        return monitor(command, bus, service);
    case Verb::Check:
        return runCheck(command);
    case Verb::Show:
        return show(helper);
    case Verb::Preview:
    case Verb::Apply: {
        const std::variant<QString, ExitStatus> document = documentToSend(command.file);
        if (const ExitStatus *status = std::get_if<ExitStatus>(&document)) {
            return *status;
        }
        const QString text = std::get<QString>(document);
        if (command.verb == Verb::Preview) {
            return preview(helper, text);
        }
        return apply(helper, text, command.confirmWithin);
    }
    case Verb::Confirm:
        return finish(helper.ask<std::monostate>("Confirm", {command.token}));
    case Verb::Revert:
        return finish(helper.ask<std::monostate>("Revert", {command.token}));
    case Verb::Up:
        return finish(helper.ask<qulonglong>("SetEnabled", {true}));
    case Verb::Down:
        return finish(helper.ask<qulonglong>("SetEnabled", {false}));
    case Verb::Explain:
        return printObject(helper.look<QString>(dbus::kDiagnosisInterface, "Explain",
                                                {toMap(WirePacket{command.destination, command.from, command.incoming,
                                                                  quint8(command.protocol), quint16(command.port)})}),
                           command.json, explanationText);
    case Verb::Mtu:
        return measure(command, helper);
    case Verb::Routes:
        return printObject(helper.look<QString>(dbus::kDiagnosisInterface, "Routes"), command.json, routesText);
    }
    return kFailed;
}

} // namespace culvert::ctl
