// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// No text is cut off, runs out of its place or lies over another: on every page, in both themes,
// wide and compact, in English and German, with words 40 % longer, and mirrored.
#include "core/chain/gas.hpp"
#include "tests/app/gui/fake_doors.hpp"
#include "tests/app/gui/window_fixture.hpp"

#include <QGuiApplication>
#include <QTest>
#include <QTranslator>

using namespace rustchain;

namespace {

constexpr int kSettle_ms = 350;
constexpr qreal kSlack = 1.5;
//! Glyph boxes of neighbouring lines may touch.
constexpr qreal kTouch = 3;

//! Every word of the window, 40 % longer: room that other languages need.
class LongWords : public QTranslator {
public:
    QString translate(const char*, const char* source, const char*, int) const override {
        const QString text = QString::fromUtf8(source);
        const qsizetype more = (text.size() * 2 + 4) / 5;
        // Broken like words, and not behind what ends a sentence.
        QString tail;
        for (qsizetype i = 0; i < more; ++i)
            tail += i % 7 == 0 && more > 7 ? QLatin1Char(' ') : QLatin1Char('o');
        return text.endsWith(QLatin1Char('.')) ? text.chopped(1) + tail + QLatin1Char('.')
                                               : text + tail;
    }
    bool isEmpty() const override { return false; }
};

//! A shown text and where its glyphs are.
struct Words {
    QQuickItem* item = nullptr;
    QRectF glyphs; //!< in the window
    QRectF seen;   //!< what is left of it by those that clip
};

bool is_text(const QQuickItem* item) {
    return item->inherits("QQuickText");
}

QString named(const QQuickItem* item) {
    QString path;
    for (const QQuickItem* up = item; up != nullptr && path.size() < 90; up = up->parentItem())
        if (!up->objectName().isEmpty())
            path += QLatin1Char('/') + up->objectName();
    return path + QStringLiteral(" \"") + item->property("text").toString().left(60) +
           QLatin1Char('"');
}

QRectF glyphs_of(QQuickItem* item) {
    const qreal width = item->property("contentWidth").toReal();
    const qreal height = item->property("contentHeight").toReal();
    const int across = item->property("effectiveHorizontalAlignment").toInt();
    const int down = item->property("verticalAlignment").toInt();
    const qreal x = (across & Qt::AlignRight) != 0     ? item->width() - width
                    : (across & Qt::AlignHCenter) != 0 ? (item->width() - width) / 2
                                                       : 0;
    const qreal y = (down & Qt::AlignBottom) != 0    ? item->height() - height
                    : (down & Qt::AlignVCenter) != 0 ? (item->height() - height) / 2
                                                     : 0;
    return item->mapRectToScene({x, y, width, height});
}

void collect(QQuickItem* item, const QRectF& clip, std::vector<Words>& found) {
    if (!item->isVisible() || item->opacity() < 0.05)
        return;
    QRectF inner = clip;
    if (item->clip())
        inner = clip.intersected(item->mapRectToScene({0, 0, item->width(), item->height()}));
    if (is_text(item) && !item->property("text").toString().isEmpty()) {
        const QRectF glyphs = glyphs_of(item);
        const QRectF seen = glyphs.intersected(inner);
        if (seen.width() > kTouch && seen.height() > kTouch)
            found.push_back({item, glyphs, seen});
    }
    for (QQuickItem* child : item->childItems())
        collect(child, inner, found);
}

} // namespace

class LayoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void every_page_has_room_for_its_words_data() {
        QTest::addColumn<bool>("long_words");
        QTest::addColumn<bool>("mirrored");
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << false << false << QString();
        QTest::newRow("long words") << true << false << QString();
        QTest::newRow("long words, mirrored") << true << true << QString();
        QTest::newRow("German") << false << false << QStringLiteral("de");
    }

    void every_page_has_room_for_its_words() {
        QFETCH(bool, long_words);
        QFETCH(bool, mirrored);
        QFETCH(QString, language);
        LongWords words;
        if (long_words)
            QCoreApplication::installTranslator(&words);
        QGuiApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        {
            tests::WindowFixture fixture;
            QVERIFY(fixture.start());
            if (!language.isEmpty()) {
                // A language is taken at the start.
                fixture.application().preferences().chooseLanguage(language);
                QVERIFY(fixture.stop());
                QVERIFY(fixture.start());
                QVERIFY(QCoreApplication::translate("WelcomeStep", "Create a wallet") !=
                        QStringLiteral("Create a wallet"));
            }
            look_at_onboarding(fixture);
            QVERIFY(fixture.make_wallet());
            look_at_pages(fixture);
            fixture.application().shell().lock();
            QVERIFY(fixture.wait_for([&] {
                return fixture.application().shell().phase() == gui::ShellViewModel::Locked;
            }));
            look_in_all_sizes(fixture, QStringLiteral("lock"));
            QVERIFY(fixture.stop());
        }
        QCoreApplication::removeTranslator(&words);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        for (const QString& each : std::as_const(faults_))
            qWarning("%s", qPrintable(each));
        const auto count = faults_.size();
        faults_.clear();
        QVERIFY2(count == 0, qPrintable(QString::number(count)));
    }

