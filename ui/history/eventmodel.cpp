// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/eventmodel.h"

#include "ui/history/eventtext.h"

#include <QDateTime>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

#include <algorithm>

namespace culvert {

namespace {

/// To the second, as the language writes it: much happens within one minute.
QString timeText(const Event &event)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(event.time);
    const QLocale locale;
    QString format = locale.timeFormat(QLocale::ShortFormat);
    if (!format.contains(u's'))
        format.replace(QStringLiteral("mm"), QStringLiteral("mm:ss"));
    return locale.toString(time.date(), QLocale::ShortFormat) + u' ' + locale.toString(time.time(), format);
}

} // namespace

EventModel::EventModel(QObject *parent) : QAbstractTableModel(parent) { }

int EventModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int EventModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant EventModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Event &event = eventAt(index.row());
    if (role == Qt::DecorationRole && index.column() == What) {
        const QString icon = eventIconName(event);
        return icon.isEmpty() ? QVariant()
                              : symbolicIcon(icon, toneColour(eventTone(event), QGuiApplication::palette()));
    }
    if (role == Qt::ToolTipRole)
        return event.text;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Time:
        return timeText(event);
    case Kind:
        return eventKindText(event.kind);
    case What:
        return eventSentence(event);
    case Detail:
        return event.text;
    default:
        return {};
    }
}

QVariant EventModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Kind:
        return tr("Kind");
    case What:
        return tr("What happened");
    case Detail:
        return tr("Detail");
    default:
        return {};
    }
}

void EventModel::merge(const QList<Event> &remembered)
{
    QList<Event> all = m_events;
    for (const Event &event : remembered) {
        if (!all.contains(event))
            all.append(event);
    }
    if (all.size() == m_events.size())
        return;
    std::stable_sort(all.begin(), all.end(), [](const Event &a, const Event &b) { return a.time < b.time; });
    m_events = all.mid(qMax<qsizetype>(0, all.size() - kMost));
    rebuild();
}

void EventModel::add(const Event &event)
{
    if (m_events.contains(event))
        return;
    if (m_events.size() >= kMost) {
        merge({event});
        return;
    }
    const bool hidden = !isShown(event);
    if (!hidden)
        beginInsertRows({}, 0, 0);
    m_events.append(event);
    if (!hidden) {
        m_rows.prepend(m_events.size() - 1);
        endInsertRows();
    }
}

void EventModel::setHidden(const QString &kind, bool hidden)
{
    if (hidden)
        m_hidden.insert(kind);
    else
        m_hidden.remove(kind);
    rebuild();
}

void EventModel::setSearched(const QString &words)
{
    m_searched = words.split(u' ', Qt::SkipEmptyParts);
    rebuild();
}

bool EventModel::isShown(const Event &event) const
{
    if (m_hidden.contains(event.kind))
        return false;
    if (m_searched.isEmpty())
        return true;
    const QString text =
        QStringList{timeText(event), eventKindText(event.kind), eventSentence(event), event.text}.join(u' ');
    return std::all_of(m_searched.cbegin(), m_searched.cend(),
                       [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

void EventModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    for (qsizetype i = m_events.size() - 1; i >= 0; --i) {
        if (isShown(m_events.at(i)))
            m_rows.append(i);
    }
    endResetModel();
}

} // namespace culvert
