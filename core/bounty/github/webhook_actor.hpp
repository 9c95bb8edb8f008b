// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Does what GitHub's messages ask for, with the release key, once the chain allows it.
#pragma once

#include "core/bounty/github/bounty_reader.hpp"
#include "core/bounty/github/webhook_book.hpp"
#include "core/crypto/key_pair.hpp"
#include "core/runtime/channel.hpp"
#include "core/wallet/chain_client.hpp"

namespace rustchain::bounty::github {

//! Who acts, and where.
struct ActorConfig {
    crypto::KeyPair key; //!< the release key
    ChainId chain_id;
    std::string address_prefix;
};

//! Looks at all that waits after each block and each message. Each move is signed, kept on the disk
//! and then sent; the same bytes are sent again until they are final or can never be.
class WebhookActor {
public:
    //! All must outlive it.
    WebhookActor(ActorConfig config, WebhookBook& book, const BountyReader& bounties,
                 wallet::ChainClient& chain, runtime::Clock& clock);

    //! Until cancelled; once.
    runtime::Task<void> run();
    //! There is news. From any thread.
    void wake();

    const crypto::PublicKey& key() const { return config_.key.public_key(); }
    const Address& address() const { return address_; }
    std::string address_text() const { return to_text(address_, config_.address_prefix); }

private:
    struct Picture {
        std::vector<NamedBounty> bounties;
        wallet::ChainStatus chain;
    };

    runtime::Task<void> look_at_all();
    runtime::Task<void> look_at(Intent intent, const Picture& picture);
    runtime::Task<void> follow(Intent intent, const Picture& picture);
    runtime::Task<void> send_again(Intent intent, const Picture& picture);
    runtime::Task<void> act(Intent intent, Payload move);
    runtime::Task<void> submit(Intent intent);
    bool find_bounty(const Intent& intent, const Picture& picture);
    Verdict judge_now(const Intent& intent, const Picture& picture) const;
    void wait_for(Intent intent, std::string reason);
    void finish(const Intent& intent, bool is_done, std::string reason);
    void complain(const Result<void>& kept) const;

    ActorConfig config_;
    Address address_;
    WebhookBook& book_;
    const BountyReader& bounties_;
    wallet::ChainClient& chain_;
    runtime::Clock& clock_;
    runtime::Channel<std::monostate> news_{1, runtime::WhenFull::drop_oldest};
};

} // namespace rustchain::bounty::github
