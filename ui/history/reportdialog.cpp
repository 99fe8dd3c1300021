// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/reportdialog.h"

#include "ui/history/report.h"
#include "ui/symbolicicon.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/formfield.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace culvert {

ReportDialog::ReportDialog(const Backend &backend, const QList<Event> &events, FileSaver save, QWidget *parent)
    : QDialog(parent), m_backend(backend), m_events(events), m_save(std::move(save)), m_failure(new Banner(this)),
      m_masked(new QCheckBox(tr("&Hide addresses: equal ones get equal names"), this)), m_text(new QPlainTextEdit(this))
{
    setWindowTitle(tr("Report for support"));
    m_masked->setChecked(true);
    m_text->setReadOnly(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setAccessibleName(windowTitle());
    m_text->setTabChangesFocus(true);
    // It is written in English, whatever the language of the window.
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    auto *buttons = new QDialogButtonBox(this);
    auto *copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copy->setIcon(symbolicIcon(QStringLiteral("sign-copy-symbolic")));
    if (m_save)
        connect(buttons->addButton(tr("&Save…"), QDialogButtonBox::ActionRole), &QPushButton::clicked, this,
                &ReportDialog::save);
    // Last: the Tab key would go to and fro between those that come later.
    buttons->addButton(QDialogButtonBox::Close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(
        new HintLabel(tr("This is all of it. It goes nowhere by itself: copy or save it, and send it to whom "
                         "you trust. Names of tunnels and interfaces are in it."),
                      this));
    layout->addWidget(m_masked);
    layout->addWidget(m_failure);
    layout->addWidget(m_text, 1);
    layout->addWidget(buttons);
    const int character = fontMetrics().averageCharWidth();
    constexpr int kColumns = 100;
    constexpr int kLines = 34;
    resize(character * kColumns, fontMetrics().height() * kLines);
    connect(m_masked, &QCheckBox::toggled, this, &ReportDialog::makeReport);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    makeReport();
}

void ReportDialog::makeReport() { m_text->setPlainText(supportReport(m_backend, m_events, m_masked->isChecked())); }

void ReportDialog::save()
{
    m_failure->hide();
    m_save(this, QStringLiteral("culvert-report.txt"), m_text->toPlainText().toUtf8(),
           [dialog = QPointer(this)](const QString &sentence) {
               if (dialog)
                   dialog->m_failure->showMessage(Tone::Wrong, tr("The report could not be saved."), sentence);
           });
}

} // namespace culvert
