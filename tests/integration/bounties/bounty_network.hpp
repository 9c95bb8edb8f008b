// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Four validators, one of which listens to GitHub, and the people of some bounties.
#pragma once

#include "core/bounty/github/hook_signature.hpp"
#include "core/chain/transaction.hpp"
#include "core/crypto/key_pair.hpp"
#include "tests/integration/cluster/cluster.hpp"

#include <QTemporaryDir>

namespace rustchain::integration {

//! Somebody who signs; counts the own nonces.
struct Signer {
    crypto::KeyPair key = crypto::KeyPair::generate();
    std::uint64_t nonce = 0;

    Address address() const { return address_of(KeyScheme::schnorr, key.public_key()); }
    std::string text() const { return to_text(address(), "drtc"); }
};

class BountyNetwork {
public:
    static constexpr std::size_t kHookNode = 0;  //!< that GitHub speaks to
    static constexpr std::size_t kOtherNode = 3; //!< that everything is read from

    //! Everything runs when it is made. Fails with what did not start.
    static Result<std::unique_ptr<BountyNetwork>> create();

    //! Sends each and waits until all are final; fails with the first that was refused.
    Result<void> carry_out(Signer& signer, const std::vector<Payload>& moves);
    //! A final balance as the other node tells it.
    std::uint64_t balance(const Address& address);
    //! What the node answers: "202 accepted".
    Result<std::string> deliver(std::string_view event, const json::Object& payload);
    Result<json::Value> webhook_status();

    Cluster& cluster() { return *cluster_; }

    Signer sponsor, claimant, maintainer, release;

private:
    Result<TransactionHash> send(Signer& signer, Payload move);
    Result<void> wait_until_final(const TransactionHash& hash);

    QTemporaryDir folder_;
    std::unique_ptr<Cluster> cluster_;
    int deliveries_ = 0;
};

} // namespace rustchain::integration
