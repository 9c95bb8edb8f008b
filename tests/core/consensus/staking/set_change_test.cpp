// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// From one set to the next: orders and limits one by one, then random sets against a plain model.
#include "core/consensus/staking/set_change.hpp"

#include "core/chain/chain_params.hpp"
#include "tests/fixtures/test_program.hpp"

#include <algorithm>
#include <random>
#include <set>

namespace set_change_test {

using namespace rustchain;
using namespace rustchain::consensus::staking;

namespace {

Address owner(std::size_t number) {
    Address address;
    address[0] = static_cast<std::uint8_t>(number >> 8);
    address[1] = static_cast<std::uint8_t>(number);
    return address;
}

ValidatorMember member(std::size_t number, std::uint64_t bond = 100) {
    return {.owner = owner(number), .consensus_key = {}, .bond = Amount::from_micro_rtc(bond)};
}

//! Validators by number; members and standings ascend by it.
struct Scene {
    //! Members 0 … n−1 with nothing against them.
    explicit Scene(std::size_t n) {
        for (std::size_t i = 0; i < n; ++i)
            add(i, 100);
    }
    void add(std::size_t number, std::uint64_t bond) {
        current.push_back(member(number, bond));
        standings.push_back({.member = current.back(), .may_enter = true, .leave = {}});
    }
    void leave(std::size_t number, LeaveReason reason, std::uint64_t since = 0) {
        for (Standing& each : standings) {
            if (each.member.owner != owner(number))
                continue;
            each.leave = reason;
            each.since = since;
        }
    }
    void candidate(std::size_t number, std::uint64_t bond, bool may_enter = true) {
        standings.push_back({.member = member(number, bond), .may_enter = may_enter, .leave = {}});
    }
    std::vector<std::size_t> next() const {
        std::vector<std::size_t> numbers;
        for (const ValidatorMember& each : next_set(current, standings))
            numbers.push_back(std::size_t{each.owner[0]} << 8 | each.owner[1]);
        return numbers;
    }
    std::vector<ValidatorMember> current;
    std::vector<Standing> standings;
};

using Numbers = std::vector<std::size_t>;

// -- a plain model: picks one at a time by looking at all

const Standing* first_of(const std::vector<const Standing*>& all, auto is_before) {
    const Standing* best = nullptr;
    for (const Standing* each : all)
        if (best == nullptr || is_before(*each, *best))
            best = each;
    return best;
}

std::set<Address> model_next(const std::vector<ValidatorMember>& current,
                             const std::vector<Standing>& standings) {
    std::set<Address> before;
    std::map<Address, std::uint64_t> set;
    for (const ValidatorMember& each : current)
        before.insert(each.owner);
    for (const Standing& each : standings)
        if (before.contains(each.member.owner))
            set[each.member.owner] = each.member.bond.micro_rtc();
    std::size_t may_leave = std::max<std::size_t>(1, current.size() / 20);
    for (LeaveReason reason : {LeaveReason::equivocation, LeaveReason::unbonding, LeaveReason::jail,
                               LeaveReason::silence}) {
        while (true) {
            std::vector<const Standing*> left;
            for (const Standing& each : standings)
                if (each.leave == reason && set.contains(each.member.owner))
                    left.push_back(&each);
            const Standing* first = first_of(left, [](const Standing& a, const Standing& b) {
                return a.since != b.since ? a.since < b.since : a.member.owner < b.member.owner;
            });
            if (first == nullptr || set.size() == 1)
                break;
            if (reason != LeaveReason::equivocation && may_leave-- == 0) {
                may_leave = 0;
                break;
            }
            set.erase(first->member.owner);
        }
    }
    std::size_t may_enter = std::max<std::size_t>(4, current.size() / 20);
    std::set<Address> tried;
    while (may_enter-- > 0) {
        std::vector<const Standing*> left;
        for (const Standing& each : standings)
            if (each.may_enter && !before.contains(each.member.owner) &&
                !tried.contains(each.member.owner))
                left.push_back(&each);
        const Standing* first = first_of(left, [](const Standing& a, const Standing& b) {
            return a.member.bond != b.member.bond ? a.member.bond > b.member.bond
                                                  : a.member.owner < b.member.owner;
        });
        if (first == nullptr)
            break;
        tried.insert(first->member.owner);
        if (set.size() == 400) {
            auto smallest = set.begin();
            for (auto at = set.begin(); at != set.end(); ++at)
                if (at->second <= smallest->second)
                    smallest = at;
            if (may_leave == 0 || first->member.bond.micro_rtc() <= smallest->second)
                break;
            --may_leave;
            set.erase(smallest);
        }
        set[first->member.owner] = first->member.bond.micro_rtc();
    }
    std::set<Address> next;
    for (const auto& [address, bond] : set)
        next.insert(address);
    return next;
}

Scene random_scene(std::mt19937_64& random) {
    static constexpr std::size_t kSizes[] = {1, 2, 3, 4, 19, 20, 39, 40, 41, 60, 399, 400};
    Scene scene(0);
    const std::size_t n = kSizes[random() % std::size(kSizes)];
    const std::size_t all = n + random() % (n > 100 ? 40 : 12);
    std::vector<std::size_t> places(all);
    for (std::size_t i = 0; i < all; ++i)
        places[i] = i < n ? 1 : 0;
    std::ranges::shuffle(places, random);
    const std::uint64_t trouble = random() % 3 == 0 ? 2 : 20;
    for (std::size_t i = 0; i < all; ++i) {
        const std::uint64_t bond = 100 + random() % 6;
        if (places[i] == 1)
            scene.add(i, bond);
        else
            scene.candidate(i, bond, random() % 4 != 0);
        if (random() % trouble == 0)
            scene.leave(i, static_cast<LeaveReason>(random() % 4), random() % 4);
        if (scene.standings.back().leave)
            scene.standings.back().may_enter = false;
    }
    return scene;
}

} // namespace

class SetChangeTest : public QObject {
    Q_OBJECT
private slots:
    void keeps_a_set_that_nobody_leaves_or_enters() {
        QCOMPARE(Scene(3).next(), (Numbers{0, 1, 2}));
        QVERIFY(Scene(0).next().empty());
    }

