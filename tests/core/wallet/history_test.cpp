// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Activity: pages of several accounts as one, and a table that is safe to open.
#include "core/wallet/history.hpp"

#include "core/runtime/random.hpp"
#include "tests/fixtures/test_program.hpp"

#include <QTemporaryDir>

#include <algorithm>

namespace history_test {

using namespace rustchain;
using namespace rustchain::wallet;

namespace {

HistoryEntry entry_at(Height height, std::uint32_t index = 0) {
    HistoryEntry entry;
    entry.position = {.height = height, .index = index};
    return entry;
}

//! What a chain answers for an account with these entries, newest first.
HistoryPage page_of(const std::vector<HistoryEntry>& all, std::optional<HistoryCursor> before,
                    std::size_t limit) {
    HistoryPage page;
    for (const HistoryEntry& entry : all) {
        if (before && entry.position >= *before)
            continue;
        if (page.entries.size() == limit) {
            page.next = page.entries.back().position;
            break;
        }
        page.entries.push_back(entry);
    }
    return page;
}

} // namespace

class HistoryTest : public QObject {
    Q_OBJECT
private slots:
    void gives_every_entry_once_over_all_pages() {
        runtime::SeededRandom random(9);
        for (int round = 0; round < 300; ++round) {
            std::vector<std::vector<HistoryEntry>> accounts(1 + random.below(3));
            std::vector<HistoryCursor> expected;
            for (auto& entries : accounts) {
                for (Height height = 1; height <= 30; ++height)
                    if (random.below(3) == 0)
                        entries.push_back(entry_at(height));
                std::ranges::reverse(entries);
                for (const HistoryEntry& entry : entries)
                    expected.push_back(entry.position);
            }
            std::ranges::sort(expected, std::ranges::greater());
            std::size_t limit = 1 + random.below(6);
            std::vector<HistoryCursor> got;
            std::optional<HistoryCursor> before;
            for (bool more = true; more;) {
                std::vector<HistoryPage> pages;
                for (const auto& entries : accounts)
                    pages.push_back(page_of(entries, before, limit));
                HistoryPage page = merge_pages(std::move(pages), limit);
                for (const HistoryEntry& entry : page.entries)
                    got.push_back(entry.position);
                before = page.next;
                more = page.next.has_value();
            }
            QVERIFY(got == expected);
        }
    }

    void adds_labels_by_transaction() {
        QTemporaryDir place;
        auto labels = LabelBook::open(place.filePath("l").toStdString()).value();
        TransactionHash hash;
        hash[0] = 1;
        QVERIFY(labels.set(hash, "tea"));
        HistoryPage page{.entries = {entry_at(2), entry_at(1)}, .next = {}};
        page.entries[0].transaction = hash;
        ActivityPage activity = with_labels(page, labels);
        QCOMPARE(activity.entries[0].label, std::string("tea"));
        QCOMPARE(activity.entries[1].label, std::string());
    }

    void writes_a_table_that_is_no_formula() {
        HistoryEntry entry = entry_at(12, 3);
        entry.time_ms = 1'735'689'599'000; // 2024-12-31 23:59:59 UTC
        entry.transaction = TransactionHash{};
        entry.sent = Amount::from_micro_rtc(1'500'000);
        entry.fee = Amount::from_micro_rtc(198);
        entry.memo = "=HYPERLINK(\"x\")";
        Address to;
        entry.outputs = {{.to = to, .amount = entry.sent}};
        std::string text = to_csv({{.entry = entry, .label = "tea, \"green\""}}, "drtc");
        std::string expected =
            "time,kind,status,received_micro_rtc,received_rtc,sent_micro_rtc,sent_rtc,"
            "fee_micro_rtc,fee_rtc,address,transaction,block,epoch,label,memo\r\n"
            "2024-12-31T23:59:59Z,payment,success,0,0.000000,1500000,1.500000,198,0.000198," +
            to_text(to, "drtc") + "," + std::string(64, '0') +
            ",12,,\"tea, \"\"green\"\"\",\"'=HYPERLINK(\"\"x\"\")\"\r\n";
        QCOMPARE(text, expected);
        for (const char* memo : {"+1", "-1", "@x", "\tx"}) {
            entry.memo = memo;
            text = to_csv({{.entry = entry, .label = ""}}, "drtc");
            QVERIFY(text.find(std::string(",'") + memo) != std::string::npos);
        }
    }

    void names_the_epoch_of_a_reward() {
        HistoryEntry reward = entry_at(201);
        reward.kind = HistoryKind::mining_reward;
        reward.epoch = 4;
        reward.received = Amount::from_micro_rtc(7);
        std::string text = to_csv({{.entry = reward, .label = ""}}, "drtc");
        QVERIFY(text.find("1970-01-01T00:00:00Z,mining_reward,success,7,0.000007,0,0.000000,0,"
                          "0.000000,,,201,4,,\r\n") != std::string::npos);
    }
};

RUSTCHAIN_TEST(HistoryTest)

} // namespace history_test
#include "history_test.moc"
