// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The real window over a fresh chain, unlocked, with live news on its pages; run after run.
#include "tests/bench/window/window_stalls.hpp"

#include "app/gui/application.hpp"
#include "app/gui/window_modules.hpp"
#include "core/json/write.hpp"
#include "tests/bench/payment_flow.hpp"
#include "tests/bench/window/stall_meter.hpp"
#include "tests/bench/window/window_wallet.hpp"

#include <QApplication>
#include <QTemporaryDir>

#include <iostream>
#include <map>

namespace rustchain::bench {
namespace {

using namespace std::chrono_literals;

constexpr auto kQuiet = 5s;   //!< without payments, to compare
constexpr auto kWarmUp = 3s;  //!< of payments, before anything is measured
constexpr auto kOpening = 1s; //!< for another page to come up
constexpr std::uint64_t kSpareSeconds = 6;

using Values = std::map<std::string, std::vector<double>>; //!< over the runs

class Run {
public:
    Run(const WindowConfig& config, Values& values) : config_(config), values_(values) {}

    Result<json::Object> measure() {
        if (auto prepared = prepare(); !prepared)
            return fail(prepared.error());
        gui::NodeHostConfig host;
        host.node.network = "dev";
        host.node.data_root = root();
        host.node.serve_rpc = false;
        host.address_prefix = "drtc";
        host.stretch = kWindowStretch;
        gui::Application application(std::move(host));
        bool has_ended = false;
        QObject::connect(&application, &gui::Application::ended, [&] { has_ended = true; });
        auto measured = application.start() ? flow(application)
                                            : fail(ErrorCode::internal, "the window does not load");
        application.quit();
        if (!wait_in_window([&] { return has_ended; }))
            return fail(ErrorCode::internal, "the window does not end");
        return measured;
    }

private:
    std::filesystem::path root() const { return folder_.path().toStdString(); }

    Result<void> prepare() {
        auto own = make_window_wallet(root());
        if (!own)
            return fail(own.error());
        payers_.emplace(config_.senders);
        auto genesis = found_chain(root(), *payers_);
        if (!genesis)
            return fail(genesis.error());
        load_.emplace(*payers_, config_.rate * (2 * config_.seconds + kSpareSeconds),
                      config_.own_share > 0 ? std::optional(*own) : std::nullopt,
                      config_.own_share);
        std::cerr << "signing " << load_->size() << " payments" << std::endl;
        load_->sign(chain_id_of(*genesis));
        return {};
    }

    Result<json::Object> flow(gui::Application& application) {
        gui::NodeBridge& bridge = application.bridge();
        auto phase = [&](gui::ShellViewModel::Phase wanted) {
            return wait_in_window([&] { return application.shell().phase() == wanted; });
        };
        if (!phase(gui::ShellViewModel::Locked))
            return fail(ErrorCode::internal, "no wallet to unlock");
        application.pages().lock()->unlock(QString::fromLatin1(kWindowPassword));
        const bool is_open = phase(gui::ShellViewModel::Open) && wait_in_window([&] {
                                 return bridge.node_phase() == gui::NodePhase::running &&
                                        bridge.wallet_snapshot()->balance.final_balance.has_value();
                             });
        if (!is_open)
            return fail(ErrorCode::internal, "the window does not open");
        json::Object run;
        StallMeter::measure(kWarmUp);
        run.set("quiet", page("quiet", kQuiet, nullptr));
        std::cerr << "payments flow" << std::endl;
        PaymentFlow flow(*bridge.node(), application.host().executors(), *load_, config_.rate);
        StallMeter::measure(kWarmUp);
        const auto duration = std::chrono::seconds(config_.seconds);
        run.set("overview", page("overview", duration, &flow));
        application.shell().open(QStringLiteral("explorer"));
        run.set("opening_explorer_ms",
                note("opening_explorer_ms", StallMeter::measure(kOpening).longest_ms()));
        run.set("explorer", page("explorer", duration, &flow));
        run.set("payments_offered", flow.offered());
        run.set("payments_taken", flow.taken());
        run.set("payments_final", flow.final());
        return run;
    }

    json::Object page(const std::string& name, std::chrono::milliseconds duration,
                      const PaymentFlow* flow) {
        const auto begun = std::chrono::steady_clock::now();
        const std::uint64_t before = flow ? flow->final() : 0;
        const StallMeter meter = StallMeter::measure(duration);
        const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - begun;
        json::Object object;
        meter.write(object);
        note(name + "_p99_ms", meter.p99_ms());
        note(name + "_longest_ms", meter.longest_ms());
        if (flow)
            object.set("payments_per_second",
                       note(name + "_payments_per_second",
                            static_cast<double>(flow->final() - before) / taken.count()));
        return object;
    }

    double note(const std::string& name, double value) {
        values_[name].push_back(value);
        return value;
    }

    const WindowConfig& config_;
    Values& values_;
    QTemporaryDir folder_;
    std::optional<Payers> payers_;
    std::optional<PaymentLoad> load_;
};

double median(std::vector<double> values) {
    std::ranges::sort(values);
    return values[values.size() / 2];
}

} // namespace

int run_window(const WindowConfig& config) {
    int count = 1;
    char name[] = "rustchain-bench";
    char* arguments[] = {name, nullptr};
    QApplication qt(count, arguments);
    QApplication::setQuitOnLastWindowClosed(false);
    Values values;
    json::Array runs;
    for (std::uint64_t i = 0; i < config.runs; ++i) {
        auto run = Run(config, values).measure();
        if (!run) {
            std::cerr << "rustchain-bench: " << run.error().message << std::endl;
            return 1;
        }
        runs.push_back(std::move(*run));
    }
    json::Object medians;
    for (const auto& [key, each] : values)
        medians.set(key, median(each));
    std::cout << json::write_pretty(json::Object{{"network", "dev"},
                                                 {"rate", config.rate},
                                                 {"own_share", config.own_share},
                                                 {"seconds_a_page", config.seconds},
                                                 {"runs", std::move(runs)},
                                                 {"medians", std::move(medians)}})
              << std::endl;
    return 0;
}

} // namespace rustchain::bench
