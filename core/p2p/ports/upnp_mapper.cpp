// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Finding the gateway and asking it, through miniupnpc.
#include "core/p2p/ports/upnp_mapper.hpp"

#include <array>
#include <memory>

#include <arpa/inet.h>
#include <miniupnpc/miniupnpc.h>
#include <miniupnpc/upnpcommands.h>

namespace rustchain::p2p {
namespace {

constexpr int kDiscoveryMs = 1500;
constexpr std::chrono::seconds kLifetime{3600};
constexpr int kPortsTried = 4;
// Error codes of WANIPConnection:1, section 2.4.16.
constexpr int kNotAuthorised = 606;
constexpr int kPortIsTaken = 718;
constexpr int kPermanentLeasesOnly = 725;

struct FreeDevices {
    void operator()(UPNPDev* devices) const { freeUPNPDevlist(devices); }
};

//! A gateway that answered, and this machine's address as seen from it.
class Gateway {
public:
    Gateway() = default;
    ~Gateway() {
        if (is_found_)
            FreeUPNPUrls(&urls_);
    }
    Gateway(const Gateway&) = delete;
    Gateway& operator=(const Gateway&) = delete;

    bool find(const std::string& description_url) {
        const auto size = static_cast<int>(local_.size());
        if (!description_url.empty()) {
            is_found_ = UPNP_GetIGDFromUrl(description_url.c_str(), &urls_, &data_, local_.data(),
                                           size) == 1;
            return is_found_;
        }
        const std::array<const char*, 3> types{
            "urn:schemas-upnp-org:device:InternetGatewayDevice:2",
            "urn:schemas-upnp-org:device:InternetGatewayDevice:1", nullptr};
        int error = 0;
        const std::unique_ptr<UPNPDev, FreeDevices> devices(upnpDiscoverDevices(
            types.data(), kDiscoveryMs, nullptr, nullptr, UPNP_LOCAL_PORT_ANY, 0, 2, &error, 1));
        if (!devices)
            return false;
#if MINIUPNPC_API_VERSION >= 18
        const int kind =
            UPNP_GetValidIGD(devices.get(), &urls_, &data_, local_.data(), size, nullptr, 0);
#else
        const int kind = UPNP_GetValidIGD(devices.get(), &urls_, &data_, local_.data(), size);
#endif
        is_found_ = kind != 0;
        return kind == 1; // connected to the internet
    }

    int add(std::uint16_t outside, std::uint16_t inside, std::chrono::seconds lifetime) {
        const std::string outside_text = std::to_string(outside);
        const std::string inside_text = std::to_string(inside);
        const std::string lease = std::to_string(lifetime.count());
        return UPNP_AddPortMapping(urls_.controlURL, data_.first.servicetype, outside_text.c_str(),
                                   inside_text.c_str(), local_.data(), "RustChain", "TCP", nullptr,
                                   lease.c_str());
    }

    void remove(std::uint16_t outside) {
        const std::string text = std::to_string(outside);
        UPNP_DeletePortMapping(urls_.controlURL, data_.first.servicetype, text.c_str(), "TCP",
                               nullptr);
    }

    std::string outside_address() {
        std::array<char, 64> text{};
        in_addr number{};
        const bool is_known = UPNP_GetExternalIPAddress(urls_.controlURL, data_.first.servicetype,
                                                        text.data()) == UPNPCOMMAND_SUCCESS &&
                              inet_pton(AF_INET, text.data(), &number) == 1;
        return is_known ? text.data() : std::string();
    }

private:
    UPNPUrls urls_{};
    IGDdatas data_{};
    std::array<char, 64> local_{};
    bool is_found_ = false;
};

} // namespace

Result<PortMapping> UpnpMapper::open(std::uint16_t port) {
    Gateway gateway;
    if (!gateway.find(description_url_))
        return fail(ErrorCode::unavailable, "UPnP: no gateway answers");
    std::uint16_t outside = port;
    std::chrono::seconds lifetime = kLifetime;
    int outcome = 0;
    for (int i = 0; i < kPortsTried; ++i) {
        outcome = gateway.add(outside, port, lifetime);
        if (outcome == kPermanentLeasesOnly && lifetime.count() != 0)
            lifetime = std::chrono::seconds(0);
        else if (outcome == kPortIsTaken && outside < 65535)
            ++outside;
        else
            break;
    }
    if (outcome == kNotAuthorised)
        return fail(ErrorCode::permission, "UPnP: the gateway refuses");
    if (outcome != UPNPCOMMAND_SUCCESS)
        return fail(ErrorCode::unavailable,
                    "UPnP: the gateway fails with " + std::to_string(outcome));
    return PortMapping{
        .method = "UPnP", .host = gateway.outside_address(), .port = outside, .lifetime = lifetime};
}

void UpnpMapper::close(const PortMapping& mapping) {
    Gateway gateway;
    if (gateway.find(description_url_))
        gateway.remove(mapping.port);
}

} // namespace rustchain::p2p
