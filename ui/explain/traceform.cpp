// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/traceform.h"

#include "core/config/protocols.h"
#include "ui/widgets/formfield.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStringListModel>

#include <algorithm>
#include <limits>

namespace culvert {

namespace {

/// What the entries of the list of senders hold.
enum SenderRole { KindRole = Qt::UserRole, AddressRole, InterfaceRole };

struct Host {
    QString address;
    QString interface;
    bool isServer = false;
};

/// Hosts on the home's interfaces: servers of the settings first, then those that the kernel has heard of.
QList<Host> hostsAtHome(const std::optional<Configuration> &configuration, const QList<InterfaceChoice> &interfaces)
{
    QList<Host> hosts;
    if (configuration && configuration->hybrid && !configuration->homeInterfaces.isEmpty()) {
        for (const Ipv4Prefix &server : configuration->hybrid->servers) {
            if (server.isHost())
                hosts.append({server.address.toString(), configuration->homeInterfaces.first(), true});
        }
    }
    for (const InterfaceChoice &interface : interfaces) {
        if (configuration && !configuration->homeInterfaces.contains(interface.name))
            continue;
        for (const QString &address : interface.neighbours) {
            const auto known = std::find_if(hosts.begin(), hosts.end(),
                                            [&address](const Host &host) { return host.address == address; });
            if (known == hosts.end())
                hosts.append({address, interface.name});
            else
                known->interface = interface.name;
        }
    }
    return hosts;
}

/// Its line is made at once: made later it would stand last in the order of the Tab key, and lead back past all that
/// was made between.
QComboBox *editableBox(QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setEditable(true);
    return box;
}

} // namespace

TraceForm::TraceForm(const InterfaceLister &interfaces, QWidget *parent)
    : QWidget(parent), m_interfaces(interfaces), m_destination(new QLineEdit(this)),
      m_former(new QStringListModel(this)), m_sender(new QComboBox(this)), m_protocol(new QComboBox(this)),
      m_port(new QSpinBox(this)), m_ask(new QPushButton(tr("&Show the way"), this)), m_another(new QWidget(this)),
      m_from(new QLineEdit(m_another)), m_incoming(editableBox(m_another)), m_problem(new ProblemLabel(this))
{
    m_destination->setObjectName(QStringLiteral("explainDestination"));
    m_destination->setPlaceholderText(QStringLiteral("192.0.2.1"));
    m_destination->setCompleter(new QCompleter(m_former, this));
    m_sender->setObjectName(QStringLiteral("explainSender"));
    m_protocol->setObjectName(QStringLiteral("explainProtocol"));
    m_protocol->addItem(tr("any", "protocol"), 0);
    for (const QString &name : protocols::names())
        m_protocol->addItem(name.toUpper(), *protocols::numberOf(name));
    m_port->setObjectName(QStringLiteral("explainPort"));
    m_port->setRange(0, std::numeric_limits<quint16>::max());
    m_port->setSpecialValueText(tr("any", "port"));
    m_from->setObjectName(QStringLiteral("explainFrom"));
    m_from->setPlaceholderText(QStringLiteral("192.0.2.2"));
    m_incoming->setObjectName(QStringLiteral("explainIncoming"));
    m_ask->setObjectName(QStringLiteral("explain"));
    m_ask->setAutoDefault(true);

    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *form = new QGridLayout(this);
    form->setContentsMargins({});
    int column = 0;
    addField(form, 0, column++, tr("A packet &to:"), m_destination);
    addField(form, 0, column++, tr("Sent &by:"), m_sender);
    addField(form, 0, column++, tr("P&rotocol:"), m_protocol);
    addField(form, 0, column++, tr("P&ort:"), m_port);
    form->addWidget(m_ask, 1, column);
    form->setColumnStretch(0, 2);
    form->setColumnStretch(1, 3);
    auto *another = new QGridLayout(m_another);
    another->setContentsMargins({});
    addField(another, 0, 0, tr("Address of the &device:"), m_from);
    addField(another, 0, 1, tr("Comes in o&ver:"), m_incoming);
    another->setColumnStretch(0, 1);
    another->setColumnStretch(1, 1);
    form->addWidget(m_another, 2, 0, 1, column + 1);
    form->addWidget(m_problem, 3, 0, 1, column + 1);
    connectParts();
    offerHosts({});
    showPort();
}

void TraceForm::addField(QGridLayout *form, int row, int column, const QString &text, QWidget *input)
{
    auto *label = new QLabel(text, input->parentWidget());
    label->setBuddy(input);
    input->setAccessibleName(QString(text).remove(u'&').remove(u':'));
    form->addWidget(label, row, column);
    form->addWidget(input, row + 1, column);
}

void TraceForm::connectParts()
{
    connect(m_ask, &QPushButton::clicked, this, &TraceForm::asked);
    connect(m_destination, &QLineEdit::returnPressed, this, &TraceForm::asked);
    connect(m_from, &QLineEdit::returnPressed, this, &TraceForm::asked);
    connect(m_sender, &QComboBox::currentIndexChanged, this, &TraceForm::showSender);
    connect(m_protocol, &QComboBox::currentIndexChanged, this, &TraceForm::showPort);
}

TraceForm::Sender TraceForm::sender() const { return Sender(m_sender->currentData(KindRole).toInt()); }

void TraceForm::showSender()
{
    m_another->setVisible(sender() == Sender::Another);
    m_problem->setText({});
}

void TraceForm::showPort() { m_port->setEnabled(protocols::hasPorts(quint8(m_protocol->currentData().toUInt()))); }

void TraceForm::offerHosts(const std::optional<Configuration> &configuration)
{
    const QList<InterfaceChoice> interfaces = m_interfaces();
    QStringList names = configuration ? QStringList(configuration->homeInterfaces) : QStringList();
    for (const InterfaceChoice &interface : interfaces)
        names.append(interface.name);
    names.removeDuplicates();
    const QString typed = m_incoming->currentText();
    m_incoming->clear();
    m_incoming->addItems(names);
    if (!typed.isEmpty())
        m_incoming->setCurrentText(typed);

    const Sender chosen = m_sender->count() > 0 ? sender() : Sender::Gateway;
    const QString address = m_sender->currentData(AddressRole).toString();
    const QString incoming = m_sender->currentData(InterfaceRole).toString();
    const QSignalBlocker quiet(m_sender);
    m_sender->clear();
    const auto add = [this](const QString &text, Sender kind, const Host &host = {}) {
        const int index = m_sender->count();
        m_sender->addItem(text);
        m_sender->setItemData(index, int(kind), KindRole);
        m_sender->setItemData(index, host.address, AddressRole);
        m_sender->setItemData(index, host.interface, InterfaceRole);
    };
    add(tr("The gateway itself"), Sender::Gateway);
    for (const Host &host : hostsAtHome(configuration, interfaces)) {
        const QString text =
            host.isServer ? tr("%1 on %2, a server", "address, interface") : tr("%1 on %2", "address, interface");
        add(text.arg(host.address, host.interface), Sender::Known, host);
    }
    add(tr("Another device…"), Sender::Another);
    if (chosen == Sender::Known)
        setQuery({m_destination->text(), address, incoming, quint8(m_protocol->currentData().toUInt()),
                  quint16(m_port->value())});
    else if (chosen == Sender::Another)
        m_sender->setCurrentIndex(m_sender->count() - 1);
    m_another->setVisible(sender() == Sender::Another);
}

void TraceForm::setAskEnabled(bool enabled) { m_ask->setEnabled(enabled); }

void TraceForm::setQuery(const TraceQuery &query)
{
    m_destination->setText(query.destination);
    m_protocol->setCurrentIndex(std::max(0, m_protocol->findData(query.protocol)));
    m_port->setValue(query.port);
    if (query.incoming.isEmpty()) {
        m_sender->setCurrentIndex(0);
        return;
    }
    for (int index = 0; index < m_sender->count(); ++index) {
        if (m_sender->itemData(index, AddressRole) == query.from
            && m_sender->itemData(index, InterfaceRole) == query.incoming) {
            m_sender->setCurrentIndex(index);
            return;
        }
    }
    m_from->setText(query.from);
    m_incoming->setCurrentText(query.incoming);
    m_sender->setCurrentIndex(m_sender->count() - 1);
}

bool TraceForm::readAddress(QLineEdit *edit, QString &address)
{
    address = edit->text().trimmed();
    if (Ipv4Address::parse(address))
        return true;
    const bool isName = std::any_of(address.begin(), address.end(), [](QChar letter) { return letter.isLetter(); });
    QString problem = tr("Type an address first, four numbers from 0 to 255 as in 198.51.100.9.");
    if (isName)
        problem = tr("“%1” is a name, and a name may have several addresses. Type one of them: the command "
                     "“getent ahostsv4 %1” lists them.")
                      .arg(address);
    else if (!address.isEmpty())
        problem = tr("“%1” is not an IPv4 address. Write four numbers from 0 to 255, as in 198.51.100.9.").arg(address);
    m_problem->setText(problem);
    edit->setAccessibleDescription(problem);
    edit->setFocus(Qt::OtherFocusReason);
    return false;
}

std::optional<TraceQuery> TraceForm::read()
{
    for (QLineEdit *edit : {m_destination, m_from})
        edit->setAccessibleDescription({});
    m_problem->setText({});
    TraceQuery query;
    if (!readAddress(m_destination, query.destination))
        return {};
    query.protocol = quint8(m_protocol->currentData().toUInt());
    if (protocols::hasPorts(query.protocol))
        query.port = quint16(m_port->value());
    query.from = m_sender->currentData(AddressRole).toString();
    query.incoming = m_sender->currentData(InterfaceRole).toString();
    if (sender() == Sender::Another) {
        query.incoming = m_incoming->currentText().trimmed();
        if (!readAddress(m_from, query.from))
            return {};
        if (query.incoming.isEmpty()) {
            m_problem->setText(tr("Name the interface by which the packet comes in."));
            m_incoming->setFocus(Qt::OtherFocusReason);
            return {};
        }
    }
    QStringList former = m_former->stringList();
    if (!former.contains(query.destination)) {
        former.prepend(query.destination);
        m_former->setStringList(former);
    }
    return query;
}

} // namespace culvert
