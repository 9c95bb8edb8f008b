// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A wallet whose password changes without a pause, to be killed; and the look at what it left.
// usage: change_passwords make FOLDER | loop FOLDER FROM | check FOLDER FIRST LAST
//   make   a wallet of the password "0"
//   loop   changes the password from each number to the next until it is killed, and prints
//          "changing N" before and "changed N" after
//   check  prints the number from FIRST to LAST that opens the wallet; fails when none does
#include "core/runtime/executors.hpp"
#include "core/wallet/wallet.hpp"

#include <cstdio>
#include <cstdlib>
#include <iostream>

namespace {

using namespace rustchain;

//! Cheap to stretch: the moments of writing are what counts here.
constexpr crypto::StretchParameters kQuick{.memory_kib = 64, .iterations = 1, .lanes = 1};

class Program {
public:
    explicit Program(const std::string& folder)
        : executors_({.network_threads = 1, .verify_threads = 1}),
          strand_(executors_.make_strand()),
          wallet_({.folder = folder, .auto_lock_minutes = 0, .stretch = kQuick},
                  executors_.make_strand(), executors_.verify(), clock_) {
        require(executors_.start());
        require(wallet_.open());
    }
    ~Program() { static_cast<void>(executors_.stop()); }

    void make() {
        auto made = wait(wallet_.create(
            {.name = "Everyday",
             .words = wallet::RecoveryWords::generate(wallet::RecoveryLength::words_12),
             .passphrase = {},
             .password = password(0)}));
        require(made);
    }
    void loop(unsigned number) {
        for (;; ++number) {
            std::cout << "changing " << number + 1 << std::endl;
            require(wait(wallet_.change_password(password(number), password(number + 1))));
            std::cout << "changed " << number + 1 << std::endl;
        }
    }
    //! The first number whose password opens the wallet, and the files' state.
    int check(unsigned first, unsigned last) {
        const auto snapshot = wallet_.snapshot();
        if (snapshot->wallets.size() != 1 || !snapshot->unreadable.empty())
            return broken("the wallet file cannot be read");
        for (unsigned number = first; number <= last; ++number)
            if (wait(wallet_.unlock(password(number)))) {
                std::cout << number << std::endl;
                return 0;
            }
        return broken("neither the old nor the new password opens it");
    }

private:
    static crypto::SecureBuffer password(unsigned number) {
        return crypto::SecureBuffer(std::to_string(number));
    }
    template <class T>
    static void require(const Result<T>& result) {
        if (!result) {
            std::cerr << result.error().message << std::endl;
            std::exit(1);
        }
    }
    static int broken(const char* what) {
        std::cerr << what << std::endl;
        return 1;
    }
    template <class T>
    T wait(runtime::Task<T> task) {
        return runtime::block_on(strand_, std::move(task));
    }

    runtime::SystemClock clock_;
    runtime::Executors executors_;
    runtime::Executor strand_;
    wallet::Wallet wallet_;
};

unsigned number_of(const char* text) {
    return static_cast<unsigned>(std::strtoul(text, nullptr, 10));
}

} // namespace

int main(int argc, char** argv) {
    const std::string what = argc > 2 ? argv[1] : "";
    if (what == "make" && argc == 3)
        Program(argv[2]).make();
    else if (what == "loop" && argc == 4)
        Program(argv[2]).loop(number_of(argv[3]));
    else if (what == "check" && argc == 5)
        return Program(argv[2]).check(number_of(argv[3]), number_of(argv[4]));
    else
        std::cerr << "usage: change_passwords make FOLDER | loop FOLDER FROM | check FOLDER FIRST "
                     "LAST\n";
    return what.empty() ? 2 : 0;
}
