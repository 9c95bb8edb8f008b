// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// GitHub's published payloads, or where they cannot be had our own in their shape, on a network of
// real processes: a merge pays a bounty in seconds.
// RUSTCHAIN_BOUNTY_RUNS says how often (3).
#include "core/bounty/github/github_news.hpp"
#include "tests/integration/bounties/bounty_network.hpp"
#include "tests/integration/bounties/published_examples.hpp"

#include <QRandomGenerator>
#include <QThread>
#include <QtTest>

#include <algorithm>

using namespace rustchain;
using namespace rustchain::integration;
using namespace std::chrono_literals;

namespace {

constexpr Amount kReward = Amount::from_rtc(25);
constexpr auto kLongestPayment = 30s;
constexpr auto kUsualPayment = 5s;
const std::string kMergeCommit = "c4295bd74fb0f4fda03689c3df3f2803b658fd85"; // of the example

json::Object& member(json::Object& object, std::string_view name) {
    return *object.find(name)->object();
}

std::string repository_of(std::size_t run) {
    return "codertocat/hello-world-" + std::to_string(run);
}

BountyPost a_post(const BountyNetwork& network, std::size_t run, const Address& maintainer) {
    return {.reward = kReward,
            .deadline = 20'000,
            .claim_blocks = 5'000,
            .maintainer = maintainer,
            .release_key = network.release.key.public_key(),
            .repository = repository_of(run),
            .url = "https://github.com/Codertocat/Hello-World-" + std::to_string(run) + "/issues/1",
            .title = "Update the README"};
}

void set_repository(json::Object& payload, std::size_t run) {
    member(payload, "repository").set("full_name", "Codertocat/Hello-World-" + std::to_string(run));
}

std::int64_t since_ms(std::chrono::steady_clock::time_point begin) {
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() -
                                                                 begin)
        .count();
}

} // namespace

class GithubReleaseTest : public QObject {
    Q_OBJECT

    std::vector<PublishedExample> examples_;
    bool has_published_ = false;
    std::unique_ptr<BountyNetwork> network_;

    //! The published example of a closed pull request, merged and saying what it fixes.
    json::Object the_merge(std::size_t run) const {
        json::Object payload = example_of(examples_, "pull_request", "closed").value();
        set_repository(payload, run);
        json::Object& work = member(payload, "pull_request");
        work.set("body", "This is a pretty simple change.\r\n\r\nFixes #1");
        work.set("merged", true);
        work.set("merged_at", "2019-05-15T15:21:18Z");
        return payload;
    }

private slots:
    void initTestCase() {
        auto examples = published_examples();
        has_published_ = examples.has_value();
        if (!examples && examples.error().code == ErrorCode::unavailable)
            examples = own_examples();
        QVERIFY2(examples.has_value(), examples ? "" : examples.error().message.c_str());
        examples_ = std::move(*examples);
        auto network = BountyNetwork::create();
        QVERIFY2(network.has_value(), network ? "" : network.error().message.c_str());
        network_ = std::move(*network);
    }
    void cleanupTestCase() { network_.reset(); }

    void reads_every_published_example() {
        if (!has_published_)
            QSKIP("the package cannot be had here; what follows goes by examples of our own");
        std::size_t read = 0;
        for (const PublishedExample& each : examples_) {
            auto news = bounty::github::read_news(each.event, each.payload, "drtc");
            QVERIFY2(news.has_value(),
                     (each.event + ": " + (news ? "" : news.error().message)).c_str());
            ++read;
        }
        QVERIFY(read > 100);
        qInfo("%zu examples read", read);
    }

    void answers_the_published_ping() {
        QCOMPARE(
            network_
                ->deliver("ping", *std::ranges::find(examples_, "ping", &PublishedExample::event)
                                       ->payload.object())
                .value(),
            std::string("200 pong"));
    }

