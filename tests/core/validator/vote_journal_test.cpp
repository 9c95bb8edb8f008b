// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What the journal remembers, refuses and notices.
#include "core/validator/vote_journal.hpp"

#include "tests/core/consensus/simplex/signed_things.hpp"
#include "tests/fixtures/test_program.hpp"

#include <QTemporaryDir>

namespace vote_journal_test {

using namespace rustchain;
using namespace rustchain::validator;
using namespace rustchain::consensus::simplex::testing;

class VoteJournalTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;
    const Validator self_ = make_validators(1)[0];
    JournalConfig config_;

    Result<VoteJournal> open(Height final_height, bool accept_copy = false) {
        config_.final_height = final_height;
        config_.accept_copy = accept_copy;
        return VoteJournal::open(config_);
    }
    Vote vote(VoteKind kind, View view, std::string_view hash = "") const {
        return make_vote(self_, kind, 3, view, hash.empty() ? BlockHash{} : hash_of(hash));
    }
    void copy() const {
        const auto other = config_.path.parent_path() / "other";
        std::filesystem::copy_file(config_.path, other,
                                   std::filesystem::copy_options::overwrite_existing);
        std::filesystem::rename(other, config_.path);
    }

private slots:
    void init() {
        config_ = {.path = runtime::Path(folder_.path().toStdString()) / "votes.journal",
                   .chain_id = kChainId,
                   .key = self_.member.consensus_key,
                   .final_height = 0,
                   .now_ms = 5'000,
                   .accept_copy = false};
        std::filesystem::remove(config_.path);
    }

    void remembers_votes_and_proposals() {
        {
            auto journal = open(0);
            QVERIFY(journal);
            QVERIFY(journal->append(vote(VoteKind::notarize, 1, "a"), 0));
            QVERIFY(journal->append(ProposalMark{3, 2, hash_of("b")}, 0));
            QVERIFY(journal->append(vote(VoteKind::finalize, 1, "a"), 1));
        }
        const auto journal = open(1);
        QVERIFY(journal);
        QVERIFY(!journal->barred_since());
        QVERIFY(journal->votes() == (std::vector<Vote>{vote(VoteKind::notarize, 1, "a"),
                                                       vote(VoteKind::finalize, 1, "a")}));
        QVERIFY(journal->proposals() == (std::vector<ProposalMark>{{3, 2, hash_of("b")}}));
    }

    void refuses_to_contradict_itself() {
        auto journal = open(0);
        QVERIFY(journal->append(vote(VoteKind::notarize, 1, "a"), 0));
        QVERIFY(!journal->append(vote(VoteKind::notarize, 1, "b"), 0));
        QVERIFY(journal->append(vote(VoteKind::nullify, 1), 0));
        QVERIFY(!journal->append(vote(VoteKind::finalize, 1, "a"), 0));
        QVERIFY(journal->append(vote(VoteKind::finalize, 2, "b"), 0));
        QVERIFY(!journal->append(vote(VoteKind::nullify, 2), 0));
        QVERIFY(journal->append(ProposalMark{3, 4, hash_of("a")}, 0));
        QVERIFY(!journal->append(ProposalMark{3, 4, hash_of("b")}, 0));
        QCOMPARE(journal->votes().size(), std::size_t{3});
    }

