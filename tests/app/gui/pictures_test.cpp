// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Pictures of the window for eyes, in both themes and three widths, written to RUSTCHAIN_PICTURES;
// none may be empty.
#include "core/mining/mining_status.hpp"
#include "tests/app/gui/fake_doors.hpp"
#include "tests/app/gui/window_fixture.hpp"

#include <QDir>
#include <QSet>
#include <QTest>

using namespace rustchain;
using tests::WindowFixture;

namespace {

constexpr int kSettleMs = 600;
//! Measuring, registering and a slot, on a machine that does other things too.
constexpr int kSlowest_ms = 240'000;
constexpr int kFewestColours = 8;
constexpr int kLight = 1;
constexpr int kDark = 2;

int colours_of(const QImage& image) {
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 3)
        for (int x = 0; x < image.width(); x += 3)
            colours.insert(image.pixel(x, y));
    return static_cast<int>(colours.size());
}

} // namespace

class PicturesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(QDir().mkpath(QStringLiteral(RUSTCHAIN_PICTURES)));
        QVERIFY(fixture_.start());
        fixture_.application().preferences().chooseTheme(kLight);
    }
    void cleanupTestCase() { QVERIFY(fixture_.stop()); }

    void onboarding() {
        gui::OnboardingViewModel& onboarding = *fixture_.application().pages().onboarding();
        picture("onboarding-1-welcome");
        onboarding.restoreWallet();
        onboarding.restore()->edit(0, QStringLiteral("legal winner thank yeer"));
        picture("onboarding-2-restore");
        onboarding.back();
        onboarding.createWallet();
        picture("onboarding-2-covered");
        onboarding.showWords();
        picture("onboarding-2-words");
        onboarding.checkNow();
        picture("onboarding-3-check");
        onboarding.checkLater();
        onboarding.rate(QStringLiteral("kettle 47"));
        picture("onboarding-4-password");
        onboarding.choosePassword(QStringLiteral("Everyday"),
                                  QString::fromLatin1(tests::kPassword));
        QVERIFY(fixture_.wait_for(
            [&] { return onboarding.step() == gui::OnboardingViewModel::Network; }));
        picture("onboarding-5-network");
        onboarding.next();
        QVERIFY(fixture_.wait_for([&] { return onboarding.isNodeRunning(); }));
        picture("onboarding-6-mining");
        onboarding.finish(true);
        QVERIFY(fixture_.wait_for([this] {
            return fixture_.application()
                .bridge()
                .wallet_snapshot()
                ->balance.final_balance.has_value();
        }));
    }

    void pages() {
        fixture_.wait_for(
            [this] { return !fixture_.application().pages().overview()->mining()->busy(); });
        QTest::qWait(6000);
        auto* frame = fixture_.window()->findChild<QObject*>(QStringLiteral("mainFrame"));
        QVERIFY(frame != nullptr);
        for (const QString& page : frame->property("order").toStringList()) {
            fixture_.application().shell().open(page);
            for (int theme : {kLight, kDark}) {
                fixture_.application().preferences().chooseTheme(theme);
                picture(page + (theme == kDark ? "-dark" : "-light"));
            }
        }
        fixture_.application().preferences().chooseTheme(kLight);
    }

    //! All of the mining page, its dialogs, and how it folds.
    void mining() {
        gui::Application& application = fixture_.application();
        application.shell().open(QStringLiteral("mining"));
        fixture_.window()->resize(1280, 1360);
        const gui::MiningViewModel& page = *application.pages().mining();
        const auto has_attested = [&] {
            return page.is_measured() &&
                   application.bridge().mining()->state == mining::MiningState::accepted;
        };
        QVERIFY(fixture_.wait_for(has_attested, kSlowest_ms));
        for (int theme : {kLight, kDark}) {
            application.preferences().chooseTheme(theme);
            picture(theme == kDark ? "mining-all-dark" : "mining-all-light");
        }
        for (const auto& [button, close] :
             {std::pair("verdictAction", "closeChecks"), std::pair("allChecks", "closeChecks"),
              std::pair("multiplierAction", "closeTable"),
              std::pair("releaseHardware", "keepHardware")}) {
            QVERIFY2(fixture_.click(QLatin1String(button)), button);
            picture(QStringLiteral("mining-") + QLatin1String(button));
            QVERIFY2(fixture_.click(QLatin1String(close)), close);
            // What lies below takes clicks once it has gone.
            QVERIFY(fixture_.wait_for([&] { return !fixture_.find(QLatin1String(close)); }));
        }
        QVERIFY(fixture_.click(QStringLiteral("ruleHoursSwitch")));
        picture("mining-hours");
        application.preferences().chooseTheme(kLight);
        fixture_.window()->resize(390, 844);
        picture("mining-compact");
        fixture_.window()->resize(390, 3000);
        for (const char* fold : {"foldRewards", "foldRules", "foldMachine"})
            QVERIFY2(fixture_.click(QLatin1String(fold)), fold);
        picture("mining-compact-open");
        fixture_.window()->resize(1280, 800);
    }

    //! All of the settings, and the dialogs about the wallet.
    void settings() {
        gui::Application& application = fixture_.application();
        application.shell().open(QStringLiteral("settings"));
        for (const auto& [size, name] : {std::pair(QSize(1280, 2000), "settings-all"),
                                         std::pair(QSize(390, 4200), "settings-compact")}) {
            fixture_.window()->resize(size);
            for (int theme : {kLight, kDark}) {
                application.preferences().chooseTheme(theme);
                picture(QLatin1String(name) + (theme == kDark ? "-dark" : "-light"));
            }
        }
        for (const auto& [button, close] :
             {std::pair("addAccount", "addAccountCancel"),
              std::pair("exportFile", "exportFileCancel"), std::pair("exportKey", "keyClose"),
              std::pair("exportPublicKey", "publicKeyClose"),
              std::pair("removeWallet", "removeCancel"), std::pair("signMessage", "signClose"),
              std::pair("checkSignature", "checkClose")}) {
            fixture_.window()->resize(1280, 2000);
            QVERIFY2(fixture_.click(QLatin1String(button)), button);
            if (QLatin1String(button) == QLatin1String("exportKey"))
                application.pages().settings()->tools()->key()->show(
                    QString::fromLatin1(tests::kPassword), 0);
            fixture_.window()->resize(1280, 800);
            application.preferences().chooseTheme(kLight);
            picture(QStringLiteral("settings-") + QLatin1String(button));
            fixture_.window()->resize(390, 844);
            application.preferences().chooseTheme(kDark);
            picture(QStringLiteral("settings-compact-") + QLatin1String(button));
            QVERIFY2(fixture_.click(QLatin1String(close)), close);
            QVERIFY(fixture_.wait_for([&] { return !fixture_.find(QLatin1String(close)); }));
        }
        application.preferences().chooseTheme(kLight);
        fixture_.window()->resize(1280, 800);
    }

    //! Network and staking as on a network of many, with made-up peers.
    void many() {
        gui::NodeBridge& bridge = fixture_.application().bridge();
        auto network = std::make_shared<tests::FakeNetwork>();
        network->sync = tests::sample_sync();
        bridge.attach_network(network);
        auto staking = std::make_shared<tests::FakeStaking>();
        staking->shown = tests::sample_staking();
        staking->key = crypto::PublicKey();
        staking->shown.consensus_key = staking->key;
        bridge.attach_staking(staking);
        p2p::NetworkStatus status = tests::sample_network(bridge.now_ms());
        status.bytes_in = 0;
        status.bytes_out = 0;
        // A few seconds of traffic for the chart.
        for (std::uint64_t second = 0; second < 6; ++second) {
            status.bytes_in += 7'000'000 + 400'000 * second;
            status.bytes_out += 600'000;
            network->status = std::make_shared<const p2p::NetworkStatus>(status);
            QTest::qWait(1000);
        }
        for (const char* page : {"network", "staking"}) {
            fixture_.application().shell().open(page);
            for (int theme : {kLight, kDark}) {
                fixture_.application().preferences().chooseTheme(theme);
                picture(QLatin1String(page) + (theme == kDark ? "-many-dark" : "-many-light"));
            }
            fixture_.window()->resize(390, 844);
            picture(QLatin1String(page) + QStringLiteral("-many-compact"));
            fixture_.window()->resize(1280, 800);
        }
        fixture_.application().preferences().chooseTheme(kLight);
    }

    void narrow() {
        fixture_.application().shell().open(QStringLiteral("overview"));
        fixture_.window()->resize(800, 700);
        picture("overview-medium");
        fixture_.window()->resize(390, 844);
        picture("overview-compact");
        fixture_.window()->resize(1280, 800);
    }

    void lock() {
        fixture_.application().preferences().chooseTheme(kDark);
        fixture_.application().shell().lock();
        QVERIFY(fixture_.wait_for([this] {
            return fixture_.application().shell().phase() == gui::ShellViewModel::Locked;
        }));
        picture("lock-dark");
        fixture_.application().preferences().chooseTheme(kLight);
        picture("lock-light");
    }

private:
    void picture(const QString& name) {
        QTest::qWait(kSettleMs);
        const QImage image = fixture_.window()->grabWindow();
        QVERIFY2(colours_of(image) >= kFewestColours, qPrintable(name));
        QVERIFY2(image.save(QStringLiteral(RUSTCHAIN_PICTURES "/%1.png").arg(name)),
                 qPrintable(name));
    }

    WindowFixture fixture_;
};

QTEST_MAIN(PicturesTest)
#include "pictures_test.moc"
