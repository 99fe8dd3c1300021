// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/panel.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QTest>

#include <algorithm>

namespace culvert {

namespace {

const QString kItemPath = QStringLiteral("/StatusNotifierItem");
const QString kItem = QStringLiteral("org.kde.StatusNotifierItem");
const QString kWatcher = QStringLiteral("org.kde.StatusNotifierWatcher");
const QString kMenu = QStringLiteral("com.canonical.dbusmenu");

/// (ia{sv}av)
void read(const QDBusArgument &argument, Panel::Entry &entry)
{
    argument.beginStructure();
    argument >> entry.id >> entry.properties;
    argument.beginArray();
    while (!argument.atEnd()) {
        QDBusVariant child;
        argument >> child;
        read(child.variant().value<QDBusArgument>(), entry.children.emplaceBack());
    }
    argument.endArray();
    argument.endStructure();
}

} // namespace

Panel::Panel(const QDBusConnection &bus) : m_bus(bus) { }

Panel::~Panel() { m_bus.unregisterService(kWatcher); }

void Panel::appear()
{
    if (!m_bus.registerObject(QStringLiteral("/StatusNotifierWatcher"), this,
                              QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllProperties
                                  | QDBusConnection::ExportAllSignals)
        || !m_bus.registerService(kWatcher))
        qFatal("the panel gets no place on the bus");
}

void Panel::RegisterStatusNotifierItem(const QString &service)
{
    m_items.append(service.startsWith(u'/') ? message().service() : service);
    Q_EMIT StatusNotifierItemRegistered(m_items.last());
}

QVariant Panel::property(const QString &name) const
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        m_items.value(0), kItemPath, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    call << kItem << name;
    const QDBusPendingReply<QDBusVariant> reply = m_bus.call(call);
    return reply.isError() ? QVariant() : reply.value().variant();
}

QString Panel::toolTip() const
{
    // (sa(iiay)ss): icon, pictures, title, text
    const QDBusArgument argument = property(QStringLiteral("ToolTip")).value<QDBusArgument>();
    QString icon;
    QString title;
    argument.beginStructure();
    argument >> icon;
    argument.beginArray();
    argument.endArray();
    QString text;
    argument >> title >> text;
    argument.endStructure();
    return title;
}

int Panel::paintedBytes() const
{
    const QDBusArgument argument = property(QStringLiteral("IconPixmap")).value<QDBusArgument>();
    qsizetype painted = 0;
    argument.beginArray();
    while (!argument.atEnd()) {
        int width = 0;
        int height = 0;
        QByteArray pixels;
        argument.beginStructure();
        argument >> width >> height >> pixels;
        argument.endStructure();
        painted = std::max(painted, pixels.size() - pixels.count('\0'));
    }
    argument.endArray();
    return int(painted);
}

QString Panel::Entry::label() const { return properties.value(QStringLiteral("label")).toString().remove(u'_'); }

std::optional<Panel::Entry> Panel::Entry::find(const QString &wanted) const
{
    if (label() == wanted)
        return *this;
    for (const Entry &child : children) {
        if (auto found = child.find(wanted))
            return found;
    }
    return std::nullopt;
}

Panel::Entry Panel::menu() const
{
    const QString path = property(QStringLiteral("Menu")).value<QDBusObjectPath>().path();
    QDBusMessage call = QDBusMessage::createMethodCall(m_items.value(0), path, kMenu, QStringLiteral("GetLayout"));
    call << 0 << -1 << QStringList();
    const QDBusMessage reply = m_bus.call(call);
    Entry root;
    if (reply.type() == QDBusMessage::ReplyMessage)
        read(reply.arguments().at(1).value<QDBusArgument>(), root);
    return root;
}

void Panel::click(const Entry &entry)
{
    const QString path = property(QStringLiteral("Menu")).value<QDBusObjectPath>().path();
    QDBusMessage call = QDBusMessage::createMethodCall(m_items.value(0), path, kMenu, QStringLiteral("Event"));
    call << entry.id << QStringLiteral("clicked") << QVariant::fromValue(QDBusVariant(0)) << uint(0);
    m_bus.call(call);
}

} // namespace culvert
