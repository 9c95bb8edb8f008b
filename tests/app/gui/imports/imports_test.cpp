// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Wallets from files, keys and words of other programs, and what is only watched: in the real
// window over a real node, by mouse and keys. A picture of each step is written to
// RUSTCHAIN_PICTURES.
#include "core/primitives/hex.hpp"
#include "tests/app/gui/window_fixture.hpp"

#include <QClipboard>
#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>
#include <QTest>

using namespace rustchain;
using gui::ImportEntry;
using gui::OnboardingViewModel;
using gui::ShellViewModel;
using tests::WindowFixture;

namespace {

constexpr int kPaint_ms = 300;
constexpr const char* kFilePassword = "green iron lantern 12";
//! The scalar 7, which both schemes accept.
const QString kKey = QString(63, QLatin1Char('0')) + QLatin1Char('7');

QJsonObject vector(int place) {
    QFile file(QStringLiteral(RUSTCHAIN_KEYSTORES));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll())["vectors"][place].toObject();
}

//! An address in the form of today's wallets, as this program writes it.
QString new_form(const QString& old) {
    return QString::fromStdString(
        to_text(parse_address(old.toStdString(), "drtc")->address, "drtc"));
}

//! The text of an item below this one that shows it.
QQuickItem* find_text(QQuickItem* item, const QString& text) {
    if (item == nullptr || !item->isVisible())
        return nullptr;
    if (item->property("modelData").toString() == text)
        return item;
    for (QQuickItem* child : item->childItems())
        if (QQuickItem* found = find_text(child, text))
            return found;
    return nullptr;
}

} // namespace

class ImportsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(QDir().mkpath(QStringLiteral(RUSTCHAIN_PICTURES)));
        QVERIFY(files_.isValid());
        QVERIFY(fixture_.start());
    }
    void init() {
        if (has_failed_)
            QSKIP("the story broke off before");
    }
    void cleanup() {
        if (QTest::currentTestFailed() && !std::exchange(has_failed_, true))
            fixture_.window()->grabWindow().save(path_of("failed"));
    }
    void cleanupTestCase() { QVERIFY(fixture_.stop()); }

    void says_what_is_wrong_with_a_file() {
        QVERIFY(fixture_.click("restoreWallet"));
        picture("ways");
        QVERIFY(choose_way("File"));
        QVERIFY(read_file(files_.filePath("nowhere.json")));
        QVERIFY(problem().contains("cannot be read"));
        picture("no-file");
        QVERIFY(read_file(write("empty.json", "  \n")));
        QVERIFY(problem().contains("nothing in this file"));
        QVERIFY(read_file(write("prose.txt", "hello")));
        QVERIFY(problem().contains("no wallet file"));
        QVERIFY(
            read_file(write("address.txt", new_form(vector(0)["address"].toString()).toUtf8())));
        QVERIFY(problem().contains("Only watch"));
        QJsonObject damaged = vector(0)["keystore"].toObject();
        damaged.remove("crypto");
        QVERIFY(read_file(write("damaged.json", damaged)));
        QVERIFY2(problem().contains("damaged or incomplete"), qPrintable(problem()));
        picture("damaged");
        QJsonObject strange = vector(0)["keystore"].toObject();
        strange["version"] = 9;
        QVERIFY(read_file(write("strange.json", strange)));
        QVERIFY2(problem().contains("not known"), qPrintable(problem()));
        QVERIFY(read_file(write("words.txt", "abandon abandon about")));
        QVERIFY2(problem().contains("12 or 24 words; there are 3"), qPrintable(problem()));
        QCOMPARE(entry().stage(), ImportEntry::Asking);
    }

    void imports_the_first_keystore_of_the_command_line() {
        const QJsonObject one = vector(0);
        QVERIFY(read_file(write("one.json", one["keystore"].toObject())));
        QVERIFY(fixture_.wait_for([&] { return entry().stage() == ImportEntry::Sealed; }));
        QCOMPARE(entry().format(), QString("Keystore of the RustChain command line"));
        QVERIFY(fixture_.type("importPassword", "wrong"));
        QVERIFY(fixture_.click("acceptRestored"));
        QVERIFY(fixture_.wait_for([&] { return problem().contains("does not open this file"); }));
        picture("wrong-password");
        // It has letters that a US keyboard has not.
        QVERIFY(paste("importPassword", one["password"].toString()));
        fixture_.press(Qt::Key_Return);
        QVERIFY(fixture_.wait_for([&] { return entry().stage() == ImportEntry::Choosing; }));
        QCOMPARE(candidate(0, gui::CandidateModel::OldAddress), one["address"].toString());
        // No node runs before the first wallet: nothing is known, and nothing is said to be 0.
        QCOMPARE(candidate(0, gui::CandidateModel::Balance), QString("—"));
        QVERIFY(fixture_.find("balanceNote") != nullptr);
        picture("keystore-found");
        QVERIFY(fixture_.click("acceptRestored"));
        QVERIFY(fixture_.find("walletName")->property("text").toString() == "one");
        picture("keystore-password");
        QVERIFY(finish_with(tests::kPassword, "keystore"));
        QCOMPARE(application().shell().walletAddress(), new_form(one["address"].toString()));
        QCOMPARE(application().shell().walletName(), QString("one"));
        QVERIFY(!application().shell().isWatchOnly());
        QVERIFY(!application().shell().hasWords());
        first_ = application().shell().walletAddress();
    }

    void reads_a_dropped_file() {
        QVERIFY(begin());
        QVERIFY(choose_way("File"));
        QQuickItem* area = fixture_.find("importDrop");
        QVERIFY(area != nullptr);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(files_.filePath("one.json"))});
        const QPointF at = area->mapToScene(QPointF(area->width() / 2, area->height() / 2));
        QDragEnterEvent enter(at.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(fixture_.window(), &enter);
        QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(fixture_.window(), &drop);
        QVERIFY(fixture_.wait_for([&] { return entry().stage() == ImportEntry::Sealed; }));
        QVERIFY(fixture_.click("onboardingBack"));
        QVERIFY(fixture_.click("onboardingBack"));
    }

    void refuses_what_is_here_already() {
        QVERIFY(begin());
        QVERIFY(choose_way("File"));
        QVERIFY(open_file(files_.filePath("one.json"), vector(0)["password"].toString()));
        QVERIFY(candidate(0, gui::CandidateModel::Refusal).contains("Already here, as one"));
        QVERIFY(!fixture_.find("acceptRestored")->isEnabled());
        picture("already-here");
    }

    void imports_the_second_keystore_with_its_balance() {
        const QJsonObject two = vector(1);
        QVERIFY(
            open_file(write("two.json", two["keystore"].toObject()), two["password"].toString()));
        QVERIFY(fixture_.wait_for(
            [&] { return candidate(0, gui::CandidateModel::Balance) == QString("0.000000 RTC"); }));
        QVERIFY(fixture_.click("acceptRestored"));
        QVERIFY(finish_with(tests::kPassword, "keystore-two"));
        QCOMPARE(application().shell().walletAddress(), new_form(two["address"].toString()));
    }

    void shows_what_words_mean_in_other_programs() {
        QVERIFY(begin());
        QVERIFY(paste("restoreWord1", vector(0)["mnemonic"].toString()));
        QVERIFY(fixture_.wait_for([&] { return onboarding().restore()->isComplete(); }));
        QVERIFY(fixture_.click("foreignWords"));
        picture("foreign-words");
        QVERIFY(fixture_.click("acceptRestored"));
        QVERIFY(fixture_.wait_for([&] { return entry().candidates()->count() == 5; }));
        QCOMPARE(candidate(1, gui::CandidateModel::OldAddress), vector(0)["address"].toString());
        QVERIFY(!candidate(1, gui::CandidateModel::Refusal).isEmpty()); // imported from its file
        QVERIFY(fixture_.wait_for(
            [&] { return candidate(4, gui::CandidateModel::Balance) == QString("0.000000 RTC"); }));
        picture("word-addresses");
        const QString before = candidate(2, gui::CandidateModel::AddressText);
        QVERIFY(fixture_.type("importPathOfKeys", "m/44'/1'"));
        fixture_.press(Qt::Key_Return);
        QVERIFY(fixture_.wait_for(
            [&] { return candidate(2, gui::CandidateModel::AddressText) != before; }));
        QVERIFY(fixture_.click("candidate2"));
        const QString chosen = candidate(2, gui::CandidateModel::AddressText);
        QVERIFY(fixture_.click("acceptRestored"));
        QVERIFY(finish_with(tests::kPassword, "words"));
        QCOMPARE(application().shell().walletAddress(), chosen);
    }

    void imports_a_private_key() {
        QVERIFY(begin());
        QVERIFY(choose_way("Private key"));
        QVERIFY(fixture_.type("importKey", kKey.left(20)));
        QVERIFY(problem().contains("no private key"));
        QVERIFY(!fixture_.find("acceptRestored")->isEnabled());
        QVERIFY(fixture_.type("importKey", "secp256k1:" + kKey));
        QCOMPARE(entry().candidates()->count(), 1);
        QVERIFY(fixture_.type("importKey", kKey));
        QCOMPARE(entry().candidates()->count(), 2);
        QCOMPARE(candidate(0, gui::CandidateModel::Title), QString("Ed25519 key"));
        QCOMPARE(candidate(1, gui::CandidateModel::Title), QString("secp256k1 key"));
        picture("key");
        QVERIFY(fixture_.click("candidate1"));
        const QString chosen = candidate(1, gui::CandidateModel::AddressText);
        QVERIFY(fixture_.click("acceptRestored"));
        QVERIFY(fixture_.type("walletName", "Key"));
        QVERIFY(finish_with(tests::kPassword, "key"));
        QCOMPARE(application().shell().walletAddress(), chosen);
        QVERIFY(fixture_.click("go/settings"));
        QVERIFY(!fixture_.find("seeWords")->isEnabled());
    }

    void moves_an_own_file_with_its_password() {
        wallet::Wallet& wallet = application().host().wallet();
        std::optional<Result<Bytes>> file;
        application().bridge().ask(
            wallet.export_file(crypto::SecureBuffer(std::string_view(tests::kPassword)),
                               crypto::SecureBuffer(std::string_view(kFilePassword))),
            this, [&](Result<Bytes>&& done) { file.emplace(std::move(done)); });
        QVERIFY(fixture_.wait_for([&] { return file.has_value(); }));
        QVERIFY(file->has_value());
        const QByteArray bytes(reinterpret_cast<const char*>((*file)->data()),
                               static_cast<qsizetype>((*file)->size()));
        const QString path = write("own.wallet", bytes);
        QByteArray newer = bytes;
        newer[8] = char(99);
        const QString newer_path = write("newer.wallet", newer);
        const QString torn_path = write("torn.wallet", bytes.left(bytes.size() - 9));

        QVERIFY(fixture_.stop());
        WindowFixture other; // another computer
        QVERIFY(other.start());
        shown_ = &other;
        QVERIFY(shown_->click("restoreWallet"));
        QVERIFY(choose_way("File"));
        QVERIFY(read_file(torn_path));
        QVERIFY2(problem().contains("damaged"), qPrintable(problem()));
        QVERIFY(read_file(newer_path));
        QVERIFY2(problem().contains("newer version"), qPrintable(problem()));
        QVERIFY(open_file(path, kFilePassword));
        QCOMPARE(entry().format(), QString("Wallet file of this program"));
        QVERIFY(shown_->click("acceptRestored"));
        QVERIFY(shown_->find("newPassword") == nullptr);
        picture("own-file");
        QVERIFY(finish_with(nullptr, "own-file"));
        QCOMPARE(application().shell().walletName(), QString("Key"));
        shown_->press(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(unlock(kFilePassword));
        QVERIFY(other.stop());
        shown_ = &fixture_;
        QVERIFY(fixture_.start());
        QVERIFY(unlock(tests::kPassword));
    }

    void watches_an_address() {
        QVERIFY(begin());
        QVERIFY(choose_way("Only watch"));
        QString wrong = first_;
        wrong[10] = wrong[10] == QLatin1Char('q') ? QLatin1Char('p') : QLatin1Char('q');
        QVERIFY(fixture_.type("importWatched", wrong));
        QVERIFY2(problem().contains("typing error"), qPrintable(problem()));
        picture("watch-typing-error");
        const auto bytes = parse_address(first_.toStdString(), "drtc")->address;
        QVERIFY(fixture_.type("importWatched", QString::fromStdString(to_text(bytes, "trtc"))));
        QVERIFY2(problem().contains("another network: Test network"), qPrintable(problem()));
        QVERIFY(fixture_.type("importWatched", "xpub6nonsense"));
        QVERIFY2(problem().contains("xpub cannot be used"), qPrintable(problem()));
        QVERIFY(fixture_.type("importWatched", first_));
        QVERIFY(fixture_.wait_for([&] {
            return candidate(0, gui::CandidateModel::Balance) == QString("1,000.000000 RTC");
        }));
        picture("watch");
        QVERIFY(fixture_.click("acceptRestored"));
        QVERIFY(fixture_.find("newPassword") == nullptr);
        QVERIFY(fixture_.type("walletName", "Shop"));
        picture("watch-name");
        QVERIFY(fixture_.click("choosePassword"));
        QVERIFY(!onboarding().isPasswordNeeded());
        QVERIFY(fixture_.click("networkNext"));
        QVERIFY(fixture_.wait_for([&] { return fixture_.find("mineHere") != nullptr; }));
        QVERIFY(!fixture_.find("mineHere")->isEnabled());
        picture("watch-mining");
        QVERIFY(fixture_.click("finishOnboarding"));
        QVERIFY(is_open());
        QVERIFY(application().shell().isWatchOnly());
        QCOMPARE(application().shell().walletAddress(), first_);
    }

    void signs_nothing_with_it() {
        QVERIFY(fixture_.wait_for([&] { return application().pages().overview()->isKnown(); }));
        QVERIFY(fixture_.find("watchOnly") != nullptr);
        picture("watch-overview");
        QVERIFY(fixture_.click("go/mining"));
        QVERIFY(fixture_.wait_for([&] { return fixture_.find("miningSwitch") != nullptr; }));
        QVERIFY(!fixture_.find("miningSwitch")->isEnabled());
        picture("watch-mining-page");
        QVERIFY(!application().pages().staking()->bondRefusal().isEmpty());
        QVERIFY(!application().pages().bounties()->bounty()->act()->refusal().isEmpty());
        QVERIFY(fixture_.click("go/settings"));
        QVERIFY(fixture_.wait_for([&] { return fixture_.find("seeWords") != nullptr; }));
        QVERIFY(!fixture_.find("seeWords")->isEnabled());
        QVERIFY(!fixture_.find("oldPassword")->isEnabled());
        QVERIFY(!fixture_.find("changePassword")->isEnabled());
        picture("watch-settings");
        QVERIFY(fixture_.click("walletSwitcher"));
        picture("watch-menu");
        fixture_.press(Qt::Key_Escape);
        QVERIFY(fixture_.wait_for([&] { return fixture_.find("switchTo0") == nullptr; }));
    }

    void covers_it_when_locked_and_opens_it_without_a_password() {
        fixture_.press(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(fixture_.wait_for(
            [&] { return application().shell().phase() == ShellViewModel::Locked; }));
        QVERIFY(!application().bridge().wallet_snapshot()->balance.final_balance);
        QVERIFY(fixture_.find("unlockPassword") == nullptr);
        picture("watch-locked");
        QVERIFY(fixture_.click("unlock"));
        QVERIFY(is_open());
        // By the keyboard alone.
        fixture_.press(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(fixture_.wait_for(
            [&] { return application().shell().phase() == ShellViewModel::Locked; }));
        QTest::qWait(kPaint_ms);
        fixture_.press(Qt::Key_Space);
        QVERIFY(is_open());
    }

    void watches_an_xpub() {
        // Of the published vectors: m/0'/1/2'.
        const std::string xpub = "xpub6D4BDPcP2GT577Vvch3R8wDkScZWzQzMMUm3PWbmWvVJrZwQY4VUN"
                                 "gqFJPMM3No2dFDFGTsxxpG5uJh7n7epu4trkrX7x7DogT5Uv6fcLW5";
        QVERIFY(begin());
        QVERIFY(choose_way("Only watch"));
        QVERIFY(fixture_.type("importWatched", QString::fromStdString(xpub)));
        QVERIFY2(problem().isEmpty(), qPrintable(problem()));
        QCOMPARE(candidate(0, gui::CandidateModel::Title), QString("First address of the xpub"));
        const QString chosen = candidate(0, gui::CandidateModel::AddressText);
        QVERIFY(fixture_.click("acceptRestored"));
        QVERIFY(fixture_.type("walletName", "Stall"));
        QVERIFY(fixture_.click("choosePassword"));
        QVERIFY(
            fixture_.wait_for([&] { return onboarding().step() == OnboardingViewModel::Network; }));
        QVERIFY(onboarding().found().contains("None of its first addresses"));
        picture("xpub-found");
        QVERIFY(fixture_.click("networkNext"));
        QVERIFY(fixture_.click("finishOnboarding"));
        QVERIFY(is_open());
        QCOMPARE(application().shell().walletAddress(), chosen);
        QVERIFY(application().shell().isWatchOnly());
    }

    void opens_it_at_the_next_start_without_asking() {
        QVERIFY(fixture_.stop());
        QVERIFY(fixture_.start());
        QVERIFY(is_open());
        QCOMPARE(application().shell().walletName(), QString("Stall"));
        fixture_.window()->resize(390, 844);
        picture("watch-compact");
        application().preferences().chooseTheme(2);
        QVERIFY(begin());
        picture("compact-ways");
        QVERIFY(fixture_.find("importWaysList") != nullptr ||
                fixture_.find("importWays") != nullptr);
    }

private:
    gui::Application& application() { return shown_->application(); }
    OnboardingViewModel& onboarding() { return *application().pages().onboarding(); }
    ImportEntry& entry() { return *onboarding().imports(); }
    QString problem() { return entry().problem(); }
    QString candidate(int row, int role) {
        const gui::CandidateModel& rows = *entry().candidates();
        return rows.data(rows.index(row), role).toString();
    }

    static QString path_of(const QString& name) {
        static int count = 0;
        return QStringLiteral(RUSTCHAIN_PICTURES "/imports-%1-%2.png")
            .arg(++count, 2, 10, QLatin1Char('0'))
            .arg(name);
    }

    void picture(const QString& name) {
        QTest::qWait(kPaint_ms);
        const QString path = path_of(name);
        QVERIFY2(shown_->window()->grabWindow().save(path), qPrintable(path));
    }

    QString write(const QString& name, const QByteArray& bytes) {
        QFile file(files_.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qWarning("%s was not written", qPrintable(name));
        return file.fileName();
    }
    QString write(const QString& name, const QJsonObject& object) {
        return write(name, QJsonDocument(object).toJson());
    }

    //! One more wallet, from elsewhere.
    bool begin() {
        application().shell().newWallet();
        return shown_->click("restoreWallet");
    }

    bool choose_way(const QString& text) {
        QQuickItem* segment = find_text(shown_->find("importWays"), text);
        if (segment == nullptr)
            return false;
        const QPointF middle(segment->width() / 2, segment->height() / 2);
        QTest::mouseClick(shown_->window(), Qt::LeftButton, Qt::NoModifier,
                          segment->mapToScene(middle).toPoint());
        QTest::qWait(kPaint_ms);
        return true;
    }

    //! True once it is read, well or not.
    bool read_file(const QString& path) {
        if (!shown_->type("importPath", path) || !shown_->click("acceptRestored"))
            return false;
        return shown_->wait_for([&] {
            return !entry().isBusy() &&
                   (!problem().isEmpty() || entry().stage() != ImportEntry::Asking);
        });
    }

    bool open_file(const QString& path, const QString& password) {
        return read_file(path) && paste("importPassword", password) &&
               shown_->click("acceptRestored") &&
               shown_->wait_for([&] { return entry().stage() == ImportEntry::Choosing; });
    }

    bool is_open() {
        return shown_->wait_for([&] {
            return application().shell().phase() == ShellViewModel::Open &&
                   application().bridge().node_phase() == gui::NodePhase::running;
        });
    }

    bool unlock(const char* password) {
        return shown_->type("unlockPassword", QString::fromLatin1(password)) &&
               shown_->click("unlock") && is_open();
    }

    bool paste(const QString& field, const QString& text) {
        QGuiApplication::clipboard()->setText(text);
        if (!shown_->click(field))
            return false;
        shown_->press(Qt::Key_A, Qt::ControlModifier);
        shown_->press(Qt::Key_V, Qt::ControlModifier);
        return true;
    }

    //! From the question for a password to the open window.
    bool finish_with(const char* password, const QString& name) {
        if (password != nullptr && !shown_->type("newPassword", QString::fromLatin1(password)))
            return false;
        if (!shown_->click("choosePassword") || !shown_->click("networkNext") ||
            !shown_->click("finishOnboarding") || !is_open())
            return false;
        picture(name + "-open");
        return true;
    }

    WindowFixture fixture_;
    WindowFixture* shown_ = &fixture_;
    QTemporaryDir files_;
    bool has_failed_ = false;
    QString first_;
};

QTEST_MAIN(ImportsTest)
#include "imports_test.moc"
