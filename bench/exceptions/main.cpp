// SPDX-License-Identifier: GPL-3.0-or-later
// bench-exceptions [ROWS]: what people do with a great many exceptions, on the page that they use: how long each takes,
// and the longest time for which the window stands still. Sorting and filtering beside QSortFilterProxyModel in the
// same run. Medians; milliseconds. Run it on a quiet machine, several times.
#include "bench/yardstick/timing.h"
#include "ui/draft/configdraft.h"
#include "ui/exceptions/exceptionlist.h"
#include "ui/exceptions/exceptionmodel.h"
#include "ui/exceptions/exceptionspage.h"
#include "ui/exceptions/importdialog.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPushButton>
#include <QRandomGenerator>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTextStream>

#include <algorithm>
#include <functional>

using namespace culvert;
using namespace culvert::bench;

namespace {

QList<ExceptionRoute> randomExceptions(int count)
{
    QRandomGenerator random(20261126);
    QList<ExceptionRoute> exceptions;
    for (int i = 0; i < count; ++i) {
        const Ipv4Address address{0x0b000000U + quint32(i) * 64 + random.bounded(64U)};
        exceptions.append(
            {Ipv4Prefix::host(address), QStringLiteral("label %1").arg(random.bounded(5000U)), false, true});
    }
    std::shuffle(exceptions.begin(), exceptions.end(), random);
    return exceptions;
}

Configuration withExceptions(const QList<ExceptionRoute> &exceptions)
{
    Configuration configuration;
    configuration.uplinkInterface = QStringLiteral("eth1");
    configuration.homeNetworks = {*Ipv4Prefix::parse(u"203.0.113.0/28")};
    configuration.homeInterfaces = {QStringLiteral("eth0")};
    TunnelSettings tunnel;
    tunnel.name = QStringLiteral("office");
    tunnel.remote = *Ipv4Address::parse(u"198.51.100.9");
    configuration.tunnels = {tunnel};
    configuration.exceptions = exceptions;
    return configuration;
}

void compareWithProxy(const QList<ExceptionRoute> &exceptions, QTextStream &out)
{
    ConfigDraft draft;
    draft.receive(withExceptions(exceptions), 1);
    ExceptionModel model(draft);
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&model);
    proxy.setFilterKeyColumn(-1);
    const auto word = [](int run) { return QStringLiteral("label 4%1").arg(run); };
    const auto order = [](int run) { return run % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder; };
    const auto unsorted = [](auto &sorted) { return [&sorted] { sorted.sort(-1); }; };
    const double proxySort = medianMs([&](int run) { proxy.sort(0, order(run)); }, unsorted(proxy));
    const double proxyLabel = medianMs([&](int run) { proxy.sort(1, order(run)); }, unsorted(proxy));
    proxy.sort(-1);
    const double proxyFilter =
        medianMs([&](int run) { proxy.setFilterFixedString(word(run)); }, [&] { proxy.setFilterFixedString({}); });
    proxy.setSourceModel(nullptr);
    const double ownSort = medianMs([&](int run) { model.sort(0, order(run)); }, unsorted(model));
    const double ownLabel = medianMs([&](int run) { model.sort(1, order(run)); }, unsorted(model));
    model.sort(-1);
    const double ownFilter = medianMs([&](int run) { model.setFilter(word(run)); }, [&] { model.setFilter({}); });
    writeRatio(out, "sort by destination", ownSort, proxySort);
    writeRatio(out, "sort by label", ownLabel, proxyLabel);
    writeRatio(out, "filter by a word", ownFilter, proxyFilter);
}

/// Runs the event loop until it has been idle for a while, longer than any pause in which work is put off. Gives the
/// longest turn: for so long nothing that a person did was answered.
double settle()
{
    constexpr int kIdleMs = 500;
    double longest = 0;
    QElapsedTimer idle;
    idle.start();
    while (idle.elapsed() < kIdleMs) {
        // The processor's time: on a busy machine the pause is others' work as well.
        const double before = threadMs();
        QApplication::processEvents();
        const double ms = threadMs() - before;
        longest = std::max(longest, ms);
        if (ms > 1)
            idle.restart();
    }
    return longest;
}

void usePage(const QList<ExceptionRoute> &exceptions, QTextStream &out)
{
    const auto report = [&out](
                            const char *what, const std::function<void()> &act,
                            const std::function<void()> &before = [] {}) {
        QList<double> acts;
        QList<double> turns;
        for (int run = 0; run < kRuns; ++run) {
            before();
            settle();
            acts.append(msOf(act));
            turns.append(settle());
        }
        out << what << ": at once " << medianOf(acts) << ", longest turn after it " << medianOf(turns) << "\n";
        out.flush();
    };
    ConfigDraft draft;
    draft.receive(withExceptions(exceptions), 1);
    std::unique_ptr<ExceptionsPage> page;
    report("open the page", [&] {
        page = std::make_unique<ExceptionsPage>(draft);
        page->resize(900, 640);
        page->show();
    });
    auto *table = page->findChild<QTableView *>();
    Qt::SortOrder order = Qt::AscendingOrder;
    report("sort by destination", [&] {
        table->sortByColumn(0, order = order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
    report(
        "select all", [&] { table->selectAll(); }, [&] { table->clearSelection(); });
    const auto all = [&] {
        table->setCurrentIndex(table->model()->index(0, 0));
        table->selectAll();
    };
    report(
        "switch all that is selected", [&] { Q_EMIT table->findChild<QShortcut *>()->activated(); }, all);
    report("check for problems", [&] {
        draft.touch(field::kUplink);
        draft.read();
    });
    QList<ExceptionDraft> drafts;
    for (const ExceptionRoute &route : exceptions)
        drafts.append({route, {}});
    const QString text = toList(drafts);
    QList<double> imports;
    QList<double> turns;
    for (int run = 0; run < kRuns; ++run) {
        draft.restructure(field::kExceptions, [](DraftContent &content) { content.exceptions.clear(); });
        settle();
        double longest = 0;
        imports.append(msOf([&] {
            const auto turn = [&longest](const std::function<void()> &work) {
                longest = std::max(longest, msOf(work));
            };
            ImportDialog *dialog = nullptr;
            turn([&] {
                dialog = new ImportDialog(draft, QStringLiteral("list"), text, page.get());
                dialog->open();
            });
            auto *add = dialog->findChild<QPushButton *>(QStringLiteral("addImported"));
            while (!add->isEnabled())
                turn([] { QApplication::processEvents(); });
            turn([&] { add->click(); });
        }));
        turns.append(std::max(longest, settle()));
    }
    out << "paste a list, read and add it: " << medianOf(imports) << ", longest turn " << medianOf(turns) << "\n";
    page->hide();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    constexpr int kUsualRows = 100'000;
    const int count = arguments.size() > 1 ? arguments.at(1).toInt() : kUsualRows;
    const QList<ExceptionRoute> exceptions = randomExceptions(count);
    QTextStream out(stdout);
    out << count << " exceptions, milliseconds\n";
    compareWithProxy(exceptions, out);
    out.flush();
    usePage(exceptions, out);
    return 0;
}
