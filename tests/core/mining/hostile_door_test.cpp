// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The one door that attestations pass, whoever sends them, against 100,000 bad ones.
#include "core/ledger/submission.hpp"
#include "core/runtime/task_group.hpp"
#include "tests/core/mining/hostile_attestations.hpp"
#include "tests/fixtures/test_program.hpp"

#include <boost/asio/io_context.hpp>

namespace hostile_door_test {

using namespace rustchain;
using namespace rustchain::mining;
using consensus::AttestationFault;

namespace {

constexpr int kMutants = 100'000;

//! The door over one thread: what it answers, by name.
struct Door : HostileGround {
    ~Door() { group.stop(); }

    std::string answer(const Bytes& bytes) {
        auto attestation = decode<Attestation>(bytes);
        if (!attestation)
            return "malformed";
        std::optional<Result<void, AttestationFault>> result;
        auto submit = [this](Attestation inner, std::optional<Result<void, AttestationFault>>& into)
            -> runtime::Task<void> { into = co_await submission.attestation(std::move(inner)); };
        group.spawn("submit", context.get_executor(), submit(std::move(*attestation), result));
        context.restart();
        context.run();
        return *result ? "accepted" : std::string(name_of(result->error()));
    }
    std::map<std::string, int> answers_to(int count, std::uint64_t seed) {
        HostileAttestations hostile(*this, seed);
        std::map<std::string, int> answers;
        for (int i = 0; i < count; ++i)
            ++answers[answer(hostile.next())];
        return answers;
    }

    boost::asio::io_context context;
    ledger::Submission submission{*chain.ledger, context.get_executor(), context.get_executor()};
    runtime::TaskGroup group{"door"};
};

std::string names_of(const std::map<std::string, int>& answers) {
    std::string names;
    for (const auto& [name, count] : answers) {
        names += (names.empty() ? "" : " ") + name;
        qInfo("%-18s %d", name.c_str(), count);
    }
    return names;
}

} // namespace

class HostileDoorTest : public QObject {
    Q_OBJECT

private slots:
    void accepts_none_of_a_hundred_thousand_and_names_each_reason() {
        Door door;
        QCOMPARE(names_of(door.answers_to(kMutants, 1)),
                 std::string("bad_miner_id bad_signature malformed not_a_slot too_early too_late "
                             "unbound_hardware work_missing wrong_work"));
        QCOMPARE(door.chain.ledger->attestations().size(), std::size_t{0});
        // It was open all the time.
        QCOMPARE(door.answer(encode(door.valid)), std::string("accepted"));
        QCOMPARE(door.answer(encode(door.others)), std::string("accepted"));
    }

    void a_replay_is_a_duplicate_and_then_too_late() {
        Door door;
        const Bytes valid = encode(door.valid);
        QCOMPARE(door.answer(valid), std::string("accepted"));
        for (int i = 0; i < 100; ++i)
            QCOMPARE(door.answer(valid), std::string("duplicate"));
        // The same machine in the same slot with other words: one is enough.
        Attestation second = door.valid;
        second.miner_id = "second";
        second.signature = door.miner.sign(signing_digest(second, door.chain.chain_id()));
        QCOMPARE(door.answer(encode(second)), std::string("duplicate"));
        door.answers_to(2'000, 2);
        QCOMPARE(door.chain.ledger->attestations().size(), std::size_t{1});
        door.chain.finalise(door.chain.produce_from_pools()->hash());
        QCOMPARE(door.answer(valid), std::string("duplicate")); // it stands in a block
        QCOMPARE(door.answer(encode(second)), std::string("duplicate"));
        door.chain.grow_to(8);
        QCOMPARE(door.answer(valid), std::string("too_late"));
        door.chain.grow_to(9);
        QCOMPARE(door.answer(valid), std::string("too_late"));
    }

    void none_is_early_enough_for_a_slot_that_has_not_begun() {
        HostileGround ground;
        Attestation next = fixtures::attestation_of(ground.chain.network, ground.hardware,
                                                    ground.miner, 9, ground.chain.hash_at(5));
        Door door;
        QCOMPARE(door.answer(encode(next)), std::string("too_early"));
        door.chain.grow_to(8);
        QCOMPARE(door.answer(encode(next)), std::string("too_early"));
        door.chain.grow_to(9);
        QCOMPARE(door.answer(encode(next)), std::string("wrong_work")); // of another block
    }

    void a_full_pool_says_so_and_keeps_what_it_has() {
        HostileGround ground;
        ledger::AttestationPool pool(1);
        const auto next = ground.chain.make_block();
        const auto snapshot = ground.chain.ledger->snapshot();
        const ledger::StoredState state = snapshot->state();
        const consensus::BlockContext context{
            .network = ground.chain.network, .height = 6, .epoch = 0};
        auto first = ground.chain.attest(ground.hardware, ground.miner, 5);
        auto second = ground.chain.attest(ground.other_hardware, ground.other, 5);
        QVERIFY(pool.admit(first, context, state).has_value());
        QCOMPARE(pool.admit(second, context, state).error(), AttestationFault::pool_full);
        QCOMPARE(pool.admit(first, context, state).error(), AttestationFault::duplicate);
        QVERIFY(pool.contains(5, ground.hardware));
    }
};

RUSTCHAIN_TEST(HostileDoorTest)

} // namespace hostile_door_test
#include "hostile_door_test.moc"
