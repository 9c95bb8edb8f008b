// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The wallet's tools on the page of settings, with mouse and keys: accounts, exports, messages,
// removing.
#include "core/runtime/file.hpp"
#include "core/wallet/keys/signed_message.hpp"
#include "core/wallet/legacy/key_text.hpp"
#include "tests/app/gui/window_fixture.hpp"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

using namespace rustchain;
using tests::kPassword;
using tests::WindowFixture;

namespace {

constexpr const char* kCopyPassword = "another brass lantern 12";

const QString kOwnPassword = QString::fromLatin1(kPassword);

} // namespace

class WalletToolsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(folder_.isValid());
        QVERIFY(fixture_.start());
        QVERIFY(fixture_.make_wallet());
        // Everything is in sight.
        fixture_.window()->resize(1280, 2600);
        QVERIFY(fixture_.click("go/settings"));
    }
    //! A test that failed leaves no dialog over the page.
    void cleanup() {
        fixture_.press(Qt::Key_Escape);
        QTest::qWait(300);
    }
    void cleanupTestCase() { QVERIFY(fixture_.stop()); }

    void adds_an_account_by_keyboard() {
        QCOMPARE(text_of("accountPath0"), QStringLiteral("m/44'/7225'/0'/0/0"));
        focus("addAccount");
        fixture_.press(Qt::Key_Space);
        QVERIFY(is_typing());
        fixture_.press(Qt::Key_Return);
        QVERIFY(wait([&] { return tools().accountProblem().contains("password"); }));
        QVERIFY(fixture_.type("addAccountPassword", "wrong"));
        fixture_.press(Qt::Key_Return);
        QVERIFY(wait([&] { return tools().accountProblem().startsWith("That password"); }));
        QCOMPARE(summary().accounts.size(), std::size_t{1});
        QVERIFY(fixture_.type("addAccountPassword", kOwnPassword));
        fixture_.press(Qt::Key_Return);
        QVERIFY(gone("addAccountDialog"));
        QVERIFY(wait([&] { return fixture_.find("addAccount")->hasActiveFocus(); }));
        QVERIFY(wait([&] { return tools().accounts()->count() == 2; }));
        QCOMPARE(text_of("accountPath1"), QStringLiteral("m/44'/7225'/1'/0/0"));
        QVERIFY(fixture_.click("copyAccount1"));
        QCOMPARE(QGuiApplication::clipboard()->text(), address_of(1));
    }

    void exports_the_wallet_file() {
        const QString path = folder_.filePath("copy.wallet");
        open_export();
        QVERIFY(fixture_.type("exportFilePath", path));
        fill_export(kOwnPassword, kCopyPassword, "not the same");
        QVERIFY(wait([&] { return file().againProblem().contains("differ"); }));
        QVERIFY(!QFile::exists(path));
        fill_export("wrong", kCopyPassword, kCopyPassword);
        QVERIFY(wait([&] { return file().passwordProblem().startsWith("That password"); }));
        QVERIFY(!QFile::exists(path));
        fill_export(kOwnPassword, kCopyPassword, kCopyPassword);
        QVERIFY(gone("exportFileDialog"));
        QCOMPARE(QFile::permissions(path) & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
        auto bytes = runtime::read_file(path.toStdString(), wallet::kMaxKeystoreBytes);
        QVERIFY(bytes);
        auto keystore = wallet::parse_keystore(*bytes);
        QVERIFY(keystore && keystore->identity.accounts == summary().accounts);
        QVERIFY(wallet::unseal_keystore(*keystore, as_bytes(kCopyPassword)));
        QVERIFY(!wallet::unseal_keystore(*keystore, as_bytes(kPassword)));
    }

    void never_overwrites_a_file_and_names_what_is_wrong() {
        const QString path = folder_.filePath("there.wallet");
        QVERIFY(runtime::replace_file(path.toStdString(), as_bytes("mine")));
        open_export();
        QVERIFY(fixture_.type("exportFilePath", path));
        fill_export(kOwnPassword, kCopyPassword, kCopyPassword);
        QVERIFY(wait([&] { return file().pathProblem().contains(path); }));
        QVERIFY(file().pathProblem().contains("Nothing was overwritten"));
        QCOMPARE(*runtime::read_text_file(path.toStdString(), 10), std::string("mine"));
        QVERIFY(fixture_.type("exportFilePath", folder_.filePath("none/copy.wallet")));
        fill_export(kOwnPassword, kCopyPassword, kCopyPassword);
        QVERIFY(wait([&] { return file().pathProblem().contains("none"); }));
        QVERIFY(fixture_.type("exportFilePath", "copy.wallet"));
        QVERIFY(fixture_.click("exportFileRun"));
        QVERIFY(wait([&] { return file().pathProblem().contains("whole path"); }));
        QVERIFY(file().freshProblem().contains("password"));
        fixture_.press(Qt::Key_Escape);
        QVERIFY(gone("exportFileDialog"));
        QVERIFY(!QFile::exists(folder_.filePath("none")));
        QVERIFY(!QFile::exists(QStringLiteral("copy.wallet")));
    }

    void shows_the_private_key_only_while_it_is_asked_for() {
        gui::WordListModel& parts = *tools().key()->parts();
        QVERIFY(fixture_.click("exportKey"));
        QVERIFY(shown("keyPassword"));
        QVERIFY(!parts.isShown());
        QVERIFY(fixture_.type("keyPassword", "wrong"));
        QVERIFY(fixture_.click("keyShow"));
        QVERIFY(wait([&] { return tools().key()->problem().startsWith("That password"); }));
        QVERIFY(!parts.isShown());
        QVERIFY(fixture_.type("keyPassword", kOwnPassword));
        QVERIFY(fixture_.click("keyShow"));
        QVERIFY(wait([&] { return parts.isShown(); }));
        QVERIFY(shown("keyPart1"));
        QCOMPARE(parts.rowCount(), 9);
        std::string text;
        for (int row = 0; row < parts.rowCount(); ++row)
            text += parts.data(parts.index(row), gui::WordListModel::Word).toString().toStdString();
        auto keys = wallet::read_key_text(text);
        QVERIFY(keys && !keys->empty());
        QVERIFY(text.starts_with("secp256k1:"));
        // Somebody looks at another window.
        Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationInactive);
        QVERIFY(!parts.isShown());
        QVERIFY(gone("keyPart1"));
        QVERIFY(fixture_.type("keyPassword", kOwnPassword));
        fixture_.press(Qt::Key_Return);
        QVERIFY(wait([&] { return parts.isShown(); }));
        QVERIFY(fixture_.click("keyClose"));
        QVERIFY(wait([&] { return !parts.isShown(); }));
    }

    void shows_the_public_key_of_an_account() {
        QVERIFY(fixture_.click("exportPublicKey"));
        QVERIFY(wait([&] { return tools().publicKey().startsWith("xpub"); }));
        const std::string key = tools().publicKey().toStdString();
        auto first = wallet::address_of_xpub(key, 0);
        QVERIFY(first && *first == summary().accounts[0].address);
        QVERIFY(fixture_.click("copyPublicKey"));
        QCOMPARE(QGuiApplication::clipboard()->text().toStdString(), key);
        QVERIFY(fixture_.click("publicKeyClose"));
        QVERIFY(wait([&] { return tools().publicKey().isEmpty(); }));
    }

    void signs_a_message_and_checks_it() {
        QVERIFY(fixture_.click("signMessage"));
        QVERIFY(is_typing());
        QVERIFY(fixture_.type("signText", "I wrote this"));
        QVERIFY(fixture_.click("signRun"));
        QVERIFY(wait([&] { return !messages().signature().isEmpty(); }));
        const QString signature = messages().signature();
        QVERIFY(fixture_.click("copySignature"));
        QCOMPARE(QGuiApplication::clipboard()->text(), signature);
        QVERIFY(fixture_.click("signClose"));
        QVERIFY(gone("signDialog"));

        check_message(address_of(0), "I wrote this", signature);
        QVERIFY(wait([&] { return messages().isValid(); }));
        QVERIFY(messages().verdict().contains("Everyday"));
        QVERIFY(shown("verdict"));
        check_message(address_of(0), "I wrote that", signature);
        QVERIFY(wait([&] { return messages().verdict().contains("another text"); }));
        QVERIFY(!messages().isValid());
        check_message(address_of(1), "I wrote this", signature);
        QVERIFY(wait([&] { return messages().verdict().contains("another address"); }));
        check_message(address_of(0), "I wrote this", "rtcsig1:AAAA");
        QVERIFY(wait([&] { return messages().signatureProblem().contains("rtcsig1:"); }));
        check_message("drtc1nobody", "I wrote this", signature);
        QVERIFY(wait([&] { return !messages().addressProblem().isEmpty(); }));
        QVERIFY(messages().verdict().isEmpty());
        QVERIFY(fixture_.click("checkClose"));
    }

    void renames_the_wallet() {
        // A dialog that closes hands the keyboard back to what opened it.
        QVERIFY(wait([&] { return fixture_.find("checkClose") == nullptr; }));
        QTest::qWait(300);
        QVERIFY(fixture_.type("renameField", "Savings"));
        // News of the chain leaves alone what is typed.
        const Height before = bridge().wallet_snapshot()->chain->height;
        QVERIFY(wait([&] { return bridge().wallet_snapshot()->chain->height > before + 1; }));
        QCOMPARE(fixture_.find("renameField")->property("text").toString(), "Savings");
        QVERIFY(fixture_.click("rename"));
        QVERIFY(wait([&] { return summary().name == "Savings"; }));
    }

    void a_watched_address_says_why_it_cannot() {
        Address address;
        address[0] = 9;
        ask(bridge().wallet().watch({.name = "Shop", .what = address}));
        QVERIFY(wait([&] { return summary().name == "Shop"; }));
        shell().open(QStringLiteral("settings"));
        for (const char* button :
             {"addAccount", "exportKey", "exportPublicKey", "signMessage", "seeWords"})
            QVERIFY2(!reason_of(button).isEmpty(), button);
        QVERIFY(reason_of("exportFile").isEmpty());
        const QString path = folder_.filePath("watched.wallet");
        open_export();
        QVERIFY(fixture_.find("exportFilePassword") == nullptr);
        QVERIFY(fixture_.type("exportFilePath", path));
        QVERIFY(fixture_.click("exportFileRun"));
        QVERIFY(gone("exportFileDialog"));
        QVERIFY(QFile::exists(path));
    }

    void a_single_key_says_why_it_cannot() {
        wallet::ImportedKey key{.name = "Key",
                                .secret = {.key = crypto::SecureBuffer(Bytes(32, 7))},
                                .password = crypto::SecureBuffer(std::string_view(kPassword))};
        ask(bridge().wallet().import_key(std::move(key)));
        QVERIFY(wait([&] { return summary().name == "Key"; }));
        shell().open(QStringLiteral("settings"));
        for (const char* button : {"addAccount", "exportPublicKey", "seeWords"})
            QVERIFY2(!reason_of(button).isEmpty(), button);
        for (const char* button : {"exportFile", "exportKey", "signMessage"})
            QVERIFY2(reason_of(button).isEmpty(), button);
    }

    void removes_the_wallet_after_its_name_is_typed() {
        const auto id = summary().id;
        QVERIFY(fixture_.click("removeWallet"));
        QVERIFY(tools().removalText().contains("Type Key to go on."));
        QVERIFY(tools().removalText().contains(".wallet.removed-"));
        QVERIFY(is_typing());
        QVERIFY(fixture_.type("removeName", "Kay"));
        QVERIFY(fixture_.click("removeRun"));
        QVERIFY(wait([&] { return tools().removalProblem().contains("Key"); }));
        QCOMPARE(snapshot().wallets.size(), std::size_t{3});
        QString notice;
        connect(&shell(), &gui::ShellViewModel::notified, this,
                [&](const QString& text) { notice = text; });
        QVERIFY(fixture_.type("removeName", "Key"));
        fixture_.press(Qt::Key_Return);
        QVERIFY(wait([&] { return snapshot().wallets.size() == 2; }));
        QVERIFY(gone("removeDialog"));
        QVERIFY(wait([&] { return notice.contains(".wallet.removed-"); }));
        const QString file = notice.mid(notice.indexOf(QLatin1Char('/')));
        QVERIFY2(QFile::exists(file), qPrintable(file));
        QVERIFY(wait([&] { return shell().phase() == gui::ShellViewModel::Locked; }));
        QVERIFY(shown("unlockPassword"));
        auto keystore = wallet::parse_keystore(
            *runtime::read_file(file.toStdString(), wallet::kMaxKeystoreBytes));
        QVERIFY(keystore && keystore->identity.id == id);
    }

