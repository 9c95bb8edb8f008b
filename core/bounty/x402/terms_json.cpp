// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The terms of a bounty as x402 carries them.
#include "core/bounty/x402/terms_json.hpp"

#include "core/primitives/hex.hpp"

namespace rustchain::bounty::x402 {
namespace {

Result<std::string> text_up_to(const json::Field& field, std::size_t most) {
    auto text = field.text();
    if (text && text->size() > most)
        return fail(field.wrong("at most " + std::to_string(most) + " bytes"));
    return text;
}

Result<Address> read_maintainer(const json::Field& field, std::string_view address_prefix) {
    auto text = text_up_to(field, 200);
    if (!text)
        return fail(text.error());
    auto address = parse_address(*text, address_prefix);
    if (!address)
        return fail(ErrorCode::invalid_input,
                    field.path() + ": " + std::string(describe(address.error())));
    return address->address;
}

//! Puts the value in its place; the first failure is kept.
template <class T, class Into>
void take(Result<T> value, Into& into, std::optional<Error>& error) {
    if (value)
        into = std::move(*value);
    else if (!error)
        error = value.error();
}

} // namespace

json::Object terms_to_json(const BountyPost& terms, std::string_view address_prefix) {
    json::Object object{{"reward", terms.reward.to_micro_text()},
                        {"deadline", terms.deadline},
                        {"claim_blocks", terms.claim_blocks},
                        {"maintainer", to_text(terms.maintainer, address_prefix)}};
    if (terms.release_key)
        object.set("release_key", to_hex(*terms.release_key));
    object.set("repository", terms.repository);
    object.set("url", terms.url);
    object.set("title", terms.title);
    object.set("terms_hash", to_hex(terms.terms_hash));
    return object;
}

Result<BountyPost> read_terms(const json::Field& terms, std::string_view address_prefix) {
    auto known = terms.refuse_unknown({"reward", "deadline", "claim_blocks", "maintainer",
                                       "release_key", "repository", "url", "title", "terms_hash"});
    if (!known)
        return fail(known.error());
    BountyPost post;
    std::optional<Error> error;
    take(terms.at("reward").u64_text().map(Amount::from_micro_rtc), post.reward, error);
    take(terms.at("deadline").u64(), post.deadline, error);
    take(terms.at("claim_blocks").u64(), post.claim_blocks, error);
    take(read_maintainer(terms.at("maintainer"), address_prefix), post.maintainer, error);
    if (terms.at("release_key").exists())
        take(terms.at("release_key").fixed<crypto::PublicKey>(), post.release_key, error);
    take(text_up_to(terms.at("repository"), kMaxRepositoryBytes), post.repository, error);
    take(text_up_to(terms.at("url"), kMaxBountyUrlBytes), post.url, error);
    take(text_up_to(terms.at("title"), kMaxBountyTitleBytes), post.title, error);
    if (terms.at("terms_hash").exists())
        take(terms.at("terms_hash").fixed<Hash256>(), post.terms_hash, error);
    if (error)
        return fail(*error);
    return post;
}

} // namespace rustchain::bounty::x402
