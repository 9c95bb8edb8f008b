// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Starting, killing and asking the processes of a network.
#include "tests/integration/cluster/cluster.hpp"

#include "core/json/parse.hpp"
#include "core/json/write.hpp"
#include "core/node/new_network.hpp"
#include "core/runtime/file.hpp"

#include <QRandomGenerator>
#include <QThread>

#include <algorithm>
#include <csignal>

namespace rustchain::integration {
namespace {

constexpr std::uint16_t kPeerPort = 8098;
constexpr int kStartLimit_ms = 60'000;
constexpr int kEndLimit_ms = 30'000;
constexpr auto kBetweenLooks = std::chrono::milliseconds(50);

//! "… RPC on 127.0.0.1:40123" ends the line that rustchaind prints once it serves.
std::optional<std::string> rpc_of(const QByteArray& printed) {
    const qsizetype at = printed.indexOf("RPC on ");
    const qsizetype end = at < 0 ? -1 : printed.indexOf('\n', at);
    if (end < 0)
        return std::nullopt;
    return printed.mid(at + 7, end - at - 7).toStdString();
}

Result<std::string> draw_prefix() {
    auto* random = QRandomGenerator::global();
    return "127." + std::to_string(random->bounded(1, 255)) + "." +
           std::to_string(random->bounded(1, 255)) + ".";
}

} // namespace

Result<std::unique_ptr<Cluster>> Cluster::create(ClusterConfig config) {
    auto cluster = std::unique_ptr<Cluster>(new Cluster(std::move(config)));
    const ClusterConfig& plan = cluster->config_;
    cluster->prefix_ = *draw_prefix();
    auto made = node::make_network(
        {.network = plan.network,
         .validators = plan.validators,
         .bond = plan.bond,
         .play_money = Amount::from_rtc(1000),
         .allocations = plan.allocations,
         .folder = plan.folder},
        static_cast<TimestampMs>(std::chrono::duration_cast<std::chrono::milliseconds>(
                                     std::chrono::system_clock::now().time_since_epoch())
                                     .count()));
    if (!made)
        return fail(made.error());
    cluster->genesis_ = made->genesis;
    for (const auto& root : made->data_roots)
        cluster->add(root, true);
    for (std::size_t i = 0; i < plan.observers; ++i)
        cluster->add(plan.folder / ("observer-" + std::to_string(i + 1)), false);
    for (std::size_t twin : plan.twins) {
        const auto root = plan.folder / ("twin-" + std::to_string(twin + 1));
        std::error_code reason;
        std::filesystem::copy(made->data_roots[twin], root,
                              std::filesystem::copy_options::recursive, reason);
        if (reason)
            return fail(ErrorCode::internal, "copy " + root.string() + ": " + reason.message());
        cluster->add(root, true);
    }
    return cluster;
}

void Cluster::add(std::filesystem::path root, bool votes) {
    nodes_.push_back({.root = std::move(root),
                      .votes = votes,
                      .process = nullptr,
                      .client = nullptr,
                      .rpc = {}});
}

Cluster::~Cluster() {
    for (std::size_t i = 0; i < nodes_.size(); ++i)
        kill(i);
}

std::string Cluster::host(std::size_t node) const {
    return prefix_ + std::to_string(node + 1);
}

QStringList Cluster::arguments_of(std::size_t node) const {
    QStringList arguments{
        "--network", QString::fromStdString(config_.network),
        "--datadir", QString::fromStdString(nodes_[node].root.string()),
        "--genesis", QString::fromStdString((config_.folder / "genesis.json").string()),
        "--rpc",     "127.0.0.1:0",
        "--listen",  QString::fromStdString(host(node)) + ":" + QString::number(kPeerPort)};
    if (nodes_[node].votes)
        arguments << "--validator";
    // One neighbour is enough to be found by all; the first one knows the second.
    const std::size_t neighbour = node == 0 ? 1 : 0;
    if (neighbour < nodes_.size())
        arguments << "--connect"
                  << QString::fromStdString(host(neighbour)) + ":" + QString::number(kPeerPort);
    return arguments;
}

void Cluster::launch(std::size_t node, const StartOptions& options) {
    auto& process = nodes_[node].process;
    process = std::make_unique<QProcess>();
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto& [name, value] : options.environment)
        environment.insert(name, value);
    process->setProcessEnvironment(environment);
    process->setStandardErrorFile(QString::fromStdString(complaint_file(node).string()));
    process->start(QString::fromStdString(config_.daemon.string()),
                   arguments_of(node) + options.arguments);
}

Result<void> Cluster::start(std::size_t node, const StartOptions& options) {
    Node& started = nodes_[node];
    launch(node, options);
    QByteArray printed;
    std::optional<std::string> rpc;
    while (!rpc && started.process->waitForReadyRead(kStartLimit_ms)) {
        printed += started.process->readAllStandardOutput();
        rpc = rpc_of(printed);
    }
    if (!rpc)
        return fail(ErrorCode::unavailable, "node " + std::to_string(node) +
                                                " did not start: " + printed.toStdString() +
                                                complaint(node) + log_tail(node));
    auto url = http::Url::parse("http://" + *rpc);
    if (!url)
        return fail(url.error());
    started.rpc = *rpc;
    started.client = std::make_unique<http::BlockingClient>(*url);
    return get(node, "/v1/status").map([](const json::Value&) {});
}

