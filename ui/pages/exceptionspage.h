// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/settingspage.h"

class QCheckBox;
class QPushButton;
class QLabel;
class QTableView;

namespace culvert {

class Banner;
class ExceptionModel;
class ProblemLabel;

/// "Exceptions": what goes by the provider's line and not through a tunnel.
class ExceptionsPage : public SettingsPage {
    Q_OBJECT

public:
    explicit ExceptionsPage(ConfigDraft &draft, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    bool owns(const QString &pointer) const override;
    void focusFirstProblem() override;
    void reveal(const QString &pointer) override;

protected:
    void load() override;
    void showProblems() override;

private:
    QWidget *makeAddBar();
    void makeTable();
    void add();
    void addPasted(const QString &text);
    void removeSelected();
    void showCount();
    void showProblem();

    ExceptionModel *m_model;
    QLineEdit *m_destination;
    QLineEdit *m_label;
    QCheckBox *m_masquerade;
    FormField *m_addField;
    Banner *m_news;
    QLineEdit *m_filter;
    QTableView *m_table;
    ProblemLabel *m_problem; ///< of the chosen row, or of the first that has one
    QLabel *m_count;
    QPushButton *m_remove;
};

} // namespace culvert
