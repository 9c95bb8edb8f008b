// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Believing by certificates.
#include "core/remote/trusted_chain.hpp"

#include "core/consensus/genesis_state.hpp"
#include "core/consensus/simplex/certificate_rules.hpp"
#include "core/runtime/log.hpp"

namespace rustchain::remote {
namespace {

constexpr std::size_t kLargestTrustFile = 256 * 1024;
constexpr TimestampMs kBetweenWrites_ms = 60'000;

struct TrustFile {
    ChainId chain_id;
    sync::TrustedHeader newest;

    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.chain_id, self.newest);
    }
};

Result<sync::TrustedHeader> trust_in_genesis(const Genesis& genesis) {
    auto state = consensus::make_genesis_state(genesis);
    if (!state)
        return fail(state.error());
    sync::TrustedHeader header{.height = 0,
                               .hash = state->hash,
                               .timestamp = genesis.timestamp,
                               .epoch = 0,
                               .members = {},
                               .next = {}};
    for (const GenesisValidator& validator : genesis.validators)
        header.members.push_back({.owner = validator.owner,
                                  .consensus_key = validator.consensus_key,
                                  .bond = validator.bond});
    header.next = header.members;
    return header;
}

} // namespace

Result<TrustedChain> TrustedChain::open(Genesis genesis, runtime::Path file) {
    if (genesis.validators.empty())
        return fail(ErrorCode::invalid_input,
                    "The " + genesis.params.network +
                        " network names no validators to believe. Name its file with --genesis.");
    auto begin = trust_in_genesis(genesis);
    if (!begin)
        return fail(begin.error());
    TrustedChain chain;
    chain.chain_id_ = chain_id_of(genesis);
    chain.genesis_ = std::move(genesis);
    chain.file_ = std::move(file);
    chain.newest_ = std::move(*begin);
    auto bytes = chain.file_.empty() ? Result<Bytes>(Bytes())
                                     : runtime::read_file(chain.file_, kLargestTrustFile);
    if (!bytes || bytes->empty())
        return chain;
    auto kept = decode<TrustFile>(*bytes);
    if (!kept || kept->chain_id != chain.chain_id_ ||
        kept->newest.epoch != chain.params().epoch_of(kept->newest.height)) {
        log::warning("remote", "{} is not of this chain: trust begins at genesis again",
                     chain.file_.string());
        return chain;
    }
    chain.newest_ = std::move(kept->newest);
    chain.kept_height_ = chain.newest_.height;
    chain.kept_epoch_ = chain.newest_.epoch;
    chain.kept_ms_ = chain.newest_.timestamp;
    return chain;
}

void TrustedChain::advance(const sync::TrustedHeader& header) {
    if (header.height <= newest_.height)
        return;
    newest_ = header;
    if (newest_.epoch != kept_epoch_ || newest_.timestamp >= kept_ms_ + kBetweenWrites_ms)
        keep();
}

void TrustedChain::keep() {
    if (file_.empty() || newest_.height == kept_height_)
        return;
    auto folder = runtime::make_private_directory(file_.parent_path());
    auto written =
        folder ? runtime::replace_file(file_, encode(TrustFile{chain_id_, newest_})) : folder;
    if (!written)
        log::warning("remote", "{}", written.error().message);
    kept_height_ = newest_.height;
    kept_epoch_ = newest_.epoch;
    kept_ms_ = newest_.timestamp;
}

Checked<void> check_fit(const StateAnswer& answer, const ChainParams& params) {
    const auto& certificate = answer.certificate;
    if (!certificate)
        return fail(ServerFailure{.fault = ServerFault::bad_certificate,
                                  .detail = "the newest block comes without a certificate",
                                  .may_pass = true});
    if (certificate->kind != VoteKind::finalize || certificate->hash != block_hash(answer.header) ||
        certificate->epoch != params.epoch_of(answer.header.height))
        return doubt(ServerFault::bad_certificate, "the certificate is for another block");
    return {};
}

Checked<sync::TrustedHeader> check_in_epoch(const sync::TrustedHeader& trusted,
                                            const StateAnswer& answer, const ChainId& chain_id) {
    auto checked = consensus::simplex::check_certificate(*answer.certificate, trusted.epoch,
                                                         trusted.members, chain_id);
    if (!checked)
        return doubt(ServerFault::bad_certificate,
                     std::string(consensus::simplex::describe(checked.error())));
    sync::TrustedHeader header = trusted;
    header.height = answer.header.height;
    header.hash = answer.certificate->hash;
    header.timestamp = answer.header.timestamp;
    return header;
}

} // namespace rustchain::remote
