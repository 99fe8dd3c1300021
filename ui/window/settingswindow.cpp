// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/settingswindow.h"

#include "ui/backend.h"
#include "ui/exceptions/exceptionspage.h"
#include "ui/explain/explainpage.h"
#include "ui/guide/guidepage.h"
#include "ui/history/historypage.h"
#include "ui/overview/overviewpage.h"
#include "ui/pages/homepage.h"
#include "ui/pages/mtupage.h"
#include "ui/pages/tunnelpage.h"
#include "ui/routes/routespage.h"
#include "ui/search/resultlist.h"
#include "ui/search/searchfield.h"
#include "ui/traffic/trafficpage.h"
#include "ui/widgets/banner.h"
#include "ui/window/actionbar.h"
#include "ui/window/applyflow.h"
#include "ui/window/conflictbar.h"
#include "ui/window/pagestack.h"
#include "ui/window/pendingbar.h"
#include "ui/window/problempanel.h"
#include "ui/window/sidebar.h"
#include "ui/window/statusheader.h"
#include "ui/window/windowmenu.h"

#include <QAction>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QStyle>
#include <QTimer>

#include <utility>

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
      m_pending(new PendingBar(backend, this)), m_conflict(new ConflictBar(m_draft, this)), m_message(new Banner(this)),
      m_results(new ResultList([this](PageId page) { return titleOf(page); }, this)),
      m_find(new SearchField(*m_results, this)), m_sidebar(new Sidebar(this)), m_middle(new QStackedWidget(this)),
      m_pages(new PageStack(this)), m_problems(new ProblemPanel(
                                        m_draft,
                                        [this](const QString &pointer) {
                                            const int owner = m_pages->ownerOf(pointer);
                                            return owner < 0 ? QString() : titleOf(m_order.at(owner));
                                        },
                                        this)),
      m_actions(new ActionBar(backend, m_draft, this)),
      m_flow(new ApplyFlow(
          {backend, m_draft, *m_actions, *m_message, *this, [this](PageId page) { return titleOf(page); }}, this))
{
    // With the star at its end, Qt would add the program's name once more.
    setWindowTitle(QStringLiteral("[*]") + tr("Culvert"));
    addPages(interfaces, save, read, kernel);
    layOut();
    setUpMenu();
    connectParts();
    connectSearch();
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

void SettingsWindow::layOut()
{
    m_problems->hide();
    m_middle->addWidget(m_pages);
    m_middle->addWidget(m_results);
    auto *side = new QVBoxLayout;
    const int gap = fontMetrics().height() / 3;
    side->setSpacing(gap);
    auto *find = new QHBoxLayout;
    find->setContentsMargins(gap, gap, gap, 0);
    find->addWidget(m_find);
    side->addLayout(find);
    side->addWidget(m_sidebar, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addLayout(side);
    middle->addWidget(separator(QFrame::VLine, this));
    middle->addWidget(m_middle, 1);
    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(separator(QFrame::HLine, this));
    layout->addWidget(m_pending);
    layout->addWidget(m_conflict);
    layout->addWidget(m_message);
    layout->addLayout(middle, 1);
    layout->addWidget(separator(QFrame::HLine, this));
    layout->addWidget(m_problems);
    layout->addWidget(m_actions);
    setCentralWidget(centre);
    constexpr QSize kGoodSize(920, 680);
    resize(kGoodSize);
}

void SettingsWindow::addPages(const InterfaceLister &interfaces, const FileSaver &save, const FileReader &read,
                              const KernelProbe &kernel)
{
    addPage(PageId::Overview, tr("Overview"), [this] {
        auto *overview = new OverviewPage(m_backend, m_rates);
        connect(overview, &OverviewPage::pageRequested, this, &SettingsWindow::showPage);
        connect(overview, &OverviewPage::tryAgainRequested, m_flow, &ApplyFlow::tryAgain);
        return overview;
    });
    addPage(PageId::Explain, tr("Where does it go?"),
            [this, interfaces] { return new ExplainPage(m_backend, interfaces); });
    addPage(PageId::Routes, tr("Routes"), [this] { return new RoutesPage(m_backend); });
    addPage(PageId::Traffic, tr("Traffic"), [this, save] { return new TrafficPage(m_backend, m_rates, save); });
    addPage(PageId::Tunnel, TunnelPage::title(), [this, interfaces] { return new TunnelPage(m_draft, interfaces); });
    addPage(PageId::Home, HomePage::title(), [this, interfaces] { return new HomePage(m_draft, interfaces); });
    addPage(PageId::Exceptions, ExceptionsPage::title(),
            [this, read, save] { return new ExceptionsPage(m_draft, read, save); });
    addPage(PageId::Mtu, MtuPage::title(), [this] { return new MtuPage(m_draft, m_backend); });
    addPage(PageId::History, tr("History"), [this, save] { return new HistoryPage(m_backend, save); });
    addPage(PageId::Guide, GuidePage::title(), [this, interfaces, kernel] {
        auto *guide = new GuidePage(m_draft, m_backend, interfaces, kernel);
        connect(guide, &GuidePage::applyRequested, m_actions->applyAction(), &QAction::trigger);
        return guide;
    });
}

void SettingsWindow::addPage(PageId id, const QString &title, std::function<QWidget *()> make)
{
    m_pages->addPage(std::move(make));
    m_sidebar->addPage(title, QStringLiteral("page-%1-symbolic").arg(pageName(id)));
    m_order.append(id);
}

void SettingsWindow::makePages() { m_pages->makeAll(); }

void SettingsWindow::setUpMenu()
{
    QStringList titles;
    for (const PageId page : std::as_const(m_order))
        titles.append(titleOf(page));
    m_menu = std::make_unique<WindowMenu>(*this, *m_actions, titles);
    for (int i = 0; i < titles.size(); ++i)
        connect(m_menu->pageActions().at(i), &QAction::triggered, this, [this, i] { showPage(m_order.at(i)); });
    setGuideShown(false);
    connect(m_menu->findAction(), &QAction::triggered, this, [this] {
        m_find->setFocus(Qt::ShortcutFocusReason);
        m_find->selectAll();
    });
}

void SettingsWindow::connectParts()
{
    connect(m_conflict, &ConflictBar::showTheirsRequested, m_flow, &ApplyFlow::showTheirs);
    connect(this, &SettingsWindow::seen, m_pages, &PageStack::makeAtRest);
    connect(m_pages, &PageStack::pageMade, this, &SettingsWindow::pageMade);
    connect(m_sidebar, &QListWidget::currentRowChanged, m_pages, &PageStack::turnTo);
    connect(m_sidebar, &QListWidget::currentRowChanged, this, &SettingsWindow::showParts);
    connect(m_actions, &ActionBar::busyChanged, this, &SettingsWindow::showParts);
    connect(&m_draft, &ConfigDraft::stateChanged, this, &SettingsWindow::showParts);
    connect(&m_draft, &ConfigDraft::stateChanged, this, &SettingsWindow::offerGuide);
    connect(&m_backend, &Backend::statusChanged, this, &SettingsWindow::offerGuide);
    connect(&m_backend, &Backend::connectionChanged, this, &SettingsWindow::offerGuide);
    connect(&m_draft, &ConfigDraft::stepped, this, &SettingsWindow::reveal);
    connect(m_header, &StatusHeader::switchRequested, m_flow, &ApplyFlow::switchTunnel);
    connect(m_flow, &ApplyFlow::correctionNeeded, this, &SettingsWindow::correct);
    connect(m_actions->applyAction(), &QAction::triggered, m_flow, &ApplyFlow::apply);
    connect(m_actions->tryAction(), &QAction::triggered, m_flow, &ApplyFlow::tryOut);
    connect(m_pending, &PendingBar::keepRequested, m_flow, &ApplyFlow::keep);
    connect(m_pending, &PendingBar::undoRequested, m_flow, &ApplyFlow::undo);
    connect(m_actions->previewAction(), &QAction::triggered, m_flow, &ApplyFlow::preview);
    connect(m_actions->discardAction(), &QAction::triggered, this, [this] {
        m_message->hide();
        m_draft.discard();
    });
    connect(m_actions->problemsAction(), &QAction::toggled, this, [this](bool wanted) {
        m_problems->setVisible(wanted);
        if (wanted)
            m_problems->setFocus(Qt::OtherFocusReason);
    });
    connect(m_problems, &ProblemPanel::problemChosen, this, &SettingsWindow::reveal);
    connect(m_problems, &ProblemPanel::closeRequested, this,
            [this] { m_actions->problemsAction()->setChecked(false); });
    connect(&m_backend, &Backend::configurationChanged, this, &SettingsWindow::takeConfiguration);
    connect(&m_draft, &ConfigDraft::stateChanged, this, [this] { setWindowModified(m_draft.isDirty()); });
    connect(&m_draft, &ConfigDraft::problemsChanged, this, &SettingsWindow::countProblems);
}

void SettingsWindow::connectSearch()
{
    connect(m_find, &SearchField::textChanged, this, &SettingsWindow::search);
    connect(m_results, &ResultList::chosen, this, [this](PageId page, const QString &pointer) {
        m_find->clear();
        showPage(page);
        if (pointer.isEmpty())
            m_sidebar->setFocus(Qt::OtherFocusReason);
        else
            reveal(pointer);
    });
    connect(m_sidebar, &QListWidget::itemClicked, m_find, &SearchField::clear);
}

void SettingsWindow::search(const QString &text)
{
    const QString wanted = text.simplified();
    m_middle->setCurrentIndex(wanted.isEmpty() ? 0 : 1);
    if (wanted.isEmpty())
        return;
    QList<SearchEntry> entries;
    for (int i = 0; i < m_order.size(); ++i) {
        // What the guide asks for stands on the other pages.
        if (m_order.at(i) == PageId::Guide)
            continue;
        entries += searchEntries(m_order.at(i), titleOf(m_order.at(i)), *m_pages->page(i), m_draft.content());
    }
    m_results->showFound(findEntries(entries, wanted), wanted);
}

void SettingsWindow::showPage(PageId page)
{
    if (isShown(page))
        m_sidebar->setCurrentRow(int(m_order.indexOf(page)));
}

PageId SettingsWindow::page() const { return m_order.at(m_sidebar->currentRow()); }

QString SettingsWindow::titleOf(PageId page) const { return m_sidebar->item(int(m_order.indexOf(page)))->text(); }

void SettingsWindow::reveal(const QString &pointer)
{
    int owner = m_pages->ownerOf(pointer);
    // A list that has no rows shows no problems, but is still somewhere.
    if (owner < 0 && !pointer.isEmpty())
        owner = m_pages->holderOf(pointer);
    if (owner < 0)
        return;
    m_find->clear();
    showPage(m_order.at(owner));
    m_pages->settingsPage(owner)->reveal(pointer);
}

/// The overview tells in its drawing what the header's facts are, and where nothing is edited nothing is applied.
void SettingsWindow::showParts()
{
    m_header->setFactsShown(page() != PageId::Overview);
    m_header->setBusy(m_actions->isBusy());
    m_menu->pageActions().at(m_sidebar->currentRow())->setChecked(true);
    // The guide has an Apply of its own.
    m_actions->setVisible(
        m_actions->isBusy()
        || (page() != PageId::Guide && (m_pages->settingsPage(m_sidebar->currentRow()) || m_draft.isDirty())));
}

/// The guide is there while it is known that nothing was ever set up; the overview takes its place.
void SettingsWindow::offerGuide()
{
    const bool nothingYet =
        m_backend.connection() == Backend::Connection::Connected && m_backend.status().generation == 0;
    const bool wanted = m_draft.isFirst() && (nothingYet || isShown(PageId::Guide));
    if (wanted == isShown(PageId::Guide))
        return;
    setGuideShown(wanted);
    if (page() == (wanted ? PageId::Overview : PageId::Guide))
        showPage(wanted ? PageId::Guide : PageId::Overview);
}

void SettingsWindow::setGuideShown(bool shown)
{
    const int row = int(m_order.indexOf(PageId::Guide));
    m_sidebar->setRowHidden(row, !shown);
    m_menu->pageActions().at(row)->setVisible(shown);
}

bool SettingsWindow::isShown(PageId page) const { return !m_sidebar->isRowHidden(int(m_order.indexOf(page))); }

void SettingsWindow::takeConfiguration()
{
    if (const auto configuration = m_backend.configuration())
        m_draft.receive(*configuration, m_backend.generation());
}

void SettingsWindow::countProblems()
{
    const bool areNone = m_draft.shownProblems().isEmpty();
    for (int i = 0; i < m_order.size(); ++i) {
        // Only the pages know which problem is whose.
        const SettingsPage *page = areNone ? nullptr : m_pages->settingsPage(i);
        m_sidebar->setProblemCount(i, page ? page->problemCount() : 0);
    }
    if (m_askedToCorrect && m_draft.read().problems.isEmpty()) {
        m_askedToCorrect = false;
        m_message->hide();
    }
}

/// Leads to the first thing that is wrong, and tells what is wrong in a place that no page shows, such as a role that
/// this version does not have.
void SettingsWindow::correct()
{
    QStringList elsewhere;
    for (const ConfigProblem &problem : m_draft.shownProblems()) {
        if (m_pages->ownerOf(problem.pointer) < 0)
            elsewhere.append(problem.toLine());
    }
    constexpr qsizetype kShown = 10;
    m_message->showMessage(Tone::Wrong, tr("Something has to be corrected first."),
                           elsewhere.first(qMin(kShown, elsewhere.size())).join(u'\n'));
    m_askedToCorrect = true;
    for (int i = 0; i < m_order.size(); ++i) {
        SettingsPage *page = m_pages->settingsPage(i);
        if (page && page->problemCount() > 0) {
            showPage(m_order.at(i));
            page->focusFirstProblem();
            break;
        }
    }
}

/// Counters are asked for only while somebody can see them.
void SettingsWindow::watchRates() { m_rates.setWatching(isVisible() && !isMinimized()); }

void SettingsWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    // What is painted is on the screen when the event loop is reached again.
    if (!std::exchange(m_isSeen, true))
        QTimer::singleShot(0, this, &SettingsWindow::seen);
}

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
    // As fine as the screen, which the desktop's own is not always.
    const int size = style()->pixelMetric(QStyle::PM_MessageBoxIconSize, nullptr, question);
    question->setIconPixmap(symbolicIcon(QStringLiteral("sign-warning-symbolic"), toneColour(Tone::Doubtful, palette()))
                                .pixmap(QSize(size, size), devicePixelRatioF()));
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
