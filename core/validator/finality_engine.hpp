// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The actor that drives the finality machine: proposes, votes and makes blocks final on one strand.
#pragma once

#include "core/consensus/simplex/state.hpp"
#include "core/crypto/key_pair.hpp"
#include "core/runtime/channel.hpp"
#include "core/runtime/file.hpp"
#include "core/runtime/publisher.hpp"
#include "core/validator/agenda.hpp"
#include "core/validator/chain_worker.hpp"
#include "core/validator/safe_signer.hpp"
#include "core/validator/vote_transport.hpp"

namespace rustchain::validator {

struct FinalityConfig {
    ChainId chain_id;
    ChainParams params;
    runtime::Path directory; //!< for the journal and the proposal log; must exist
    //! Vote although the folder is a restored copy: the word of the owner of a chain with one
    //! validator.
    bool accept_restored = false;
    //! Where files are written and synced; none: on the engine's own strand.
    std::optional<runtime::Executor> disk;
};

//! Where finality stands; replaced by value.
struct FinalityStatus {
    EpochNumber epoch = 0;
    View view = 0;
    Height final_height = 0;
    std::size_t validators = 0;
    bool is_validator = false;       //!< this node is in the epoch's set
    bool is_waiting_as_copy = false; //!< in the set, but a restored copy that may not vote yet

    bool operator==(const FinalityStatus&) const = default;
};

//! Runs Simplex for one node: a validator with a key, an observer without. It owns the machine's
//! state, the journal and the proposal log. What is received may be handed in from any thread;
//! everything else runs on the strand that runs run().
class FinalityEngine {
public:
    //! `key` is the node's consensus key, null for an observer; it and the collaborators outlive
    //! the engine.
    FinalityEngine(runtime::Clock& clock, ChainDoor& chain, VoteTransport& transport,
                   const crypto::KeyPair* key, FinalityConfig config);

    //! Runs until cancelled. Ends with an Error when the disk or the chain fails, when the journal
    //! is damaged, or when a sole validator's folder is a restored copy. Run it once, on a strand.
    runtime::Task<Result<void>> run();

    //! False when too much is waiting already; what is lost is repeated by its sender.
    bool receive(Vote vote, PeerId from);
    bool receive(Certificate certificate, PeerId from);
    bool receive(Proposal proposal, PeerId from);
    //! A block that the transport was asked for.
    bool receive(Block block, PeerId from);
    //! A peer's GetCertificate.
    bool receive_request(EpochNumber epoch, View view, PeerId from);
    //! Final blocks were fetched and stored by another way; `head` is the store's.
    bool follow(FinalHead head);

    std::shared_ptr<const FinalityStatus> status() const { return status_.get(); }

private:
    using Input = std::variant<consensus::simplex::Event, ChainNews>;

    bool offer(consensus::simplex::Event event);
    runtime::Task<Result<void>> start();
    runtime::Task<Result<void>> enter_epoch(FinalHead head, consensus::simplex::Kept kept);
    runtime::Task<Result<bool>> may_vote(const FinalHead& head, bool is_start,
                                         const std::vector<ValidatorMember>& members);
    runtime::Task<Result<EpochValidators>> validators_of(EpochNumber epoch);

    runtime::Task<void> consume();
    runtime::Task<Result<void>> take(Input input);
    runtime::Task<Result<void>> take_news(ChainNews news);
    runtime::Task<Result<void>> take_event(consensus::simplex::Event event);
    bool put_off(const consensus::simplex::Event& event);
    runtime::Task<Result<void>> follow_head(FinalHead head);

    runtime::Task<Result<void>> perform(consensus::simplex::Action action);
    runtime::Task<Result<void>> cast(consensus::simplex::CastVote vote);
    runtime::Task<Result<void>> publish(SharedProposal proposal);
    runtime::Task<Result<void>> propose_again(consensus::simplex::ProposeAgain again);
    runtime::Task<Result<void>> take_built(BlockBuilt built);
    runtime::Task<Result<void>> take_finalised(FinalHead head);
    runtime::Task<Result<void>> on_disk(std::function<Result<void>()> work);
    void keep_body(SharedProposal proposal);
    void drop_bodies();
    void publish_status();

    runtime::Clock& clock_;
    ChainDoor& chain_;
    VoteTransport& transport_;
    const crypto::KeyPair* key_;
    FinalityConfig config_;

    consensus::simplex::State state_;
    std::optional<SafeSigner> signer_; //!< none for an observer
    std::map<BlockHash, SharedProposal> bodies_;
    std::deque<consensus::simplex::Event> own_events_; //!< go before everything received
    std::deque<consensus::simplex::Event> early_;      //!< of the next epoch
    Height synced_height_ = 0;
    bool is_waiting_as_copy_ = false;
    std::optional<Error> failure_;

    runtime::Channel<Input> inbox_;
    Agenda agenda_;
    ChainWorker worker_;
    runtime::Latest<FinalityStatus> status_;
};

} // namespace rustchain::validator
