// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/interfacechoice.h"
#include "ui/pages/settingspage.h"

class QComboBox;
class QPushButton;

namespace culvert {

class Form;
class TunnelForm;

/// "Tunnel and uplink": where the lease arrives, and the tunnel ends.
class TunnelPage : public SettingsPage {
    Q_OBJECT

public:
    TunnelPage(ConfigDraft &draft, InterfaceLister interfaces, QWidget *parent = nullptr);

    static QString title();
    bool owns(const QString &pointer) const override;
    void reveal(const QString &pointer) override;

protected:
    void load() override;
    void showProblems() override;
    void showEvent(QShowEvent *event) override;

private:
    void fillUplinks();
    void addTunnel();

    InterfaceLister m_interfaces;
    QComboBox *m_uplink;
    FormField *m_uplinkField;
    Form *m_uplinkForm;
    QVBoxLayout *m_forms;
    FormField *m_tunnelsField;
    QPushButton *m_add;
    QList<TunnelForm *> m_tunnels;
};

} // namespace culvert
