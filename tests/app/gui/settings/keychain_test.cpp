// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Unlocking with a keychain in the real window: with one that remembers what it is asked, and with
// that of this desktop where there is one.
#include "app/gui/format/secret_text.hpp"
#include "core/primitives/hex.hpp"
#include "tests/app/gui/window_fixture.hpp"

#include <QTest>

using namespace rustchain;
using tests::kPassword;
using tests::WindowFixture;

namespace {

constexpr const char* kNewPassword = "another brass lantern 12";

using Entries = std::map<QString, std::string>;

//! Holds what it is given in the test's own map.
class FakeKeychain : public gui::Keychain {
public:
    FakeKeychain(Entries& entries, std::optional<Error>& refusal)
        : entries_(entries), refusal_(refusal) {}

    void look(Done done) override { done(allow()); }
    void keep(const QString& name, crypto::SecureBuffer secret, Done done) override {
        if (!refusal_)
            entries_[name] = std::string(secret.text());
        done(allow());
    }
    void read(const QString& name, Read done) override {
        auto found = entries_.find(name);
        if (refusal_)
            return done(fail(*refusal_));
        if (found == entries_.end())
            return done(fail(ErrorCode::not_found, "no entry"));
        done(crypto::SecureBuffer(std::string_view(found->second)));
    }
    void erase(const QString& name, Done done) override {
        entries_.erase(name);
        done({});
    }

private:
    Result<void> allow() const {
        if (refusal_)
            return fail(*refusal_);
        return {};
    }

    Entries& entries_;
    std::optional<Error>& refusal_;
};

} // namespace

class KeychainTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(fixture_.start());
        QVERIFY(fixture_.make_wallet());
        fixture_.window()->resize(1280, 2600);
        QVERIFY(fixture_.click("go/settings"));
        id_ = QString::fromStdString(to_hex(*bridge().wallet_snapshot()->selected));
    }
    //! A test that failed leaves no dialog over the page.
    void cleanup() {
        fixture_.press(Qt::Key_Escape);
        QTest::qWait(300);
    }
    void cleanupTestCase() { QVERIFY(fixture_.stop()); }

    void is_off_and_says_why_when_there_is_no_keychain() {
        refusal_ = Error{ErrorCode::unavailable, "This desktop runs no keychain."};
        use_fake();
        QVERIFY(!keychain().isOn());
        QVERIFY(wait([&] {
            return fixture_.find("keychain")->property("disabledReason").toString() ==
                   QStringLiteral("This desktop runs no keychain.");
        }));
        QVERIFY(!fixture_.find("keychain")->isEnabled());
        QVERIFY(fixture_.find("keychainReason") != nullptr);
    }

    void is_turned_on_by_the_wallet_password_only() {
        refusal_.reset();
        use_fake();
        QVERIFY(fixture_.click("keychain"));
        QVERIFY(fixture_.type("keychainPassword", "wrong"));
        QVERIFY(fixture_.click("keychainRun"));
        QVERIFY(wait([&] { return keychain().problem().startsWith("That password"); }));
        QVERIFY(entries_.empty());
        QVERIFY(!keychain().isOn());
        QVERIFY(fixture_.type("keychainPassword", kPassword));
        fixture_.press(Qt::Key_Return);
        QVERIFY(wait([&] { return keychain().isOn(); }));
        QCOMPARE(entries_, Entries({{id_, kPassword}}));
        QVERIFY(wait([&] { return fixture_.find("keychainRun") == nullptr; }));
        QVERIFY(fixture_.find("keychain")->property("checked").toBool());
    }

    void unlocks_from_the_lock() {
        lock();
        QVERIFY(fixture_.click("unlockWithKeychain"));
        QVERIFY(is_open());
    }

    void the_choice_is_there_after_a_restart() {
        QVERIFY(fixture_.stop());
        QVERIFY(fixture_.start());
        use_fake();
        fixture_.window()->resize(1280, 2600);
        QVERIFY(fixture_.click("unlockWithKeychain"));
        QVERIFY(is_open());
        QVERIFY(fixture_.click("go/settings"));
    }

    void follows_a_change_of_the_password() {
        QVERIFY(fixture_.type("oldPassword", kPassword));
        QVERIFY(fixture_.type("changedPassword", kNewPassword));
        QVERIFY(fixture_.click("changePassword"));
        QVERIFY(wait([&] { return entries_[id_] == kNewPassword; }));
        lock();
        QVERIFY(fixture_.click("unlockWithKeychain"));
        QVERIFY(is_open());
        QVERIFY(fixture_.click("go/settings"));
    }

    void a_password_that_is_another_is_removed() {
        entries_[id_] = "changed elsewhere";
        lock();
        QVERIFY(fixture_.click("unlockWithKeychain"));
        QVERIFY(wait([&] { return keychain().problem().contains("another password"); }));
        QVERIFY(entries_.empty());
        QVERIFY(wait([&] { return fixture_.find("unlockWithKeychain") == nullptr; }));
        QVERIFY(fixture_.type("unlockPassword", kNewPassword));
        fixture_.press(Qt::Key_Return);
        QVERIFY(is_open());
        QVERIFY(fixture_.click("go/settings"));
    }

    void says_what_the_keychain_refused() {
        turn_on();
        refusal_ = Error{ErrorCode::permission, "the user said no"};
        lock();
        QVERIFY(fixture_.click("unlockWithKeychain"));
        QVERIFY(wait([&] { return keychain().problem().contains("the user said no"); }));
        refusal_.reset();
        QVERIFY(fixture_.click("unlockWithKeychain"));
        QVERIFY(is_open());
        QVERIFY(fixture_.click("go/settings"));
    }

    void turning_it_off_removes_the_entry() {
        QVERIFY(fixture_.click("keychain"));
        QVERIFY(wait([&] { return !keychain().isOn(); }));
        QVERIFY(entries_.empty());
    }

    void works_with_the_keychain_of_this_desktop() {
        keychain().use(gui::make_system_keychain());
        wait_ms(3000, [&] { return keychain().reason().isEmpty(); });
        if (!keychain().reason().isEmpty())
            QSKIP(qPrintable("no keychain here: " + keychain().reason()));
        turn_on();
        lock();
        QVERIFY(fixture_.click("unlockWithKeychain"));
        QVERIFY(is_open());
        QVERIFY(fixture_.click("go/settings"));
        QVERIFY(fixture_.click("keychain"));
        QVERIFY(wait([&] { return !keychain().isOn() && !keychain().isBusy(); }));
        QCOMPARE(keychain().problem(), QString());
        auto system = gui::make_system_keychain();
        std::optional<Error> error;
        system->read(id_, [&](Result<crypto::SecureBuffer> secret) {
            error = secret ? Error{ErrorCode::internal, "it is still there"} : secret.error();
        });
        QVERIFY(wait([&] { return error.has_value(); }));
        QCOMPARE(static_cast<int>(error->code), static_cast<int>(ErrorCode::not_found));
    }

    void removing_the_wallet_removes_the_entry() {
        use_fake();
        turn_on();
        QCOMPARE(entries_.size(), std::size_t{1});
        QVERIFY(fixture_.click("removeWallet"));
        QVERIFY(fixture_.type("removeName", "Everyday"));
        QVERIFY(fixture_.click("removeRun"));
        QVERIFY(wait([&] { return bridge().wallet_snapshot()->wallets.empty(); }));
        QVERIFY(wait([&] { return entries_.empty(); }));
        QVERIFY(wait([&] {
            return fixture_.application().shell().phase() == gui::ShellViewModel::Onboarding;
        }));
    }

private:
    gui::NodeBridge& bridge() { return fixture_.application().bridge(); }
    gui::KeychainUnlock& keychain() {
        return *fixture_.application().pages().settings()->keychain();
    }
    static bool wait(const std::function<bool()>& condition) {
        return WindowFixture::wait_for(condition, 20'000);
    }
    static void wait_ms(int limit_ms, const std::function<bool()>& condition) {
        WindowFixture::wait_for(condition, limit_ms);
    }
    void use_fake() { keychain().use(std::make_unique<FakeKeychain>(entries_, refusal_)); }
    bool is_open() {
        return wait(
            [&] { return fixture_.application().shell().phase() == gui::ShellViewModel::Open; });
    }
    void lock() {
        fixture_.application().shell().lock();
        QVERIFY(wait(
            [&] { return fixture_.application().shell().phase() == gui::ShellViewModel::Locked; }));
    }
    void turn_on() {
        QVERIFY(fixture_.click("keychain"));
        QVERIFY(fixture_.type("keychainPassword", kNewPassword));
        QVERIFY(fixture_.click("keychainRun"));
        QVERIFY(wait([&] { return keychain().isOn() && !keychain().isBusy(); }));
        QVERIFY(wait([&] { return fixture_.find("keychainRun") == nullptr; }));
    }

    Entries entries_;
    std::optional<Error> refusal_;
    QString id_;
    WindowFixture fixture_;
};

QTEST_MAIN(KeychainTest)
#include "keychain_test.moc"
