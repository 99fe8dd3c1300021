// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/guide/surroundings.h"
#include "ui/pages/preset.h"
#include "ui/pages/settingspage.h"

#include <QTimer>

class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace culvert {

class Backend;
class Form;
class FoundList;
class HeadingLabel;
class SceneView;

/// The way to a first configuration, over the same draft as the other pages: what should go through the tunnel, where
/// the tunnel ends and what the home is, and what will be done. It can be left and returned to at any time.
class GuidePage : public SettingsPage {
    Q_OBJECT

public:
    /// The backend outlives the page.
    GuidePage(ConfigDraft &draft, Backend &backend, InterfaceLister interfaces, KernelProbe kernel,
              QWidget *parent = nullptr);

    static QString title();
    /// The guide is for those who have nothing yet; later the other pages show what is wrong.
    bool owns(const QString &pointer) const override;
    void focusFirstProblem() override;

Q_SIGNALS:
    void applyRequested();

protected:
    void load() override;
    void showProblems() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum Sheet { Aim, Home, Look, SheetCount };

    QWidget *makeAim();
    QWidget *makeHome();
    QWidget *makeLook();
    void bind(QLineEdit *edit, const QString &pointer, QString DraftContent::*member);
    FormField *addInterfaces(Form *form, const QString &label, const QString &hint, QComboBox *box,
                             const QString &pointer, const std::function<QString &(DraftContent &)> &text);

    void askForRoutes();
    void look();
    /// What was found is filled in where nothing stands, once: who clears a field means it.
    void prefill();
    void showFound();
    void turnTo(Sheet sheet);
    void next();
    /// Leads to what is wrong on the sheet; false where nothing is.
    bool leadToProblem(Sheet sheet);
    void showExpected();
    void showSteps(const Result<QStringList> &steps);

    Backend &m_backend;
    InterfaceLister m_listInterfaces;
    KernelProbe m_askKernel;
    std::optional<bool> m_kernel;
    QList<RouteRow> m_routes;
    bool m_knowsRoutes = false; ///< the service has told them
    Surroundings m_surroundings;
    QSet<QString> m_prefilled;
    QTimer m_lookAgain; ///< while the page is shown: a cable may be plugged in, a lease may come
    QList<std::pair<QString, FormField *>> m_fields[SheetCount];

    HeadingLabel *m_heading;
    QStackedWidget *m_sheets;
    QPushButton *m_back;
    QPushButton *m_next;
    QButtonGroup *m_presets;
    SceneView *m_picture;            ///< of the chosen one
    QWidget *m_serversRow = nullptr; ///< of the preset that asks for them
    QLineEdit *m_servers;
    FoundList *m_found;
    QLineEdit *m_remote;
    QLineEdit *m_networks;
    FormField *m_networksField = nullptr;
    QLineEdit *m_address;
    QList<QWidget *> m_addressRow; ///< where everything goes through the tunnel
    QComboBox *m_uplink;
    QComboBox *m_lan;
    SceneView *m_scene;
    QLabel *m_stepsTitle;
    QPlainTextEdit *m_steps;
};

} // namespace culvert
