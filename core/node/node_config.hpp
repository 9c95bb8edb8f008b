// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What a node is told: by the command line, by rustchain.conf, by defaults.
#pragma once

#include "core/primitives/amount.hpp"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace rustchain::node {

struct Endpoint {
    std::string host = "127.0.0.1";
    std::uint16_t port = 0;

    bool operator==(const Endpoint&) const = default;
};

//! Reads "host:port" or "[ipv6]:port".
Result<Endpoint> parse_endpoint(std::string_view text);

struct NodeConfig {
    std::string network = "dev";
    std::filesystem::path data_root; //!< the network's folder lies in it
    std::optional<std::filesystem::path> genesis_file;
    Endpoint rpc{.host = "127.0.0.1", .port = 8099};
    bool serve_rpc = true;
    std::vector<std::string> rpc_hosts = {}; //!< names that others ask this RPC by
    std::string rpc_tls_certificate = {};    //!< a PEM file; with it RPC speaks TLS alone
    std::string rpc_tls_key = {};
    //! The secret of repositories' webhooks; with it the node acts on bounties for GitHub.
    std::string github_secret_file = {};
    //! Reads that cost something: the path as its route is written, and the price.
    std::vector<std::pair<std::string, Amount>> paid_reads = {};
    std::string x402_pay_to = {};     //!< whom they pay
    std::optional<Endpoint> listen;   //!< where peers connect to; absent: nobody can
    std::vector<std::string> connect; //!< "host:port" of peers to keep a connection to
    //! Vote when the node's key is in the set. A dev chain's own key always does.
    bool validate = false;
    bool mine = false;
    bool accept_restored = false; //!< go on voting in a restored copy of a sole validator
    //! Execute every block since genesis: never begin from a snapshot that validators signed.
    bool replay = false;
    //! A file of bounties kept elsewhere, shown as not on the chain yet; read again when it
    //! changes.
    std::optional<std::filesystem::path> bounty_listing = {};
    std::string log_level = "info";
    bool log_to_console = true;

    //! "<data root>/<network>".
    std::filesystem::path folder() const { return data_root / network; }
};

//! Reads "PATH=RTC", as in "/v1/blocks/{block}=0.01". Whether there is such a route is said when
//! the interface opens.
Result<void> add_paid_read(std::string_view text, NodeConfig& config);

//! The folder that is used when none is named: $XDG_DATA_HOME/rustchain, %APPDATA%, ~/Library,
//! ~/.local/share.
std::filesystem::path default_data_root();

//! Applies the lines of a rustchain.conf: `key = value`, `#` begins a comment; keys are the long
//! options' names. Fails with invalid_input naming the line and what was expected there.
Result<void> apply_config_text(std::string_view text, NodeConfig& config);
//! The same for "<data root>/rustchain.conf"; a missing file is fine.
Result<void> apply_config_file(const std::filesystem::path& path, NodeConfig& config);
//! Refuses values that cannot be meant: an unknown network, mode or level.
Result<void> check_config(const NodeConfig& config);

} // namespace rustchain::node
