// SPDX-License-Identifier: GPL-3.0-or-later
// The face on the bus against its documentation and against the dispatcher's table.
#include "core/wire/codec.h"
#include "tests/helper/gatewayfixture.h"

#include <QDBusArgument>
#include <QFile>
#include <QMap>
#include <QXmlStreamReader>

using namespace culvert;
using namespace culvert::test;

namespace {

const QString kOurs = QStringLiteral("org.culvert.");

/// Member → what it looks like from outside: "method stu -> ts", "signal t", "property s read".
using Face = QMap<QString, QString>;

Face faceOf(const QByteArray &xml)
{
    Face face;
    QXmlStreamReader reader(xml);
    QString interface;
    QString member;
    QString in;
    QString out;
    while (!reader.atEnd()) {
        reader.readNext();
        const QString name = reader.name().toString();
        const QXmlStreamAttributes attributes = reader.attributes();
        const QString type = attributes.value(QLatin1String("type")).toString();
        if (reader.isStartElement()) {
            if (name == QLatin1String("interface"))
                interface = attributes.value(QLatin1String("name")).toString();
            else if (name == QLatin1String("method") || name == QLatin1String("signal"))
                member = attributes.value(QLatin1String("name")).toString();
            else if (name == QLatin1String("arg"))
                (attributes.value(QLatin1String("direction")) == QLatin1String("in") ? in : out) += type;
            else if (name == QLatin1String("property") && interface.startsWith(kOurs))
                face.insert(
                    interface + QLatin1Char('.') + attributes.value(QLatin1String("name")).toString(),
                    QStringLiteral("property %1 %2").arg(type, attributes.value(QLatin1String("access")).toString()));
        } else if (reader.isEndElement() && (name == QLatin1String("method") || name == QLatin1String("signal"))) {
            const bool isMethod = name == QLatin1String("method");
            if (interface.startsWith(kOurs))
                face.insert(interface + QLatin1Char('.') + member,
                            isMethod ? QStringLiteral("method %1 -> %2").arg(in, out)
                                     : QStringLiteral("signal %1").arg(out));
            in.clear();
            out.clear();
        }
    }
    return reader.hasError() ? Face{{QStringLiteral("error"), reader.errorString()}} : face;
}

Face documented()
{
    QFile file(QStringLiteral(CULVERT_SOURCE_DIR "/resources/dbus/org.culvert.Gateway1.xml"));
    return file.open(QIODevice::ReadOnly) ? faceOf(file.readAll()) : Face();
}

QString qualified(const GatewayRequests::Member &member)
{
    return QLatin1String(member.interface) + QLatin1Char('.') + QLatin1String(member.name);
}

/// Any value of a basic type.
QVariant sample(QChar type)
{
    switch (type.unicode()) {
    case 's':
        return QStringLiteral("x");
    case 't':
        return qulonglong(0);
    case 'u':
        return 0U;
    case 'b':
        return false;
    default:
        return {};
    }
}

/// The one argument that is a map: of Explain.
constexpr char kPacket[] = "a{sv}";

QVariantList samples(const char *signature)
{
    if (qstrcmp(signature, kPacket) == 0)
        return {toMap(WirePacket{QStringLiteral("192.0.2.1"), {}, {}})};
    QVariantList values;
    for (const QChar type : QString::fromLatin1(signature))
        values.append(sample(type));
    return values;
}

} // namespace

class TestGatewayInterface : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void documentsEveryMemberOnce();
    void dispatchesExactlyTheDocumentedMethods();
    void showsExactlyTheDocumentedFace();
    void takesNoVariants();
    void asksForTheDocumentedActions();
    void publishesEveryDocumentedProperty();
    void letsNobodyWriteAProperty();
    void refusesWrongSignatures_data();
    void refusesWrongSignatures();
    void refusesUnknownMembers();
    void repliesWithTheDocumentedSignatures_data();
    void repliesWithTheDocumentedSignatures();
};

