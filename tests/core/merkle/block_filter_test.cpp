// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Block filters against BIP158's published filters, and hostile encodings.
#include "core/merkle/block_filter.hpp"

#include "core/crypto/sha256.hpp"
#include "core/primitives/hex.hpp"
#include "tests/fixtures/test_program.hpp"

#include <random>

namespace block_filter_test {

using namespace rustchain;
using namespace rustchain::merkle;

namespace {

std::vector<ByteView> views_of(const std::vector<Bytes>& items) {
    return {items.begin(), items.end()};
}

std::vector<Bytes> random_items(std::mt19937_64& random, std::size_t count) {
    std::vector<Bytes> items(count, Bytes(20));
    for (Bytes& item : items)
        for (std::uint8_t& byte : item)
            byte = static_cast<std::uint8_t>(random());
    return items;
}

} // namespace

class BlockFilterTest : public QObject {
    Q_OBJECT
private slots:
    //! Source: BIP158, testnet-19.json: the block's hash (in byte order), its scripts, its basic
    //! filter.
    void gives_the_published_filters_data() {
        QTest::addColumn<QByteArray>("block_hash");
        QTest::addColumn<QByteArrayList>("items");
        QTest::addColumn<QByteArray>("filter");
        QTest::newRow("block 0")
            << QByteArray("43497fd7f826957108f4a30fd9cec3aeba79972084e90ead01ea330900000000")
            << QByteArrayList{"4104678afdb0fe5548271967f1a67130b7105cd6a828e03909a67962e0ea1f61deb6"
                              "4"
                              "9f6bc3f4cef38c4f35504e51ec112de5c384df7ba0b8d578a4c702b6bf11d5fac"}
            << QByteArray("019dfca8");
        QTest::newRow("block 2")
            << QByteArray("20782a005255b657696ea057d5b98f34defcf75196f64f6eeac8026c00000000")
            << QByteArrayList{"21038a7f6ef1c8ca0c588aa53fa860128077c9e6c11e6830f4d7ee4e763a56b7718f"
                              "ac"}
            << QByteArray("0174a170");
        QTest::newRow("block 49291")
            << QByteArray("9ca177e19c17543f146fd91ece9816e7d6f619a1b5b4281bca7db01800000000")
            << QByteArrayList{"2102971dd6034ed0cf52450b608d196c07d6345184fcb14deb277a6b82d526a6163d"
                              "ac",
                              "76a91445db0b779c0b9fa207f12a8218c94fc77aff504588ac",
                              "5221033423007d8f263819a2e42becaaf5b06f34cb09919e06304349d950668209ea"
                              "ed"
                              "21021d69e2b68c3960903b702af7829fadcd80bd89b158150c85c4a75b2c8cb9c394"
                              "52"
                              "ae",
                              "52210279be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f817"
                              "98"
                              "21021d69e2b68c3960903b702af7829fadcd80bd89b158150c85c4a75b2c8cb9c394"
                              "52"
                              "ae",
                              "522102a7ae1e0971fc1689bd66d2a7296da3a1662fd21a53c9e38979e0f090a375c1"
                              "2d"
                              "21022adb62335f41eb4e27056ac37d462cda5ad783fa8e0e526ed79c752475db285d"
                              "52"
                              "ae",
                              "52210279be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f817"
                              "98"
                              "21022adb62335f41eb4e27056ac37d462cda5ad783fa8e0e526ed79c752475db285d"
                              "52"
                              "ae",
                              "512103b9d1d0e2b4355ec3cdef7c11a5c0beff9e8b8d8372ab4b4e0aaf30e8017300"
                              "19"
                              "51ae",
                              "76a9149144761ebaccd5b4bbdc2a35453585b5637b2f8588ac",
                              "522103f1848b40621c5d48471d9784c8174ca060555891ace6d2b03c58eece946b1a"
                              "91"
                              "21020ee5d32b54d429c152fdc7b1db84f2074b0564d35400d89d11870f9273ec140c"
                              "52"
                              "ae",
                              "76a914f4fa1cc7de742d135ea82c17adf0bb9cf5f4fb8388ac"}
            << QByteArray("0afbc2920af1b027f31f87b592276eb4c32094bb4d3697021b4c6380");
    }

