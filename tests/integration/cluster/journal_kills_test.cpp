// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Validators killed between noting a vote and sending it, and validators put back to an earlier
// copy of their folder, sign nothing that excludes what they signed before.
#include "tests/integration/cluster/agreement.hpp"
#include "tests/integration/cluster/vote_memory.hpp"
#include "tests/integration/kill_after_journal.hpp"

#include "core/json/field.hpp"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

#include <array>
#include <csignal>

using namespace rustchain;
using namespace rustchain::integration;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t kValidators = 4;
constexpr int kMostRecords = 6;        //!< of a victim before it dies
constexpr int kTornOneIn = 4;          //!< kills that tear the record
constexpr int kFewKills = 6;           //!< unless RUSTCHAIN_KILLS says more
constexpr std::size_t kViewsLost = 20; //!< voted in after a copy was made

//! A cluster with what its validators are remembered for.
struct Story {
    QTemporaryDir folder;
    std::unique_ptr<Cluster> cluster;
    std::vector<VoteMemory> memories;

    explicit Story(std::size_t validators) : memories(validators) {
        auto made = Cluster::create({.daemon = RUSTCHAIN_DAEMON,
                                     .folder = folder.filePath("net").toStdString(),
                                     .validators = validators});
        if (!made)
            qFatal("%s", made.error().message.c_str());
        cluster = std::move(*made);
    }
    std::filesystem::path journal_file(std::size_t node) const {
        return cluster->paths(node).finality() / "votes.journal";
    }
    //! The one segment that there is as long as little was proposed.
    std::filesystem::path proposal_log(std::size_t node) const {
        return cluster->paths(node).finality() / "proposals-1.log";
    }
    NotedVotes journal(std::size_t node) const {
        auto noted = read_journal(journal_file(node));
        if (!noted)
            qFatal("%s", noted.error().message.c_str());
        return *noted;
    }
    void remember(std::size_t node) { memories[node].learn(journal(node)); }
    std::filesystem::path copy() const { return folder.filePath("copy").toStdString(); }
};

//! The first thing that speaks of two signatures that exclude each other; "" when nothing does.
QString fault(Story& story) {
    for (std::size_t i = 0; i < story.memories.size(); ++i) {
        story.remember(i);
        if (const std::string& said = story.memories[i].contradiction(); !said.empty())
            return QStringLiteral("validator %1: %2").arg(i).arg(QString::fromStdString(said));
        if (!story.cluster->is_running(i))
            continue;
        auto kept = story.cluster->get(i, "/v1/evidence");
        if (!kept || !json::Field(*kept).at("evidence").items().value().empty())
            return QStringLiteral("node %1 holds evidence").arg(i);
        // Once it is on the chain and punished, nobody keeps it any more.
        auto known = story.cluster->get(i, "/v1/validators");
        if (!known)
            return QStringLiteral("node %1 does not answer").arg(i);
        const auto validators = json::Field(*known).at("validators").items();
        for (const json::Field& each : validators.value())
            if (each.at("is_jailed_for_ever").boolean().value())
                return QStringLiteral("node %1 knows a punished validator").arg(i);
    }
    return {};
}

StartOptions killed_at(const std::filesystem::path& journal, int record, const char* leaves) {
    return {.arguments = {},
            .environment = {{"LD_PRELOAD", RUSTCHAIN_KILLER},
                            {tests::kKillJournal, QString::fromStdString(journal.string())},
                            {tests::kKillRecord, QString::number(record)},
                            {tests::kKillLeaves, leaves}}};
}

//! One that the node does not need to find the others.
std::size_t bystander_of(std::size_t node) {
    return node == kValidators - 1 ? kValidators - 2 : kValidators - 1;
}

struct Kill {
    bool is_torn = false;     //!< the record that it dies at
    bool is_of_log = false;   //!< that record is in the proposal log, which is written first
    bool is_decisive = false; //!< another one stands still meanwhile
};

