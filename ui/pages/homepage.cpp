// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/homepage.h"

#include "ui/pages/preset.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/serviceseditor.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace culvert {

HomePage::HomePage(ConfigDraft &draft, InterfaceLister interfaces, QWidget *parent)
    : SettingsPage(draft, parent), m_listInterfaces(std::move(interfaces)), m_networks(new QLineEdit(this)),
      m_interfaces(new QLineEdit(this)), m_modes(new QButtonGroup(this))
{
    m_networks->setObjectName(field::kHomeNetworks);
    m_networks->setPlaceholderText(QStringLiteral("203.0.113.0/28"));
    bind(m_networks, field::kHomeNetworks, &DraftContent::homeNetworks);
    bind(m_interfaces, field::kHomeInterfaces, &DraftContent::homeInterfaces);

    auto *homeForm = new Form;
    m_networksField = new FormField(m_networks,
                                    tr("The home's own public addresses, which the tunnel end routes to here. "
                                       "Separate several by commas."));
    homeForm->addRow(tr("&Networks:"), m_networksField);
    m_fixed.append({field::kHomeNetworks, m_networksField});
    auto *lan = new FormField(
        makeInterfaces(),
        tr("Where the home's machines are connected. Add the uplink if LAN and provider share it. Leave this empty if "
           "only this gateway uses the tunnel."),
        m_interfaces);
    homeForm->addRow(tr("&LAN interfaces:"), lan);
    m_fixed.append({field::kHomeInterfaces, lan});

    QWidget *choices = makeModes();
    auto *modes = new FormField(choices, {}, m_modes->buttons().constFirst());
    m_fixed.append({field::kMode, modes});
    m_neighbours = makeSwitch(field::kNeighbours, tr("Reach the provider's neigh&bours through the tunnel"),
                              &Configuration::neighboursThroughTunnel);
    auto *neighbours = new FormField(m_neighbours,
                                     tr("Other customers in the provider's network are reached through the "
                                        "tunnel, too; only the router is spoken to directly."));
    m_fixed.append({field::kNeighbours, neighbours});
    m_leakGuard = makeSwitch(field::kLeakGuard, tr("Lea&k guard"), &Configuration::leakGuard);
    auto *guard = new FormField(m_leakGuard,
                                tr("No packet with an address of the home leaves the provider's line outside "
                                   "the tunnel, not even while the tunnel is down. The sender is told."));
    m_fixed.append({field::kLeakGuard, guard});
    auto *advanced = new Form;
    addMarks(advanced);

    constexpr int kSectionGap = 14;
    auto *layout = pageLayout(this);
    layout->addWidget(new HeadingLabel(tr("The home"), this));
    layout->addLayout(homeForm);
    layout->addSpacing(kSectionGap);
    auto *heading = new QHBoxLayout;
    heading->addWidget(new HeadingLabel(tr("What goes through the tunnel"), this), 1);
    heading->addWidget(makePresets());
    layout->addLayout(heading);
    layout->addWidget(modes);
    layout->addSpacing(kSectionGap);
    layout->addWidget(new HeadingLabel(tr("Safety"), this));
    layout->addWidget(guard);
    layout->addWidget(neighbours);
    layout->addSpacing(kSectionGap);
    layout->addWidget(new HeadingLabel(tr("Advanced"), this));
    layout->addLayout(advanced);
    layout->addStretch(1);
    connect(&draft, &ConfigDraft::edited, this, &HomePage::showHybrid);
    load();
}

void HomePage::addMarks(Form *form)
{
    m_marks = new QLineEdit(this);
    m_marks->setObjectName(field::kMarksMask);
    m_marks->setPlaceholderText(markText(Configuration().marksMask));
    bind(m_marks, field::kMarksMask, &DraftContent::marksMask);
    auto *marks =
        new FormField(m_marks,
                      tr("The bits of packet and connection marks that Culvert uses: 5 to 16 adjacent bits, in "
                         "hexadecimal. Change them only if another program uses the same bits."));
    form->addRow(tr("&Packet mark bits:"), marks);
    m_fixed.append({field::kMarksMask, marks});
}

