// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakebackend.h"
#include "ui/draft/configdraft.h"

#include <QWidget>

#include <memory>

namespace culvert {

/// A page is part of a window, which is hidden before its parts go.
class Shown {
public:
    explicit Shown(QWidget &page) : m_page(page) { m_page.show(); }
    ~Shown() { m_page.hide(); }
    Q_DISABLE_COPY_MOVE(Shown)

private:
    QWidget &m_page;
};

/// The draft under a page of the settings: the home of exampleConfiguration() as generation 7.
inline std::unique_ptr<ConfigDraft> exampleDraft()
{
    auto draft = std::make_unique<ConfigDraft>();
    draft->receive(exampleConfiguration(), 7);
    return draft;
}

/// What is in the page by that name; a test ends where nothing is.
template <typename Widget> Widget *named(QWidget &page, const QString &name)
{
    auto *found = page.findChild<Widget *>(name);
    if (!found)
        qFatal("no widget %s", qPrintable(name));
    return found;
}

} // namespace culvert
