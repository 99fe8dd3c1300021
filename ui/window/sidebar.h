// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace culvert {

/// The list of pages, with the number of problems on each.
class Sidebar : public QListWidget {
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    void addPage(const QString &title, const QString &iconName);
    void setProblemCount(int page, qsizetype count);
    qsizetype problemCount(int page) const;

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitWidth();
};

} // namespace culvert
