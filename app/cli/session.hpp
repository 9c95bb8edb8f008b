// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What every command shares: options, the connection to the node, output.
#pragma once

#include "core/json/value.hpp"
#include "core/node/remote_chain_client.hpp"
#include "core/remote/remote_choice.hpp"
#include "core/runtime/executors.hpp"
#include "core/runtime/task_group.hpp"
#include "core/wallet/wallet.hpp"

#include <iostream>

namespace rustchain::cli {

struct Options {
    std::string network = "dev";
    std::string data_root; //!< empty: the usual one
    std::string rpc = "127.0.0.1:8099";
    bool json = false;
    int password_fd = -1; //!< read passwords from here in place of asking
    std::string wallet;   //!< a name or address; empty: the one of `wallet select`, or the oldest
    std::vector<std::string> servers; //!< URLs; empty: the node at `rpc`
    std::string genesis;              //!< a file; empty: the folder's
    std::string ca_file;              //!< empty: the system's certificates
    bool allow_http = false;
    unsigned most_head_age_s = 600;
};

//! One run of the program. Commands throw nothing; they give the exit status through finish().
class Session {
public:
    explicit Session(Options options);
    ~Session();

    const Options& options() const { return options_; }
    //! As if --wallet had named it.
    void mean_wallet(const std::string& name) { options_.wallet = name; }
    //! "<data root>/<network>".
    std::filesystem::path folder() const;
    std::string address_prefix() const;
    node::RemoteChainClient& client() { return *client_; }
    //! The node, or with --server the client that believes proofs alone.
    Result<wallet::ChainClient*> chain();
    //! Adds how far an answer is to be believed, and what was found out about the servers.
    void add_assurance(json::Object& answer, wallet::Assurance assurance);
    runtime::Clock& clock() { return clock_; }
    runtime::Executor worker() { return executors_.verify(); }
    //! Runs a coroutine and waits for it.
    template <class T>
    T wait(runtime::Task<T> task) {
        return runtime::block_on(strand_, std::move(task));
    }

    //! The wallet of the folder that --wallet names.
    Result<wallet::WalletSummary> chosen_wallet() const;
    //! Makes a wallet the one that commands mean without --wallet.
    Result<void> set_usual_wallet(const wallet::WalletId& id) const;
    //! Opens the wallet actor on the folder, attached to the node when it answers.
    Result<wallet::Wallet*> open_wallet();
    //! The same, with the chosen wallet selected.
    Result<wallet::Wallet*> select_wallet();
    //! The same, unlocked by a password that is asked for, unless it only watches.
    Result<wallet::Wallet*> unlock_wallet();

    //! Looks until the transaction is final, for a minute.
    Result<wallet::TransactionStatus> wait_until_final(const TransactionHash& hash);

    //! A password from the prompt or the descriptor. Asks twice for a new one.
    Result<crypto::SecureBuffer> ask_password(const std::string& prompt, bool is_new);
    //! One line of secret text.
    Result<crypto::SecureBuffer> ask_secret(const std::string& prompt);
    //! Whether the answer is "yes"; it comes from where passwords come from.
    bool ask_yes(const std::string& prompt);

    //! Prints an object: as JSON with --json, else a line a field.
    void print(const json::Object& object) const { print_to(std::cout, object); }
    void print_to(std::ostream& out, const json::Object& object) const;
    void print(const json::Value& value) const;
    //! Prints the error; gives the exit status.
    int fail_with(const Error& error) const;

private:
    Options options_;
    runtime::SystemClock clock_;
    runtime::Executors executors_;
    runtime::Executor strand_;
    std::unique_ptr<node::RemoteChainClient> client_;
    std::unique_ptr<remote::VerifiedChainClient> verified_;
    std::unique_ptr<wallet::Wallet> wallet_;
    std::unique_ptr<runtime::TaskGroup> actors_;
};

//! A file that may hold secrets, or the standard input for "-", into wiped memory.
Result<crypto::SecureBuffer> read_secret_file(const std::string& path);

//! Writes a file for its owner only, or the standard output for "-". Fails with already_exists.
Result<void> write_new_file(const std::string& path, std::string_view text);

//! "executed", "proven" or "unproven".
std::string_view name_of(wallet::Assurance assurance);

//! "12.500000 RTC".
std::string amount_text(Amount amount);

} // namespace rustchain::cli
