// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A real node of a new dev chain, two wallets, and the command line that uses them.
#pragma once

#include "core/json/value.hpp"

#include <QProcess>
#include <QTemporaryDir>

namespace rustchain::integration {

struct CliAnswer {
    int status = -1;
    json::Value document; //!< null when it printed none
    std::string text;     //!< all that it printed

    std::string field(std::string_view key) const;
    //! The names of the warnings, with blanks between.
    std::string warnings() const;
};

class NodeAndWallets {
public:
    //! Makes the wallets First (which genesis gives 1,000 RTC) and Second, starts the node, and
    //! waits until it answers. `extra`: more arguments for the node.
    explicit NodeAndWallets(const QStringList& extra = {});
    ~NodeAndWallets();

    bool is_running() const { return process_.state() == QProcess::Running; }
    std::uint16_t port() const { return port_; }
    QString genesis() const { return folder_.filePath("data/dev/genesis.json"); }
    const std::string& first() const { return addresses_[0]; }
    const std::string& second() const { return addresses_[1]; }

    //! Runs rustchain-cli --json in the node's own folder, with the password on its input.
    CliAnswer cli(const QStringList& arguments);
    //! The same as somebody who has the wallets, the genesis file, and nothing else yet.
    CliAnswer stranger(const QStringList& arguments);
    //! The same in a folder that stays.
    CliAnswer someone(const QString& data_folder, const QStringList& arguments);
    //! Such a folder.
    QString new_folder();
    //! Waits until this many blocks are final.
    bool wait_for_height(std::uint64_t height);

private:
    CliAnswer run(const QString& data_folder, const QStringList& arguments);

    QTemporaryDir folder_;
    QProcess process_;
    std::uint16_t port_ = 0;
    std::string addresses_[2];
    int folders_ = 0;
};

} // namespace rustchain::integration
