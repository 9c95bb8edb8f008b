// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Evidence on disk: one of a kind, over restarts, until it is over.
#include "core/validator/evidence_watch.hpp"

#include "tests/fixtures/test_program.hpp"

#include <QTemporaryDir>

namespace evidence_watch_test {

using namespace rustchain;
using namespace rustchain::validator;

namespace {

Evidence evidence(std::uint8_t key, View view, bool is_proposal = false) {
    Evidence made{.accused = crypto::PublicKey({key}), .epoch = 3, .view = view};
    if (!is_proposal)
        made.fault = TwoNotarizations{};
    return made;
}

struct Folder {
    runtime::Path file() const { return runtime::Path(folder.path().toStdString()) / "evidence"; }
    QTemporaryDir folder;
};

} // namespace

class EvidenceWatchTest : public QObject {
    Q_OBJECT
private slots:
    void keeps_one_of_a_key_and_kind_over_restarts() {
        Folder folder;
        auto watch = EvidenceWatch::open(folder.file()).value();
        QVERIFY(watch.kept().empty());
        QVERIFY(watch.keep(evidence(1, 5)).value());
        QVERIFY(!watch.keep(evidence(1, 6)).value());
        QVERIFY(watch.keep(evidence(1, 6, true)).value());
        QVERIFY(watch.keep(evidence(2, 5)).value());
        auto again = EvidenceWatch::open(folder.file()).value();
        QCOMPARE(again.kept(), watch.kept());
        QCOMPARE(again.kept().size(), std::size_t{3});
        QCOMPARE(again.kept()[0], evidence(1, 5));
    }

    void drops_what_is_over() {
        Folder folder;
        auto watch = EvidenceWatch::open(folder.file()).value();
        QVERIFY(watch.keep(evidence(1, 5)).value());
        QVERIFY(watch.keep(evidence(2, 5)).value());
        QVERIFY(watch.review([](const Evidence& each) { return each.accused[0] == 2; }));
        QCOMPARE(EvidenceWatch::open(folder.file()).value().kept(),
                 std::vector<Evidence>{evidence(2, 5)});
        QVERIFY(watch.keep(evidence(1, 7)).value());
    }

    void is_bounded() {
        Folder folder;
        auto watch = EvidenceWatch::open(folder.file()).value();
        std::size_t kept = 0;
        Evidence one = evidence(1, 5);
        // Filling it by the door would write a thousand files: the file comes from outside.
        Bytes file;
        BorshWriter writer(file);
        writer.value(static_cast<std::uint32_t>(EvidenceWatch::kMost));
        for (; kept < EvidenceWatch::kMost; ++kept) {
            one.accused[0] = static_cast<std::uint8_t>(kept);
            one.accused[1] = static_cast<std::uint8_t>(kept >> 8);
            writer.value(one);
        }
        QVERIFY(runtime::replace_file(folder.file(), file));
        auto full = EvidenceWatch::open(folder.file()).value();
        QCOMPARE(full.kept().size(), EvidenceWatch::kMost);
        one.accused[2] = 1;
        QVERIFY(!full.keep(one).value());
    }

    void refuses_a_damaged_file() {
        Folder folder;
        QVERIFY(runtime::replace_file(folder.file(), Bytes{1, 0, 0, 0, 9}));
        auto watch = EvidenceWatch::open(folder.file());
        QVERIFY(!watch);
        QVERIFY(watch.error().code == ErrorCode::corrupt);
    }

    void says_when_it_cannot_write() {
        Folder folder;
        auto watch = EvidenceWatch::open(folder.file() / "no" / "folder")
                         .value_or(EvidenceWatch::open(folder.file()).value());
        QVERIFY(folder.folder.remove());
        QVERIFY(!watch.keep(evidence(1, 5)));
        QVERIFY(watch.kept().empty());
    }
};

RUSTCHAIN_TEST(EvidenceWatchTest)

} // namespace evidence_watch_test
#include "evidence_watch_test.moc"
