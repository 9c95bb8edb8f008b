// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// One server of the interface: where it is, and what it says as JSON.
#pragma once

#include "core/http/client.hpp"
#include "core/remote/server_fault.hpp"

namespace rustchain::remote {

struct ServerRules {
    std::chrono::milliseconds timeout = std::chrono::seconds(8); //!< of one question
    std::size_t most_bytes = 8 * 1024 * 1024;                    //!< of one answer
    //! PEM certificates to trust in place of the system's; empty: the system's.
    std::string ca_file = {};
    //! Take http:// to other machines than this one. Nobody can forge a proof on the way, but
    //! everybody there can read which addresses are asked for.
    bool allow_plain_http = false;
};

class RemoteServer {
public:
    //! Reads a server's address. Fails with invalid_input, saying what to write.
    static Result<http::Url> parse(std::string_view text, const ServerRules& rules);

    //! `executor` must be a strand or have one thread.
    RemoteServer(runtime::Executor executor, http::Url url, const ServerRules& rules);

    //! "https://node.example:8099".
    const std::string& name() const { return name_; }
    //! The document; nothing where the server says that there is none.
    runtime::Task<Checked<std::optional<json::Value>>> get(std::string target);
    //! Status and body, whatever they are.
    runtime::Task<Result<http::Response>> post(std::string target, std::string body);

    //! Whether it has named the right chain in this session.
    bool is_of_chain = false;

private:
    std::string name_;
    http::Client client_;
};

} // namespace rustchain::remote
