// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A network of real rustchaind processes on this machine, each on an address of its own.
#pragma once

#include "core/chain/genesis.hpp"
#include "core/http/client.hpp"
#include "core/json/field.hpp"
#include "core/node/data_directory.hpp"

#include <QProcess>

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace rustchain::integration {

struct ClusterConfig {
    std::filesystem::path daemon; //!< the program rustchaind
    std::filesystem::path folder; //!< new or empty
    std::string network = "dev";
    std::size_t validators = 4;
    std::size_t observers = 0; //!< full nodes without a vote; they come after the validators
    //! Validators whose key a second node uses as well, as no honest one may; they come last.
    std::vector<std::size_t> twins;
    Amount bond;
    std::vector<GenesisAllocation> allocations;
};

//! What one start has beside the usual.
struct StartOptions {
    QStringList arguments;
    std::vector<std::pair<QString, QString>> environment;
};

//! The node at a place is on 127.x.y.<place + 1>:8098, with x and y drawn for the cluster, so that
//! clusters do not meet. All are killed at the end.
class Cluster {
public:
    //! Makes genesis, keys and folders; nothing runs yet.
    static Result<std::unique_ptr<Cluster>> create(ClusterConfig config);
    ~Cluster();

    std::size_t size() const { return nodes_.size(); }
    const Genesis& genesis() const { return genesis_; }
    std::string host(std::size_t node) const;
    std::filesystem::path data_root(std::size_t node) const { return nodes_[node].root; }

    node::DataPaths paths(std::size_t node) const {
        return {.folder = nodes_[node].root / config_.network};
    }

    //! Starts the process and waits until its RPC answers. Fails with what it printed.
    Result<void> start(std::size_t node, const StartOptions& options = {});
    //! Starts a process that is not asked anything: one that will end by itself.
    void launch(std::size_t node, const StartOptions& options);
    //! How a process ended by itself: the number of the signal, or 0 for a proper end. Nothing when
    //! it still runs after the limit.
    std::optional<int> wait_for_end(std::size_t node, std::chrono::milliseconds limit);
    Result<void> start_all();
    //! SIGKILL: nothing is written any more.
    void kill(std::size_t node);
    //! SIGTERM, and waits for the end.
    void stop(std::size_t node);
    bool is_running(std::size_t node) const;
    //! The process stands still and answers nobody, until resume(); do not ask it meanwhile.
    void pause(std::size_t node);
    void resume(std::size_t node);
    //! Of a running node: its process, and "127.0.0.1:<port>" of its RPC.
    std::int64_t process_id(std::size_t node) const { return nodes_[node].process->processId(); }
    const std::string& rpc(std::size_t node) const { return nodes_[node].rpc; }

    //! A document of the node's RPC; a problem is an Error with its sentence.
    Result<json::Value> get(std::size_t node, std::string target);
    //! With the node's cookie.
    Result<json::Value> post(std::size_t node, std::string target, json::Object body);
    //! 0 when the node does not answer.
    Height final_height(std::size_t node);
    std::string block_hash(std::size_t node, Height height);

    //! These nodes and the others refuse each other, until heal().
    Result<void> cut_off(const std::vector<std::size_t>& nodes);
    Result<void> heal();

    //! Looks every 50 ms; false when the limit passed first.
    static bool wait_until(const std::function<bool()>& holds, std::chrono::milliseconds limit);
    //! The end of what the node has logged.
    std::string log_tail(std::size_t node) const;
    //! What the process has written to its standard error since it started.
    std::string complaint(std::size_t node) const;

private:
    struct Node {
        std::filesystem::path root;
        bool votes = false;
        std::unique_ptr<QProcess> process;
        std::unique_ptr<http::BlockingClient> client;
        std::string rpc = {};
    };

    explicit Cluster(ClusterConfig config) : config_(std::move(config)) {}
    void add(std::filesystem::path root, bool votes);
    QStringList arguments_of(std::size_t node) const;
    std::filesystem::path complaint_file(std::size_t node) const {
        return config_.folder / ("stderr-" + std::to_string(node));
    }
    Result<void> edit_peers(std::size_t node, json::Object body);
    Result<json::Value> ask(std::size_t node, http::ClientRequest request);

    ClusterConfig config_;
    Genesis genesis_;
    std::string prefix_; // "127.x.y."
    std::vector<Node> nodes_;
    std::vector<std::size_t> cut_off_;
};

//! The items of a document's list; none when there is no list.
std::vector<json::Field> items_of(const json::Field& list);

} // namespace rustchain::integration
