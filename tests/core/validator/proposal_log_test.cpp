// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What the log gives back after a crash, and how it stays small.
#include "core/validator/proposal_log.hpp"

#include "tests/core/consensus/simplex/signed_things.hpp"
#include "tests/fixtures/test_program.hpp"

#include <QTemporaryDir>

namespace proposal_log_test {

using namespace rustchain;
using namespace rustchain::validator;
using namespace rustchain::consensus::simplex::testing;

class ProposalLogTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> folder_;
    const std::vector<Validator> set_ = make_validators(1);

    runtime::Path path() const { return folder_->path().toStdString(); }
    consensus::simplex::SharedProposal proposal(EpochNumber epoch, View view) const {
        return make_proposal(set_[0], epoch, view, view - 1,
                             make_block(set_[0], {.view = view, .height = view}),
                             {certify(set_, VoteKind::notarize, epoch, view - 1, hash_of("p"))});
    }
    std::size_t segments() const {
        std::size_t count = 0;
        for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator(path()))
            ++count;
        return count;
    }

private slots:
    void init() { folder_ = std::make_unique<QTemporaryDir>(); }

    void gives_back_what_is_later_than_the_final_view() {
        {
            auto log = std::move(ProposalLog::open(path(), 2, 0).value().log);
            for (View view = 2; view <= 5; ++view) {
                QVERIFY(log.append(proposal(2, view)));
                QVERIFY(log.append(certify(set_, VoteKind::notarize, 2, view, hash_of("x"))));
            }
        }
        const auto opened = ProposalLog::open(path(), 2, 3);
        QVERIFY(opened);
        QCOMPARE(opened->round.proposals.size(), std::size_t{2});
        QCOMPARE(opened->round.proposals[0].view, View{4});
        QVERIFY(opened->round.proposals[1].hash == proposal(2, 5).hash);
        QVERIFY(*opened->round.proposals[1].block == *proposal(2, 5).block);
        QVERIFY(opened->round.proposals[1].certificates == proposal(2, 5).certificates);
        QCOMPARE(opened->round.certificates.size(), std::size_t{2});
        QVERIFY(ProposalLog::open(path(), 3, 0)->round.proposals.empty());
    }

    void writes_a_proposal_once() {
        auto opened = ProposalLog::open(path(), 2, 0);
        QVERIFY(opened->log.append(proposal(2, 2)));
        QVERIFY(opened->log.append(proposal(2, 2)));
        auto again = ProposalLog::open(path(), 2, 0);
        QVERIFY(again->log.append(proposal(2, 2)));
        QCOMPARE(ProposalLog::open(path(), 2, 0)->round.proposals.size(), std::size_t{1});
    }

    void drops_segments_once_all_in_them_is_past() {
        auto opened = ProposalLog::open(path(), 2, 0, 2000);
        for (View view = 2; view <= 60; ++view) {
            QVERIFY(opened->log.append(proposal(2, view)));
            QVERIFY(opened->log.prune(2, view - 1));
            QVERIFY2(segments() <= 3, qPrintable(QString::number(segments())));
        }
        QCOMPARE(ProposalLog::open(path(), 2, 59)->round.proposals.size(), std::size_t{1});
    }

    void keeps_a_segment_with_anything_still_open() {
        auto opened = ProposalLog::open(path(), 2, 0, 2000);
        for (View view = 2; view <= 30; ++view)
            QVERIFY(opened->log.append(proposal(2, view)));
        QVERIFY(segments() > 3);
        QVERIFY(opened->log.prune(1, 500));
        QCOMPARE(ProposalLog::open(path(), 2, 0)->round.proposals.size(), std::size_t{29});
        QVERIFY(opened->log.prune(2, 30));
        QCOMPARE(segments(), std::size_t{1});
    }

    void a_torn_last_record_is_cut() {
        {
            auto opened = ProposalLog::open(path(), 2, 0);
            QVERIFY(opened->log.append(proposal(2, 2)));
            QVERIFY(opened->log.append(proposal(2, 3)));
        }
        const auto file = path() / "proposals-1.log";
        std::filesystem::resize_file(file, std::filesystem::file_size(file) - 50);
        auto opened = ProposalLog::open(path(), 2, 0);
        QVERIFY(opened);
        QCOMPARE(opened->round.proposals.size(), std::size_t{1});
        QVERIFY(opened->log.append(proposal(2, 3)));
        QCOMPARE(ProposalLog::open(path(), 2, 0)->round.proposals.size(), std::size_t{2});
    }

    void damage_is_an_error_that_says_what_to_do() {
        {
            auto opened = ProposalLog::open(path(), 2, 0);
            QVERIFY(opened->log.append(proposal(2, 2)));
            QVERIFY(opened->log.append(proposal(2, 3)));
        }
        const auto file = path() / "proposals-1.log";
        auto bytes = *runtime::read_file(file, 1 << 20);
        bytes[200] = static_cast<std::uint8_t>(bytes[200] ^ 1);
        QVERIFY(runtime::replace_file(file, bytes));
        const auto opened = ProposalLog::open(path(), 2, 0);
        QVERIFY(!opened);
        QCOMPARE(static_cast<int>(opened.error().code), static_cast<int>(ErrorCode::corrupt));
        QVERIFY(opened.error().message.find("can be deleted") != std::string::npos);
    }

    void ignores_files_that_are_not_its_own() {
        QVERIFY(runtime::replace_file(path() / "proposals-x.log", {}));
        QVERIFY(runtime::replace_file(path() / "notes.txt", {}));
        QVERIFY(ProposalLog::open(path(), 0, 0));
    }
};

RUSTCHAIN_TEST(ProposalLogTest)

} // namespace proposal_log_test
#include "proposal_log_test.moc"
