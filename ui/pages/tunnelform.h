// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace culvert {

class ConfigDraft;
class Form;
class FormField;
class HeadingLabel;
class ServicesEditor;
struct DraftContent;
struct TunnelDraft;

/// One tunnel end of the draft.
class TunnelForm : public QWidget {
    Q_OBJECT

public:
    TunnelForm(ConfigDraft &draft, qsizetype index, QWidget *parent = nullptr);

    void load();
    /// Offers to remove the tunnel; the last one stays.
    void setRemovable(bool removable);
    /// What this form shows problems of, by its place in the document.
    QList<std::pair<QString, FormField *>> fields() const;
    QList<Form *> forms() const { return {m_form, m_rareForm}; }
    /// Opens the part that is closed at first where something in it is wrong.
    void revealProblems();
    /// Opens it where the field of this place is in it.
    void reveal(const QString &pointer);

private:
    QLineEdit *addLine(Form *form, const char *key, const QString &label, const QString &hint,
                       QString TunnelDraft::*member, const QString &example);
    void addTtl(Form *form);
    void addServices(Form *form);
    void showOwnDevice();
    const TunnelDraft &tunnel() const;

    ConfigDraft &m_draft;
    qsizetype m_index;
    Form *m_form;
    Form *m_rareForm;
    HeadingLabel *m_heading;
    QPushButton *m_remove;
    QToolButton *m_more;
    QWidget *m_rare;
    QLineEdit *m_interface = nullptr;
    FormField *m_interfaceField = nullptr;
    QSpinBox *m_ttl = nullptr;
    FormField *m_ttlField = nullptr;
    ServicesEditor *m_services = nullptr;
    QList<std::pair<QString TunnelDraft::*, QLineEdit *>> m_lines;
    QList<std::pair<QString, FormField *>> m_fields;
};

} // namespace culvert
