// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Questions of the window to the core: each runs as a coroutine, its answer comes back to the GUI
// thread.
#pragma once

#include "core/runtime/task.hpp"
#include "core/runtime/task_group.hpp"

#include <QObject>
#include <QPointer>

#include <functional>

namespace rustchain::gui {

class BridgeRequests {
public:
    //! `home` lives on the GUI thread, where answers are delivered.
    BridgeRequests(QObject* home, runtime::Executor executor)
        : home_(home), executor_(std::move(executor)),
          group_(std::make_shared<Group>("window", Group::OnFailure::keep_going)) {}
    ~BridgeRequests() { stop(); }

    //! From the GUI thread.
    template <class T, class Done>
    void ask(runtime::Task<T> task, QObject* context, Done done) {
        auto answer = std::make_shared<Answer<T>>(QPointer<QObject>(context), std::move(done));
        spawn(carry<T>(std::move(task), std::move(answer), home_));
    }

    void stop() { group_->stop(); }
    //! Waits until every request ended. Not on the GUI thread.
    void join() { static_cast<void>(group_->join_blocking()); }

private:
    using Group = runtime::TaskGroup;

    template <class T>
    struct CallOf {
        using Type = std::function<void(T&&)>;
    };
    template <class T>
    struct Answer {
        template <class Done>
        Answer(QPointer<QObject> to, Done done) : context(std::move(to)), call(std::move(done)) {}

        QPointer<QObject> context;
        typename CallOf<T>::Type call;
        runtime::detail::Slot<T> value;
    };

    template <class T>
    static runtime::Task<void> carry(runtime::Task<T> task, std::shared_ptr<Answer<T>> answer,
                                     QObject* home) {
        co_await runtime::detail::store<T>(std::move(task), answer->value);
        post(home, [answer = std::move(answer)] {
            if (!answer->context)
                return;
            if constexpr (std::is_void_v<T>)
                answer->call();
            else
                answer->call(std::move(*answer->value));
        });
    }

    static void post(QObject* home, std::function<void()> call);
    void spawn(runtime::Task<void> task);

    QObject* home_;
    runtime::Executor executor_;
    std::shared_ptr<Group> group_;
};

template <>
struct BridgeRequests::CallOf<void> {
    using Type = std::function<void()>;
};

} // namespace rustchain::gui
