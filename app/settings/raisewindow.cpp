// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/raisewindow.h"

#include <QGuiApplication>
#include <QWidget>

#include <xcb/xcb.h>

#include <cstdlib>
#include <cstring>

namespace culvert {

namespace {

xcb_atom_t atom(xcb_connection_t *connection, const char *name)
{
    const auto cookie = xcb_intern_atom(connection, 0, uint16_t(std::strlen(name)), name);
    xcb_intern_atom_reply_t *reply = xcb_intern_atom_reply(connection, cookie, nullptr);
    const xcb_atom_t found = reply ? reply->atom : xcb_atom_t(XCB_ATOM_NONE);
    std::free(reply); // NOLINT(cppcoreguidelines-no-malloc)
    return found;
}

/// Extended Window Manager Hints, _NET_ACTIVE_WINDOW. Qt asks as an application that wants attention by itself, and
/// with the time of its own last event, which a window manager that guards the focus refuses.
void activateForUser(xcb_connection_t *connection, xcb_window_t window, uint32_t time)
{
    constexpr uint32_t kDirectUserAction = 2;
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(connection)).data->root;
    xcb_client_message_event_t event{};
    event.response_type = XCB_CLIENT_MESSAGE;
    event.format = 32;
    event.window = window;
    event.type = atom(connection, "_NET_ACTIVE_WINDOW");
    event.data.data32[0] = kDirectUserAction;
    event.data.data32[1] = time;
    xcb_send_event(connection, 0, root, XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY | XCB_EVENT_MASK_SUBSTRUCTURE_REDIRECT,
                   reinterpret_cast<const char *>(&event));
    xcb_flush(connection);
}

/// Startup IDs end in the time of the click (Startup Notification Specification); 0 where they do not: now.
uint32_t timeOf(const QString &startupId)
{
    const qsizetype at = startupId.lastIndexOf(QLatin1String("_TIME"));
    return at < 0 ? 0 : QStringView(startupId).mid(at + 5).toUInt();
}

} // namespace

void raiseWindow(QWidget &window, const QVariantMap &platformData)
{
    // Qt's Wayland plugin takes the token from there when the window is activated.
    const QString token = platformData.value(QStringLiteral("activation-token")).toString();
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
    if (auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>()) {
        const QString startupId = platformData.value(QStringLiteral("desktop-startup-id")).toString();
        activateForUser(x11->connection(), xcb_window_t(window.winId()), timeOf(startupId));
    }
}

} // namespace culvert
