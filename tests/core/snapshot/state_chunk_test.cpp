// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Chunks: rows in, the same rows out, and nothing else from anybody.
#include "core/snapshot/state_chunk.hpp"

#include "tests/fixtures/test_program.hpp"

#include <zstd.h>

namespace state_chunk_test {

using namespace rustchain;
using namespace rustchain::snapshot;

namespace {

StateRow row_of(std::uint8_t number, std::size_t size = 10) {
    Address address;
    address[0] = number;
    auto key = state::StateKey::account(address);
    return {.key = Bytes(key.flat_key().begin(), key.flat_key().end()),
            .record = Bytes(size, number)};
}

Bytes chunk_of(const std::vector<StateRow>& rows) {
    ChunkBuilder builder;
    for (const StateRow& row : rows)
        builder.add(row.key, row.record);
    return builder.take().value();
}

Bytes compressed(const Bytes& plain) {
    Bytes file(ZSTD_compressBound(plain.size()));
    file.resize(ZSTD_compress(file.data(), file.size(), plain.data(), plain.size(), 1));
    return file;
}

} // namespace

class StateChunkTest : public QObject {
    Q_OBJECT
private slots:
    void gives_back_the_rows() {
        const std::vector<StateRow> rows{row_of(1), row_of(2, 1), row_of(9, 100'000)};
        QCOMPARE(read_chunk(chunk_of(rows)).value(), rows);
    }

    void is_the_same_bytes_each_time() { QCOMPARE(chunk_of({row_of(1)}), chunk_of({row_of(1)})); }

    void is_full_at_four_mebibytes() {
        ChunkBuilder builder;
        const StateRow large = row_of(1, kMostRecordBytes);
        for (int i = 0; i < 3; ++i)
            QVERIFY(builder.add(large.key, large.record));
        QVERIFY(!builder.add(large.key, large.record)); // lengths and keys count too
        const StateRow fits = row_of(1, kMostRecordBytes - 4 - 4 * (8 + large.key.size()));
        QVERIFY(builder.add(fits.key, fits.record));
        QVERIFY(!builder.add(fits.key, Bytes(1)));
        QVERIFY(!builder.empty());
        QVERIFY(builder.take().value().size() <= kMostChunkFileBytes);
        QVERIFY(builder.empty());
        QVERIFY(!builder.take());
    }

    void refuses_every_truncation_and_what_follows() {
        Bytes file = chunk_of({row_of(1), row_of(2)});
        for (std::size_t size = 0; size < file.size(); ++size)
            QVERIFY(!read_chunk(ByteView(file).first(size)));
        file.push_back(0);
        QCOMPARE(read_chunk(file).error(), ChunkFault::not_compressed);
    }

    void refuses_damage_inside() {
        Bytes plain = encode(std::uint32_t{2});
        QCOMPARE(read_chunk(compressed(plain)).error(), ChunkFault::malformed_rows);
        QCOMPARE(read_chunk(compressed(encode(std::uint32_t{0}))).error(),
                 ChunkFault::malformed_rows);
        QCOMPARE(read_chunk(compressed(Bytes(kChunkBytes + 1))).error(), ChunkFault::too_long);
    }

    void refuses_rows_out_of_order() {
        for (const auto& rows :
             std::vector<std::vector<StateRow>>{{row_of(2), row_of(1)},
                                                {row_of(1), row_of(1)},
                                                {{.key = {}, .record = {1}}},
                                                {{.key = {0xEE}, .record = {1}}},
                                                {{.key = row_of(1).key, .record = {}}}})
            QCOMPARE(read_chunk(chunk_of(rows)).error(), ChunkFault::unordered_rows);
    }

    void does_not_believe_a_frame_that_hides_or_exaggerates_its_size() {
        // A frame header that promises 2^62 bytes: nothing may be allocated for it.
        const Bytes liar{0x28, 0xB5, 0x2F, 0xFD, 0xE0, 0, 0, 0, 0, 0, 0, 0, 0x40, 0x01, 0, 0};
        QCOMPARE(read_chunk(liar).error(), ChunkFault::too_long);
        const Bytes silent{0x28, 0xB5, 0x2F, 0xFD, 0x00, 0x58, 0x01, 0, 0};
        QCOMPARE(read_chunk(silent).error(), ChunkFault::not_compressed);
    }
};

RUSTCHAIN_TEST(StateChunkTest)

} // namespace state_chunk_test
#include "state_chunk_test.moc"
