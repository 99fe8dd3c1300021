// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/previewdialog.h"

#include "ui/errortext.h"
#include "ui/symbolicicon.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace culvert {

PreviewDialog::PreviewDialog(QWidget *parent)
    : QDialog(parent), m_explanation(new QLabel(this)), m_waiting(new QProgressBar(this)),
      m_steps(new QPlainTextEdit(this))
{
    setWindowTitle(tr("What would be done"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_explanation->setWordWrap(true);
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setText(tr("Asking the Culvert service…"));
    m_waiting->setRange(0, 0);
    m_waiting->setAccessibleName(m_explanation->text());
    m_steps->setReadOnly(true);
    m_steps->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_steps->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_steps->setAccessibleName(tr("Steps"));
    m_steps->setTabChangesFocus(true);

    auto *buttons = new QDialogButtonBox(this);
    m_copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    m_copy->setIcon(symbolicIcon(QStringLiteral("sign-copy-symbolic")));
    m_copy->setEnabled(false);
    auto *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_steps->toPlainText() + u'\n'); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_explanation);
    layout->addWidget(m_waiting);
    layout->addWidget(m_steps, 1);
    layout->addWidget(buttons);
    constexpr int kColumns = 130;
    constexpr int kLines = 24;
    resize(fontMetrics().averageCharWidth() * kColumns, fontMetrics().height() * kLines);
}

void PreviewDialog::showResult(const Result<QStringList> &steps)
{
    m_waiting->hide();
    if (!steps) {
        m_explanation->setText(errorSentence(steps.error()));
        m_steps->setPlainText(errorDetail(steps.error()));
        return;
    }
    m_steps->setPlainText(steps->join(u'\n'));
    m_copy->setEnabled(!steps->isEmpty());
    m_explanation->setText(
        steps->isEmpty() ? tr("Nothing would be done: the network is already as these settings want it.")
                         : tr("Apply would carry out %n step(s) now, in this order. Nothing has been changed yet.",
                              nullptr, int(steps->size())));
}

} // namespace culvert
