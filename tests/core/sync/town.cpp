// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Houses, and the messages between them.
#include "tests/core/sync/town.hpp"

#include "core/runtime/task.hpp"

#include <stdlib.h>

#include <stdexcept>

namespace rustchain::sync::testing {

using p2p::PeerId;

void TownNetwork::send(PeerId peer, p2p::Outgoing message) {
    town_.deliver(self_, peer, message);
}

void TownNetwork::punish(PeerId peer, p2p::Offence offence, std::string_view reason) {
    punishments.push_back({peer, offence, std::string(reason)});
    const auto count = std::ranges::count(punishments, peer, &Punishment::peer);
    if (town_.patience > 0 && static_cast<std::size_t>(count) == town_.patience)
        disconnect(peer, reason);
}

void TownNetwork::disconnect(PeerId peer, std::string_view) {
    town_.disconnect(*town_.houses.at(self_ - 1), *town_.houses.at(peer - 1));
}

bool TownNetwork::has_punished(PeerId peer, p2p::Offence offence) const {
    return std::ranges::any_of(punishments, [&](const Punishment& punishment) {
        return punishment.peer == peer && punishment.offence == offence;
    });
}

bool Ear::receive(Vote vote, PeerId from) {
    votes.push_back(vote);
    return !has_engine || port.receive(std::move(vote), from);
}

bool Ear::receive(Certificate certificate, PeerId from) {
    certificates.push_back(certificate);
    return !has_engine || port.receive(std::move(certificate), from);
}

bool Ear::receive(Proposal proposal, PeerId from) {
    proposals.push_back(proposal);
    return !has_engine || port.receive(std::move(proposal), from);
}

bool Ear::receive(Block block, PeerId from) {
    blocks.push_back(block);
    return !has_engine || port.receive(std::move(block), from);
}

bool Ear::receive_request(EpochNumber epoch, View view, PeerId from) {
    ++requests;
    return !has_engine || port.receive_request(epoch, view, from);
}

bool Ear::follow(FinalHead head) {
    heads.push_back(head);
    return !has_engine || port.follow(std::move(head));
}

House::House(Town& in_town, PeerId number, fixtures::ChainFixture& own_chain,
             StateSyncDoor* state_sync)
    : town(in_town), id(number), chain(own_chain), network(in_town, number),
      submission(*chain.ledger, town.context.get_executor(), town.context.get_executor()),
      checker(*chain.ledger, town.context.get_executor(), town.context.get_executor()),
      sync({.clock = town.clock,
            .network = network,
            .consensus = ear,
            .ledger = *chain.ledger,
            .checker = checker,
            .strand = town.context.get_executor(),
            .ledger_strand = town.context.get_executor(),
            .verify = town.context.get_executor(),
            .state_sync = state_sync}),
      relay({.clock = town.clock,
             .random = town.random,
             .network = network,
             .consensus = ear,
             .ledger = *chain.ledger,
             .submission = submission,
             .strand = town.context.get_executor(),
             .ledger_strand = town.context.get_executor(),
             .verify = town.context.get_executor()},
            sync) {}

Result<TransactionHash, ledger::SubmitFault> House::submit(const Transaction& transaction) {
    return town.run(submission.transaction(encode(transaction)));
}

Town::~Town() {
    group_->stop();
    settle();
    for (const auto& house : houses) {
        if (!house->folder.empty())
            std::filesystem::remove_all(house->folder);
    }
}

House& Town::add(fixtures::ChainFixture& chain, StateSyncDoor* state_sync) {
    houses.push_back(std::make_unique<House>(*this, houses.size() + 1, chain, state_sync));
    House& house = *houses.back();
    group_->spawn("sync", context.get_executor(), house.sync.run());
    group_->spawn("relay", context.get_executor(), house.relay.run());
    settle();
    return house;
}

void Town::run_engine(House& house, std::optional<std::size_t> validator) {
    std::string name = (std::filesystem::temp_directory_path() / "town-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr)
        throw std::runtime_error("no temporary folder");
    house.folder = name;
    house.door.emplace(*house.chain.ledger, house.checker, context.get_executor());
    house.mouth.emplace(house.relay);
    house.engine.emplace(clock, *house.door, *house.mouth,
                         validator ? &house.chain.validators[*validator].key : nullptr,
                         validator::FinalityConfig{.chain_id = house.chain.chain_id(),
                                                   .params = house.chain.network.params,
                                                   .directory = house.folder,
                                                   .accept_restored = false,
                                                   .disk = std::nullopt});
    house.ear.port.attach(*house.engine);
    house.ear.has_engine = true;
    group_->spawn("finality", context.get_executor(), house.engine->run());
    settle();
}

void Town::connect(House& one, House& other) {
    for (auto [from, to] : {std::pair(&one, &other), std::pair(&other, &one)}) {
        links_[{from->id, to->id}] = std::make_unique<Link>(100'000, runtime::WhenFull::refuse);
        p2p::PeerFacts facts{.id = from->id, .group = std::to_string(from->id)};
        facts.hello.final_height = from->height();
        to->relay.joined(facts);
    }
    for (auto [from, to] : {std::pair(&one, &other), std::pair(&other, &one)})
        group_->spawn("link", context.get_executor(), carry(from->id, to->id));
    settle();
}

void Town::connect_all() {
    for (std::size_t one = 0; one < houses.size(); ++one) {
        for (std::size_t other = one + 1; other < houses.size(); ++other)
            connect(*houses[one], *houses[other]);
    }
}

void Town::disconnect(House& one, House& other) {
    for (auto [from, to] : {std::pair(&one, &other), std::pair(&other, &one)}) {
        auto link = links_.find({from->id, to->id});
        if (link == links_.end() || link->second->is_closed())
            continue;
        link->second->close();
        to->relay.left(from->id);
    }
}

void Town::deliver(PeerId from, PeerId to, const p2p::Outgoing& message) {
    ++sent;
    if (auto link = links_.find({from, to}); link != links_.end())
        link->second->try_send(message.bytes);
    else if (to > houses.size())
        to_strangers[to].push_back(p2p::decode_message(*message.bytes).value().value());
}

runtime::Task<void> Town::carry(PeerId from, PeerId to) {
    Link& link = *links_.at({from, to});
    while (auto bytes = co_await link.receive()) {
        auto decoded = p2p::decode_message(**bytes);
        if (!decoded || !*decoded)
            throw std::runtime_error("a message that does not decode");
        p2p::WireMessage message = std::move(**decoded);
        if (link.is_closed() || (tamper && !tamper(from, to, message)))
            continue;
        co_await houses.at(to - 1)->relay.received(from, std::move(message));
    }
}

void Town::inject(House& house, PeerId from, p2p::WireMessage message) {
    group_->spawn("stranger", context.get_executor(),
                  house.relay.received(from, std::move(message)));
    settle();
}

void Town::join_stranger(House& house, PeerId stranger, Height final_height) {
    p2p::PeerFacts facts{.id = stranger, .group = std::to_string(stranger)};
    facts.hello.final_height = final_height;
    house.relay.joined(facts);
    settle();
}

void Town::settle() {
    context.restart();
    context.poll();
}

void Town::pass(std::uint64_t ms) {
    clock.advance(std::chrono::milliseconds(ms), [this] { settle(); });
    settle();
}

bool Town::pass_until(Height height, const std::vector<House*>& waiting, std::uint64_t most_ms) {
    const auto is_there = [&] {
        return std::ranges::all_of(waiting,
                                   [&](const House* house) { return house->height() >= height; });
    };
    for (std::uint64_t passed = 0; passed < most_ms && !is_there(); passed += 100)
        pass(100);
    return is_there();
}

} // namespace rustchain::sync::testing
