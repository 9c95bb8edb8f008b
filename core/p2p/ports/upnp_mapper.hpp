// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// UPnP: an Internet Gateway Device is looked for in the local network and asked.
#pragma once

#include "core/p2p/ports/port_mapper.hpp"

namespace rustchain::p2p {

class UpnpMapper final : public PortMapper {
public:
    //! `description_url` names the device; empty: it is looked for.
    explicit UpnpMapper(std::string description_url = {})
        : description_url_(std::move(description_url)) {}

    Result<PortMapping> open(std::uint16_t port) override;
    void close(const PortMapping& mapping) override;

private:
    std::string description_url_;
};

} // namespace rustchain::p2p
