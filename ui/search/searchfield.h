// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <functional>

namespace culvert {

class ResultList;

/// Where it is typed what is looked for. Down leads into the results, Return to the best, Escape ends the search.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    /// The results belong to the same window.
    explicit SearchField(ResultList &results, QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;

private:
    void onKey(QWidget *of, Qt::Key key, const std::function<void()> &act);
};

} // namespace culvert
