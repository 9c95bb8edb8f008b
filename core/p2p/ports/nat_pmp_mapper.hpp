// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// NAT-PMP (RFC 6886): one small question to the gateway.
#pragma once

#include "core/p2p/ports/port_mapper.hpp"

namespace rustchain::p2p {

class NatPmpMapper final : public PortMapper {
public:
    //! `gateway` is an IPv4 address; empty: the machine's default gateway.
    explicit NatPmpMapper(std::string gateway = {},
                          std::chrono::milliseconds limit = std::chrono::seconds(3))
        : gateway_(std::move(gateway)), limit_(limit) {}

    Result<PortMapping> open(std::uint16_t port) override;
    void close(const PortMapping& mapping) override;

private:
    std::string gateway_;
    std::chrono::milliseconds limit_; //!< for each answer
    std::uint16_t inside_port_ = 0;
};

} // namespace rustchain::p2p
