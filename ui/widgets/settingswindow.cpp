// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/settingswindow.h"

#include "ui/backend.h"
#include "ui/errortext.h"
#include "ui/explain/explainpage.h"
#include "ui/guide/guidepage.h"
#include "ui/history/historypage.h"
#include "ui/overview/overviewpage.h"
#include "ui/pages/exceptionspage.h"
#include "ui/pages/homepage.h"
#include "ui/pages/mtupage.h"
#include "ui/pages/tunnelpage.h"
#include "ui/routes/routespage.h"
#include "ui/traffic/trafficpage.h"
#include "ui/widgets/actionbar.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/previewdialog.h"
#include "ui/widgets/sidebar.h"
#include "ui/widgets/statusheader.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace culvert {

namespace {

QFrame *separator(QFrame::Shape shape, QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(shape);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    line->setLineWidth(1);
    return line;
}

} // namespace

SettingsWindow::SettingsWindow(Backend &backend, const InterfaceLister &interfaces, const FileSaver &save,
                               const FileReader &read, const KernelProbe &kernel, QWidget *parent)
    : QMainWindow(parent), m_backend(backend), m_rates(backend), m_header(new StatusHeader(backend, m_rates, this)),
      m_conflict(new Banner(this)), m_message(new Banner(this)), m_sidebar(new Sidebar(this)),
      m_stack(new QStackedWidget(this)), m_actions(new ActionBar(backend, m_draft, this))
{
    setWindowTitle(tr("Culvert") + QStringLiteral("[*]"));
    setWindowIcon(applicationIcon());
    addPages(interfaces, save, read, kernel);

    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_sidebar);
    middle->addWidget(separator(QFrame::VLine, this));
    middle->addWidget(m_stack, 1);
    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(separator(QFrame::HLine, this));
    layout->addWidget(m_conflict);
    layout->addWidget(m_message);
    layout->addLayout(middle, 1);
    layout->addWidget(separator(QFrame::HLine, this));
    layout->addWidget(m_actions);
    setCentralWidget(centre);
    constexpr QSize kGoodSize(920, 720);
    resize(kGoodSize);
    connectParts();
    showPage(PageId::Overview);
    offerGuide();
    takeConfiguration();
}

SettingsWindow::~SettingsWindow()
{
    // A field that loses the focus tells the draft, so the fields go while the draft is there.
    hide();
    delete takeCentralWidget();
}

void SettingsWindow::addPages(const InterfaceLister &interfaces, const FileSaver &save, const FileReader &read,
                              const KernelProbe &kernel)
{
    auto *guide = new GuidePage(m_draft, m_backend, interfaces, kernel);
    connect(guide, &GuidePage::applyRequested, m_actions->applyButton(), &QPushButton::click);
    addPage(PageId::Guide, guide);
    m_sidebar->setRowHidden(0, true);
    auto *overview = new OverviewPage(m_backend, m_rates);
    connect(overview, &OverviewPage::pageRequested, this, &SettingsWindow::showPage);
    connect(overview, &OverviewPage::tryAgainRequested, this, &SettingsWindow::tryAgain);
    addView(PageId::Overview, overview, tr("Overview"), QStringLiteral("page-overview-symbolic"));
    addView(PageId::Explain, new ExplainPage(m_backend, interfaces), tr("Where does it go?"),
            QStringLiteral("page-explain-symbolic"));
    addView(PageId::Routes, new RoutesPage(m_backend), tr("Routes"), QStringLiteral("page-routes-symbolic"));
    addView(PageId::Traffic, new TrafficPage(m_backend, m_rates, save), tr("Traffic"),
            QStringLiteral("page-traffic-symbolic"));
    addPage(PageId::Tunnel, new TunnelPage(m_draft, interfaces));
    addPage(PageId::Home, new HomePage(m_draft, interfaces));
    addPage(PageId::Exceptions, new ExceptionsPage(m_draft, read, save));
    addPage(PageId::Mtu, new MtuPage(m_draft, m_backend));
    addView(PageId::History, new HistoryPage(m_backend), tr("History"), QStringLiteral("page-history-symbolic"));
}

void SettingsWindow::addPage(PageId id, SettingsPage *page)
{
    addView(id, page, page->title(), page->iconName());
    m_pages.last() = page;
}