private:
    void look_at_onboarding(tests::WindowFixture& fixture) {
        gui::OnboardingViewModel& onboarding = *fixture.application().pages().onboarding();
        look_in_all_sizes(fixture, QStringLiteral("welcome"));
        onboarding.restoreWallet();
        look_in_all_sizes(fixture, QStringLiteral("restore"));
        look_at_imports(fixture);
        onboarding.back();
        onboarding.createWallet();
        look_in_all_sizes(fixture, QStringLiteral("covered words"));
        onboarding.showWords();
        look_in_all_sizes(fixture, QStringLiteral("words"));
        onboarding.checkNow();
        look_in_all_sizes(fixture, QStringLiteral("check"));
        onboarding.checkLater();
        look_in_all_sizes(fixture, QStringLiteral("password"));
        onboarding.back();
        onboarding.back();
    }

    void look_at_imports(tests::WindowFixture& fixture) {
        gui::OnboardingViewModel& onboarding = *fixture.application().pages().onboarding();
        gui::ImportEntry& imports = *onboarding.imports();
        onboarding.restore()->edit(0, QStringLiteral("abandon ").repeated(11) +
                                          QStringLiteral("about"));
        onboarding.showAddresses(false);
        look_in_all_sizes(fixture, QStringLiteral("addresses of words"));
        imports.chooseWay(gui::ImportEntry::File);
        imports.readFile(QStringLiteral("/nowhere/wallet.json"));
        QVERIFY(fixture.wait_for([&] { return !imports.isBusy(); }));
        look_in_all_sizes(fixture, QStringLiteral("import of a file"));
        imports.chooseWay(gui::ImportEntry::Key);
        imports.editKey(QStringLiteral("7").repeated(64));
        look_in_all_sizes(fixture, QStringLiteral("import of a key"));
        imports.choose(0);
        onboarding.acceptImport();
        look_in_all_sizes(fixture, QStringLiteral("password of a key"));
        onboarding.back();
        imports.chooseWay(gui::ImportEntry::Watch);
        imports.editWatched(QStringLiteral("RTC") + QStringLiteral("07").repeated(20));
        look_in_all_sizes(fixture, QStringLiteral("watching"));
        onboarding.acceptImport();
        look_in_all_sizes(fixture, QStringLiteral("name of what is watched"));
        onboarding.back();
    }

    void look_at_pages(tests::WindowFixture& fixture) {
        auto* frame = fixture.window()->findChild<QObject*>(QStringLiteral("mainFrame"));
        QVERIFY(frame != nullptr);
        for (const QString& page : frame->property("order").toStringList()) {
            fixture.application().shell().open(page);
            look_in_all_sizes(fixture, page);
        }
        fixture.application().shell().open(QStringLiteral("settings"));
        look_in_all_sizes(fixture, QStringLiteral("settings"));
        look_at_signing(fixture);
        look_at_tools(fixture);
        look_at_bounty(fixture);
    }

    //! One that this wallet sponsors, works on and maintains, so that it can do all there is.
    void look_at_bounty(tests::WindowFixture& fixture) {
        gui::NodeBridge& bridge = fixture.application().bridge();
        const Address me = bridge.wallet_snapshot()->wallet()->accounts.front().address;
        auto bounties = std::make_shared<tests::FakeBounties>();
        node::BountyDetail bounty = tests::sample_bounty(me, bridge.now_ms());
        bounty.record.sponsor = me;
        bounty.record.terms.maintainer = me;
        bounty.record.state = BountyState::submitted;
        bounties->shown = std::make_shared<const bounty::BountyBoard>(bounty::BountyBoard().with(
            bounty.height, {bounty::make_entry(bounty.id, bounty.record, bounty.params,
                                               bounty.height, bridge.now_ms())}));
        bounties->show(bounty);
        bridge.attach_bounties(bounties);
        fixture.application().shell().open(QStringLiteral("bounties"));
        QVERIFY(fixture.wait_for([&] { return fixture.find("bountyRow0") != nullptr; }));
        look_in_all_sizes(fixture, QStringLiteral("board of bounties"));
        fixture.application().shell().open(QStringLiteral("bounties/87"));
        QVERIFY(fixture.wait_for([&] { return fixture.find("bountyState") != nullptr; }));
        look_in_all_sizes(fixture, QStringLiteral("bounty"));
        const auto release = QStringLiteral("act%1").arg(gui::BountyAct::Release);
        fixture.window()->resize(1280, 1600);
        QVERIFY(fixture.click(release));
        QVERIFY(fixture.wait_for([&] { return fixture.find("moveConfirm") != nullptr; }));
        look_in_all_sizes(fixture, QStringLiteral("step of a bounty"),
                          QStringLiteral("moveConfirm"));
        fixture.press(Qt::Key_Escape);
    }

    void look_at_signing(tests::WindowFixture& fixture) {
        fixture.application().shell().open(QStringLiteral("send"));
        gui::SigningViewModel& signing = *fixture.application().pages().send()->signing();
        signing.begin();
        signing.take(QStringLiteral("{}"));
        look_in_all_sizes(fixture, QStringLiteral("prepared payment"));
        wallet::UnsignedPayment payment{.network = "dev", .chain_id = {}, .from = {}};
        payment.transaction.payload =
            Transfer{.outputs = {{.to = {}, .amount = Amount::from_rtc(1)}}, .memo = "rent"};
        payment.transaction.gas_limit = gas_of(payment.transaction);
        signing.show_export(payment);
        look_in_all_sizes(fixture, QStringLiteral("exported payment"));
        signing.begin();
        signing.take(QString::fromStdString(wallet::write_unsigned_payment(payment, "drtc")));
        look_in_all_sizes(fixture, QStringLiteral("payment to sign"));
        signing.close();
    }

    void look_at_tools(tests::WindowFixture& fixture) {
        fixture.application().shell().open(QStringLiteral("settings"));
        for (const auto& [button, inside] :
             {std::pair("addAccount", "addAccountCancel"), std::pair("exportFile", "exportFileRun"),
              std::pair("exportKey", "keyShow"), std::pair("exportPublicKey", "publicKeyClose"),
              std::pair("removeWallet", "removeCancel"), std::pair("signMessage", "signRun"),
              std::pair("checkSignature", "checkRun")}) {
            fixture.window()->resize(1280, 2600);
            QVERIFY(fixture.click(QLatin1String(button)));
            QVERIFY(fixture.wait_for([&] { return fixture.find(QLatin1String(inside)); }));
            look_in_all_sizes(fixture, QLatin1String(button), QLatin1String(inside));
            fixture.press(Qt::Key_Escape);
            QVERIFY(fixture.wait_for([&] { return !fixture.find(QLatin1String(inside)); }));
        }
    }

    //! Of a dialog only itself is looked at: what it lies over is meant to be below it.
    void look_in_all_sizes(tests::WindowFixture& fixture, const QString& place,
                           const QString& inside = {}) {
        for (const QSize size : {QSize(1280, 800), QSize(390, 844)})
            for (int theme : {1, 2}) {
                fixture.application().preferences().chooseTheme(theme);
                fixture.window()->resize(size);
                QTest::qWait(kSettle_ms);
                look_until_at_rest(
                    fixture,
                    QStringLiteral("%1, %2 wide, %3")
                        .arg(place)
                        .arg(size.width())
                        .arg(theme == 1 ? QLatin1String("light") : QLatin1String("dark")),
                    inside);
            }
        fixture.window()->resize(1280, 800);
    }

    static QQuickItem* root_of(tests::WindowFixture& fixture, const QString& inside) {
        QQuickItem* root = inside.isEmpty() ? nullptr : fixture.find(inside);
        while (root != nullptr && !root->parentItem()->inherits("QQuickOverlay"))
            root = root->parentItem();
        return root == nullptr ? fixture.window()->contentItem() : root;
    }

    //! What slides in with a new block comes to rest: only what stays wrong is a fault.
    void look_until_at_rest(tests::WindowFixture& fixture, const QString& place,
                            const QString& inside) {
        const auto before = faults_.size();
        for (int look_number = 0; look_number < 3; ++look_number) {
            faults_.resize(before);
            look(fixture, place, inside);
            if (faults_.size() == before)
                return;
            QTest::qWait(kSettle_ms);
        }
    }

    void look(tests::WindowFixture& fixture, const QString& place, const QString& inside) {
        std::vector<Words> found;
        QQuickItem* root = root_of(fixture, inside);
        const QRectF window(QPointF(), QSizeF(fixture.window()->size()));
        collect(root, window, found);
        QVERIFY2(!found.empty(), qPrintable(place));
        for (std::size_t i = 0; i < found.size(); ++i) {
            const Words& words = found[i];
            const bool is_elided = words.item->property("elide").toInt() != Qt::ElideNone;
            if (!is_elided && words.glyphs.width() > words.item->width() + kSlack)
                report(place, QStringLiteral("runs out of its place"), words);
            if (words.glyphs.left() < -kSlack || words.glyphs.right() > window.width() + kSlack)
                report(place, QStringLiteral("runs out of the window"), words);
            if (is_elided && words.item->property("truncated").toBool() &&
                !words.item->property("mayElide").toBool())
                report(place, QStringLiteral("is cut off"), words);
            for (std::size_t k = i + 1; k < found.size(); ++k) {
                const QRectF both = words.seen.intersected(found[k].seen);
                if (both.width() > kTouch && both.height() > kTouch)
                    report(place, QStringLiteral("lies over ") + named(found[k].item), words);
            }
        }
    }

    void report(const QString& place, const QString& what, const Words& words) {
        faults_ << place + QStringLiteral(": ") + named(words.item) + QLatin1Char(' ') + what;
    }

    QStringList faults_;
};

QTEST_MAIN(LayoutTest)
#include "layout_test.moc"
