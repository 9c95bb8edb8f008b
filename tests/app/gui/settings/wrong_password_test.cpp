// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What a guess at the password costs somebody at the lock, with the cost that people's wallets
// have: about a second each, and a growing pause after five.
#include "tests/app/gui/window_fixture.hpp"

#include <QTest>

using namespace rustchain;
using tests::WindowFixture;

namespace {

//! Calibrated to a second; this machine may be busier then than now.
constexpr qint64 kCheapest_ms = 250;
constexpr int kFreeTries = 5;

} // namespace

class WrongPasswordTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void each_guess_costs_and_the_fifth_brings_a_pause() {
        WindowFixture fixture(std::nullopt);
        QVERIFY(fixture.start());
        QVERIFY(fixture.make_wallet());
        gui::LockViewModel& lock = *fixture.application().pages().lock();
        fixture.application().shell().lock();
        QVERIFY(fixture.wait_for([&] { return fixture.find("unlockPassword") != nullptr; }));
        for (int tries = 1; tries <= kFreeTries; ++tries) {
            QCOMPARE(lock.refusal(), QString());
            const qint64 cost_ms = guess(fixture);
            qInfo("wrong password %d: %lld ms", tries, cost_ms);
            QVERIFY2(cost_ms >= kCheapest_ms, qPrintable(QString::number(cost_ms)));
            QVERIFY(lock.error().startsWith("That password"));
        }
        QVERIFY(fixture.wait_for([&] { return !lock.refusal().isEmpty(); }));
        QVERIFY2(lock.refusal().contains("Too many wrong passwords. Try again in"),
                 qPrintable(lock.refusal()));
        QVERIFY(seconds_in(lock.refusal()) <= 5);
        QCOMPARE(fixture.find("unlockPassword")->property("error").toString(), lock.refusal());
        QCOMPARE(fixture.find("unlock")->property("disabledReason").toString(), lock.refusal());
        // Not even the right one is taken meanwhile.
        QVERIFY(fixture.type("unlockPassword", tests::kPassword));
        fixture.press(Qt::Key_Return);
        QVERIFY(!lock.isUnlocking());
        QVERIFY(fixture.wait_for([&] { return lock.refusal().isEmpty(); }, 10'000));
        guess(fixture);
        QVERIFY(fixture.wait_for([&] { return !lock.refusal().isEmpty(); }));
        qInfo("after the sixth: %s", qPrintable(lock.refusal()));
        QVERIFY(seconds_in(lock.refusal()) > 5);
        QVERIFY(fixture.wait_for([&] { return lock.refusal().isEmpty(); }, 15'000));
        QVERIFY(fixture.type("unlockPassword", tests::kPassword));
        fixture.press(Qt::Key_Return);
        QVERIFY(fixture.wait_for(
            [&] { return fixture.application().shell().phase() == gui::ShellViewModel::Open; }));
        QVERIFY(fixture.stop());
    }

private:
    //! How long it took until the window said no.
    static qint64 guess(WindowFixture& fixture) {
        gui::LockViewModel& lock = *fixture.application().pages().lock();
        if (!fixture.type("unlockPassword", "not this one"))
            return 0;
        QElapsedTimer time;
        bool is_refused = false;
        const auto connection =
            QObject::connect(&lock, &gui::LockViewModel::refused, [&] { is_refused = true; });
        time.start();
        fixture.press(Qt::Key_Return);
        const bool has_ended = WindowFixture::wait_for([&] { return is_refused; });
        QObject::disconnect(connection);
        return has_ended ? time.elapsed() : 0;
    }
    static int seconds_in(const QString& text) {
        QString digits;
        for (QChar each : text)
            if (each.isDigit())
                digits += each;
        return digits.toInt();
    }
};

QTEST_MAIN(WrongPasswordTest)
#include "wrong_password_test.moc"
