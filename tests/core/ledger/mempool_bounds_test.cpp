// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A flood cannot fill the mempool: bytes are bounded, the lowest payers leave, and so does the
// least work.
#include "core/ledger/mempool.hpp"

#include "core/attestation/work_proof.hpp"
#include "core/crypto/sha256.hpp"
#include "tests/fixtures/chain_fixture.hpp"
#include "tests/fixtures/hardware/constructed_reports.hpp"
#include "tests/fixtures/test_program.hpp"

namespace mempool_bounds_test {

using namespace rustchain;
using namespace rustchain::ledger;
using consensus::CheckedTransactionPtr;
using fixtures::ChainFixture;
using fixtures::Person;

namespace {

struct Pool {
    ChainFixture chain;
    Mempool pool;

    explicit Pool(const MempoolConfig& config = {}) : pool(config) {}

    CheckedTransactionPtr pay(const Person& from, std::uint64_t nonce, std::uint64_t tip,
                              std::uint64_t price = 2000, std::size_t outputs = 1) const {
        auto transaction = chain.pay(from, nonce, chain.carol.address, Amount::from_micro_rtc(1));
        auto& transfer = std::get<Transfer>(transaction.payload);
        transfer.outputs.assign(outputs, transfer.outputs[0]);
        transaction.gas_limit = 100'000;
        transaction.max_gas_price = price;
        transaction.max_tip = tip;
        return chain.checked(fixtures::signed_by(from, transaction, chain.chain_id()));
    }
    CheckedTransactionPtr commit(const Person& owner, std::uint64_t salt = 0) const {
        return chain.checked(chain.work_paid(
            owner, 0, EnrolCommit{.commit = crypto::sha256(as_bytes(std::to_string(salt)))}));
    }
    Hash256 work_of(const CheckedTransactionPtr& transaction) const {
        const WorkFields work = work_fields(transaction->transaction().payload);
        return attestation::transaction_work_hash(transaction->work_digest(), work.work_nonce,
                                                  chain.hash_at(work.anchor_height));
    }
    std::string admit(const CheckedTransactionPtr& transaction) {
        StoredState state(chain.store);
        auto admitted = pool.admit(transaction, next(state));
        return std::string(admitted ? "taken" : name_of(admitted.error()));
    }
    NextBlock next(const StoredState& state) const {
        return {.state = state,
                .height = chain.height() + 1,
                .base_price = kGenesisBasePrice,
                .work_target = chain.network.params.work_target};
    }
    std::vector<CheckedTransactionPtr> select() const {
        StoredState state(chain.store);
        return pool.select(next(state), kBlockGasLimit, kBlockBytesLimit);
    }
    void on_final() {
        StoredState state(chain.store);
        pool.on_final({}, next(state));
    }
};

//! The memory that one plain payment is counted with.
std::size_t payment_footprint() {
    Pool house;
    [[maybe_unused]] auto taken = house.admit(house.pay(house.chain.alice, 0, 10));
    return house.pool.bytes();
}

} // namespace

class MempoolBoundsTest : public QObject {
    Q_OBJECT

    const std::size_t payment_ = payment_footprint();

private slots:
    void pushes_out_the_lowest_payer_when_it_is_full() {
        Pool house({.most_bytes = 2 * payment_});
        auto low = house.pay(house.chain.alice, 0, 10);
        auto high = house.pay(house.chain.bob, 0, 30);
        QCOMPARE(house.admit(low), std::string("taken"));
        QCOMPARE(house.admit(high), std::string("taken"));
        QCOMPARE(house.admit(house.pay(house.chain.carol, 0, 10)), std::string("pool_full"));
        auto middle = house.pay(house.chain.carol, 0, 20);
        QCOMPARE(house.admit(middle), std::string("taken"));
        QVERIFY(house.pool.find(low->hash()) == nullptr);
        QVERIFY(house.pool.find(high->hash()) != nullptr);
        QVERIFY(house.pool.bytes() <= 2 * payment_);
    }