    void forgets_what_is_final_and_stays_small() {
        auto journal = open(0);
        for (View view = 1; view <= 2000; ++view) {
            QVERIFY(journal->append(vote(VoteKind::nullify, view), view));
            QVERIFY(journal->prune(3, view - 1, view));
        }
        QCOMPARE(journal->votes().size(), std::size_t{1});
        QVERIFY(std::filesystem::file_size(config_.path) < 300'000);
        const auto again = open(2000);
        QVERIFY(again && !again->barred_since());
        QVERIFY(again->votes().back() == vote(VoteKind::nullify, 2000));
    }

    void a_copy_is_noticed_and_stays_barred_until_lifted() {
        QVERIFY(open(0)->append(vote(VoteKind::nullify, 1), 0));
        copy();
        {
            const auto journal = open(0);
            QVERIFY(journal);
            QVERIFY(journal->barred_since() == TimestampMs{5'000});
            QCOMPARE(journal->votes().size(), std::size_t{1}); // they stay decided
        }
        config_.now_ms = 9'000;
        {
            auto journal = open(0);
            QVERIFY(journal->barred_since() == TimestampMs{5'000}); // since the first start
            QVERIFY(journal->lift_bar(0));
            QVERIFY(!journal->barred_since());
        }
        QVERIFY(!open(0)->barred_since());
    }

    void the_owners_word_lifts_the_bar() {
        QVERIFY(open(0)->append(vote(VoteKind::nullify, 1), 0));
        copy();
        QVERIFY(open(0)->barred_since());
        QVERIFY(!open(0, true)->barred_since());
        QVERIFY(!open(0)->barred_since());
        copy();
        QVERIFY(open(0)->barred_since()); // the word was about the other copy
    }

    void a_store_behind_a_record_is_noticed() {
        QVERIFY(open(7)->append(vote(VoteKind::nullify, 1), 7));
        QVERIFY(!open(7, true)->barred_since());
        QVERIFY(open(6)->barred_since());
        // Its records now name the store's height, so that it is not found again and again.
        config_.now_ms = 9'000;
        QVERIFY(open(6)->barred_since() == TimestampMs{5'000});
    }

    void no_journal_is_a_beginning_only_without_history() {
        QVERIFY(!open(0)->barred_since());
        std::filesystem::remove(config_.path);
        QVERIFY(open(1)->barred_since());
        std::filesystem::remove(config_.path);
        QVERIFY(!open(1, true)->barred_since());
    }

    void refuses_the_journal_of_another_key_or_network() {
        QVERIFY(open(0));
        config_.key = make_validators(2)[1].member.consensus_key;
        if (config_.key == self_.member.consensus_key)
            config_.key = make_validators(2)[0].member.consensus_key;
        QVERIFY(!open(0));
        config_.key = self_.member.consensus_key;
        config_.chain_id = ChainId{};
        const auto journal = open(0);
        QVERIFY(!journal);
        QCOMPARE(static_cast<int>(journal.error().code), static_cast<int>(ErrorCode::corrupt));
    }

    void a_torn_last_vote_was_never_sent_and_goes() {
        {
            auto journal = open(0);
            QVERIFY(journal->append(vote(VoteKind::nullify, 1), 0));
            QVERIFY(journal->append(vote(VoteKind::nullify, 2), 0));
        }
        std::filesystem::resize_file(config_.path, std::filesystem::file_size(config_.path) - 3);
        auto journal = open(0);
        QVERIFY(journal && !journal->barred_since());
        QVERIFY(journal->votes() == std::vector<Vote>{vote(VoteKind::nullify, 1)});
        QVERIFY(journal->append(vote(VoteKind::notarize, 2, "b"), 0));
        QCOMPARE(open(0)->votes().size(), std::size_t{2});
    }

    void damage_in_the_middle_is_an_error_that_says_what_to_do() {
        {
            auto journal = open(0);
            QVERIFY(journal->append(vote(VoteKind::nullify, 1), 0));
            QVERIFY(journal->append(vote(VoteKind::nullify, 2), 0));
        }
        auto bytes = *runtime::read_file(config_.path, 1 << 20);
        bytes[bytes.size() - 250] = static_cast<std::uint8_t>(bytes[bytes.size() - 250] ^ 1);
        QVERIFY(runtime::replace_file(config_.path, bytes));
        const auto journal = open(0);
        QVERIFY(!journal);
        QCOMPARE(static_cast<int>(journal.error().code), static_cast<int>(ErrorCode::corrupt));
        QVERIFY(journal.error().message.find("move it away") != std::string::npos);
    }
};

RUSTCHAIN_TEST(VoteJournalTest)

} // namespace vote_journal_test
#include "vote_journal_test.moc"
