// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What a node is told.
#include "core/node/node_config.hpp"

#include "core/runtime/file.hpp"

#include <charconv>
#include <cstdlib>

namespace rustchain::node {
namespace {

constexpr std::size_t kLargestConfig = 64 * 1024;

std::string_view trimmed(std::string_view text) {
    std::size_t first = text.find_first_not_of(" \t\r");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

Result<bool> parse_flag(std::string_view value) {
    if (value == "1" || value == "true" || value == "yes")
        return true;
    if (value == "0" || value == "false" || value == "no")
        return false;
    return fail(ErrorCode::invalid_input, "expected 1 or 0");
}

Result<void> set_flag(std::string_view value, bool& into) {
    return parse_flag(value).map([&](bool flag) { into = flag; });
}

Result<void> apply_setting(std::string_view key, std::string_view value, NodeConfig& config) {
    if (key == "network")
        config.network = value;
    else if (key == "genesis")
        config.genesis_file = std::filesystem::path(value);
    else if (key == "rpc")
        return parse_endpoint(value).map([&](Endpoint rpc) { config.rpc = rpc; });
    else if (key == "listen")
        return parse_endpoint(value).map([&](Endpoint listen) { config.listen = listen; });
    else if (key == "connect")
        return parse_endpoint(value).map(
            [&](const Endpoint&) { config.connect.emplace_back(value); });
    else if (key == "rpc-host")
        config.rpc_hosts.emplace_back(value);
    else if (key == "rpc-tls-cert")
        config.rpc_tls_certificate = value;
    else if (key == "rpc-tls-key")
        config.rpc_tls_key = value;
    else if (key == "github-secret-file")
        config.github_secret_file = value;
    else if (key == "x402-pay-to")
        config.x402_pay_to = value;
    else if (key == "paid-read")
        return add_paid_read(value, config);
    else if (key == "validator")
        return set_flag(value, config.validate);
    else if (key == "mine")
        return set_flag(value, config.mine);
    else if (key == "accept-restored")
        return set_flag(value, config.accept_restored);
    else if (key == "replay")
        return set_flag(value, config.replay);
    else if (key == "bounty-listing")
        config.bounty_listing = std::filesystem::path(value);
    else if (key == "log-level")
        config.log_level = value;
    else
        return fail(ErrorCode::invalid_input,
                    "unknown key \"" + std::string(key) +
                        "\"; known are network, genesis, rpc, rpc-host, rpc-tls-cert, rpc-tls-key, "
                        "github-secret-file, x402-pay-to, paid-read, listen, connect, "
                        "validator, mine, accept-restored, replay, bounty-listing, log-level");
    return {};
}

std::filesystem::path from_environment(const char* name) {
    const char* value = std::getenv(name);
    return value && *value ? std::filesystem::path(value) : std::filesystem::path();
}

} // namespace

Result<Endpoint> parse_endpoint(std::string_view text) {
    std::size_t colon = text.rfind(':');
    std::string_view host = text.substr(0, colon);
    std::string_view digits = colon == std::string_view::npos ? "" : text.substr(colon + 1);
    if (host.starts_with('[') && host.ends_with(']'))
        host = host.substr(1, host.size() - 2);
    Endpoint endpoint{.host = std::string(host), .port = 0};
    auto [end, status] =
        std::from_chars(digits.data(), digits.data() + digits.size(), endpoint.port);
    if (host.empty() || digits.empty() || status != std::errc{} ||
        end != digits.data() + digits.size())
        return fail(ErrorCode::invalid_input,
                    "\"" + std::string(text) + "\" is not host:port, as in 127.0.0.1:8099");
    return endpoint;
}

Result<void> add_paid_read(std::string_view value, NodeConfig& config) {
    const std::size_t equals = value.rfind('=');
    if (equals == std::string_view::npos || !value.starts_with('/'))
        return fail(ErrorCode::invalid_input,
                    "paid-read: expected PATH=RTC, as in /v1/blocks/{block}=0.01");
    auto amount = Amount::parse_rtc(trimmed(value.substr(equals + 1)));
    if (!amount || amount->is_zero())
        return fail(ErrorCode::invalid_input,
                    "paid-read: the price is RTC above zero with at most 6 decimals");
    config.paid_reads.emplace_back(trimmed(value.substr(0, equals)), *amount);
    return {};
}

std::filesystem::path default_data_root() {
#if defined(_WIN32)
    return from_environment("APPDATA") / "RustChain";
#elif defined(__APPLE__)
    return from_environment("HOME") / "Library" / "Application Support" / "RustChain";
#else
    auto data_home = from_environment("XDG_DATA_HOME");
    if (!data_home.empty())
        return data_home / "rustchain";
    auto home = from_environment("HOME");
    return home.empty() ? std::filesystem::path("/var/lib/rustchain")
                        : home / ".local" / "share" / "rustchain";
#endif
}

Result<void> apply_config_text(std::string_view text, NodeConfig& config) {
    std::size_t number = 0;
    while (!text.empty()) {
        ++number;
        std::size_t end = text.find('\n');
        std::string_view line = text.substr(0, end);
        text = end == std::string_view::npos ? "" : text.substr(end + 1);
        line = trimmed(line.substr(0, line.find('#')));
        if (line.empty())
            continue;
        std::size_t equals = line.find('=');
        Result<void> applied = fail(ErrorCode::invalid_input, "expected key = value");
        if (equals != std::string_view::npos)
            applied = apply_setting(trimmed(line.substr(0, equals)),
                                    trimmed(line.substr(equals + 1)), config);
        if (!applied)
            return fail(ErrorCode::invalid_input,
                        "line " + std::to_string(number) + ": " + applied.error().message);
    }
    return {};
}

Result<void> apply_config_file(const std::filesystem::path& path, NodeConfig& config) {
    auto text = runtime::read_text_file(path, kLargestConfig);
    if (!text && text.error().code == ErrorCode::not_found)
        return {};
    if (!text)
        return fail(text.error());
    auto applied = apply_config_text(*text, config);
    if (!applied)
        return fail(applied.error().code, path.string() + ": " + applied.error().message);
    return {};
}

Result<void> check_config(const NodeConfig& config) {
    auto refuse = [](const std::string& message) -> Result<void> {
        return fail(ErrorCode::invalid_input, message);
    };
    if (config.network != "dev" && config.network != "test" && config.network != "main")
        return refuse("unknown network \"" + config.network + "\"; choose dev, test or main");
    if (config.log_level != "debug" && config.log_level != "info" &&
        config.log_level != "warning" && config.log_level != "error")
        return refuse("unknown log level \"" + config.log_level +
                      "\"; choose debug, info, warning or error");
    if (config.rpc_tls_certificate.empty() != config.rpc_tls_key.empty())
        return refuse("rpc-tls-cert and rpc-tls-key go together: name both PEM files or neither");
    if (!config.paid_reads.empty() && config.x402_pay_to.empty())
        return refuse("paid-read asks for RTC and nobody is named to get it: add x402-pay-to = "
                      "ADDRESS");
    return {};
}

} // namespace rustchain::node
