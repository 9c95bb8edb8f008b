// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// zstd: there and back, and nothing that swells beyond its limit.
#include "core/p2p/transport/compression.hpp"

#include "core/crypto/random.hpp"
#include "tests/fixtures/test_program.hpp"

#include <zstd.h>

namespace compression_test {

using namespace rustchain;
using namespace rustchain::p2p;

namespace {

//! What decompress() makes of it; nothing when it refuses.
std::optional<Bytes> unpacked(const Bytes& packed, std::size_t most) {
    Bytes out{0xAA};
    if (!decompress(packed, most, out))
        return std::nullopt;
    if (out.at(0) != 0xAA)
        qFatal("what was there before is gone");
    return Bytes(out.begin() + 1, out.end());
}

} // namespace

class CompressionTest : public QObject {
    Q_OBJECT

private slots:
    void gives_back_what_it_took() {
        for (std::size_t size : {100U, 5000U, 1'000'000U}) {
            Bytes plain(size);
            for (std::size_t i = 0; i < size; ++i)
                plain[i] = static_cast<std::uint8_t>(i / 50);
            const auto packed = compress(plain);
            QVERIFY(packed && packed->size() < plain.size());
            QCOMPARE(unpacked(*packed, size), std::optional(plain));
            QVERIFY(!unpacked(*packed, size - 1));
        }
    }

    void leaves_alone_what_does_not_shrink() {
        Bytes noise(10'000);
        crypto::fill_random(noise);
        QVERIFY(!compress(noise));
        QVERIFY(!compress({}));
    }

    void refuses_bombs_by_what_they_claim() {
        const Bytes plain(64u << 20, 0);
        const auto bomb = compress(plain);
        QVERIFY(bomb->size() < 10'000);
        Bytes out;
        QVERIFY(!decompress(*bomb, plain.size() - 1, out));
        QCOMPARE(out.capacity(), std::size_t{0}); // nothing was set aside for it
    }

    void refuses_frames_that_do_not_say_their_size() {
        const Bytes plain(1000, 1);
        Bytes packed(ZSTD_compressBound(plain.size()));
        ZSTD_CCtx* context = ZSTD_createCCtx();
        ZSTD_CCtx_setParameter(context, ZSTD_c_contentSizeFlag, 0);
        packed.resize(
            ZSTD_compress2(context, packed.data(), packed.size(), plain.data(), plain.size()));
        ZSTD_freeCCtx(context);
        QVERIFY(!unpacked(packed, 1u << 20));
    }

    void refuses_a_false_size_and_everything_else() {
        const Bytes packed = *compress(Bytes(1000, 1));
        for (std::size_t size = 0; size < packed.size(); ++size)
            QVERIFY(
                !unpacked(Bytes(packed.begin(), packed.begin() + static_cast<long>(size)), 1000));
        Bytes longer = packed;
        longer.push_back(0);
        QVERIFY(!unpacked(longer, 1000));
        Bytes twice = packed;
        append(twice, packed);
        QVERIFY(!unpacked(twice, 5000));
        QVERIFY(!unpacked(Bytes(100, 3), 5000));
        // The content size lies behind magic number and descriptor.
        for (int change : {-1, 1}) {
            Bytes liar = packed;
            liar.at(5) = static_cast<std::uint8_t>(liar.at(5) + change);
            QVERIFY(!unpacked(liar, 5000));
        }
    }
};

RUSTCHAIN_TEST(CompressionTest)

} // namespace compression_test
#include "compression_test.moc"