    void lets_one_in_twenty_leave_and_at_least_one() {
        QCOMPARE(leaving_limit(1), 1U);
        QCOMPARE(leaving_limit(39), 1U);
        QCOMPARE(leaving_limit(40), 2U);
        QCOMPARE(leaving_limit(400), 20U);
        QCOMPARE(entering_limit(0), 4U);
        QCOMPARE(entering_limit(99), 4U);
        QCOMPARE(entering_limit(100), 5U);
        QCOMPARE(entering_limit(400), 20U);
    }

    void lets_members_leave_in_the_order_of_their_reasons() {
        Scene scene(5);
        scene.leave(0, LeaveReason::silence, 1);
        scene.leave(1, LeaveReason::jail);
        scene.leave(2, LeaveReason::unbonding, 9);
        scene.leave(3, LeaveReason::unbonding, 8);
        QCOMPARE(scene.next(), (Numbers{0, 1, 2, 4}));
        scene.leave(3, LeaveReason::unbonding, 9);
        QCOMPARE(scene.next(), (Numbers{0, 1, 3, 4})); // ties by address
    }

    void lets_jailed_ones_leave_by_address_and_silent_ones_by_time() {
        Scene scene(4);
        scene.leave(1, LeaveReason::jail);
        scene.leave(2, LeaveReason::jail);
        QCOMPARE(scene.next(), (Numbers{0, 2, 3}));
        scene.leave(1, LeaveReason::silence, 7);
        scene.leave(2, LeaveReason::silence, 6);
        QCOMPARE(scene.next(), (Numbers{0, 1, 3}));
    }

