// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The webhook's memory reads back as it was written, and is bounded.
#include "core/bounty/github/book_json.hpp"
#include "core/json/parse.hpp"
#include "core/json/write.hpp"
#include "tests/fixtures/test_program.hpp"

#include <QTemporaryDir>

namespace webhook_book_test {

using namespace rustchain;
using namespace rustchain::bounty::github;

class WebhookBookTest : public QObject {
    Q_OBJECT

private slots:
    void reads_back_what_it_wrote() {
        BookContent content;
        content.next_number = 4;
        Intent intent{.number = 3,
                      .kind = IntentKind::release,
                      .issue = {.repository = "a/b", .number = 5},
                      .bounty = 2,
                      .login = "alice",
                      .pull_request = 7,
                      .seen_ms = 10,
                      .waits_for = "its block",
                      .waits_since_ms = 11};
        intent.merge_commit[3] = 9;
        intent.sent = SentMove{.hash = {}, .transaction = {1, 2}, .nonce = 4, .valid_until = 99};
        content.intents.emplace(3, intent);
        content.holders[2] = {.login = "alice", .claimant = {}};
        content.listings[intent.issue] = {
            .issue = intent.issue, .title = "t", .author = "o", .seen_ms = 1};
        content.outcomes.push_back(
            {.intent = intent, .is_done = true, .reason = "final", .time_ms = 12});
        const auto text = json::write(to_json(content));
        const auto parsed = json::parse(text).value();
        QVERIFY(read_content(parsed).value() == content);
    }

    void refuses_a_damaged_file_by_name() {
        QTemporaryDir folder;
        const runtime::Path path = folder.filePath("moves.json").toStdString();
        for (const char* text : {"", "{}", "{\"version\":2}", "nonsense"}) {
            QVERIFY(runtime::replace_file(path, as_bytes(text)).has_value());
            auto book = WebhookBook::open(path);
            QVERIFY(!book.has_value());
            QCOMPARE(book.error().code, ErrorCode::corrupt);
            QVERIFY(book.error().message.find("moves.json") != std::string::npos);
        }
    }

    void refuses_more_than_it_can_keep() {
        QTemporaryDir folder;
        const runtime::Path path = folder.filePath("moves.json").toStdString();
        BookContent content;
        content.next_number = kMostIntents + 1;
        for (std::uint64_t i = 1; i <= kMostIntents; ++i)
            content.intents.emplace(
                i,
                Intent{.number = i, .issue = {.repository = "a/b", .number = i}, .login = "alice"});
        QVERIFY(runtime::replace_file(path, as_bytes(json::write(to_json(content)))).has_value());
        auto book = WebhookBook::open(path).value();
        auto noted = book->note(
            ClaimComment{.issue = {.repository = "c/d", .number = 1}, .login = "bob"}, 5);
        QVERIFY(!noted && noted.error().code == ErrorCode::unavailable);
        QCOMPARE(book->pending().size(), kMostIntents);
        QVERIFY(book->finish(1, false, "dropped", 6).has_value());
        QVERIFY(
            book->note(ClaimComment{.issue = {.repository = "c/d", .number = 1}, .login = "bob"}, 7)
                .has_value());
    }
};

RUSTCHAIN_TEST(WebhookBookTest)

} // namespace webhook_book_test
#include "webhook_book_test.moc"
