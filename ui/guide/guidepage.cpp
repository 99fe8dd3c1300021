// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guidepage.h"

#include "ui/backend.h"
#include "ui/guide/foundlist.h"
#include "ui/scene/sceneview.h"
#include "ui/widgets/formfield.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QFontDatabase>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

namespace culvert {

GuidePage::GuidePage(ConfigDraft &draft, Backend &backend, InterfaceLister interfaces, KernelProbe kernel,
                     QWidget *parent)
    : SettingsPage(draft, parent), m_backend(backend), m_listInterfaces(std::move(interfaces)),
      m_askKernel(std::move(kernel)), m_heading(new HeadingLabel({}, this)), m_sheets(new QStackedWidget(this)),
      m_back(new QPushButton(tr("&Back"), this)), m_next(new QPushButton(this)), m_presets(new QButtonGroup(this)),
      m_picture(new SceneView(this)), m_servers(new QLineEdit(this)), m_found(new FoundList(this)),
      m_remote(new QLineEdit(this)), m_networks(new QLineEdit(this)), m_address(new QLineEdit(this)),
      m_uplink(new QComboBox(this)), m_lan(new QComboBox(this)), m_scene(new SceneView(this)),
      m_stepsTitle(new QLabel(this)), m_steps(new QPlainTextEdit(this))
{
    // What leads on stays in sight, however long a sheet is.
    for (QWidget *sheet : {makeAim(), makeHome(), makeLook()}) {
        auto *area = new QScrollArea(this);
        area->setWidget(sheet);
        area->setWidgetResizable(true);
        area->setFrameShape(QFrame::NoFrame);
        area->setFocusPolicy(Qt::NoFocus);
        m_sheets->addWidget(area);
    }
    for (const auto &fields : m_fields) {
        for (const auto &[pointer, field] : fields)
            watch(pointer, field);
    }
    m_back->setObjectName(QStringLiteral("guideBack"));
    m_next->setObjectName(QStringLiteral("guideNext"));
    connect(m_back, &QPushButton::clicked, this, [this] { turnTo(Sheet(m_sheets->currentIndex() - 1)); });
    connect(m_next, &QPushButton::clicked, this, &GuidePage::next);

    auto *layout = pageLayout(this);
    layout->addWidget(m_heading);
    layout->addWidget(m_sheets, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    layout->addLayout(buttons);
    QList<QWidget *> inOrder;
    for (QAbstractButton *button : m_presets->buttons())
        inOrder.append(button);
    inOrder += {m_servers, m_remote, m_networks, m_address, m_uplink, m_lan, m_found, m_scene, m_steps, m_back, m_next};
    for (qsizetype i = 1; i < inOrder.size(); ++i)
        setTabOrder(inOrder.at(i - 1), inOrder.at(i));

    constexpr int kLookAgainMs = 3000;
    m_lookAgain.setInterval(kLookAgainMs);
    connect(&m_lookAgain, &QTimer::timeout, this, &GuidePage::look);
    connect(&backend, &Backend::connectionChanged, this, [this] {
        if (isVisible())
            askForRoutes();
        showFound();
        showExpected();
    });
    connect(&backend, &Backend::accessChanged, this, &GuidePage::showExpected);
    connect(&draft, &ConfigDraft::edited, this, &GuidePage::showFound);
    load();
    turnTo(Aim);
}

QString GuidePage::title() { return tr("First steps"); }

bool GuidePage::owns(const QString &pointer) const { return m_draft.isFirst() && SettingsPage::owns(pointer); }

QWidget *GuidePage::makeAim()
{
    auto *sheet = new QWidget(this);
    auto *layout = new QVBoxLayout(sheet);
    layout->setContentsMargins({});
    layout->addWidget(new HintLabel(tr("Nothing has been set up yet. Three questions, and Culvert shows what it would "
                                       "do; nothing changes before you apply it. What should go through the tunnel?"),
                                    sheet));
    const int indent = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, nullptr, this)
        + style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing, nullptr, this);
    for (const Preset preset : kPresets) {
        auto *button = new QRadioButton(presetTitle(preset), sheet);
        button->setAccessibleDescription(presetSentence(preset));
        m_presets->addButton(button, int(preset));
        auto *indented = new QHBoxLayout;
        indented->addSpacing(indent);
        indented->addWidget(new HintLabel(presetSentence(preset), sheet), 1);
        auto *choice = new QVBoxLayout;
        choice->setSpacing(2);
        choice->addWidget(button);
        choice->addLayout(indented);
        layout->addLayout(choice);
        if (preset != Preset::Servers)
            continue;
        auto *form = new Form;
        bind(m_servers, field::kServers, &DraftContent::servers);
        m_servers->setObjectName(QStringLiteral("guideServers"));
        m_servers->setPlaceholderText(QStringLiteral("203.0.113.2, 203.0.113.8/30"));
        auto *servers = new FormField(m_servers, tr("Machines of the home, by address or network."));
        form->addRow(tr("&Servers:"), servers);
        form->setContentsMargins(isRightToLeft() ? 0 : indent, 0, isRightToLeft() ? indent : 0, 0);
        m_serversRow = new QWidget(sheet);
        m_serversRow->setLayout(form);
        layout->addWidget(m_serversRow);
        m_fields[Aim].append({field::kServers, servers});
    }
    // The words of the chosen one say the same, so nobody has to stop here with the Tab key.
    constexpr double kSmaller = 0.85;
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * kSmaller);
    m_picture->setFont(small);
    m_picture->setFocusPolicy(Qt::NoFocus);
    m_picture->setAccessibleName(tr("What goes through the tunnel"));
    layout->addWidget(m_picture, 1);
    connect(m_presets, &QButtonGroup::idClicked, this, [this](int id) {
        m_draft.restructure(field::kMode, [id](DraftContent &content) { fillIn(Preset(id), content); });
    });
    return sheet;
}

