// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Work: the published vectors, boundaries of targets, refusals, stopping.
#include "core/attestation/work_proof.hpp"

#include "core/json/field.hpp"
#include "core/json/parse.hpp"
#include "core/primitives/hex.hpp"
#include "tests/fixtures/test_program.hpp"

#include <QFile>

#include <chrono>
#include <thread>

namespace work_proof_test {

using namespace rustchain;
using namespace rustchain::attestation;

namespace {

json::Value read_vectors() {
    QFile file(RUSTCHAIN_VECTORS "/protocol/work_proof.json");
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return json::parse(file.readAll().toStdString()).value();
}

Hash256 hash_at(const json::Field& field, std::string_view name) {
    return field.at(name).fixed<Hash256>().value();
}

std::uint64_t number_at(const json::Field& field, std::string_view name) {
    return field.at(name).u64_text().value();
}

SlotWork a_slot() {
    return {.hardware_hash = Hash256({1}), .prev_block_hash = Hash256({2})};
}

constexpr std::uint64_t kTarget = 64;

} // namespace

class WorkProofTest : public QObject {
    Q_OBJECT
private slots:
    void finds_and_accepts_the_published_proofs() {
        json::Value vectors = read_vectors();
        auto items = json::Field(vectors).at("slot").items().value();
        QVERIFY(items.size() >= 8);
        for (const json::Field& item : items) {
            SlotWork slot{hash_at(item, "hardware_hash"), hash_at(item, "prev_block_hash")};
            auto entropy = item.at("entropy").fixed<Entropy>().value();
            std::uint64_t target = number_at(item, "work_target");
            auto found =
                search_work_proof(slot, entropy, target, number_at(item, "first_nonce"), {});
            if (item.at("nonce").is_null()) {
                QVERIFY(!found);
                continue;
            }
            QVERIFY(found.has_value());
            QCOMPARE(found->nonce, number_at(item, "nonce"));
            QCOMPARE(to_hex(found->proof), item.at("proof").text().value());
            QVERIFY(check_work_proof(slot, found->nonce, found->proof, target).has_value());
        }
    }

    void meets_targets_exactly() {
        json::Value vectors = read_vectors();
        auto items = json::Field(vectors).at("targets").items().value();
        QVERIFY(items.size() >= 60);
        for (const json::Field& item : items) {
            QCOMPARE(meets_target(hash_at(item, "hash"), number_at(item, "hashes"),
                                  number_at(item, "factor")),
                     item.at("meets").boolean().value());
        }
        QVERIFY(!meets_target(Hash256{}, 0));
        QVERIFY(!meets_target(Hash256{}, 1, 0));
    }

    void finds_the_work_of_transactions() {
        json::Value vectors = read_vectors();
        auto items = json::Field(vectors).at("transaction").items().value();
        QVERIFY(items.size() >= 3);
        for (const json::Field& item : items) {
            Transaction transaction;
            transaction.key = item.at("key").fixed<crypto::PublicKey>().value();
            transaction.nonce = number_at(item, "nonce");
            transaction.payload = EnrolCommit{.commit = hash_at(item, "commit"),
                                              .anchor_height = number_at(item, "anchor_height"),
                                              .work_nonce = 99}; // counts as 0 in the digest
            Hash256 digest = work_digest(transaction, item.at("chain_id").fixed<ChainId>().value());
            QCOMPARE(digest, hash_at(item, "digest"));
            Hash256 anchor = hash_at(item, "anchor");
            std::uint64_t target = number_at(item, "work_target");
            auto nonce = search_transaction_work(digest, anchor, target, 0, {});
            QCOMPARE(nonce, number_at(item, "work_nonce"));
            QCOMPARE(transaction_work_hash(digest, *nonce, anchor), hash_at(item, "hash"));
            QVERIFY(check_transaction_work(digest, *nonce, anchor, target));
            QVERIFY(!check_transaction_work(digest, *nonce, Hash256{}, target));
            // The search starts at 0, so the nonce before the found one shows too little work.
            if (*nonce > 0)
                QVERIFY(!check_transaction_work(digest, *nonce - 1, anchor, target));
        }
    }

