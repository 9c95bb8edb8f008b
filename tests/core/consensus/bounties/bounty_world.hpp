// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A state in a map with people and bounties, and a height that moves at will.
#pragma once

#include "core/chain/system_records.hpp"
#include "core/consensus/bounties/bounty_moves.hpp"
#include "tests/fixtures/chain_fixture.hpp"
#include "tests/fixtures/map_view.hpp"

#include <QString>

namespace rustchain::consensus::bounties {

using fixtures::Person;
using state::StateKey;

//! People of these names, who live as long as the program.
inline const std::vector<Person>& people_named(std::initializer_list<std::string_view> names) {
    static std::map<std::string, std::vector<Person>> known;
    std::vector<Person>& people = known[std::string(*names.begin())];
    if (people.empty())
        for (std::string_view name : names)
            people.emplace_back(name);
    return people;
}

//! Epochs of 8 blocks; everybody has 10 RTC.
struct BountyWorld {
    explicit BountyWorld(const std::vector<Person>& everybody) : people(everybody) {
        for (const Person& person : people)
            view.put(StateKey::account(person.address), Account{.balance = Amount::from_rtc(10)});
        supply = sum();
    }

    MoveContext context(const Person& sender) const {
        return {.params = params,
                .height = height,
                .sender = sender.address,
                .scheme = KeyScheme::schnorr,
                .key = sender.public_key()};
    }
    //! Applies and keeps the changes; a refused move must change nothing, and no coin may be lost.
    template <class Move>
    ReceiptStatus apply(const Person& sender, const Move& move) {
        state::StateOverlay overlay(view);
        const ReceiptStatus status = bounties::apply(overlay, context(sender), move);
        auto changes = overlay.changes();
        if (overlay.error() || (status != ReceiptStatus::success && !changes.empty()))
            throw std::runtime_error("a refused move changed the state");
        keep(overlay, changes);
        return status;
    }
    template <class Move>
    QString try_move(const Person& sender, const Move& move) {
        return QString::fromStdString(std::string(name_of(apply(sender, move))));
    }
    void settle() {
        state::StateOverlay overlay(view);
        expire(overlay, params, height);
        keep(overlay, overlay.changes());
    }
    std::optional<BountyRecord> bounty(BountyId id) const {
        return view.get<BountyRecord>(StateKey::bounty(id));
    }
    Amount balance(const Person& person) const {
        return view.account(person.address).value().balance;
    }
    //! All coins there are.
    state::StateOverlay::Balance sum() const {
        state::StateOverlay::Balance total = 0;
        for (const Person& person : people)
            total += balance(person).micro_rtc();
        auto walked = view.each(state::Domain::bounty, [&](ByteView, ByteView bytes) {
            total += decode<BountyRecord>(bytes).value().escrow.micro_rtc();
        });
        if (!walked)
            throw std::runtime_error("the state cannot be read");
        return total;
    }

    ChainParams params = fixtures::small_params();
    const std::vector<Person>& people;
    fixtures::MapView view;
    Height height = 100;
    state::StateOverlay::Balance supply = 0;

private:
    static state::StateOverlay::Balance escrow_in(const Bytes& record) {
        return record.empty() ? 0 : decode<BountyRecord>(record).value().escrow.micro_rtc();
    }
    void keep(const state::StateOverlay& overlay, const state::StateChanges& changes) {
        state::StateOverlay::Balance moved = overlay.balance_moved();
        for (const state::StateChange& change : changes)
            if (change.key.domain() == state::Domain::bounty)
                moved += escrow_in(change.record) - escrow_in(change.previous);
        if (moved != 0)
            throw std::runtime_error("coins were made or lost");
        view.apply(changes);
    }
};

} // namespace rustchain::consensus::bounties
