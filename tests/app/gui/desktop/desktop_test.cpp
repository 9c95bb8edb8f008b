// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The program among its neighbours: closing, links, sleep, notices, idle time. On an X server and a
// session bus of its own.
#include "tests/app/gui/window_fixture.hpp"

#include "core/node/node.hpp"

#include <QClipboard>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QGuiApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace rustchain;
using gui::Preferences;
using gui::ShellViewModel;

//! Stands for the desktop's notification service, on the real bus.
class NoticeServer : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList titles, texts;

public Q_SLOTS:
    uint Notify(const QString&, uint, const QString&, const QString& title, const QString& text,
                const QStringList&, const QVariantMap&, int) {
        titles << title;
        texts << text;
        return static_cast<uint>(texts.size());
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString& action);
};

class DesktopTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        auto bus = QDBusConnection::sessionBus();
        QVERIFY2(bus.isConnected(), "run under dbus-run-session");
        QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &notices_,
                                   QDBusConnection::ExportAllSlots |
                                       QDBusConnection::ExportAllSignals));
        QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.Notifications")));
        QVERIFY(fixture_.start());
    }
    void cleanupTestCase() { QVERIFY(fixture_.stop()); }

    void a_link_waits_for_the_wallet() {
        QVERIFY(fixture_.make_wallet());
        const QString address = shell().walletAddress();
        fixture_.press(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(fixture_.wait_for([&] { return shell().phase() == ShellViewModel::Locked; }));
        desktop().open_link(QStringLiteral("rustchain:%1?amount=2.5").arg(address));
        QVERIFY(fixture_.wait_for([&] { return fixture_.find(QStringLiteral("linkWaiting")); }));
        QVERIFY(shell().page() != QStringLiteral("send"));
        unlock();
        QVERIFY(fixture_.wait_for([&] { return shell().page() == QStringLiteral("send"); }, 5000));
        QVERIFY(!desktop().is_link_waiting());
        QVERIFY(shell().place().contains(address));
    }

    void idle_time_of_the_session_reaches_the_miner() {
        // The X server counts from its own last input; nobody touches this one but xdotool.
        auto idle_seconds = [&] {
            const auto status = fixture_.application().bridge().node()->mining().status();
            return status->condition.idle_seconds;
        };
        gui::IdleTime idle;
        std::optional<std::chrono::seconds> told;
        connect(&idle, &gui::IdleTime::known, this, [&](auto seconds) { told = seconds; });
        QTest::qWait(2500);
        idle.ask();
        QVERIFY(told.has_value());
        QVERIFY(*told >= std::chrono::seconds(2));
        QCOMPARE(QProcess::execute(
                     QStringLiteral("xdotool"),
                     {QStringLiteral("mousemove"), QStringLiteral("30"), QStringLiteral("40")}),
                 0);
        QTest::qWait(50);
        told.reset();
        idle.ask();
        QVERIFY(told.has_value());
        QCOMPARE(*told, std::chrono::seconds(0));
        // The miner looks at the machine's condition while it is switched on.
        auto& miner = fixture_.application().bridge().node()->mining();
        QVERIFY(miner.set_enabled(true).has_value());
        QVERIFY(fixture_.wait_for([&] { return static_cast<bool>(idle_seconds()); }, 60'000));
        QVERIFY(miner.set_enabled(false).has_value());
    }

    void sleep_locks() {
        QDBusMessage signal = QDBusMessage::createSignal(
            QStringLiteral("/org/freedesktop/ScreenSaver"),
            QStringLiteral("org.freedesktop.ScreenSaver"), QStringLiteral("ActiveChanged"));
        signal << true;
        QVERIFY(QDBusConnection::sessionBus().send(signal));
        QVERIFY(fixture_.wait_for([&] { return shell().phase() == ShellViewModel::Locked; }));
        QCOMPARE(fixture_.application().bridge().wallet_snapshot()->lock_reason,
                 wallet::LockReason::left);
        unlock();
    }

    void notices_come_only_while_nobody_looks() {
        Q_EMIT shell().happened(QStringLiteral("seen in the window"), QString(), true);
        fixture_.window()->hide();
        QVERIFY(fixture_.wait_for([&] { return !fixture_.window()->isActive(); }));
        Q_EMIT shell().happened(QStringLiteral("small"), QString(), false);
        Q_EMIT shell().happened(QStringLiteral("1 < 2 RTC"), QStringLiteral("activity"), true);
        QVERIFY(fixture_.wait_for([&] { return !notices_.texts.isEmpty(); }, 5000));
        QCOMPARE(notices_.texts, QStringList{QStringLiteral("1 &lt; 2 RTC")});
        QCOMPARE(notices_.titles, QStringList{QStringLiteral("Everyday")});
        preferences().chooseNotifications(Preferences::NoNotices);
        Q_EMIT shell().happened(QStringLiteral("nothing"), QString(), true);
        QTest::qWait(300);
        QCOMPARE(notices_.texts.size(), 1);
        Q_EMIT notices_.ActionInvoked(99, QStringLiteral("default"));
        Q_EMIT notices_.ActionInvoked(1, QStringLiteral("default"));
        QVERIFY(fixture_.wait_for([&] { return fixture_.window()->isVisible(); }, 5000));
        QVERIFY(fixture_.wait_for([&] { return shell().page() == QStringLiteral("activity"); }));
    }

    void closing_asks_and_remembers() {
        QSignalSpy quit(&desktop(), &gui::Desktop::quitRequested);
        fixture_.window()->close();
        QVERIFY(fixture_.click(QStringLiteral("keepRunning")));
        QCOMPARE(preferences().closing(), Preferences::Ask);
        // No tray on this display: the window is minimised, which no window manager does here.
        QVERIFY(!desktop().is_tray_there());
        QVERIFY(fixture_.wait_for(
            [&] {
                return fixture_.window()->windowStates().testFlag(Qt::WindowMinimized) ||
                       !fixture_.window()->isVisible();
            },
            5000));
        desktop().open_link(QString());
        QVERIFY(fixture_.wait_for([&] { return fixture_.window()->isVisible(); }, 5000));
        preferences().chooseClosing(Preferences::KeepRunning);
        fixture_.window()->close();
        QTest::qWait(200);
        QCOMPARE(shell().phase(), ShellViewModel::Open);
        QCOMPARE(quit.size(), 0);
        preferences().chooseClosing(Preferences::Ask);
        desktop().open_link(QString());
    }

    void the_tray_tells_its_states_by_shape() {
        using State = gui::Tray::State;
        QList<QImage> shapes;
        for (State state : {State::running, State::syncing, State::attention, State::offline}) {
            const QImage shape = gui::Tray::picture(state).pixmap(22, 22).toImage().convertToFormat(
                QImage::Format_Alpha8);
            QVERIFY(!shape.isNull());
            QVERIFY2(!shapes.contains(shape), "two states look alike without colour");
            shapes << shape;
        }
    }

private:
    ShellViewModel& shell() { return fixture_.application().shell(); }
    gui::Desktop& desktop() { return fixture_.application().desktop(); }
    Preferences& preferences() { return fixture_.application().preferences(); }
    void unlock() {
        QVERIFY(
            fixture_.type(QStringLiteral("unlockPassword"), QString::fromLatin1(tests::kPassword)));
        QVERIFY(fixture_.click(QStringLiteral("unlock")));
        QVERIFY(fixture_.wait_for([&] { return shell().phase() == ShellViewModel::Open; }));
    }

    NoticeServer notices_;
    tests::WindowFixture fixture_;
};

QTEST_MAIN(DesktopTest)
#include "desktop_test.moc"
