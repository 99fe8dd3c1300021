// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routes/routespage.h"

#include "ui/backend.h"
#include "ui/errortext.h"
#include "ui/routes/routemodel.h"
#include "ui/routes/ruletable.h"
#include "ui/symbolicicon.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/formfield.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace culvert {

RoutesPage::RoutesPage(Backend &backend, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_model(new RouteModel(this)), m_rules(new RuleTable(this)),
      m_table(new QTableView(this)), m_filter(new QLineEdit(this)), m_maker(new QComboBox(this)),
      m_copy(new QPushButton(symbolicIcon(QStringLiteral("sign-copy-symbolic")), tr("&Copy as “ip” lines"), this)),
      m_progress(new QProgressBar(this)), m_hint(new HintLabel({}, this)), m_count(new HintLabel({}, this)),
      m_failure(new Banner(this)), m_content(new QWidget(this))
{
    makeTable();
    m_progress->setRange(0, 0);
    m_progress->setAccessibleName(tr("Reading the routes"));
    m_copy->setToolTip(tr("Copies what is selected, as commands that would add the same"));
    m_again.setSingleShot(true);

    auto *upper = new QWidget(this);
    auto *upperLayout = new QVBoxLayout(upper);
    upperLayout->setContentsMargins({});
    upperLayout->addWidget(new HeadingLabel(tr("IPv4 rules, in the order in which they are tried"), upper));
    upperLayout->addWidget(m_rules, 1);
    auto *lower = new QWidget(this);
    auto *lowerLayout = new QVBoxLayout(lower);
    lowerLayout->setContentsMargins({});
    lowerLayout->addWidget(new HeadingLabel(tr("IPv4 routes, by table"), lower));
    lowerLayout->addWidget(makeFilterBar());
    lowerLayout->addWidget(m_table, 1);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(upper);
    splitter->addWidget(lower);
    splitter->setObjectName(QStringLiteral("rulesAndRoutes"));
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);
    auto *below = new QHBoxLayout;
    below->addWidget(m_count, 1);
    below->addWidget(m_copy);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins({});
    content->addWidget(splitter, 1);
    content->addLayout(below);

    constexpr int kMargin = 20;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->addWidget(m_failure);
    layout->addWidget(m_hint);
    layout->addWidget(m_progress);
    layout->addWidget(m_content, 1);
    layout->addStretch(0);
    m_content->hide();

    connect(&m_again, &QTimer::timeout, this, &RoutesPage::ask);
    connect(m_model, &RouteModel::updated, this, &RoutesPage::showMakers);
    connect(m_model, &RouteModel::updated, this, &RoutesPage::showCount);
    connect(m_copy, &QPushButton::clicked, this, &RoutesPage::copy);
    connect(&backend, &Backend::connectionChanged, this, &RoutesPage::refresh);
    connect(&backend, &Backend::statusChanged, this, &RoutesPage::ask);
    refresh();
}

