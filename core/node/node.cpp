// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The composition root.
#include "core/node/node.hpp"

#include "core/attestation/hardware/hardware_scan.hpp"
#include "core/node/node_keys.hpp"
#include "core/node/version.hpp"
#include "core/runtime/log.hpp"
#include "core/storage/schema.hpp"

#include <algorithm>

namespace rustchain::node {

//! What create() opened and the constructor takes over.
struct Node::Parts {
    NodeConfig config;
    DataDirectory directory;
    crypto::KeyPair consensus_key;
    crypto::KeyPair attest_key;
    crypto::KeyPair identity_key;
    Genesis genesis;
    snapshot::SnapshotFolder snapshots;
    std::unique_ptr<const consensus::Network> network;
    std::unique_ptr<storage::RocksdbStore> store;
    std::unique_ptr<ledger::Ledger> ledger;
};

namespace {

Result<std::unique_ptr<storage::RocksdbStore>> open_store(const DataPaths& paths) {
    auto store = storage::RocksdbStore::open({.folder = paths.chain()});
    if (!store)
        return store;
    if (auto schema = storage::check_schema(**store); !schema)
        return fail(schema.error());
    return store;
}

//! A dev chain is its own; elsewhere voting is the operator's decision.
bool votes(const NodeConfig& config) {
    return config.validate || config.network == "dev";
}

mining::Scan scan_for(const ChainId& chain_id) {
    return [chain_id](std::stop_token stop, const attestation::hardware::ScanProgress& progress) {
        return attestation::hardware::scan_this_machine(chain_id, stop, progress);
    };
}

rpc::PaidReads paid_reads_of(const NodeConfig& config) {
    rpc::PaidReads paid{.pay_to = config.x402_pay_to, .reads = {}};
    for (const auto& [path, amount] : config.paid_reads)
        paid.reads.push_back({.path = path, .amount = amount});
    return paid;
}

} // namespace

Result<std::unique_ptr<Node>> Node::create(NodeConfig config, runtime::Executors& executors,
                                           runtime::Clock& clock) {
    if (auto checked = check_config(config); !checked)
        return fail(checked.error());
    auto directory = DataDirectory::open(config);
    if (!directory)
        return fail(directory.error());
    auto consensus_key = load_or_make_key(directory->paths().consensus_key());
    if (!consensus_key)
        return fail(consensus_key.error());
    auto attest_key = load_or_make_key(directory->paths().attest_key());
    if (!attest_key)
        return fail(attest_key.error());
    auto identity_key = load_or_make_key(directory->paths().identity_key());
    if (!identity_key)
        return fail(identity_key.error());
    auto genesis = directory->load_or_make_genesis(config, consensus_key->public_key(), clock);
    if (!genesis)
        return fail(genesis.error());
    auto store = open_store(directory->paths());
    if (!store)
        return fail(store.error());
    auto snapshots = snapshot::SnapshotFolder::open(directory->paths().snapshots());
    if (!snapshots)
        return fail(snapshots.error());
    auto network = std::make_unique<const consensus::Network>(
        consensus::Network{.params = genesis->params,
                           .chain_id = chain_id_of(*genesis),
                           .antiquity = attestation::AntiquityTable::embedded()});
    auto ledger = ledger::Ledger::open(**store, *genesis, *network, clock, {});
    if (!ledger)
        return fail(ledger.error());
    auto node = std::unique_ptr<Node>(new Node(Parts{.config = std::move(config),
                                                     .directory = std::move(*directory),
                                                     .consensus_key = std::move(*consensus_key),
                                                     .attest_key = std::move(*attest_key),
                                                     .identity_key = std::move(*identity_key),
                                                     .genesis = std::move(*genesis),
                                                     .snapshots = std::move(*snapshots),
                                                     .network = std::move(network),
                                                     .store = std::move(*store),
                                                     .ledger = std::move(*ledger)},
                                               executors, clock));
    if (auto opened = node->open_webhook(); !opened)
        return fail(opened.error());
    return node;
}

//! The release key is made with the first secret.
Result<void> Node::open_webhook() {
    if (config_.github_secret_file.empty())
        return {};
    auto secret = bounty::github::read_webhook_secret(config_.github_secret_file);
    if (!secret)
        return fail(secret.error());
    auto key = load_or_make_key(paths().bounty_key());
    if (!key)
        return fail(key.error());
    auto opened = bounty::github::GithubWebhook::open(
        {.folder = paths().github(),
         .secret = std::move(*secret),
         .actor = {.key = std::move(*key),
                   .chain_id = network_->chain_id,
                   .address_prefix = network_->params.address_prefix}},
        chain_bounties_, *chain_client_, clock_);
    if (!opened)
        return fail(opened.error());
    github_ = std::move(*opened);
    return {};
}

Node::Node(Parts parts, runtime::Executors& executors, runtime::Clock& clock)
    : config_(std::move(parts.config)), executors_(executors), clock_(clock),
      directory_(std::move(parts.directory)), consensus_key_(std::move(parts.consensus_key)),
      identity_key_(std::move(parts.identity_key)), network_(std::move(parts.network)),
      store_(std::move(parts.store)), ledger_(std::move(parts.ledger)),
      ledger_strand_(executors.make_strand()),
      submission_(*ledger_, ledger_strand_, executors.verify()),
      checker_(*ledger_, ledger_strand_, executors.verify()),
      door_(*ledger_, checker_, ledger_strand_), peers_({.clock = clock,
                                                         .executors = executors,
                                                         .ledger = *ledger_,
                                                         .submission = submission_,
                                                         .checker = checker_,
                                                         .ledger_strand = ledger_strand_,
                                                         .identity_key = identity_key_,
                                                         .genesis = parts.genesis,
                                                         .store = *store_,
                                                         .snapshots = std::move(parts.snapshots)},
                                                        config_, directory_.paths()),
      report_door_(*ledger_, submission_, ledger_strand_),
      reporter_(
          clock, report_door_, &consensus_key_,
          {.chain_id = network_->chain_id, .file = directory_.paths().finality() / "evidence"}),
      finality_(clock, door_, peers_.transport(), votes(config_) ? &consensus_key_ : nullptr,
                {.chain_id = network_->chain_id,
                 .params = network_->params,
                 .directory = directory_.paths().finality(),
                 .accept_restored = config_.accept_restored,
                 .disk = executors.verify(),
                 .on_fault = [this](const Evidence& evidence) { reporter_.accuse(evidence); }}),
      attestor_({.ledger = *ledger_,
                 .submission = submission_,
                 .executor = executors.network(),
                 .clock = clock,
                 .entropy = entropy_,
                 .condition = condition_,
                 .scan = scan_for(network_->chain_id)},
                std::move(parts.attest_key)),
      mining_(attestor_, *ledger_, directory_.paths(), clock, executors.verify()),
      chain_client_(std::make_shared<LocalChainClient>(*ledger_, submission_, ledger_strand_,
                                                       executors.verify())),
      bounties_(clock, *ledger_, executors.verify(), {.listing = config_.bounty_listing}),
      chain_bounties_(*ledger_), actors_("node") {
    peers_.attach(finality_);
}

Node::~Node() {
    stop();
    if (auto ended = wait(); !ended)
        log::warning("node", "stopped: {}", ended.error().message);
}

Result<void> Node::start() {
    if (std::exchange(is_started_, true))
        return fail(ErrorCode::internal, "a node starts once");
    if (auto loaded = bounties_.load(); !loaded)
        return loaded;
    if (config_.serve_rpc) {
        auto server = rpc::RpcServer::create(
            executors_.network(),
            {.ledger = *ledger_,
             .ledger_strand = ledger_strand_,
             .submission = submission_,
             .verify = executors_.verify(),
             .clock = clock_,
             .mining = mining_,
             .peers = peers_,
             .version = std::string(version()),
             .mode = "full",
             .validator_offer = [this](const Address& owner) { return validator_offer(owner); },
             .evidence = [this] { return reporter_.kept(); },
             .state_proof =
                 [this](const p2p::GetState& question) { return peers_.prove_state(question); },
             .bounties = [this] { return bounties_.latest(); },
             .bounty = [this](BountyId id) { return bounties_.detail(id); },
             .bounty_news = &bounties_.news(),
             .github = github_.get(),
             .chain = chain_client_.get()},
            {.address = config_.rpc.host,
             .port = config_.rpc.port,
             .hosts = config_.rpc_hosts,
             .tls_certificate = config_.rpc_tls_certificate,
             .tls_key = config_.rpc_tls_key,
             .cookie = paths().cookie(),
             .paid_reads = paid_reads_of(config_)});
        if (!server)
            return fail(server.error());
        rpc_ = std::move(*server);
        actors_.spawn("rpc", executors_.make_strand(), rpc_->run());
    }
    if (github_)
        actors_.spawn("github", executors_.make_strand(), github_->run());
    actors_.spawn("evidence", executors_.make_strand(), reporter_.run());
    actors_.spawn("bounties", executors_.make_strand(), bounties_.run());
    actors_.spawn("finality", executors_.make_strand(), finality_.run());
    peers_.start(actors_);
    auto chosen = mining_.remembered();
    if (!chosen)
        log::warning("node", "mining stays off: {}", chosen.error().message);
    else
        mining_.apply(chosen->rules);
    if (config_.mine || (chosen && chosen->is_enabled))
        return mining_.set_enabled(true);
    return {};
}

Result<void> Node::wait() {
    return actors_.join_blocking();
}

rpc::ValidatorOffer Node::validator_offer(const Address& owner) const {
    return {.consensus_key = consensus_key_.public_key(),
            .possession = consensus_key_.sign(possession_digest(network_->chain_id, owner))};
}

bool Node::is_silent_validator() const {
    const auto snapshot = ledger_->snapshot();
    auto record =
        state::read_record<EpochRecord>(snapshot->state(), state::StateKey::epoch(snapshot->epoch));
    if (votes(config_) || !record || !*record)
        return false;
    return std::ranges::any_of((*record)->members, [this](const ValidatorMember& member) {
        return member.consensus_key == consensus_key_.public_key();
    });
}

void Node::stop() {
    actors_.stop();
}

} // namespace rustchain::node
