// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/symbolicicon.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace culvert {

/// A message inside the window that waits until it is answered or closed. Hidden at first.
class Banner : public QFrame {
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    /// `detail`: the technical part, shown smaller; may be empty.
    void showMessage(Tone tone, const QString &text, const QString &detail = {});
    /// Another text for the message that is there, such as a number that counts down; screen readers are not alerted.
    void updateText(const QString &text);
    QString text() const;
    QString detail() const;
    /// A button in the banner; it stays for all messages.
    QPushButton *addButton(const QString &text);
    void setClosable(bool closable);

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintTone();

    Tone m_tone = Tone::Neutral;
    bool m_painting = false;
    QLabel *m_sign;
    QLabel *m_text;
    QLabel *m_detail;
    QHBoxLayout *m_buttons;
    QToolButton *m_close;
};

} // namespace culvert
