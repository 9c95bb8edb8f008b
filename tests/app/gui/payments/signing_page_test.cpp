// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A payment that travels between two wallets in the real window over a real node: exported from one
// that only watches, signed with the key, sent, final; and all that can be wrong with it.
#include "app/gui/receive/qr_code.hpp"
#include "core/runtime/file.hpp"
#include "core/wallet/keys/wallet_keys.hpp"
#include "tests/app/gui/window_fixture.hpp"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

using namespace rustchain;
using gui::SigningViewModel;
using tests::WindowFixture;

namespace {

Address other(std::uint8_t first) {
    Address address;
    address[0] = first;
    return address;
}

QString text_of(const Address& address) {
    return QString::fromStdString(to_text(address, "drtc"));
}

} // namespace

class SigningPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(fixture_.start());
        QVERIFY(fixture_.make_wallet());
        // Everything is in sight.
        fixture_.window()->resize(1280, 1900);
        everyday_ = bridge().wallet_snapshot()->wallet()->id;
        mine_ = bridge().wallet_snapshot()->wallet()->accounts.front().address;
        const auto made = answer(bridge().wallet().watch({.name = "Shop", .what = mine_}));
        QVERIFY(made);
        shop_ = made->id;
        QVERIFY(fixture_.wait_for([&] { return bridge().wallet_snapshot()->selected == shop_; }));
    }
    void cleanupTestCase() { QVERIFY(fixture_.stop()); }
    void init() { QGuiApplication::clipboard()->clear(); }

    void exports_from_a_wallet_that_only_watches() {
        QVERIFY(open_send(shop_));
        QVERIFY(fixture_.type("sendRecipient", text_of(other(7))));
        QVERIFY(fixture_.type("sendAmount", "1.5"));
        QVERIFY(fixture_.type("sendMemo", "rent"));
        QVERIFY(fixture_.wait_for([&] { return send().reviewRefusal().isEmpty(); }));
        QVERIFY(fixture_.click("sendReview"));
        QVERIFY(fixture_.wait_for([&] { return fixture_.find("sendExport") != nullptr; }));
        QVERIFY(fixture_.find("sendConfirm") == nullptr);
        QVERIFY(fixture_.find("sendPassword") == nullptr);
        // The address is compared here as well.
        QVERIFY(fixture_.type("sendCharacters", text_of(other(7)).right(6)));
        QVERIFY(fixture_.click("sendExport"));
        QVERIFY(is_in(SigningViewModel::Exported));
        QVERIFY(fixture_.wait_for([&] { return fixture_.find("signingCode") != nullptr; }));
        QVERIFY(signing().file()->path().contains("rustchain-payment-"));
        picture("exported");
        unsigned_file_ = folder_.filePath("payment.json");
        QVERIFY(save_as(unsigned_file_));
        QVERIFY(!save_as(unsigned_file_)); // nothing is overwritten
        QVERIFY(signing().file()->problem().contains("payment.json"));
        QVERIFY(!save_as(folder_.filePath("none/payment.json")));
        code_ = signing().file()->code();
        const auto& kept = bridge().wallet_snapshot()->payments.front();
        QCOMPARE(kept.stage, wallet::PaymentStage::awaiting_signature);
        QCOMPARE(kept.amount.micro_rtc(), 1'500'000U);
        QVERIFY(fixture_.click("signingClose"));
    }

    void shows_what_waits_and_forgets_it() {
        wallet::PaymentRequest request;
        request.outputs.push_back({.to = other(9), .amount = Amount::from_rtc(2)});
        QVERIFY(answer(bridge().wallet().prepare_unsigned(request)));
        QVERIFY(fixture_.wait_for([&] { return waiting() == 2; }));
        QVERIFY(fixture_.click("go/activity"));
        QVERIFY(fixture_.click("activityRow0"));
        gui::ActivityDetail& detail = *fixture_.application().pages().activity()->detail();
        QVERIFY(fixture_.wait_for([&] { return detail.is_shown(); }));
        QVERIFY2(detail.headline().contains("signature"), qPrintable(detail.headline()));
        QVERIFY(!detail.is_hashed());
        picture("waiting");
        QVERIFY(fixture_.click("detailForget"));
        QVERIFY(fixture_.wait_for([&] { return waiting() == 1 && !detail.is_shown(); }));
    }

    void a_wallet_without_the_key_says_who_has_it() {
        QVERIFY(open_prepared(shop_));
        QVERIFY(open_file(unsigned_file_));
        QVERIFY(is_in(SigningViewModel::Unsigned));
        QVERIFY2(signing().refusal().contains("Everyday"), qPrintable(signing().refusal()));
        QVERIFY(fixture_.find("signPassword") == nullptr);
        QVERIFY(fixture_.click("signingClose"));
    }

    void signs_what_it_shows() {
        QVERIFY(open_prepared(everyday_));
        QVERIFY(open_file(unsigned_file_));
        QVERIFY(is_in(SigningViewModel::Unsigned));
        QCOMPARE(signing().total(), QStringLiteral("1.500000"));
        QCOMPARE(signing().memo(), QStringLiteral("rent"));
        QCOMPARE(signing().network(), QStringLiteral("dev"));
        QCOMPARE(signing().from().join(QString()), text_of(mine_));
        QCOMPARE(signing().recipients().size(), 1);
        QCOMPARE(signing().recipients()[0].toMap()["chunks"].toStringList().join(QString()),
                 text_of(other(7)));
        picture("unsigned");
        QVERIFY(fixture_.type("signPassword", "not the password"));
        QVERIFY(fixture_.click("signNow"));
        QVERIFY(fixture_.wait_for([&] { return !signing().passwordError().isEmpty(); }));
        QCOMPARE(signing().mode(), SigningViewModel::Unsigned);
        QVERIFY(fixture_.type("signPassword", tests::kPassword));
        QVERIFY(fixture_.click("signNow"));
        QVERIFY(is_in(SigningViewModel::Signed));
        signed_file_ = folder_.filePath("signed.json");
        QVERIFY(save_as(signed_file_));
        picture("signed");
        QVERIFY(fixture_.click("signingClose"));
    }

    void names_what_is_wrong_data() {
        QTest::addColumn<bool>("signed_one");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("with");
        QTest::addColumn<QString>("says");
        QTest::newRow("network") << false << "\"dev\""
                                 << "\"main\""
                                 << "network main";
        QTest::newRow("signed for another network") << true << "\"dev\""
                                                    << "\"main\""
                                                    << "network main";
        QTest::newRow("newer") << false << "\"version\": 1"
                               << "\"version\": 2"
                               << "newer version";
        QTest::newRow("newer, signed") << true << "\"version\": 1"
                                       << "\"version\": 3"
                                       << "newer version";
        QTest::newRow("a field") << false << "\"nonce\": \""
                                 << "\"nonce\": \"x"
                                 << "nonce";
        QTest::newRow("an address") << false << "\"to\": \"drtc1"
                                    << "\"to\": \"drtc1q"
                                    << "to";
        QTest::newRow("signature") << true << "\"chain_id\": \""
                                   << "\"chain_id\": \"CHANGED"
                                   << "signature does not fit";
        QTest::newRow("no payment") << false << "rustchain-unsigned-payment"
                                    << "something"
                                    << "no payment that was exported";
        QTest::newRow("no JSON") << false << "{"
                                 << ""
                                 << "no payment that was exported";
    }

    void names_what_is_wrong() {
        QFETCH(bool, signed_one);
        QFETCH(QString, what);
        QFETCH(QString, with);
        QFETCH(QString, says);
        QString text = read(signed_one ? signed_file_ : unsigned_file_);
        const qsizetype at = text.indexOf(what);
        QVERIFY(at >= 0);
        if (with.endsWith("CHANGED")) // one digit of what follows
            text[at + what.size()] = text[at + what.size()] == 'a' ? 'b' : 'a';
        else
            text.replace(at, what.size(), with);
        QVERIFY(open_prepared(everyday_));
        QVERIFY(paste(text));
        QVERIFY(fixture_.wait_for([&] { return !signing().problem().isEmpty(); }, 5'000));
        QVERIFY2(signing().problem().contains(says), qPrintable(signing().problem()));
        QCOMPARE(signing().mode(), SigningViewModel::Loading);
        QVERIFY(fixture_.wait_for([&] { return fixture_.find("preparedProblem") != nullptr; }));
        // What is right after what was wrong.
        QVERIFY(open_file(unsigned_file_));
        QVERIFY(is_in(SigningViewModel::Unsigned));
    }

    void names_files_that_are_none() {
        QVERIFY(open_prepared(everyday_));
        QVERIFY(open_file(folder_.filePath("nowhere.json")));
        QVERIFY(fixture_.wait_for([&] { return signing().problem().contains("nowhere.json"); }));
        const QString large = folder_.filePath("large.json");
        const std::string filler = "{\"format\": \"" + std::string(70'000, 'x') + "\"}";
        QVERIFY(runtime::replace_file(large.toStdString(), as_bytes(filler)));
        QVERIFY(open_file(large));
        QVERIFY(fixture_.wait_for([&] { return signing().problem().contains("64 KiB"); }));
        signing().take(QString::fromStdString(filler));
        QVERIFY(signing().problem().contains("64 KiB"));
        const QString blank = folder_.filePath("blank.png");
        QImage picture(60, 60, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QVERIFY(picture.save(blank));
        QVERIFY(open_file(blank));
        QVERIFY(fixture_.wait_for([&] { return signing().problem().contains("QR code"); }));
    }

    void refuses_to_sign_what_cannot_be_sent() {
        QVERIFY(fixture_.wait_for([&] { return bridge().wallet_snapshot()->chain->height > 2; }));
        wallet::UnsignedPayment payment =
            wallet::read_unsigned_payment(read(unsigned_file_).toStdString(), "drtc").value();
        const auto refusal_of = [&](const wallet::UnsignedPayment& changed) {
            signing().begin();
            signing().take(QString::fromStdString(wallet::write_unsigned_payment(changed, "drtc")));
            return signing().refusal();
        };
        QVERIFY(open_prepared(everyday_));
        wallet::UnsignedPayment late = payment;
        late.transaction.valid_until = 2;
        QVERIFY2(refusal_of(late).contains("until block 2"), qPrintable(refusal_of(late)));
        QVERIFY(fixture_.wait_for([&] { return fixture_.find("signingRefusal") != nullptr; }));
        wallet::UnsignedPayment stray = payment;
        stray.from = other(5);
        QVERIFY(refusal_of(stray).contains("another wallet"));
        wallet::UnsignedPayment elsewhere = payment;
        elsewhere.chain_id[0] ^= 1U;
        QVERIFY(refusal_of(elsewhere).contains("another chain"));
        QCOMPARE(refusal_of(payment), QString());
    }

    void reads_the_code_of_a_copied_picture() {
        QVERIFY(open_prepared(everyday_));
        const QImage code = gui::qr_image(code_);
        QGuiApplication::clipboard()->setImage(code.scaled(code.size() * 4));
        QVERIFY(fixture_.click("qrClipboard"));
        QVERIFY(is_in(SigningViewModel::Unsigned));
        QCOMPARE(signing().total(), QStringLiteral("1.500000"));
        const QString file = folder_.filePath("code.png");
        QVERIFY(code.scaled(code.size() * 4).save(file));
        QVERIFY(open_prepared(everyday_));
        QVERIFY(open_file(file));
        QVERIFY(is_in(SigningViewModel::Unsigned));
    }

    void a_long_payment_has_a_file_only() {
        wallet::UnsignedPayment payment =
            wallet::read_unsigned_payment(read(unsigned_file_).toStdString(), "drtc").value();
        auto& transfer = std::get<Transfer>(payment.transaction.payload);
        for (std::uint8_t i = 0; i < 20; ++i)
            transfer.outputs.push_back({.to = other(i), .amount = Amount::from_rtc(1)});
        QVERIFY(open_send(everyday_));
        signing().show_export(payment);
        QVERIFY(fixture_.wait_for([&] { return fixture_.find("signingNoCode") != nullptr; }));
        QVERIFY(fixture_.find("signingCode") == nullptr);
        signing().close();
    }

    void sends_what_came_back_signed_and_follows_it() {
        QVERIFY(open_prepared(shop_));
        QVERIFY(paste(read(signed_file_)));
        QVERIFY(is_in(SigningViewModel::Signed));
        QCOMPARE(signing().refusal(), QString());
        QVERIFY(fixture_.click("sendSigned"));
        QVERIFY(fixture_.wait_for([&] { return send().step() == gui::SendViewModel::Track; }));
        QCOMPARE(signing().mode(), SigningViewModel::Closed);
        QVERIFY(
            fixture_.wait_for([&] { return send().track()->stage() == gui::PaymentTrack::Final; }));
        QCOMPARE(waiting(), 0);
        QCOMPARE(bridge().wallet_snapshot()->payments.size(), std::size_t{1});
        picture("final");
    }

    void a_strangers_payment_is_handed_on() {
        // A key that no wallet here has, and that owns nothing: the network refuses it in words.
        const wallet::WalletSecret secret{
            .words = wallet::RecoveryWords::parse(
                         "legal winner thank year wave sausage worth useful legal "
                         "winner thank yellow")
                         .value(),
            .passphrase = {}};
        const wallet::WalletKeys keys(wallet::coin_key_of(secret).value());
        wallet::UnsignedPayment payment =
            wallet::read_unsigned_payment(read(unsigned_file_).toStdString(), "drtc").value();
        payment.from = keys.address({}).value();
        const auto done = wallet::sign_payment(payment, keys, {}).value();
        QVERIFY(open_prepared(shop_));
        QVERIFY(paste(QString::fromStdString(wallet::write_signed_payment(done))));
        QVERIFY(is_in(SigningViewModel::Signed));
        QVERIFY(fixture_.click("sendSigned"));
        QVERIFY(fixture_.wait_for([&] { return !signing().problem().isEmpty(); }));
        QVERIFY2(signing().problem().contains("Not enough"), qPrintable(signing().problem()));
        QCOMPARE(signing().mode(), SigningViewModel::Signed); // nothing is lost

        QVERIFY(open_send(everyday_));
        wallet::PaymentRequest request;
        request.outputs.push_back({.to = payment.from, .amount = Amount::from_rtc(3)});
        const auto funded = answer(bridge().wallet().send(request));
        QVERIFY(funded);
        QVERIFY(fixture_.wait_for([&] {
            return std::ranges::any_of(bridge().wallet_snapshot()->payments, [&](const auto& each) {
                return each.hash == *funded && each.stage == wallet::PaymentStage::final;
            });
        }));
        QVERIFY(open_prepared(everyday_));
        QVERIFY(paste(QString::fromStdString(wallet::write_signed_payment(done))));
        QVERIFY(is_in(SigningViewModel::Signed));
        QVERIFY(fixture_.click("sendSigned"));
        QVERIFY(is_in(SigningViewModel::HandedOver));
        QVERIFY(fixture_.click("signingExplorer"));
        QVERIFY(fixture_.wait_for(
            [&] { return fixture_.application().shell().page() == QLatin1String("explorer"); }));
    }

    void locking_hides_it() {
        QVERIFY(open_prepared(everyday_));
        QVERIFY(open_file(unsigned_file_));
        QVERIFY(is_in(SigningViewModel::Unsigned));
        fixture_.application().shell().lock();
        QVERIFY(is_in(SigningViewModel::Closed));
        QCOMPARE(signing().total(), QString());
    }

private:
    gui::NodeBridge& bridge() { return fixture_.application().bridge(); }
    gui::SendViewModel& send() { return *fixture_.application().pages().send(); }
    SigningViewModel& signing() { return *send().signing(); }

    template <class T>
    T answer(runtime::Task<T> task) {
        std::optional<T> got;
        bridge().ask(std::move(task), this, [&](T value) { got.emplace(std::move(value)); });
        WindowFixture::wait_for([&] { return got.has_value(); });
        return std::move(*got);
    }
    int waiting() {
        return static_cast<int>(std::ranges::count(bridge().wallet_snapshot()->payments,
                                                   wallet::PaymentStage::awaiting_signature,
                                                   &wallet::PaymentStatus::stage));
    }
    bool is_in(SigningViewModel::Mode mode) {
        const bool is_so = fixture_.wait_for([&] { return signing().mode() == mode; }, 20'000);
        if (!is_so)
            qWarning("mode %d: %s", static_cast<int>(signing().mode()),
                     qPrintable(signing().problem() + signing().refusal()));
        return is_so;
    }
    //! The page of this wallet, open and with its balance known.
    bool open_send(const wallet::WalletId& id) {
        if (bridge().wallet_snapshot()->selected != id && !answer(bridge().wallet().select(id)))
            return false;
        const bool is_seen =
            fixture_.wait_for([&] { return bridge().wallet_snapshot()->selected == id; });
        if (is_seen && bridge().wallet_snapshot()->lock != wallet::LockState::unlocked &&
            !answer(bridge().wallet().unlock(crypto::SecureBuffer(tests::kPassword))))
            return false;
        const bool is_open = fixture_.wait_for([&] {
            return fixture_.application().shell().phase() == gui::ShellViewModel::Open &&
                   bridge().wallet_snapshot()->balance.available.has_value();
        });
        send().discard();
        return is_open && fixture_.click("go/send");
    }
    bool open_prepared(const wallet::WalletId& id) {
        return open_send(id) && fixture_.click("sendPrepared") && is_in(SigningViewModel::Loading);
    }
    bool open_file(const QString& file) {
        return fixture_.type("preparedPath", file) && fixture_.click("preparedOpen");
    }
    bool paste(const QString& text) {
        QGuiApplication::clipboard()->setText(text);
        if (!fixture_.click("preparedText"))
            return false;
        fixture_.press(Qt::Key_V, Qt::ControlModifier);
        return true;
    }
    bool save_as(const QString& file) {
        return fixture_.type("paymentFilePath", file) && fixture_.click("paymentFileSave") &&
               fixture_.wait_for([&] {
                   return !signing().file()->savedTo().isEmpty() ||
                          !signing().file()->problem().isEmpty();
               }) &&
               signing().file()->problem().isEmpty() && !read(file).isEmpty();
    }
    static QString read(const QString& file) {
        auto text = runtime::read_text_file(file.toStdString(), wallet::kMaxPaymentFileBytes);
        return text ? QString::fromStdString(*text) : QString();
    }
    //! For eyes, where the environment names a folder.
    void picture(const QString& name) {
        const QString folder = qEnvironmentVariable("RUSTCHAIN_LOOK");
        if (folder.isEmpty())
            return;
        const QSize before = fixture_.window()->size();
        for (const QSize& size : {QSize(1280, 1400), QSize(390, 1700)})
            for (int theme : {1, 2}) {
                fixture_.application().preferences().chooseTheme(theme);
                fixture_.window()->resize(size);
                QTest::qWait(500);
                fixture_.window()->grabWindow().save(QStringLiteral("%1/%2-%3-%4.png")
                                                         .arg(folder, name)
                                                         .arg(size.width())
                                                         .arg(theme));
            }
        fixture_.window()->resize(before);
        QTest::qWait(300);
    }

    WindowFixture fixture_;
    QTemporaryDir folder_;
    wallet::WalletId everyday_;
    wallet::WalletId shop_;
    Address mine_;
    QString unsigned_file_;
    QString signed_file_;
    QString code_;
};

QTEST_MAIN(SigningPageTest)
#include "signing_page_test.moc"