private:
    gui::NodeBridge& bridge() { return fixture_.application().bridge(); }
    gui::ShellViewModel& shell() { return fixture_.application().shell(); }
    gui::WalletTools& tools() { return *fixture_.application().pages().settings()->tools(); }
    gui::FileExport& file() { return *tools().file(); }
    gui::MessageDesk& messages() { return *fixture_.application().pages().settings()->messages(); }
    const wallet::WalletSnapshot& snapshot() { return *bridge().wallet_snapshot(); }
    const wallet::WalletSummary& summary() { return *snapshot().wallet(); }
    QString address_of(std::size_t account) {
        return QString::fromStdString(to_text(summary().accounts[account].address, "drtc"));
    }
    static bool wait(const std::function<bool()>& condition) {
        return WindowFixture::wait_for(condition, 20'000);
    }
    bool shown(const QString& name) {
        return wait([&] { return fixture_.find(name) != nullptr; });
    }
    bool gone(const QString& name) {
        const QString item = dialogs_.value(name, name);
        return wait([&] { return fixture_.find(item) == nullptr; });
    }
    void focus(const QString& name) {
        QVERIFY(shown(name));
        fixture_.find(name)->forceActiveFocus(Qt::TabFocusReason);
    }
    QString text_of(const QString& name) {
        return shown(name) ? fixture_.find(name)->property("text").toString() : QString();
    }
    QString reason_of(const QString& name) {
        return shown(name) ? fixture_.find(name)->property("disabledReason").toString() : QString();
    }
    template <class T>
    void ask(runtime::Task<Result<T>> task) {
        bool has_ended = false;
        bool is_good = false;
        bridge().ask(std::move(task), this, [&](Result<T> result) {
            has_ended = true;
            is_good = result.has_value();
        });
        QVERIFY(wait([&] { return has_ended; }));
        QVERIFY(is_good);
    }
    //! A dialog gives the keyboard to its first field once it is open.
    bool is_typing() {
        return wait([&] {
            const QQuickItem* item = fixture_.window()->activeFocusItem();
            return item != nullptr &&
                   (item->inherits("QQuickTextInput") || item->inherits("QQuickTextEdit"));
        });
    }
    void open_export() {
        QVERIFY(fixture_.click("exportFile"));
        QVERIFY(is_typing());
    }
    void fill_export(const QString& own, const QString& fresh, const QString& again) {
        QVERIFY(fixture_.type("exportFilePassword", own));
        QVERIFY(fixture_.type("exportFileFresh", fresh));
        QVERIFY(fixture_.type("exportFileAgain", again));
        QVERIFY(fixture_.click("exportFileRun"));
    }
    void check_message(const QString& address, const QString& text, const QString& signature) {
        if (fixture_.find("checkRun") == nullptr) {
            QVERIFY(fixture_.click("checkSignature"));
            QVERIFY(is_typing());
        }
        QVERIFY(fixture_.type("checkAddress", address));
        QVERIFY(fixture_.type("checkText", text));
        QVERIFY(fixture_.type("checkSignatureText", signature));
        QVERIFY(fixture_.click("checkRun"));
    }

    //! A dialog is no item; a button in it is.
    const QHash<QString, QString> dialogs_ = {{"addAccountDialog", "addAccountCancel"},
                                              {"exportFileDialog", "exportFileCancel"},
                                              {"signDialog", "signClose"},
                                              {"removeDialog", "removeCancel"}};
    QTemporaryDir folder_;
    WindowFixture fixture_;
};

QTEST_MAIN(WalletToolsTest)
#include "wallet_tools_test.moc"
