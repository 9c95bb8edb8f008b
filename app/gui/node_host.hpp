// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The thread beside the window: it opens the wallets, makes the node or asks servers in its place,
// waits for its end, and takes all down.
#pragma once

#include "core/node/node_config.hpp"
#include "core/remote/remote_choice.hpp"
#include "core/runtime/executors.hpp"
#include "core/runtime/task_group.hpp"
#include "core/wallet/wallet.hpp"

#include <QObject>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace rustchain::node {
class Node;
}

namespace rustchain::gui {

struct NodeHostConfig {
    node::NodeConfig node;
    std::string address_prefix;
    bool is_rpc_chosen = false; //!< false: another port is taken when the default is not free
    std::uint32_t auto_lock_minutes = 10;
    std::optional<crypto::StretchParameters> stretch; //!< of new passwords; for tests
    //! With servers: they are asked, and there is no node here. Network, folder and genesis are
    //! those of `node`.
    remote::RemoteChoice remote;
    bool is_mode_set = false; //!< the command line said which

    bool is_remote() const { return !remote.servers.empty(); }
};

//! Owns executors, wallet and node. Signals come on the GUI thread.
class NodeHost : public QObject {
    Q_OBJECT

public:
    //! `join_requests` is called on the thread before wallet and node end.
    NodeHost(NodeHostConfig config, std::function<void()> join_requests, QObject* parent = nullptr);
    //! Ends the thread; returns quickly only after ended().
    ~NodeHost() override;

    wallet::Wallet& wallet() { return *wallet_; }
    runtime::Executors& executors() { return executors_; }
    runtime::Clock& clock() { return clock_; }

    bool is_remote() const { return config_.is_remote(); }
    //! As they were chosen.
    const std::vector<std::string>& server_names() const { return config_.remote.servers; }

    //! Opens the wallets; the node too, when there is something to run it on.
    void start();
    //! To be asked in place of a node. Only before nodeStarting().
    void use_servers(std::vector<std::string> names);
    //! The first wallet exists, or somebody wants another try.
    void make_node();
    //! Saves and ends everything; then ended().
    void stop();

Q_SIGNALS:
    //! The wallets are read; or `problem` says why not.
    void opened(const QString& problem);
    void nodeStarting();
    void nodeRunning();
    void nodeFailed(const QString& problem);
    void ended();

public:
    //! After nodeRunning(), unless servers are asked.
    node::Node& node() { return *node_; }
    //! After nodeRunning(), where servers are asked.
    remote::VerifiedChainClient& servers() { return *servers_; }

private:
    void run();
    bool open();
    void serve();
    //! False: it is time to end.
    bool wait_for_wish();
    void run_node();
    void ask_servers();
    runtime::Task<void> attach_servers();
    //! The node, started; tries a free port once when the default one is taken.
    Result<std::unique_ptr<node::Node>> launch();
    void take_down();
    void tell(void (NodeHost::*signal)());
    void tell(void (NodeHost::*signal)(const QString&), const QString& text);

    NodeHostConfig config_;
    std::function<void()> join_requests_;
    runtime::SystemClock clock_;
    runtime::Executors executors_;
    runtime::Executor wallet_strand_;
    std::unique_ptr<remote::VerifiedChainClient> servers_; //!< the wallet uses it to its end
    std::unique_ptr<wallet::Wallet> wallet_; //!< lives as long as this: timers of the window use it
    runtime::TaskGroup actors_;
    std::mutex mutex_; // guards the wishes and node_
    std::condition_variable wake_;
    bool wants_node_ = false;
    bool wants_stop_ = false;
    std::unique_ptr<node::Node> node_;
    std::jthread thread_;
};

} // namespace rustchain::gui
