// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A port is opened by whoever can, renewed in time, closed at the end, and never waited for.
#include "core/p2p/ports/port_keeper.hpp"
#include "core/runtime/task.hpp"
#include "core/runtime/task_group.hpp"
#include "tests/fixtures/test_program.hpp"

#include <boost/asio/io_context.hpp>

#include <atomic>
#include <future>

namespace port_keeper_test {

using namespace rustchain;
using namespace rustchain::p2p;
using namespace std::chrono_literals;

namespace {

constexpr int kPatienceMs = 60000; // a busy machine is no failure

//! A router that does what the test says.
class FakeMapper final : public PortMapper {
public:
    Result<PortMapping> open(std::uint16_t port) override {
        if (gate.valid())
            gate.wait();
        ++opened;
        if (refuses)
            return fail(ErrorCode::permission, "no");
        return PortMapping{.method = "fake", .host = "192.0.2.1", .port = port, .lifetime = 1h};
    }
    void close(const PortMapping& mapping) override { closed = mapping.port; }

    std::shared_future<void> gate;
    std::atomic<bool> refuses = false;
    std::atomic<int> opened = 0;
    std::atomic<int> closed = 0;
};

} // namespace

class PortKeeperTest : public QObject {
    Q_OBJECT

    boost::asio::io_context context_;
    std::vector<std::optional<PortMapping>> reports_;

    PortKeeper::Report record() {
        return [this](const std::optional<PortMapping>& mapping) { reports_.push_back(mapping); };
    }
    bool settle(const std::function<bool()>& is_done) {
        return QTest::qWaitFor(
            [&] {
                context_.restart();
                context_.poll();
                return is_done();
            },
            kPatienceMs);
    }

private slots:
    void init() { reports_.clear(); }

    void opens_renews_and_closes() {
        runtime::ManualClock clock;
        auto mapper = std::make_shared<FakeMapper>();
        PortKeeper keeper(clock, {mapper}, 8098, record());
        runtime::TaskGroup group("ports");
        group.spawn("keeper", context_.get_executor(), keeper.run());
        QVERIFY(settle([&] { return reports_.size() == 1 && clock.sleepers() == 1; }));
        QVERIFY(reports_[0] && reports_[0]->port == 8098);
        clock.advance(30min - 1ms, [&] { context_.poll(); });
        QCOMPARE(mapper->opened.load(), 1);
        clock.advance(1ms, [&] { context_.poll(); });
        QVERIFY(settle([&] { return mapper->opened == 2 && clock.sleepers() == 1; }));
        QCOMPARE(reports_.size(), std::size_t{1}); // nothing changed
        group.stop();
        QVERIFY(settle([&] { return group.running() == 0; }));
        QCOMPARE(mapper->closed.load(), 8098);
    }

    void asks_the_next_one_when_one_refuses() {
        runtime::ManualClock clock;
        auto first = std::make_shared<FakeMapper>();
        auto second = std::make_shared<FakeMapper>();
        first->refuses = true;
        PortKeeper keeper(clock, {first, second}, 8098, record());
        runtime::TaskGroup group("ports");
        group.spawn("keeper", context_.get_executor(), keeper.run());
        QVERIFY(settle([&] { return reports_.size() == 1; }));
        QCOMPARE(first->opened.load(), 1);
        QCOMPARE(second->opened.load(), 1);
        group.stop();
        QVERIFY(settle([&] { return group.running() == 0; }));
        QCOMPARE(first->closed.load(), 0);
        QCOMPARE(second->closed.load(), 8098);
    }

    void says_when_the_door_is_shut_and_tries_again() {
        runtime::ManualClock clock;
        auto mapper = std::make_shared<FakeMapper>();
        PortKeeper keeper(clock, {mapper}, 8098, record());
        runtime::TaskGroup group("ports");
        group.spawn("keeper", context_.get_executor(), keeper.run());
        QVERIFY(settle([&] { return reports_.size() == 1 && clock.sleepers() == 1; }));
        mapper->refuses = true;
        clock.advance(30min, [&] { context_.poll(); });
        QVERIFY(settle([&] { return reports_.size() == 2 && clock.sleepers() == 1; }));
        QVERIFY(!reports_[1]);
        mapper->refuses = false;
        clock.advance(10min, [&] { context_.poll(); });
        QVERIFY(settle([&] { return reports_.size() == 3; }));
        QVERIFY(reports_[2]);
        group.stop();
        QVERIFY(settle([&] { return group.running() == 0; }));
    }

    void does_not_wait_for_a_router_that_hangs() {
        runtime::ManualClock clock;
        auto stuck = std::make_shared<FakeMapper>();
        auto good = std::make_shared<FakeMapper>();
        std::promise<void> release;
        stuck->gate = release.get_future().share();
        PortKeeper keeper(clock, {stuck, good}, 8098, record());
        runtime::TaskGroup group("ports");
        group.spawn("keeper", context_.get_executor(), keeper.run());
        QVERIFY(settle([&] { return clock.sleepers() == 1; }));
        clock.advance(12s, [&] { context_.poll(); });
        QVERIFY(settle([&] { return reports_.size() == 1 && clock.sleepers() == 1; }));
        QCOMPARE(good->opened.load(), 1);
        QCOMPARE(stuck->opened.load(), 0);
        group.stop();
        QVERIFY(settle([&] { return group.running() == 0; }));
        release.set_value();
        QVERIFY(settle([&] { return stuck->opened == 1; }));
    }
};

RUSTCHAIN_TEST(PortKeeperTest)

} // namespace port_keeper_test
#include "port_keeper_test.moc"
