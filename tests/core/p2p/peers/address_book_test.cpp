// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The book stays bounded, gives no source more than its share, and forgets the dead.
#include "core/p2p/peers/address_book.hpp"
#include "core/p2p/peers/network_group.hpp"
#include "core/primitives/borsh.hpp"
#include "tests/fixtures/test_program.hpp"

#include <set>

namespace address_book_test {

using namespace rustchain;
using namespace rustchain::p2p;

namespace {

constexpr TimestampMs kNow = 1'700'000'000'000;
constexpr TimestampMs kHour = 3'600'000;

PeerAddress numbered(std::uint32_t number) {
    return {"11." + std::to_string(number >> 16 & 255) + "." + std::to_string(number >> 8 & 255) +
                "." + std::to_string(number & 255),
            8098};
}

bool any(const PeerAddress&) {
    return true;
}

} // namespace

class AddressBookTest : public QObject {
    Q_OBJECT

    runtime::SeededRandom random_{7};

private slots:
    void keeps_what_it_is_told_once() {
        AddressBook book(random_);
        QVERIFY(book.add({"192.0.2.7", 8098}, "198.51/16", kNow));
        QVERIFY(!book.add({"192.0.2.7", 8098}, "203.0/16", kNow + 5));
        QCOMPARE(book.size(), std::size_t{1});
        QCOMPARE(book.find({"192.0.2.7", 8098})->heard_ms, kNow + 5);
        QCOMPARE(book.find({"192.0.2.7", 8098})->source, std::string("198.51/16"));
        QVERIFY(book.find({"192.0.2.7", 8099}) == nullptr);
    }

    void refuses_what_nobody_can_dial() {
        AddressBook book(random_);
        for (const char* host : {"0.0.0.0", "224.0.0.1", "example.org", "", "::ffff:192.0.2.7"})
            QVERIFY(!book.add({host, 8098}, "198.51/16", kNow));
        QVERIFY(!book.add({"192.0.2.7", 0}, "198.51/16", kNow));
        book.mark_answered({"0.0.0.0", 8098}, kNow);
        QCOMPARE(book.size(), std::size_t{0});
    }

