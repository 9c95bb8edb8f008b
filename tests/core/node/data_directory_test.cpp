// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A network's folder: one node at a time, one genesis for ever, and words for what does not fit.
#include "core/node/data_directory.hpp"

#include "tests/fixtures/chain_fixture.hpp"
#include "tests/fixtures/test_program.hpp"

#include <QTemporaryDir>

#include <sys/wait.h>
#include <unistd.h>

namespace data_directory_test {

using namespace rustchain;
using namespace rustchain::node;

class DataDirectoryTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> fresh_;
    runtime::ManualClock clock_;
    fixtures::Person key_{"consensus key"};

    NodeConfig config() const { return {.data_root = fresh_->path().toStdString()}; }
    Result<Genesis> genesis_of(const NodeConfig& config) {
        auto directory = DataDirectory::open(config);
        if (!directory)
            return fail(directory.error());
        return directory->load_or_make_genesis(config, key_.public_key(), clock_);
    }

private slots:
    void init() { fresh_ = std::make_unique<QTemporaryDir>(); }

    void makes_its_folders_for_the_owner_only() {
        auto directory = DataDirectory::open(config());
        QVERIFY(directory.has_value());
        const DataPaths& paths = directory->paths();
        QCOMPARE(paths.folder, config().folder());
        for (const auto& folder :
             {paths.folder, paths.finality(), paths.consensus_key().parent_path()})
            QCOMPARE(std::filesystem::status(folder).permissions(),
                     std::filesystem::perms::owner_all);
    }

    void belongs_to_one_node_at_a_time() {
        {
            auto first = DataDirectory::open(config());
            QVERIFY(first.has_value());
            auto second = DataDirectory::open(config());
            QVERIFY(!second.has_value());
            QCOMPARE(second.error().code, ErrorCode::busy);
            QVERIFY(second.error().message.find(std::to_string(::getpid())) != std::string::npos);
        }
        QVERIFY(DataDirectory::open(config()).has_value());
    }

    void names_the_other_process_that_holds_it() {
        int ready[2];
        int done[2];
        QVERIFY(::pipe(ready) == 0 && ::pipe(done) == 0);
        const pid_t child = ::fork();
        if (child == 0) {
            ::close(done[1]);
            auto held = DataDirectory::open(config());
            char byte = held ? 'y' : 'n';
            if (::write(ready[1], &byte, 1) == 1) [[maybe_unused]]
                auto ended = ::read(done[0], &byte, 1); // until the parent closes
            ::_exit(0);
        }
        ::close(ready[1]);
        char byte = 0;
        QVERIFY(::read(ready[0], &byte, 1) == 1);
        QCOMPARE(byte, 'y');
        auto second = DataDirectory::open(config());
        ::close(done[1]);
        ::waitpid(child, nullptr, 0);
        QVERIFY(!second.has_value());
        QVERIFY(second.error().message.find("process " + std::to_string(child)) !=
                std::string::npos);
        QVERIFY(DataDirectory::open(config()).has_value()); // it died, and holds nothing
    }

    void makes_a_chain_of_its_own_on_dev() {
        auto genesis = genesis_of(config());
        QVERIFY(genesis.has_value());
        QCOMPARE(genesis->timestamp, clock_.now_ms());
        QCOMPARE(genesis->validators.size(), std::size_t{1});
        QCOMPARE(genesis->validators[0].consensus_key, key_.public_key());
        QCOMPARE(genesis->validators[0].owner, key_.address);
        QCOMPARE(genesis->allocations.size(), std::size_t{1});
        QCOMPARE(genesis->allocations[0].amount, Amount::from_rtc(1000));
        clock_.advance(std::chrono::hours(1));
        QCOMPARE(genesis_of(config()).value(), *genesis); // kept, not made anew
    }

    void says_that_main_and_test_are_not_launched() {
        for (const char* network : {"main", "test"}) {
            auto config = this->config();
            config.network = network;
            auto genesis = genesis_of(config);
            QVERIFY(!genesis.has_value());
            QCOMPARE(genesis.error().code, ErrorCode::unsupported);
            QVERIFY(genesis.error().message.find("--network dev") != std::string::npos);
            QVERIFY(!std::filesystem::exists(config.folder() / "genesis.json"));
        }
    }

