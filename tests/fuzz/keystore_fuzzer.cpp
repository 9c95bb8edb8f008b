// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Any bytes as a wallet file, as they are and with the checksums that a forger would have set
// right; and as what today's clients leave: key files, keys as text, words.
#include "core/crypto/sealed_box.hpp"
#include "core/crypto/sha256.hpp"
#include "core/wallet/keystore.hpp"
#include "core/wallet/legacy/key_text.hpp"
#include "core/wallet/legacy/legacy_file.hpp"
#include "core/wallet/legacy/legacy_words.hpp"
#include "tests/fuzz/fuzz_input.hpp"

using namespace rustchain;

namespace {

constexpr std::size_t kMagicBytes = 8;
constexpr std::size_t kVersionedBytes = 10; // magic, version and seal_version

void inspect(ByteView sealed, ByteView associated) {
    if (const auto cost = crypto::inspect_sealed(sealed, associated)) {
        fuzz::require(crypto::check(*cost).has_value(), "opening a box keeps to its limits");
    }
}

void parse(ByteView bytes) {
    const auto keystore = wallet::parse_keystore(bytes);
    if (!keystore) {
        fuzz::require(!keystore.error().message.empty(), "a refusal has words");
        return;
    }
    fuzz::require(!keystore->identity.accounts.empty(), "a wallet has an account");
    const Bytes again = wallet::write_keystore(*keystore);
    fuzz::require(bytes[kMagicBytes] == 1 ||
                      std::equal(again.begin(), again.end(), bytes.begin(), bytes.end()),
                  "a wallet file is written as it was read");
    fuzz::require(wallet::parse_keystore(again) == *keystore, "what was written reads the same");
}

// The hash of these bytes and of what they are bound to, put behind them.
void set_checksum(Bytes& bytes, std::string_view tag, ByteView bound) {
    append(bytes, crypto::TaggedHash(tag)({ByteView(bytes), bound}));
}

// A wallet file without its last checksum, the checksum of its sealed box made right.
Bytes with_right_box(ByteView bytes) {
    BorshReader reader(bytes.subspan(kVersionedBytes));
    wallet::Keystore keystore;
    reader.value(keystore.identity, keystore.notes);
    reader.blob(keystore.sealed, wallet::kMaxKeystoreBytes);
    if (reader.fault() || reader.remaining() > 0 || keystore.sealed.size() < Hash256::kSize) {
        return {bytes.begin(), bytes.end()};
    }
    const auto versioned = bytes.first(kVersionedBytes);
    Bytes bound(versioned.begin(), versioned.begin() + kMagicBytes);
    bound.push_back(versioned.back());
    append(bound, encode(keystore.identity));
    keystore.sealed.resize(keystore.sealed.size() - Hash256::kSize);
    set_checksum(keystore.sealed, "RTC/sealed-box", bound);
    inspect(keystore.sealed, bound);

    Bytes file(versioned.begin(), versioned.end());
    BorshWriter writer(file);
    writer.value(keystore.identity, keystore.notes);
    writer.blob(keystore.sealed, wallet::kMaxKeystoreBytes);
    return file;
}

void read_legacy(std::string_view text) {
    if (const auto file = wallet::parse_legacy_file(text)) {
        fuzz::require(file->iterations >= 1 && file->iterations <= wallet::kMostLegacyIterations,
                      "a key file keeps to its limits");
        if (file->iterations <= 16)
            static_cast<void>(wallet::open_legacy_file(*file, as_bytes("password")));
    }
    if (const auto keys = wallet::read_key_text(text))
        for (const wallet::LegacyKey& key : *keys) {
            const auto written = wallet::write_key_text(key.secret);
            const auto again = wallet::read_key_text(written.text());
            fuzz::require(again && again->front().address == key.address,
                          "a key's text reads back");
        }
    static_cast<void>(wallet::python_key_of(text));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView bytes{data, size};
    parse(bytes);
    inspect(bytes, {});
    read_legacy(as_text(bytes));
    if (size >= kVersionedBytes) {
        Bytes file = with_right_box(bytes);
        set_checksum(file, "RTC/wallet-file", {});
        parse(file);
    }
    return 0;
}
