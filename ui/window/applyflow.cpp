// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/applyflow.h"

#include "ui/backend.h"
#include "ui/errortext.h"
#include "ui/widgets/banner.h"
#include "ui/window/actionbar.h"
#include "ui/window/previewdialog.h"

#include <QDialogButtonBox>
#include <QPointer>
#include <QVBoxLayout>

namespace culvert {

namespace {

/// Long enough to see whether everything still works, and short enough to wait for where it does not. LuCI's 30 were
/// too few.
constexpr quint32 kTrialSeconds = 90;

} // namespace

ApplyFlow::ApplyFlow(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    connect(&m_parts.backend, &Backend::statusChanged, this, &ApplyFlow::showWaiting);
    connect(&m_parts.backend, &Backend::accessChanged, this, &ApplyFlow::showWaiting);
}

bool ApplyFlow::hasNoProblems()
{
    if (m_parts.draft.read().problems.isEmpty())
        return true;
    m_parts.draft.showAllProblems();
    Q_EMIT correctionNeeded();
    return false;
}

void ApplyFlow::apply()
{
    if (!hasNoProblems())
        return;
    const Configuration configuration = m_parts.draft.read().configuration;
    m_parts.draft.beginApply(configuration);
    begin(Task::Applying);
    m_parts.backend.apply(configuration, m_parts.draft.generation(),
                          [flow = QPointer(this)](const Result<quint64> &result) {
                              if (!flow)
                                  return;
                              flow->m_parts.draft.endApply(result.has_value(), result ? *result : 0);
                              flow->end(result);
                              if (result)
                                  flow->m_parts.actions.setNews(tr("Applied, and read back from the kernel."));
                          });
}

void ApplyFlow::tryOut()
{
    if (!hasNoProblems())
        return;
    const Configuration configuration = m_parts.draft.read().configuration;
    // Whose change it is, is known until it is settled: beginApply() of another one ends that.
    m_parts.draft.beginApply(configuration);
    begin(Task::Applying);
    m_parts.backend.tryOut(configuration, m_parts.draft.generation(), kTrialSeconds,
                           [flow = QPointer(this)](const Result<std::monostate> &result) {
                               if (!flow)
                                   return;
                               if (!result)
                                   flow->m_parts.draft.endApply(false, 0);
                               flow->end(result);
                           });
}

void ApplyFlow::keep()
{
    begin(Task::Keeping);
    m_parts.backend.confirm(settled(tr("The change is kept.")));
}

void ApplyFlow::undo()
{
    begin(Task::Undoing);
    m_parts.backend.revert(settled(tr("The change is undone. What you had entered is still here.")));
}

std::function<void(const Result<std::monostate> &)> ApplyFlow::settled(const QString &news)
{
    return [flow = QPointer(this), news](const Result<std::monostate> &result) {
        if (!flow)
            return;
        flow->end(result);
        if (result)
            flow->m_parts.actions.setNews(news);
    };
}

void ApplyFlow::preview()
{
    if (!hasNoProblems())
        return;
    m_parts.message.hide();
    const Configuration configuration = m_parts.draft.read().configuration;
    auto *dialog = new PreviewDialog(difference(m_parts.draft.confirmed(), configuration), m_parts.titleOf,
                                     m_parts.actions.applyAction(), &m_parts.window);
    dialog->open();
    m_parts.backend.preview(configuration, [dialog = QPointer(dialog)](const Result<QStringList> &steps) {
        if (dialog)
            dialog->showResult(steps);
    });
}

void ApplyFlow::showTheirs()
{
    const auto theirs = m_parts.draft.theirs();
    if (!theirs)
        return;
    auto *dialog = new QDialog(&m_parts.window);
    dialog->setObjectName(QStringLiteral("theirs"));
    dialog->setWindowTitle(tr("What somebody else has changed"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *view = new DifferenceView(difference(m_parts.draft.confirmed(), *theirs), m_parts.titleOf, dialog);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(view);
    layout->addWidget(buttons);
    constexpr int kColumns = 90;
    constexpr int kLines = 18;
    dialog->resize(dialog->fontMetrics().averageCharWidth() * kColumns, dialog->fontMetrics().height() * kLines);
    dialog->open();
}

void ApplyFlow::switchTunnel(bool enabled)
{
    begin(enabled ? Task::TurningOn : Task::TurningOff);
    m_parts.backend.setEnabled(enabled, [flow = QPointer(this)](const Result<quint64> &result) {
        if (flow)
            flow->end(result);
    });
}

void ApplyFlow::tryAgain()
{
    const auto configuration = m_parts.backend.configuration();
    if (!configuration)
        return;
    begin(Task::TryingAgain);
    m_parts.backend.apply(*configuration, m_parts.backend.generation(),
                          [flow = QPointer(this)](const Result<quint64> &result) {
                              if (flow)
                                  flow->end(result);
                          });
}

void ApplyFlow::begin(Task task)
{
    m_parts.message.hide();
    m_task = task;
    showWaiting();
}

template <typename T> void ApplyFlow::end(const Result<T> &result)
{
    const bool wasAsked = std::exchange(m_task, Task::None) != Task::Keeping;
    m_parts.actions.setBusy({});
    if (result)
        return;
    // Who closes the password prompt has changed his mind, and nothing is wrong. Before a change is kept nobody is
    // asked.
    const bool refused = wasAsked && result.error().code == ErrorCode::NotAuthorized;
    m_parts.message.showMessage(refused ? Tone::Neutral : Tone::Wrong, errorSentence(result.error()),
                                refused ? QString() : errorDetail(result.error()));
}

void ApplyFlow::showWaiting()
{
    if (m_task != Task::None)
        m_parts.actions.setBusy(waitingText());
}

/// The helper tells that it is at work once polkit has let it.
QString ApplyFlow::waitingText() const
{
    const bool turning = m_task == Task::TurningOn || m_task == Task::TurningOff;
    const auto access = turning ? m_parts.backend.controlAccess() : m_parts.backend.configureAccess();
    const bool working = m_parts.backend.status().state == State::Applying;
    if (access == Backend::Access::NeedsPassword && !working)
        return tr("Waiting for an administrator's password…");
    switch (m_task) {
    case Task::TryingAgain:
        return tr("Trying again…");
    case Task::Keeping:
        return tr("Keeping the change…");
    case Task::Undoing:
        return tr("Undoing the change…");
    case Task::TurningOn:
        return tr("Turning on…");
    case Task::TurningOff:
        return tr("Turning off…");
    default:
        return tr("Applying… You can go on editing meanwhile.");
    }
}

} // namespace culvert