    void refuses_a_proof_moved_to_anything_else() {
        SlotWork slot = a_slot();
        Entropy entropy({3});
        auto found = search_work_proof(slot, entropy, kTarget, 0, {}).value();
        QVERIFY(check_work_proof(slot, found.nonce, found.proof, kTarget).has_value());

        SlotWork other_hardware{Hash256({9}), slot.prev_block_hash};
        SlotWork other_block{slot.hardware_hash, Hash256({9})};
        auto wrong = WorkFault::wrong_hash;
        QVERIFY(check_work_proof(other_hardware, found.nonce, found.proof, kTarget).error() ==
                wrong);
        QVERIFY(check_work_proof(other_block, found.nonce, found.proof, kTarget).error() == wrong);
        QVERIFY(check_work_proof(slot, found.nonce + 1, found.proof, kTarget).error() == wrong);
        for (std::size_t byte : {std::size_t{31}, std::size_t{32}, std::size_t{63}}) {
            WorkProof changed = found.proof;
            changed[byte] ^= 1;
            QVERIFY(check_work_proof(slot, found.nonce, changed, kTarget).error() == wrong);
        }
    }

    void refuses_a_proof_at_the_next_harder_target() {
        SlotWork slot = a_slot();
        Entropy entropy({4});
        auto found = search_work_proof(slot, entropy, kTarget, 0, {}).value();
        Hash256 work = slot_work_hash(slot, found.nonce, entropy);
        // The largest target that this hash meets, found by bisection; one more is refused.
        std::uint64_t met = kTarget;
        std::uint64_t missed = std::uint64_t{1} << 40;
        while (missed - met > 1) {
            std::uint64_t middle = met + (missed - met) / 2;
            (meets_target(work, middle) ? met : missed) = middle;
        }
        QVERIFY(check_work_proof(slot, found.nonce, found.proof, met).has_value());
        QVERIFY(check_work_proof(slot, found.nonce, found.proof, met + 1).error() ==
                WorkFault::above_target);
    }

    void takes_about_as_many_hashes_as_the_target() {
        constexpr std::uint64_t kSearches = 200;
        std::uint64_t hashes = 0;
        for (std::uint8_t i = 0; i < kSearches; ++i)
            hashes += search_work_proof(a_slot(), Entropy({i, 7}), kTarget, 0, {})->nonce + 1;
        QVERIFY(hashes > kSearches * kTarget * 7 / 10);
        QVERIFY(hashes < kSearches * kTarget * 13 / 10);
    }

    void stops_a_search_without_end() {
        using Clock = std::chrono::steady_clock;
        constexpr std::uint64_t kUnreachable = ~std::uint64_t{0};
        std::stop_source stop;
        std::optional<FoundWorkProof> found;
        Clock::time_point ended;
        std::jthread searcher([&] {
            found = search_work_proof(a_slot(), Entropy{}, kUnreachable, 0, stop.get_token());
            ended = Clock::now();
        });
        QTest::qWait(20);
        Clock::time_point asked = Clock::now();
        stop.request_stop();
        searcher.join();
        QVERIFY(!found);
        QVERIFY(ended - asked < std::chrono::milliseconds(500));
    }

    void finds_nothing_when_already_stopped() {
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!search_work_proof(a_slot(), Entropy{}, 1, 0, stop.get_token()));
        QVERIFY(!search_transaction_work({}, {}, 1, 0, stop.get_token()));
        QVERIFY(!search_work_proof(a_slot(), Entropy{}, 0, 0, {}));
    }
};

RUSTCHAIN_TEST(WorkProofTest)

} // namespace work_proof_test
#include "work_proof_test.moc"
