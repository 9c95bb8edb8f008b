// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Asking every node the same.
#include "tests/integration/cluster/agreement.hpp"

#include <algorithm>

namespace rustchain::integration {

bool all_reach(Cluster& cluster, Height height, std::chrono::milliseconds limit) {
    return Cluster::wait_until(
        [&] {
            for (std::size_t i = 0; i < cluster.size(); ++i)
                if (cluster.is_running(i) && cluster.final_height(i) < height)
                    return false;
            return true;
        },
        limit);
}

Height best_height(Cluster& cluster) {
    Height height = 0;
    for (std::size_t i = 0; i < cluster.size(); ++i)
        if (cluster.is_running(i))
            height = std::max(height, cluster.final_height(i));
    return height;
}

QString disagreement(Cluster& cluster, Height height) {
    for (Height at = 1; at <= height; ++at) {
        std::string first;
        for (std::size_t i = 0; i < cluster.size(); ++i) {
            if (!cluster.is_running(i) || cluster.final_height(i) < at)
                continue;
            const std::string hash = cluster.block_hash(i, at);
            if (first.empty())
                first = hash;
            if (hash.empty() || hash != first)
                return QStringLiteral("node %1 at height %2: \"%3\", before it \"%4\"")
                    .arg(i)
                    .arg(at)
                    .arg(QString::fromStdString(hash), QString::fromStdString(first));
        }
    }
    return {};
}

} // namespace rustchain::integration
