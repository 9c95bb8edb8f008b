// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Words that are shown, asked for and typed.
#include "app/gui/onboarding/password_strength.hpp"
#include "app/gui/onboarding/restore_model.hpp"
#include "app/gui/onboarding/word_check.hpp"

#include <QSignalSpy>
#include <QTest>

using namespace rustchain;
using namespace rustchain::gui;

namespace {

const QString kWords = QStringLiteral("abandon abandon abandon abandon abandon abandon abandon "
                                      "abandon abandon abandon abandon about");

QString word_at(const QAbstractItemModel& model, int row) {
    return model.data(model.index(row, 0), WordListModel::Word).toString();
}

} // namespace

class OnboardingWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void words_are_there_only_while_shown() {
        WordListModel model;
        QVERIFY(!model.isShown());
        model.show({"legal", "winner"});
        QCOMPARE(model.rowCount(), 2);
        QString seen = word_at(model, 1);
        QCOMPARE(seen, QString("winner"));
        model.hide();
        QCOMPARE(model.rowCount(), 0);
        QVERIFY2(!seen.contains("winner"), "what was handed out is wiped too");
    }

    void four_right_answers_pass() {
        WordCheck check;
        QSignalSpy passed(&check, &WordCheck::passed);
        const std::vector<std::string_view> words = {"legal", "winner", "thank",
                                                     "year",  "wave",   "sausage"};
        check.start(words);
        for (int answer = 0; answer < check.total(); ++answer) {
            QCOMPARE(check.answered(), answer);
            QCOMPARE(check.choices()->rowCount(), 6);
            const auto right = words.at(static_cast<std::size_t>(check.position() - 1));
            int row = 0;
            while (word_at(*check.choices(), row).toStdString() != right)
                ++row;
            check.pick((row + 1) % 6);
            QVERIFY(check.isWrong());
            QCOMPARE(check.answered(), answer);
            check.pick(row);
            QVERIFY(!check.isWrong());
        }
        QCOMPARE(passed.count(), 1);
        QCOMPARE(check.choices()->rowCount(), 0);
    }

    void a_paste_fills_all_boxes() {
        RestoreModel model;
        model.edit(0, kWords);
        QVERIFY(model.isComplete());
        QCOMPARE(model.problem(), QString());
        auto words = model.take();
        QVERIFY(words.has_value());
        QCOMPARE(std::string(words->text()), kWords.toStdString());
    }

    void twenty_four_pasted_words_make_room() {
        RestoreModel model;
        model.edit(0, (QStringLiteral("abandon ").repeated(23) + "art"));
        QCOMPARE(model.count(), 24);
        QVERIFY(model.isComplete());
    }

    void words_in_a_wrong_order_are_told() {
        RestoreModel model;
        QString words = kWords;
        words.replace("about", "above");
        model.edit(0, words);
        QVERIFY(!model.isComplete());
        QCOMPARE(model.problem(),
                 QString("These words do not fit together. Check the order and the spelling."));
        QVERIFY(!model.take().has_value());
    }

    void a_misspelt_word_is_named_by_its_place_and_not_by_itself() {
        RestoreModel model;
        QString words = kWords;
        words.replace("about", "abuot");
        model.edit(0, words);
        QVERIFY(model.problem().contains("12"));
        QVERIFY(!model.problem().contains("abuot"));
        QVERIFY(model.data(model.index(11), RestoreModel::Wrong).toBool());
        QVERIFY(model.completions(11).contains("about"));
        model.fillIn(11, "about");
        QVERIFY(model.isComplete());
    }

    void four_letters_find_a_word() {
        RestoreModel model;
        model.edit(3, "saus");
        QCOMPARE(model.completions(3), QStringList("sausage"));
        QVERIFY(model.completions(-1).isEmpty());
        QVERIFY(model.completions(12).isEmpty());
    }

    void passwords_are_rated() {
        QCOMPARE(password_strength(""), 0);
        QCOMPARE(password_strength("password"), 0);
        QVERIFY(password_strength("plain copper kettle 47") >= kGoodStrength);
        QVERIFY(password_strength(std::string(5000, 'x')) <= 4);
    }
};

QTEST_GUILESS_MAIN(OnboardingWordsTest)
#include "onboarding_words_test.moc"
