// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchindex.h"

#include "ui/draft/fieldtext.h"
#include "ui/widgets/formfield.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTableView>

#include <algorithm>

namespace culvert {

namespace {

QString textOf(const QWidget *widget)
{
    QStringList texts{widget->accessibleName()};
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        texts.append(label->text());
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        texts.append(button->text());
    if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
        texts.append(edit->placeholderText());
    if (const auto *table = qobject_cast<const QTableView *>(widget); table && table->model()) {
        for (int column = 0; column < table->model()->columnCount(); ++column)
            texts.append(table->model()->headerData(column, Qt::Horizontal).toString());
    }
    // The letter that is a shortcut is a letter of its word.
    return texts.join(u' ').remove(u'&');
}

/// The texts of a field. Those of a field inside it are its own, too: a choice and what only it has are one matter.
QString textsIn(const FormField &field)
{
    QStringList texts;
    for (const QWidget *widget : field.findChildren<QWidget *>())
        texts.append(textOf(widget));
    return texts.join(u' ');
}

SearchEntry pageEntry(PageId page, const QString &title, const QWidget &view)
{
    QStringList texts{otherWords(page)};
    for (const QWidget *widget : view.findChildren<QWidget *>()) {
        // What a label says may be what is measured or has happened, which nobody looks for here.
        if (!qobject_cast<const QLabel *>(widget) || qobject_cast<const HeadingLabel *>(widget))
            texts.append(textOf(widget));
    }
    return {page, {}, title, {}, texts.join(u' ')};
}

/// Where a word is found: the smaller, the better; negative where it is not.
int rank(const SearchEntry &entry, const QString &word)
{
    const qsizetype inTitle = entry.title.indexOf(word, 0, Qt::CaseInsensitive);
    if (inTitle >= 0)
        return inTitle == 0 || entry.title.at(inTitle - 1).isSpace() ? 0 : 1;
    if (entry.hint.contains(word, Qt::CaseInsensitive))
        return 2;
    return entry.words.contains(word, Qt::CaseInsensitive) ? 3 : -1;
}

} // namespace

QList<SearchEntry> searchEntries(PageId page, const QString &title, const QWidget &view, const DraftContent &content)
{
    QList<SearchEntry> entries{pageEntry(page, title, view)};
    for (const FormField *field : view.findChildren<FormField *>()) {
        const QString pointer = field->input()->objectName();
        if (!pointer.startsWith(u'/'))
            continue;
        const QString name = fieldName(content, pointer);
        const bool known = std::any_of(entries.cbegin(), entries.cend(),
                                       [&name](const SearchEntry &entry) { return entry.title == name; });
        if (!known)
            entries.append({page, pointer, name, field->hint(), pointer + otherWords(pointer) + textsIn(*field)});
    }
    return entries;
}

QList<SearchEntry> findEntries(const QList<SearchEntry> &entries, const QString &text)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    QList<std::pair<int, SearchEntry>> found;
    for (const SearchEntry &entry : entries) {
        int worst = 0;
        for (const QString &word : words) {
            const int one = rank(entry, word);
            worst = one < 0 || worst < 0 ? -1 : std::max(worst, one);
        }
        // A setting is nearer to what is wanted than the whole of its page.
        if (worst >= 0)
            found.append({2 * worst + (entry.pointer.isEmpty() ? 1 : 0), entry});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<SearchEntry> best;
    for (const auto &[ignored, entry] : std::as_const(found))
        best.append(entry);
    return best;
}

} // namespace culvert
