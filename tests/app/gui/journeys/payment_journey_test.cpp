// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A new wallet in the window of a full node, beside a validator and a payer that are programs of
// their own: paid by the QR code it shows, it pays by a link, raises the fee while no block comes,
// takes the payment back, and locks over an open draft. Then it watches the payer, whose payment it
// prepares and another folder without a node signs; at last the payer's words are restored in a
// folder of their own. A picture of each step lies in RUSTCHAIN_PICTURES.
#include "app/gui/send/qr_reader.hpp"
#include "core/wallet/payment_uri.hpp"
#include "tests/app/gui/window_fixture.hpp"
#include "tests/integration/cluster/cluster.hpp"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QTest>

using namespace rustchain;
using gui::PaymentTrack;
using gui::ShellViewModel;

namespace {

constexpr const char* kWords = "abandon abandon abandon abandon abandon abandon abandon abandon "
                               "abandon abandon abandon about";
constexpr int kProgramLimit_ms = 60'000;

} // namespace

class PaymentJourneyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(QDir().mkpath(QString::fromLatin1(RUSTCHAIN_PICTURES)));
        QVERIFY(!payer({"wallet", "restore", "--name", "Payer"}, QByteArray(kWords) + "\npw\n")
                     .isEmpty());
        const QByteArray listed = payer({"--json", "wallet", "list"});
        payer_ = QString::fromLatin1(listed.mid(listed.indexOf("drtc1")).split('"').front());
        const auto address = parse_address(payer_.toStdString(), "drtc");
        QVERIFY2(address.has_value(), listed.constData());
        auto cluster = integration::Cluster::create(
            {.daemon = RUSTCHAIN_DAEMON,
             .folder = path("network").toStdString(),
             .validators = 1,
             .bond = Amount::from_rtc(1000),
             .allocations = {{.address = address->address, .amount = Amount::from_rtc(100)}}});
        QVERIFY2(cluster.has_value(), cluster ? "" : cluster.error().message.c_str());
        validator_ = std::move(*cluster);
        auto started = validator_->start(0);
        QVERIFY2(started.has_value(), started ? "" : started.error().message.c_str());
        fixture_.set_up([this](gui::NodeHostConfig& config) {
            config.node.genesis_file = path("network/genesis.json").toStdString();
            config.node.connect = {validator_->host(0) + ":8098"};
        });
        QVERIFY(fixture_.start());
    }
    void cleanupTestCase() { QVERIFY(fixture_.stop()); }

    void makes_a_wallet_and_checks_its_words_later() {
        QVERIFY(fixture_.make_wallet());
        QVERIFY(
            fixture_.wait_for([&] { return bridge().chain() && bridge().chain()->height > 0; }));
        picture("created");
    }

    void is_paid_by_the_code_it_shows() {
        QVERIFY(fixture_.click("go/receive"));
        QVERIFY(fixture_.type("requestAmount", "5"));
        QVERIFY(fixture_.type("requestLabel", "Workshop"));
        QTest::qWait(500);
        picture("receive");
        auto link = gui::read_qr(fixture_.window()->grabWindow());
        QVERIFY(link.has_value());
        auto request = wallet::parse_payment_uri(link->toStdString(), "drtc");
        QVERIFY2(request.has_value(), qPrintable(*link));
        QCOMPARE(request->amount, std::optional(Amount::from_rtc(5)));
        QCOMPARE(request->label, std::string("Workshop"));
        const std::string to = to_text(request->recipient.address, "drtc");
        payer({"--rpc", QString::fromStdString(validator_->rpc(0)), "wallet", "send",
               QString::fromStdString(to), "5"},
              "pw\n");
        QVERIFY(fixture_.wait_for([&] { return balance() == Amount::from_rtc(5); }));
        QVERIFY(fixture_.click("go/overview"));
        // Coins without a checked backup: the words are asked for.
        QVERIFY(fixture_.wait_for([&] { return pages().overview()->isBackupWanted(); }));
        picture("paid");
    }

    void pays_by_a_link_while_no_block_comes() {
        fixture_.application().desktop().open_link(
            QStringLiteral("rustchain:%1?amount=1.5&label=Payer&message=Two%20cups").arg(payer_));
        gui::RecipientEntry& recipient = *send().recipient();
        QVERIFY(fixture_.wait_for(
            [&] { return recipient.status() == gui::RecipientEntry::LinkFound; }));
        picture("link");
        QVERIFY(fixture_.click("addressAction"));
        QVERIFY(fixture_.wait_for([&] { return send().reviewRefusal().isEmpty(); }));
        validator_->kill(0);
        QVERIFY(fixture_.click("sendReview"));
        QVERIFY(fixture_.type("sendCharacters", payer_.right(6)));
        if (fixture_.find("sendPassword") != nullptr)
            QVERIFY(fixture_.type("sendPassword", QString::fromLatin1(tests::kPassword)));
        picture("review");
        QVERIFY(fixture_.click("sendConfirm"));
        QVERIFY(fixture_.wait_for([&] { return track().stage() == PaymentTrack::Pending; }));
        QVERIFY(fixture_.wait_for([&] { return track().is_slow(); }));
        picture("slow");
    }

    void raises_the_fee() {
        const QString first = track().hash();
        const auto fee_at_most = [this] {
            return bridge().wallet_snapshot()->payments.front().fee_at_most;
        };
        const Amount fee = fee_at_most();
        QVERIFY(fixture_.click("sendRaiseFee"));
        QVERIFY(fixture_.wait_for([&] { return track().hash() != first; }));
        QVERIFY(fee_at_most() > fee);
        picture("raised");
    }

    void takes_the_payment_back() {
        QVERIFY(fixture_.wait_for([&] { return track().is_cancellable(); }));
        QVERIFY(fixture_.click("sendCancelSent"));
        QVERIFY(fixture_.wait_for([&] { return !track().is_cancellable(); }));
        picture("cancelling");
        // It never saw the payment, only what took its place.
        auto started = validator_->start(0);
        QVERIFY2(started.has_value(), started ? "" : started.error().message.c_str());
        QVERIFY(fixture_.wait_for([&] { return track().stage() == PaymentTrack::Final; }));
        picture("cancelled");
        QVERIFY(fixture_.wait_for([&] { return balance() && *balance() < Amount::from_rtc(5); }));
        // Only fees are gone: the payment itself never was.
        QVERIFY2(*balance() > Amount::from_micro_rtc(4'900'000),
                 std::to_string(balance()->micro_rtc()).c_str());
        QVERIFY(fixture_.click("go/activity"));
        QTest::qWait(500);
        picture("activity");
    }

    void pays_by_the_keyboard_alone() {
        send().discard();
        fixture_.press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(fixture_.wait_for([&] { return shell().page() == QLatin1String("send"); }));
        QVERIFY(tab_to("sendRecipient"));
        type(payer_);
        QVERIFY(tab_to("sendAmount"));
        type(QStringLiteral("0.25"));
        QVERIFY(fixture_.wait_for([&] { return send().reviewRefusal().isEmpty(); }));
        QVERIFY(tab_to("sendReview"));
        fixture_.press(Qt::Key_Space);
        QVERIFY(fixture_.wait_for([&] { return send().step() == gui::SendViewModel::Review; }));
        QVERIFY(tab_to("sendCharacters"));
        type(payer_.right(6));
        QVERIFY(fixture_.wait_for([&] { return send().confirmRefusal().isEmpty(); }));
        // Enter in a field never confirms.
        fixture_.press(Qt::Key_Return);
        QTest::qWait(300);
        QCOMPARE(send().step(), gui::SendViewModel::Review);
        QVERIFY(tab_to("sendConfirm"));
        fixture_.press(Qt::Key_Space);
        QVERIFY(fixture_.wait_for([&] { return track().stage() == PaymentTrack::Final; }));
        QVERIFY(tab_to("sendDone"));
        fixture_.press(Qt::Key_Space);
        QVERIFY(fixture_.wait_for([&] { return send().step() == gui::SendViewModel::Details; }));
    }

    void the_lock_closes_over_a_draft() {
        send().discard();
        QVERIFY(fixture_.click("go/send"));
        QVERIFY(fixture_.type("sendRecipient", payer_));
        QVERIFY(fixture_.type("sendAmount", "0.5"));
        fixture_.press(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(fixture_.wait_for([&] { return shell().phase() == ShellViewModel::Locked; }));
        QTest::qWait(300);
        picture("locked");
        QCOMPARE(send().amount(), QString());
        QVERIFY(!balance().has_value());
        QVERIFY(fixture_.type("unlockPassword", QString::fromLatin1(tests::kPassword)));
        QVERIFY(fixture_.click("unlock"));
        QVERIFY(fixture_.wait_for([&] { return shell().phase() == ShellViewModel::Open; }));
        QVERIFY(fixture_.click("go/send"));
        QCOMPARE(send().amount(), QString());
        QCOMPARE(send().recipient()->status(), gui::RecipientEntry::Empty);
    }

    void sends_what_a_machine_without_a_node_signed() {
        const QString own = shell().walletAddress();
        const Address watched = parse_address(payer_.toStdString(), "drtc")->address;
        bridge().ask(bridge().wallet().watch({.name = "Watched", .what = watched}), this,
                     [](const Result<wallet::MadeWallet>& made) { QVERIFY(made.has_value()); });
        QVERIFY(fixture_.wait_for([&] { return shell().isWatchOnly() && balance(); }));
        const Amount before = *balance();
        fixture_.window()->resize(1280, 1900); // all of the page
        QVERIFY(fixture_.click("go/send"));
        QVERIFY(fixture_.type("sendRecipient", own));
        QVERIFY(fixture_.type("sendAmount", "2"));
        QVERIFY(fixture_.wait_for([&] { return send().reviewRefusal().isEmpty(); }));
        QVERIFY(fixture_.click("sendReview"));
        if (fixture_.find("sendCharacters") != nullptr)
            QVERIFY(fixture_.type("sendCharacters", own.right(6)));
        QVERIFY(fixture_.click("sendExport"));
        QVERIFY(fixture_.type("paymentFilePath", path("payment.json")));
        QVERIFY(fixture_.click("paymentFileSave"));
        QVERIFY(fixture_.wait_for([&] { return QFile::exists(path("payment.json")); }));
        picture("exported");
        QVERIFY(fixture_.click("signingClose"));
        payer({"--rpc", "127.0.0.1:1", "wallet", "sign-payment", path("payment.json"), "--out",
               path("signed.json")},
              "yes\npw\n");
        QVERIFY(QFile::exists(path("signed.json")));
        QVERIFY(fixture_.click("sendPrepared"));
        QVERIFY(fixture_.type("preparedPath", path("signed.json")));
        QVERIFY(fixture_.click("preparedOpen"));
        QVERIFY(fixture_.wait_for([&] { return fixture_.find("sendSigned") != nullptr; }));
        picture("signed");
        QVERIFY(fixture_.click("sendSigned"));
        QVERIFY(fixture_.wait_for([&] { return track().stage() == PaymentTrack::Final; }));
        QVERIFY(fixture_.wait_for(
            [&] { return balance() && *balance() < *before.minus(Amount::from_rtc(2)); }));
        picture("signed-final");
    }

    void restores_the_words_in_another_folder() {
        QVERIFY(fixture_.stop());
        tests::WindowFixture other;
        other.set_up([this](gui::NodeHostConfig& config) {
            config.node.genesis_file = path("network/genesis.json").toStdString();
            config.node.connect = {validator_->host(0) + ":8098"};
        });
        QVERIFY(other.start());
        QVERIFY(other.click("restoreWallet"));
        // Pasted into the first box, the words fill all of them.
        QGuiApplication::clipboard()->setText(QString::fromLatin1(kWords));
        QVERIFY(other.click("restoreWord1"));
        other.press(Qt::Key_V, Qt::ControlModifier);
        gui::Pages& shown = other.application().pages();
        QVERIFY(other.wait_for([&] { return shown.onboarding()->restore()->isComplete(); }));
        other.window()->grabWindow().save(QStringLiteral(RUSTCHAIN_PICTURES "/journey-words.png"));
        QVERIFY(other.click("acceptRestored"));
        QVERIFY(other.type("newPassword", QString::fromLatin1(tests::kPassword)));
        QVERIFY(other.click("choosePassword"));
        QVERIFY(other.click("networkNext"));
        QVERIFY(other.click("finishOnboarding"));
        const auto restored = [&] {
            return other.application().bridge().wallet_snapshot()->balance.final_balance;
        };
        // Of 100 RTC 5 and 2 went out, 0.25 came in, and there were fees; until the blocks are
        // here, the balance is that of the first one.
        QVERIFY(other.wait_for([&] {
            return restored() > Amount::from_rtc(93) &&
                   restored() < Amount::from_micro_rtc(93'250'000);
        }));
        QCOMPARE(other.application().shell().walletAddress(), payer_);
        QTest::qWait(500);
        other.window()->grabWindow().save(
            QStringLiteral(RUSTCHAIN_PICTURES "/journey-restored.png"));
        QVERIFY(other.stop());
        QVERIFY(fixture_.start());
    }

private:
    gui::NodeBridge& bridge() { return fixture_.application().bridge(); }
    gui::Pages& pages() { return fixture_.application().pages(); }
    ShellViewModel& shell() { return fixture_.application().shell(); }
    gui::SendViewModel& send() { return *pages().send(); }
    PaymentTrack& track() { return *send().track(); }
    std::optional<Amount> balance() { return bridge().wallet_snapshot()->balance.final_balance; }
    QString path(const QString& name) const { return folder_.filePath(name); }

    //! Tab until the control of this name, or something in it, has the keyboard.
    bool tab_to(const QString& name) {
        constexpr int kMostStops = 120;
        const auto has_focus = [&] {
            for (QQuickItem* item = fixture_.window()->activeFocusItem(); item != nullptr;
                 item = item->parentItem())
                if (item->objectName() == name)
                    return true;
            return false;
        };
        for (int stop = 0; stop < kMostStops && !has_focus(); ++stop)
            fixture_.press(Qt::Key_Tab);
        return has_focus();
    }

    void type(const QString& text) {
        for (QChar character : text)
            QTest::keyClick(fixture_.window(), character.toLatin1());
    }

    void picture(const QString& name) {
        QTest::qWait(300);
        fixture_.window()->grabWindow().save(
            QStringLiteral(RUSTCHAIN_PICTURES "/journey-%1.png").arg(name));
    }

    //! What rustchain-cli prints over the payer's folder; `typed` are the lines it asks for.
    QByteArray payer(QStringList arguments, const QByteArray& typed = {}) {
        QFile lines(path("typed"));
        if (!lines.open(QIODevice::WriteOnly) || lines.write(typed) != typed.size())
            return {};
        lines.close();
        QProcess program;
        program.setStandardInputFile(lines.fileName());
        program.start(QStringLiteral(RUSTCHAIN_CLI),
                      QStringList{"--datadir", path("payer"), "--password-fd", "0"} + arguments);
        const bool has_ended = program.waitForFinished(kProgramLimit_ms);
        if (!has_ended || program.exitCode() != 0)
            qWarning("rustchain-cli: %s", program.readAllStandardError().constData());
        return program.readAllStandardOutput();
    }

    QTemporaryDir folder_;
    QString payer_;
    std::unique_ptr<integration::Cluster> validator_;
    tests::WindowFixture fixture_;
};

QTEST_MAIN(PaymentJourneyTest)
#include "payment_journey_test.moc"
