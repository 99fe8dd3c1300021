// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statustext.h"

#include "ui/backend.h"
#include "ui/errortext.h"

#include <QCoreApplication>
#include <QLocale>

namespace culvert {

namespace {

/// The context of this file's strings in the catalogues.
struct StatusText {
    Q_DECLARE_TR_FUNCTIONS(StatusText)
};

QString withFallback(const Reason &reason, const QString &fallback)
{
    const QString sentence = reasonSentence(reason);
    return sentence.isEmpty() ? fallback : sentence;
}

StateView unknownView(Backend::Connection connection)
{
    StateView view{QStringLiteral("culvert-unknown-symbolic"), Tone::Doubtful, StatusText::tr("Unknown"), {}};
    view.sentence = connection == Backend::Connection::Absent
        ? StatusText::tr("The Culvert service is not running, so nobody can tell whether the tunnel is up.")
        : StatusText::tr("Waiting for the Culvert service to answer.");
    return view;
}

} // namespace

StateView stateView(const Backend &backend)
{
    if (backend.connection() != Backend::Connection::Connected)
        return unknownView(backend.connection());
    const Status status = backend.status();
    switch (status.state) {
    case State::Off:
        if (status.generation == 0) {
            return {QStringLiteral("culvert-off-symbolic"), Tone::Neutral, StatusText::tr("Not set up"),
                    StatusText::tr("The first steps lead to a tunnel. Until then the network stays as it is.")};
        }
        return {QStringLiteral("culvert-off-symbolic"), Tone::Neutral, StatusText::tr("Off"),
                withFallback(status.reason, StatusText::tr("The network is as it would be without Culvert."))};
    case State::NoLease:
        return {QStringLiteral("culvert-no-lease-symbolic"), Tone::Doubtful, StatusText::tr("No address"),
                withFallback(status.reason,
                             StatusText::tr("The provider has not given this machine an address yet. The tunnel "
                                            "comes up by itself as soon as there is one."))};
    case State::Applying:
        return {QStringLiteral("culvert-applying-symbolic"), Tone::Neutral, StatusText::tr("Applying"),
                withFallback(status.reason, StatusText::tr("The change is being carried out."))};
    case State::Up:
        return {QStringLiteral("culvert-up-symbolic"), Tone::Good, StatusText::tr("Up"),
                withFallback(status.reason, StatusText::tr("The home's traffic goes through the tunnel."))};
    case State::Degraded:
        return {QStringLiteral("culvert-degraded-symbolic"), Tone::Doubtful, StatusText::tr("Up, with a problem"),
                withFallback(status.reason, StatusText::tr("Something needs attention."))};
    case State::Failed:
        return {QStringLiteral("culvert-failed-symbolic"), Tone::Wrong, StatusText::tr("Failed"),
                withFallback(status.reason, StatusText::tr("The tunnel could not be set up."))};
    }
    return unknownView(Backend::Connection::Unknown);
}

QString leaseText(const std::optional<Lease> &lease)
{
    if (!lease)
        return StatusText::tr("no address from the provider");
    const QString address = lease->address.toString();
    return lease->router
        ? StatusText::tr("%1 on %2, router %3").arg(address, lease->interface, lease->router->toString())
        : StatusText::tr("%1 on %2").arg(address, lease->interface);
}

QString rateText(double bytesPerSecond)
{
    const QString size =
        QLocale().formattedDataSize(qRound64(bytesPerSecond), bytesPerSecond < 1000 ? 0 : 1, QLocale::DataSizeSIFormat);
    return StatusText::tr("%1/s", "amount of data a second").arg(size);
}

QString rateText(const std::optional<TrafficRate> &rate)
{
    if (!rate)
        return {};
    return StatusText::tr("↓ %1  ↑ %2", "received and sent a second")
        .arg(rateText(rate->rxBytesPerSecond), rateText(rate->txBytesPerSecond));
}

} // namespace culvert