QString HomePage::title() { return tr("Home and mode"); }

QWidget *HomePage::makeInterfaces()
{
    m_interfaces->setObjectName(field::kHomeInterfaces);
    m_interfaces->setPlaceholderText(tr("No LAN: only this gateway uses the tunnel"));
    auto *choose = new QToolButton(this);
    choose->setObjectName(QStringLiteral("chooseInterfaces"));
    choose->setText(tr("Choose"));
    choose->setAccessibleName(tr("Choose LAN interfaces"));
    choose->setPopupMode(QToolButton::InstantPopup);
    choose->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(choose);
    choose->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillInterfaceMenu(menu); });
    auto *both = new QWidget(this);
    auto *layout = new QHBoxLayout(both);
    layout->setContentsMargins({});
    layout->addWidget(m_interfaces, 1);
    layout->addWidget(choose);
    return both;
}

void HomePage::fillInterfaceMenu(QMenu *menu)
{
    menu->clear();
    const QStringList chosen = splitList(m_draft.content().homeInterfaces);
    for (const InterfaceChoice &choice : m_listInterfaces()) {
        auto *action = menu->addAction(choice.addresses.isEmpty() ? choice.name
                                                                  : tr("%1 (%2)").arg(choice.name, choice.addresses));
        action->setCheckable(true);
        action->setChecked(chosen.contains(choice.name));
        connect(action, &QAction::toggled, this, [this, name = choice.name](bool on) {
            QStringList names = splitList(m_draft.content().homeInterfaces);
            names.removeAll(name);
            if (on)
                names.append(name);
            m_draft.edit(field::kHomeInterfaces,
                         [&](DraftContent &content) { content.homeInterfaces = names.join(QStringLiteral(", ")); });
            load();
        });
    }
    if (menu->isEmpty())
        menu->addAction(tr("No interface"))->setEnabled(false);
}

QToolButton *HomePage::makePresets()
{
    auto *choose = new QToolButton(this);
    choose->setObjectName(QStringLiteral("presets"));
    choose->setText(tr("Presets"));
    choose->setToolTip(tr("Fills in what homes of a kind have in common. Whatever else you typed stays."));
    choose->setAccessibleDescription(choose->toolTip());
    choose->setPopupMode(QToolButton::InstantPopup);
    choose->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(choose);
    menu->setToolTipsVisible(true);
    for (const Preset preset : kPresets) {
        QAction *action = menu->addAction(presetTitle(preset));
        action->setToolTip(presetSentence(preset));
        connect(action, &QAction::triggered, this, [this, preset] {
            m_draft.restructure(field::kMode, [preset](DraftContent &content) { fillIn(preset, content); });
        });
    }
    choose->setMenu(menu);
    return choose;
}

QWidget *HomePage::makeModes()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(10);
    const int indent = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, nullptr, this)
        + style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing, nullptr, this);
    const auto add = [&](Mode mode, const QString &text, const QString &explanation) {
        auto *button = new QRadioButton(text, box);
        button->setAccessibleDescription(explanation);
        if (m_modes->buttons().isEmpty())
            button->setObjectName(field::kMode);
        m_modes->addButton(button, int(mode));
        auto *hint = new HintLabel(explanation, box);
        auto *indented = new QHBoxLayout;
        indented->addSpacing(indent);
        indented->addWidget(hint, 1);
        auto *choice = new QVBoxLayout;
        choice->setSpacing(2);
        choice->addWidget(button);
        choice->addLayout(indented);
        layout->addLayout(choice);
        return button;
    };
    add(Mode::Source, tr("What comes from the home's &addresses"),
        tr("Machines with an address of the home use the tunnel. This machine and machines with a private address go "
           "straight to the provider, as they would without Culvert."));
    add(Mode::Everything, tr("Everythin&g"),
        tr("All traffic uses the tunnel, this machine's own included; only exceptions go straight to the provider."));
    add(Mode::Hybrid, tr("&Only servers and chosen services"),
        tr("Everything else goes straight to the provider, with the provider's address as its sender. What came in "
           "through the tunnel is answered through it."));
    m_hybrid = makeHybrid();
    auto *indented = new QHBoxLayout;
    indented->addSpacing(indent);
    indented->addWidget(m_hybrid, 1);
    layout->addLayout(indented);
    connect(m_modes, &QButtonGroup::idClicked, this, [this](int id) {
        m_draft.edit(field::kMode, [id](DraftContent &content) { content.rest.mode = Mode(id); });
    });
    return box;
}

