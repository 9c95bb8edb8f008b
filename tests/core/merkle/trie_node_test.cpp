// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The one form of each trie node.
#include "core/merkle/trie_node.hpp"

#include "core/primitives/hex.hpp"
#include "tests/fixtures/test_program.hpp"

namespace trie_node_test {

using namespace rustchain;
using namespace rustchain::merkle;

namespace {

Bytes bytes_of(std::string_view hex) {
    return from_hex(hex).value();
}

} // namespace

class TrieNodeTest : public QObject {
    Q_OBJECT
private slots:
    void writes_the_paths_of_the_yellow_paper() {
        Bytes key = bytes_of("012345");
        NibblePath path = NibblePath::of_key(key);
        Bytes value = bytes_of("2a2a");
        QCOMPARE(to_hex(encode_leaf(path, 0, value)), std::string("c88420012345822a2a"));
        QCOMPARE(to_hex(encode_leaf(path, 1, value)), std::string("c783312345822a2a"));
        QCOMPARE(to_hex(encode_leaf(path, 6, value)), std::string("c420822a2a"));
        NodeReference child = NodeReference::to_node(bytes_of("c22001"));
        QCOMPARE(to_hex(encode_extension(path.prefix(5), 0, child)),
                 std::string("c783101234c22001"));
        QCOMPARE(to_hex(encode_extension(path.prefix(4), 0, child)),
                 std::string("c783000123c22001"));
    }

    void reads_what_it_writes() {
        Bytes key(32, 0xA7);
        NibblePath path = NibblePath::of_key(key);
        for (std::size_t from = 0; from <= 64; ++from) {
            for (std::size_t size : {1U, 24U, 55U, 56U, 300U, 70'000U}) {
                Bytes value(size, 0x7F);
                Bytes rlp = encode_leaf(path, from, value);
                auto node = decode_node(rlp);
                QVERIFY(node && node->kind == TrieNode::Kind::leaf);
                QVERIFY(is_leaf_node(rlp));
                NibblePath whole = path.prefix(from);
                QVERIFY(node->append_path_to(whole));
                QVERIFY(whole == path);
                QVERIFY(
                    std::equal(value.begin(), value.end(), node->value.begin(), node->value.end()));
                for (std::size_t cut : {std::size_t{0}, std::size_t{1}, rlp.size() - 1})
                    QVERIFY(!decode_node(ByteView(rlp).first(cut)));
            }
        }
        std::array<NodeReference, 16> children;
        children[3] = NodeReference::to_node(encode_leaf(path, 60, Bytes{1}));
        QVERIFY(!decode_node(encode_branch(children)));
        children[15] = NodeReference::to_node(Bytes(40, 1));
        Bytes rlp = encode_branch(children);
        auto node = decode_node(rlp);
        QVERIFY(node && node->kind == TrieNode::Kind::branch && !is_leaf_node(rlp));
        for (std::size_t i = 0; i < 16; ++i)
            QVERIFY(NodeReference::from_item(node->children[i]) == children[i]);
        QVERIFY(children[3].is_inline() && children[15].is_hash() && children[0].is_empty());
    }

    //! A branch whose first child's hash looks like a leaf's path is still a branch.
    void tells_leaves_from_branches() {
        std::array<NodeReference, 16> children;
        Bytes item = bytes_of("a0"
                              "20"
                              "00000000000000000000000000000000000000000000000000000000000000");
        children[0] = NodeReference::from_item(item);
        children[1] = children[0];
        QVERIFY(!is_leaf_node(encode_branch(children)));
        NibblePath path = NibblePath::of_key(Bytes(2, 0x11));
        QVERIFY(!is_leaf_node(encode_extension(path, 0, children[0])));
        QVERIFY(!is_leaf_node({}));
    }

    void refuses_other_forms_data() {
        QTest::addColumn<QByteArray>("hex");
        auto row = [](const char* name, const char* hex) {
            QTest::newRow(name) << QByteArray(hex);
        };
        row("nothing", "");
        row("a string", "83010203");
        row("an empty list", "c0");
        row("one item", "c120");
        row("bytes behind the node", "c2200100");
        row("a leaf without a value", "c22080");
        row("a list as a value", "c320c101");
        row("an odd flag", "c24001");
        row("padding that is not zero", "c22101");
        row("an empty path item", "c28001");
        row("a short byte with a length", "c3812001");
        row("a long length for a short list", "f8022001");
        row("a length with a leading zero", "f900022001");
        row("an extension without a path", "c50083202001");
        row("an extension without a child", "c21180");
        row("an extension to a short hash", "c411820102");
        row("three items", "c3200101");
        row("a branch without children", "d18080808080808080808080808080808080");
        row("a branch with a value", "d5c22001c2200180808080808080808080808080808001");
    }

    void refuses_other_forms() {
        QFETCH(QByteArray, hex);
        QVERIFY(!decode_node(bytes_of(hex.toStdString())));
    }

    void refuses_a_path_that_grows_too_long() {
        Bytes rlp = encode_leaf(NibblePath::of_key(Bytes(2, 1)), 0, Bytes{1});
        auto node = decode_node(rlp);
        NibblePath path = NibblePath::of_key(Bytes(31, 1));
        QVERIFY(!node->append_path_to(path));
    }
};

RUSTCHAIN_TEST(TrieNodeTest)

} // namespace trie_node_test
#include "trie_node_test.moc"