    void gives_one_source_no_more_than_sixteen_buckets() {
        AddressBook book(random_);
        for (std::uint32_t i = 0; i < 10'000; ++i)
            book.add({std::to_string(1 + i % 99) + "." + std::to_string(i / 99 % 200) + ".1." +
                          std::to_string(1 + i / 19'800),
                      8098},
                     "6.6/16", kNow);
        QVERIFY(book.size() <= 16 * 48);
        QVERIFY(book.size() > 8 * 48);
        // Another source still finds room.
        std::size_t taken = 0;
        for (std::uint32_t i = 0; i < 100; ++i)
            taken += book.add({"150." + std::to_string(i) + ".0.1", 8098}, "7.7/16", kNow) ? 1 : 0;
        QVERIFY(taken > 60);
    }

    void stays_within_its_bounds_whoever_speaks() {
        AddressBook book(random_);
        for (std::uint32_t i = 0; i < 10'000; ++i)
            book.add(numbered(i), std::to_string(i % 1000) + "/16", kNow);
        for (std::uint32_t i = 0; i < 10'000; ++i)
            book.mark_answered(
                {"12." + std::to_string(i % 250) + "." + std::to_string(i / 250) + ".1", 8098},
                kNow);
        QVERIFY(book.met() <= kMostMet);
        QVERIFY(book.met() > kMostMet / 2);
        QVERIFY(book.size() <= kMostMet + kMostHeard);
        QCOMPARE(book.record().entries.size(), book.size());
    }

    void gives_one_group_few_places_among_those_it_met() {
        AddressBook book(random_);
        for (std::uint32_t i = 0; i < 3'000; ++i)
            book.mark_answered(
                {"11.5." + std::to_string(i / 250) + "." + std::to_string(i % 250), 8098}, kNow);
        QVERIFY(book.met() <= 4 * 64);
        QVERIFY(book.met() > 64);
    }

    void waits_longer_after_each_failure() {
        AddressBook book(random_);
        const PeerAddress address{"192.0.2.7", 8098};
        book.mark_answered(address, kNow);
        QVERIFY(book.pick(kNow, any) == address);
        TimestampMs pause = 60'000;
        TimestampMs now = kNow;
        for (int i = 0; i < 5; ++i, pause *= 2) {
            book.mark_tried(address, now);
            book.mark_failed(address);
            QVERIFY(!book.pick(now + pause - 1, any));
            QVERIFY(book.pick(now + pause, any) == address);
            now += pause;
        }
        book.mark_answered(address, now);
        QVERIFY(book.pick(now, any) == address);
    }

    void dials_again_when_the_clock_went_back() {
        AddressBook book(random_);
        const PeerAddress address{"192.0.2.7", 8098};
        book.add(address, "a", kNow);
        book.mark_tried(address, kNow);
        book.mark_failed(address);
        QVERIFY(!book.pick(kNow, any));
        QVERIFY(book.pick(kNow - 1, any) == address);
    }

    void picks_only_what_is_allowed() {
        AddressBook book(random_);
        for (std::uint32_t i = 1; i < 200; ++i)
            book.add(numbered(i), "a", kNow);
        const PeerAddress wanted = book.record().entries[17].address;
        QVERIFY(book.pick(kNow, [&](const PeerAddress& a) { return a == wanted; }) == wanted);
        QVERIFY(!book.pick(kNow, [](const PeerAddress&) { return false; }));
    }

    void picks_from_everywhere() {
        AddressBook book(random_);
        for (std::uint32_t i = 1; i <= 20; ++i)
            book.add(numbered(i), "a", kNow);
        book.mark_answered({"192.0.2.7", 1}, kNow);
        std::set<PeerAddress> seen;
        for (int i = 0; i < 2000; ++i)
            seen.insert(*book.pick(kNow, any));
        QCOMPARE(seen.size(), book.size());
        QVERIFY(AddressBook(random_).pick(kNow, any) == std::nullopt);
    }

    void visits_those_it_only_heard_of() {
        AddressBook book(random_);
        book.mark_answered({"192.0.2.7", 8098}, kNow);
        QVERIFY(!book.pick_for_feeler(kNow, any));
        book.add({"198.51.100.1", 8098}, "a", kNow);
        QVERIFY(book.pick_for_feeler(kNow, any) == (PeerAddress{"198.51.100.1", 8098}));
    }

    void lets_the_one_that_still_answers_keep_its_place() {
        AddressBook book(random_);
        // Of one group, so that many want few places.
        for (std::uint32_t i = 0; i < 1000; ++i)
            book.mark_answered(
                {"11.5." + std::to_string(i / 250) + "." + std::to_string(i % 250), 8098}, kNow);
        const std::size_t before = book.met();
        const PeerAddress late{"11.5.99.99", 8098};
        TimestampMs now = kNow + 5 * kHour;
        // Newcomers until one finds its place taken.
        PeerAddress newcomer = late;
        std::optional<PeerAddress> rival;
        for (std::uint8_t i = 0; i < 250 && !rival; ++i) {
            newcomer = {"11.5.100." + std::to_string(i), 8098};
            book.mark_answered(newcomer, now);
            rival = book.pick_for_feeler(
                now, [&](const PeerAddress& a) { return book.find(a)->answered_ms != 0; });
        }
        QVERIFY(rival);
        QVERIFY(book.find(*rival)->answered_ms != 0);
        book.mark_tried(*rival, now);
        book.mark_failed(*rival);
        book.mark_answered(newcomer, now + 1);
        QVERIFY(book.find(newcomer)->answered_ms != 0);
        QVERIFY(book.find(*rival) == nullptr || book.find(*rival)->answered_ms == 0);
        QVERIFY(book.met() >= before);
    }

    void does_not_recommend_the_dead() {
        AddressBook book(random_);
        const PeerAddress dead{"192.0.2.7", 8098};
        const PeerAddress old{"192.0.2.8", 8098};
        const PeerAddress good{"192.0.2.9", 8098};
        book.add(dead, "a", kNow);
        for (int i = 0; i < 3; ++i)
            book.mark_failed(dead);
        book.add(old, "b", kNow - 31 * 24 * kHour);
        book.add(good, "c", kNow);
        QVERIFY(book.sample(10, kNow, any) == std::vector{good});
        QCOMPARE(book.sample(0, kNow, any).size(), std::size_t{0});
    }

    void samples_without_repetition() {
        AddressBook book(random_);
        for (std::uint32_t i = 1; i <= 100; ++i)
            book.mark_answered({"12." + std::to_string(i) + ".0.1", 8098}, kNow);
        const auto sample = book.sample(20, kNow, any);
        QCOMPARE(sample.size(), std::size_t{20});
        QCOMPARE(std::set<PeerAddress>(sample.begin(), sample.end()).size(), std::size_t{20});
    }

    void reads_back_what_it_wrote() {
        AddressBook book(random_);
        for (std::uint32_t i = 1; i <= 500; ++i)
            book.add(numbered(i * 97), std::to_string(i % 50), kNow);
        for (std::uint32_t i = 1; i <= 50; ++i)
            book.mark_answered({"12." + std::to_string(i) + ".0.1", 8098}, kNow);
        book.anchors = {{"192.0.2.7", 8098}};
        const auto record = decode<BookRecord>(encode(book.record()));
        QVERIFY(record);
        AddressBook again(random_, *record);
        QCOMPARE(again.size(), book.size());
        QCOMPARE(again.met(), book.met());
        QVERIFY(again.anchors == book.anchors);
        QVERIFY(again.record().entries == book.record().entries);
    }

    void takes_no_nonsense_from_its_file() {
        BookRecord record;
        record.entries = {{.address = {"0.0.0.0", 1}},
                          {.address = {"::ffff:192.0.2.7", 1}},
                          {.address = {"192.0.2.7", 0}},
                          {.address = {"192.0.2.7", 1}},
                          {.address = {"192.0.2.7", 1}}};
        AddressBook book(random_, std::move(record));
        QCOMPARE(book.size(), std::size_t{1});
    }

    void forgets_what_it_is_told_to() {
        AddressBook book(random_);
        book.add({"192.0.2.7", 8098}, "a", kNow);
        book.remove({"192.0.2.7", 8098});
        book.remove({"192.0.2.8", 8098});
        QCOMPARE(book.size(), std::size_t{0});
        QVERIFY(!book.pick(kNow, any));
    }
};

RUSTCHAIN_TEST(AddressBookTest)

} // namespace address_book_test
#include "address_book_test.moc"
