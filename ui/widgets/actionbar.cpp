// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/actionbar.h"

#include "ui/backend.h"
#include "ui/configdraft.h"
#include "ui/symbolicicon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>

namespace culvert {

ActionBar::ActionBar(Backend &backend, ConfigDraft &draft, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_draft(draft), m_sign(new QLabel(this)), m_text(new QLabel(this)),
      m_progress(new QProgressBar(this)), m_preview(new QPushButton(tr("&Preview…"), this)),
      m_discard(new QPushButton(tr("&Discard"), this)), m_apply(new QPushButton(tr("Appl&y"), this))
{
    m_preview->setObjectName(QStringLiteral("preview"));
    m_discard->setObjectName(QStringLiteral("discard"));
    m_apply->setObjectName(QStringLiteral("apply"));
    m_preview->setToolTip(tr("Shows the exact steps that Apply would carry out"));
    m_discard->setToolTip(tr("Goes back to the settings that are in force"));
    m_progress->setRange(0, 0);
    m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 20);
    m_progress->hide();
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);

    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_sign);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_preview);
    layout->addWidget(m_discard);
    layout->addWidget(m_apply);

    connect(&backend, &Backend::connectionChanged, this, &ActionBar::refresh);
    connect(&backend, &Backend::accessChanged, this, &ActionBar::refresh);
    connect(&draft, &ConfigDraft::stateChanged, this, &ActionBar::refresh);
    connect(&draft, &ConfigDraft::edited, this, [this] {
        m_news.clear();
        refresh();
    });
    refresh();
}

void ActionBar::setBusy(const QString &activity)
{
    m_busy = !activity.isEmpty();
    m_progress->setVisible(m_busy);
    m_progress->setAccessibleName(activity);
    m_news = activity;
    refresh();
    Q_EMIT busyChanged();
}

void ActionBar::setNews(const QString &news)
{
    m_news = news;
    refresh();
}

void ActionBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showAccess();
}

QString ActionBar::whyNot() const
{
    switch (m_backend.connection()) {
    case Backend::Connection::Unknown:
        return tr("Waiting for the Culvert service to answer. You can edit meanwhile.");
    case Backend::Connection::Absent:
        return tr("The Culvert service is not running: settings can be edited, but not applied.");
    case Backend::Connection::Connected:
        break;
    }
    if (m_backend.configureAccess() == Backend::Access::Denied)
        return tr("You are not allowed to change these settings. Ask the administrator of this machine.");
    return {};
}

void ActionBar::refresh()
{
    const QString reason = whyNot();
    const bool possible = reason.isEmpty() && !m_busy;
    m_apply->setEnabled(possible && m_draft.isDirty() && !m_draft.hasConflict());
    m_apply->setDefault(m_apply->isEnabled());
    m_preview->setEnabled(m_backend.connection() == Backend::Connection::Connected && !m_busy);
    m_discard->setEnabled(m_draft.isDirty() && !m_busy);
    const bool asks = m_backend.configureAccess() == Backend::Access::NeedsPassword;
    const QString how =
        asks ? tr("An administrator's password will be asked for.") : tr("Puts these settings into force");
    m_apply->setToolTip(reason.isEmpty() ? how : reason);
    m_apply->setAccessibleDescription(m_apply->toolTip());
    QString text = reason;
    if (text.isEmpty())
        text = m_news;
    if (text.isEmpty() && m_draft.isDirty())
        text = asks ? tr("Changed, not applied yet. Apply asks for an administrator's password.")
                    : tr("Changed, not applied yet.");
    m_text->setText(text);
    showAccess();
}

void ActionBar::showAccess()
{
    const bool connected = m_backend.connection() == Backend::Connection::Connected;
    QString sign;
    if (!connected)
        sign = QStringLiteral("sign-warning-symbolic");
    else if (m_backend.configureAccess() == Backend::Access::Denied)
        sign = QStringLiteral("sign-denied-symbolic");
    else if (m_backend.configureAccess() == Backend::Access::NeedsPassword)
        sign = QStringLiteral("sign-locked-symbolic");
    m_apply->setIcon(sign.isEmpty() || !connected ? QIcon() : symbolicIcon(sign));
    m_sign->setVisible(!connected);
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_sign->setPixmap(
        symbolicIcon(QStringLiteral("sign-warning-symbolic"), toneColour(Tone::Doubtful, palette())).pixmap(size));
}

} // namespace culvert
