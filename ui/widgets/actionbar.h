// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace culvert {

class Backend;
class ConfigDraft;

/// Preview, Discard and Apply below the pages, and why they can or cannot be pressed.
class ActionBar : public QWidget {
    Q_OBJECT

public:
    /// Both outlive the bar.
    ActionBar(Backend &backend, ConfigDraft &draft, QWidget *parent = nullptr);

    /// While something is under way: what, and Apply waits. Empty: nothing is.
    void setBusy(const QString &activity);
    bool isBusy() const { return m_busy; }
    /// A short word on the last thing that was done, until the next edit.
    void setNews(const QString &news);

    QPushButton *previewButton() const { return m_preview; }
    QPushButton *discardButton() const { return m_discard; }
    QPushButton *applyButton() const { return m_apply; }

Q_SIGNALS:
    void busyChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    QString whyNot() const;
    void showAccess();

    Backend &m_backend;
    ConfigDraft &m_draft;
    bool m_busy = false;
    QString m_news;
    QLabel *m_sign;
    QLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_preview;
    QPushButton *m_discard;
    QPushButton *m_apply;
};

} // namespace culvert
