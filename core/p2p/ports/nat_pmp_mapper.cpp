// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Questions and answers of NAT-PMP through libnatpmp.
#include "core/p2p/ports/nat_pmp_mapper.hpp"

#include <algorithm>
#include <array>

#include <arpa/inet.h>
#include <natpmp.h>
#include <poll.h>

namespace rustchain::p2p {
namespace {

constexpr std::uint32_t kLifetimeSeconds = 3600;

//! libnatpmp's socket, closed at the end.
class Session {
public:
    Session() = default;
    ~Session() {
        if (is_open_)
            closenatpmp(&state_);
    }
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    Result<void> open(const std::string& gateway) {
        in_addr forced{};
        if (!gateway.empty() && inet_pton(AF_INET, gateway.c_str(), &forced) != 1)
            return fail(ErrorCode::invalid_input, "NAT-PMP: the gateway is no IPv4 address");
        if (initnatpmp(&state_, gateway.empty() ? 0 : 1, forced.s_addr) != 0)
            return fail(ErrorCode::unavailable, "NAT-PMP: this machine has no gateway");
        is_open_ = true;
        return {};
    }

    Result<natpmpresp_t> answer(std::chrono::milliseconds limit) {
        const auto deadline = std::chrono::steady_clock::now() + limit;
        natpmpresp_t response{};
        for (;;) {
            const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
                deadline - std::chrono::steady_clock::now());
            if (left.count() <= 0)
                return fail(ErrorCode::unavailable, "NAT-PMP: the gateway does not answer");
            timeval pause{};
            getnatpmprequesttimeout(&state_, &pause);
            const auto retry =
                std::chrono::milliseconds(pause.tv_sec * 1000 + pause.tv_usec / 1000 + 1);
            pollfd waiting{.fd = state_.s, .events = POLLIN, .revents = 0};
            poll(&waiting, 1,
                 static_cast<int>(std::clamp(retry, decltype(retry)(1), left).count()));
            const int outcome = readnatpmpresponseorretry(&state_, &response);
            if (outcome == 0)
                return response;
            if (outcome == NATPMP_ERR_NOTAUTHORIZED)
                return fail(ErrorCode::permission, "NAT-PMP: the gateway refuses");
            if (outcome != NATPMP_TRYAGAIN)
                return fail(ErrorCode::unavailable,
                            "NAT-PMP: the gateway fails with " + std::to_string(outcome));
        }
    }

    natpmp_t* state() { return &state_; }

private:
    natpmp_t state_{};
    bool is_open_ = false;
};

} // namespace

Result<PortMapping> NatPmpMapper::open(std::uint16_t port) {
    Session session;
    if (auto opened = session.open(gateway_); !opened)
        return fail(opened.error());
    sendpublicaddressrequest(session.state());
    const auto address = session.answer(limit_);
    if (!address)
        return fail(address.error());
    if (address->type != NATPMP_RESPTYPE_PUBLICADDRESS)
        return fail(ErrorCode::unavailable, "NAT-PMP: the gateway answers another question");
    std::array<char, INET_ADDRSTRLEN> text{};
    inet_ntop(AF_INET, &address->pnu.publicaddress.addr, text.data(), text.size());

    sendnewportmappingrequest(session.state(), NATPMP_PROTOCOL_TCP, port, port, kLifetimeSeconds);
    const auto mapping = session.answer(limit_);
    if (!mapping)
        return fail(mapping.error());
    const auto& granted = mapping->pnu.newportmapping;
    if (mapping->type != NATPMP_RESPTYPE_TCPPORTMAPPING || granted.privateport != port ||
        granted.mappedpublicport == 0)
        return fail(ErrorCode::unavailable, "NAT-PMP: the gateway answers another question");
    inside_port_ = port;
    return PortMapping{.method = "NAT-PMP",
                       .host = text.data(),
                       .port = granted.mappedpublicport,
                       .lifetime = std::chrono::seconds(granted.lifetime)};
}

void NatPmpMapper::close(const PortMapping& /*mapping*/) {
    Session session;
    if (inside_port_ == 0 || !session.open(gateway_))
        return;
    // A lifetime of nothing deletes the mapping; its port outside must then be 0 (RFC 6886, 3.4).
    sendnewportmappingrequest(session.state(), NATPMP_PROTOCOL_TCP, inside_port_, 0, 0);
    [[maybe_unused]] const auto answered = session.answer(limit_); // the lease ends anyway
}

} // namespace rustchain::p2p
