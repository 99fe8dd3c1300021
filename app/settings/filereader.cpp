// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/filereader.h"

#include "core/config/configuration.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace culvert {

ReadFile readWholeFile(const QString &path)
{
    ReadFile read;
    read.name = QFileInfo(path).fileName();
    QFile file(path);
    // Not a pipe or a device, whose end might never come.
    if (QFileInfo(path).exists() && !QFileInfo(path).isFile()) {
        read.problem = QCoreApplication::translate("FileReader", "%1 is not a file.").arg(path);
    } else if (!file.open(QIODevice::ReadOnly)) {
        read.problem = path + QStringLiteral(": ") + file.errorString();
    } else {
        read.content = file.read(limits::kDocumentBytes + 1);
        if (file.error() != QFileDevice::NoError)
            read.problem = path + QStringLiteral(": ") + file.errorString();
        else if (read.content.size() > limits::kDocumentBytes)
            read.problem =
                QCoreApplication::translate("FileReader", "%1 is larger than 16 MiB. Take a part of it.").arg(path);
    }
    if (!read.problem.isEmpty())
        read.content.clear();
    return read;
}

void readByDialog(QWidget *parent, const QString &path, const std::function<void(const ReadFile &file)> &done)
{
    if (!path.isEmpty()) {
        done(readWholeFile(path));
        return;
    }
    auto *dialog = new QFileDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptOpen);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog,
                     [done](const QString &chosen) { done(readWholeFile(chosen)); });
    dialog->open();
}

} // namespace culvert
