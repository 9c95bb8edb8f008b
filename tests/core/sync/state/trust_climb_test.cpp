// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The way to a far header: which ends are looked at, in which order, and when it is given up.
#include "core/sync/state/trust_climb.hpp"

#include "tests/fixtures/chain_fixture.hpp"
#include "tests/fixtures/test_program.hpp"

namespace trust_climb_test {

using namespace rustchain;
using namespace rustchain::sync;
using snapshot::CertifiedEpoch;

namespace {

CertifiedEpoch end_at(const ChainParams& params, EpochNumber epoch) {
    CertifiedEpoch end;
    end.header.height = params.last_height(epoch);
    end.certificate.epoch = epoch;
    return end;
}

} // namespace

class TrustClimbTest : public QObject {
    Q_OBJECT

private:
    //! Climbs to the end of `target` where trust reaches `reach` epochs far; gives the epochs
    //! whose ends were fetched, nothing when there was no way.
    std::optional<std::vector<EpochNumber>> climbed(EpochNumber target, std::uint64_t reach,
                                                    std::uint64_t spacing) const {
        TrustClimb climb({}, end_at(params_, target), params_, spacing);
        std::vector<EpochNumber> fetched;
        for (;;) {
            switch (climb.next()) {
            case TrustClimb::Next::arrived:
                return fetched;
            case TrustClimb::Next::failed:
                return std::nullopt;
            case TrustClimb::Next::fetch:
                fetched.push_back(climb.wanted());
                climb.fetched(end_at(params_, climb.wanted()));
                break;
            case TrustClimb::Next::judge: {
                const Height way = climb.end().height() - climb.trusted().height;
                if (way <= reach * params_.epoch_blocks())
                    climb.took(TrustedHeader{.height = climb.end().height()});
                else
                    climb.took(fail(TrustFault::too_few_trusted));
            }
            }
        }
    }

    const ChainParams params_ = fixtures::small_params();

private slots:
    void goes_straight_when_trust_reaches() {
        QCOMPARE(climbed(99, 100, 1).value(), std::vector<EpochNumber>{});
    }

    void halves_the_way() {
        QCOMPARE(climbed(99, 50, 1).value(), std::vector<EpochNumber>{49});
        QCOMPARE(climbed(99, 25, 1).value(), (std::vector<EpochNumber>{49, 24, 74}));
    }

    void looks_only_at_ends_that_are_kept() {
        QCOMPARE(climbed(99, 60, 10).value(), std::vector<EpochNumber>{49});
        const auto epochs = climbed(143, 7, 6).value();
        QVERIFY(!epochs.empty());
        for (EpochNumber epoch : epochs)
            QCOMPARE((epoch + 1) % 6, EpochNumber{0});
    }

    void finds_any_way_there_is() {
        for (std::uint64_t spacing : {1, 2, 6})
            for (EpochNumber target = spacing - 1; target < 200; target += spacing)
                QVERIFY(climbed(target, spacing, spacing).has_value());
    }

    void gives_up_when_neighbours_are_too_far_apart() {
        QVERIFY(!climbed(99, 9, 10));
        QVERIFY(climbed(99, 10, 10).has_value());
    }

    void gives_up_after_a_lie_or_a_wrong_height_or_nobody() {
        TrustClimb lie({}, end_at(params_, 9), params_, 1);
        lie.took(fail(TrustFault::not_certified));
        QCOMPARE(lie.next(), TrustClimb::Next::failed);
        TrustClimb wrong({}, end_at(params_, 9), params_, 1);
        wrong.took(fail(TrustFault::too_few_trusted));
        QCOMPARE(wrong.next(), TrustClimb::Next::fetch);
        wrong.fetched(end_at(params_, wrong.wanted() + 1));
        QCOMPARE(wrong.next(), TrustClimb::Next::failed);
        TrustClimb nobody({}, end_at(params_, 9), params_, 1);
        nobody.took(fail(TrustFault::too_few_trusted));
        nobody.not_kept();
        QCOMPARE(nobody.next(), TrustClimb::Next::failed);
    }

    void does_not_climb_for_ever() { QVERIFY(!climbed(1'000'000, 1, 1)); }
};

RUSTCHAIN_TEST(TrustClimbTest)

} // namespace trust_climb_test
#include "trust_climb_test.moc"
