// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

#include <optional>

namespace culvert {

/// A panel that shows StatusNotifier items: watcher and host of org.kde.StatusNotifierWatcher, and a reader of the
/// items' properties and menus (com.canonical.dbusmenu).
class Panel : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(QStringList RegisteredStatusNotifierItems READ items)
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ hasHost)
    Q_PROPERTY(int ProtocolVersion READ protocolVersion)

public:
    explicit Panel(const QDBusConnection &bus);
    ~Panel() override;

    /// Takes the watcher's name.
    void appear();
    QStringList items() const { return m_items; }
    bool hasHost() const { return true; }
    int protocolVersion() const { return 0; }

    /// Of the first item.
    QVariant property(const QString &name) const;
    /// The title of the item's tooltip.
    QString toolTip() const;
    /// The largest picture of the item's icon: how many bytes of it are not zero.
    int paintedBytes() const;

    /// One entry of the menu.
    struct Entry {
        int id = 0;
        QVariantMap properties;
        QList<Entry> children;

        QString label() const; ///< without mnemonics
        bool isEnabled() const { return properties.value(QStringLiteral("enabled"), true).toBool(); }
        bool isChecked() const { return properties.value(QStringLiteral("toggle-state")).toInt() == 1; }
        /// The entry with that label, at any depth.
        std::optional<Entry> find(const QString &label) const;
    };
    Entry menu() const;
    void click(const Entry &entry);

public Q_SLOTS:
    void RegisterStatusNotifierItem(const QString &service);
    void RegisterStatusNotifierHost(const QString &) { }

Q_SIGNALS:
    void StatusNotifierItemRegistered(const QString &);
    void StatusNotifierItemUnregistered(const QString &);
    void StatusNotifierHostRegistered();

private:
    QDBusConnection m_bus;
    QStringList m_items;
};

} // namespace culvert
