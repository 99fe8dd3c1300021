// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/previewdialog.h"

#include "ui/errortext.h"
#include "ui/symbolicicon.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/steplist.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace culvert {

PreviewDialog::PreviewDialog(const QList<DifferenceGroup> &groups, const PageTitle &titleOf, QAction *apply,
                             QWidget *parent)
    : QDialog(parent), m_failure(new Banner(this)), m_tabs(new QTabWidget(this)), m_waiting(makeWaiting()),
      m_steps(new StepList(this))
{
    setWindowTitle(tr("What would change"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_failure->setClosable(false);
    m_tabs->setObjectName(QStringLiteral("previewTabs"));
    m_tabs->addTab(new DifferenceView(groups, titleOf, this), tr("&Changes"));
    m_tabs->addTab(makeSteps(), tr("&Exact steps"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_failure);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_waiting);
    addButtons(apply);
    constexpr int kColumns = 100;
    constexpr int kLines = 24;
    resize(fontMetrics().averageCharWidth() * kColumns, fontMetrics().height() * kLines);
}

QWidget *PreviewDialog::makeWaiting()
{
    auto *row = new QWidget(this);
    auto *text = new QLabel(tr("Asking the Culvert service for the exact steps…"), row);
    auto *bar = new QProgressBar(row);
    bar->setRange(0, 0);
    bar->setAccessibleName(text->text());
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(text);
    layout->addWidget(bar, 1);
    return row;
}

QWidget *PreviewDialog::makeSteps()
{
    auto *tab = new QWidget(this);
    m_explanation = new QLabel(tab);
    m_explanation->setWordWrap(true);
    m_explanation->setTextFormat(Qt::PlainText);
    auto *layout = new QVBoxLayout(tab);
    layout->addWidget(m_explanation);
    layout->addWidget(m_steps, 1);
    return tab;
}

void PreviewDialog::addButtons(QAction *apply)
{
    auto *buttons = new QDialogButtonBox(this);
    m_copy = buttons->addButton(tr("C&opy steps"), QDialogButtonBox::ActionRole);
    m_copy->setIcon(symbolicIcon(QStringLiteral("sign-copy-symbolic")));
    m_copy->setEnabled(false);
    connect(m_copy, &QPushButton::clicked, m_steps, &StepList::copy);
    auto *close = buttons->addButton(tr("C&lose"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *now = buttons->addButton(tr("&Apply"), QDialogButtonBox::AcceptRole);
    now->setObjectName(QStringLiteral("applyPreviewed"));
    const auto follow = [apply, now] {
        now->setEnabled(apply->isEnabled());
        now->setIcon(apply->icon());
        now->setToolTip(apply->toolTip());
    };
    connect(apply, &QAction::changed, now, follow);
    follow();
    // Read first: the Return key applies only when the button was chosen.
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, apply] {
        accept();
        apply->trigger();
    });
    layout()->addWidget(buttons);
}

void PreviewDialog::showResult(const Result<QStringList> &steps)
{
    m_waiting->hide();
    if (!steps) {
        m_explanation->setText(tr("There are no steps to show."));
        m_steps->setLines({});
        m_failure->showMessage(Tone::Wrong, errorSentence(steps.error()), errorDetail(steps.error()));
        return;
    }
    m_steps->setLines(*steps);
    m_copy->setEnabled(!steps->isEmpty());
    m_tabs->setTabText(1, tr("&Exact steps (%1)").arg(QLocale().toString(steps->size())));
    m_explanation->setText(
        steps->isEmpty() ? tr("Nothing would be done: the network is already as these settings want it.")
                         : tr("Apply would carry out %Ln line(s) now, in this order. Nothing has been changed yet.",
                              nullptr, int(steps->size())));
}

} // namespace culvert
