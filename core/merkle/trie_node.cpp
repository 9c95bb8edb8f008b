// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// RLP and hex-prefix of trie nodes. Source: Ethereum yellow paper, appendices B, C and D.
#include "core/merkle/trie_node.hpp"

#include "core/crypto/sha256.hpp"

#include <algorithm>

namespace rustchain::merkle {
namespace {

struct Item {
    ByteView raw; // header and payload
    ByteView payload;
    bool is_list = false;
};

//! Takes the first item off `in`; nothing unless it is complete and its length in the shortest
//! form.
std::optional<Item> take_item(ByteView& in) {
    if (in.empty())
        return std::nullopt;
    std::uint8_t lead = in[0];
    bool is_list = lead >= 0xC0;
    std::size_t header = 1;
    std::size_t length = 0;
    if (lead < 0x80) {
        header = 0;
        length = 1;
    } else if (std::uint8_t base = is_list ? 0xC0 : 0x80; lead - base <= 55) {
        length = static_cast<std::size_t>(lead - base);
    } else {
        auto digits = static_cast<std::size_t>(lead - base - 55);
        if (digits > 4 || in.size() < 1 + digits || in[1] == 0)
            return std::nullopt;
        for (std::size_t i = 0; i < digits; ++i)
            length = length * 256 + in[1 + i];
        if (length <= 55)
            return std::nullopt;
        header += digits;
    }
    if (in.size() - header < length)
        return std::nullopt;
    Item item{in.first(header + length), in.subspan(header, length), is_list};
    if (lead == 0x81 && item.payload[0] < 0x80)
        return std::nullopt;
    in = in.subspan(header + length);
    return item;
}

bool is_node_item(const Item& item) {
    return item.is_list ? item.raw.size() < 32 : item.payload.size() == 32;
}

bool is_path(const Item& item) {
    if (item.is_list || item.payload.empty() || item.payload[0] >= 0x40)
        return false;
    bool is_odd = (item.payload[0] & 0x10) != 0;
    return is_odd || (item.payload[0] & 0x0F) == 0;
}

bool is_leaf_path(const Item& item) {
    return item.payload[0] >= 0x20;
}

std::optional<TrieNode> decode_short(const Item& path, const Item& content) {
    if (!is_path(path))
        return std::nullopt;
    TrieNode node;
    node.hex_prefix = path.payload;
    if (is_leaf_path(path)) {
        if (content.is_list || content.payload.empty())
            return std::nullopt;
        node.kind = TrieNode::Kind::leaf;
        node.value = content.payload;
        return node;
    }
    bool has_nibbles = path.payload[0] >= 0x10 || path.payload.size() > 1;
    if (!has_nibbles || !is_node_item(content))
        return std::nullopt;
    node.kind = TrieNode::Kind::extension;
    node.children[0] = content.raw;
    return node;
}

std::size_t header_size(std::size_t length) {
    return length <= 55          ? 1U
           : length < 256        ? 2U
           : length < 65'536     ? 3U
           : length < 16'777'216 ? 4U
                                 : 5U;
}

void put_header(Bytes& out, std::uint8_t base, std::size_t length) {
    if (length <= 55)
        return out.push_back(static_cast<std::uint8_t>(base + length));
    std::size_t digits = length < 256 ? 1U : length < 65'536 ? 2U : length < 16'777'216 ? 3U : 4U;
    out.push_back(static_cast<std::uint8_t>(base + 55 + digits));
    for (std::size_t i = digits; i-- > 0;)
        out.push_back(static_cast<std::uint8_t>(length >> (8 * i)));
}

std::size_t string_size(ByteView text) {
    return text.size() == 1 && text[0] < 0x80 ? 1 : header_size(text.size()) + text.size();
}

void put_string(Bytes& out, ByteView text) {
    if (text.size() != 1 || text[0] >= 0x80)
        put_header(out, 0x80, text.size());
    append(out, text);
}

//! Hex-prefix of the nibbles of a path behind the first `from`.
class HexPrefix {
public:
    HexPrefix(const NibblePath& path, std::size_t from, bool is_leaf) {
        std::size_t count = path.size() - from;
        bytes_[0] = is_leaf ? 0x20 : 0x00;
        if (count % 2 == 1)
            bytes_[0] = static_cast<std::uint8_t>(bytes_[0] | 0x10 | path[from++]);
        for (; from < path.size(); from += 2)
            bytes_[size_++] = static_cast<std::uint8_t>(path[from] << 4 | path[from + 1]);
    }
    ByteView view() const { return {bytes_.data(), size_}; }

private:
    std::array<std::uint8_t, 1 + NibblePath::kMaxSize / 2> bytes_{};
    std::size_t size_ = 1;
};

} // namespace

NodeReference NodeReference::to_node(ByteView rlp) {
    NodeReference reference;
    if (rlp.size() < 32) {
        std::copy(rlp.begin(), rlp.end(), reference.bytes_.begin());
        reference.size_ = static_cast<std::uint8_t>(rlp.size());
        return reference;
    }
    Hash256 hash = crypto::sha256(rlp);
    reference.bytes_[0] = 0xA0;
    std::copy(hash.begin(), hash.end(), reference.bytes_.begin() + 1);
    reference.size_ = 33;
    return reference;
}

NodeReference NodeReference::from_item(ByteView item) {
    NodeReference reference;
    std::size_t size = std::min(item.size(), reference.bytes_.size());
    std::copy_n(item.begin(), size, reference.bytes_.begin());
    reference.size_ = static_cast<std::uint8_t>(size);
    return reference;
}

bool TrieNode::append_path_to(NibblePath& path) const {
    if ((hex_prefix[0] & 0x10) != 0 && !path.push(hex_prefix[0] & 0x0F))
        return false;
    for (std::uint8_t byte : hex_prefix.subspan(1))
        if (!path.push(byte >> 4) || !path.push(byte & 0x0F))
            return false;
    return true;
}

std::optional<TrieNode> decode_node(ByteView rlp) {
    auto list = take_item(rlp);
    if (!list || !list->is_list || !rlp.empty())
        return std::nullopt;
    ByteView in = list->payload;
    auto first = take_item(in);
    auto second = take_item(in);
    if (!first || !second)
        return std::nullopt;
    if (in.empty())
        return decode_short(*first, *second);
    TrieNode node;
    node.kind = TrieNode::Kind::branch;
    std::size_t count = 0;
    for (std::size_t i = 0; i < 16; ++i) {
        auto item = i == 0 ? first : i == 1 ? second : take_item(in);
        if (!item)
            return std::nullopt;
        bool is_absent = !item->is_list && item->payload.empty();
        if (!is_absent && !is_node_item(*item))
            return std::nullopt;
        node.children[i] = item->raw;
        count += is_absent ? 0 : 1;
    }
    auto value = take_item(in);
    if (!value || value->is_list || !value->payload.empty() || !in.empty() || count < 2)
        return std::nullopt;
    return node;
}

bool is_leaf_node(ByteView rlp) {
    auto list = take_item(rlp);
    if (!list)
        return false;
    ByteView in = list->payload;
    auto path = take_item(in);
    return path && take_item(in) && in.empty() && is_path(*path) && is_leaf_path(*path);
}

Bytes encode_leaf(const NibblePath& key, std::size_t from, ByteView value) {
    HexPrefix path(key, from, true);
    std::size_t payload = string_size(path.view()) + string_size(value);
    Bytes out;
    out.reserve(header_size(payload) + payload);
    put_header(out, 0xC0, payload);
    put_string(out, path.view());
    put_string(out, value);
    return out;
}

Bytes encode_extension(const NibblePath& path, std::size_t from, const NodeReference& child) {
    HexPrefix own(path, from, false);
    std::size_t payload = string_size(own.view()) + child.item().size();
    Bytes out;
    out.reserve(header_size(payload) + payload);
    put_header(out, 0xC0, payload);
    put_string(out, own.view());
    append(out, child.item());
    return out;
}

Bytes encode_branch(std::span<const NodeReference, 16> children) {
    std::size_t payload = 1;
    for (const NodeReference& child : children)
        payload += child.item().size();
    Bytes out;
    out.reserve(header_size(payload) + payload);
    put_header(out, 0xC0, payload);
    for (const NodeReference& child : children)
        append(out, child.item());
    out.push_back(0x80); // no value: no key ends at a branch
    return out;
}

} // namespace rustchain::merkle
