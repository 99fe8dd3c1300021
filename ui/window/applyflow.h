// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/draft/configdraft.h"
#include "ui/widgets/differenceview.h"

namespace culvert {

class ActionBar;
class Backend;
class Banner;

/// What the window asks of the helper: apply, preview, on and off, try again; what it waits for meanwhile, and how it
/// ended. The window stays usable: what is typed while something is under way is the draft's, and not sent.
class ApplyFlow : public QObject {
    Q_OBJECT

public:
    struct Parts {
        Backend &backend;
        ConfigDraft &draft;
        ActionBar &actions;
        Banner &message; ///< where failures are told
        QWidget &window; ///< of the dialogs
        PageTitle titleOf;
    };
    /// All parts outlive it.
    explicit ApplyFlow(const Parts &parts, QObject *parent = nullptr);

    void apply();
    /// As apply(), but it goes back by itself unless keep() follows.
    void tryOut();
    void keep();
    void undo();
    void preview();
    /// What somebody else has changed, while there is a conflict.
    void showTheirs();
    void switchTunnel(bool enabled);
    /// The helper carries out what is in force once more; the draft is not touched.
    void tryAgain();

Q_SIGNALS:
    /// Apply or a preview was asked for, and something has to be corrected first.
    void correctionNeeded();

private:
    enum class Task { None, Applying, Keeping, Undoing, TryingAgain, TurningOn, TurningOff };

    bool hasNoProblems();
    void begin(Task task);
    template <typename T> void end(const Result<T> &result);
    /// The answer to keep() or undo().
    std::function<void(const Result<std::monostate> &)> settled(const QString &news);
    void showWaiting();
    QString waitingText() const;

    Parts m_parts;
    Task m_task = Task::None;
};

} // namespace culvert
