// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The real window over a chain with a long history of its wallet.
#include "tests/bench/window/window_history.hpp"

#include "app/gui/application.hpp"
#include "app/gui/window_modules.hpp"
#include "core/json/write.hpp"
#include "tests/bench/payment_flow.hpp"
#include "tests/bench/window/frame_meter.hpp"
#include "tests/bench/window/window_wallet.hpp"

#include <QApplication>
#include <QElapsedTimer>
#include <QQuickItem>
#include <QTemporaryDir>

#include <iostream>

namespace rustchain::bench {
namespace {

constexpr int kLongestRun_s = 900;

QQuickItem* find_item(QQuickItem* item, const QString& name) {
    if (item->objectName() == name)
        return item;
    for (QQuickItem* child : item->childItems())
        if (QQuickItem* found = find_item(child, name))
            return found;
    return nullptr;
}

class HistoryRun {
public:
    explicit HistoryRun(const HistoryWindowConfig& config) : config_(config) {}

    Result<json::Object> measure() {
        auto prepared = prepare();
        if (!prepared)
            return fail(prepared.error());
        json::Object run;
        auto filled = with_window([&](gui::Application& application) { return fill(application); });
        if (!filled)
            return fail(filled.error());
        // Another start: nothing of the history is in memory.
        auto looked =
            with_window([&](gui::Application& application) { return look(application, run); });
        if (!looked)
            return fail(looked.error());
        return run;
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
        load_.emplace(*payers_, config_.rows, *own, 1);
        std::cerr << "signing " << load_->size() << " payments" << std::endl;
        load_->sign(chain_id_of(*genesis));
        return {};
    }

    Result<void> with_window(const std::function<Result<void>(gui::Application&)>& use) {
        gui::NodeHostConfig host;
        host.node.network = "dev";
        host.node.data_root = root();
        host.node.serve_rpc = false;
        host.address_prefix = "drtc";
        host.stretch = kWindowStretch;
        gui::Application application(std::move(host));
        bool has_ended = false;
        QObject::connect(&application, &gui::Application::ended, [&] { has_ended = true; });
        auto used = application.start() ? unlock(application)
                                        : fail(ErrorCode::internal, "the window does not load");
        if (used)
            used = use(application);
        application.quit();
        if (!wait_in_window([&] { return has_ended; }))
            return fail(ErrorCode::internal, "the window does not end");
        return used;
    }

    static Result<void> unlock(gui::Application& application) {
        const auto phase = [&](gui::ShellViewModel::Phase wanted) {
            return wait_in_window([&] { return application.shell().phase() == wanted; });
        };
        if (!phase(gui::ShellViewModel::Locked))
            return fail(ErrorCode::internal, "no wallet to unlock");
        application.pages().lock()->unlock(QString::fromLatin1(kWindowPassword));
        const bool is_open =
            phase(gui::ShellViewModel::Open) && wait_in_window([&] {
                return application.bridge().node_phase() == gui::NodePhase::running &&
                       application.bridge().wallet_snapshot()->balance.final_balance.has_value();
            });
        if (!is_open)
            return fail(ErrorCode::internal, "the window does not open");
        return {};
    }

    Result<void> fill(gui::Application& application) {
        std::cerr << "payments flow" << std::endl;
        PaymentFlow flow(*application.bridge().node(), application.host().executors(), *load_,
                         config_.rate);
        if (!wait_in_window([&] { return flow.final() >= config_.rows; }, kLongestRun_s))
            return fail(ErrorCode::internal, "the chain takes too long");
        return {};
    }

    Result<void> look(gui::Application& application, json::Object& run) {
        auto* window = qobject_cast<QQuickWindow*>(application.window());
        gui::ActivityViewModel& activity = *application.pages().activity();
        QElapsedTimer since;
        since.start();
        application.shell().open(QStringLiteral("activity"));
        QQuickItem* list = nullptr;
        // Each look is before a frame: the list is there once a row of it was drawn.
        FrameMeter::measure(*window, [&] {
            list = find_item(window->contentItem(), QStringLiteral("activityList"));
            return since.elapsed() < kLongestRun_s * 1000 &&
                   (list == nullptr || !list->isVisible() ||
                    find_item(list, QStringLiteral("activityRow0")) == nullptr);
        });
        run.set("opening_ms", static_cast<std::uint64_t>(since.elapsed()));
        if (list == nullptr)
            return fail(ErrorCode::internal, "the page has no list");
        scroll(*window, *list, activity, run);
        search(activity, run);
        return {};
    }

    void scroll(QQuickWindow& window, QQuickItem& list, gui::ActivityViewModel& activity,
                json::Object& run) const {
        std::cerr << "scrolling" << std::endl;
        QElapsedTimer since;
        since.start();
        const FrameMeter meter = FrameMeter::measure(window, [&] {
            const double y = list.property("contentY").toDouble();
            const double end = list.property("originY").toDouble() +
                               list.property("contentHeight").toDouble() - list.height();
            const bool is_end = y >= end - 1 && !activity.has_more();
            list.setProperty("contentY", std::min(end, y + static_cast<double>(config_.step)));
            return !is_end && since.elapsed() < kLongestRun_s * 1000;
        });
        run.set("rows", static_cast<std::uint64_t>(activity.rows()->count()));
        run.set("scrolling_seconds", static_cast<std::uint64_t>(since.elapsed() / 1000));
        meter.write(run);
    }

    static void search(gui::ActivityViewModel& activity, json::Object& run) {
        QElapsedTimer since;
        since.start();
        activity.find(QStringLiteral("no line holds this"));
        wait_in_window([&] { return !activity.is_loading() && !activity.has_more(); });
        run.set("searching_all_ms", static_cast<std::uint64_t>(since.elapsed()));
    }

    const HistoryWindowConfig& config_;
    QTemporaryDir folder_;
    std::optional<Payers> payers_;
    std::optional<PaymentLoad> load_;
};

} // namespace

int run_history(const HistoryWindowConfig& config) {
    int count = 1;
    char name[] = "rustchain-bench";
    char* arguments[] = {name, nullptr};
    QApplication qt(count, arguments);
    QApplication::setQuitOnLastWindowClosed(false);
    auto run = HistoryRun(config).measure();
    if (!run) {
        std::cerr << "rustchain-bench: " << run.error().message << std::endl;
        return 1;
    }
    std::cout << json::write_pretty(*run) << std::endl;
    return 0;
}

} // namespace rustchain::bench
