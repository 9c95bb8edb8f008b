// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The import of a listing: our own small one, damaged ones, and a real one where it is at hand.
#include "core/bounty/bounty_board.hpp"
#include "core/bounty/github_listing.hpp"
#include "core/bounty/reward_text.hpp"
#include "core/json/field.hpp"
#include "core/json/parse.hpp"
#include "core/runtime/file.hpp"
#include "core/wallet/text/plain_text.hpp"
#include "tests/fixtures/test_program.hpp"

#include <QTemporaryDir>

namespace github_listing_test {

using namespace rustchain;
using namespace rustchain::bounty;

namespace {

const std::filesystem::path kRoot = RUSTCHAIN_ROOT;
//! Of the 100 rows that were labelled by hand. Fewer means that the reading got worse.
constexpr std::size_t kLeastAgreement = 100;

//! The real listing's file; its licence keeps it out of this tree.
std::optional<std::filesystem::path> real_listing() {
    const char* named = std::getenv("RUSTCHAIN_BOUNTY_LISTING");
    const std::filesystem::path path =
        named ? named : kRoot / "../shared/vectors/legacy/bounties/bounties.json";
    return std::filesystem::exists(path) ? std::optional(path) : std::nullopt;
}

std::string fixture_text() {
    return runtime::read_text_file(kRoot / "tests/fixtures/bounties/listing.json", kLargestListing)
        .value_or("");
}

const BountyEntry* find(const GithubListing& listing, std::uint64_t id) {
    for (const BountyEntry& entry : listing.bounties)
        if (entry.key.id == id)
            return &entry;
    return nullptr;
}

//! What was made of a labelled row, in the labels' words: "claim", "bounty 25", "bounty 25-150".
std::string reading_of(const GithubListing& listing, std::uint64_t id) {
    const BountyEntry* entry = find(listing, id);
    if (!entry)
        return "claim";
    std::string reading = "bounty";
    if (entry->reward)
        reading += " " + entry->reward->to_rtc_text();
    else if (entry->range)
        reading += " " + entry->range->least.to_rtc_text() + "-" + entry->range->most.to_rtc_text();
    return reading;
}

Amount rtc_of(const json::Field& field) {
    return *Amount::parse_rtc(field.number_text().value());
}

std::string label_of(const json::Field& row) {
    if (row.at("kind").text() == "claim")
        return "claim";
    std::string label = "bounty";
    if (row.at("reward_rtc"))
        label += " " + rtc_of(row.at("reward_rtc")).to_rtc_text();
    else if (row.at("range_rtc"))
        label += " " + rtc_of(row.at("range_rtc").at(std::size_t(0))).to_rtc_text() + "-" +
                 rtc_of(row.at("range_rtc").at(std::size_t(1))).to_rtc_text();
    return label;
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
    text.replace(text.find(from), from.size(), to);
    return text;
}

} // namespace

class GithubListingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keeps_offers_and_counts_the_rest() {
        const auto listing = parse_github_listing(fixture_text());
        QVERIFY2(listing, listing ? "" : listing.error().message.c_str());
        QCOMPARE(listing->repository, std::string("oxide-labs/attest-probe"));
        QCOMPARE(listing->updated_ms, TimestampMs(1'772'439'330'000));
        QCOMPARE(listing->bounties.size(), std::size_t(7));
        QCOMPARE(listing->claims, std::size_t(3));
        QCOMPARE(listing->others, std::size_t(2));
        QCOMPARE(reading_of(*listing, 41), std::string("bounty 25.000000"));
        QCOMPARE(reading_of(*listing, 42), std::string("bounty 2.500000"));
        QCOMPARE(reading_of(*listing, 43), std::string("bounty 25.000000-150.000000"));
        QCOMPARE(reading_of(*listing, 44), std::string("bounty 0.000000-80.000000"));
        QCOMPARE(reading_of(*listing, 45), std::string("bounty"));
        QCOMPARE(reading_of(*listing, 52), std::string("bounty"));
        const BountyEntry& first = listing->bounties.front();
        QVERIFY(!first.is_on_chain() && !first.state && !first.record);
        QCOMPARE(first.author, std::string("ilse"));
        QCOMPARE(first.created_ms, TimestampMs(1'769'940'000'000));
        QCOMPARE(first.url, std::string("https://github.com/oxide-labs/attest-probe/issues/41"));
        QVERIFY((first.tags == std::vector<std::string>{"attest-probe", "hardware"}));
    }

