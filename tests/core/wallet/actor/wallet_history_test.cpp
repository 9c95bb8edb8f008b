// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Searching a long history, and files of it for other programs.
#include "tests/core/wallet/wallet_bench.hpp"
#include "tests/fixtures/test_program.hpp"

#include "core/primitives/hex.hpp"
#include "core/runtime/file.hpp"

namespace wallet_history_test {

using namespace rustchain;
using namespace rustchain::wallet;

namespace {

TransactionHash hash_of(Height height) {
    TransactionHash hash;
    hash[0] = static_cast<std::uint8_t>(height >> 8U);
    hash[1] = static_cast<std::uint8_t>(height);
    return hash;
}

//! `count` payments, one a block, each a micro-RTC more than the one before it.
void fill(WalletBench& bench, const Address& mine, Height count) {
    for (Height height = count; height > 0; --height) {
        HistoryEntry entry;
        entry.position = {.height = height, .index = 0};
        entry.time_ms = height * 1000;
        entry.is_final = true;
        entry.transaction = hash_of(height);
        entry.from = WalletBench::other();
        entry.outputs = {{.to = mine, .amount = Amount::from_micro_rtc(height)}};
        entry.received = Amount::from_micro_rtc(height);
        entry.memo = height % 100 == 0 ? "=round" : "";
        bench.chain->histories[mine].push_back(std::move(entry));
    }
}

std::string text_of(const std::string& file) {
    return runtime::read_text_file(file, 64 << 20).value();
}

} // namespace

class WalletHistoryTest : public QObject {
    Q_OBJECT
private slots:
    void finds_every_fitting_line_once_over_all_pages() {
        WalletBench bench;
        bench.start();
        fill(bench, bench.fund(), 950);
        std::vector<Height> heights;
        std::optional<HistoryCursor> before;
        for (bool is_more = true; is_more;) {
            auto page =
                bench.loop->await(bench.wallet->search_history({.text = "round"}, before, 4));
            QVERIFY(page);
            QVERIFY(page->entries.size() <= 4);
            for (const ActivityEntry& each : page->entries)
                heights.push_back(each.entry.position.height);
            before = page->next;
            is_more = before.has_value();
        }
        QVERIFY((heights == std::vector<Height>{900, 800, 700, 600, 500, 400, 300, 200, 100}));
    }

    void looks_at_no_more_than_the_limit_for_one_answer() {
        WalletBench bench;
        bench.start();
        fill(bench, bench.fund(), kMaxSearchedLines + 500);
        auto page = bench.loop->await(bench.wallet->search_history({.text = "nobody"}, {}, 50));
        QVERIFY(page && page->entries.empty() && page->next);
        QCOMPARE(page->searched, kMaxSearchedLines);
        page = bench.loop->await(bench.wallet->search_history({.text = "nobody"}, page->next, 50));
        QVERIFY(page && page->entries.empty() && !page->next);
        QCOMPARE(page->searched, std::size_t{500});
    }

    void stops_at_the_first_line_before_the_wanted_time() {
        WalletBench bench;
        bench.start();
        fill(bench, bench.fund(), 950);
        const HistorySearch june{.from_ms = 900'000, .before_ms = 910'000};
        auto page = bench.loop->await(bench.wallet->search_history(june, {}, 50));
        QVERIFY(page);
        QCOMPARE(page->entries.size(), std::size_t{10});
        QVERIFY(!page->next);
        QVERIFY(page->searched < 100);
    }

    void finds_by_label_and_by_name() {
        WalletBench bench;
        bench.start();
        fill(bench, bench.fund(), 30);
        QVERIFY(bench.loop->await(bench.wallet->set_label(hash_of(7), "green tea")));
        QVERIFY(bench.loop->await(
            bench.wallet->save_contact({.name = "Ilse", .address = WalletBench::other()})));
        auto tea = bench.loop->await(bench.wallet->search_history({.text = "TEA"}, {}, 50));
        QCOMPARE(tea->entries.size(), std::size_t{1});
        QCOMPARE(tea->entries[0].label, std::string("green tea"));
        auto ilse = bench.loop->await(bench.wallet->search_history({.text = "ilse"}, {}, 50));
        QCOMPARE(ilse->entries.size(), std::size_t{30});
        QCOMPARE(ilse->entries[0].name, std::string("Ilse"));
    }