void SettingsWindow::addView(PageId id, QWidget *view, const QString &title, const QString &iconName)
{
    auto *area = new QScrollArea(this);
    area->setWidget(view);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    m_stack->addWidget(area);
    m_sidebar->addPage(title, iconName);
    m_order.append(id);
    m_pages.append(nullptr);
}

void SettingsWindow::connectParts()
{
    m_conflict->setClosable(false);
    connect(m_conflict->addButton(tr("Keep mine")), &QPushButton::clicked, &m_draft, &ConfigDraft::keepMine);
    connect(m_conflict->addButton(tr("Take theirs")), &QPushButton::clicked, &m_draft, &ConfigDraft::takeTheirs);
    connect(m_sidebar, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_sidebar, &QListWidget::currentRowChanged, this, &SettingsWindow::showParts);
    connect(m_actions, &ActionBar::busyChanged, this, &SettingsWindow::showParts);
    connect(&m_draft, &ConfigDraft::stateChanged, this, &SettingsWindow::showParts);
    connect(&m_draft, &ConfigDraft::stateChanged, this, &SettingsWindow::offerGuide);
    connect(&m_backend, &Backend::statusChanged, this, &SettingsWindow::offerGuide);
    connect(&m_backend, &Backend::connectionChanged, this, &SettingsWindow::offerGuide);
    connect(m_header, &StatusHeader::switchRequested, this, &SettingsWindow::switchTunnel);
    connect(m_actions->applyButton(), &QPushButton::clicked, this, &SettingsWindow::apply);
    connect(m_actions->previewButton(), &QPushButton::clicked, this, &SettingsWindow::preview);
    connect(m_actions->discardButton(), &QPushButton::clicked, this, [this] {
        m_message->hide();
        m_draft.discard();
    });
    connect(&m_backend, &Backend::configurationChanged, this, &SettingsWindow::takeConfiguration);
    connect(&m_draft, &ConfigDraft::stateChanged, this, &SettingsWindow::showConflict);
    connect(&m_draft, &ConfigDraft::problemsChanged, this, &SettingsWindow::countProblems);
}

void SettingsWindow::showPage(PageId page) { m_sidebar->setCurrentRow(int(m_order.indexOf(page))); }

PageId SettingsWindow::page() const { return m_order.at(m_sidebar->currentRow()); }

/// The overview tells in its drawing what the header's facts are, and where nothing is edited nothing is applied.
void SettingsWindow::showParts()
{
    m_header->setFactsShown(page() != PageId::Overview);
    // The guide has an Apply of its own.
    m_actions->setVisible(m_actions->isBusy()
                          || (page() != PageId::Guide && (m_pages.at(m_sidebar->currentRow()) || m_draft.isDirty())));
}

/// The guide is there while it is known that nothing was ever set up; the overview takes its place.
void SettingsWindow::offerGuide()
{
    const int row = int(m_order.indexOf(PageId::Guide));
    const bool nothingYet =
        m_backend.connection() == Backend::Connection::Connected && m_backend.status().generation == 0;
    const bool wanted = m_draft.isFirst() && (nothingYet || !m_sidebar->isRowHidden(row));
    if (wanted != m_sidebar->isRowHidden(row))
        return;
    m_sidebar->setRowHidden(row, !wanted);
    if (page() == (wanted ? PageId::Overview : PageId::Guide))
        showPage(wanted ? PageId::Guide : PageId::Overview);
}

void SettingsWindow::takeConfiguration()
{
    if (const auto configuration = m_backend.configuration())
        m_draft.receive(*configuration, m_backend.generation());
}

void SettingsWindow::showConflict()
{
    setWindowModified(m_draft.isDirty());
    if (!m_draft.hasConflict())
        m_conflict->hide();
    else if (m_conflict->isHidden())
        m_conflict->showMessage(Tone::Doubtful,
                                tr("Somebody else has changed the settings while you were editing. What you typed is "
                                   "still here."));
}

void SettingsWindow::countProblems()
{
    for (int i = 0; i < m_pages.size(); ++i)
        m_sidebar->setProblemCount(i, m_pages.at(i) ? m_pages.at(i)->problemCount() : 0);
    if (m_askedToCorrect && m_draft.read().problems.isEmpty()) {
        m_askedToCorrect = false;
        m_message->hide();
    }
}

void SettingsWindow::showMessage(const QString &text, const QString &detail)
{
    m_askedToCorrect = false;
    m_message->showMessage(Tone::Wrong, text, detail);
}

