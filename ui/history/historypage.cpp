// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historypage.h"

#include "ui/backend.h"
#include "ui/errortext.h"
#include "ui/history/eventmodel.h"
#include "ui/history/eventtext.h"
#include "ui/history/reportdialog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/formfield.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace culvert {

HistoryPage::HistoryPage(Backend &backend, FileSaver save, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_save(std::move(save)), m_model(new EventModel(this)),
      m_table(new QTableView(this)), m_search(new QLineEdit(this)),
      m_copy(new QPushButton(symbolicIcon(QStringLiteral("sign-copy-symbolic")), tr("&Copy"), this)),
      m_report(new QPushButton(tr("&Report for support…"), this)), m_state(new HintLabel({}, this)),
      m_failure(new Banner(this))
{
    makeTable();
    m_copy->setToolTip(tr("Copies what is selected, or all that is shown"));
    auto *below = new QHBoxLayout;
    below->addWidget(m_state, 1);
    below->addWidget(m_copy);
    below->addWidget(m_report);
    constexpr int kMargin = 20;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(kMargin / 2);
    layout->addWidget(new HeadingLabel(tr("What has happened"), this));
    layout->addLayout(makeKinds());
    layout->addWidget(m_failure);
    layout->addWidget(m_table, 1);
    layout->addLayout(below);

    connect(m_copy, &QPushButton::clicked, this, &HistoryPage::copy);
    connect(m_report, &QPushButton::clicked, this, &HistoryPage::showReport);
    connect(&backend, &Backend::eventOccurred, m_model, &EventModel::add);
    connect(&backend, &Backend::connectionChanged, this, [this] {
        m_heard = false;
        showState();
        ask();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &HistoryPage::showState);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &HistoryPage::showState);
    showState();
}

void HistoryPage::makeTable()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Events"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    // As wide as what stands in them: the last one is scrolled to.
    constexpr int kRowsMeasured = 200;
    header->setResizeContentsPrecision(kRowsMeasured);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(m_model, &QAbstractItemModel::modelReset, m_table, &QTableView::resizeColumnsToContents);
    connect(m_model, &QAbstractItemModel::rowsInserted, m_table, &QTableView::resizeColumnsToContents);
    auto *copyAction = new QAction(tr("Copy"), this);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetShortcut);
    connect(copyAction, &QAction::triggered, this, &HistoryPage::copy);
    m_table->addAction(copyAction);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

QHBoxLayout *HistoryPage::makeKinds()
{
    auto *kinds = new QHBoxLayout;
    for (const char *name : {"state", "lease", "apply", "repair", "warning"}) {
        const QString kind = QLatin1String(name);
        auto *box = new QCheckBox(eventKindText(kind), this);
        box->setObjectName(QStringLiteral("kind-") + kind);
        box->setChecked(true);
        box->setToolTip(tr("Whether events of this kind are shown"));
        connect(box, &QCheckBox::toggled, this, [this, kind](bool on) { m_model->setHidden(kind, !on); });
        kinds->addWidget(box);
    }
    kinds->addStretch(1);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search what has happened"));
    m_search->addAction(symbolicIcon(QStringLiteral("sign-search-symbolic")), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, m_model, &EventModel::setSearched);
    kinds->addWidget(m_search);
    return kinds;
}

void HistoryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    ask();
}

void HistoryPage::ask()
{
    const bool connected = m_backend.connection() == Backend::Connection::Connected;
    if (!isVisible() || !connected || m_heard || m_asked)
        return;
    m_asked = true;
    showState();
    m_backend.recentEvents([page = QPointer(this)](const Result<QList<Event>> &remembered) {
        if (page)
            page->take(remembered);
    });
}

void HistoryPage::take(const Result<QList<Event>> &remembered)
{
    m_asked = false;
    m_heard = remembered.has_value();
    if (remembered) {
        m_failure->hide();
        m_model->merge(*remembered);
    } else if (m_backend.connection() == Backend::Connection::Connected) {
        m_failure->showMessage(Tone::Wrong, errorSentence(remembered.error()), errorDetail(remembered.error()));
    }
    showState();
}

void HistoryPage::showState()
{
    const int shown = m_model->rowCount();
    switch (m_backend.connection()) {
    case Backend::Connection::Unknown:
        m_state->setText(tr("Waiting for the Culvert service to answer."));
        break;
    case Backend::Connection::Absent:
        m_state->setText(tr("The Culvert service is not running: what happens now is not known."));
        break;
    case Backend::Connection::Connected:
        if (m_asked)
            m_state->setText(tr("Asking what has happened…"));
        else if (shown == 0)
            m_state->setText(m_model->events().isEmpty() ? tr("Nothing has happened since the service was started.")
                                                         : tr("Nothing that is chosen here."));
        else
            m_state->setText(tr("%Ln event(s)", nullptr, shown));
        break;
    }
    m_copy->setEnabled(shown > 0);
}

void HistoryPage::copy()
{
    QList<int> rows;
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.append(index.row());
    if (rows.isEmpty()) {
        for (int row = 0; row < m_model->rowCount(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const int row : std::as_const(rows)) {
        const Event &event = m_model->eventAt(row);
        const QString time = QDateTime::fromMSecsSinceEpoch(event.time).toString(Qt::ISODate);
        lines.append(QStringList{time, eventKindText(event.kind), eventSentence(event), event.text}.join(u'\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void HistoryPage::showReport()
{
    auto *dialog = new ReportDialog(m_backend, m_model->events(), m_save, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace culvert
