// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowfixture.h"

#include "ui/widgets/banner.h"
#include "ui/window/statusheader.h"

#include <QPushButton>
#include <QtTest>

namespace culvert {

void saveNowhere(QWidget *, const QString &, const QByteArray &, const std::function<void(const QString &)> &) { }

void WindowFixture::open()
{
    m_window.reset();
    m_backend = std::make_unique<FakeBackend>();
    m_backend->bringUp();
    m_window = std::make_unique<SettingsWindow>(
        *m_backend, [] { return QList<InterfaceChoice>(); }, saveNowhere);
}

void WindowFixture::openAt(PageId page)
{
    open();
    m_window->makePages();
    m_window->showPage(page);
}

void WindowFixture::activate()
{
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

QPushButton *WindowFixture::button(const char *name) const { return named<QPushButton>(QString::fromLatin1(name)); }

StatusHeader *WindowFixture::header() const { return m_window->findChild<StatusHeader *>(); }

Banner *WindowFixture::banner() const
{
    const auto banners = m_window->findChildren<Banner *>();
    const auto shown = std::find_if(banners.cbegin(), banners.cend(), [](const Banner *it) { return it->isVisible(); });
    return shown == banners.cend() ? nullptr : *shown;
}

void WindowFixture::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_window->focusWidget() ? m_window->focusWidget() : m_window.get(), key, modifiers);
}

void WindowFixture::cleanup()
{
    m_window.reset();
    m_backend.reset();
}

} // namespace culvert
