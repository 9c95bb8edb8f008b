// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The send page in the real window over a real node: several recipients, sweeping, QR codes, a
// clipboard that another program changes.
#include "app/gui/receive/qr_code.hpp"
#include "core/runtime/file.hpp"
#include "core/wallet/payment_uri.hpp"
#include "tests/app/gui/window_fixture.hpp"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

using namespace rustchain;
using tests::WindowFixture;

namespace {

QString address_of(std::uint8_t first) {
    Address address;
    address[0] = first;
    return QString::fromStdString(to_text(address, "drtc"));
}

} // namespace

class SendPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(fixture_.start());
        QVERIFY(fixture_.make_wallet());
        // Everything is in sight, however many recipients there are.
        fixture_.window()->resize(1280, 1700);
        QVERIFY(fixture_.click("go/send"));
    }
    void init() {
        send().discard();
        QGuiApplication::clipboard()->clear();
    }
    void cleanupTestCase() { QVERIFY(fixture_.stop()); }

    void pays_two_people_at_once() {
        QVERIFY(fixture_.type("sendRecipient", address_of(7)));
        QVERIFY(fixture_.type("sendAmount", "1.5"));
        QVERIFY(fixture_.click("sendAddPayee"));
        QVERIFY(fixture_.wait_for([&] { return send().otherCount() == 1; }));
        QVERIFY(send().reviewRefusal().contains("else"));
        gui::PayeeRow& second = send().other(0);
        second.recipient()->edit(address_of(8));
        second.editAmount(QStringLiteral("0.25"));
        QVERIFY(is_ready());
        QCOMPARE(send().sum(), QStringLiteral("1.750000"));
        send().review();
        QCOMPARE(send().step(), gui::SendViewModel::Review);
        QVERIFY(!send().gas().isEmpty() && send().gas() != "0");
        // Both addresses are new: both are to be compared.
        QVERIFY(fixture_.type("sendCharacters", address_of(7).right(6)));
        QVERIFY(!send().confirmRefusal().isEmpty());
        QVERIFY(!second.typeCharacters(address_of(8).right(6)));
        for (int length = 1; length <= 6; ++length)
            QVERIFY(second.typeCharacters(address_of(8).right(6).left(length)));
        QCOMPARE(send().confirmRefusal(), QString());
        send().confirm({});
        QVERIFY(
            fixture_.wait_for([&] { return send().track()->stage() == gui::PaymentTrack::Final; }));
        const auto& sent = application().bridge().wallet_snapshot()->payments.front();
        QCOMPARE(sent.outputs.size(), std::size_t{2});
        QCOMPARE(sent.amount.micro_rtc(), std::uint64_t{1'750'000});
        QVERIFY(send().track()->fee() != QStringLiteral("—"));
    }

    void a_row_can_be_removed() {
        QVERIFY(fixture_.click("sendAddPayee"));
        QVERIFY(fixture_.click("payeeRemove0"));
        QVERIFY(fixture_.wait_for([&] { return send().otherCount() == 0; }));
        QCOMPARE(send().sum(), QString());
    }

    void everything_leaves_nothing() {
        QVERIFY(fixture_.type("sendRecipient", address_of(7)));
        send().fillMax();
        QVERIFY(is_ready());
        QVERIFY(send().is_sweeping());
        send().review();
        QCOMPARE(send().availableAfter(), QStringLiteral("0.000000"));
        send().edit();
        send().editAmount(QStringLiteral("1"));
        QVERIFY(!send().is_sweeping());
    }

    void a_code_in_a_file_is_previewed_before_it_fills_anything() {
        const QString link =
            "rustchain:" + address_of(9) + "?amount=0.75&label=Tea%20house&message=Two%20cups";
        const QImage code = gui::qr_image(link);
        const QString file = folder_.filePath("code.png");
        QVERIFY(code.scaled(code.size() * 8).save(file));
        QVERIFY(fixture_.click("qrFile"));
        QVERIFY(fixture_.type("qrPath", file));
        QVERIFY(fixture_.click("qrRead"));
        gui::RecipientEntry& recipient = *send().recipient();
        QVERIFY(fixture_.wait_for(
            [&] { return recipient.status() == gui::RecipientEntry::LinkFound; }));
        for (const QString& part :
             {address_of(9), QString("0.750000"), QString("Tea house"), QString("Two cups")})
            QVERIFY2(recipient.message().contains(part), qPrintable(recipient.message()));
        QCOMPARE(send().amount(), QString());
        recipient.takeLink();
        QCOMPARE(send().amount(), QStringLiteral("0.75"));
        QCOMPARE(send().memo(), QStringLiteral("Two cups"));
        QVERIFY(fixture_.type("qrPath", folder_.filePath("none.png")));
        QVERIFY(fixture_.click("qrRead"));
        QVERIFY(fixture_.wait_for([&] { return send().scan()->problem().contains("none.png"); }));
        QVERIFY(fixture_.click("qrFile"));
    }

    void a_code_in_the_clipboard_is_read() {
        QGuiApplication::clipboard()->setImage(gui::qr_image(address_of(9)).scaled(400, 400));
        QVERIFY(fixture_.click("qrClipboard"));
        QVERIFY(fixture_.wait_for([&] { return send().recipient()->text() == address_of(9); }));
        QGuiApplication::clipboard()->setText("no picture");
        QVERIFY(fixture_.click("qrClipboard"));
        QVERIFY(fixture_.wait_for([&] { return !send().scan()->problem().isEmpty(); }));
    }

    void a_link_that_asks_for_more_fills_nothing() {
        for (const char* query : {"?amount=1&req-expiry=5", "?amount=1&amount=2"}) {
            send().recipient()->edit("rtc:" + address_of(9) + query);
            QCOMPARE(send().recipient()->status(), gui::RecipientEntry::Refused);
            QVERIFY(send().recipient()->message().startsWith(
                "This payment link asks for something this version does not understand."));
            QCOMPARE(send().recipient()->text(), QString());
        }
    }

    void a_changed_clipboard_is_told_at_the_review() {
        QGuiApplication::clipboard()->setText(address_of(7));
        fixture_.click("sendRecipient");
        fixture_.press(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(fixture_.wait_for([&] { return send().recipient()->text() == address_of(7); }));
        QGuiApplication::clipboard()->setText(address_of(66));
        QVERIFY(review_one());
        QVERIFY2(send().warning().contains("changed"), qPrintable(send().warning()));
        QVERIFY(send().are_characters_wanted() && send().is_password_wanted());
        QVERIFY(fixture_.wait_for([&] { return fixture_.find("sendWarning") != nullptr; }));
    }

    void an_own_copy_of_something_else_is_no_attack() {
        QGuiApplication::clipboard()->setText(address_of(7));
        fixture_.click("sendRecipient");
        fixture_.press(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(fixture_.wait_for([&] { return send().recipient()->text() == address_of(7); }));
        QGuiApplication::clipboard()->setText("a shopping list");
        QVERIFY(review_one());
        QCOMPARE(send().warning(), QString());
    }

private:
    gui::Application& application() { return fixture_.application(); }
    gui::SendViewModel& send() { return *application().pages().send(); }

    bool is_ready() {
        const bool is_so =
            fixture_.wait_for([&] { return send().reviewRefusal().isEmpty(); }, 10'000);
        if (!is_so)
            qWarning("no review: %s", qPrintable(send().reviewRefusal()));
        return is_so;
    }
    bool review_one() {
        send().editAmount(QStringLiteral("0.5"));
        if (!is_ready())
            return false;
        send().review();
        return send().step() == gui::SendViewModel::Review;
    }

    WindowFixture fixture_;
    QTemporaryDir folder_;
};

QTEST_MAIN(SendPageTest)
#include "send_page_test.moc"