    void joins_the_network_of_a_file_and_no_other_later() {
        const auto root = runtime::Path(fresh_->path().toStdString());
        fixtures::ChainFixture one;
        fixtures::ChainFixture other({.funds = Amount::from_rtc(7)});
        auto write = [&](const char* name, const Genesis& genesis) {
            auto text = genesis_to_json(genesis);
            [[maybe_unused]] auto written = runtime::replace_file(root / name, as_bytes(text));
            return root / name;
        };
        auto config = this->config();
        config.genesis_file = write("one.json", one.genesis);
        QCOMPARE(genesis_of(config).value(), one.genesis);
        QCOMPARE(genesis_of(config).value(), one.genesis);
        config.genesis_file = write("other.json", other.genesis);
        auto refused = genesis_of(config);
        QCOMPARE(refused.error().code, ErrorCode::invalid_input);
        QVERIFY(refused.error().message.find("choose another --datadir") != std::string::npos);
        config.genesis_file.reset();
        QCOMPARE(genesis_of(config).value(), one.genesis);

        auto foreign = one.genesis;
        foreign.params.network = "test";
        foreign.params.address_prefix = "trtc";
        foreign.legacy_chain_id = "rustchain-test-2";
        config.genesis_file = write("foreign.json", foreign);
        const std::string says = genesis_of(config).error().message;
        QVERIFY2(says.find("start with --network test") != std::string::npos, says.c_str());
        auto newer = one.genesis;
        newer.antiquity_hash[0] ^= 1;
        config.genesis_file = write("newer.json", newer);
        QCOMPARE(genesis_of(config).error().code, ErrorCode::unsupported);
        config.genesis_file = root / "nowhere.json";
        QCOMPARE(genesis_of(config).error().code, ErrorCode::not_found);
    }

    void names_the_file_that_is_damaged_and_does_not_replace_it() {
        QVERIFY(genesis_of(config()).has_value());
        const auto path = config().folder() / "genesis.json";
        const std::string good = runtime::read_text_file(path, 1 << 20).value();
        for (const std::string& bad : {std::string(), std::string("{"), std::string("{}"),
                                       good.substr(0, good.size() / 2), good + "x"}) {
            QVERIFY(runtime::replace_file(path, as_bytes(bad)).has_value());
            auto genesis = genesis_of(config());
            QVERIFY(!genesis.has_value());
            QVERIFY(genesis.error().message.starts_with(path.string() + ": "));
            QCOMPARE(runtime::read_text_file(path, 1 << 20).value(), bad);
        }
    }

    void says_when_the_folder_cannot_be_made() {
        const auto file = runtime::Path(fresh_->path().toStdString()) / "file";
        QVERIFY(runtime::replace_file(file, as_bytes("x")).has_value());
        auto config = this->config();
        config.data_root = file;
        auto directory = DataDirectory::open(config);
        QVERIFY(!directory.has_value());
        QVERIFY(directory.error().message.find(file.string()) != std::string::npos);
    }

    void says_permission_for_a_folder_of_somebody_else() {
        std::filesystem::permissions(fresh_->path().toStdString(),
                                     std::filesystem::perms::owner_read |
                                         std::filesystem::perms::owner_exec);
        const uid_t before = ::geteuid();
        constexpr uid_t kNobody = 65534;
        if (before == 0) // the superuser may write anywhere
            QVERIFY(::seteuid(kNobody) == 0);
        auto directory = DataDirectory::open(config());
        if (before == 0)
            QVERIFY(::seteuid(before) == 0);
        QVERIFY(!directory.has_value());
        QCOMPARE(directory.error().code, ErrorCode::permission);
    }

    void ships_three_networks() {
        for (const char* network : {"main", "test", "dev"}) {
            auto genesis = shipped_genesis(network);
            QVERIFY2(genesis.has_value(), network);
            QCOMPARE(genesis->params.network, std::string(network));
            QVERIFY(genesis->validators.empty() && genesis->allocations.empty());
        }
        QVERIFY(!shipped_genesis("moon").has_value());
        QCOMPARE(shipped_genesis("main")->params.block_time_ms, std::uint64_t{3000});
        QCOMPARE(shipped_genesis("main")->params.slot_blocks, std::uint64_t{40});
        QCOMPARE(shipped_genesis("main")->params.work_target, std::uint64_t{1} << 14);
        QCOMPARE(shipped_genesis("dev")->params.work_target, std::uint64_t{1} << 12);
    }
};

RUSTCHAIN_TEST(DataDirectoryTest)

} // namespace data_directory_test
#include "data_directory_test.moc"
