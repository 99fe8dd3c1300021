// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exceptions/exceptionspage.h"

#include "ui/errortext.h"
#include "ui/exceptions/exceptionlist.h"
#include "ui/exceptions/exceptionmodel.h"
#include "ui/symbolicicon.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/formfield.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace culvert {

ExceptionsPage::ExceptionsPage(ConfigDraft &draft, FileReader read, FileSaver save, QWidget *parent)
    : SettingsPage(draft, parent), m_read(std::move(read)), m_save(std::move(save)),
      m_model(new ExceptionModel(draft, this)), m_destination(new QLineEdit(this)), m_label(new QLineEdit(this)),
      m_masquerade(new QCheckBox(tr("For the &LAN too"), this)),
      m_addField(new FormField(makeAddBar(), {}, m_destination, this)), m_news(new Banner(this)),
      m_filter(new QLineEdit(this)), m_table(new QTableView(this)), m_problem(new ProblemLabel(this)),
      m_needsMasquerade(new HintLabel(
          tr("In this mode the gateway uses the provider's line anyway. Exceptions have an effect only with “For "
             "the LAN too”, or within the “Networks for all devices” of a tunnel."),
          this)),
      m_count(new HintLabel({}, this))
{
    makeTable();
    makeActions();
    setAcceptDrops(true);
    auto *below = new QHBoxLayout;
    below->addWidget(m_count, 1);
    below->addWidget(m_change);
    below->addWidget(m_remove);
    constexpr int kMargin = 20;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(kMargin / 2);
    layout->addWidget(new HeadingLabel(tr("What goes past the tunnel"), this));
    layout->addWidget(new HintLabel(tr("These destinations are reached straight by the provider's line, for instance "
                                       "the provider's own mail or time servers."),
                                    this));
    m_needsMasquerade->setObjectName(QStringLiteral("needsMasquerade"));
    layout->addWidget(m_needsMasquerade);
    layout->addWidget(m_addField);
    layout->addWidget(m_news);
    layout->addLayout(makeFilterBar());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_problem);
    layout->addLayout(below);
    setTabOrder(m_table, m_change);
    setTabOrder(m_change, m_remove);
    load();
}

QString ExceptionsPage::title() { return tr("Exceptions"); }

bool ExceptionsPage::owns(const QString &pointer) const { return field::covers(field::kExceptions, pointer); }

QWidget *ExceptionsPage::makeAddBar()
{
    m_destination->setPlaceholderText(tr("Address or network"));
    m_destination->setAccessibleName(tr("Address or network of a new exception"));
    m_destination->setObjectName(QStringLiteral("newDestination"));
    m_label->setPlaceholderText(tr("Label (optional)"));
    m_label->setAccessibleName(tr("Label of a new exception"));
    m_label->setMaxLength(limits::kLabelLength);
    m_masquerade->setToolTip(
        m_model->headerData(ExceptionModel::Masquerade, Qt::Horizontal, Qt::ToolTipRole).toString());
    m_masquerade->setAccessibleDescription(m_masquerade->toolTip());
    m_masquerade->setObjectName(QStringLiteral("newMasquerade"));
    auto *button = new QPushButton(symbolicIcon(QStringLiteral("sign-add-symbolic")), tr("Add"), this);
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins({});
    layout->addWidget(m_destination, 5);
    layout->addWidget(m_label, 4);
    layout->addWidget(m_masquerade);
    layout->addWidget(button);
    connect(button, &QPushButton::clicked, this, &ExceptionsPage::add);
    connect(m_destination, &QLineEdit::returnPressed, this, &ExceptionsPage::add);
    connect(m_label, &QLineEdit::returnPressed, this, &ExceptionsPage::add);
    connect(m_destination, &QLineEdit::textEdited, this, [this] { m_addField->setProblems({}); });
    return bar;
}

