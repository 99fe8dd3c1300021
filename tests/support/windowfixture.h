// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakebackend.h"
#include "ui/window/settingswindow.h"

#include <QLineEdit>

#include <memory>

class QPushButton;

namespace culvert {

class Banner;
class StatusHeader;

/// There is no file after it.
void saveNowhere(QWidget *parent, const QString &name, const QByteArray &content,
                 const std::function<void(const QString &)> &failed);

/// What tests of the window that a person has begin with: in its init() each of them opens the window as it needs it.
class WindowFixture : public QObject {
    Q_OBJECT

protected:
    /// Over a helper that is up; not shown yet.
    void open();
    /// The same with all of its pages, turned to this one.
    void openAt(PageId page);
    /// The keyboard is the window's from here on.
    void activate();

    template <typename Widget> Widget *named(const QString &name) const { return m_window->findChild<Widget *>(name); }
    QPushButton *button(const char *name) const;
    QLineEdit *remote() const { return named<QLineEdit>(field::tunnel(0, "remote")); }
    StatusHeader *header() const;
    /// The first that is shown.
    Banner *banner() const;
    /// Goes to whatever has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers);

    std::unique_ptr<FakeBackend> m_backend;
    std::unique_ptr<SettingsWindow> m_window;

private Q_SLOTS:
    void cleanup();
};

} // namespace culvert
