// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What every command shares.
#include "app/cli/session.hpp"

#include "core/json/write.hpp"
#include "core/node/node_config.hpp"
#include "core/primitives/hex.hpp"
#include "core/runtime/file.hpp"
#include "core/runtime/task.hpp"

#include <cerrno>
#include <system_error>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace rustchain::cli {
namespace {

constexpr auto kUsualWallet = "cli_wallet"; //!< holds the id of the wallet that is meant by default
constexpr std::size_t kLongestSecretFile = 64 * 1024;
constexpr auto kLongestWait = std::chrono::seconds(60);
constexpr auto kBetweenLooks = std::chrono::milliseconds(200);

//! Switches the terminal's echo off while it lives.
class NoEcho {
public:
    NoEcho() : is_terminal_(tcgetattr(STDIN_FILENO, &before_) == 0) {
        termios silent = before_;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        if (is_terminal_)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~NoEcho() {
        if (is_terminal_) {
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &before_);
            std::cerr << "\n";
        }
    }

private:
    termios before_{};
    bool is_terminal_;
};

constexpr std::size_t kLongestSecret = 1024;

//! Reads one line byte by byte into wiping memory, so that nothing of it stays in a stream's
//! buffer.
Result<crypto::SecureBuffer> read_line(int descriptor) {
    crypto::SecureBuffer buffer(kLongestSecret);
    std::size_t size = 0;
    for (;;) {
        std::uint8_t byte = 0;
        ssize_t got = ::read(descriptor, &byte, 1);
        if (got < 0)
            return fail(ErrorCode::invalid_input,
                        "the password could not be read from descriptor " +
                            std::to_string(descriptor));
        if (got == 0 || byte == '\n')
            return crypto::SecureBuffer(buffer.view().first(size));
        if (size == kLongestSecret)
            return fail(ErrorCode::invalid_input, "that line is longer than 1024 bytes");
        buffer.data()[size++] = byte;
    }
}

node::RemoteConfig remote_config(const Options& options, const std::filesystem::path& folder) {
    auto endpoint = node::parse_endpoint(options.rpc).value_or(node::Endpoint{});
    return {.host = endpoint.host, .port = endpoint.port, .cookie = folder / ".cookie"};
}

void print_value(std::ostream& out, const std::string& key, const json::Value& value,
                 std::size_t depth) {
    std::string indent(2 * depth, ' ');
    if (const auto* object = value.object()) {
        out << indent << key << ":\n";
        for (const json::Member& member : *object)
            print_value(out, member.key, member.value, depth + 1);
    } else if (const auto* array = value.array()) {
        out << indent << key << ": " << (array->empty() ? "none\n" : "\n");
        for (std::size_t i = 0; i < array->size(); ++i)
            print_value(out, "[" + std::to_string(i) + "]", (*array)[i], depth + 1);
    } else {
        out << indent << key << ": " << (value.text() ? *value.text() : json::write(value)) << "\n";
    }
}

} // namespace

