// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/interfacechoice.h"
#include "ui/pages/settingspage.h"

class QButtonGroup;
class QCheckBox;
class QMenu;

namespace culvert {

/// "Home and mode": the home's addresses, its LAN, and what is tunnelled.
class HomePage : public SettingsPage {
    Q_OBJECT

public:
    HomePage(ConfigDraft &draft, InterfaceLister interfaces, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;

protected:
    void load() override;

private:
    QWidget *makeInterfaces();
    void fillInterfaceMenu(QMenu *menu);
    QWidget *makeModes();
    QCheckBox *makeSwitch(const QString &pointer, const QString &text, bool Configuration::*member);

    InterfaceLister m_listInterfaces;
    QLineEdit *m_networks;
    QLineEdit *m_interfaces;
    QButtonGroup *m_modes;
    QCheckBox *m_neighbours;
    QCheckBox *m_leakGuard;
};

} // namespace culvert
