// SPDX-License-Identifier: GPL-3.0-or-later
// bench-document [ROWS]: how long a document with this many exceptions takes from text to JSON, and to a checked
// configuration, beside QJsonDocument, which finds less. Medians of the processor's time; milliseconds.
#include "core/config/document.h"
#include "core/config/json.h"

#include <QJsonDocument>
#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <functional>
#include <vector>

using namespace culvert;

namespace {

constexpr int kRuns = 15;

Configuration withExceptions(int count)
{
    Configuration configuration;
    configuration.uplinkInterface = QStringLiteral("eth1");
    configuration.homeNetworks = {*Ipv4Prefix::parse(u"203.0.113.0/28")};
    TunnelSettings &tunnel = configuration.tunnels.emplaceBack();
    tunnel.name = QStringLiteral("office");
    tunnel.remote = *Ipv4Address::parse(u"198.51.100.9");
    for (int index = 0; index < count; ++index) {
        configuration.exceptions.append({Ipv4Prefix::host({0x0b000000U + quint32(index) * 64}),
                                         QStringLiteral("label %1").arg(index % 5000), true, true});
    }
    return configuration;
}

double medianMs(const std::function<bool()> &work)
{
    std::vector<double> times;
    for (int run = 0; run < kRuns; ++run) {
        const std::clock_t before = std::clock();
        if (!work()) {
            return -1;
        }
        times.push_back(double(std::clock() - before) * 1000 / CLOCKS_PER_SEC);
    }
    std::nth_element(times.begin(), times.begin() + kRuns / 2, times.end());
    return times[kRuns / 2];
}

} // namespace

int main(int argc, char **argv)
{
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : int(limits::kExceptions);
    const QByteArray text = toDocument(withExceptions(count));
    QTextStream out(stdout);
    out << count << " exceptions, " << text.size() << " bytes, milliseconds\n";
    out << "JSON: " << medianMs([&text] {
        Report report;
        return json::read(text, report).has_value();
    }) << "\n";
    out << "configuration: " << medianMs([&text] { return parseDocument(text).isValid(); }) << "\n";
    out << "QJsonDocument: " << medianMs([&text] { return !QJsonDocument::fromJson(text).isNull(); }) << "\n";
    return 0;
}
