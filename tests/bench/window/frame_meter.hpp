// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What a frame costs the window's thread, without what draws its pixels.
#pragma once

#include "core/json/value.hpp"

#include <QQuickWindow>

#include <functional>
#include <thread>
#include <vector>

namespace rustchain::bench {

//! Counts the processor time of the window's thread from one shown frame to the next: laying out,
//! reading the model, answers of the core, handing the scene over. Not the rasteriser, whether it
//! runs on a thread of its own or on this one.
class FrameMeter {
public:
    //! Calls `step` before each frame until it gives false; runs the event loop meanwhile.
    static FrameMeter measure(QQuickWindow& window, const std::function<bool()>& step);

    std::size_t frames() const { return costs_ms_.size(); }
    double cost_ms(double share) const;
    void write(json::Object& object) const;

private:
    std::vector<double> costs_ms_; //!< ascending
    std::vector<double> waits_ms_; //!< between two frames, by the clock, ascending
};

} // namespace rustchain::bench
