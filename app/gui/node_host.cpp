// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The thread beside the window; whatever waits for the core waits here.
#include "app/gui/node_host.hpp"

#include "app/gui/format/error_text.hpp"
#include "core/node/node.hpp"
#include "core/runtime/log.hpp"

namespace rustchain::gui {
namespace {

constexpr unsigned kNetworkThreads = 2;

} // namespace

NodeHost::NodeHost(NodeHostConfig config, std::function<void()> join_requests, QObject* parent)
    : QObject(parent), config_(std::move(config)), join_requests_(std::move(join_requests)),
      executors_({.network_threads = kNetworkThreads}), wallet_strand_(executors_.make_strand()),
      wallet_(std::make_unique<wallet::Wallet>(
          wallet::WalletConfig{.folder = config_.node.folder() / "wallets",
                               .network = config_.node.network,
                               .address_prefix = config_.address_prefix,
                               .auto_lock_minutes = config_.auto_lock_minutes,
                               .stretch = config_.stretch},
          wallet_strand_, executors_.verify(), clock_)),
      actors_("wallet") {}

NodeHost::~NodeHost() {
    stop();
    if (!thread_.joinable())
        take_down();
}

void NodeHost::start() {
    thread_ = std::jthread([this] { run(); });
}

void NodeHost::use_servers(std::vector<std::string> names) {
    std::lock_guard lock(mutex_);
    config_.remote.servers = std::move(names);
}

void NodeHost::make_node() {
    {
        std::lock_guard lock(mutex_);
        wants_node_ = true;
    }
    wake_.notify_all();
}

void NodeHost::stop() {
    {
        std::lock_guard lock(mutex_);
        wants_stop_ = true;
        if (node_)
            node_->stop();
    }
    wake_.notify_all();
}

void NodeHost::tell(void (NodeHost::*signal)()) {
    QMetaObject::invokeMethod(
        this, [this, signal] { (this->*signal)(); }, Qt::QueuedConnection);
}

void NodeHost::tell(void (NodeHost::*signal)(const QString&), const QString& text) {
    QMetaObject::invokeMethod(
        this, [this, signal, text] { (this->*signal)(text); }, Qt::QueuedConnection);
}

void NodeHost::run() {
    runtime::prepare_this_thread("node host");
    if (open())
        serve();
    else {
        std::unique_lock lock(mutex_);
        wake_.wait(lock, [this] { return wants_stop_; });
    }
    take_down();
    tell(&NodeHost::ended);
}

bool NodeHost::open() {
    if (auto started = executors_.start(); !started) {
        tell(&NodeHost::opened, error_text(started.error()));
        return false;
    }
    if (auto opened = wallet_->open(); !opened) {
        tell(&NodeHost::opened, error_text(opened.error()));
        return false;
    }
    actors_.spawn("wallet", wallet_strand_, wallet_->run());
    std::error_code ignored;
    const bool has_chain = is_remote() || config_.node.genesis_file.has_value() ||
                           !wallet_->snapshot()->wallets.empty() ||
                           std::filesystem::exists(config_.node.folder() / "genesis.json", ignored);
    if (has_chain)
        make_node();
    tell(&NodeHost::opened, {});
    return true;
}

bool NodeHost::wait_for_wish() {
    std::unique_lock lock(mutex_);
    wake_.wait(lock, [this] { return wants_node_ || wants_stop_; });
    wants_node_ = false;
    return !wants_stop_;
}

void NodeHost::serve() {
    while (wait_for_wish()) {
        if (node_ || servers_)
            continue;
        tell(&NodeHost::nodeStarting);
        if (is_remote())
            ask_servers();
        else
            run_node();
    }
}

void NodeHost::run_node() {
    auto launched = launch();
    if (!launched)
        return tell(&NodeHost::nodeFailed, error_text(launched.error()));
    {
        std::lock_guard lock(mutex_);
        node_ = std::move(*launched);
        if (wants_stop_)
            return;
    }
    auto attached = runtime::block_on(executors_.network(), wallet_->attach(node_->chain_client()));
    if (!attached)
        log::warning("window", "the wallet has no chain: {}", attached.error().message);
    tell(&NodeHost::nodeRunning);
    auto ran = node_->wait();
    tell(&NodeHost::nodeFailed, ran ? tr("The node has stopped.") : error_text(ran.error()));
}

void NodeHost::ask_servers() {
    remote::RemoteChoice choice = config_.remote;
    choice.network = config_.node.network;
    choice.folder = config_.node.folder();
    choice.genesis_file = config_.node.genesis_file.value_or(runtime::Path());
    auto made =
        remote::make_verified_client(executors_.make_strand(), executors_.verify(), clock_, choice);
    if (!made)
        return tell(&NodeHost::nodeFailed, error_text(made.error()));
    servers_ = std::move(*made);
    actors_.spawn("servers", executors_.make_strand(), servers_->watch());
    actors_.spawn("attach servers", wallet_strand_, attach_servers());
    tell(&NodeHost::nodeRunning);
}

//! Beside this thread: servers may take their time, and the end must not wait for them.
runtime::Task<void> NodeHost::attach_servers() {
    auto attached = co_await wallet_->attach(
        std::shared_ptr<wallet::ChainClient>(servers_.get(), [](wallet::ChainClient*) {}));
    if (!attached)
        log::warning("window", "the wallet has no chain: {}", attached.error().message);
}

Result<std::unique_ptr<node::Node>> NodeHost::launch() {
    auto made = node::Node::create(config_.node, executors_, clock_);
    if (!made)
        return made;
    auto started = (*made)->start();
    if (started)
        return made;
    if (started.error().code != ErrorCode::busy || config_.is_rpc_chosen)
        return fail(started.error());
    made->reset(); // frees the folder
    config_.node.rpc.port = 0;
    made = node::Node::create(config_.node, executors_, clock_);
    if (!made)
        return made;
    if (auto again = (*made)->start(); !again)
        return fail(again.error());
    return made;
}

void NodeHost::take_down() {
    if (node_)
        node_->stop();
    actors_.stop();
    join_requests_();
    if (auto ended = actors_.join_blocking(); !ended)
        log::warning("window", "the wallet ended late: {}", ended.error().message);
    if (servers_) {
        static_cast<void>(runtime::block_on(executors_.network(), wallet_->attach(nullptr)));
        servers_.reset(); // its sockets end before what they run on
    }
    std::unique_ptr<node::Node> node;
    {
        std::lock_guard lock(mutex_);
        node = std::move(node_);
    }
    node.reset();
    if (auto stopped = executors_.stop(); !stopped)
        log::warning("window", "{}", stopped.error().message);
}

} // namespace rustchain::gui
