// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Walks every page of the real window: each control has a name, and Tab comes to each.
#include "tests/app/gui/fake_doors.hpp"
#include "tests/app/gui/window_fixture.hpp"
#include "tests/qml/accessible_walk.hpp"

#include <QSet>
#include <QTest>

using namespace rustchain;
using tests::AccessibleWalk;
using tests::WindowFixture;

namespace {

constexpr int kMostStops = 400;

bool is_stop(const QQuickItem* item) {
    return item->activeFocusOnTab();
}

bool has_stop_above(const QQuickItem* item) {
    for (const QQuickItem* up = item->parentItem(); up != nullptr; up = up->parentItem())
        if (is_stop(up))
            return true;
    return false;
}

template <class Visit>
void for_each_shown(QQuickItem* item, const Visit& visit) {
    if (!item->isVisible() || !item->isEnabled())
        return;
    visit(item);
    for (QQuickItem* child : item->childItems())
        for_each_shown(child, visit);
}

QString label_of(const QQuickItem* item) {
    return QString::fromLatin1(item->metaObject()->className()) + QLatin1Char(' ') +
           item->objectName();
}

} // namespace

class AccessibilityWalkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(fixture_.start());
        fixture_.window()->requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(fixture_.window()));
    }
    void cleanupTestCase() { QVERIFY(fixture_.stop()); }

    void onboarding_is_named_and_reachable() {
        gui::OnboardingViewModel& onboarding = *fixture_.application().pages().onboarding();
        look("welcome");
        onboarding.restoreWallet();
        look("restore");
        gui::ImportEntry& imports = *onboarding.imports();
        imports.chooseWay(gui::ImportEntry::File);
        look("import of a file");
        imports.chooseWay(gui::ImportEntry::Key);
        imports.editKey(QStringLiteral("7").repeated(64));
        look("import of a key");
        imports.chooseWay(gui::ImportEntry::Watch);
        look("watching");
        onboarding.back();
        onboarding.createWallet();
        onboarding.showWords();
        look("words");
        onboarding.checkNow();
        look("check");
        onboarding.checkLater();
        look("password");
        onboarding.back();
        onboarding.back();
    }

    void each_page_is_named_and_reachable() {
        QVERIFY(fixture_.make_wallet());
        auto* stack = fixture_.window()->findChild<QObject*>(QStringLiteral("mainFrame"));
        QVERIFY(stack != nullptr);
        const auto pages = stack->property("order").toStringList();
        QVERIFY(pages.size() >= 3);
        for (const QString& page : pages) {
            fixture_.application().shell().open(page);
            look(qPrintable(page));
        }
    }

    void a_bounty_is_named_and_reachable() {
        gui::NodeBridge& bridge = fixture_.application().bridge();
        const Address me = bridge.wallet_snapshot()->wallet()->accounts.front().address;
        auto bounties = std::make_shared<tests::FakeBounties>();
        const node::BountyDetail bounty = tests::sample_bounty(me, bridge.now_ms());
        bounties->shown = std::make_shared<const bounty::BountyBoard>(bounty::BountyBoard().with(
            bounty.height, {bounty::make_entry(bounty.id, bounty.record, bounty.params,
                                               bounty.height, bridge.now_ms())}));
        bounties->show(bounty);
        bridge.attach_bounties(bounties);
        fixture_.application().shell().open(QStringLiteral("bounties"));
        QVERIFY(fixture_.wait_for([&] { return fixture_.find("bountyRow0") != nullptr; }));
        look("board of bounties");
        fixture_.application().shell().open(QStringLiteral("bounties/87"));
        QVERIFY(fixture_.wait_for([&] { return fixture_.find("bountyState") != nullptr; }));
        look("bounty");
    }

    void narrow_windows_are_named_and_reachable() {
        fixture_.application().shell().open(QStringLiteral("overview"));
        for (int width : {800, 390}) {
            fixture_.window()->resize(width, 844);
            QTest::qWait(50);
            look(qPrintable(QStringLiteral("overview at %1").arg(width)));
        }
        fixture_.window()->resize(1280, 800);
    }

    void the_lock_is_named_and_reachable() {
        fixture_.application().shell().lock();
        QVERIFY(fixture_.wait_for([this] {
            return fixture_.application().shell().phase() == gui::ShellViewModel::Locked;
        }));
        QCOMPARE(fixture_.application().shell().walletName(), QStringLiteral("Everyday"));
        look("lock");
    }

private:
    void look(const char* place) {
        QTest::qWait(50);
        QQuickItem* root = fixture_.window()->contentItem();
        const QStringList nameless = walk_.nameless(root);
        for (const QString& each : nameless)
            qWarning("%s: no name or role: %s", place, qPrintable(each));
        QVERIFY(nameless.isEmpty());
        QVERIFY2(walk_.focusable(root) > 0, place);
        QVERIFY2(unpressable(root, place) == 0, place);
        QVERIFY2(unreached(root, place) == 0, place);
    }

    //! What can be pressed but is no stop of Tab, nor a part of one.
    static int unpressable(QQuickItem* root, const char* place) {
        int count = 0;
        for_each_shown(root, [&](QQuickItem* item) {
            const bool is_button = item->inherits("QQuickAbstractButton");
            if (!is_button || is_stop(item) || has_stop_above(item))
                return;
            qWarning("%s: no keyboard reaches %s", place, qPrintable(label_of(item)));
            ++count;
        });
        return count;
    }

    //! Presses Tab until it comes round, and counts the stops it did not come to.
    int unreached(QQuickItem* root, const char* place) {
        QSet<const QQuickItem*> reached;
        for (int i = 0; i < kMostStops; ++i) {
            QTest::keyClick(fixture_.window(), Qt::Key_Tab);
            for (const QQuickItem* item = fixture_.window()->activeFocusItem(); item != nullptr;
                 item = item->parentItem())
                reached.insert(item);
            if (i > 0 && fixture_.window()->activeFocusItem() == first_)
                break;
            if (i == 0)
                first_ = fixture_.window()->activeFocusItem();
        }
        int count = 0;
        for_each_shown(root, [&](QQuickItem* item) {
            if (!is_stop(item) || reached.contains(item))
                return;
            qWarning("%s: Tab does not come to %s", place, qPrintable(label_of(item)));
            ++count;
        });
        return count;
    }

    WindowFixture fixture_;
    AccessibleWalk walk_;
    const QQuickItem* first_ = nullptr;
};

QTEST_MAIN(AccessibilityWalkTest)
#include "accessibility_walk_test.moc"
