// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/store/storedfile.h"

#include <QCryptographicHash>
#include <QList>

namespace culvert {

namespace {

constexpr auto kMagic = "culvert-configuration";
constexpr int kFormat = 1;

QByteArray checksum(const QByteArray &generation, QByteArrayView document)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(generation);
    hash.addData(QByteArrayView("\n"));
    hash.addData(document);
    return hash.result().toHex();
}

} // namespace

QByteArray encodeStored(const StoredConfiguration &configuration)
{
    const QByteArray generation = QByteArray::number(configuration.generation);
    return QByteArrayList{kMagic, QByteArray::number(kFormat), generation, checksum(generation, configuration.document)}
               .join(' ')
        + '\n' + configuration.document;
}

Result<StoredConfiguration> decodeStored(const QByteArray &bytes)
{
    const auto damaged = [](const char *how) {
        return unexpected(ErrorCode::StorageFailed, QStringLiteral("damaged: ") + QLatin1String(how));
    };

    const qsizetype lineEnd = bytes.indexOf('\n');
    const QByteArrayList words = bytes.left(std::max<qsizetype>(lineEnd, 0)).split(' ');
    if (words.size() < 2 || words[0] != kMagic)
        return damaged("it does not begin as one of these files");
    if (words[1] != QByteArray::number(kFormat)) {
        bool isNumber = false;
        if (words[1].toUInt(&isNumber) > kFormat && isNumber)
            return unexpected(ErrorCode::StorageFailed,
                              QStringLiteral("written by a newer version, in format %1").arg(words[1].toUInt()));
        return damaged("no such format");
    }
    if (words.size() != 4)
        return damaged("its first line is not complete");

    const StoredConfiguration stored{bytes.mid(lineEnd + 1), words[2].toULongLong()};
    if (checksum(words[2], stored.document) != words[3])
        return damaged("the checksum differs");
    // The one spelling that encodeStored() gives; a generation of 0 is none.
    if (stored.generation == 0 || QByteArray::number(stored.generation) != words[2])
        return damaged("the generation is no number from 1");
    return stored;
}

} // namespace culvert
