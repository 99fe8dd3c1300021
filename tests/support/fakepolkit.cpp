// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakepolkit.h"

#include <QDBusArgument>
#include <QDBusMetaType>

namespace culvert {

namespace {

constexpr char kName[] = "org.freedesktop.PolicyKit1";
constexpr char kPath[] = "/org/freedesktop/PolicyKit1/Authority";

/// (bba{ss})
struct Outcome {
    bool authorized = false;
    bool challenge = false;
    QMap<QString, QString> details;
};

QDBusArgument &operator<<(QDBusArgument &argument, const Outcome &outcome)
{
    argument.beginStructure();
    argument << outcome.authorized << outcome.challenge << outcome.details;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Outcome &outcome)
{
    argument.beginStructure();
    argument >> outcome.authorized >> outcome.challenge >> outcome.details;
    argument.endStructure();
    return argument;
}

} // namespace

} // namespace culvert

Q_DECLARE_METATYPE(culvert::Outcome)

namespace culvert {

FakePolkit::FakePolkit(const QDBusConnection &bus) : m_bus(bus)
{
    qDBusRegisterMetaType<QMap<QString, QString>>();
    qDBusRegisterMetaType<Outcome>();
    m_bus.registerVirtualObject(QLatin1String(kPath), this);
    m_bus.registerService(QLatin1String(kName));
}

FakePolkit::~FakePolkit()
{
    m_bus.unregisterService(QLatin1String(kName));
    m_bus.unregisterObject(QLatin1String(kPath));
}

void FakePolkit::verdict(const Question &question, bool authorized, bool challenge,
                         const QMap<QString, QString> &details)
{
    m_bus.send(question.call.createReply(QVariant::fromValue(Outcome{authorized, challenge, details})));
}

void FakePolkit::forget()
{
    m_questions.clear();
    m_cancellations.clear();
}

bool FakePolkit::handleMessage(const QDBusMessage &message, const QDBusConnection & /*connection*/)
{
    message.setDelayedReply(true);
    const QVariantList arguments = message.arguments();
    if (message.member() == QLatin1String("CancelCheckAuthorization")) {
        m_cancellations.append(arguments.value(0).toString());
        return true;
    }
    Question question;
    question.call = message;
    question.signature = message.signature();
    if (question.signature == QLatin1String("(sa{sv})sa{ss}us")) {
        QVariantMap details;
        const auto subject = arguments.at(0).value<QDBusArgument>();
        subject.beginStructure();
        subject >> question.kind >> details;
        subject.endStructure();
        question.caller = details.value(QStringLiteral("name")).toString();
        question.action = arguments.at(1).toString();
        question.flags = arguments.at(3).toUInt();
        question.cancellationId = arguments.at(4).toString();
    }
    m_questions.append(question);
    if (m_answer)
        m_answer(*this, question);
    return true;
}

QString FakePolkit::introspect(const QString & /*path*/) const { return {}; }

} // namespace culvert
