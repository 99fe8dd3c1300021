// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/filesaver.h"

#include <QFileDialog>
#include <QSaveFile>
#include <QStandardPaths>

namespace culvert {

QString writeFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
    return written ? QString() : file.errorString();
}

void saveByDialog(QWidget *parent, const QString &name, const QByteArray &content,
                  const std::function<void(const QString &sentence)> &failed)
{
    auto *dialog = new QFileDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setDefaultSuffix(name.section(u'.', -1));
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, [content, failed](const QString &path) {
        if (const QString problem = writeFile(path, content); !problem.isEmpty())
            failed(path + QStringLiteral(": ") + problem);
    });
    dialog->open();
}

} // namespace culvert
