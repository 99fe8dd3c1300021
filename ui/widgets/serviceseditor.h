// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/draft/configdraft.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace culvert {

class FormField;

/// A list of services of the draft: protocol and ports, a row each.
class ServicesEditor : public QWidget {
    Q_OBJECT

public:
    /// `tunnel`: whose services; absent: those of mode hybrid. The draft outlives the editor.
    ServicesEditor(ConfigDraft &draft, std::optional<qsizetype> tunnel, QWidget *parent = nullptr);

    void load();
    /// What takes the focus.
    QPushButton *addButton() const { return m_add; }
    /// Each row, by its place in the document.
    QList<std::pair<QString, FormField *>> fields() const;

private:
    struct Row {
        QComboBox *protocol;
        QLineEdit *ports;
        FormField *field;
    };

    void addRow();
    void loadRow(qsizetype index);
    void showWhetherPorts(qsizetype index);
    QString pointer(qsizetype index) const;
    const QList<ServiceDraft> &services() const;
    QList<ServiceDraft> &in(DraftContent &content) const;

    ConfigDraft &m_draft;
    std::optional<qsizetype> m_tunnel;
    QList<Row> m_rows; ///< as many as were ever needed
    QPushButton *m_add;
};

} // namespace culvert