QWidget *GuidePage::makeHome()
{
    auto *sheet = new QWidget(this);
    auto *layout = new QVBoxLayout(sheet);
    layout->setContentsMargins({});
    auto *form = new Form;
    const QString remotePointer = field::tunnel(0, "remote");
    const QString addressPointer = field::tunnel(0, "address");
    const auto bindTunnel = [this](QLineEdit *edit, const QString &pointer, QString TunnelDraft::*member) {
        connect(edit, &QLineEdit::textEdited, this, [this, pointer, member](const QString &text) {
            m_draft.edit(pointer, [&](DraftContent &content) { content.tunnels[0].*member = text; });
        });
        connect(edit, &QLineEdit::returnPressed, this, &GuidePage::next);
    };
    bindTunnel(m_remote, remotePointer, &TunnelDraft::remote);
    bindTunnel(m_address, addressPointer, &TunnelDraft::address);
    m_remote->setObjectName(QStringLiteral("guideRemote"));
    m_remote->setPlaceholderText(QStringLiteral("198.51.100.9"));
    m_address->setObjectName(QStringLiteral("guideAddress"));
    m_address->setPlaceholderText(QStringLiteral("203.0.113.1"));
    auto *remote = new FormField(m_remote, tr("Address of the machine at the other end of the tunnel."));
    form->addRow(tr("&Tunnel end:"), remote);
    bind(m_networks, field::kHomeNetworks, &DraftContent::homeNetworks);
    m_networks->setObjectName(QStringLiteral("guideNetworks"));
    m_networks->setPlaceholderText(QStringLiteral("203.0.113.0/28"));
    m_networksField = new FormField(m_networks,
                                    tr("The home's own public addresses, which the tunnel end routes to here. Separate "
                                       "several by commas."));
    form->addRow(tr("Home's &networks:"), m_networksField);
    auto *address = new FormField(m_address,
                                  tr("An address of the home that this machine, and machines with a private address, "
                                     "have in the tunnel."));
    m_addressRow = {form->addRow(tr("Address &here:"), address), address};
    m_fields[Home] = {{remotePointer, remote}, {field::kHomeNetworks, m_networksField}, {addressPointer, address}};
    m_uplink->setObjectName(QStringLiteral("guideUplink"));
    m_lan->setObjectName(QStringLiteral("guideLan"));
    addInterfaces(form, tr("Provider's l&ine:"), tr("The interface where the provider's line arrives."), m_uplink,
                  field::kUplink, [](DraftContent &content) -> QString & { return content.rest.uplinkInterface; });
    addInterfaces(form, tr("&LAN:"),
                  tr("The interface that the home's machines are connected to. Separate several by "
                     "commas."),
                  m_lan, field::kHomeInterfaces,
                  [](DraftContent &content) -> QString & { return content.homeInterfaces; });
    layout->addWidget(new HintLabel(tr("Where does the tunnel end, and which networks are your home's?"), sheet));
    layout->addSpacing(form->verticalSpacing());
    layout->addLayout(form);
    layout->addSpacing(form->verticalSpacing());
    layout->addWidget(new HeadingLabel(tr("Found on this machine"), sheet));
    layout->addWidget(m_found);
    layout->addStretch(1);
    return sheet;
}

QWidget *GuidePage::makeLook()
{
    auto *sheet = new QWidget(this);
    auto *layout = new QVBoxLayout(sheet);
    layout->setContentsMargins({});
    m_scene->setAccessibleName(tr("The home as it will be"));
    m_stepsTitle->setWordWrap(true);
    m_stepsTitle->setTextFormat(Qt::PlainText);
    m_stepsTitle->setBuddy(m_steps);
    m_steps->setReadOnly(true);
    m_steps->setTabChangesFocus(true);
    m_steps->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_steps->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_steps->setLayoutDirection(Qt::LeftToRight);
    layout->addWidget(m_scene, 2);
    layout->addWidget(m_stepsTitle);
    layout->addWidget(m_steps, 1);
    return sheet;
}