    void takes_along_what_waits_behind_the_lowest_payer() {
        Pool house({.most_bytes = 3 * payment_});
        QCOMPARE(house.admit(house.pay(house.chain.alice, 0, 10)), std::string("taken"));
        QCOMPARE(house.admit(house.pay(house.chain.alice, 1, 500)), std::string("taken"));
        QCOMPARE(house.admit(house.pay(house.chain.bob, 0, 400)), std::string("taken"));
        QCOMPARE(house.admit(house.pay(house.chain.carol, 0, 20)), std::string("taken"));
        QVERIFY(house.pool.of_sender(house.chain.alice.address).empty());
        QCOMPARE(house.pool.size(), std::size_t{2});
        QCOMPARE(house.pool.bytes(), 2 * payment_);
    }

    //! A price close to the base leaves no room for the tip that it boasts of.
    void is_not_held_by_tips_that_are_never_paid() {
        Pool house({.most_bytes = 2 * payment_});
        QCOMPARE(house.admit(house.pay(house.chain.alice, 0, 1'000'000, 101)),
                 std::string("taken"));
        QCOMPARE(house.admit(house.pay(house.chain.alice, 1, 1'000'000, 101)),
                 std::string("taken"));
        QCOMPARE(house.admit(house.pay(house.chain.bob, 0, 50)), std::string("taken"));
    }

    void loses_nothing_to_one_that_does_not_fit_after_all() {
        Pool house({.most_bytes = 3 * payment_});
        QCOMPARE(house.admit(house.pay(house.chain.alice, 0, 10)), std::string("taken"));
        QCOMPARE(house.admit(house.pay(house.chain.bob, 0, 400)), std::string("taken"));
        auto large = house.pay(house.chain.carol, 0, 50, 2000, 60); // needs both others' room
        QCOMPARE(house.admit(large), std::string("pool_full"));
        QCOMPARE(house.pool.size(), std::size_t{2});
        auto too_large = house.pay(house.chain.carol, 0, 1000, 2000, 250);
        QCOMPARE(house.admit(too_large), std::string("pool_full"));
        QCOMPARE(house.pool.size(), std::size_t{2});
    }

    void does_not_push_out_what_the_newcomer_stands_on() {
        Pool house({.most_bytes = 2 * payment_});
        auto first = house.pay(house.chain.alice, 0, 10);
        QCOMPARE(house.admit(first), std::string("taken"));
        QCOMPARE(house.admit(house.pay(house.chain.bob, 0, 400)), std::string("taken"));
        QCOMPARE(house.admit(house.pay(house.chain.alice, 1, 50)), std::string("pool_full"));
        QCOMPARE(house.pool.find(first->hash()), first);
    }

    void replaces_in_a_full_pool_without_pushing_others_out() {
        Pool house({.most_bytes = 2 * payment_});
        auto low = house.pay(house.chain.bob, 0, 5);
        QCOMPARE(house.admit(house.pay(house.chain.alice, 0, 10)), std::string("taken"));
        QCOMPARE(house.admit(low), std::string("taken"));
        QCOMPARE(house.admit(house.pay(house.chain.alice, 0, 30, 2200)), std::string("taken"));
        QCOMPARE(house.pool.find(low->hash()), low);
        QCOMPARE(house.pool.size(), std::size_t{2});
    }

    void stays_within_its_bytes_under_a_flood() {
        Pool house({.most_bytes = 10 * payment_});
        std::uint64_t tip = 1;
        for (std::uint64_t nonce = 0; nonce < 30; ++nonce)
            for (const Person* sender :
                 {&house.chain.alice, &house.chain.bob, &house.chain.carol}) {
                house.admit(house.pay(*sender, nonce, tip = tip * 31 % 997));
                QVERIFY(house.pool.bytes() <= 10 * payment_);
                QVERIFY(house.pool.size() <= std::size_t{10});
            }
        QVERIFY(house.pool.size() > std::size_t{0});
    }

    // -- work in place of gas

    void takes_an_enrolment_that_did_its_work() {
        Pool house;
        Person nobody("nobody"); // has nothing, and needs nothing
        auto commit = house.commit(nobody);
        QCOMPARE(house.admit(commit), std::string("taken"));
        QVERIFY((house.select() == std::vector<CheckedTransactionPtr>{commit}));
        auto idle = commit->transaction();
        auto& payload = std::get<EnrolCommit>(idle.payload);
        payload.commit = crypto::sha256(as_bytes("another"));
        while (attestation::check_transaction_work(work_digest(idle, house.chain.chain_id()),
                                                   payload.work_nonce, house.chain.hash_at(0),
                                                   house.chain.network.params.work_target))
            ++payload.work_nonce;
        QCOMPARE(house.admit(house.chain.checked(
                     fixtures::signed_by(nobody, idle, house.chain.chain_id()))),
                 std::string("work_missing"));
    }

