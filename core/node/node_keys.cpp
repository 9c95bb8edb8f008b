// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The node's own keys.
#include "core/node/node_keys.hpp"

#include "core/crypto/sha256.hpp"

namespace rustchain::node {
namespace {

constexpr std::string_view kHeading = "RTCKEY1\n";
constexpr std::size_t kSecretSize = 32;

Hash256 checksum_of(ByteView secret) {
    static const crypto::TaggedHash kChecksum("RTC/key-file");
    return kChecksum(secret);
}

Result<crypto::KeyPair> read_key(const runtime::Path& path, Bytes bytes) {
    crypto::SecureBuffer content{ByteView(bytes)};
    crypto::wipe(bytes.data(), bytes.size());
    ByteView all = content.view();
    bool fits = all.size() == kHeading.size() + 2 * kSecretSize &&
                as_text(all.first(kHeading.size())) == kHeading;
    ByteView secret = fits ? all.subspan(kHeading.size(), kSecretSize) : ByteView();
    if (!fits || !std::ranges::equal(checksum_of(secret), all.last(kSecretSize)))
        return fail(ErrorCode::corrupt, path.string() +
                                            " is damaged. Restore it from a backup, or move it "
                                            "away to make a new key.");
    return crypto::KeyPair::create(secret);
}

} // namespace

Result<void> write_key(const runtime::Path& path, const crypto::KeyPair& key) {
    crypto::SecureBuffer content(kHeading.size() + 2 * kSecretSize);
    Hash256 checksum = checksum_of(key.secret());
    std::copy(kHeading.begin(), kHeading.end(), content.data());
    std::copy(key.secret().begin(), key.secret().end(), content.data() + kHeading.size());
    std::copy(checksum.begin(), checksum.end(), content.data() + kHeading.size() + kSecretSize);
    return runtime::replace_file(path, content.view());
}

Result<crypto::KeyPair> load_or_make_key(const runtime::Path& path) {
    auto bytes = runtime::read_file(path, 1024);
    if (bytes)
        return read_key(path, std::move(*bytes));
    if (bytes.error().code != ErrorCode::not_found)
        return fail(bytes.error());
    crypto::KeyPair key = crypto::KeyPair::generate();
    if (auto written = write_key(path, key); !written)
        return fail(written.error());
    return key;
}

} // namespace rustchain::node