void RoutesPage::makeTable()
{
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("routeTable"));
    m_table->setAccessibleName(tr("Routes"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setWordWrap(false);
    // Rows of one height: the table need not measure a hundred thousand of them.
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    const int character = fontMetrics().averageCharWidth();
    constexpr int kWidths[] = {19, 16, 10, 7, 13, 15, 18};
    for (int column = 0; column < int(std::size(kWidths)); ++column)
        header->resizeSection(column, qMax(kWidths[column] * character, header->sectionSizeHint(column)));
    // What people look for has to be in sight in a window that is not wide.
    header->moveSection(RouteModel::Maker, RouteModel::Table);
    auto *copyAction = new QAction(tr("Copy as “ip” lines"), this);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(copyAction, &QAction::triggered, this, &RoutesPage::copy);
    for (QWidget *table : std::initializer_list<QWidget *>{m_table, m_rules}) {
        table->addAction(copyAction);
        table->setContextMenuPolicy(Qt::ActionsContextMenu);
    }
}

QWidget *RoutesPage::makeFilterBar()
{
    m_filter->setObjectName(QStringLiteral("routeFilter"));
    m_filter->setPlaceholderText(tr("Filter by address, interface or any word"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(symbolicIcon(QStringLiteral("sign-search-symbolic")), QLineEdit::LeadingPosition);
    m_maker->setObjectName(QStringLiteral("routeMaker"));
    m_maker->setAccessibleName(tr("Made by"));
    m_maker->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_maker->addItem(tr("made by anybody"));
    auto *pause = new QTimer(this);
    pause->setSingleShot(true);
    constexpr int kTypingPauseMs = 120;
    pause->setInterval(kTypingPauseMs);
    connect(m_filter, &QLineEdit::textChanged, pause, qOverload<>(&QTimer::start));
    connect(pause, &QTimer::timeout, this, [this] { refilter([this] { m_model->setFilter(m_filter->text()); }); });
    connect(m_maker, &QComboBox::activated, this,
            [this] { refilter([this] { m_model->setMaker(m_maker->currentData().toString()); }); });
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins({});
    layout->addWidget(m_filter, 1);
    layout->addWidget(m_maker);
    return bar;
}

/// The route that somebody is at stays it, where it is still shown.
void RoutesPage::refilter(const std::function<void()> &change)
{
    const QModelIndex current = m_table->currentIndex();
    const std::optional<RouteKey> key =
        current.isValid() ? std::optional(m_model->routeAt(current.row()).key) : std::nullopt;
    const int column = current.column();
    change();
    if (const int row = key ? m_model->rowOf(*key) : -1; row >= 0) {
        m_table->setCurrentIndex(m_model->index(row, column));
        m_table->scrollTo(m_table->currentIndex(), QAbstractItemView::PositionAtCenter);
    }
    showCount();
}

void RoutesPage::refresh()
{
    switch (m_backend.connection()) {
    case Backend::Connection::Unknown:
        m_hint->setText(tr("Waiting for the Culvert service to answer."));
        break;
    case Backend::Connection::Absent:
        m_hint->setText(tr("The Culvert service is not running, so the routes are not known."));
        break;
    case Backend::Connection::Connected:
        m_hint->setText({});
        break;
    }
    const bool connected = m_backend.connection() == Backend::Connection::Connected;
    m_hint->setVisible(!connected);
    if (!connected) {
        m_content->hide();
        m_failure->hide();
    }
    m_progress->setVisible(connected && m_content->isHidden());
    ask();
}

void RoutesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    ask();
}

void RoutesPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_again.stop();
}

/// Nobody is asked while nobody looks, and nobody twice at a time.
void RoutesPage::ask()
{
    const bool connected = m_backend.connection() == Backend::Connection::Connected;
    if (!isVisible() || !connected || m_asked || m_model->isUpdating())
        return;
    m_asked = true;
    m_clock.start();
    m_backend.routes([page = QPointer(this)](const Result<RoutingRows> &answer) {
        if (page)
            page->take(answer);
    });
}

void RoutesPage::take(const Result<RoutingRows> &answer)
{
    m_asked = false;
    m_cost = m_clock.elapsed();
    if (!answer) {
        m_progress->hide();
        if (m_backend.connection() == Backend::Connection::Connected)
            m_failure->showMessage(Tone::Wrong, errorSentence(answer.error()), errorDetail(answer.error()));
        return;
    }
    m_failure->hide();
    if (m_backend.connection() != Backend::Connection::Connected)
        return;
    m_rules->showRules(answer->rules);
    m_model->update(answer->routes);
    m_progress->hide();
    m_content->show();
}

void RoutesPage::showMakers()
{
    // The more there is to read, the longer the pause: the helper has one thread, and a lease may come.
    constexpr qint64 kLeastMs = 2000;
    constexpr qint64 kShare = 10;
    if (isVisible())
        m_again.start(int(qMax(kLeastMs, m_cost * kShare)));
    const QStringList makers = m_model->makers();
    for (const QString &maker : makers) {
        if (m_maker->findData(maker) < 0)
            m_maker->addItem(makerText(maker), maker);
    }
}

void RoutesPage::showCount()
{
    const int shown = m_model->rowCount();
    m_count->setText(shown == m_model->total()
                         ? tr("%Ln route(s)", nullptr, shown)
                         : tr("%1 of %Ln route(s)", nullptr, int(m_model->total())).arg(QLocale().toString(shown)));
}

void RoutesPage::copy()
{
    if (m_rules->hasFocus() || !m_table->selectionModel()->hasSelection()) {
        if (const QString lines = m_rules->selectedLines(); !lines.isEmpty())
            QGuiApplication::clipboard()->setText(lines);
        return;
    }
    QStringList lines;
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        lines.append(QStringLiteral("ip route add ") + m_model->routeAt(index.row()).text);
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace culvert
