// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Finding genesis and the file of what was proven.
#include "core/remote/remote_choice.hpp"

#include "core/node/data_directory.hpp"
#include "core/primitives/hex.hpp"

namespace rustchain::remote {
namespace {

constexpr std::size_t kMostGenesisBytes = 64 * 1024 * 1024;

Result<Genesis> read_genesis_file(const runtime::Path& path, const std::string& network) {
    auto text = runtime::read_text_file(path, kMostGenesisBytes);
    if (!text)
        return fail(text.error());
    auto genesis = genesis_from_json(*text);
    if (!genesis)
        return fail(genesis.error().code, path.string() + ": " + genesis.error().message);
    if (genesis->params.network != network)
        return fail(ErrorCode::invalid_input, path.string() + " is of the network \"" +
                                                  genesis->params.network +
                                                  "\"; name it with --network");
    return genesis;
}

Result<Genesis> find_genesis(const RemoteChoice& choice) {
    if (!choice.genesis_file.empty())
        return read_genesis_file(choice.genesis_file, choice.network);
    std::error_code ignored;
    const runtime::Path own = node::DataPaths{.folder = choice.folder}.genesis();
    return std::filesystem::exists(own, ignored) ? read_genesis_file(own, choice.network)
                                                 : node::shipped_genesis(choice.network);
}

} // namespace

Result<std::unique_ptr<VerifiedChainClient>> make_verified_client(runtime::Executor strand,
                                                                  runtime::Executor pool,
                                                                  runtime::Clock& clock,
                                                                  const RemoteChoice& choice) {
    auto genesis = find_genesis(choice);
    if (!genesis)
        return fail(genesis.error());
    const std::string name = "proven-" + to_hex(chain_id_of(*genesis)).substr(0, 16);
    VerifiedConfig config{.servers = choice.servers,
                          .genesis = std::move(*genesis),
                          .trust_file = choice.folder / "remote" / name};
    config.most_head_age = choice.most_head_age;
    config.rules.ca_file = choice.ca_file.string();
    config.rules.allow_plain_http = choice.allow_plain_http;
    return VerifiedChainClient::create(std::move(strand), std::move(pool), clock,
                                       std::move(config));
}

} // namespace rustchain::remote
