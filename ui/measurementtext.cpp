// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/measurementtext.h"

#include <QCoreApplication>

namespace culvert {

namespace {

/// The context of this file's strings in the catalogues.
struct MeasurementText {
    Q_DECLARE_TR_FUNCTIONS(MeasurementText)
};

QString measuredSentence(const PathMtu &result)
{
    if (!result.advisedMtu())
        return MeasurementText::tr("Only packets of up to %1 bytes arrive, which is less than a tunnel can be set to.")
            .arg(result.mtu);
    switch (result.limit) {
    case PathMtu::Limit::Tunnel:
        return MeasurementText::tr("Packets of %1 bytes arrive, the largest that this tunnel takes. Nothing has to be "
                                   "changed.")
            .arg(result.mtu);
    case PathMtu::Limit::Router:
        return MeasurementText::tr("Packets of up to %1 bytes arrive. A router on the way carries no larger ones, and "
                                   "says so: most connections find that out by themselves.")
            .arg(result.mtu);
    case PathMtu::Limit::Silence:
        break;
    }
    return MeasurementText::tr("Packets of up to %1 bytes arrive. Larger ones vanish, and nobody says so: connections "
                               "that send them hang. Use the value below, for the packets or for the segments.")
        .arg(result.mtu);
}

} // namespace

QString measurementSentence(const PathMtu &result)
{
    switch (result.outcome) {
    case PathMtu::Outcome::Measured:
        return measuredSentence(result);
    case PathMtu::Outcome::NoAnswer:
        return MeasurementText::tr("%1 does not answer even the smallest packet, so nothing can be concluded. Perhaps "
                                   "it never answers, perhaps nothing gets there.")
            .arg(result.target.toString());
    case PathMtu::Outcome::Unreachable:
        return MeasurementText::tr("%1 cannot be reached through the tunnel.").arg(result.target.toString());
    case PathMtu::Outcome::NoSource:
        break;
    }
    return result.source.isUnspecified()
        ? MeasurementText::tr("This machine has no address of the home to measure from. Give it one: “Address here” on "
                              "the page of the tunnel.")
        : MeasurementText::tr("%1 is not an address of this machine now. Is the tunnel up?")
              .arg(result.source.toString());
}

QString progressSentence(const MtuProgress &progress)
{
    if (progress.passed == 0)
        return MeasurementText::tr("Trying packets of %1 bytes.").arg(progress.size);
    if (progress.tooLarge == 0)
        return MeasurementText::tr("Trying packets of %1 bytes; %2 bytes arrive.")
            .arg(progress.size)
            .arg(progress.passed);
    return MeasurementText::tr("Trying packets of %1 bytes; %2 bytes arrive, %3 do not.")
        .arg(progress.size)
        .arg(progress.passed)
        .arg(progress.tooLarge);
}

} // namespace culvert
