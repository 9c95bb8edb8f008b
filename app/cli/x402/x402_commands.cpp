// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// x402 pay, sign: requests that cost RTC.
#include "app/cli/commands.hpp"
#include "app/cli/x402/paying.hpp"

#include "core/bounty/x402/payment.hpp"
#include "core/bounty/x402/terms_json.hpp"
#include "core/http/client.hpp"
#include "core/json/parse.hpp"
#include "core/json/write.hpp"
#include "core/primitives/base64.hpp"
#include "core/primitives/hex.hpp"
#include "core/runtime/file.hpp"
#include "core/wallet/text/plain_text.hpp"

namespace rustchain::cli {
namespace {

using bounty::x402::Requirement;
using bounty::x402::Version;

constexpr std::size_t kLongestBody = 64 * 1024;
constexpr int kMostTries = 3;

struct X402Arguments {
    std::string url;
    std::string file; //!< of the body, or of the requirement
    std::string most;
    bool is_agreed = false;
};

Result<PayingLimits> limits_of(const X402Arguments& arguments) {
    PayingLimits limits{.most = std::nullopt, .is_agreed = arguments.is_agreed};
    if (arguments.most.empty())
        return limits;
    auto most = Amount::parse_rtc(arguments.most);
    if (!most)
        return fail(ErrorCode::invalid_input, "--max: " + std::string(describe(most.error())));
    limits.most = *most;
    return limits;
}

Result<std::string> read_body(const std::string& path) {
    if (path.empty())
        return std::string();
    auto text = read_secret_file(path);
    if (!text)
        return fail(text.error());
    if (text->size() > kLongestBody)
        return fail(ErrorCode::invalid_input, path + " is longer than 64 KiB");
    return std::string(text->text());
}

//! A server elsewhere is asked over https, so that nobody on the way names another price.
Result<http::Url> read_url(const Session& session, const std::string& text) {
    auto url = http::Url::parse(text);
    if (!url)
        return url;
    const bool is_here = url->host == "127.0.0.1" || url->host == "::1" || url->host == "localhost";
    if (url->scheme != "https" && !is_here && !session.options().allow_http)
        return fail(ErrorCode::invalid_input,
                    "A price that comes over http:// can be changed on the way. Use https://, or "
                    "--allow-http.");
    return url;
}

//! What the answer asks for: in the field of version 2, or in the body of version 1.
Result<Requirement> requirement_of(const http::Response& answer, const bounty::x402::Place& place,
                                   Version& version) {
    const auto field = answer.headers.find(bounty::x402::kRequiredField);
    version = field ? Version::v2 : Version::v1;
    auto document = field
                        ? bounty::x402::from_field(*field, bounty::x402::kMaxRequirementBytes)
                        : json::parse(answer.body, {.max_bytes = bounty::x402::kMaxRequirementBytes,
                                                    .max_depth = 8,
                                                    .max_values = 512});
    if (!document)
        return fail(ErrorCode::invalid_input,
                    "The server's price cannot be read: " + document.error().message);
    return bounty::x402::read_requirement(*document, place);
}

//! A bounty is signed only with the terms that were sent.
Result<void> compare_terms(const Requirement& requirement, const std::string& body) {
    const auto* asked = std::get_if<BountyPost>(&requirement.order);
    if (!asked)
        return {};
    auto sent = json::parse(body, {.max_bytes = kLongestBody, .max_depth = 8});
    if (sent) {
        auto terms = bounty::x402::read_terms(json::Field(*sent), requirement.place.address_prefix);
        if (terms && *terms == *asked)
            return {};
    }
    return fail(ErrorCode::invalid_input,
                "The server asks for a bounty of other terms than were sent. Nothing was signed.");
}

//! The server's own words where it has some that can be shown.
std::string words_of(const http::Response& answer) {
    std::string words = "The server answered " + std::to_string(answer.status) + ".";
    auto body = json::parse(answer.body, {.max_bytes = kLongestBody, .max_depth = 16});
    if (!body)
        return words;
    for (const char* member : {"error", "code", "detail"}) {
        auto text = json::Field(*body).at(member).text();
        if (text && text->size() < 500 && wallet::is_plain_text(*text))
            words += (words.ends_with(".") ? " " : ": ") + *text;
    }
    return words;
}

//! As JSON in any case: it comes from a server that nobody vouches for, and JSON escapes what would
//! steer a terminal.
int print_answer(const http::Response& answer) {
    const auto second = answer.headers.find(bounty::x402::kAnswerField);
    const auto field = second ? second : answer.headers.find(bounty::x402::kAnswerFieldV1);
    json::Object printed{{"status", answer.status}};
    if (field)
        if (auto receipt = bounty::x402::from_field(*field, bounty::x402::kMaxRequirementBytes))
            printed.set("receipt", std::move(*receipt));
    auto body = json::parse(answer.body);
    printed.set("answer", body ? std::move(*body) : json::Value(answer.body));
    std::cout << json::write_pretty(std::move(printed)) << std::flush;
    return 0;
}

int pay_url(Session& session, const X402Arguments& arguments) {
    auto limits = limits_of(arguments);
    auto body = read_body(arguments.file);
    auto url = read_url(session, arguments.url);
    if (!limits || !body || !url)
        return session.fail_with(!limits ? limits.error() : !body ? body.error() : url.error());
    http::ClientRequest request{
        .method = body->empty() ? "GET" : "POST", .target = url->target, .body = *body};
    url->target = "/";
    http::BlockingClient client(
        *url, {.timeout = std::chrono::seconds(40), .ca_file = session.options().ca_file});
    auto answer = client.send(request);
    if (!answer)
        return session.fail_with(answer.error());
    if (answer->status < 300)
        return print_answer(*answer); // it costs nothing
    if (answer->status != 402)
        return session.fail_with({ErrorCode::invalid_input, words_of(*answer)});
    auto place = paying_place(session);
    if (!place)
        return session.fail_with(place.error());
    Version version = Version::v1;
    auto requirement = requirement_of(*answer, *place, version);
    if (!requirement)
        return session.fail_with(requirement.error());
    if (auto same = compare_terms(*requirement, *body); !same)
        return session.fail_with(same.error());
    auto paid = sign_order(session, *requirement, *limits);
    if (!paid)
        return session.fail_with(paid.error());
    request.headers.set(std::string(version == Version::v1 ? bounty::x402::kPaymentFieldV1
                                                           : bounty::x402::kPaymentField),
                        bounty::x402::write_payment(version, *requirement, *paid));
    // The same payment can be sent again: it is used once, whatever became of the first answer.
    for (int i = 0; i < kMostTries && (!answer || i == 0 || answer->status == 503); ++i)
        answer = client.send(request);
    const std::string name = to_hex(transaction_hash(*paid));
    if (!answer)
        return session.fail_with(
            {answer.error().code, "No answer came back: " + answer.error().message +
                                      " Look whether it was paid: rustchain-cli tx " + name});
    if (answer->status >= 300)
        return session.fail_with(
            {ErrorCode::invalid_input, words_of(*answer) + " (transaction " + name + ")"});
    return print_answer(*answer);
}

int sign_asked(Session& session, const X402Arguments& arguments) {
    auto limits = limits_of(arguments);
    auto text = read_body(arguments.file);
    if (!limits || !text)
        return session.fail_with(!limits ? limits.error() : text.error());
    auto document = json::parse(
        *text,
        {.max_bytes = bounty::x402::kMaxRequirementBytes, .max_depth = 8, .max_values = 512});
    if (!document)
        return session.fail_with(document.error());
    auto place = paying_place(session);
    if (!place)
        return session.fail_with(place.error());
    auto requirement = bounty::x402::read_requirement(*document, *place);
    if (!requirement)
        return session.fail_with(requirement.error());
    auto paid = sign_order(session, *requirement, *limits);
    if (!paid)
        return session.fail_with(paid.error());
    session.print(json::Object{{"hash", to_hex(transaction_hash(*paid))},
                               {"transaction", to_base64(encode(*paid))}});
    return 0;
}

} // namespace

void add_x402_commands(CLI::App& app, Command& chosen) {
    auto* group = app.add_subcommand("x402", "requests that cost RTC");
    group->require_subcommand(1);
    auto arguments = std::make_shared<X402Arguments>();
    auto add_limits = [arguments](CLI::App* command) {
        command->add_option("--max", arguments->most, "RTC above which nothing is signed");
        command->add_flag("--yes", arguments->is_agreed, "do not ask; needs --max");
    };
    auto* paid = group->add_subcommand("pay", "show what a URL costs, ask, pay, print its answer");
    paid->add_option("url", arguments->url, "what is asked for")->required();
    paid->add_option("--body", arguments->file, "POST this JSON file; - reads it");
    add_limits(paid);
    paid->callback([&chosen, arguments] {
        chosen = [arguments](Session& session) { return pay_url(session, *arguments); };
    });
    auto* pen = group->add_subcommand(
        "sign", "sign what a 402 answer asks for, for another program to send");
    pen->add_option("file", arguments->file,
                    "the answer's JSON, or one entry of its accepts; - reads it")
        ->required();
    add_limits(pen);
    pen->callback([&chosen, arguments] {
        chosen = [arguments](Session& session) { return sign_asked(session, *arguments); };
    });
}

} // namespace rustchain::cli
