// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Ids depend on salt and block, and survive the wire.
#include "core/p2p/gossip/short_ids.hpp"

#include "core/crypto/sha256.hpp"
#include "core/crypto/siphash.hpp"
#include "tests/fixtures/test_program.hpp"

namespace short_ids_test {

using namespace rustchain;
using namespace rustchain::p2p::gossip;

class ShortIdsTest : public QObject {
    Q_OBJECT
    static Hash256 hash_of(std::string_view text) { return crypto::sha256(as_bytes(text)); }

private slots:
    void follow_from_the_salt_as_described() {
        const Hash256 hash = hash_of("transaction");
        crypto::SipHashKey key{0x08, 0x07, 0x06, 0x05, 0x04, 0x03, 0x02, 0x01};
        QVERIFY(announced_id(0x0102030405060708, hash) == crypto::siphash_2_4(key, hash));
        QVERIFY(announced_id(1, hash) != announced_id(2, hash));
    }

    void of_a_block_have_six_bytes_and_change_with_it() {
        const Hash256 hash = hash_of("transaction");
        const std::uint64_t id = compact_id(hash_of("block"), hash);
        QVERIFY(id < (1ULL << 48));
        QVERIFY(id != compact_id(hash_of("other"), hash));
    }

    void come_back_from_their_packing_data() {
        QTest::addColumn<int>("width");
        QTest::newRow("announced") << int{kAnnouncedIdBytes};
        QTest::newRow("compact") << int{kCompactIdBytes};
    }
    void come_back_from_their_packing() {
        QFETCH(int, width);
        const auto bytes = static_cast<std::size_t>(width);
        const std::vector<std::uint64_t> ids{0, 1, 0x0000AABBCCDDEEFF, 0x0000800000000000};
        const Bytes packed = pack_ids(ids, bytes);
        QCOMPARE(packed.size(), ids.size() * bytes);
        QCOMPARE(packed[bytes], std::uint8_t{1});
        QVERIFY(unpack_ids(packed, bytes) == ids);
        for (std::size_t size = 1; size < bytes; ++size)
            QVERIFY(!unpack_ids(ByteView(packed).first(size), bytes));
        QVERIFY(unpack_ids({}, bytes)->empty());
    }
};

RUSTCHAIN_TEST(ShortIdsTest)

} // namespace short_ids_test
#include "short_ids_test.moc"
