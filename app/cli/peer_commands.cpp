// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// peers: who the node is connected to, and changing that.
#include "app/cli/commands.hpp"

#include <charconv>

namespace rustchain::cli {
namespace {

int show(Session& session) {
    auto answer = session.wait(session.client().get("/v1/peers"));
    if (!answer)
        return session.fail_with(answer.error());
    session.print(*answer);
    return 0;
}

int change(Session& session, json::Object body) {
    auto answer = session.wait(session.client().post("/v1/peers", std::move(body)));
    if (!answer)
        return session.fail_with(answer.error());
    session.print(*answer);
    return 0;
}

} // namespace

void add_peer_commands(CLI::App& app, Command& chosen) {
    auto* group = app.add_subcommand("peers", "the node's peers; alone: lists them");
    group->require_subcommand(0, 1);
    group->callback([&chosen] {
        if (!chosen)
            chosen = [](Session& session) { return show(session); };
    });
    auto text = std::make_shared<std::string>();
    auto* add = group->add_subcommand("add", "connect to a peer, and keep it");
    add->add_option("address", *text, "HOST:PORT")->required();
    add->callback([&chosen, text] {
        chosen = [text](Session& session) {
            return change(session, {{"action", "add"}, {"address", *text}});
        };
    });
    auto id = std::make_shared<std::uint64_t>(0);
    auto* drop = group->add_subcommand("disconnect", "end a connection");
    drop->add_option("id", *id, "its number in the list")->required();
    drop->callback([&chosen, id] {
        chosen = [id](Session& session) {
            return change(session, {{"action", "disconnect"}, {"id", *id}});
        };
    });
    auto seconds = std::make_shared<std::uint64_t>(0);
    auto* ban = group->add_subcommand("ban", "refuse a host");
    ban->add_option("host", *text, "address in numbers")->required();
    auto* length = ban->add_option("--seconds", *seconds, "for how long (default: for good)");
    ban->callback([&chosen, text, seconds, length] {
        const bool is_bounded = length->count() > 0;
        chosen = [text, seconds, is_bounded](Session& session) {
            json::Object body{{"action", "ban"}, {"host", *text}};
            if (is_bounded)
                body.set("seconds", *seconds);
            return change(session, std::move(body));
        };
    });
    auto* lift = group->add_subcommand("lift", "end a ban");
    lift->add_option("host", *text, "address in numbers")->required();
    lift->callback([&chosen, text] {
        chosen = [text](Session& session) {
            return change(session, {{"action", "lift"}, {"host", *text}});
        };
    });
}

} // namespace rustchain::cli
