// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The keyboard leads to every page, back, and behind the lock.
#include "tests/app/gui/window_fixture.hpp"

#include <QTest>

using namespace rustchain;
using gui::ShellViewModel;

class ShortcutsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(fixture_.start());
        QVERIFY(fixture_.make_wallet());
    }
    void cleanupTestCase() { QVERIFY(fixture_.stop()); }

    void numbers_open_the_pages_in_order() {
        auto* frame = fixture_.window()->findChild<QObject*>(QStringLiteral("mainFrame"));
        QVERIFY(frame != nullptr);
        const QStringList order = frame->property("order").toStringList();
        QVERIFY(order.size() >= 7);
        for (int place = std::min(9, static_cast<int>(order.size())); place > 0; --place) {
            fixture_.press(static_cast<Qt::Key>(Qt::Key_0 + place), Qt::ControlModifier);
            QVERIFY2(is_at(order.at(place - 1)), qPrintable(order.at(place - 1)));
        }
    }

    void letters_lead_where_the_sheet_says() {
        fixture_.press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(is_at("send"));
        fixture_.press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(is_at("explorer"));
        fixture_.press(Qt::Key_Comma, Qt::ControlModifier);
        QVERIFY(is_at("settings"));
        fixture_.press(Qt::Key_Left, Qt::AltModifier);
        QVERIFY(is_at("explorer"));
        fixture_.press(Qt::Key_Right, Qt::AltModifier);
        QVERIFY(is_at("settings"));
    }

    void amounts_hide_and_the_lock_closes() {
        const bool are_hidden = shell().areAmountsHidden();
        fixture_.press(Qt::Key_H, Qt::ControlModifier);
        QVERIFY(fixture_.wait_for([&] { return shell().areAmountsHidden() != are_hidden; }, 5000));
        fixture_.press(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(fixture_.wait_for([&] { return shell().phase() == ShellViewModel::Locked; }));
        fixture_.press(Qt::Key_1, Qt::ControlModifier);
        QTest::qWait(100);
        QVERIFY2(shell().phase() == ShellViewModel::Locked, "a shortcut opens no lock");
    }

private:
    ShellViewModel& shell() { return fixture_.application().shell(); }
    bool is_at(const QString& page) {
        return fixture_.wait_for([&] { return shell().page() == page; }, 5000);
    }

    tests::WindowFixture fixture_;
};

QTEST_MAIN(ShortcutsTest)
#include "shortcuts_test.moc"