//! Starts the node anew, to die at one of its next records; then as usual, until it votes again.
//! A decisive one's votes are needed: it comes back into the view that it died in.
void kill_at_a_record(Story& story, std::size_t node, const Kill& kill) {
    Cluster& cluster = *story.cluster;
    VoteMemory& memory = story.memories[node];
    cluster.kill(node);
    story.remember(node);
    const std::size_t before = memory.votes() + memory.proposals();
    const auto journal = story.journal_file(node);
    const auto file = kill.is_of_log ? story.proposal_log(node) : journal;
    const auto bytes = std::filesystem::file_size(journal);
    if (kill.is_decisive)
        cluster.pause(bystander_of(node));

    const int record = QRandomGenerator::global()->bounded(1, kMostRecords + 1);
    cluster.launch(node,
                   killed_at(file, record, kill.is_torn ? tests::kRecordTorn : tests::kRecordKept));
    const auto signal = cluster.wait_for_end(node, kPatience);
    QVERIFY2(signal == SIGKILL, (cluster.complaint(node) + cluster.log_tail(node)).c_str());
    story.remember(node);
    const auto noted = static_cast<int>(memory.votes() + memory.proposals() - before);
    // A journal that was written anew meanwhile has dropped what was final.
    if (!kill.is_of_log && std::filesystem::file_size(journal) > bytes)
        QCOMPARE(noted, kill.is_torn ? record - 1 : record);

    const auto started = cluster.start(node);
    QVERIFY2(started.has_value(), started ? "" : started.error().message.c_str());
    const Height ahead = cluster.final_height(node) + 2;
    QVERIFY2(Cluster::wait_until([&] { return cluster.final_height(node) >= ahead; }, kPatience),
             cluster.log_tail(node).c_str());
    cluster.resume(bystander_of(node));
    QVERIFY2(all_reach(cluster, best_height(cluster) + 1), cluster.log_tail(node).c_str());
}

int kills_wanted() {
    bool is_number = false;
    const int wanted = qEnvironmentVariableIntValue("RUSTCHAIN_KILLS", &is_number);
    return is_number ? wanted : kFewKills;
}

//! Puts the copy in the place of the node's folder.
void put_back(Story& story, std::size_t node) {
    std::filesystem::remove_all(story.cluster->data_root(node));
    std::filesystem::copy(story.copy(), story.cluster->data_root(node),
                          std::filesystem::copy_options::recursive);
}

//! Kills the node once it has voted in this many more views, and puts an earlier copy back.
void fall_back_to_a_copy(Story& story, std::size_t node, std::size_t views) {
    Cluster& cluster = *story.cluster;
    cluster.stop(node);
    story.remember(node);
    std::filesystem::copy(cluster.data_root(node), story.copy(),
                          std::filesystem::copy_options::recursive);
    const std::size_t voted = story.memories[node].views();
    QVERIFY(cluster.start(node).has_value());
    QVERIFY2(Cluster::wait_until(
                 [&] {
                     story.remember(node);
                     return story.memories[node].views() >= voted + views;
                 },
                 kPatience),
             cluster.log_tail(node).c_str());
    cluster.kill(node);
    story.remember(node);
    put_back(story, node);
}

} // namespace