    void refuses_work_on_a_block_that_is_not_there() {
        Pool house;
        Person nobody("nobody");
        for (Height anchor : {Height{1}, ~Height{0}}) {
            auto ahead = fixtures::work_paid(house.chain.network, nobody, 0, EnrolCommit{}, anchor,
                                             house.chain.hash_at(0));
            QCOMPARE(house.admit(house.chain.checked(ahead)), std::string("work_missing"));
        }
    }

    void keeps_the_smallest_work_hashes_when_enrolments_flood() {
        constexpr std::size_t kMost = 8;
        Pool house({.most_enrolments = kMost});
        std::map<Hash256, CheckedTransactionPtr> by_work;
        for (std::uint64_t i = 0; i < 40; ++i) {
            auto commit = house.commit(Person("miner" + std::to_string(i)), i);
            by_work.emplace(house.work_of(commit), commit);
            const std::string answer = house.admit(commit);
            QVERIFY(answer == "taken" || answer == "pool_full");
            QVERIFY(house.pool.size() <= kMost);
        }
        QCOMPARE(house.pool.size(), kMost);
        std::size_t rank = 0;
        for (const auto& [work, commit] : by_work)
            QCOMPARE(house.pool.find(commit->hash()) != nullptr, rank++ < kMost);
        std::vector<CheckedTransactionPtr> best;
        for (const auto& [work, commit] : by_work)
            if (best.size() < kMost)
                best.push_back(commit);
        QVERIFY(house.select() == best);
    }

    void still_takes_payments_when_enrolments_flood() {
        Pool house({.most_bytes = 12 * payment_, .most_enrolments = 4});
        for (std::uint64_t i = 0; i < 30; ++i)
            house.admit(house.commit(Person("miner" + std::to_string(i)), i));
        QCOMPARE(house.pool.size(), std::size_t{4});
        QCOMPARE(house.admit(house.pay(house.chain.alice, 0, 0)), std::string("taken"));
    }

    void forgets_work_on_a_block_that_is_too_old_to_anchor_on() {
        Pool house;
        auto commit = house.commit(Person("miner")); // on genesis: good up to height 200
        QCOMPARE(house.admit(commit), std::string("taken"));
        house.chain.grow_to(kAnchorWindow - 1);
        house.on_final();
        QCOMPARE(house.pool.size(), std::size_t{1});
        house.chain.grow_to(kAnchorWindow);
        house.on_final();
        QCOMPARE(house.pool.size(), std::size_t{0});
        QCOMPARE(house.admit(commit), std::string("work_missing"));
        QCOMPARE(house.pool.bytes(), std::size_t{0});
    }

    void takes_one_renewal_a_machine_from_its_own_key_only() {
        Pool house({.most_renewals = 1});
        Person miner("miner");
        Person thief("thief");
        const auto report = fixtures::constructed_powerpc_g4();
        auto renewal_by = [&](const Person& key, const HardwareHash& hardware) {
            return house.chain.checked(house.chain.work_paid(
                key, 0, RenewHardware{.hardware_hash = hardware, .report = encode(report)}));
        };
        auto hardware = attestation::hardware_hash(report).value();
        QCOMPARE(house.admit(renewal_by(miner, hardware)), std::string("hardware_unbound"));
        QCOMPARE(house.chain.enrol(house.chain.alice, 0, report, miner), hardware);
        QCOMPARE(house.admit(renewal_by(thief, hardware)), std::string("hardware_unbound"));
        auto renewal = renewal_by(miner, hardware);
        QCOMPARE(house.admit(renewal), std::string("taken"));
        house.chain.next_block();
        QCOMPARE(house.admit(renewal_by(miner, hardware)), std::string("replacement_too_low"));
        QVERIFY((house.select() == std::vector<CheckedTransactionPtr>{renewal}));
        house.pool.drop(renewal->hash());
        QCOMPARE(house.admit(renewal_by(miner, hardware)), std::string("taken"));
    }
};

RUSTCHAIN_TEST(MempoolBoundsTest)

} // namespace mempool_bounds_test
#include "mempool_bounds_test.moc"
