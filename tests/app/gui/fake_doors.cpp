// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Peers and a validator that tests make up.
#include "tests/app/gui/fake_doors.hpp"

namespace rustchain::tests {
namespace {

constexpr TimestampMs kMinute = 60'000;
constexpr TimestampMs kHour = 60 * kMinute;
constexpr Height kHeight = 4'812'337;

} // namespace

p2p::PeerStatus sample_peer(p2p::PeerId id, std::string address, std::string agent,
                            std::uint64_t ping_ms, int score) {
    return {.id = id,
            .address = std::move(address),
            .agent = std::move(agent),
            .is_outbound = id <= 3,
            .protocol = 1,
            .ping_ms = ping_ms,
            .final_height = kHeight,
            .score = score,
            .reasons = score == 100 ? std::vector<std::string>{}
                                    : std::vector<std::string>{"answered late"},
            .bytes_in = 18'400'000,
            .bytes_out = 2'100'000};
}

p2p::NetworkStatus sample_network(TimestampMs now_ms) {
    p2p::NetworkStatus status{
        .peers = {sample_peer(1, "203.0.113.24:8098", "rustchain/0.4.1 (kiln-01)", 21, 98),
                  sample_peer(2, "[2001:db8:4:9::17]:8098", "rustchain/0.4.1 (oxbow)", 34, 96),
                  sample_peer(3, "198.51.100.7:8098", "rustchain/0.4.1 (sparc-barn)", 48, 91),
                  sample_peer(4, "192.0.2.118:51820", "rustchain/0.4.0 (tin-roof)", 77, 84),
                  sample_peer(5, "203.0.113.190:44012", "rustchain/0.4.1 (lowtide)", 112, 73),
                  sample_peer(6, "198.51.100.66:39101", "rustchain/0.3.9", 286, 38)},
        .bans = {{.host = "192.0.2.66",
                  .reason = "sent a block with a wrong signature",
                  .since_ms = now_ms - 12 * kMinute,
                  .until_ms = now_ms + 48 * kMinute}},
        .known = {{.host = "203.0.113.24", .port = 8098},
                  {.host = "2001:db8:4:9::17", .port = 8098},
                  {.host = "198.51.100.7", .port = 8098}},
        .known_count = 3,
        .listening = "0.0.0.0:8098",
        .is_reachable = true,
        .mapping = "UPnP 203.0.113.9:8098",
        .clock_offset_ms = 8,
        .bytes_in = 240'000'000,
        .bytes_out = 22'000'000};
    status.peers[0].connected_ms = now_ms - 52 * kHour;
    status.peers[1].connected_ms = now_ms - 19 * kHour;
    status.peers[2].connected_ms = now_ms - 6 * kHour;
    status.peers[3].connected_ms = now_ms - 3 * kHour;
    status.peers[4].connected_ms = now_ms - 41 * kMinute;
    status.peers[5].connected_ms = now_ms - 12 * kMinute;
    status.peers[5].final_height = kHeight - 36;
    status.peers[5].reasons = {"promised a block and did not send it", "answered late"};
    return status;
}

sync::SyncStatus sample_sync() {
    return {.phase = sync::SyncPhase::state,
            .done = 4'100'000'000,
            .total = 6'600'000'000,
            .own_height = 0,
            .best_height = kHeight,
            .bytes_per_second = 8'100'000,
            .eta_s = 309,
            .sources = 3};
}

node::StakingView sample_staking() {
    node::Duty duty{.views_to_turn = 64,
                    .turn_ms = 192'000,
                    .turns = std::vector<node::Turn>(64, node::Turn::proposed),
                    .votes_signed = 126,
                    .votes_asked = 128,
                    .led = 110,
                    .missed = 2,
                    .rank = 3};
    for (std::size_t missed : {9, 10, 41})
        duty.turns[missed] = node::Turn::missed;
    return {.state = node::StakingState::active,
            .name = "kiln-01",
            .bond = Amount::from_rtc(250),
            .unbonding = {{.amount = Amount::from_rtc(40), .due = 26'100}},
            .jail = {},
            .duty = duty,
            .consensus_key = {},
            .has_hardware = true,
            .is_attested = true,
            .is_excused = false,
            .height = kHeight,
            .epoch = 24'061,
            .epochs_ms = 600'000,
            .set_size = 64,
            .set_bond = Amount::from_rtc(14'200)};
}

node::BountyDetail sample_bounty(const Address& claimant, TimestampMs now_ms) {
    constexpr TimestampMs kHourMs = 3'600'000;
    node::BountyDetail bounty;
    bounty.id = 87;
    bounty.height = 400'000;
    bounty.time_ms = now_ms - 2000;
    bounty.params = ChainParams{.network = "dev", .address_prefix = "drtc", .block_time_ms = 3000};
    BountyRecord& record = bounty.record;
    record.sponsor[0] = 21;
    record.terms = {.reward = Amount::from_rtc(120),
                    .deadline = 700'000,
                    .claim_blocks = 403'200,
                    .maintainer = record.sponsor,
                    .release_key = crypto::PublicKey(),
                    .repository = "oxide-labs/attest-probe",
                    .url = "https://github.com/oxide-labs/attest-probe/issues/87",
                    .title = "Add a cache timing probe for the PowerPC G4",
                    .terms_hash = {}};
    record.terms.maintainer[0] = 22;
    record.escrow = record.terms.reward;
    record.state = BountyState::approved;
    record.claimant = claimant;
    record.claim_end = 650'000;
    record.pull_request = 93;
    const auto add = [&](node::BountyStepKind kind, Height height, TimestampMs ago_ms,
                         const Address& by) {
        node::BountyStep step;
        step.kind = kind;
        step.height = height;
        step.time_ms = now_ms - ago_ms;
        step.transaction.emplace();
        (*step.transaction)[0] = static_cast<std::uint8_t>(height % 251);
        step.by = by;
        step.claimant = claimant;
        step.pull_request = 93;
        bounty.steps.push_back(step);
    };
    add(node::BountyStepKind::posted, 160'000, 200 * kHourMs, record.sponsor);
    add(node::BountyStepKind::claimed, 210'000, 158 * kHourMs, claimant);
    add(node::BountyStepKind::submitted, 380'000, 16 * kHourMs, claimant);
    add(node::BountyStepKind::approved, 398'800, kHourMs, record.terms.maintainer);
    bounty.sponsor = {.posted = 31, .paid_out = 31};
    bounty.maintainer = {.maintained = 18};
    bounty.claimant = {.earned = 4};
    return bounty;
}

} // namespace rustchain::tests