QLayout *ExceptionsPage::makeFilterBar()
{
    m_filter->setPlaceholderText(tr("Filter by label or address"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(symbolicIcon(QStringLiteral("sign-search-symbolic")), QLineEdit::LeadingPosition);
    auto *pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(120);
    connect(m_filter, &QLineEdit::textChanged, pause, qOverload<>(&QTimer::start));
    connect(pause, &QTimer::timeout, this, [this] {
        m_model->setFilter(m_filter->text());
        showCount();
    });
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_filter, 1);
    QList<QAction *> imports;
    if (m_read) {
        imports.append(new QAction(tr("From a &file…"), this));
        connect(imports.last(), &QAction::triggered, this, [this] { importFile({}); });
    }
    imports.append(new QAction(symbolicIcon(QStringLiteral("sign-paste-symbolic")), tr("From the &clipboard"), this));
    connect(imports.last(), &QAction::triggered, this, &ExceptionsPage::importClipboard);
    auto *importButton = makeMenuButton(tr("I&mport"), imports);
    importButton->setToolTip(tr("Adds the addresses and networks of a list, one on each line, with their labels"));
    bar->addWidget(importButton);
    setTabOrder(m_filter, importButton);
    if (m_save) {
        auto *list = new QAction(tr("As a &list, which other programs read…"), this);
        connect(list, &QAction::triggered, this,
                [this] { exportAs(tr("exceptions") + QStringLiteral(".txt"), toList); });
        auto *table = new QAction(tr("As a &table with all columns (CSV)…"), this);
        connect(table, &QAction::triggered, this,
                [this] { exportAs(tr("exceptions") + QStringLiteral(".csv"), toTable); });
        auto *exportButton = makeMenuButton(tr("E&xport"), {list, table});
        bar->addWidget(exportButton);
        setTabOrder(importButton, exportButton);
    }
    return bar;
}

void ExceptionsPage::makeTable()
{
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("exceptions"));
    m_table->setAccessibleName(tr("Exceptions"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    // One height for all: measuring a hundred thousand rows is what makes tables slow.
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() * 7 / 4);
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionResizeMode(ExceptionModel::Label, QHeaderView::Stretch);
    const auto width = [this](const QString &text) { return m_table->fontMetrics().horizontalAdvance(text); };
    constexpr int kIndicator = 48;
    header->resizeSection(ExceptionModel::Destination, width(QStringLiteral("255.255.255.255/32")) + 2 * kIndicator);
    header->resizeSection(ExceptionModel::Masquerade,
                          width(m_model->headerData(ExceptionModel::Masquerade, Qt::Horizontal).toString())
                              + kIndicator);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);

    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ExceptionsPage::showSelected);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ExceptionsPage::showProblem);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ExceptionsPage::showSelected);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ExceptionsPage::showCount);
}

void ExceptionsPage::add()
{
    const QString text = m_destination->text().trimmed();
    const auto destination = Ipv4Prefix::parseAddressOrPrefix(text);
    if (!destination) {
        ExceptionDraft refused;
        refused.setDestination(text);
        m_addField->setProblems({problemSentence(destinationProblem(refused, {}), text)});
        m_destination->setFocus();
        return;
    }
    const ExceptionRoute route{*destination, m_label->text().trimmed(), m_masquerade->isChecked(), true};
    m_draft.restructure(field::kExceptions, [&route](DraftContent &content) {
        content.exceptions.append({route, QString()});
    });
    const int row = m_model->rowOf(m_draft.content().exceptions.size() - 1);
    if (row >= 0)
        m_table->selectRow(row);
    m_destination->clear();
    m_label->clear();
    m_masquerade->setChecked(false);
    m_destination->setFocus();
}

void ExceptionsPage::load()
{
    m_needsMasquerade->setVisible(m_draft.content().rest.mode != Mode::Everything);
    showCount();
    showSelected();
}

void ExceptionsPage::showProblems()
{
    showCount();
    showProblem();
}

void ExceptionsPage::showProblem()
{
    QString sentence = m_table->currentIndex().data(ExceptionModel::kProblemRole).toString();
    const QStringList all = sentence.isEmpty() ? m_draft.shownSentences(field::kExceptions) : QStringList();
    m_problem->setText(all.isEmpty() ? sentence : all.constFirst());
}

void ExceptionsPage::showCount()
{
    const QList<ExceptionDraft> &exceptions = m_draft.content().exceptions;
    const auto off = std::count_if(exceptions.cbegin(), exceptions.cend(),
                                   [](const ExceptionDraft &exception) { return !exception.route.enabled; });
    QString text = tr("%n exception(s)", nullptr, int(exceptions.size()));
    if (off > 0)
        text += QStringLiteral(", ") + tr("%n switched off", nullptr, int(off));
    if (m_model->rowCount() != exceptions.size())
        text += QStringLiteral(", ") + tr("%n shown", nullptr, m_model->rowCount());
    m_count->setText(text);
}

void ExceptionsPage::focusFirstProblem()
{
    const ConfigProblems problems = m_draft.shownProblems(field::kExceptions);
    reveal(problems.isEmpty() ? field::kExceptions : problems.constFirst().pointer);
}

void ExceptionsPage::reveal(const QString &pointer)
{
    const QString position = pointer.section(u'/', 2, 2);
    if (!position.isEmpty() && m_model->rowOf(position.toLongLong()) < 0) {
        m_filter->clear();
        m_model->setFilter({});
    }
    const int row = position.isEmpty() ? -1 : m_model->rowOf(position.toLongLong());
    if (row >= 0) {
        m_table->selectRow(row);
        m_table->scrollTo(m_model->index(row, 0));
    }
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace culvert
