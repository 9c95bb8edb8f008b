// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Nothing on the window's thread waits for the core: not in the source, and not while the core
// stands still.
#include "core/node/node.hpp"
#include "tests/app/gui/window_fixture.hpp"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <thread>

using namespace rustchain;
using namespace std::chrono_literals;

namespace {

constexpr auto kStall = 4s;
constexpr qint64 kLongestGap_ms = 1500;

struct Find {
    QString file;
    QString word;
    bool operator==(const Find&) const = default;
};

//! Where waiting is right: the node host's own thread, and the join that only it calls.
const QList<Find> kAllowed = {
    {QStringLiteral("node_host.cpp"), QStringLiteral("block_on(")},
    {QStringLiteral("node_host.cpp"), QStringLiteral("join_blocking(")},
    {QStringLiteral("node_host.cpp"), QStringLiteral(".wait(")},
    {QStringLiteral("node_host.cpp"), QStringLiteral("->wait(")},
    {QStringLiteral("bridge_requests.hpp"), QStringLiteral("->join_blocking(")},
    {QStringLiteral("application.cpp"), QStringLiteral(".join()")},
    // Before there is a window: is another one open?
    {QStringLiteral("single_instance.cpp"), QStringLiteral("waitForConnected(")},
    {QStringLiteral("single_instance.cpp"), QStringLiteral("waitForReadyRead(")},
};

QList<Find> finds_in(const QString& file, const QString& text) {
    static const QRegularExpression waiting(
        QStringLiteral(R"((\bblock_on\(|(?:->|\b\w+\.)?join_blocking\(|(?:\.|->)join\(\)|)"
                       R"((?:\.|->)wait(?:_for|_until)?\(|\bsleep_(?:for|until)\(|\bstd::future\b|)"
                       R"(\bwaitFor\w+\(|\bprocessEvents\(|\bQThread::\w*sleep\())"));
    QList<Find> finds;
    for (auto each = waiting.globalMatch(text); each.hasNext();) {
        QString word = each.next().captured(1);
        word.remove(QRegularExpression(QStringLiteral(R"(^\w+\.(?=join_blocking))")));
        finds.append({file, word});
    }
    return finds;
}

} // namespace

class GuiThreadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void no_source_of_the_window_waits_for_the_core() {
        QList<Find> finds;
        QDirIterator files(QStringLiteral(RUSTCHAIN_GUI_SOURCES), {"*.cpp", "*.hpp"}, QDir::Files,
                           QDirIterator::Subdirectories);
        int count = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            finds += finds_in(files.fileName(), QString::fromUtf8(file.readAll()));
            ++count;
        }
        QVERIFY(count > 20);
        for (const Find& find : finds)
            QVERIFY2(kAllowed.contains(find), qPrintable(find.file + ": " + find.word));
        for (const Find& allowed : kAllowed)
            QVERIFY2(finds.contains(allowed),
                     qPrintable("allowed, but not there: " + allowed.file + ": " + allowed.word));
    }

    void the_scan_sees_each_way_to_wait() {
        for (const char* line :
             {"block_on(e, t)", "group_.join_blocking()", "thread.join()", "group->join()",
              "cv.wait(lock)", "node->wait()", "cv.wait_for(lock, 1s)",
              "std::this_thread::sleep_for(1s)", "std::future<int> f", "process.waitForFinished(5)",
              "QCoreApplication::processEvents()", "QThread::msleep(3)"})
            QVERIFY2(!finds_in("a.cpp", QString::fromLatin1(line)).isEmpty(), line);
    }

    void the_window_goes_on_while_the_core_stands_still() {
        tests::WindowFixture fixture;
        QVERIFY(fixture.start());
        QVERIFY(fixture.make_wallet());
        gui::Application& application = fixture.application();
        gui::NodeBridge& bridge = application.bridge();
        stall(bridge, bridge.node()->ledger_strand());
        stall(bridge, application.host().executors().make_strand());
        QTest::qWait(50);
        const qint64 longest = longest_gap_while([&] { use(application); });
        qInfo("longest gap of the event loop: %lld ms", longest);
        QVERIFY2(longest < kLongestGap_ms, qPrintable(QString::number(longest)));
        QVERIFY(fixture.stop());
    }

    void quits_in_the_middle_of_a_payment() {
        tests::WindowFixture fixture;
        QVERIFY(fixture.start());
        QVERIFY(fixture.make_wallet());
        gui::SendViewModel& send = *fixture.application().pages().send();
        send.recipient()->edit(fixture.application().shell().walletAddress());
        // The fee is asked for a moment after the last key: then everything is on its way out.
        send.editAmount(QStringLiteral("0.5"));
        QVERIFY(fixture.stop());
    }

private:
    //! Blocks one of the two threads that serve strands.
    void stall(gui::NodeBridge& bridge, runtime::Executor strand) {
        bridge.ask(runtime::run_on(strand, [] { std::this_thread::sleep_for(kStall); }), this,
                   [] {});
    }

    //! What people do in the window.
    static void use(gui::Application& application) {
        static int turn = 0;
        static const QStringList pages = {"receive", "settings", "overview"};
        application.shell().open(pages.at(turn++ % pages.size()));
        application.shell().toggleAmounts();
        application.shell().touch();
        application.pages().settings()->rename(QStringLiteral("Everyday %1").arg(turn));
        application.pages().overview()->mining()->setOn(turn % 2 == 0);
        application.bridge().read(
            [](const ledger::LedgerSnapshot& snapshot) -> Result<Height> {
                return snapshot.final.header.height;
            },
            &application, [](Result<Height>) {});
    }

    static qint64 longest_gap_while(const std::function<void()>& use) {
        qint64 longest = 0;
        QElapsedTimer since_tick;
        QTimer tick;
        connect(&tick, &QTimer::timeout,
                [&] { longest = std::max(longest, since_tick.restart()); });
        QTimer user;
        connect(&user, &QTimer::timeout, [&] { use(); });
        since_tick.start();
        tick.start(5);
        user.start(200);
        QTest::qWait(static_cast<int>(std::chrono::milliseconds(kStall).count()) - 1000);
        return longest;
    }
};

QTEST_MAIN(GuiThreadTest)
#include "gui_thread_test.moc"
