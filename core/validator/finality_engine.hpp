// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The actor that drives the finality machine: proposes, votes and makes blocks final on one strand.
#pragma once

#include "core/consensus/simplex/state.hpp"
#include "core/runtime/publisher.hpp"
#include "core/validator/chain_worker.hpp"
#include "core/validator/safe_signer.hpp"
#include "core/validator/vote_transport.hpp"

#include <atomic>
#include <deque>

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
    crypto::SignatureScheme signatures = {};
    runtime::Disk* files = &runtime::system_disk();
    std::uint64_t log_segment_bytes = ProposalLog::kSegmentBytes;
    //! Hears of members that signed what excludes each other; called on the strand, must not block.
    std::function<void(const Evidence&)> on_fault = {};
};

//! Where finality stands; replaced by value.
struct FinalityStatus {
    EpochNumber epoch = 0;
    View view = 0;
    Height final_height = 0; //!< stored and synced
    std::size_t validators = 0;
    bool is_validator = false;       //!< votes in this epoch
    bool is_waiting_as_copy = false; //!< a restored copy, which must not vote yet

    bool operator==(const FinalityStatus&) const = default;
};

//! What an engine holds at a moment; each is bounded.
struct FinalityLoad {
    std::size_t waiting = 0;   //!< received and not yet taken
    std::size_t early = 0;     //!< of the next epoch
    std::size_t views = 0;     //!< above the final one
    std::size_t bodies = 0;    //!< blocks above the final one
    std::size_t proposals = 0; //!< of views above the final one

    bool operator==(const FinalityLoad&) const = default;
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

    //! These are false when too much is waiting already; what is lost is repeated by its sender.
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
    //! On the strand that runs run().
    FinalityLoad load() const;

private:
    using Event = consensus::simplex::Event;
    using Input = std::variant<Event, ChainNews>;
    using Done = Result<void>;

    bool offer(Event event);
    bool offer_body(Event event);
    runtime::Task<Done> start();
    runtime::Task<void> consume();
    runtime::Task<void> work();
    runtime::Task<void> run_beside();

    runtime::Task<Done> take(Input input);
    runtime::Task<Done> take_news(ChainNews news);
    runtime::Task<Done> take_built(BlockBuilt news);
    runtime::Task<Done> take_stored(BlocksStored news);
    runtime::Task<Done> take_head(FinalHead head);
    runtime::Task<Done> take_event(Event event);
    runtime::Task<Done> take_own_events();
    bool put_off(const Event& event);

    // Epochs, in finality_epochs.cpp.
    runtime::Task<Done> enter_epoch(FinalHead head, consensus::simplex::Kept kept);
    runtime::Task<Result<bool>> may_vote(FinalHead head, bool is_start);
    runtime::Task<Done> open_signer(FinalHead head, EpochValidators validators);
    bool is_sole(const EpochValidators& validators) const;

    // Actions, in finality_actions.cpp.
    runtime::Task<Done> perform(consensus::simplex::Action action);
    runtime::Task<Done> perform_cast(consensus::simplex::CastVote vote);
    runtime::Task<Done> perform_relay(Certificate certificate);
    runtime::Task<Done> propose_again(consensus::simplex::ProposeAgain again);
    runtime::Task<Done> publish(SharedProposal proposal);
    runtime::Task<Done> on_disk(std::function<Done()> call);
    void perform_now(const consensus::simplex::Action& action);
    void keep_bodies(const Event& event);
    void drop_bodies();
    void publish_status();
    consensus::simplex::Now now() const;

    runtime::Clock& clock_;
    ChainDoor& chain_;
    VoteTransport& transport_;
    const crypto::KeyPair* key_;
    FinalityConfig config_;

    consensus::simplex::State state_;
    std::optional<SafeSigner> signer_;                         //!< none for an observer
    std::map<BlockHash, std::shared_ptr<const Block>> bodies_; //!< of state_.blocks
    std::map<View, SharedProposal> proposals_;                 //!< the candidates of state_.views
    std::deque<Event> own_events_;                             //!< they go before what is received
    std::deque<Event> early_;                                  //!< of the next epoch
    Height stored_height_ = 0;
    bool is_waiting_as_copy_ = false;
    std::optional<Error> failure_;

    runtime::Channel<Input> inbox_;
    std::atomic<std::size_t> waiting_bodies_ = 0; //!< blocks and proposals in inbox_
    Agenda agenda_;
    ChainWorker worker_;
    runtime::Latest<FinalityStatus> status_;
};

} // namespace rustchain::validator
