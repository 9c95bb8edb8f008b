// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Work for the chain: in order, at its time, and no more than is wanted.
#include "core/validator/chain_worker.hpp"

#include "core/runtime/task_group.hpp"
#include "tests/core/validator/fake_chain.hpp"
#include "tests/fixtures/test_program.hpp"

#include <boost/asio/io_context.hpp>

namespace chain_worker_test {

using namespace rustchain;
using namespace rustchain::validator;
using namespace rustchain::validator::testing;
using namespace rustchain::consensus::simplex::testing;

class ChainWorkerTest : public QObject {
    Q_OBJECT

private:
    static constexpr TimestampMs kStart = 1'700'000'000'000;

    struct Desk {
        boost::asio::io_context context;
        runtime::ManualClock clock{kStart};
        Store store;
        const std::vector<Validator> set = make_validators(1);
        FakeChain chain{clock, store, [this](EpochNumber) { return members_of(set); }};
        Agenda agenda{clock};
        ChainWorker worker{clock, chain, agenda,
                           [this](const Hash256& digest) { return set[0].key->sign(digest); },
                           1000};
        std::vector<ChainNews> news;
        std::optional<Result<void>> outcome;
        runtime::TaskGroup group{"test"};

        Desk() {
            worker.set_report([this](ChainNews fresh) { news.push_back(std::move(fresh)); });
            worker.enter_view(0, 1);
            group.spawn("agenda", context.get_executor(), agenda.run());
            group.spawn("worker", context.get_executor(), run());
        }
        ~Desk() {
            group.stop();
            settle();
        }
        runtime::Task<void> run() { outcome = co_await worker.run(); }
        void settle() {
            context.restart();
            context.poll();
        }
        void pass(int ms) {
            clock.advance(std::chrono::milliseconds(ms), [this] { settle(); });
            settle();
        }
        consensus::simplex::Propose order(View view = 1) const {
            return {.epoch = 0,
                    .view = view,
                    .parent_view = 0,
                    .proposer = set[0].member.owner,
                    .parent = store.head().hash,
                    .parent_timestamp = kStart,
                    .earliest_ms = kStart + 1000,
                    .certificates = {}};
        }
    };

private slots:
    void builds_at_the_earliest_time_and_not_before() {
        Desk desk;
        desk.worker.build(desk.order());
        desk.pass(999);
        QCOMPARE(desk.chain.builds(), std::size_t{0});
        desk.pass(1);
        QCOMPARE(desk.news.size(), std::size_t{1});
        const auto& built = std::get<BlockBuilt>(desk.news[0]).built;
        QCOMPARE(built.block->header.timestamp, kStart + 1000);
        QVERIFY(built.hash == block_hash(built.block->header));
    }

    void a_block_is_never_less_than_a_block_time_after_its_parent() {
        Desk desk;
        auto order = desk.order();
        order.earliest_ms = 0;
        desk.worker.build(order);
        desk.pass(0);
        const auto& built = std::get<BlockBuilt>(desk.news.at(0)).built;
        QCOMPARE(built.block->header.timestamp, kStart + 1000);
    }

    void goes_on_when_the_parent_was_overtaken() {
        Desk desk;
        desk.chain.overtake();
        desk.worker.build(desk.order());
        desk.pass(1000);
        QCOMPARE(desk.chain.builds(), std::size_t{1});
        QVERIFY(desk.news.empty());
        QVERIFY(!desk.outcome);
    }

    void builds_nothing_for_a_view_that_was_left() {
        Desk desk;
        desk.worker.build(desk.order());
        desk.worker.enter_view(0, 2);
        desk.pass(5000);
        QCOMPARE(desk.chain.builds(), std::size_t{0});
    }

    void checks_a_block_once_it_is_at_most_half_a_second_ahead() {
        Desk desk;
        auto block =
            make_block(desk.set[0],
                       {.height = 1, .timestamp = kStart + 2000, .parent = desk.store.head().hash});
        desk.worker.check(block_hash(block->header), block);
        desk.pass(1499);
        QCOMPARE(desk.chain.checks(), std::size_t{0});
        desk.pass(1);
        QVERIFY(std::get<BlockChecked>(desk.news.at(0)).judgement.verdict == Verdict::valid);
    }

    void a_block_from_the_future_that_its_owner_dropped_is_not_checked() {
        Desk desk;
        auto block =
            make_block(desk.set[0],
                       {.height = 1, .timestamp = kStart + 2000, .parent = desk.store.head().hash});
        const std::weak_ptr<const Block> watched = block;
        desk.worker.check(block_hash(block->header), block);
        block.reset();
        QVERIFY(watched.expired());
        desk.pass(5000);
        QCOMPARE(desk.chain.checks(), std::size_t{0});
    }

    void an_error_of_the_chain_ends_it() {
        Desk desk;
        desk.worker.finalise({{hash_of("unknown"), 1, 0, Certificate{}}, false});
        desk.pass(0);
        QVERIFY(desk.outcome && !*desk.outcome);
    }
};

RUSTCHAIN_TEST(ChainWorkerTest)

} // namespace chain_worker_test
#include "chain_worker_test.moc"
