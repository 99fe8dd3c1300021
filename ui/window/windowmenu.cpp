// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowmenu.h"

#include "ui/symbolicicon.h"
#include "ui/window/actionbar.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QMainWindow>
#include <QMenuBar>
#include <QMessageBox>
#include <QToolButton>

namespace culvert {

namespace {

class MenuText {
    Q_DECLARE_TR_FUNCTIONS(culvert::MenuText)
};

} // namespace

WindowMenu::WindowMenu(QMainWindow &window, const ActionBar &actions, const QStringList &pages)
{
    QMenuBar *bar = window.menuBar();
    bar->setAccessibleName(MenuText::tr("Menu bar"));
    // Qt's own, for what does not fit into a narrow window.
    if (auto *more = bar->findChild<QToolButton *>(QStringLiteral("qt_menubar_ext_button")))
        more->setAccessibleName(MenuText::tr("More menus"));
    QMenu *file = bar->addMenu(MenuText::tr("&File"));
    file->addActions({actions.applyAction(), actions.tryAction(), actions.previewAction(), actions.discardAction()});
    file->addSeparator();
    QAction *close = file->addAction(MenuText::tr("&Close"));
    // The program ends with its window.
    close->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_W), QKeySequence(Qt::CTRL | Qt::Key_Q)});
    QObject::connect(close, &QAction::triggered, &window, &QWidget::close);

    QMenu *edit = bar->addMenu(MenuText::tr("&Edit"));
    edit->addActions({actions.undoAction(), actions.redoAction()});
    edit->addSeparator();
    m_find = edit->addAction(symbolicIcon(QStringLiteral("sign-search-symbolic")), MenuText::tr("&Find a setting"));
    m_find->setShortcut(QKeySequence::Find);

    QMenu *view = bar->addMenu(MenuText::tr("&View"));
    auto *one = new QActionGroup(&window);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        QAction *page = view->addAction(QString(pages.at(i)).replace(u'&', QStringLiteral("&&")));
        page->setCheckable(true);
        constexpr int kDigits = 9;
        if (i < kDigits)
            page->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)));
        one->addAction(page);
        m_pages.append(page);
    }
    view->addSeparator();
    view->addAction(actions.problemsAction());

    QMenu *help = bar->addMenu(MenuText::tr("&Help"));
    QAction *about = help->addAction(MenuText::tr("&About Culvert"));
    about->setMenuRole(QAction::AboutRole);
    QObject::connect(about, &QAction::triggered, &window, [&window] { showAbout(window); });
}

void showAbout(QMainWindow &window)
{
    auto *about = new QMessageBox(&window);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->setWindowTitle(MenuText::tr("About Culvert"));
    constexpr int kIcon = 64;
    about->setIconPixmap(applicationIcon().pixmap(kIcon));
    about->setTextFormat(Qt::PlainText);
    about->setText(MenuText::tr("Culvert %1").arg(QApplication::applicationVersion()).trimmed());
    about->setInformativeText(
        MenuText::tr("Keeps a home's own addresses reachable through a tunnel.\n\n"
                     "Free software under the GNU General Public License, version 3 or later. It comes without any "
                     "warranty."));
    about->setStandardButtons(QMessageBox::Close);
    about->open();
}

} // namespace culvert