    void gives_the_published_filters() {
        QFETCH(QByteArray, block_hash);
        QFETCH(QByteArrayList, items);
        QFETCH(QByteArray, filter);
        crypto::SipHashKey key =
            BlockFilter::key_of(fixed_from_hex<Hash256>(block_hash.toStdString()).value());
        std::vector<Bytes> scripts;
        for (const QByteArray& item : items)
            scripts.push_back(from_hex(item.toStdString()).value());
        BlockFilter built = BlockFilter::build(key, views_of(scripts));
        QCOMPARE(QByteArray::fromStdString(to_hex(built.encoded())), filter);
        BlockFilter read = BlockFilter::decode(key, built.encoded()).value();
        for (const Bytes& script : scripts)
            QVERIFY(read.may_contain(script));
    }

    void is_one_zero_byte_when_empty() {
        BlockFilter filter = BlockFilter::build({}, {});
        QCOMPARE(filter.encoded(), Bytes{0});
        QVERIFY(!filter.may_contain(Bytes{1}));
        QCOMPARE(BlockFilter::decode({}, Bytes{0}).value().count(), std::uint64_t{0});
    }

    void ignores_order_and_repeats() {
        std::mt19937_64 random(1);
        std::vector<Bytes> items = random_items(random, 50);
        BlockFilter filter = BlockFilter::build({7}, views_of(items));
        std::vector<Bytes> mixed(items.rbegin(), items.rend());
        mixed.insert(mixed.end(), items.begin(), items.end());
        QCOMPARE(BlockFilter::build({7}, views_of(mixed)).encoded(), filter.encoded());
        QCOMPARE(filter.count(), std::uint64_t{50});
        QVERIFY(BlockFilter::build({8}, views_of(items)).encoded() != filter.encoded());
    }

    void finds_every_member_and_hardly_a_stranger() {
        std::mt19937_64 random(2);
        for (std::size_t count : {1U, 2U, 100U, 252U, 253U, 5000U}) {
            std::vector<Bytes> items = random_items(random, count);
            BlockFilter built = BlockFilter::build({9}, views_of(items));
            BlockFilter filter = BlockFilter::decode({9}, built.encoded()).value();
            for (std::size_t i = 0; i < count; i += 1 + count / 50)
                QVERIFY(filter.may_contain(items[i]));
            std::vector<Bytes> strangers = random_items(random, 1000);
            int matches = 0;
            for (std::size_t i = 0; i < 1000; i += 1 + count / 50)
                matches += filter.may_contain(strangers[i]) ? 1 : 0;
            QVERIFY(matches <= 1);
            std::vector<Bytes> few(strangers.begin(), strangers.begin() + 3);
            QVERIFY(!filter.may_contain_any(views_of(few)));
            few.insert(few.begin() + 1, items[count / 2]);
            QVERIFY(filter.may_contain_any(views_of(few)));
            QVERIFY(!filter.may_contain_any({}));
        }
    }

    void refuses_what_build_cannot_have_made() {
        std::mt19937_64 random(3);
        std::vector<Bytes> items = random_items(random, 30);
        Bytes good = BlockFilter::build({1}, views_of(items)).encoded();
        for (std::size_t size = 0; size < good.size(); ++size)
            QVERIFY(!BlockFilter::decode({1}, ByteView(good).first(size)));
        Bytes longer = good;
        longer.push_back(0);
        QVERIFY(!BlockFilter::decode({1}, longer));
        for (const char* hex : {"01", "0100", "ff", "fd0100", "fdffff00", "feffff0000", "0001",
                                "ffffffffffffffffff00000000", "01ffffffffff", "019dfca9"})
            QVERIFY2(!BlockFilter::decode({1}, from_hex(hex).value()), hex);
        for (int i = 0; i < 20'000; ++i) {
            Bytes bytes(random() % 60);
            for (std::uint8_t& byte : bytes)
                byte = static_cast<std::uint8_t>(random());
            if (!bytes.empty())
                bytes[0] %= 20;
            auto filter = BlockFilter::decode({1}, bytes);
            if (filter)
                filter->may_contain(items[0]);
        }
    }
};

RUSTCHAIN_TEST(BlockFilterTest)

} // namespace block_filter_test
#include "block_filter_test.moc"
