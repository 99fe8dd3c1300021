// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/filereader.h"
#include "ui/filesaver.h"
#include "ui/pages/settingspage.h"

#include <functional>

class QAction;
class QCheckBox;
class QPushButton;
class QLabel;
class QTableView;

namespace culvert {

class Banner;
class ExceptionModel;
class HintLabel;
class ProblemLabel;
struct ExceptionDraft;

/// "Exceptions": what goes by the provider's line and not through a tunnel.
class ExceptionsPage : public SettingsPage {
    Q_OBJECT

public:
    /// Without `read` or `save` there are no files to import from or to export to.
    explicit ExceptionsPage(ConfigDraft &draft, FileReader read = {}, FileSaver save = {}, QWidget *parent = nullptr);

    static QString title();
    bool owns(const QString &pointer) const override;
    void focusFirstProblem() override;
    void reveal(const QString &pointer) override;

protected:
    void load() override;
    void showProblems() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeAddBar();
    void makeTable();
    /// What can be done with what is selected, and with the whole list.
    void makeActions();
    QLayout *makeFilterBar();
    QPushButton *makeMenuButton(const QString &text, const QList<QAction *> &actions);

    void add();
    void importFile(const QString &path);
    void importClipboard();
    void importText(const QString &source, const QString &text);
    void exportAs(const QString &name, QString (*toText)(const QList<ExceptionDraft> &));
    QList<quint32> selected() const;
    /// One step for all that is selected, which stays selected.
    void changeSelected(const std::function<void(ExceptionDraft &)> &change);
    /// What the space bar does: the switch of the current column.
    void switchSelected();
    void labelSelected();
    void removeSelected();
    void copySelected();
    void showSelected();
    void showCount();
    void showProblem();

    FileReader m_read;
    FileSaver m_save;
    ExceptionModel *m_model;
    QLineEdit *m_destination;
    QLineEdit *m_label;
    QCheckBox *m_masquerade;
    FormField *m_addField;
    Banner *m_news;
    QLineEdit *m_filter;
    QTableView *m_table;
    ProblemLabel *m_problem;      ///< of the chosen row, or of the first that has one
    HintLabel *m_needsMasquerade; ///< shown in the modes where the gateway uses the provider's line anyway
    QLabel *m_count;
    QPushButton *m_change = nullptr; ///< what is selected
    QPushButton *m_remove = nullptr;
};

} // namespace culvert