    void pays_within_seconds_of_the_merge() {
        const int asked = qEnvironmentVariableIntValue("RUSTCHAIN_BOUNTY_RUNS");
        const std::size_t runs = asked > 0 ? static_cast<std::size_t>(asked) : 3;
        std::vector<Payload> posts, claims, submissions, approvals;
        for (std::size_t run = 1; run <= runs; ++run) {
            posts.emplace_back(a_post(*network_, run, network_->maintainer.address()));
            claims.emplace_back(BountyClaim{.id = run, .claimant = network_->claimant.address()});
            submissions.emplace_back(BountySubmit{.id = run, .pull_request = 2});
            approvals.emplace_back(BountyReview{.id = run, .approve = true});
        }
        auto done = network_->carry_out(network_->sponsor, posts);
        if (done)
            done = network_->carry_out(network_->claimant, claims);
        if (done)
            done = network_->carry_out(network_->claimant, submissions);
        if (done)
            done = network_->carry_out(network_->maintainer, approvals);
        QVERIFY2(done.has_value(), done ? "" : done.error().message.c_str());

        std::vector<std::int64_t> taken;
        for (std::size_t run = 1; run <= runs; ++run) {
            // Merges do not come in step with blocks.
            QThread::msleep(QRandomGenerator::global()->bounded(1000U));
            const std::uint64_t before = network_->balance(network_->claimant.address());
            const auto begin = std::chrono::steady_clock::now();
            QCOMPARE(network_->deliver("pull_request", the_merge(run)).value(),
                     std::string("202 accepted"));
            const bool is_paid = Cluster::wait_until(
                [&] {
                    return network_->balance(network_->claimant.address()) ==
                           before + kReward.micro_rtc();
                },
                kLongestPayment);
            taken.push_back(since_ms(begin));
            QVERIFY2(is_paid, network_->cluster().log_tail(BountyNetwork::kHookNode).c_str());
        }
        std::ranges::sort(taken);
        const std::int64_t median = taken[taken.size() / 2];
        qInfo("%zu merges, from the webhook to the final balance: median %lld ms, longest %lld ms",
              runs, static_cast<long long>(median), static_cast<long long>(taken.back()));
        QVERIFY(median < std::chrono::milliseconds(kUsualPayment).count());
    }

    void goes_the_whole_way_by_messages_in_the_wrong_order() {
        constexpr std::size_t kRun = 1000;
        auto posted = network_->carry_out(network_->sponsor,
                                          {a_post(*network_, kRun, network_->release.address())});
        QVERIFY2(posted.has_value(), posted ? "" : posted.error().message.c_str());
        const Signer worker;
        json::Object review = example_of(examples_, "pull_request_review", "submitted").value();
        set_repository(review, kRun);
        member(review, "pull_request").set("body", "Resolves #1");
        member(member(review, "pull_request"), "user").set("login", "worker");
        member(review, "review").set("state", "approved");
        json::Object offer = example_of(examples_, "pull_request", "opened").value();
        set_repository(offer, kRun);
        member(offer, "pull_request").set("body", "Closes: codertocat/hello-world-1000#1");
        member(member(offer, "pull_request"), "user").set("login", "Worker");
        json::Object claim = example_of(examples_, "issue_comment", "created").value();
        set_repository(claim, kRun);
        member(claim, "comment").set("body", "Claim " + worker.text());
        member(member(claim, "comment"), "user").set("login", "worker");
        for (const auto& [event, payload] :
             std::vector<std::pair<std::string, json::Object>>{{"pull_request", the_merge(kRun)},
                                                               {"pull_request_review", review},
                                                               {"pull_request", offer},
                                                               {"issue_comment", claim}})
            QCOMPARE(network_->deliver(event, payload).value(), std::string("202 accepted"));
        const bool is_paid = Cluster::wait_until(
            [&] { return network_->balance(worker.address()) == kReward.micro_rtc(); }, 60s);
        QVERIFY2(is_paid, network_->cluster().log_tail(BountyNetwork::kHookNode).c_str());
        auto status = network_->webhook_status();
        QVERIFY(status.has_value());
        QVERIFY(json::Field(*status).at("pending").items().value().empty());
    }
};

QTEST_GUILESS_MAIN(GithubReleaseTest)
#include "github_release_test.moc"