QWidget *HomePage::makeHybrid()
{
    auto *box = new QWidget(this);
    auto *form = new Form;
    m_servers = new QLineEdit(box);
    m_servers->setObjectName(field::kServers);
    m_servers->setPlaceholderText(QStringLiteral("203.0.113.2, 203.0.113.8/30"));
    bind(m_servers, field::kServers, &DraftContent::servers);
    auto *servers = new FormField(m_servers,
                                  tr("Machines of the home that use the tunnel for everything, by address or network. "
                                     "Separate several by commas."));
    form->addRow(tr("&Servers:"), servers);
    m_fixed.append({field::kServers, servers});
    m_services = new ServicesEditor(m_draft, std::nullopt, box);
    auto *services = new FormField(m_services,
                                   tr("What uses the tunnel from every machine that has an address of the home, by "
                                      "the port at the other end."),
                                   m_services->addButton());
    form->addRow(tr("Servi&ces:"), services);
    m_nothingBegins = new HintLabel(tr("Neither a server nor a service: no connection begins its way through the "
                                       "tunnel. What comes in through it is still answered through it."),
                                    box);
    m_nothingBegins->setObjectName(QStringLiteral("nothingBegins"));
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->addWidget(m_nothingBegins);
    layout->addLayout(form);
    return box;
}

void HomePage::bind(QLineEdit *edit, const QString &pointer, QString DraftContent::*member)
{
    connect(edit, &QLineEdit::textEdited, this, [this, pointer, member](const QString &text) {
        m_draft.edit(pointer, [&](DraftContent &content) { content.*member = text; });
    });
    connect(edit, &QLineEdit::editingFinished, this, [this, edit, pointer] {
        if (edit->text().isEmpty())
            m_draft.touch(pointer);
    });
}

QCheckBox *HomePage::makeSwitch(const QString &pointer, const QString &text, bool Configuration::*member)
{
    auto *box = new QCheckBox(text, this);
    box->setObjectName(pointer);
    connect(box, &QCheckBox::clicked, this, [this, pointer, member](bool on) {
        m_draft.edit(pointer, [&](DraftContent &content) { content.rest.*member = on; });
    });
    return box;
}

void HomePage::showProblems()
{
    SettingsPage::showProblems();
    const QString ampr = amprProblem(m_draft.content());
    if (!ampr.isEmpty())
        m_networksField->setProblems(m_draft.shownSentences(field::kHomeNetworks) + QStringList{ampr});
}

void HomePage::showHybrid()
{
    const DraftContent &content = m_draft.content();
    m_hybrid->setVisible(content.rest.mode == Mode::Hybrid);
    m_nothingBegins->setVisible(content.servers.trimmed().isEmpty() && content.services.isEmpty());
}

void HomePage::load()
{
    const DraftContent &content = m_draft.content();
    setTextIfOther(m_networks, content.homeNetworks);
    setTextIfOther(m_interfaces, content.homeInterfaces);
    setTextIfOther(m_servers, content.servers);
    setTextIfOther(m_marks, content.marksMask);
    m_services->load();
    m_modes->button(int(content.rest.mode))->setChecked(true);
    // The Tab key leads to the one that is chosen. Qt sees to it only once one of them has had the focus.
    for (QAbstractButton *button : m_modes->buttons())
        button->setFocusPolicy(button->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
    showHybrid();
    m_neighbours->setChecked(content.rest.neighboursThroughTunnel);
    m_leakGuard->setChecked(content.rest.leakGuard);
    unwatchAll();
    for (const auto &[pointer, field] : m_fixed + m_services->fields())
        watch(pointer, field);
}

} // namespace culvert
