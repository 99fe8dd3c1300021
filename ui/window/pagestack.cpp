// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pagestack.h"

#include "ui/pages/settingspage.h"

#include <QScrollArea>

#include <algorithm>
#include <utility>

namespace culvert {

PageStack::PageStack(QWidget *parent) : QStackedWidget(parent)
{
    m_rest.setInterval(0);
    connect(&m_rest, &QTimer::timeout, this, &PageStack::makeOne);
}

void PageStack::addPage(std::function<QWidget *()> make)
{
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    m_makers.push_back(std::move(make));
    addWidget(area);
}

void PageStack::turnTo(int index)
{
    page(index);
    setCurrentIndex(index);
}

void PageStack::makeAtRest() { m_rest.start(); }

void PageStack::makeOne()
{
    const auto next = std::find_if(m_makers.cbegin(), m_makers.cend(), [](const auto &make) { return bool(make); });
    if (next == m_makers.cend())
        m_rest.stop();
    else
        page(int(next - m_makers.cbegin()));
}

void PageStack::makeAll()
{
    for (int i = 0; i < count(); ++i)
        page(i);
}

QWidget *PageStack::page(int index)
{
    if (const auto make = std::exchange(m_makers.at(size_t(index)), {})) {
        area(index)->setWidget(make());
        if (auto *settings = qobject_cast<SettingsPage *>(area(index)->widget()))
            settings->catchUp();
        Q_EMIT pageMade(area(index)->widget());
    }
    return area(index)->widget();
}

SettingsPage *PageStack::settingsPage(int index) { return qobject_cast<SettingsPage *>(page(index)); }

int PageStack::ownerOf(const QString &pointer)
{
    return find([&pointer](const SettingsPage &page) { return page.owns(pointer); });
}

int PageStack::holderOf(const QString &pointer)
{
    return find([&pointer](const SettingsPage &page) { return page.has(pointer); });
}

int PageStack::find(const std::function<bool(const SettingsPage &page)> &fits)
{
    for (int i = 0; i < count(); ++i) {
        const SettingsPage *candidate = settingsPage(i);
        if (candidate && fits(*candidate))
            return i;
    }
    return -1;
}

QScrollArea *PageStack::area(int index) const { return static_cast<QScrollArea *>(widget(index)); }

} // namespace culvert
