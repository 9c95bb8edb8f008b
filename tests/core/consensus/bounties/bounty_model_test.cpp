// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Random people make random moves at random heights: the rules and a plain model agree on every
// answer, every bounty and every coin. RUSTCHAIN_BOUNTY_MOVES asks for more moves than the usual.
#include "tests/core/consensus/bounties/bounty_world.hpp"
#include "tests/core/consensus/bounties/plain_bounties.hpp"
#include "tests/fixtures/test_program.hpp"

#include <random>

namespace bounty_model_test {

using namespace rustchain;
using namespace rustchain::consensus::bounties;

namespace {

constexpr int kUsualMoves = 200'000;
constexpr int kMovesOfAWorld = 2'000;
constexpr std::size_t kPeople = 7;
constexpr std::size_t kMostBounties = 200;
constexpr std::size_t kLatest = 10; // moves are mostly about these

const std::vector<Person>& everybody() {
    return people_named(
        {"person 0", "person 1", "person 2", "person 3", "person 4", "person 5", "person 6"});
}

//! Both worlds side by side.
class Twins {
public:
    explicit Twins(std::uint64_t seed) : random_(seed), world_(everybody()) {
        model_.balances.assign(kPeople, world_.balance(person(0)).micro_rtc());
    }

    //! Empty when both say the same.
    QString step() {
        const std::size_t id = chosen_bounty();
        const std::size_t who = actor_for(id);
        switch (below(16)) {
        case 0:
        case 1:
            return model_.bounties.size() < kMostBounties ? post(who) : QString();
        case 2:
        case 3:
        case 4:
        case 5:
            return claim(who, id);
        case 6:
            return told("cancel", world_.apply(person(who), BountyCancel{.id = id}),
                        model_.cancel(who, id));
        case 7:
        case 8:
        case 9: {
            const std::uint64_t pull_request = below(12);
            return told(
                "submit",
                world_.apply(person(who), BountySubmit{.id = id, .pull_request = pull_request}),
                model_.submit(who, id, pull_request));
        }
        case 10:
        case 11: {
            const bool approve = below(3) != 0;
            return told("review",
                        world_.apply(person(who), BountyReview{.id = id, .approve = approve}),
                        model_.review(who, id, approve));
        }
        case 12:
        case 13: {
            const bool is_merged = below(4) != 0;
            return told(
                "release",
                world_.apply(person(who), BountyRelease{.id = id,
                                                        .merge_commit = is_merged ? CommitHash({7})
                                                                                  : CommitHash{}}),
                model_.release(who, id, is_merged));
        }
        default:
            return pass_time();
        }
    }

    //! Every bounty and every balance.
    QString compare() const {
        for (std::size_t i = 0; i < kPeople; ++i)
            if (world_.balance(person(i)).micro_rtc() != model_.balances[i])
                return QString("balance of person %1").arg(i);
        if (world_.bounty(model_.bounties.size() + 1))
            return "a bounty that the model does not know";
        for (std::size_t i = 0; i < model_.bounties.size(); ++i) {
            const auto record = world_.bounty(i + 1);
            const PlainBounty& plain = model_.bounties[i];
            const bool has_claimant =
                !record->claimant.is_zero() && !record->has_lapsed(world_.height);
            if (name_of(record->stands_at(world_.height)) != plain.state ||
                record->escrow.micro_rtc() != plain.escrow ||
                has_claimant != (plain.claimant >= 0) ||
                (has_claimant &&
                 record->claimant != person(static_cast<std::size_t>(plain.claimant)).address))
                return QString("bounty %1 is %2").arg(i + 1).arg(plain.state.c_str());
        }
        return world_.sum() == world_.supply ? "" : "the coins do not add up";
    }

    std::map<std::string, int> answers;

private:
    const Person& person(std::size_t i) const { return everybody()[i]; }
    std::size_t below(std::size_t limit) { return random_() % limit; }

    std::size_t chosen_bounty() {
        const std::size_t count = model_.bounties.size();
        if (count == 0 || below(20) == 0)
            return below(2) ? count + 1 : 0;
        return below(10) ? count - below(std::min(count, kLatest)) : 1 + below(count);
    }