void GuidePage::bind(QLineEdit *edit, const QString &pointer, QString DraftContent::*member)
{
    connect(edit, &QLineEdit::textEdited, this, [this, pointer, member](const QString &text) {
        m_draft.edit(pointer, [&](DraftContent &content) { content.*member = text; });
    });
    connect(edit, &QLineEdit::returnPressed, this, &GuidePage::next);
}

FormField *GuidePage::addInterfaces(Form *form, const QString &label, const QString &hint, QComboBox *box,
                                    const QString &pointer, const std::function<QString &(DraftContent &)> &text)
{
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    box->lineEdit()->setPlaceholderText(tr("Choose an interface"));
    const auto edit = [this, pointer, text](const QString &typed) {
        m_draft.edit(pointer, [&](DraftContent &content) { text(content) = typed.trimmed(); });
    };
    connect(box->lineEdit(), &QLineEdit::textEdited, this, edit);
    connect(box, &QComboBox::activated, this, [box, edit](int index) {
        const QString name = box->itemData(index).toString();
        box->setEditText(name);
        edit(name);
    });
    auto *field = new FormField(box, hint);
    form->addRow(label, field);
    m_fields[Home].append({pointer, field});
    return field;
}

void GuidePage::load()
{
    const DraftContent &content = m_draft.content();
    const Preset preset = presetOf(content);
    m_presets->button(int(preset))->setChecked(true);
    // The Tab key leads to the one that is chosen. Qt sees to it only once one of them has had the focus.
    for (QAbstractButton *button : m_presets->buttons())
        button->setFocusPolicy(button->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
    m_picture->setScene(presetScene(preset));
    m_serversRow->setVisible(preset == Preset::Servers);
    setTextIfOther(m_servers, content.servers);
    for (QWidget *part : std::as_const(m_addressRow))
        part->setVisible(preset == Preset::Everything);
    setTextIfOther(m_remote, content.tunnels.value(0).remote);
    setTextIfOther(m_address, content.tunnels.value(0).address);
    setTextIfOther(m_networks, content.homeNetworks);
    if (m_uplink->currentText().trimmed() != content.rest.uplinkInterface)
        m_uplink->setEditText(content.rest.uplinkInterface);
    if (m_lan->currentText().trimmed() != content.homeInterfaces)
        m_lan->setEditText(content.homeInterfaces);
    showFound();
}

void GuidePage::showProblems()
{
    SettingsPage::showProblems();
    const QString ampr = amprProblem(m_draft.content());
    if (!ampr.isEmpty())
        m_networksField->setProblems(m_draft.shownSentences(field::kHomeNetworks) + QStringList{ampr});
    if (m_sheets->currentIndex() == Look)
        showExpected();
}

void GuidePage::focusFirstProblem()
{
    for (const Sheet sheet : {Aim, Home}) {
        if (leadToProblem(sheet))
            return;
    }
}

bool GuidePage::leadToProblem(Sheet sheet)
{
    for (const auto &[pointer, field] : std::as_const(m_fields[sheet])) {
        const bool isAmpr = field == m_networksField && !amprProblem(m_draft.content()).isEmpty();
        if (m_draft.shownProblems(pointer).isEmpty() && !isAmpr)
            continue;
        turnTo(sheet);
        showProblems();
        field->input()->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

void GuidePage::next()
{
    const auto sheet = Sheet(m_sheets->currentIndex());
    // Who goes on has seen the fields, those that were left empty as well.
    for (const auto &[pointer, field] : std::as_const(m_fields[sheet])) {
        if (sheet != Aim || presetOf(m_draft.content()) == Preset::Servers)
            m_draft.touch(pointer);
    }
    if (leadToProblem(sheet))
        return;
    if (sheet == Look)
        Q_EMIT applyRequested();
    else
        turnTo(Sheet(sheet + 1));
}

void GuidePage::turnTo(Sheet sheet)
{
    const QString titles[SheetCount] = {tr("Step 1 of 3: what goes through the tunnel"),
                                        tr("Step 2 of 3: the tunnel and your home"),
                                        tr("Step 3 of 3: look, and apply")};
    const bool turned = m_sheets->currentIndex() != sheet;
    m_sheets->setCurrentIndex(sheet);
    prefill();
    m_heading->setText(titles[sheet]);
    m_back->setVisible(sheet != Aim);
    m_next->setText(sheet == Look ? tr("A&pply") : tr("Ne&xt"));
    m_next->setEnabled(true);
    showExpected();
    if (!turned)
        return;
    QWidget *first = sheet == Aim ? static_cast<QWidget *>(m_presets->checkedButton())
        : sheet == Home           ? static_cast<QWidget *>(m_remote)
                                  : static_cast<QWidget *>(m_next);
    first->setFocus(Qt::OtherFocusReason);
}

} // namespace culvert
