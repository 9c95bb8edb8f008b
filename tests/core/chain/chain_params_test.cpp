// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Epochs and slots of heights: every height has one of each, and they join without a gap.
#include "core/chain/chain_params.hpp"

#include "tests/fixtures/test_program.hpp"

namespace chain_params_test {

using namespace rustchain;

class ChainParamsTest : public QObject {
    Q_OBJECT
private slots:
    void places_heights_of_main_data() {
        QTest::addColumn<Height>("height");
        QTest::addColumn<EpochNumber>("epoch");
        QTest::addColumn<std::uint64_t>("slot");
        QTest::addColumn<Height>("slot_start");
        auto row = [](Height height, EpochNumber epoch, std::uint64_t slot, Height slot_start) {
            QTest::addRow("%llu", static_cast<unsigned long long>(height))
                << height << epoch << slot << slot_start;
        };
        row(0, 0, 0, 1);
        row(1, 0, 0, 1);
        row(40, 0, 0, 1);
        row(41, 0, 1, 41);
        row(200, 0, 4, 161);
        row(201, 1, 0, 201);
        row(400, 1, 4, 361);
        row(401, 2, 0, 401);
    }

    void places_heights_of_main() {
        QFETCH(Height, height);
        QFETCH(EpochNumber, epoch);
        QFETCH(std::uint64_t, slot);
        QFETCH(Height, slot_start);
        ChainParams params;
        QCOMPARE(params.epoch_blocks(), 200U);
        QCOMPARE(params.epoch_of(height), epoch);
        QCOMPARE(params.slot_of(height), slot);
        QCOMPARE(params.slot_start(height), slot_start);
    }

    void joins_epochs_and_slots_without_a_gap() {
        for (std::uint64_t slot_blocks : {2, 3, 8}) {
            for (std::uint64_t epoch_slots : {1, 5, 8}) {
                ChainParams params{.slot_blocks = slot_blocks, .slots_per_epoch = epoch_slots};
                for (Height height = 1; height <= 3 * params.epoch_blocks(); ++height) {
                    EpochNumber epoch = params.epoch_of(height);
                    QVERIFY(params.first_height(epoch) <= height);
                    QVERIFY(height <= params.last_height(epoch));
                    QCOMPARE(params.last_height(epoch) + 1, params.first_height(epoch + 1));
                    Height start = params.slot_start(height);
                    QVERIFY(start <= height && height < start + slot_blocks);
                    QCOMPARE(params.slot_of(start), params.slot_of(height));
                    QCOMPARE(start,
                             params.first_height(epoch) + params.slot_of(height) * slot_blocks);
                }
            }
        }
    }

    void counts_days_and_years_in_epochs_of_main() {
        ChainParams params;
        std::uint64_t epoch_ms = params.epoch_blocks() * params.block_time_ms;
        QCOMPARE(epoch_ms * kEpochsPerHour, std::uint64_t{3'600'000});
        QCOMPARE(kEpochsPerDay, 24 * kEpochsPerHour);
        QCOMPARE(kEpochsPerYear, 365 * kEpochsPerDay);
    }
};

RUSTCHAIN_TEST(ChainParamsTest)

} // namespace chain_params_test
#include "chain_params_test.moc"