    void the_newest_search_wins() {
        WalletBench bench;
        bench.start();
        fill(bench, bench.fund(), 5000);
        auto first = bench.loop->start(bench.wallet->search_history({.text = "nobody"}, {}, 50));
        auto second = bench.loop->start(bench.wallet->search_history({.text = "round"}, {}, 50));
        auto lost = bench.loop->finish(first);
        auto won = bench.loop->finish(second);
        QVERIFY(!lost && lost.error().message.find("newer") != std::string::npos);
        QVERIFY(won);
        QCOMPARE(won->entries.size(), std::size_t{50});
    }

    void refuses_a_search_while_locked_or_too_long() {
        WalletBench bench;
        bench.start();
        fill(bench, bench.fund(), 3);
        const HistorySearch longest{.text = std::string(kMaxSearchBytes + 1, 'x')};
        QVERIFY(bench.loop->await(bench.wallet->search_history(longest, {}, 50)).error().code ==
                ErrorCode::invalid_input);
        bench.loop->await(bench.wallet->lock());
        QVERIFY(!bench.loop->await(bench.wallet->search_history({}, {}, 50)));
        QVERIFY(!bench.loop->await(bench.wallet->export_history("/tmp/x.csv", {})));
    }

    void exports_what_fits_whole_or_not_at_all() {
        WalletBench bench;
        bench.start();
        fill(bench, bench.fund(), 450);
        const std::string file = bench.place.filePath("activity.csv").toStdString();
        QCOMPARE(bench.loop->await(bench.wallet->export_history(file, {})).value(),
                 std::size_t{450});
        std::string text = text_of(file);
        QCOMPARE(std::ranges::count(text, '\n'), 451);
        QVERIFY(text.find(",'=round\r\n") != std::string::npos);
        QVERIFY(text.find("1970-01-01T00:07:30Z,payment,success,450,0.000450,") !=
                std::string::npos);
        QCOMPARE(bench.loop->await(bench.wallet->export_history(file, {.text = "round"})).value(),
                 std::size_t{4});
        const std::string lost = bench.place.filePath("none/activity.csv").toStdString();
        auto refused = bench.loop->await(bench.wallet->export_history(lost, {}));
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.find("none") != std::string::npos,
                 refused.error().message.c_str());
        QVERIFY(!bench.loop->await(bench.wallet->export_history("activity.csv", {})));
    }

    void carries_labels_to_another_wallet_and_back() {
        WalletBench bench;
        bench.start();
        bench.fund();
        QVERIFY(bench.loop->await(bench.wallet->set_label(hash_of(7), "tea")));
        QVERIFY(bench.loop->await(
            bench.wallet->save_contact({.name = "Ilse", .address = WalletBench::other()})));
        const std::string file = bench.place.filePath("labels.jsonl").toStdString();
        QCOMPARE(bench.loop->await(bench.wallet->export_labels(file)).value(), std::size_t{2});
        WalletBench fresh;
        fresh.start();
        fresh.fund();
        auto taken = fresh.loop->await(fresh.wallet->import_labels(file));
        QVERIFY(taken);
        QVERIFY((*taken == LabelImport{.transactions = 1, .addresses = 1}));
        QCOMPARE(fresh.loop->await(fresh.wallet->contacts())->at(0).name, std::string("Ilse"));
    }

    void an_import_never_changes_whom_a_name_stands_for() {
        WalletBench bench;
        bench.start();
        const Address mine = bench.fund();
        QVERIFY(bench.loop->await(bench.wallet->save_contact({.name = "Ilse", .address = mine})));
        const std::string file = bench.place.filePath("labels.jsonl").toStdString();
        std::string line =
            "{'type':'addr','ref':'" + to_text(WalletBench::other(), "drtc") + "','label':'Ilse'}";
        std::ranges::replace(line, '\'', '"');
        QVERIFY(runtime::replace_file(file, as_bytes(line)));
        auto taken = bench.loop->await(bench.wallet->import_labels(file));
        QVERIFY(taken && taken->addresses == 0 && taken->clashes == 1);
        QVERIFY(bench.loop->await(bench.wallet->contacts())->at(0).address == mine);
        QVERIFY(runtime::replace_file(file, as_bytes(line + "\n{")));
        auto refused = bench.loop->await(bench.wallet->import_labels(file));
        QVERIFY(!refused);
        QVERIFY(refused.error().message.starts_with(file + ": line 2"));
    }
};

RUSTCHAIN_TEST(WalletHistoryTest)

} // namespace wallet_history_test
#include "wallet_history_test.moc"