void TestGatewayInterface::documentsEveryMemberOnce()
{
    const Face face = documented();
    QVERIFY(!face.contains(QStringLiteral("error")));
    QCOMPARE(face.value(QStringLiteral("org.culvert.Gateway1.Configuration.Apply")),
             QStringLiteral("method stu -> ts"));
    QCOMPARE(face.value(QStringLiteral("org.culvert.Gateway1.Status.Notices")), QStringLiteral("property a(ss) read"));

    // Every element of the documentation stands behind a comment of its own.
    QFile file(QStringLiteral(CULVERT_SOURCE_DIR "/resources/dbus/org.culvert.Gateway1.xml"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader reader(file.readAll());
    bool commented = false;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isComment()) {
            commented = true;
        } else if (reader.isStartElement()) {
            const auto name = reader.name();
            if (name == QLatin1String("method") || name == QLatin1String("signal") || name == QLatin1String("property")
                || name == QLatin1String("interface"))
                QVERIFY2(commented, qPrintable(reader.attributes().value(QLatin1String("name")).toString()));
            commented = false;
        }
    }
}

void TestGatewayInterface::dispatchesExactlyTheDocumentedMethods()
{
    Face methods = documented();
    methods.removeIf([](const auto &entry) { return !entry.value().startsWith(QLatin1String("method ")); });
    Face table;
    for (const GatewayRequests::Member &member : GatewayRequests::members())
        table.insert(qualified(member),
                     QStringLiteral("method %1 -> %2").arg(QLatin1String(member.in), QLatin1String(member.out)));
    QCOMPARE(table, methods);
    QCOMPARE(qsizetype(GatewayRequests::members().size()), table.size());
}

void TestGatewayInterface::showsExactlyTheDocumentedFace()
{
    ServiceFixture f;
    QVERIFY(f.isUp);
    const QDBusMessage reply = f.call(ServiceFixture::message("org.freedesktop.DBus.Introspectable", "Introspect"));
    QCOMPARE(faceOf(reply.arguments().value(0).toString().toUtf8()), documented());
}

void TestGatewayInterface::takesNoVariants()
{
    // But in the values of a packet, each of which has one type (tst_codec).
    for (const GatewayRequests::Member &member : GatewayRequests::members())
        QVERIFY2(!QByteArray(member.in).replace(kPacket, "").contains('v'), member.name);
}

void TestGatewayInterface::asksForTheDocumentedActions()
{
    const QMap<QString, QString> wanted{
        {QStringLiteral("Get"), QStringLiteral("org.culvert.gateway.view")},
        {QStringLiteral("Check"), QStringLiteral("org.culvert.gateway.view")},
        {QStringLiteral("Preview"), QStringLiteral("org.culvert.gateway.view")},
        {QStringLiteral("Apply"), QStringLiteral("org.culvert.gateway.configure")},
        {QStringLiteral("SetEnabled"), QStringLiteral("org.culvert.gateway.control")},
    };
    QMap<QString, QString> asked;
    for (const GatewayRequests::Member &member : GatewayRequests::members()) {
        if (member.action != nullptr)
            asked.insert(QLatin1String(member.name), QLatin1String(member.action));
    }
    QCOMPARE(asked, wanted);
}

void TestGatewayInterface::publishesEveryDocumentedProperty()
{
    ServiceFixture f;
    QVERIFY(f.call(ServiceFixture::applyCall(home())).type() == QDBusMessage::ReplyMessage);
    const QDBusMessage reply = f.call(
        ServiceFixture::message("org.freedesktop.DBus.Properties", "GetAll", {QLatin1String(dbus::kStatusInterface)}));
    const auto properties = qdbus_cast<QVariantMap>(reply.arguments().value(0));
    Face published = documented();
    published.removeIf([](const auto &entry) { return !entry.value().startsWith(QLatin1String("property ")); });
    QStringList names;
    for (const QString &name : properties.keys())
        names.append(QLatin1String(dbus::kStatusInterface) + QLatin1Char('.') + name);
    QCOMPARE(names, published.keys());
    Status status;
    applyStatusProperties(status, properties);
    Status expected = f.reconciler.status();
    for (TunnelStatus &tunnel : expected.tunnels)
        tunnel.counters = {};
    QCOMPARE(statusProperties(status), statusProperties(expected));
    QCOMPARE(status.state, State::Up);
    QCOMPARE(properties.value(QStringLiteral("Version")).toString(), QStringLiteral("1"));
}

