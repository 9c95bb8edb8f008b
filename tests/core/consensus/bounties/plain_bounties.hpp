// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The rules of bounties once more, as plainly as they can be said: numbers for people, everything
// that time does is done when time passes, and all claims are looked at for each question.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace rustchain::consensus::bounties {

struct PlainBounty {
    std::size_t sponsor = 0, maintainer = 0;
    int release_key = -1; //!< whose key it is; −1: none
    std::string repository;
    std::uint64_t reward = 0, escrow = 0, deadline = 0, claim_blocks = 0;
    std::string state = "funded";
    int claimant = -1;
    std::uint64_t claim_end = 0, claim_left = 0;
};

class PlainBounties {
public:
    static constexpr std::uint64_t kGrace = 30 * 144 * 8;

    std::vector<std::uint64_t> balances;
    std::vector<PlainBounty> bounties; //!< number 1 stands first
    std::uint64_t height = 100;

    //! Claims run out as the height is left behind.
    void move_to(std::uint64_t next) {
        height = next;
        for (PlainBounty& each : bounties)
            if (each.state == "claimed" && each.claim_end < height) {
                waits_[{each.claimant, each.repository}] = each.claim_end + each.claim_blocks;
                each.state = "funded";
                each.claimant = -1;
            }
    }
    void settle() {
        for (PlainBounty& each : bounties) {
            const bool has_work = each.state == "submitted" || each.state == "approved";
            const bool is_open = has_work || each.state == "funded" || each.state == "claimed";
            if (is_open && height > each.deadline + (has_work ? kGrace : 0))
                close(each, "expired", each.sponsor);
        }
    }
    std::string post(std::size_t who, PlainBounty bounty) {
        constexpr std::uint64_t kYear = 52'560 * 8;
        if (bounty.reward < 10'000)
            return "reward_too_small";
        if (bounty.deadline <= height || bounty.deadline > height + kYear ||
            bounty.claim_blocks == 0 || bounty.claim_blocks > kYear)
            return "bad_deadline";
        if (balances[who] < bounty.reward)
            return "balance_too_low";
        balances[who] -= bounty.reward;
        bounty.sponsor = who;
        bounty.escrow = bounty.reward;
        bounties.push_back(std::move(bounty));
        return "success";
    }
    std::string claim(std::size_t who, std::size_t id, int claimant) {
        PlainBounty* bounty = find(id);
        if (!bounty)
            return "unknown_bounty";
        const bool is_bot = bounty->release_key == static_cast<int>(who);
        if (claimant < 0 || (claimant != static_cast<int>(who) && !is_bot))
            return "not_allowed";
        if (is_closed(*bounty))
            return "wrong_state";
        if (bounty->state != "funded")
            return "already_claimed";
        if (height > bounty->deadline)
            return "past_deadline";
        for (const PlainBounty& each : bounties)
            if (each.repository == bounty->repository && each.claimant == claimant &&
                !is_closed(each))
                return "open_claim";
        auto wait = waits_.find({claimant, bounty->repository});
        if (wait != waits_.end() && height <= wait->second)
            return "claim_waits";
        bounty->state = "claimed";
        bounty->claimant = claimant;
        bounty->claim_end = height + bounty->claim_blocks;
        return "success";
    }
    std::string cancel(std::size_t who, std::size_t id) {
        PlainBounty* bounty = find(id);
        if (!bounty)
            return "unknown_bounty";
        const bool is_claimant = bounty->claimant == static_cast<int>(who);
        if (is_claimant && bounty->state == "claimed") {
            bounty->state = "funded";
            bounty->claimant = -1;
            return "success";
        }
        if (bounty->sponsor != who)
            return is_claimant ? "wrong_state" : "not_allowed";
        if (bounty->state != "funded")
            return "wrong_state";
        close(*bounty, "cancelled", bounty->sponsor);
        return "success";
    }
    std::string submit(std::size_t who, std::size_t id, std::uint64_t pull_request) {
        PlainBounty* bounty = find(id);
        if (!bounty)
            return "unknown_bounty";
        if (bounty->state != "claimed" || pull_request == 0)
            return "wrong_state";
        if (bounty->claimant != static_cast<int>(who) &&
            bounty->release_key != static_cast<int>(who))
            return "not_allowed";
        if (height > bounty->deadline)
            return "past_deadline";
        bounty->state = "submitted";
        bounty->claim_left = bounty->claim_end - height;
        return "success";
    }
    std::string review(std::size_t who, std::size_t id, bool approve) {
        PlainBounty* bounty = find(id);
        if (!bounty)
            return "unknown_bounty";
        if (bounty->maintainer != who)
            return "not_allowed";
        if (bounty->state != "submitted")
            return "wrong_state";
        if (height > bounty->deadline + kGrace)
            return "past_deadline";
        bounty->state = approve ? "approved" : "claimed";
        bounty->claim_end = height + bounty->claim_left;
        return "success";
    }
    std::string release(std::size_t who, std::size_t id, bool is_merged) {
        PlainBounty* bounty = find(id);
        if (!bounty)
            return "unknown_bounty";
        const bool is_sponsor = bounty->sponsor == who;
        if (!is_sponsor && bounty->maintainer != who &&
            bounty->release_key != static_cast<int>(who))
            return "not_allowed";
        if (bounty->state != "approved" && !(is_sponsor && bounty->state == "submitted"))
            return "wrong_state";
        if (height > bounty->deadline + kGrace)
            return "past_deadline";
        if (!is_sponsor && !is_merged)
            return "not_merged";
        close(*bounty, "paid", static_cast<std::size_t>(bounty->claimant));
        return "success";
    }
    static bool is_closed(const PlainBounty& bounty) {
        return bounty.state == "paid" || bounty.state == "cancelled" || bounty.state == "expired";
    }

private:
    PlainBounty* find(std::size_t id) {
        return id >= 1 && id <= bounties.size() ? &bounties[id - 1] : nullptr;
    }
    void close(PlainBounty& bounty, const char* end, std::size_t to) {
        balances[to] += bounty.escrow;
        bounty.escrow = 0;
        bounty.state = end;
    }

    std::map<std::pair<int, std::string>, std::uint64_t> waits_; // the last height of waiting
};

} // namespace rustchain::consensus::bounties