    //! Half of the time somebody who has a part in the bounty, else anybody.
    std::size_t actor_for(std::size_t id) {
        if (id >= 1 && id <= model_.bounties.size() && below(4)) {
            const PlainBounty& plain = model_.bounties[id - 1];
            const int parts[] = {static_cast<int>(plain.sponsor),
                                 static_cast<int>(plain.maintainer), plain.claimant,
                                 plain.release_key};
            if (const int part = parts[below(4)]; part >= 0)
                return static_cast<std::size_t>(part);
        }
        return below(kPeople);
    }

    QString told(const char* move, ReceiptStatus real, const std::string& plain) {
        ++answers[std::string(move) + " " + plain];
        if (name_of(real) == plain)
            return {};
        return QString("%1: the rules say %2, the model %3")
            .arg(move, QString::fromStdString(std::string(name_of(real))), plain.c_str());
    }

    QString post(std::size_t who) {
        static constexpr std::uint64_t kRewards[] = {0,         9'999,     10'000,    123'457,
                                                     1'000'000, 3'000'001, 90'000'000};
        static constexpr std::uint64_t kTimes[] = {0, 1, 20, 60, 300, 5'000, 420'480, 420'481};
        PlainBounty plain{.maintainer = below(kPeople),
                          .release_key = below(3) ? static_cast<int>(below(kPeople)) : -1,
                          .repository = below(2) ? "a/b" : "c/d",
                          .reward = kRewards[below(std::size(kRewards))],
                          .deadline = world_.height + kTimes[below(std::size(kTimes))],
                          .claim_blocks = kTimes[below(std::size(kTimes))]};
        BountyPost terms{.reward = Amount::from_micro_rtc(plain.reward),
                         .deadline = plain.deadline,
                         .claim_blocks = plain.claim_blocks,
                         .maintainer = person(plain.maintainer).address,
                         .release_key = {},
                         .repository = plain.repository,
                         .url = "https://github.com/a/b/issues/1",
                         .title = "work",
                         .terms_hash = {}};
        if (plain.release_key >= 0)
            terms.release_key = person(static_cast<std::size_t>(plain.release_key)).public_key();
        return told("post", world_.apply(person(who), terms), model_.post(who, plain));
    }

    QString claim(std::size_t who, std::size_t id) {
        const int claimant = below(4)   ? static_cast<int>(who)
                             : below(8) ? static_cast<int>(below(kPeople))
                                        : -1;
        const Address address =
            claimant < 0 ? Address{} : person(static_cast<std::size_t>(claimant)).address;
        return told("claim", world_.apply(person(who), BountyClaim{.id = id, .claimant = address}),
                    model_.claim(who, id, claimant));
    }

    QString pass_time() {
        static constexpr std::uint64_t kSteps[] = {1, 1, 1, 5, 19, 300, 36'000};
        world_.height += kSteps[below(8) ? below(5) : below(std::size(kSteps))];
        model_.move_to(world_.height);
        if (below(4))
            return {};
        world_.settle();
        model_.settle();
        return compare();
    }

    std::mt19937_64 random_;
    BountyWorld world_;
    PlainBounties model_;
};

} // namespace

class BountyModelTest : public QObject {
    Q_OBJECT
private slots:
    void rules_and_model_agree() {
        bool is_number = false;
        const int asked = qEnvironmentVariableIntValue("RUSTCHAIN_BOUNTY_MOVES", &is_number);
        const int moves = is_number ? asked : kUsualMoves;
        std::map<std::string, int> answers;
        for (int done = 0; done < moves; done += kMovesOfAWorld) {
            const auto seed = static_cast<std::uint64_t>(done / kMovesOfAWorld);
            Twins twins(seed);
            for (int i = 0; i < kMovesOfAWorld; ++i) {
                const QString difference = twins.step();
                QVERIFY2(
                    difference.isEmpty(),
                    qPrintable(QString("seed %1, move %2: %3").arg(seed).arg(i).arg(difference)));
            }
            QCOMPARE(twins.compare(), QString());
            for (const auto& [answer, count] : twins.answers)
                answers[answer] += count;
        }
        for (const auto& [answer, count] : answers)
            qInfo("%8d %s", count, answer.c_str());
        for (const char* reached :
             {"post success", "post balance_too_low", "claim success", "claim open_claim",
              "claim claim_waits", "claim past_deadline", "claim already_claimed", "cancel success",
              "submit success", "submit past_deadline", "review success", "review past_deadline",
              "release success", "release not_merged", "release past_deadline"})
            QVERIFY2(answers[reached] > 0, reached);
    }
};

RUSTCHAIN_TEST(BountyModelTest)

} // namespace bounty_model_test
#include "bounty_model_test.moc"