void TestGatewayInterface::letsNobodyWriteAProperty()
{
    ServiceFixture f;
    const QDBusMessage reply =
        f.call(ServiceFixture::message("org.freedesktop.DBus.Properties", "Set",
                                       {QLatin1String(dbus::kStatusInterface), QStringLiteral("State"),
                                        QVariant::fromValue(QDBusVariant(QStringLiteral("up")))}));
    QCOMPARE(reply.type(), QDBusMessage::ErrorMessage);
    QCOMPARE(f.service.property("State").toString(), QStringLiteral("off"));
}

void TestGatewayInterface::refusesWrongSignatures_data()
{
    QTest::addColumn<QString>("interface");
    QTest::addColumn<QString>("member");
    QTest::addColumn<QVariantList>("arguments");
    for (const GatewayRequests::Member &member : GatewayRequests::members()) {
        const QVariantList right = samples(member.in);
        const auto add = [&](const char *how, const QVariantList &arguments) {
            QTest::addRow("%s %s", member.name, how)
                << QString::fromLatin1(member.interface) << QString::fromLatin1(member.name) << arguments;
        };
        add("with one more", right + QVariantList{QStringLiteral("more")});
        if (right.isEmpty())
            continue;
        add("with one less", right.mid(1));
        for (qsizetype i = 0; i < right.size(); ++i) {
            QVariantList wrong = right;
            wrong[i] = QVariant::fromValue(QDBusVariant(right.at(i)));
            add(qPrintable(QStringLiteral("with a variant at %1").arg(i)), wrong);
            wrong[i] = QStringList{QStringLiteral("x")};
            add(qPrintable(QStringLiteral("with a list at %1").arg(i)), wrong);
        }
    }
}

void TestGatewayInterface::refusesWrongSignatures()
{
    QFETCH(QString, interface);
    QFETCH(QString, member);
    QFETCH(QVariantList, arguments);
    ServiceFixture f;
    const QDBusMessage reply =
        f.call(ServiceFixture::message(interface.toLatin1().constData(), member.toLatin1().constData(), arguments));
    QCOMPARE(reply.errorName(), QStringLiteral("org.freedesktop.DBus.Error.UnknownMethod"));
    QVERIFY(f.authorizer.questions.isEmpty());
}

void TestGatewayInterface::refusesUnknownMembers()
{
    ServiceFixture f;
    const QString unknown = QStringLiteral("org.freedesktop.DBus.Error.UnknownMethod");
    QCOMPARE(f.call(ServiceFixture::configuration("Destroy")).errorName(), unknown);
    // A member of another interface, and one of none.
    QCOMPARE(f.call(ServiceFixture::message(dbus::kStatusInterface, "SetEnabled", {true})).errorName(), unknown);
    QCOMPARE(f.call(ServiceFixture::message("", "SetEnabled", {true})).errorName(), unknown);
    // What the object has beside its face.
    QCOMPARE(f.call(ServiceFixture::message("org.culvert.Gateway1.Status", "deleteLater")).type(),
             QDBusMessage::ErrorMessage);
    QVERIFY(f.authorizer.questions.isEmpty());
}

void TestGatewayInterface::repliesWithTheDocumentedSignatures_data()
{
    QTest::addColumn<int>("index");
    int index = 0;
    for (const GatewayRequests::Member &member : GatewayRequests::members()) {
        if (qstrcmp(member.name, "Confirm") != 0 && qstrcmp(member.name, "Revert") != 0)
            QTest::newRow(member.name) << index;
        ++index;
    }
}

void TestGatewayInterface::repliesWithTheDocumentedSignatures()
{
    QFETCH(int, index);
    const GatewayRequests::Member &member = GatewayRequests::members()[size_t(index)];
    ServiceFixture f;
    QCOMPARE(f.call(ServiceFixture::applyCall(home())).errorMessage(), QString());
    QVariantList arguments = samples(member.in);
    if (!arguments.isEmpty() && arguments.constFirst().metaType() == QMetaType::fromType<QString>())
        arguments[0] = QString::fromUtf8(toDocument(home()));
    const QDBusMessage reply = f.call(ServiceFixture::message(member.interface, member.name, arguments));
    QCOMPARE(reply.errorMessage(), QString());
    QCOMPARE(reply.signature(), QString::fromLatin1(member.out));
}

QTEST_GUILESS_MAIN(TestGatewayInterface)

#include "tst_gatewayinterface.moc"
