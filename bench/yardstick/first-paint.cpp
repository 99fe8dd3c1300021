// SPDX-License-Identifier: GPL-3.0-or-later
// first-paint PROGRAM [ARGUMENT…]: starts the program, waits until its window has painted something, prints the
// milliseconds from its start, and ends it. It looks from outside, as an X client of a display of its own without a
// window manager: the root window has a colour that no style uses, a window without a background shows it until it
// paints.
#include <xcb/xcb.h>

#include <array>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <optional>

#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

using Clock = std::chrono::steady_clock;

constexpr uint32_t kUnused = 0x00ff00ff;
constexpr std::chrono::seconds kPatience{60};

struct Free {
    void operator()(void *pointer) const { std::free(pointer); } // NOLINT(cppcoreguidelines-no-malloc)
};
template <typename T> using Reply = std::unique_ptr<T, Free>;

/// The window that is mapped next, if it is large enough to be one.
std::optional<xcb_rectangle_t> nextMapped(xcb_connection_t *x)
{
    while (const Reply<xcb_generic_event_t> event{xcb_poll_for_event(x)}) {
        if ((event->response_type & 0x7f) != XCB_MAP_NOTIFY)
            continue;
        const auto window = reinterpret_cast<const xcb_map_notify_event_t *>(event.get())->window;
        const Reply<xcb_get_geometry_reply_t> geometry{xcb_get_geometry_reply(x, xcb_get_geometry(x, window), nullptr)};
        if (geometry && geometry->width > 100 && geometry->height > 100)
            return xcb_rectangle_t{geometry->x, geometry->y, geometry->width, geometry->height};
    }
    return std::nullopt;
}

/// A line across the middle of the rectangle: every pixel has another colour than the root's.
bool isPainted(xcb_connection_t *x, xcb_window_t root, const xcb_rectangle_t &area)
{
    const Reply<xcb_get_image_reply_t> image{
        xcb_get_image_reply(x,
                            xcb_get_image(x, XCB_IMAGE_FORMAT_Z_PIXMAP, root, area.x, int16_t(area.y + area.height / 2),
                                          area.width, 1, 0x00ffffff),
                            nullptr)};
    if (!image)
        return false;
    const auto *pixels = reinterpret_cast<const uint32_t *>(xcb_get_image_data(image.get()));
    for (int i = 0; i < area.width; ++i) {
        if ((pixels[i] & 0x00ffffff) == kUnused)
            return false;
    }
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2)
        return 2;
    xcb_connection_t *x = xcb_connect(nullptr, nullptr);
    if (xcb_connection_has_error(x))
        return 1;
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(x)).data->root;
    const std::array<uint32_t, 2> values{kUnused, XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY};
    xcb_change_window_attributes(x, root, XCB_CW_BACK_PIXEL | XCB_CW_EVENT_MASK, values.data());
    xcb_clear_area(x, 0, root, 0, 0, 0, 0);
    std::free(xcb_get_input_focus_reply(x, xcb_get_input_focus(x), nullptr)); // NOLINT: all of that is done now

    const auto start = Clock::now();
    pid_t program = 0;
    if (posix_spawn(&program, argv[1], nullptr, nullptr, argv + 1, environ) != 0)
        return 1;
    std::optional<xcb_rectangle_t> window;
    bool painted = false;
    while (!painted && Clock::now() - start < kPatience) {
        if (!window)
            window = nextMapped(x);
        painted = window && isPainted(x, root, *window);
        if (!painted)
            poll(nullptr, 0, 1);
    }
    const auto took = std::chrono::duration<double, std::milli>(Clock::now() - start);
    kill(program, SIGKILL);
    waitpid(program, nullptr, 0);
    if (!painted)
        return 1;
    std::printf("%.1f\n", took.count());
    return 0;
}