    void strangers_texts_are_plain_and_bounded() {
        const auto listing = parse_github_listing(fixture_text());
        QVERIFY(listing.has_value());
        const BountyEntry* hostile = find(*listing, 51);
        QVERIFY(hostile);
        QCOMPARE(hostile->title,
                 std::string("[BOUNTY: 9 RTC] <img src=x onerror=alert(1)> TXET turned"));
        QCOMPARE(hostile->url, std::string());
        QCOMPARE(hostile->author, std::string("mallory"));
        QVERIFY(hostile->has_tag("security"));
        const auto longer = parse_github_listing(
            replaced(fixture_text(), "Measure the cache", std::string(100'000, 'x')));
        QVERIFY(longer.has_value());
        QVERIFY(find(*longer, 41)->title.size() <= 300);
    }

    void a_row_that_comes_twice_is_there_once() {
        const auto listing =
            parse_github_listing(replaced(fixture_text(), "\"id\": 42", "\"id\": 41"));
        QVERIFY(listing.has_value());
        QCOMPARE(listing->bounties.size(), std::size_t(6));
    }

    void damage_is_named_data() {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QByteArray>("named");
        const auto row = [](const char* from, const char* to, const char* named) {
            QTest::newRow(named) << QByteArray(from) << QByteArray(to) << QByteArray(named);
        };
        row("\"id\": 43", "\"id\": -43", "bounties[2].id");
        row("\"id\": 43,", "", "bounties[2].id: missing");
        row("\"title\": \"Port", "\"titel\": \"Port", "bounties[2].title: missing");
        row("\"2026-02-04T10:00:00Z\"", "\"2026-02-30T10:00:00Z\"", "bounties[2].created_at");
        row("\"2026-02-05T10:00:00Z\"", "5", "bounties[2].updated_at");
        row("\"url\": \"https://github.com/oxide-labs/attest-probe/issues/43\"", "\"url\": null",
            "bounties[2].url");
        row("\"j\xC3\xB6rg\"", "{}", "bounties[2].author");
        row("[\"bounty\", \"hardware\"]", "[7]", "bounties[2].labels[0]");
        row("\"Oxide-Labs/Attest-Probe\"", "\"Oxide Labs\"", "repo: expected");
        row("\"bounties\": [", "\"bounty\": [", "bounties: missing");
        row("\"total\"", "total", "line 4, column");
    }
    void damage_is_named() {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QByteArray, named);
        const auto listing =
            parse_github_listing(replaced(fixture_text(), from.toStdString(), to.toStdString()));
        QVERIFY(!listing);
        QCOMPARE(listing.error().code, ErrorCode::invalid_input);
        QVERIFY2(listing.error().message.find(named.toStdString()) != std::string::npos,
                 listing.error().message.c_str());
    }

    void no_beginning_of_a_listing_is_one() {
        const std::string text = fixture_text();
        for (std::size_t size = 0; size < text.rfind('}'); size += 7)
            QVERIFY(!parse_github_listing(std::string_view(text).substr(0, size)));
    }

    void too_much_is_refused() {
        std::string many = R"({"repo":"a/b","updated_at":"2026-01-01T00:00:00Z","bounties":[0)";
        for (std::size_t i = 0; i < kMostListingRows; ++i)
            many += ",0";
        const auto listing = parse_github_listing(many + "]}");
        QVERIFY(!listing && listing.error().message.find("bounties") != std::string::npos);
        QVERIFY(!parse_github_listing(std::string(kLargestListing + 1, ' ')));
    }

    void a_file_is_named_in_its_error() {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath("listing.json").toStdString();
        auto missing = read_github_listing(path);
        QVERIFY(!missing && missing.error().code == ErrorCode::not_found);
        QVERIFY(runtime::replace_file(path, as_bytes("{\"repo\": 5}")));
        auto damaged = read_github_listing(path);
        QVERIFY(!damaged &&
                damaged.error().message.find("listing.json: repo") != std::string::npos);
        QVERIFY(runtime::replace_file(path, as_bytes(fixture_text())));
        QCOMPARE(read_github_listing(path).value().bounties.size(), std::size_t(7));
    }

    void agrees_with_a_hundred_rows_labelled_by_hand() {
        const auto path = real_listing();
        if (!path)
            QSKIP("the real listing is not at hand: name it in RUSTCHAIN_BOUNTY_LISTING");
        const auto listing = read_github_listing(*path);
        QVERIFY2(listing, listing ? "" : listing.error().message.c_str());
        qInfo("%zu bounties, %zu claims, %zu others", listing->bounties.size(), listing->claims,
              listing->others);
        const auto text = runtime::read_text_file(
            kRoot / "tests/fixtures/bounties/reward_labels.json", kLargestListing);
        const auto labels = json::parse(text.value());
        const auto rows = json::Field(*labels).at("rows").items().value();
        QCOMPARE(rows.size(), std::size_t(100));
        std::size_t agreed = 0;
        for (const json::Field& row : rows) {
            const std::uint64_t id = row.at("id").u64().value();
            const std::string label = label_of(row);
            const std::string reading = reading_of(*listing, id);
            agreed += label == reading ? 1 : 0;
            if (label != reading)
                qInfo("row %llu: labelled \"%s\", read \"%s\"", static_cast<unsigned long long>(id),
                      label.c_str(), reading.c_str());
        }
        qInfo("%zu of %zu rows agree", agreed, rows.size());
        QVERIFY(agreed >= kLeastAgreement);
    }

    void every_row_of_the_real_listing_is_fit_to_be_shown() {
        const auto path = real_listing();
        if (!path)
            QSKIP("the real listing is not at hand: name it in RUSTCHAIN_BOUNTY_LISTING");
        const auto listing = read_github_listing(*path);
        QVERIFY(listing.has_value());
        QCOMPARE(listing->bounties.size() + listing->claims + listing->others, std::size_t(797));
        for (const BountyEntry& entry : listing->bounties) {
            QVERIFY(!entry.title.empty() && wallet::is_plain_text(entry.title));
            QVERIFY(entry.url.starts_with("https://") && !(entry.reward && entry.range));
            if (std::getenv("RUSTCHAIN_SHOW_ROWS"))
                qInfo("%s | %s", reading_of(*listing, entry.key.id).c_str(), entry.title.c_str());
        }
    }
};

RUSTCHAIN_TEST(GithubListingTest)

} // namespace github_listing_test
#include "github_listing_test.moc"
