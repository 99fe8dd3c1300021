// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exceptions/importdialog.h"

#include "ui/draft/configdraft.h"
#include "ui/symbolicicon.h"
#include "ui/widgets/formfield.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace culvert {

ImportDialog::ImportDialog(ConfigDraft &draft, const QString &source, const QString &text, QWidget *parent)
    : QDialog(parent), m_draft(draft), m_reader(text, draft.content().exceptions), m_summary(new QLabel(this)),
      m_progress(new QProgressBar(this)), m_masquerade(new QCheckBox(tr("For the &LAN too"), this)),
      m_enabled(new QCheckBox(tr("&Switched on"), this)), m_refusedTitle(new QLabel(this)),
      m_refused(new QPlainTextEdit(this))
{
    setWindowTitle(tr("Import exceptions"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setText(tr("Reading the list…"));
    constexpr int kWhole = 1000;
    m_progress->setRange(0, kWhole);
    m_progress->setAccessibleName(m_summary->text());
    m_enabled->setObjectName(QStringLiteral("enableImported"));
    m_masquerade->setObjectName(QStringLiteral("masqueradeImported"));
    m_enabled->setChecked(true);
    // The gateway uses the provider's line anyway in the other modes, where only masqueraded exceptions do something.
    m_masquerade->setChecked(draft.content().rest.mode != Mode::Everything);
    m_masquerade->setToolTip(tr("Hosts of the LAN reach them too, with the provider's address as their sender "
                                "(masquerading). Otherwise only the gateway itself does."));
    m_masquerade->setAccessibleDescription(m_masquerade->toolTip());
    m_refused->setReadOnly(true);
    m_refused->setTabChangesFocus(true);
    m_refusedTitle->setBuddy(m_refused);

    auto *buttons = new QDialogButtonBox(this);
    m_add = buttons->addButton(tr("&Add"), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(QStringLiteral("addImported"));
    m_add->setEnabled(false);
    m_copy = buttons->addButton(tr("&Copy these lines"), QDialogButtonBox::ActionRole);
    m_copy->setIcon(symbolicIcon(QStringLiteral("sign-copy-symbolic")));
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_refused->toPlainText() + u'\n'); });
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new HeadingLabel(source, this));
    layout->addWidget(m_summary);
    layout->addWidget(m_progress);
    layout->addWidget(m_enabled);
    layout->addWidget(m_masquerade);
    layout->addWidget(m_refusedTitle);
    layout->addWidget(m_refused, 1);
    layout->addStretch(0);
    layout->addWidget(buttons);
    for (QWidget *later :
         {static_cast<QWidget *>(m_enabled), static_cast<QWidget *>(m_masquerade),
          static_cast<QWidget *>(m_refusedTitle), static_cast<QWidget *>(m_refused), static_cast<QWidget *>(m_copy)})
        later->hide();
    resize(fontMetrics().averageCharWidth() * 90, sizeHint().height());
    connect(&m_turn, &QTimer::timeout, this, &ImportDialog::readOn);
    m_turn.start(0);
}

void ImportDialog::readOn()
{
    constexpr qint64 kSliceMs = 15;
    constexpr qsizetype kLines = 500;
    QElapsedTimer clock;
    clock.start();
    bool more = true;
    while (more && clock.elapsed() < kSliceMs)
        more = m_reader.readLines(kLines);
    m_progress->setValue(int(m_reader.progress() * m_progress->maximum()));
    if (!more)
        showResult();
}

void ImportDialog::showResult()
{
    m_turn.stop();
    m_progress->hide();
    const qsizetype found = m_reader.found().size();
    QStringList summary{found > 0 ? tr("%n exception(s) will be added.", nullptr, int(found))
                                  : tr("There is nothing new in this list.")};
    if (m_reader.presentCount() > 0)
        summary.append(tr("%n already there.", nullptr, int(m_reader.presentCount())));
    m_summary->setText(summary.join(u' '));
    m_enabled->setVisible(found > 0 && !m_reader.tellsSwitches());
    m_masquerade->setVisible(m_enabled->isVisibleTo(this));
    m_add->setEnabled(found > 0);
    m_add->setDefault(true);
    if (m_reader.refusedCount() > 0) {
        QString title = tr("%n line(s) were not understood and are left out:", nullptr, int(m_reader.refusedCount()));
        if (m_reader.refusedCount() > m_reader.refused().size())
            title += u' ' + tr("(the first %n are shown)", nullptr, int(m_reader.refused().size()));
        QStringList lines;
        for (const RefusedLine &line : m_reader.refused())
            lines.append(tr("Line %1: %2 — %3").arg(QString::number(line.number), line.text, line.reason));
        m_refusedTitle->setText(title);
        m_refused->setPlainText(lines.join(u'\n'));
        m_refused->setAccessibleName(title);
        m_refusedTitle->show();
        m_refused->show();
        m_copy->show();
    }
    adjustSize();
    resize(fontMetrics().averageCharWidth() * 90, height());
    if (found > 0)
        m_add->setFocus();
}

void ImportDialog::accept()
{
    if (!m_add->isEnabled())
        return;
    QList<ExceptionDraft> found = m_reader.found();
    if (!m_reader.tellsSwitches()) {
        for (ExceptionDraft &exception : found) {
            exception.route.masquerade = m_masquerade->isChecked();
            exception.route.enabled = m_enabled->isChecked();
        }
    }
    m_draft.restructure(field::kExceptions, [&found](DraftContent &content) { content.exceptions.append(found); });
    Q_EMIT imported(found.size());
    QDialog::accept();
}

} // namespace culvert