class JournalKillsTest : public QObject {
    Q_OBJECT

private slots:
    void a_validator_killed_before_it_sends_contradicts_nothing() {
        Story story(kValidators);
        Cluster& cluster = *story.cluster;
        const auto started = cluster.start_all();
        QVERIFY2(started.has_value(), started ? "" : started.error().message.c_str());
        QVERIFY2(all_reach(cluster, 3), cluster.log_tail(0).c_str());
        QElapsedTimer timer;
        timer.start();
        const int wanted = kills_wanted();
        int torn = 0;
        int decisive = 0;
        for (int kept = 0; kept < wanted;) {
            const bool is_torn = (kept + torn) % kTornOneIn == kTornOneIn - 1;
            const Kill kill{.is_torn = is_torn,
                            .is_of_log = is_torn && QRandomGenerator::global()->bounded(2) == 0,
                            .is_decisive = QRandomGenerator::global()->bounded(2) == 0};
            (is_torn ? torn : kept) += 1;
            decisive += kill.is_decisive ? 1 : 0;
            // Each in turn, and each in turn with a torn record too.
            const auto node = static_cast<std::size_t>(is_torn ? torn : kept) % kValidators;
            kill_at_a_record(story, node, kill);
            if (QTest::currentTestFailed())
                return;
            QCOMPARE(fault(story), QString());
        }
        const Height height = best_height(cluster);
        QVERIFY2(all_reach(cluster, height + 3), cluster.log_tail(0).c_str());
        QCOMPARE(disagreement(cluster, height + 3), QString());
        QCOMPARE(fault(story), QString());
        std::size_t votes = 0;
        for (const VoteMemory& memory : story.memories) {
            QVERIFY(memory.votes() > 0);
            votes += memory.votes();
        }
        qInfo(
            "%d kills with the record kept, %d with it torn, %d of all decisive, in %lld s; final "
            "height %llu, %zu votes",
            wanted, torn, decisive, static_cast<long long>(timer.elapsed() / 1000),
            static_cast<unsigned long long>(height + 3), votes);
    }

    void a_restored_copy_waits_and_contradicts_nothing() {
        constexpr std::size_t kCopied = 2;
        Story story(kValidators);
        Cluster& cluster = *story.cluster;
        QVERIFY(cluster.start_all().has_value());
        QVERIFY2(all_reach(cluster, 3), cluster.log_tail(0).c_str());
        fall_back_to_a_copy(story, kCopied, kViewsLost);
        if (QTest::currentTestFailed())
            return;

        const auto& params = cluster.genesis().params;
        const EpochNumber open = params.epoch_of(best_height(cluster) + 1);
        const std::size_t copied = story.journal(kCopied).size();
        QVERIFY(cluster.start(kCopied).has_value());
        QVERIFY2(all_reach(cluster, best_height(cluster) + 2), cluster.log_tail(0).c_str());
        QCOMPARE(story.journal(kCopied).size(), copied);
        // Neither another start nor the owner's word lets one of many vote sooner.
        cluster.kill(kCopied);
        QVERIFY(cluster.start(kCopied, {.arguments = {"--accept-restored"}, .environment = {}})
                    .has_value());
        QVERIFY2(Cluster::wait_until([&] { return story.journal(kCopied).size() > copied; },
                                     kPatience + kPatience),
                 cluster.log_tail(kCopied).c_str());
        const NotedVotes again = story.journal(kCopied);
        QVERIFY(again.votes.empty() || again.votes.back().epoch > open);
        const Height height = best_height(cluster) + 5;
        QVERIFY2(all_reach(cluster, height), cluster.log_tail(kCopied).c_str());
        QCOMPARE(disagreement(cluster, height), QString());
        QCOMPARE(fault(story), QString());
    }

    void a_sole_validators_copy_needs_its_owners_word() {
        Story story(1);
        Cluster& cluster = *story.cluster;
        QVERIFY(cluster.start(0).has_value());
        QVERIFY2(all_reach(cluster, 3), cluster.log_tail(0).c_str());
        fall_back_to_a_copy(story, 0, 3);
        if (QTest::currentTestFailed())
            return;

        cluster.launch(0, {});
        const auto ended = cluster.wait_for_end(0, kPatience);
        QVERIFY2(ended == 0, cluster.log_tail(0).c_str());
        const std::string said = cluster.complaint(0);
        QVERIFY2(said.find("is a restored copy") != std::string::npos &&
                     said.find("--accept-restored") != std::string::npos,
                 said.c_str());
        QVERIFY(
            cluster.start(0, {.arguments = {"--accept-restored"}, .environment = {}}).has_value());
        QVERIFY2(all_reach(cluster, best_height(cluster) + 3), cluster.log_tail(0).c_str());
    }
};

QTEST_GUILESS_MAIN(JournalKillsTest)
#include "journal_kills_test.moc"
