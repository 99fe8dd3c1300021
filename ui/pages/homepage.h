// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/interfacechoice.h"
#include "ui/pages/settingspage.h"

class QButtonGroup;
class QCheckBox;
class QLabel;
class QMenu;
class QToolButton;

namespace culvert {

class Form;
class ServicesEditor;

/// "Home and mode": the home's addresses, its LAN, and what is tunnelled.
class HomePage : public SettingsPage {
    Q_OBJECT

public:
    HomePage(ConfigDraft &draft, InterfaceLister interfaces, QWidget *parent = nullptr);

    static QString title();

protected:
    void load() override;
    void showProblems() override;

private:
    QWidget *makeInterfaces();
    void fillInterfaceMenu(QMenu *menu);
    QToolButton *makePresets();
    QWidget *makeModes();
    QWidget *makeHybrid();
    void addMarks(Form *form);
    /// What is typed goes into the draft.
    void bind(QLineEdit *edit, const QString &pointer, QString DraftContent::*member);
    QCheckBox *makeSwitch(const QString &pointer, const QString &text, bool Configuration::*member);
    void showHybrid();

    InterfaceLister m_listInterfaces;
    QLineEdit *m_networks;
    FormField *m_networksField = nullptr;
    QLineEdit *m_interfaces;
    QLineEdit *m_marks = nullptr;
    QButtonGroup *m_modes;
    QWidget *m_hybrid = nullptr; ///< what only mode hybrid has
    QLineEdit *m_servers = nullptr;
    ServicesEditor *m_services = nullptr;
    QLabel *m_nothingBegins = nullptr;              ///< that mode hybrid has been left without anything to carry
    QList<std::pair<QString, FormField *>> m_fixed; ///< what is there whatever the draft holds
    QCheckBox *m_neighbours;
    QCheckBox *m_leakGuard;
};

} // namespace culvert
