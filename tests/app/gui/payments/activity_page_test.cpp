// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The activity page in the real window over a real node: searching, filters, notes, files.
#include "core/runtime/file.hpp"
#include "tests/app/gui/window_fixture.hpp"
#include "tests/qml/accessible_walk.hpp"

#include <QTest>

using namespace rustchain;
using tests::WindowFixture;

class ActivityPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(fixture_.start());
        QVERIFY(fixture_.make_wallet());
        QVERIFY(pay(7'000'000, "tea"));
        QVERIFY(pay(1'250'000, "=1+1"));
        QVERIFY(fixture_.click("go/activity"));
        QVERIFY(has_rows(3));
    }
    void cleanupTestCase() { QVERIFY(fixture_.stop()); }

    void finds_by_text_and_shows_all_again() {
        QVERIFY(fixture_.type("activitySearch", "TEA"));
        QVERIFY(has_rows(1));
        QVERIFY(fixture_.type("activitySearch", "1.25"));
        QVERIFY(has_rows(1));
        QVERIFY(fixture_.type("activitySearch", "nobody"));
        QVERIFY(fixture_.wait_for([&] { return fixture_.find("activityEmpty") != nullptr; }));
        QVERIFY(fixture_.click("activityClear"));
        QVERIFY(has_rows(3));
        QVERIFY(fixture_.find("activityClear") == nullptr);
    }

    void chips_choose_what_is_shown() {
        for (const auto& [chip, count] :
             {std::pair("chip2", 2), std::pair("chip1", 1), std::pair("chip7", 0),
              std::pair("chip4", 0), std::pair("chip0", 3)}) {
            QVERIFY(fixture_.click(chip));
            QVERIFY2(has_rows(count), chip);
        }
    }

    void days_are_checked_and_kept_to() {
        QVERIFY(fixture_.type("activityFirstDay", "2030-99"));
        QVERIFY(!page().firstDayError().isEmpty());
        QVERIFY(has_rows(3));
        QVERIFY(fixture_.type("activityFirstDay", "2020-01-01"));
        QVERIFY(has_rows(3));
        QVERIFY(fixture_.type("activityLastDay", "2020-01-02"));
        QVERIFY(has_rows(0));
        QVERIFY(fixture_.click("activityClear"));
        QVERIFY(has_rows(3));
    }

    void a_note_is_kept_and_found() {
        QVERIFY(fixture_.type("activitySearch", "tea"));
        QVERIFY(has_rows(1));
        QVERIFY(fixture_.click("activityRow0"));
        QVERIFY(fixture_.type("detailLabel", "green leaves"));
        QVERIFY(fixture_.click("detailKeepLabel"));
        QVERIFY(fixture_.wait_for([&] { return page().detail()->label() == "green leaves"; }));
        QCOMPARE(tests::AccessibleWalk().nameless(fixture_.window()->contentItem()), QStringList());
        fixture_.press(Qt::Key_Escape);
        QVERIFY(fixture_.wait_for([&] { return !page().detail()->is_shown(); }));
        QVERIFY(fixture_.type("activitySearch", "LEAVES"));
        QVERIFY(has_rows(1));
        QVERIFY(fixture_.click("activityClear"));
    }

    void writes_a_table_where_it_is_told_to() {
        const QString file = folder_.filePath("out.csv");
        QVERIFY(fixture_.click("activityExport"));
        QVERIFY(fixture_.type("filePath", folder_.filePath("none/out.csv")));
        QVERIFY(fixture_.click("fileRun"));
        QVERIFY(fixture_.wait_for([&] { return !page().files()->problem().isEmpty(); }));
        QVERIFY2(page().files()->problem().contains("none"), qPrintable(page().files()->problem()));
        QVERIFY(fixture_.type("filePath", file));
        QVERIFY(fixture_.click("fileRun"));
        QVERIFY(fixture_.wait_for([&] { return fixture_.find("fileRun") == nullptr; }));
        const std::string text = runtime::read_text_file(file.toStdString(), 1 << 20).value();
        QCOMPARE(std::ranges::count(text, '\n'), 4);
        QVERIFY(text.find(",'=1+1\r\n") != std::string::npos);
        QVERIFY(text.find(",7000000,7.000000,") != std::string::npos);
    }

    void carries_labels_through_a_file() {
        const QString file = folder_.filePath("labels.jsonl");
        QVERIFY(fixture_.click("labelsExport"));
        QVERIFY(fixture_.type("filePath", file));
        QVERIFY(fixture_.click("fileRun"));
        QVERIFY(fixture_.wait_for([&] { return fixture_.find("fileRun") == nullptr; }));
        std::string text = runtime::read_text_file(file.toStdString(), 1 << 20).value();
        QVERIFY(text.find("\"label\":\"green leaves\"") != std::string::npos);
        text.replace(text.find("green leaves"), 12, "brown leaves");
        QVERIFY(runtime::replace_file(file.toStdString(), as_bytes(text)));
        QVERIFY(fixture_.click("labelsImport"));
        QVERIFY(fixture_.type("filePath", file));
        QVERIFY(fixture_.click("fileRun"));
        QVERIFY(fixture_.wait_for([&] { return fixture_.find("fileRun") == nullptr; }));
        QVERIFY(fixture_.type("activitySearch", "brown"));
        QVERIFY(has_rows(1));
        QVERIFY(fixture_.click("activityClear"));
    }

private:
    gui::Application& application() { return fixture_.application(); }
    gui::ActivityViewModel& page() { return *application().pages().activity(); }

    //! Sends, and waits until it is final.
    bool pay(std::uint64_t micro_rtc, std::string memo) {
        Address to;
        to[0] = 9;
        std::optional<TransactionHash> sent;
        wallet::PaymentRequest request{
            .outputs = {{.to = to, .amount = Amount::from_micro_rtc(micro_rtc)}},
            .memo = std::move(memo)};
        gui::NodeBridge& bridge = application().bridge();
        bridge.ask(bridge.wallet().send(std::move(request)), this,
                   [&](Result<TransactionHash, wallet::PaymentProblem> hash) {
                       if (hash)
                           sent = *hash;
                   });
        return fixture_.wait_for([&] {
            return std::ranges::any_of(
                bridge.wallet_snapshot()->payments, [&](const wallet::PaymentStatus& each) {
                    return each.hash == sent && each.stage == wallet::PaymentStage::final;
                });
        });
    }

    bool has_rows(int count) {
        const bool is_so = fixture_.wait_for(
            [&] { return !page().is_loading() && page().rows()->count() == count; }, 20'000);
        if (!is_so)
            qWarning("%d rows, expected %d", page().rows()->count(), count);
        return is_so;
    }

    WindowFixture fixture_;
    QTemporaryDir folder_;
};

QTEST_MAIN(ActivityPageTest)
#include "activity_page_test.moc"