    void lets_equivocators_leave_at_once_and_uncounted() {
        Scene scene(6);
        for (std::size_t i : {1U, 2U, 3U})
            scene.leave(i, LeaveReason::equivocation);
        scene.leave(4, LeaveReason::unbonding, 5);
        scene.leave(5, LeaveReason::unbonding, 4);
        QCOMPARE(scene.next(), (Numbers{0, 4}));
    }

    void never_empties_a_set() {
        Scene scene(3);
        for (std::size_t i : {0U, 1U, 2U})
            scene.leave(i, LeaveReason::equivocation);
        QCOMPARE(scene.next(), (Numbers{2}));
        Scene sole(1);
        sole.leave(0, LeaveReason::unbonding, 1);
        QCOMPARE(sole.next(), (Numbers{0}));
        sole.candidate(1, 5);
        QCOMPARE(sole.next(), (Numbers{0, 1})); // and the next time the first can go
    }

    void lets_the_largest_bonds_enter_first() {
        Scene scene(1);
        for (std::size_t i = 1; i <= 6; ++i)
            scene.candidate(i, i == 6 ? 300 : 200);
        scene.candidate(7, 500, false);
        QCOMPARE(scene.next(), (Numbers{0, 1, 2, 3, 6}));
    }

    void replaces_the_smallest_of_a_full_set_by_larger_ones_only() {
        Scene scene(398);
        scene.add(398, 90);
        scene.add(399, 90);
        scene.candidate(500, 90);
        QCOMPARE(scene.next().size(), 400U);
        QVERIFY(std::ranges::count(scene.next(), 500U) == 0);
        scene.standings.back().member.bond = Amount::from_micro_rtc(91);
        Numbers next = scene.next();
        QVERIFY(std::ranges::count(next, 500U) == 1);
        QVERIFY(std::ranges::count(next, 398U) == 1);
        QVERIFY(std::ranges::count(next, 399U) == 0); // among equals the last in order
    }

    void replaces_within_the_leaving_limit() {
        Scene scene(400);
        for (std::size_t i = 0; i < 25; ++i)
            scene.candidate(500 + i, 200);
        Numbers next = scene.next();
        QCOMPARE(std::ranges::count_if(next, [](std::size_t i) { return i >= 500; }), 20);
        for (std::size_t i = 0; i < 15; ++i)
            scene.leave(i, LeaveReason::jail);
        next = scene.next();
        QCOMPARE(next.size(), 400U);
        QCOMPARE(std::ranges::count_if(next, [](std::size_t i) { return i >= 500; }), 20);
        // Fifteen left by themselves, five more made room.
        QCOMPARE(std::ranges::count_if(next, [](std::size_t i) { return i < 15; }), 0);
        QCOMPARE(std::ranges::count_if(next, [](std::size_t i) { return i < 400; }), 380);
    }

    void writes_the_bond_of_the_moment() {
        Scene scene(1);
        scene.standings[0].member.bond = Amount::from_micro_rtc(77);
        QCOMPARE(next_set(scene.current, scene.standings)[0].bond, Amount::from_micro_rtc(77));
    }

    void agrees_with_the_plain_model() {
        std::mt19937_64 random(3);
        for (int i = 0; i < 600; ++i) {
            const Scene scene = random_scene(random);
            const auto next = next_set(scene.current, scene.standings);
            const auto model = model_next(scene.current, scene.standings);
            QVERIFY(std::ranges::is_sorted(next, {}, &ValidatorMember::owner));
            QVERIFY(!next.empty() && next.size() <= kMaxValidators);
            std::set<Address> owners;
            for (const ValidatorMember& each : next)
                owners.insert(each.owner);
            QCOMPARE(owners.size(), next.size());
            QVERIFY2(owners == model, qPrintable(QString("scene %1").arg(i)));
        }
    }
};

RUSTCHAIN_TEST(SetChangeTest)

} // namespace set_change_test
#include "set_change_test.moc"
