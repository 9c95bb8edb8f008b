// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Judging and making certificates.
#include "core/consensus/simplex/certificate_rules.hpp"

#include <bit>

namespace rustchain::consensus::simplex {
namespace {

bool has_bit(const Bytes& bitmap, std::size_t place) {
    return (bitmap[place / 8] >> (place % 8) & 1) != 0;
}

//! Exactly as long as the set needs, with no bit beyond its last member.
bool is_bitmap_of(const Bytes& bitmap, std::size_t size) {
    if (bitmap.size() != (size + 7) / 8)
        return false;
    const std::size_t used = size % 8;
    return used == 0 || bitmap.back() >> used == 0;
}

std::size_t count_bits(const Bytes& bitmap) {
    std::size_t count = 0;
    for (std::uint8_t byte : bitmap)
        count += static_cast<std::size_t>(std::popcount(byte));
    return count;
}

} // namespace

std::string_view describe(CertificateFault fault) {
    switch (fault) {
    case CertificateFault::wrong_epoch:
        return "the certificate is of another epoch";
    case CertificateFault::wrong_view:
        return "the certificate's view is out of range";
    case CertificateFault::wrong_hash:
        return "the certificate's hash does not go with its kind";
    case CertificateFault::wrong_bitmap:
        return "the certificate's bitmap does not fit the set";
    case CertificateFault::wrong_count:
        return "the certificate has not one signature a bit";
    case CertificateFault::below_quorum:
        return "the certificate is short of a quorum";
    case CertificateFault::wrong_signature:
        return "a signature of the certificate is wrong";
    }
    return "the certificate is wrong";
}

Result<void, CertificateFault> check_certificate(const Certificate& certificate, EpochNumber epoch,
                                                 const std::vector<ValidatorMember>& members,
                                                 const ChainId& chain_id,
                                                 crypto::VerifySignature verify) {
    if (certificate.epoch != epoch)
        return fail(CertificateFault::wrong_epoch);
    if (certificate.view == 0 || certificate.view >= kMostViews)
        return fail(CertificateFault::wrong_view);
    if (certificate.hash.is_zero() != (certificate.kind == VoteKind::nullify))
        return fail(CertificateFault::wrong_hash);
    if (!is_bitmap_of(certificate.bitmap, members.size()))
        return fail(CertificateFault::wrong_bitmap);
    if (count_bits(certificate.bitmap) != certificate.signatures.size())
        return fail(CertificateFault::wrong_count);
    if (certificate.signatures.size() < quorum_of(members.size()))
        return fail(CertificateFault::below_quorum);

    const Hash256 digest = vote_digest(certificate.kind, certificate.epoch, certificate.view,
                                       certificate.hash, chain_id);
    auto signature = certificate.signatures.begin();
    for (std::size_t place = 0; place < members.size(); ++place) {
        if (!has_bit(certificate.bitmap, place))
            continue;
        if (!verify(members[place].consensus_key, digest, *signature++))
            return fail(CertificateFault::wrong_signature);
    }
    return {};
}

Certificate make_certificate(VoteKind kind, EpochNumber epoch, View view, const BlockHash& hash,
                             const std::map<std::size_t, crypto::Signature>& signatures,
                             std::size_t size) {
    Certificate certificate{.kind = kind,
                            .epoch = epoch,
                            .view = view,
                            .hash = hash,
                            .bitmap = Bytes((size + 7) / 8),
                            .signatures = {}};
    certificate.signatures.reserve(signatures.size());
    for (const auto& [place, signature] : signatures) {
        certificate.bitmap[place / 8] =
            static_cast<std::uint8_t>(certificate.bitmap[place / 8] | 1U << (place % 8));
        certificate.signatures.push_back(signature);
    }
    return certificate;
}

} // namespace rustchain::consensus::simplex
