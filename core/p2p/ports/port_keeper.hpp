// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The actor that keeps a port open at the router, by whichever way works.
#pragma once

#include "core/p2p/ports/port_mapper.hpp"
#include "core/runtime/clock.hpp"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace rustchain::p2p {

using PortMappers = std::vector<std::shared_ptr<PortMapper>>;

//! UPnP, then NAT-PMP.
PortMappers make_port_mappers();

//! Asks one mapper after the other until one opens the port, renews at half its lifetime, and
//! closes it at the end. Nobody waits for a router longer than a few seconds: a mapper that still
//! hangs then is left to a thread that owns all it uses, and not asked again before it returned.
class PortKeeper {
public:
    using Report = std::function<void(const std::optional<PortMapping>&)>;

    //! `report` is called on run()'s strand, whenever the mapping changes.
    PortKeeper(runtime::Clock& clock, PortMappers mappers, std::uint16_t port, Report report);

    //! Runs until cancelled.
    runtime::Task<void> run();

private:
    struct Call;
    runtime::Task<std::chrono::milliseconds> keep();
    runtime::Task<Result<PortMapping>> open(std::size_t mapper);
    runtime::Task<void> close();
    bool is_running(std::size_t mapper) const;
    runtime::Task<bool> call(std::shared_ptr<Call> work, std::chrono::milliseconds limit);
    void set(std::optional<PortMapping> mapping);

    runtime::Clock& clock_;
    PortMappers mappers_;
    std::vector<std::weak_ptr<Call>> running_; //!< of each mapper, the last call
    std::uint16_t port_;
    Report report_;
    std::optional<PortMapping> mapping_;
    std::size_t mapper_ = 0; //!< whose mapping it is
};

} // namespace rustchain::p2p