/// What is wrong in a place that no page shows, such as a role this version does not have.
void SettingsWindow::showElsewhere()
{
    QStringList sentences;
    for (const ConfigProblem &problem : m_draft.shownProblems()) {
        if (std::none_of(m_pages.cbegin(), m_pages.cend(),
                         [&problem](const SettingsPage *page) { return page && page->owns(problem.pointer); }))
            sentences.append(problem.toLine());
    }
    showMessage(tr("Something has to be corrected first."), sentences.join(u'\n'));
    m_askedToCorrect = true;
}

bool SettingsWindow::hasNoProblems()
{
    if (m_draft.read().problems.isEmpty())
        return true;
    m_draft.showAllProblems();
    showElsewhere();
    for (int i = 0; i < m_pages.size(); ++i) {
        if (m_pages.at(i) && m_pages.at(i)->problemCount() > 0) {
            showPage(m_order.at(i));
            m_pages.at(i)->focusFirstProblem();
            break;
        }
    }
    return false;
}

void SettingsWindow::apply()
{
    if (!hasNoProblems())
        return;
    const Configuration configuration = m_draft.read().configuration;
    m_message->hide();
    m_draft.beginApply(configuration);
    m_actions->setBusy(tr("Applying…"));
    m_backend.apply(configuration, m_draft.generation(), [window = QPointer(this)](const Result<quint64> &result) {
        if (window)
            window->applied(result);
    });
}

void SettingsWindow::applied(const Result<quint64> &result)
{
    m_actions->setBusy({});
    m_draft.endApply(result.has_value(), result ? *result : 0);
    if (result)
        m_actions->setNews(tr("Applied, and read back from the kernel."));
    else
        showMessage(errorSentence(result.error()), errorDetail(result.error()));
}

void SettingsWindow::preview()
{
    if (!hasNoProblems())
        return;
    m_message->hide();
    auto *dialog = new PreviewDialog(this);
    dialog->open();
    m_backend.preview(m_draft.read().configuration, [dialog = QPointer(dialog)](const Result<QStringList> &steps) {
        if (dialog)
            dialog->showResult(steps);
    });
}

void SettingsWindow::switchTunnel(bool enabled)
{
    m_message->hide();
    m_actions->setBusy(enabled ? tr("Turning on…") : tr("Turning off…"));
    m_backend.setEnabled(enabled, [window = QPointer(this)](const Result<quint64> &result) {
        if (!window)
            return;
        window->m_actions->setBusy({});
        if (!result)
            window->showMessage(errorSentence(result.error()), errorDetail(result.error()));
    });
}

/// The helper carries out what is in force once more; the draft is not touched.
void SettingsWindow::tryAgain()
{
    const auto configuration = m_backend.configuration();
    if (!configuration)
        return;
    m_message->hide();
    m_actions->setBusy(tr("Trying again…"));
    m_backend.apply(*configuration, m_backend.generation(), [window = QPointer(this)](const Result<quint64> &result) {
        if (!window)
            return;
        window->m_actions->setBusy({});
        if (!result)
            window->showMessage(errorSentence(result.error()), errorDetail(result.error()));
    });
}

/// Counters are asked for only while somebody can see them.
void SettingsWindow::watchRates() { m_rates.setWatching(isVisible() && !isMinimized()); }

void SettingsWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    watchRates();
}

void SettingsWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    watchRates();
}

void SettingsWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        watchRates();
}

void SettingsWindow::closeEvent(QCloseEvent *event)
{
    if (!m_draft.isDirty() || m_draft.isFirst()) {
        event->accept();
        return;
    }
    event->ignore();
    auto *question =
        new QMessageBox(QMessageBox::Question, tr("Close Culvert"),
                        tr("Your changes have not been applied. Close and lose them?"), QMessageBox::NoButton, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setDefaultButton(question->addButton(tr("Go on editing"), QMessageBox::RejectRole));
    const auto *lose = question->addButton(tr("Close and lose them"), QMessageBox::DestructiveRole);
    connect(question, &QMessageBox::buttonClicked, this, [this, lose](QAbstractButton *button) {
        if (button != static_cast<const QAbstractButton *>(lose))
            return;
        m_draft.discard();
        close();
    });
    question->open();
}

} // namespace culvert
