// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// bounty post, claim, submit, review, release, cancel: the moves, signed by the wallet.
#include "app/cli/bounty/bounty_group.hpp"
#include "app/cli/bounty/move_words.hpp"
#include "app/cli/bounty/post_form.hpp"
#include "app/cli/commands.hpp"

#include "core/json/field.hpp"
#include "core/primitives/hex.hpp"

namespace rustchain::cli {
namespace {

struct MoveArguments {
    BountyId id = 0;
    std::string to;
    std::uint64_t pull_request = 0;
    bool approve = false;
    bool reject = false;
    std::string merge_commit;
};

//! The number that the chain gave to what this wallet posted in the block of this height; nothing
//! when the node does not tell.
std::optional<BountyId> find_posted(Session& session, const BountyPost& post, Height height) {
    auto sponsor = session.chosen_wallet();
    if (!sponsor)
        return std::nullopt;
    auto answer = session.wait(
        session.client().get("/v1/bounties?limit=200&sponsor=" +
                             to_text(sponsor->accounts.front().address, session.address_prefix())));
    if (!answer)
        return std::nullopt;
    const auto rows =
        json::Field(*answer).at("bounties").items().value_or(std::vector<json::Field>{});
    std::optional<BountyId> found;
    for (const json::Field& row : rows) {
        const auto id = row.at("id").u64();
        const bool is_it = row.at("posted_height").u64().value_or(0) == height &&
                           row.at("title").text().value_or("") == post.title &&
                           row.at("url").text().value_or("") == post.url;
        if (id && is_it && (!found || *found < *id))
            found = *id;
    }
    return found;
}

//! Signs, sends and waits until it is final; prints what became of it.
int carry_out_move(Session& session, const Payload& move) {
    auto unlocked = session.unlock_wallet();
    if (!unlocked)
        return session.fail_with(unlocked.error());
    auto sent = session.wait((*unlocked)->send_move(move, wallet::FeeSpeed::normal));
    if (!sent)
        return session.fail_with({ErrorCode::invalid_input, problem_text(sent.error())});
    auto status = session.wait_until_final(*sent);
    if (!status)
        return session.fail_with(status.error());
    const Receipt receipt = status->receipt.value_or(Receipt{});
    const bool is_done = receipt.status == ReceiptStatus::success;
    json::Object answer{{"hash", to_hex(*sent)},
                        {"status", std::string(name_of(receipt.status))},
                        {"block", status->height},
                        {"fee", amount_text(receipt.fee)}};
    if (!is_done)
        answer.set("reason", refusal_text(receipt.status, move));
    std::optional<BountyId> id = moved_bounty(move);
    if (const auto* post = std::get_if<BountyPost>(&move); post && is_done)
        id = find_posted(session, *post, status->height);
    if (id)
        answer.set("bounty", *id);
    session.print(answer);
    return is_done ? 0 : 1;
}

int post_bounty(Session& session, const PostForm& form) {
    auto post = read_post_form(form, session.address_prefix());
    if (!post)
        return session.fail_with(post.error());
    auto status = session.wait(session.client().status());
    if (!status)
        return session.fail_with(status.error());
    auto deadline = read_deadline(form.deadline, status->params, status->height);
    if (!deadline)
        return session.fail_with(deadline.error());
    post->deadline = *deadline;
    post->claim_blocks = blocks_of_days(form.claim_days, status->params);
    return carry_out_move(session, *post);
}

int claim_bounty(Session& session, const MoveArguments& arguments) {
    BountyClaim claim{.id = arguments.id};
    if (arguments.to.empty()) {
        auto own = session.chosen_wallet();
        if (!own)
            return session.fail_with(own.error());
        claim.claimant = own->accounts.front().address;
    } else {
        auto claimant = parse_address(arguments.to, session.address_prefix());
        if (!claimant)
            return session.fail_with(
                {ErrorCode::invalid_input, "--to: " + std::string(describe(claimant.error()))});
        claim.claimant = claimant->address;
    }
    return carry_out_move(session, claim);
}

int review_bounty(Session& session, const MoveArguments& arguments) {
    if (arguments.approve == arguments.reject)
        return session.fail_with(
            {ErrorCode::invalid_input, "say one of --approve and --reject; nothing was signed"});
    return carry_out_move(session, BountyReview{.id = arguments.id, .approve = arguments.approve});
}

int release_bounty(Session& session, const MoveArguments& arguments) {
    BountyRelease release{.id = arguments.id};
    if (!arguments.merge_commit.empty()) {
        auto commit = fixed_from_hex<CommitHash>(arguments.merge_commit);
        if (!commit)
            return session.fail_with(
                {ErrorCode::invalid_input,
                 "--merge-commit: a commit of git is 40 hex digits, as git log shows it"});
        release.merge_commit = *commit;
    }
    return carry_out_move(session, release);
}

void add_post(CLI::App& group, Command& chosen) {
    auto form = std::make_shared<PostForm>();
    auto* made = group.add_subcommand("post", "put a reward into escrow for whoever does the work");
    made->add_option("--reward", form->reward, "RTC")->required();
    made->add_option("--deadline", form->deadline, "days as in 30d, or a height")->required();
    made->add_option("--claim-days", form->claim_days,
                     "days that a claim lasts without submitted work (default 7)");
    made->add_option("--maintainer", form->maintainer, "address that reviews the work")->required();
    made->add_option("--release-key", form->release_key,
                     "public key, 64 hex digits, of the node that acts on what GitHub says");
    made->add_option("--repository", form->repository, "owner/name in lower case")->required();
    made->add_option("--url", form->url, "link to the terms, https://")->required();
    made->add_option("--title", form->title, "one line, at most 200 bytes")->required();
    made->add_option("--terms-file", form->terms_file,
                     "file with the terms: its SHA-256 is kept on the chain");
    made->callback([&chosen, form] {
        chosen = [form](Session& session) { return post_bounty(session, *form); };
    });
}

using Move = int (*)(Session&, const MoveArguments&);

//! A command on one bounty, named by its number.
CLI::App* add_move(CLI::App& group, Command& chosen, const std::shared_ptr<MoveArguments>& into,
                   const std::string& name, const std::string& purpose, Move move) {
    auto* made = group.add_subcommand(name, purpose);
    made->add_option("bounty", into->id, "its number")->required()->check(CLI::PositiveNumber);
    made->callback([&chosen, into, move] {
        chosen = [into, move](Session& session) { return move(session, *into); };
    });
    return made;
}

} // namespace

void add_bounty_move_commands(CLI::App& app, Command& chosen) {
    CLI::App& group = bounty_group(app);
    auto arguments = std::make_shared<MoveArguments>();
    add_post(group, chosen);
    add_move(group, chosen, arguments, "claim", "reserve it for one's work", claim_bounty)
        ->add_option("--to", arguments->to, "address that is to be paid (default: the wallet's)");
    add_move(group, chosen, arguments, "submit", "name the pull request of the work",
             [](Session& session, const MoveArguments& given) {
                 return carry_out_move(
                     session, BountySubmit{.id = given.id, .pull_request = given.pull_request});
             })
        ->add_option("--pull-request", arguments->pull_request, "its number in the repository")
        ->required()
        ->check(CLI::PositiveNumber);
    auto* review = add_move(group, chosen, arguments, "review", "the maintainer's word on the work",
                            review_bounty);
    review->add_flag("--approve", arguments->approve, "the work is good");
    review->add_flag("--reject", arguments->reject, "the claimant may submit again");
    add_move(group, chosen, arguments, "release", "pay the escrow to the claimant", release_bounty)
        ->add_option("--merge-commit", arguments->merge_commit,
                     "40 hex digits; only the sponsor can do without");
    add_move(group, chosen, arguments, "cancel", "give the claim back, or take the escrow back",
             [](Session& session, const MoveArguments& given) {
                 return carry_out_move(session, BountyCancel{.id = given.id});
             });
}

} // namespace rustchain::cli
