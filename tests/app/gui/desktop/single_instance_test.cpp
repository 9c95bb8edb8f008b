// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A second start hands its link to the first; nobody else can.
#include "app/gui/desktop/single_instance.hpp"

#include <QLocalSocket>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace rustchain;

class SingleInstanceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nobody_is_there_at_first() {
        gui::SingleInstance alone(folder_.path());
        QVERIFY(!alone.hand_over(QStringLiteral("rustchain:x")));
    }

    void a_link_arrives_whole() {
        gui::SingleInstance first(folder_.path());
        QVERIFY(first.listen());
        QSignalSpy asked(&first, &gui::SingleInstance::asked);
        const QString link = QStringLiteral("rustchain:drtc1abc?amount=1.5&label=Kä se");
        QVERIFY(hand_over_elsewhere(link));
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked.front().front().toString(), link);
        QVERIFY(hand_over_elsewhere(QString()));
        QTRY_COMPARE(asked.size(), 2);
        QVERIFY(asked.back().front().toString().isEmpty());
    }

    void another_folder_is_another_program() {
        gui::SingleInstance first(folder_.path());
        QVERIFY(first.listen());
        QTemporaryDir other;
        gui::SingleInstance second(other.path());
        QVERIFY(!second.hand_over(QStringLiteral("rustchain:x")));
        QVERIFY(second.listen());
    }

    void a_killed_program_leaves_no_door_shut() {
        {
            gui::SingleInstance first(folder_.path());
            QVERIFY(first.listen());
        }
        QFile left(socket());
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        gui::SingleInstance next(folder_.path());
        QVERIFY(!next.hand_over(QString()));
        QVERIFY(next.listen());
    }

    void noise_is_cut_off() {
        gui::SingleInstance first(folder_.path());
        QVERIFY(first.listen());
        QSignalSpy asked(&first, &gui::SingleInstance::asked);
        QLocalSocket stranger;
        stranger.connectToServer(socket());
        QTRY_COMPARE(stranger.state(), QLocalSocket::ConnectedState);
        stranger.write(QByteArray(gui::kMostLinkBytes * 4, 'x'));
        QTRY_COMPARE(stranger.state(), QLocalSocket::UnconnectedState);
        QCOMPARE(asked.size(), 0);
        QLocalSocket silent;
        silent.connectToServer(socket());
        QTRY_COMPARE(silent.state(), QLocalSocket::ConnectedState);
        QTRY_COMPARE_WITH_TIMEOUT(silent.state(), QLocalSocket::UnconnectedState, 6000);
    }

private:
    //! As another process does: it waits while this one's loop runs.
    bool hand_over_elsewhere(const QString& link) {
        bool is_taken = false;
        std::atomic<bool> is_done = false;
        std::thread other([&] {
            is_taken = gui::SingleInstance(folder_.path()).hand_over(link);
            is_done = true;
        });
        (void)QTest::qWaitFor([&] { return is_done.load(); }, 10'000);
        other.join();
        return is_taken;
    }

    QString socket() const { return gui::SingleInstance(folder_.path()).socket(); }

    QTemporaryDir folder_;
};

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "single_instance_test.moc"
