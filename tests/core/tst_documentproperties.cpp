// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/document.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace culvert;

namespace {

// Valid configurations, of every shape that a document can have.
class Generator {
public:
    explicit Generator(quint32 seed) : m_random(seed) { }

    Configuration configuration()
    {
        Configuration result;
        result.enabled = coin();
        result.role = coin() ? Role::Gateway : Role::FarEnd;
        result.uplinkInterface = QStringLiteral("wan.%1").arg(below(4000));
        // Home in 44.0.0.0/9, networks of tunnels in 100/8 and below, tunnel ends in 198.18.0.0/15: no two touch.
        for (int index = 0; index <= below(4); ++index) {
            result.homeNetworks.append(
                Ipv4Prefix::of({0x2c000000U + quint32(index) * 0x10000 + quint32(below(0x10000))}, 16 + below(17)));
            result.homeInterfaces.append(QStringLiteral("lan_%1").arg(index));
        }
        result.mode = Mode(below(3));
        result.neighboursThroughTunnel = coin();
        for (int index = 0; index <= below(16); ++index) {
            result.tunnels.append(tunnel(index, result.homeNetworks.first()));
        }
        for (int index = 0; index < below(40); ++index) {
            result.exceptions.append(
                {Ipv4Prefix::of({0xb0000000U + quint32(index) * 0x100}, 24 + below(9)), label(), coin(), coin()});
        }
        result.mss = coin() ? MssPolicy{MssPolicy::Clamp::Value, 536 + below(925)}
                            : MssPolicy{coin() ? MssPolicy::Clamp::Auto : MssPolicy::Clamp::Off, 0};
        result.leakGuard = coin();
        if (coin()) {
            const int bits = 5 + below(12);
            result.marksMask = ((1U << bits) - 1) << below(33 - bits);
        }
        if (result.mode == Mode::Hybrid && coin()) {
            result.hybrid = hybrid(result.homeNetworks);
        }
        return result;
    }

private:
    TunnelSettings tunnel(int index, const Ipv4Prefix &home)
    {
        TunnelSettings result;
        result.name = QStringLiteral("T-%1").arg(index);
        result.remote = Ipv4Address{0xc6120000U + quint32(index) * 0x100 + quint32(below(256))};
        if (index > 0 || coin()) {
            result.networks.clear();
            for (int network = 0; network <= below(5); ++network) {
                result.networks.append(Ipv4Prefix::of(
                    {0x64000000U + quint32(index) * 0x100000 + quint32(network) * 0x10000}, 16 + below(17)));
            }
        }
        if (coin()) {
            result.address = coin() ? home.first() : home.last();
        }
        if (result.address && coin()) {
            for (const Ipv4Prefix &network : result.networks) {
                // 44/8 is the home's; this part of the whole Internet is nobody else's.
                const Ipv4Prefix whole = network.isDefault() ? Ipv4Prefix{{0x08000000}, 8} : network;
                result.networksForAll.append(Ipv4Prefix::of(whole.address, whole.length + below(33 - whole.length)));
            }
        }
        if (coin()) {
            result.transit = InterfaceAddress{{0x0aff0001U + quint32(index) * 0x100}, 24 + below(9)};
        }
        const bool isOwnDevice = coin();
        if (!isOwnDevice) {
            result.device = QStringLiteral("wg-%1").arg(index);
        } else if (coin()) {
            result.interface = QStringLiteral("tun-%1").arg(index);
        }
        if (coin()) {
            result.mtu = coin() ? 576 + below(64940) : 65515;
        }
        if (isOwnDevice) {
            result.ttl = below(256);
        }
        result.services = services();
        return result;
    }

    HybridSettings hybrid(const QList<Ipv4Prefix> &home)
    {
        HybridSettings result;
        if (coin()) {
            result.servers = home;
        }
        result.services = services();
        return result;
    }

    QList<Service> services()
    {
        QList<Service> result;
        for (int index = 0; index < below(5); ++index) {
            const int first = 1 + below(65535);
            const int last = first + below(65536 - first);
            static constexpr quint8 kWithPorts[] = {6, 17, 132};
            result.append(coin() ? Service{quint8(below(256)), 0, 0}
                                 : Service{kWithPorts[below(3)], quint16(first), quint16(last)});
        }
        return result;
    }

    QString label()
    {
        static constexpr char32_t kCharacters[] = U"az AZ09\"\\/~é\u00a0ニ\U0001f310{}[]:,";
        QString result;
        for (int count = below(40); count > 0; --count) {
            result += QChar::fromUcs4(kCharacters[below(int(std::size(kCharacters)) - 1)]);
        }
        return result;
    }

    int below(int end) { return int(m_random.bounded(end)); }
    bool coin() { return below(2) == 0; }

    QRandomGenerator m_random;
};

QList<QByteArray> examples()
{
    QList<QByteArray> result;
    const QDir folder(QStringLiteral(CULVERT_DOCUMENTS "/accepted"));
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly)) {
            result.append(file.readAll());
        }
    }
    return result;
}

