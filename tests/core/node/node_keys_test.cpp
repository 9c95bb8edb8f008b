// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The node's keys: made once, for their owner only, kept, and never replaced in silence.
#include "core/node/node_keys.hpp"

#include "tests/fixtures/test_program.hpp"

#include <QTemporaryDir>

namespace node_keys_test {

using namespace rustchain;
using namespace rustchain::node;

class NodeKeysTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    runtime::Path path(const char* name) const {
        return runtime::Path(folder_.path().toStdString()) / name;
    }

private slots:
    void makes_a_key_and_keeps_it() {
        auto made = load_or_make_key(path("one.key"));
        QVERIFY(made.has_value());
        auto again = load_or_make_key(path("one.key"));
        QCOMPARE(again->public_key(), made->public_key());
        QVERIFY(load_or_make_key(path("two.key"))->public_key() != made->public_key());
        using std::filesystem::perms;
        QCOMPARE(std::filesystem::status(path("one.key")).permissions(),
                 perms::owner_read | perms::owner_write);
    }

    void writes_a_key_that_is_at_hand() {
        const auto key = crypto::KeyPair::generate();
        QVERIFY(write_key(path("written.key"), key).has_value());
        QCOMPARE(load_or_make_key(path("written.key"))->public_key(), key.public_key());
    }

    void refuses_a_damaged_file_and_leaves_it_alone_data() {
        QTest::addColumn<int>("damage");
        QTest::newRow("empty") << 0;
        QTest::newRow("heading") << 1;
        QTest::newRow("secret") << 2;
        QTest::newRow("checksum") << 3;
        QTest::newRow("short") << 4;
        QTest::newRow("long") << 5;
    }
    void refuses_a_damaged_file_and_leaves_it_alone() {
        QFETCH(int, damage);
        const auto file = path("damaged.key");
        std::filesystem::remove(file);
        QVERIFY(load_or_make_key(file).has_value());
        Bytes bytes = runtime::read_file(file, 1000).value();
        QCOMPARE(bytes.size(), std::size_t{8 + 32 + 32});
        if (damage == 0)
            bytes.clear();
        else if (damage == 4)
            bytes.pop_back();
        else if (damage == 5)
            bytes.push_back(0);
        else
            bytes[damage == 1 ? 0U : damage == 2 ? 20U : 60U] ^= 1;
        QVERIFY(runtime::replace_file(file, bytes).has_value());
        auto loaded = load_or_make_key(file);
        QVERIFY(!loaded.has_value());
        QCOMPARE(loaded.error().code, ErrorCode::corrupt);
        QVERIFY(loaded.error().message.starts_with(file.string()));
        QVERIFY(loaded.error().message.find("backup") != std::string::npos);
        QVERIFY(runtime::read_file(file, 1000).value() == bytes);
    }

    void says_when_the_key_cannot_be_written() {
        auto made = load_or_make_key(path("missing") / "one.key");
        QVERIFY(!made.has_value());
        QVERIFY(made.error().message.find("one.key") != std::string::npos);
    }
};

RUSTCHAIN_TEST(NodeKeysTest)

} // namespace node_keys_test
#include "node_keys_test.moc"
