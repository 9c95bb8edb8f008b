// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Asking a router to let connections in.
#pragma once

#include "core/primitives/result.hpp"

#include <chrono>
#include <string>

namespace rustchain::p2p {

//! A door that a router opened.
struct PortMapping {
    std::string method; //!< "UPnP"
    std::string host;   //!< the router's own address outside; empty: it does not say
    std::uint16_t port = 0;
    std::chrono::seconds lifetime{0}; //!< to be renewed before; 0: stays until it is closed

    bool operator==(const PortMapping&) const = default;
};

//! One way to ask. The functions block and are called from one thread at a time, which may be
//! another one each time.
class PortMapper {
public:
    virtual ~PortMapper() = default;

    //! Opens or renews. Fails with unavailable when no router answers, with permission when it
    //! refuses.
    virtual Result<PortMapping> open(std::uint16_t port) = 0;
    virtual void close(const PortMapping& mapping) = 0;
};

} // namespace rustchain::p2p
