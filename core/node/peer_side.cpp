// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Wiring between peers, relay and finality.
#include "core/node/peer_side.hpp"

#include "core/node/version.hpp"
#include "core/p2p/ports/nat_pmp_mapper.hpp"
#include "core/p2p/ports/upnp_mapper.hpp"

namespace rustchain::node {
namespace {

constexpr std::uint8_t kKeepsAllBlocks = 1;
constexpr std::uint8_t kServesSnapshots = 2;

p2p::PeerAddress address_of_endpoint(const Endpoint& endpoint) {
    return {.host = endpoint.host, .port = endpoint.port};
}

//! What does not parse was refused by check_config() or check_genesis().
std::vector<p2p::PeerAddress> read_addresses(const std::vector<std::string>& texts) {
    std::vector<p2p::PeerAddress> addresses;
    for (const std::string& text : texts)
        if (auto endpoint = parse_endpoint(text))
            addresses.push_back(address_of_endpoint(*endpoint));
    return addresses;
}

bool is_loopback(const std::string& host) {
    return host.starts_with("127.") || host == "::1";
}

p2p::PeerConfig peer_config(const PeerSideParts& parts, const NodeConfig& config,
                            const DataPaths& paths) {
    p2p::PeerConfig made;
    if (config.listen)
        made.listen = address_of_endpoint(*config.listen);
    made.connect = read_addresses(config.connect);
    made.bootstrap = read_addresses(parts.genesis.bootstrap);
    made.folder = paths.peers();
    made.agent = "rustchain/" + std::string(version());
    made.services = kKeepsAllBlocks | kServesSnapshots;
    made.chain_facts = [&ledger = parts.ledger] {
        auto snapshot = ledger.snapshot();
        return p2p::ChainFacts{.final_height = snapshot->final.header.height,
                               .final_hash = snapshot->final.hash};
    };
    if (config.listen && !is_loopback(config.listen->host))
        made.port_mappers = {std::make_shared<p2p::UpnpMapper>(),
                             std::make_shared<p2p::NatPmpMapper>()};
    made.disk = parts.executors.verify();
    return made;
}

sync::RelayParts relay_parts(const PeerSideParts& parts, runtime::Random& random,
                             p2p::PeerNetwork& network, sync::ConsensusDoor& consensus,
                             runtime::Executor strand) {
    return {.clock = parts.clock,
            .random = random,
            .network = network,
            .consensus = consensus,
            .ledger = parts.ledger,
            .submission = parts.submission,
            .strand = std::move(strand),
            .ledger_strand = parts.ledger_strand,
            .verify = parts.executors.verify()};
}

sync::BlockSyncParts sync_parts(const PeerSideParts& parts, p2p::PeerNetwork& network,
                                sync::ConsensusDoor& consensus, runtime::Executor strand,
                                sync::StateSyncDoor* state_sync) {
    return {.clock = parts.clock,
            .network = network,
            .consensus = consensus,
            .ledger = parts.ledger,
            .checker = parts.checker,
            .strand = std::move(strand),
            .ledger_strand = parts.ledger_strand,
            .verify = parts.executors.verify(),
            .state_sync = state_sync};
}

sync::StateSyncParts state_parts(const PeerSideParts& parts, p2p::PeerNetwork& network,
                                 const DataPaths& paths) {
    return {.peers = network,
            .ledger = parts.ledger,
            .store = parts.store,
            .clock = parts.clock,
            .ledger_strand = parts.ledger_strand,
            .pool = parts.executors.verify(),
            .make_aside = sync::aside_in(paths.folder / "aside"),
            .folder = paths.folder / "chunks"};
}

sync::StateSyncConfig state_config(const ChainParams& params) {
    return {.certified_epochs = sync::keeper_config_for(params).certified_epochs};
}

} // namespace

PeerSide::PeerSide(const PeerSideParts& parts, const NodeConfig& config, const DataPaths& paths)
    : peer_strand_(parts.executors.make_strand()), relay_strand_(parts.executors.make_strand()),
      identity_(chain_id_of(parts.genesis), parts.identity_key,
                crypto::ExchangeKeyPair::generate()),
      state_server_(parts.ledger, parts.snapshots),
      state_sync_(state_parts(parts, voice_, paths), state_config(parts.genesis.params)),
      state_desk_(voice_, state_server_, state_sync_, relay_strand_, parts.executors.verify()),
      keeper_(parts.ledger, parts.snapshots, parts.executors.verify(),
              sync::keeper_config_for(parts.genesis.params)),
      snapshots_(*this), blocks_(sync_parts(parts, voice_, finality_, relay_strand_,
                                            config.replay ? nullptr : &snapshots_)),
      relay_(relay_parts(parts, random_, voice_, finality_, relay_strand_), blocks_, &state_desk_),
      transport_(relay_),
      peers_(parts.clock, random_, identity_, relay_, peer_config(parts, config, paths)) {
    voice_.peers = &peers_;
    state_sync_.set_progress([this](const sync::SyncStatus& status) {
        state_progress_.set(std::make_shared<const sync::SyncStatus>(status));
    });
}

void PeerSide::start(runtime::TaskGroup& actors) {
    actors.spawn("relay", relay_strand_, relay_.run());
    actors.spawn("block sync", relay_strand_, blocks_.run());
    actors.spawn("snapshots", peer_strand_, keeper_.run());
    actors.spawn("peers", peer_strand_, peers_.run());
}

rpc::SyncStatusPtr PeerSide::sync_status() const {
    auto fetching = state_progress_.get();
    return fetching ? fetching : blocks_.status();
}

runtime::Task<Result<bool>> PeerSide::Snapshots::try_state_sync(Height best) {
    auto moved = co_await side.state_sync_.try_state_sync(best);
    side.state_progress_.set(nullptr);
    co_return moved;
}

Result<void> PeerSide::add_peer(std::string_view address) {
    auto endpoint = parse_endpoint(address);
    if (!endpoint)
        return fail(endpoint.error());
    return peers_.add_peer(address_of_endpoint(*endpoint));
}

void PeerSide::disconnect_peer(p2p::PeerId peer) {
    peers_.disconnect(peer, "asked for by the owner");
}

Result<void> PeerSide::ban_host(std::string_view host, std::optional<std::uint64_t> seconds) {
    // A century stands for any longer time.
    constexpr std::uint64_t kLongest = 100ULL * 365 * 24 * 3600;
    std::optional<std::chrono::milliseconds> duration;
    if (seconds)
        duration = std::chrono::seconds(std::min(*seconds, kLongest));
    return peers_.ban(host, duration, "by the owner");
}

runtime::Task<Result<void>> PeerSide::lift_ban(std::string host) {
    const std::string complaint = host + " is not banned";
    const bool was_banned = co_await peers_.unban(std::move(host));
    if (!was_banned)
        co_return fail(ErrorCode::not_found, complaint);
    co_return Result<void>{};
}

void PeerSide::Voice::send(p2p::PeerId peer, p2p::Outgoing message) {
    peers->send(peer, std::move(message));
}

void PeerSide::Voice::punish(p2p::PeerId peer, p2p::Offence offence, std::string_view reason) {
    peers->punish(peer, offence, reason);
}

void PeerSide::Voice::reward(p2p::PeerId peer) {
    peers->reward(peer);
}

void PeerSide::Voice::disconnect(p2p::PeerId peer, std::string_view reason) {
    peers->disconnect(peer, reason);
}

} // namespace rustchain::node