QByteArray mutated(QByteArray text, QRandomGenerator &random)
{
    static constexpr char kTelling[] = "{}[]:,\"\\0123456789.-+eEutf \n\x00\x7f\x80\xff";
    for (int change = int(random.bounded(1, 6)); change > 0 && !text.isEmpty(); --change) {
        const auto at = qsizetype(random.bounded(quint32(text.size())));
        const auto length = qsizetype(random.bounded(1, 20));
        switch (random.bounded(6)) {
        case 0:
            text[at] = char(text[at] ^ (1 << random.bounded(8)));
            break;
        case 1:
            text[at] = kTelling[random.bounded(int(sizeof(kTelling)) - 1)];
            break;
        case 2:
            text.truncate(at);
            break;
        case 3:
            text.remove(at, length);
            break;
        case 4:
            text.insert(at, text.mid(qsizetype(random.bounded(quint32(text.size()))), length));
            break;
        default:
            text.insert(at, kTelling[random.bounded(int(sizeof(kTelling)) - 1)]);
        }
    }
    return text;
}

// A pointer leads from the document by "/" and tokens in which "~" is "~0" or "~1" only (RFC 6901).
bool isPointer(const QString &text)
{
    if (!text.isEmpty() && !text.startsWith(QLatin1Char('/'))) {
        return false;
    }
    for (qsizetype at = text.indexOf(QLatin1Char('~')); at >= 0; at = text.indexOf(QLatin1Char('~'), at + 1)) {
        if (at + 1 == text.size() || (text[at + 1] != QLatin1Char('0') && text[at + 1] != QLatin1Char('1'))) {
            return false;
        }
    }
    return true;
}

} // namespace

class TestDocumentProperties : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsBackWhatItWrites();
    void generatesConfigurationsOfManyShapes();
    void survivesDamagedDocuments();
    void acceptsNothingThatItCannotWrite();
};

void TestDocumentProperties::readsBackWhatItWrites()
{
    for (quint32 seed = 1; seed <= 500; ++seed) {
        const Configuration configuration = Generator(seed).configuration();
        const QByteArray document = toDocument(configuration);
        const ParsedDocument parsed = parseDocument(document);
        const QByteArray context =
            "seed " + QByteArray::number(seed) + '\n' + toError(parsed.problems).detail.toUtf8() + '\n' + document;
        QVERIFY2(parsed.isValid(), context.constData());
        QVERIFY2(parsed.configuration == configuration, context.constData());
        QVERIFY2(toDocument(parsed.configuration) == document, context.constData());
    }
}

// A generator that only made one kind would let the test above pass for nothing.
void TestDocumentProperties::generatesConfigurationsOfManyShapes()
{
    QSet<int> tunnels;
    QSet<Mode> modes;
    int hybrids = 0;
    for (quint32 seed = 1; seed <= 500; ++seed) {
        const Configuration configuration = Generator(seed).configuration();
        tunnels.insert(int(configuration.tunnels.size()));
        modes.insert(configuration.mode);
        hybrids += configuration.hybrid.has_value() ? 1 : 0;
    }
    QVERIFY(tunnels.size() > 8);
    QCOMPARE(modes.size(), 3);
    QVERIFY(hybrids > 20);
}

void TestDocumentProperties::survivesDamagedDocuments()
{
    const QList<QByteArray> documents = examples();
    QVERIFY(documents.size() > 20);
    QRandomGenerator random(1998);
    int refused = 0;
    for (int round = 0; round < 20'000; ++round) {
        const QByteArray text = mutated(documents[random.bounded(int(documents.size()))], random);
        const ParsedDocument parsed = parseDocument(text);
        refused += parsed.isValid() ? 0 : 1;
        for (const ConfigProblem &problem : parsed.problems) {
            QVERIFY2(isPointer(problem.pointer), text.constData());
            QVERIFY2(!problem.code.isEmpty() && !problem.text.isEmpty() && !problem.remedy.isEmpty(), text.constData());
            QVERIFY2(!problem.toLine().contains(QLatin1Char('\n')), text.constData());
        }
    }
    QVERIFY(refused > 10'000);
}

void TestDocumentProperties::acceptsNothingThatItCannotWrite()
{
    const QList<QByteArray> documents = examples();
    QRandomGenerator random(44);
    int accepted = 0;
    for (int round = 0; round < 20'000; ++round) {
        const QByteArray text = mutated(documents[random.bounded(int(documents.size()))], random);
        const ParsedDocument parsed = parseDocument(text);
        if (parsed.isValid()) {
            ++accepted;
            const ParsedDocument again = parseDocument(toDocument(parsed.configuration));
            QVERIFY2(again.isValid() && again.configuration == parsed.configuration, text.constData());
        }
    }
    QVERIFY(accepted > 100);
}

QTEST_APPLESS_MAIN(TestDocumentProperties)
#include "tst_documentproperties.moc"
