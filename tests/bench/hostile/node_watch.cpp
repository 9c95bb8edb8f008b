// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Reading /proc and /v1/peers.
#include "tests/bench/hostile/node_watch.hpp"

#include "core/json/field.hpp"
#include "core/json/parse.hpp"

#include <algorithm>
#include <fstream>
#include <utility>

#include <unistd.h>

namespace rustchain::bench {
namespace {

using integration::Cluster;
using namespace std::chrono_literals;

constexpr auto kBetweenLooks = 200ms;
constexpr unsigned kLooksBetweenQuestions = 10; //!< about links, which cost the node some work

Result<json::Value> peers_of(const Cluster& cluster, std::size_t node) {
    auto url = http::Url::parse("http://" + cluster.rpc(node));
    if (!url)
        return fail(url.error());
    http::BlockingClient client(*url);
    auto response = client.get("/v1/peers");
    if (!response)
        return fail(response.error());
    return json::parse(response->body);
}

//! Whether an entry of the list has, at its key, this host, alone or with a port.
bool names(const json::Field& list, std::string_view key, const std::string& host) {
    const auto items = list.items();
    return items && std::ranges::any_of(*items, [&](const json::Field& item) {
               const std::string text = item.at(key).text().value_or("");
               return text == host || text.starts_with(host + ":");
           });
}

} // namespace

std::uint64_t resident_bytes(std::int64_t process_id) {
    std::ifstream file("/proc/" + std::to_string(process_id) + "/statm");
    std::uint64_t all_pages = 0;
    std::uint64_t resident_pages = 0;
    file >> all_pages >> resident_pages;
    return resident_pages * static_cast<std::uint64_t>(sysconf(_SC_PAGESIZE));
}

HonestLinks honest_links(const Cluster& cluster) {
    HonestLinks links;
    for (std::size_t node = 0; node < cluster.size(); ++node) {
        const auto answer = peers_of(cluster, node);
        if (!answer)
            continue;
        const json::Field root(*answer);
        for (std::size_t other = 0; other < cluster.size(); ++other) {
            if (other == node)
                continue;
            links.open += names(root.at("peers"), "address", cluster.host(other)) ? 1 : 0;
            links.banned += names(root.at("banned"), "host", cluster.host(other)) ? 1 : 0;
        }
    }
    return links;
}

std::size_t all_links(const Cluster& cluster) {
    return cluster.size() * (cluster.size() - 1);
}

NodeWatch::NodeWatch(const Cluster& cluster)
    : cluster_(cluster), seen_(nothing()),
      thread_([this](const std::stop_token& stop) { look(stop); }) {}

NodeWatch::Seen NodeWatch::nothing() const {
    return {.most_resident = std::vector<std::uint64_t>(cluster_.size()),
            .least_links = all_links(cluster_)};
}

NodeWatch::Seen NodeWatch::take() {
    std::lock_guard lock(mutex_);
    return std::exchange(seen_, nothing());
}

void NodeWatch::look(const std::stop_token& stop) {
    std::vector<std::int64_t> processes;
    for (std::size_t node = 0; node < cluster_.size(); ++node)
        processes.push_back(cluster_.process_id(node));
    for (unsigned looks = 0; !stop.stop_requested(); ++looks) {
        const bool asks = looks % kLooksBetweenQuestions == 0;
        const std::size_t links = asks ? honest_links(cluster_).open : all_links(cluster_);
        {
            std::lock_guard lock(mutex_);
            seen_.least_links = std::min(seen_.least_links, links);
            for (std::size_t node = 0; node < cluster_.size(); ++node)
                seen_.most_resident[node] =
                    std::max(seen_.most_resident[node], resident_bytes(processes[node]));
        }
        std::this_thread::sleep_for(kBetweenLooks);
    }
}

} // namespace rustchain::bench
