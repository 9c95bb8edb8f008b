// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// rustchaind: the node without a window. Reads its settings, runs until a signal.
#include "core/node/node.hpp"
#include "core/node/version.hpp"
#include "core/runtime/log.hpp"
#include "core/runtime/process.hpp"

#include <CLI/CLI.hpp>

#include <csignal>
#include <cstdio>
#include <iostream>

namespace {

using rustchain::Result;
using rustchain::node::Node;
using rustchain::node::NodeConfig;

struct Options {
    std::string network = "dev";
    std::string data_root;
    std::string rpc;
    std::vector<std::string> rpc_hosts;
    std::string rpc_tls_certificate;
    std::string rpc_tls_key;
    std::string github_secret_file;
    std::string x402_pay_to;
    std::vector<std::string> paid_reads;
    std::string genesis;
    std::string listen;
    std::vector<std::string> connect;
    bool validate = false;
    std::string log_level;
    bool mine = false;
    bool accept_restored = false;
    bool replay = false;
    std::string bounty_listing;
};

void declare(CLI::App& app, Options& options) {
    app.add_option("--network", options.network, "dev, test or main (default dev)");
    app.add_option("--datadir", options.data_root, "folder that holds the networks' folders");
    app.add_option("--rpc", options.rpc,
                   "HOST:PORT of the HTTP interface (default 127.0.0.1:8099)");
    app.add_option("--rpc-host", options.rpc_hosts,
                   "host name that others ask the HTTP interface by; as often as needed");
    app.add_option("--rpc-tls-cert", options.rpc_tls_certificate,
                   "PEM file of a certificate: the HTTP interface then speaks https alone");
    app.add_option("--rpc-tls-key", options.rpc_tls_key, "PEM file of that certificate's key");
    app.add_option("--github-secret-file", options.github_secret_file,
                   "file with the secret of repositories' webhooks: act on bounties for GitHub");
    app.add_option("--x402-pay-to", options.x402_pay_to, "address that paid reads pay");
    app.add_option("--paid-read", options.paid_reads,
                   "PATH=RTC: what an answer costs, as in /v1/blocks/{block}=0.01; as often as "
                   "needed");
    app.add_option("--listen", options.listen, "HOST:PORT where peers connect to (default: none)");
    app.add_option("--connect", options.connect,
                   "HOST:PORT of a peer to keep a connection to; as often as needed");
    app.add_flag("--validator", options.validate,
                 "vote with this folder's key when it is in the set (on dev it always does)");
    app.add_option("--genesis", options.genesis, "join the network of this genesis file");
    app.add_option("--log-level", options.log_level, "debug, info, warning or error");
    app.add_flag("--mine", options.mine, "attest this machine once it is registered");
    app.add_flag("--accept-restored", options.accept_restored,
                 "go on in a restored copy of a chain's only validator");
    app.add_flag("--replay", options.replay,
                 "execute every block since genesis instead of beginning from a snapshot");
    app.add_option("--bounty-listing", options.bounty_listing,
                   "JSON file of bounties kept elsewhere, to be shown as not on the chain yet");
    app.set_version_flag("--version", std::string(rustchain::node::version()));
}

Result<void> name_endpoints(const Options& options, NodeConfig& config) {
    if (!options.rpc.empty()) {
        auto rpc = rustchain::node::parse_endpoint(options.rpc);
        if (!rpc)
            return rustchain::fail(rpc.error());
        config.rpc = *rpc;
    }
    if (!options.listen.empty()) {
        auto listen = rustchain::node::parse_endpoint(options.listen);
        if (!listen)
            return rustchain::fail(listen.error());
        config.listen = *listen;
    }
    for (const std::string& address : options.connect) {
        if (auto peer = rustchain::node::parse_endpoint(address); !peer)
            return rustchain::fail(peer.error());
        config.connect.push_back(address);
    }
    return {};
}

Result<void> name_prices(const Options& options, NodeConfig& config) {
    if (!options.x402_pay_to.empty())
        config.x402_pay_to = options.x402_pay_to;
    for (const std::string& price : options.paid_reads)
        if (auto added = rustchain::node::add_paid_read(price, config); !added)
            return rustchain::fail(added.error());
    return {};
}

//! Defaults, then rustchain.conf, then the command line.
Result<NodeConfig> configure(const CLI::App& app, const Options& options) {
    NodeConfig config;
    config.data_root = options.data_root.empty() ? rustchain::node::default_data_root()
                                                 : std::filesystem::path(options.data_root);
    auto file = rustchain::node::apply_config_file(config.data_root / "rustchain.conf", config);
    if (!file)
        return rustchain::fail(file.error());
    if (app.count("--network") > 0)
        config.network = options.network;
    if (!options.genesis.empty())
        config.genesis_file = std::filesystem::path(options.genesis);
    config.rpc_hosts.insert(config.rpc_hosts.end(), options.rpc_hosts.begin(),
                            options.rpc_hosts.end());
    if (!options.rpc_tls_certificate.empty())
        config.rpc_tls_certificate = options.rpc_tls_certificate;
    if (!options.rpc_tls_key.empty())
        config.rpc_tls_key = options.rpc_tls_key;
    if (!options.github_secret_file.empty())
        config.github_secret_file = options.github_secret_file;
    if (!options.log_level.empty())
        config.log_level = options.log_level;
    config.mine = config.mine || options.mine;
    config.accept_restored = config.accept_restored || options.accept_restored;
    config.replay = config.replay || options.replay;
    if (!options.bounty_listing.empty())
        config.bounty_listing = std::filesystem::path(options.bounty_listing);
    config.validate = config.validate || options.validate;
    if (auto named = name_endpoints(options, config); !named)
        return rustchain::fail(named.error());
    if (auto named = name_prices(options, config); !named)
        return rustchain::fail(named.error());
    if (auto checked = check_config(config); !checked)
        return rustchain::fail(checked.error());
    return config;
}

rustchain::log::Level level_of(const std::string& name) {
    if (name == "debug")
        return rustchain::log::Level::debug;
    if (name == "warning")
        return rustchain::log::Level::warning;
    return name == "error" ? rustchain::log::Level::error : rustchain::log::Level::info;
}

//! Waits for SIGINT or SIGTERM on a thread of its own, then stops the node.
class SignalThread {
public:
    explicit SignalThread(Node& node)
        : thread_([&node, signals = signals_] {
              int received = 0;
              sigwait(&signals, &received);
              node.stop();
          }) {}
    ~SignalThread() {
        pthread_kill(thread_.native_handle(), SIGTERM);
        thread_.join();
    }
    //! Keeps the signals from every thread started later.
    static void block() {
        sigemptyset(&signals_);
        sigaddset(&signals_, SIGINT);
        sigaddset(&signals_, SIGTERM);
        pthread_sigmask(SIG_BLOCK, &signals_, nullptr);
    }

private:
    static inline sigset_t signals_{};
    std::thread thread_;
};

int complain(const rustchain::Error& error) {
    std::cerr << "rustchaind: " << error.message << std::endl;
    return 1;
}

int run(const NodeConfig& config) {
    SignalThread::block();
    std::signal(SIGPIPE, SIG_IGN);
    rustchain::runtime::SystemClock clock;
    rustchain::runtime::Executors executors({.network_threads = 2});
    auto node = Node::create(config, executors, clock);
    if (!node)
        return complain(node.error());
    rustchain::log::start({.level = level_of(config.log_level), .file = (*node)->paths().log()});
    if (auto started = executors.start(); !started)
        return complain(started.error());
    if (auto started = (*node)->start(); !started)
        return complain(started.error());
    auto height = (*node)->ledger().snapshot()->final.header.height;
    std::cout << "rustchaind " << rustchain::node::version() << " on " << config.network
              << ", final height " << height << ", RPC on " << config.rpc.host << ":"
              << (*node)->rpc_port() << std::endl;
    if ((*node)->is_silent_validator())
        std::cerr << "rustchaind: this folder's key is in the validator set, and without "
                     "--validator it does not vote: the chain may wait for it"
                  << std::endl;
    Result<void> ended;
    {
        SignalThread signals(**node);
        ended = (*node)->wait();
    }
    node->reset();
    if (auto stopped = executors.stop(); !stopped)
        return complain(stopped.error());
    return ended ? 0 : complain(ended.error());
}

} // namespace

int main(int argc, char** argv) {
    if (auto safe = rustchain::runtime::forbid_core_dumps(); !safe)
        return complain(safe.error());
    CLI::App app("RustChain node");
    Options options;
    declare(app, options);
    CLI11_PARSE(app, argc, argv);
    auto config = configure(app, options);
    return config ? run(*config) : complain(config.error());
}
