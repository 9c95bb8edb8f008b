// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What a frame costs the window's thread.
#include "tests/bench/window/frame_meter.hpp"

#include <QElapsedTimer>
#include <QEventLoop>

#include <algorithm>
#include <ctime>

namespace rustchain::bench {
namespace {

double used_ms() {
    timespec used{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return static_cast<double>(used.tv_sec) * 1e3 + static_cast<double>(used.tv_nsec) / 1e6;
}

double at(const std::vector<double>& ascending, double share) {
    return ascending.empty() ? 0
                             : ascending[static_cast<std::size_t>(
                                   share * static_cast<double>(ascending.size() - 1))];
}

} // namespace

FrameMeter FrameMeter::measure(QQuickWindow& window, const std::function<bool()>& step) {
    FrameMeter meter;
    QEventLoop loop;
    const auto own = std::this_thread::get_id();
    double begun = used_ms();
    double drawing = 0; // since which processor time, while this thread draws
    double drawn = 0;
    QElapsedTimer since_frame;
    const auto on_begin = [&] {
        if (std::this_thread::get_id() == own)
            drawing = used_ms();
    };
    const auto on_end = [&] {
        if (std::this_thread::get_id() == own)
            drawn += used_ms() - drawing;
    };
    QObject::connect(&window, &QQuickWindow::beforeRendering, &loop, on_begin,
                     Qt::DirectConnection);
    QObject::connect(&window, &QQuickWindow::afterRendering, &loop, on_end, Qt::DirectConnection);
    QObject::connect(
        &window, &QQuickWindow::frameSwapped, &loop,
        [&] {
            meter.costs_ms_.push_back(used_ms() - begun - drawn);
            meter.waits_ms_.push_back(static_cast<double>(since_frame.nsecsElapsed()) / 1e6);
            begun = used_ms();
            drawn = 0;
            since_frame.start();
            if (!step())
                return loop.quit();
            window.update();
        },
        Qt::QueuedConnection);
    since_frame.start();
    window.update();
    loop.exec();
    // The first one began before anything moved.
    if (!meter.costs_ms_.empty()) {
        meter.costs_ms_.erase(meter.costs_ms_.begin());
        meter.waits_ms_.erase(meter.waits_ms_.begin());
    }
    std::ranges::sort(meter.costs_ms_);
    std::ranges::sort(meter.waits_ms_);
    return meter;
}

double FrameMeter::cost_ms(double share) const {
    return at(costs_ms_, share);
}

void FrameMeter::write(json::Object& object) const {
    object.set("frames", frames());
    object.set("gui_thread_median_ms", cost_ms(0.5));
    object.set("gui_thread_p99_ms", cost_ms(0.99));
    object.set("gui_thread_longest_ms", cost_ms(1));
    object.set("between_frames_median_ms", at(waits_ms_, 0.5));
    object.set("between_frames_p99_ms", at(waits_ms_, 0.99));
}

} // namespace rustchain::bench