Result<void> Cluster::start_all() {
    for (std::size_t i = 0; i < nodes_.size(); ++i) {
        if (is_running(i))
            continue;
        if (auto started = start(i); !started)
            return started;
    }
    return {};
}

void Cluster::kill(std::size_t node) {
    if (!is_running(node))
        return;
    nodes_[node].process->kill();
    nodes_[node].process->waitForFinished(kEndLimit_ms);
    nodes_[node].client.reset();
}

void Cluster::stop(std::size_t node) {
    if (!is_running(node))
        return;
    nodes_[node].process->terminate();
    nodes_[node].process->waitForFinished(kEndLimit_ms);
    nodes_[node].client.reset();
}

std::optional<int> Cluster::wait_for_end(std::size_t node, std::chrono::milliseconds limit) {
    Node& awaited = nodes_[node];
    const bool is_over = awaited.process->state() == QProcess::NotRunning ||
                         awaited.process->waitForFinished(static_cast<int>(limit.count()));
    if (!is_over)
        return std::nullopt;
    awaited.client.reset();
    const bool is_signal = awaited.process->exitStatus() == QProcess::CrashExit;
    return is_signal ? awaited.process->exitCode() : 0;
}

bool Cluster::is_running(std::size_t node) const {
    const auto& process = nodes_[node].process;
    return process && process->state() == QProcess::Running;
}

void Cluster::pause(std::size_t node) {
    if (is_running(node))
        ::kill(static_cast<pid_t>(nodes_[node].process->processId()), SIGSTOP);
}

void Cluster::resume(std::size_t node) {
    if (is_running(node))
        ::kill(static_cast<pid_t>(nodes_[node].process->processId()), SIGCONT);
}

Result<json::Value> Cluster::ask(std::size_t node, http::ClientRequest request) {
    if (!nodes_[node].client)
        return fail(ErrorCode::unavailable, "the node does not run");
    auto response = nodes_[node].client->send(std::move(request));
    if (!response)
        return fail(response.error());
    auto parsed = json::parse(response->body);
    if (!parsed)
        return fail(parsed.error());
    if (response->status >= 400)
        return fail(ErrorCode::invalid_input, response->body);
    return *parsed;
}

Result<json::Value> Cluster::get(std::size_t node, std::string target) {
    return ask(node, {.target = std::move(target)});
}

Result<json::Value> Cluster::post(std::size_t node, std::string target, json::Object body) {
    auto cookie = runtime::read_text_file(paths(node).cookie(), 1000);
    if (!cookie)
        return fail(cookie.error());
    const QByteArray credentials = QByteArray::fromStdString(*cookie).toBase64();
    return ask(node, {.method = "POST",
                      .target = std::move(target),
                      .headers = {{"Authorization", "Basic " + credentials.toStdString()}},
                      .body = json::write(body)});
}

Height Cluster::final_height(std::size_t node) {
    auto status = get(node, "/v1/status");
    return status ? json::Field(*status).at("final_height").u64().value_or(0) : 0;
}

std::string Cluster::block_hash(std::size_t node, Height height) {
    auto block = get(node, "/v1/blocks/" + std::to_string(height));
    return block ? json::Field(*block).at("hash").text().value_or("") : "";
}

Result<void> Cluster::edit_peers(std::size_t node, json::Object body) {
    if (!is_running(node))
        return {};
    return post(node, "/v1/peers", std::move(body)).map([](const json::Value&) {});
}

Result<void> Cluster::cut_off(const std::vector<std::size_t>& nodes) {
    cut_off_ = nodes;
    for (std::size_t a = 0; a < nodes_.size(); ++a)
        for (std::size_t b = 0; b < nodes_.size(); ++b) {
            const bool is_across = std::ranges::count(nodes, a) != std::ranges::count(nodes, b);
            if (!is_across)
                continue;
            if (auto cut = edit_peers(a, {{"action", "ban"}, {"host", host(b)}}); !cut)
                return cut;
        }
    return {};
}

Result<void> Cluster::heal() {
    for (std::size_t a = 0; a < nodes_.size(); ++a)
        for (std::size_t b = 0; b < nodes_.size(); ++b) {
            const bool was_across =
                std::ranges::count(cut_off_, a) != std::ranges::count(cut_off_, b);
            if (!was_across)
                continue;
            if (auto lifted = edit_peers(a, {{"action", "lift"}, {"host", host(b)}}); !lifted)
                return lifted;
        }
    cut_off_.clear();
    return {};
}

bool Cluster::wait_until(const std::function<bool()>& holds, std::chrono::milliseconds limit) {
    const auto deadline = std::chrono::steady_clock::now() + limit;
    while (!holds()) {
        if (std::chrono::steady_clock::now() >= deadline)
            return false;
        QThread::msleep(static_cast<unsigned long>(kBetweenLooks.count()));
    }
    return true;
}

std::string Cluster::log_tail(std::size_t node) const {
    constexpr std::size_t kShown = 3000;
    auto text = runtime::read_text_file(paths(node).log(), 64u << 20);
    if (!text)
        return text.error().message;
    return text->size() > kShown ? text->substr(text->size() - kShown) : *text;
}

std::string Cluster::complaint(std::size_t node) const {
    auto text = runtime::read_text_file(complaint_file(node), 1u << 20);
    return text ? *text : text.error().message;
}

std::vector<json::Field> items_of(const json::Field& list) {
    return list.items().value_or(std::vector<json::Field>{});
}

} // namespace rustchain::integration
