// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A secret under a password: the file form and its checks.
#include "core/crypto/sealed_box.hpp"

#include "core/crypto/cipher.hpp"
#include "core/crypto/random.hpp"
#include "core/crypto/sha256.hpp"
#include "core/primitives/borsh.hpp"

#include <string>

namespace rustchain::crypto {
namespace {

using Magic = FixedBytes<struct SealedBoxMagicTag, 8>;
using Salt = FixedBytes<struct SealedBoxSaltTag, 16>;

constexpr Magic kMagic{{'R', 'T', 'C', 'S', 'E', 'A', 'L', 0}};
constexpr std::uint8_t kVersion = 1;
constexpr std::size_t kVersionedSize = Magic::kSize + 1;

struct Header {
    Magic magic = kMagic;
    std::uint8_t version = kVersion;
    StretchParameters parameters;
    Salt salt;
    LongCipherNonce nonce;

    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.magic, self.version, self.parameters, self.salt, self.nonce);
    }
};

struct SealedBox {
    Header header;
    Bytes ciphertext;
    Hash256 checksum;

    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.header);
        codec.blob(self.ciphertext, kMostSealedSecret + kCipherTagSize);
        codec.value(self.checksum);
    }
};

Hash256 checksum_of(ByteView body, ByteView associated) {
    static const TaggedHash kHash("RTC/sealed-box");
    return kHash({body, associated});
}

Bytes associated_with(const Header& header, ByteView associated) {
    Bytes all = encode(header);
    append(all, associated);
    return all;
}

Error corrupt(std::string why) {
    return {ErrorCode::corrupt, "the sealed file is damaged: " + std::move(why)};
}

Result<SealedBox> take_apart(ByteView sealed, ByteView associated) {
    if (sealed.size() > kMostSealedSize)
        return fail(corrupt("it is longer than any sealed file"));
    if (sealed.size() < kVersionedSize || Magic::from(sealed.first(Magic::kSize)) != kMagic)
        return fail(corrupt("it does not begin like one"));
    if (std::uint8_t version = sealed[Magic::kSize]; version != kVersion)
        return fail(ErrorCode::unsupported,
                    "the sealed file has version " + std::to_string(version) +
                        "; this program reads version 1: use a newer program");
    auto box = decode<SealedBox>(sealed);
    if (!box)
        return fail(corrupt(std::string(describe(box.error()))));
    if (box->checksum != checksum_of(sealed.first(sealed.size() - Hash256::kSize), associated))
        return fail(corrupt("its checksum does not fit, or it belongs to something else"));
    if (auto checked = check(box->header.parameters); !checked)
        return fail(corrupt(checked.error().message));
    if (box->ciphertext.size() < kCipherTagSize)
        return fail(corrupt("its content is too short"));
    return std::move(*box);
}

} // namespace

Result<Bytes> seal(ByteView secret, ByteView password, const StretchParameters& parameters,
                   ByteView associated) {
    if (secret.size() > kMostSealedSecret)
        return fail(ErrorCode::invalid_input, "a sealed secret has at most 1 MiB");
    SealedBox box;
    box.header.parameters = parameters;
    box.header.salt = random_fixed<Salt>();
    box.header.nonce = random_fixed<LongCipherNonce>();
    auto key = stretch_key(password, box.header.salt, parameters, kCipherKeySize);
    if (!key)
        return fail(key.error());
    box.ciphertext = encrypt(key->view().first<kCipherKeySize>(), box.header.nonce,
                             associated_with(box.header, associated), secret);
    Bytes sealed = encode(box);
    ByteView body(sealed.data(), sealed.size() - Hash256::kSize);
    Hash256 checksum = checksum_of(body, associated);
    std::copy(checksum.begin(), checksum.end(), sealed.end() - Hash256::kSize);
    return sealed;
}

Result<SecureBuffer> unseal(ByteView sealed, ByteView password, ByteView associated) {
    auto box = take_apart(sealed, associated);
    if (!box)
        return fail(box.error());
    auto key = stretch_key(password, box->header.salt, box->header.parameters, kCipherKeySize);
    if (!key)
        return fail(key.error());
    auto secret = decrypt(key->view().first<kCipherKeySize>(), box->header.nonce,
                          associated_with(box->header, associated), box->ciphertext);
    if (!secret)
        return fail(ErrorCode::wrong_password, "this password does not open the sealed file");
    return std::move(*secret);
}

Result<StretchParameters> inspect_sealed(ByteView sealed, ByteView associated) {
    auto box = take_apart(sealed, associated);
    if (!box)
        return fail(box.error());
    return box->header.parameters;
}

} // namespace rustchain::crypto
