// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/exceptionswitches.h"

#include "ui/backend.h"

#include <QPointer>

#include <algorithm>

namespace culvert {

namespace {

QList<ExceptionRoute> chosen(const QList<ExceptionRoute> &exceptions)
{
    if (exceptions.size() <= ExceptionSwitches::kMost)
        return exceptions;
    QList<ExceptionRoute> labelled;
    for (const ExceptionRoute &exception : exceptions) {
        if (!exception.label.isEmpty())
            labelled.append(exception);
        if (labelled.size() == ExceptionSwitches::kMost)
            break;
    }
    return labelled;
}

/// A label may be longer than a menu is wide.
QString shortened(const QString &label)
{
    constexpr qsizetype kMostCharacters = 60;
    return label.size() <= kMostCharacters ? label : label.left(kMostCharacters) + u'…';
}

QList<ExceptionRoute>::iterator find(QList<ExceptionRoute> &exceptions, const Ipv4Prefix &destination)
{
    return std::find_if(exceptions.begin(), exceptions.end(),
                        [&](const ExceptionRoute &other) { return other.destination == destination; });
}

} // namespace

ExceptionSwitches::ExceptionSwitches(Backend &backend, QObject *parent) : QObject(parent), m_backend(backend)
{
    m_menu.setTitle(tr("&Exceptions"));
    m_end = m_menu.addSeparator();
    connect(m_menu.addAction(tr("&All exceptions…")), &QAction::triggered, this, &ExceptionSwitches::allRequested);
    connect(&backend, &Backend::configurationChanged, this, &ExceptionSwitches::follow);
    connect(&backend, &Backend::connectionChanged, this, &ExceptionSwitches::follow);
    connect(&backend, &Backend::accessChanged, this, &ExceptionSwitches::follow);
    follow();
}

void ExceptionSwitches::setBlocked(bool blocked)
{
    m_isBlocked = blocked;
    follow();
}

void ExceptionSwitches::follow()
{
    // An answer comes before the configuration that it speaks of has been read.
    if (m_change && m_change->generation
        && (m_backend.generation() >= *m_change->generation || !m_backend.configuration())) {
        m_change.reset();
        Q_EMIT busyChanged();
    }
    const auto configuration = m_backend.configuration();
    const QList<ExceptionRoute> shown = configuration ? chosen(configuration->exceptions) : QList<ExceptionRoute>();
    const bool isSame = std::equal(shown.cbegin(), shown.cend(), m_destinations.cbegin(), m_destinations.cend(),
                                   [](const ExceptionRoute &exception, const Ipv4Prefix &destination) {
                                       return exception.destination == destination;
                                   });
    if (!isSame)
        rebuild(shown);
    showStates(shown);
}

void ExceptionSwitches::rebuild(const QList<ExceptionRoute> &shown)
{
    qDeleteAll(m_switches);
    m_switches.clear();
    m_destinations.clear();
    for (const ExceptionRoute &exception : shown) {
        auto *action = new QAction(&m_menu);
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, destination = exception.destination](bool enabled) {
            // Not from within the action: what follows may rebuild the menu.
            QMetaObject::invokeMethod(
                this, [=, this] { change(destination, enabled); }, Qt::QueuedConnection);
        });
        m_menu.insertAction(m_end, action);
        m_switches.append(action);
        m_destinations.append(exception.destination);
    }
}

void ExceptionSwitches::showStates(const QList<ExceptionRoute> &shown)
{
    const bool isUsable = m_backend.connection() == Backend::Connection::Connected && !m_isBlocked && !isBusy()
        && m_backend.configureAccess() != Backend::Access::Denied;
    for (qsizetype i = 0; i < m_switches.size(); ++i) {
        const ExceptionRoute &exception = shown.at(i);
        const bool isChanging = m_change && m_change->destination == exception.destination;
        const QString destination = exception.destination.toRouteString();
        QString text = exception.label.isEmpty()
            ? destination
            : tr("%1 (%2)", "label and address of an exception").arg(shortened(exception.label), destination);
        text.replace(u'&', QStringLiteral("&&"));
        if (isChanging)
            text = tr("%1 – being changed…").arg(text);
        QAction *action = m_switches.at(i);
        action->setText(text);
        action->setChecked(isChanging ? m_change->enabled : exception.enabled);
        action->setEnabled(isUsable);
    }
}

void ExceptionSwitches::change(const Ipv4Prefix &destination, bool enabled)
{
    auto configuration = m_backend.configuration();
    if (isBusy() || !configuration)
        return follow();
    const auto exception = find(configuration->exceptions, destination);
    if (exception == configuration->exceptions.end() || exception->enabled == enabled)
        return follow(); // somebody else was faster
    exception->enabled = enabled;
    m_change = Change{destination, enabled, std::nullopt};
    follow();
    Q_EMIT busyChanged();
    m_backend.apply(*configuration, m_backend.generation(), [switches = QPointer(this)](const Result<quint64> &result) {
        if (!switches)
            return;
        if (result) {
            switches->m_change->generation = *result;
            switches->follow();
            return;
        }
        switches->m_change.reset();
        switches->follow();
        Q_EMIT switches->busyChanged();
        Q_EMIT switches->refused(result.error());
    });
}

} // namespace culvert