Result<crypto::SecureBuffer> read_secret_file(const std::string& path) {
    runtime::FileHandle opened(path == "-" ? -1 : ::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    const int descriptor = path == "-" ? STDIN_FILENO : opened.get();
    if (descriptor < 0)
        return fail(ErrorCode::not_found, path + ": " + std::generic_category().message(errno));
    crypto::SecureBuffer buffer(kLongestSecretFile + 1);
    std::size_t size = 0;
    while (size < buffer.size()) {
        ssize_t got = ::read(descriptor, buffer.data() + size, buffer.size() - size);
        if (got < 0)
            return fail(ErrorCode::invalid_input,
                        path + ": " + std::generic_category().message(errno));
        if (got == 0)
            return crypto::SecureBuffer(buffer.view().first(size));
        size += static_cast<std::size_t>(got);
    }
    return fail(ErrorCode::invalid_input, path + ": longer than 64 KiB, so it is no key or wallet");
}

Result<void> write_new_file(const std::string& path, std::string_view text) {
    if (path == "-") {
        std::cout << text << std::flush;
        return {};
    }
    std::error_code failure;
    if (std::filesystem::symlink_status(path, failure).type() !=
        std::filesystem::file_type::not_found)
        return fail(ErrorCode::already_exists,
                    path + " is there already; nothing was overwritten. Name another file.");
    return runtime::replace_file(std::filesystem::absolute(path, failure), as_bytes(text));
}

std::string amount_text(Amount amount) {
    return amount.to_rtc_text() + " RTC";
}

std::string_view name_of(wallet::Assurance assurance) {
    return assurance == wallet::Assurance::executed ? "executed"
           : assurance == wallet::Assurance::proven ? "proven"
                                                    : "unproven";
}

Session::Session(Options options)
    : options_(std::move(options)), executors_({.network_threads = 1, .verify_threads = 1}),
      strand_(executors_.make_strand()),
      client_(std::make_unique<node::RemoteChainClient>(executors_.make_strand(), clock_,
                                                        remote_config(options_, folder()))) {
    if (auto started = executors_.start(); !started)
        std::cerr << started.error().message << "\n";
}

Session::~Session() {
    if (actors_) {
        actors_->stop();
        if (auto ended = actors_->join_blocking(); !ended)
            std::cerr << ended.error().message << "\n";
    }
    wallet_.reset();
    verified_.reset();
    if (auto stopped = executors_.stop(); !stopped)
        std::cerr << stopped.error().message << "\n";
}

std::filesystem::path Session::folder() const {
    std::filesystem::path root = options_.data_root.empty()
                                     ? node::default_data_root()
                                     : std::filesystem::path(options_.data_root);
    return root / options_.network;
}

std::string Session::address_prefix() const {
    return options_.network == "main" ? "rtc" : options_.network == "test" ? "trtc" : "drtc";
}

Result<wallet::ChainClient*> Session::chain() {
    if (options_.servers.empty())
        return client_.get();
    if (!verified_) {
        auto made = remote::make_verified_client(
            executors_.make_strand(), executors_.verify(), clock_,
            {.servers = options_.servers,
             .network = options_.network,
             .folder = folder(),
             .genesis_file = options_.genesis,
             .ca_file = options_.ca_file,
             .allow_plain_http = options_.allow_http,
             .most_head_age = std::chrono::seconds(options_.most_head_age_s)});
        if (!made)
            return fail(made.error());
        verified_ = std::move(*made);
    }
    return verified_.get();
}

void Session::add_assurance(json::Object& answer, wallet::Assurance assurance) {
    if (!verified_)
        return;
    answer.set("assurance", std::string(name_of(assurance)));
    json::Array items;
    const auto warnings = wait(verified_->warnings());
    for (const wallet::ServerWarning& warning : warnings)
        items.push_back(json::Object{{"server", warning.server},
                                     {"warning", std::string(remote::name_of(warning.fault))},
                                     {"meaning", std::string(remote::describe(warning.fault))},
                                     {"detail", warning.detail}});
    answer.set("warnings", std::move(items));
}

Result<wallet::WalletSummary> Session::chosen_wallet() const {
    auto wallets = wallet::list_wallets(folder() / "wallets", address_prefix());
    if (!wallets)
        return fail(wallets.error());
    auto usual =
        runtime::read_text_file(folder() / "wallets" / kUsualWallet, 2 * wallet::WalletId::kSize);
    const wallet::WalletSummary* found = nullptr;
    for (const wallet::WalletSummary& each : *wallets) {
        const bool is_named = !options_.wallet.empty() && (each.name == options_.wallet ||
                                                           each.receive_address == options_.wallet);
        const bool is_usual = options_.wallet.empty() && usual && to_hex(each.id) == *usual;
        if (is_usual || (!found && (is_named || options_.wallet.empty())))
            found = &each;
    }
    if (found)
        return *found;
    return fail(ErrorCode::not_found, wallets->empty()
                                          ? "There is no wallet in " + folder().string() +
                                                ". Make one with: rustchain-cli wallet create"
                                          : "No wallet is named \"" + options_.wallet + "\".");
}

Result<wallet::Wallet*> Session::open_wallet() {
    if (wallet_)
        return wallet_.get();
    auto chosen = chain();
    if (!chosen)
        return fail(chosen.error());
    auto made =
        std::make_unique<wallet::Wallet>(wallet::WalletConfig{.folder = folder() / "wallets",
                                                              .network = options_.network,
                                                              .address_prefix = address_prefix(),
                                                              .auto_lock_minutes = 0,
                                                              .stretch = std::nullopt},
                                         executors_.make_strand(), executors_.verify(), clock_);
    if (auto opened = made->open(); !opened)
        return fail(opened.error());
    wallet_ = std::move(made);
    actors_ = std::make_unique<runtime::TaskGroup>("cli");
    actors_->spawn("wallet", executors_.make_strand(), wallet_->run());
    actors_->spawn("watch", executors_.make_strand(),
                   verified_ ? verified_->watch() : client_->watch());
    auto unowned = std::shared_ptr<wallet::ChainClient>(*chosen, [](auto*) {});
    if (auto attached = wait(wallet_->attach(std::move(unowned))); !attached)
        return fail(attached.error());
    return wallet_.get();
}

Result<void> Session::set_usual_wallet(const wallet::WalletId& id) const {
    return runtime::replace_file(folder() / "wallets" / kUsualWallet, as_bytes(to_hex(id)));
}

Result<wallet::Wallet*> Session::select_wallet() {
    auto chosen = chosen_wallet();
    if (!chosen)
        return fail(chosen.error());
    auto opened = open_wallet();
    if (!opened)
        return opened;
    if (auto selected = wait((*opened)->select(chosen->id)); !selected)
        return fail(selected.error());
    return opened;
}

Result<wallet::Wallet*> Session::unlock_wallet() {
    auto opened = select_wallet();
    if (!opened)
        return opened;
    const auto chosen = chosen_wallet();
    if (!chosen || !chosen->can_spend)
        return opened;
    auto password = ask_password("Password of the wallet " + chosen->name + ": ", false);
    if (!password)
        return fail(password.error());
    if (auto unlocked = wait((*opened)->unlock(std::move(*password))); !unlocked)
        return fail(unlocked.error());
    return opened;
}

bool Session::ask_yes(const std::string& prompt) {
    if (options_.password_fd < 0)
        std::cerr << prompt << std::flush;
    auto answer = read_line(options_.password_fd < 0 ? STDIN_FILENO : options_.password_fd);
    return answer && answer->text() == "yes";
}

Result<crypto::SecureBuffer> Session::ask_secret(const std::string& prompt) {
    if (options_.password_fd >= 0)
        return read_line(options_.password_fd);
    std::cerr << prompt << std::flush;
    NoEcho silent;
    return read_line(STDIN_FILENO);
}

Result<crypto::SecureBuffer> Session::ask_password(const std::string& prompt, bool is_new) {
    auto first = ask_secret(prompt);
    if (!first || !is_new || options_.password_fd >= 0)
        return first;
    auto second = ask_secret("The same again: ");
    if (!second)
        return second;
    if (first->text() != second->text())
        return fail(ErrorCode::invalid_input, "The two passwords differ. Nothing was changed.");
    return first;
}

void Session::print(const json::Value& value) const {
    if (const auto* object = value.object())
        print(*object);
    else
        std::cout << json::write_pretty(value) << std::endl;
}

void Session::print_to(std::ostream& out, const json::Object& object) const {
    if (options_.json) {
        out << json::write_pretty(object) << std::endl;
        return;
    }
    for (const json::Member& member : object)
        print_value(out, member.key, member.value, 0);
}

Result<wallet::TransactionStatus> Session::wait_until_final(const TransactionHash& hash) {
    auto chosen = chain();
    if (!chosen)
        return fail(chosen.error());
    const auto deadline = clock_.monotonic() + kLongestWait;
    while (clock_.monotonic() < deadline) {
        auto status = wait((*chosen)->transaction(hash));
        if (!status || status->stage == wallet::TransactionStage::final)
            return status;
        wait(clock_.sleep_for(kBetweenLooks));
    }
    return fail(ErrorCode::unavailable,
                "The payment waits longer than a minute. It is not lost: rustchain-cli tx " +
                    to_hex(hash));
}

int Session::fail_with(const Error& error) const {
    if (options_.json)
        std::cout << json::write_pretty(json::Object{{"error", std::string(name_of(error.code))},
                                                     {"detail", error.message}})
                  << std::endl;
    else
        std::cerr << "rustchain-cli: " << error.message << std::endl;
    return 1;
}

} // namespace rustchain::cli
