// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Who checked the balance, and how.
#include "app/gui/overview/overview_view_model.hpp"

namespace rustchain::gui {
namespace {

// As ProofBadge.Status.
constexpr int kNone = -1;
constexpr int kVerified = 0;
constexpr int kMissing = 1;
constexpr int kFailed = 3;

} // namespace

const wallet::BalanceView& OverviewViewModel::balance() const {
    static const wallet::BalanceView unknown;
    return is_deceived() ? unknown : bridge_.wallet_snapshot()->balance;
}

int OverviewViewModel::proofStatus() const {
    if (is_deceived())
        return kFailed;
    if (isKnown())
        return kVerified;
    return bridge_.is_remote() && bridge_.node_phase() == NodePhase::running ? kMissing : kNone;
}

QStringList OverviewViewModel::proofSteps() const {
    if (!isKnown())
        return {};
    const QString height = count_text(balance().as_of);
    if (!bridge_.is_remote())
        return {tr("This device executed block %1 and every block before it.").arg(height),
                tr("Its own state holds this balance.")};
    return {tr("The first block and its validators are on this device."),
            tr("Signatures of the validators lead from there to block %1.").arg(height),
            tr("The block names the root of all accounts, and the path from this balance to that "
               "root is right.")};
}

} // namespace rustchain::gui
