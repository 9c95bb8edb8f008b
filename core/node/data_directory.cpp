// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// One network's folder.
#include "core/node/data_directory.hpp"

#include "core/attestation/antiquity_table.hpp"
#include "core/node/embedded_chains.hpp"
#include "core/wallet/wallet.hpp"

#include <algorithm>

namespace rustchain::node {
namespace {

constexpr std::size_t kLargestGenesis = 64 * 1024 * 1024;
constexpr Amount kPlayMoney = Amount::from_rtc(1000);

Result<Genesis> read_genesis(const std::filesystem::path& path, const NodeConfig& config) {
    auto text = runtime::read_text_file(path, kLargestGenesis);
    if (!text)
        return fail(text.error());
    auto genesis = genesis_from_json(*text);
    if (!genesis)
        return fail(genesis.error().code, path.string() + ": " + genesis.error().message);
    if (genesis->params.network != config.network)
        return fail(ErrorCode::invalid_input, path.string() + " is of the network \"" +
                                                  genesis->params.network + "\", not \"" +
                                                  config.network + "\"; start with --network " +
                                                  genesis->params.network);
    if (genesis->antiquity_hash != attestation::AntiquityTable::embedded().hash())
        return fail(ErrorCode::unsupported,
                    path.string() + " names another antiquity table than this program has; "
                                    "use the version that the network uses");
    return genesis;
}

Address first_owner(const DataPaths& paths, const std::string& prefix,
                    const crypto::PublicKey& consensus_key) {
    auto wallets = wallet::list_wallets(paths.wallets(), prefix);
    if (wallets && !wallets->empty() && !wallets->front().accounts.empty())
        return wallets->front().accounts.front().address;
    return address_of(KeyScheme::schnorr, consensus_key);
}

Result<Genesis> keep(const DataPaths& paths, Genesis genesis) {
    std::string text = genesis_to_json(genesis);
    if (auto written = runtime::replace_file(paths.genesis(), as_bytes(text)); !written)
        return fail(written.error());
    return genesis;
}

} // namespace

Result<DataDirectory> DataDirectory::open(const NodeConfig& config) {
    DataPaths paths{.folder = config.folder()};
    for (const auto& folder :
         {paths.folder, paths.finality(), paths.peers(), paths.consensus_key().parent_path()})
        if (auto made = runtime::make_private_directory(folder); !made)
            return fail(made.error());
    auto lock = runtime::DirectoryLock::acquire(paths.folder);
    if (!lock)
        return fail(lock.error());
    return DataDirectory(std::move(paths), std::move(*lock));
}

Result<Genesis> DataDirectory::load_or_make_genesis(const NodeConfig& config,
                                                    const crypto::PublicKey& consensus_key,
                                                    runtime::Clock& clock) const {
    std::error_code ignored;
    if (std::filesystem::exists(paths_.genesis(), ignored)) {
        auto genesis = read_genesis(paths_.genesis(), config);
        if (genesis && config.genesis_file) {
            auto named = read_genesis(*config.genesis_file, config);
            if (!named)
                return named;
            if (!(*named == *genesis))
                return fail(ErrorCode::invalid_input, "the data folder holds another chain than " +
                                                          config.genesis_file->string() +
                                                          "; choose another --datadir");
        }
        return genesis;
    }
    if (config.genesis_file) {
        auto genesis = read_genesis(*config.genesis_file, config);
        return genesis ? keep(paths_, std::move(*genesis)) : genesis;
    }
    auto genesis = shipped_genesis(config.network);
    if (!genesis)
        return genesis;
    if (config.network != "dev")
        return fail(ErrorCode::unsupported, "The " + config.network +
                                                " network has not been launched yet. Use "
                                                "--network dev, or name a --genesis file.");
    Address owner = first_owner(paths_, genesis->params.address_prefix, consensus_key);
    genesis->timestamp = clock.now_ms();
    genesis->allocations = {{.address = owner, .amount = kPlayMoney}};
    genesis->validators = {
        {.owner = owner, .consensus_key = consensus_key, .bond = {}, .name = "this node"}};
    if (auto checked = check_genesis(*genesis); !checked)
        return fail(checked.error());
    return keep(paths_, std::move(*genesis));
}

Result<Genesis> shipped_genesis(std::string_view network) {
    std::string_view text = embedded_chain(network);
    if (text.empty())
        return fail(ErrorCode::invalid_input, "unknown network \"" + std::string(network) + "\"");
    auto genesis = genesis_from_json(text);
    if (!genesis)
        return genesis;
    genesis->antiquity_hash = attestation::AntiquityTable::embedded().hash();
    return genesis;
}

} // namespace rustchain::node
