// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// GitHub's closing words in texts of every kind.
#include "core/bounty/github/github_news.hpp"
#include "tests/fixtures/test_program.hpp"

namespace closing_words_test {

using namespace rustchain::bounty::github;

class ClosingWordsTest : public QObject {
    Q_OBJECT

private slots:
    void finds_issues_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        auto row = [](const char* text, const char* found) {
            QTest::newRow(text) << QString(text) << QString(found);
        };
        for (const char* word : {"close", "closes", "closed", "fix", "fixes", "fixed", "resolve",
                                 "resolves", "resolved", "FIXES", "Fixes:"})
            QTest::addRow("%s", word) << QString("%1 #12").arg(word) << QString("own/repo#12");
        row("Fixes Other/Thing#3", "other/thing#3");
        row("resolves https://github.com/Own/Repo/issues/4.", "own/repo#4");
        row("closes HTTPS://GitHub.com/a/b/issues/4", "a/b#4");
        row("fixes #1, fixes #2 and closes #1", "own/repo#1 own/repo#2");
        row("fixes\t#8)", "own/repo#8");
        row("fix #5: reads files", "own/repo#5");
        row("", "");
        row("#12", "");
        row("prefixes #12", "");
        row("fixes#12", "");
        row("fixes issue #12", "");
        row("fixes #0", "");
        row("fixes #12a", "");
        row("fixes #1234567890123456789", "");
        row("fixes ../x#1", "");
        row("fixes a/b/c#1", "");
        row("fixes https://github.com/a/b/pull/4", "");
        row("fixes https://gitlab.com/a/b/issues/4", "");
        row("<!-- Fixes #1 --> Fixes #2", "own/repo#2");
        row("<!-- Fixes #1", "");
        row("unfixed fixes fixes #7", "own/repo#7");
    }
    void finds_issues() {
        QFETCH(QString, text);
        QFETCH(QString, found);
        QStringList names;
        const auto issues = closed_issues(text.toStdString(), "own/repo");
        for (const IssueName& issue : issues)
            names << QString::fromStdString(issue.repository) + "#" + QString::number(issue.number);
        QCOMPARE(names.join(' '), found);
    }

    void names_at_most_twenty() {
        std::string text;
        for (int i = 1; i < 100; ++i)
            text += "fixes #" + std::to_string(i) + "\n";
        QCOMPARE(closed_issues(text, "own/repo").size(), std::size_t{20});
    }

    void knows_the_number_of_an_own_issue() {
        QCOMPARE(issue_number_of("https://github.com/Own/repo/issues/31", "own/repo"),
                 std::uint64_t{31});
        for (const char* url :
             {"https://github.com/own/repo/issues/31/", "https://github.com/own/other/issues/31",
              "https://github.com/own/repo/pull/31", "https://github.com/", "#31", "own/repo#31",
              "https://github.com/own/repo/issues/31?x=/31"})
            QVERIFY2(issue_number_of(url, "own/repo") == 0, url);
    }
};

RUSTCHAIN_TEST(ClosingWordsTest)

} // namespace closing_words_test
#include "closing_words_test.moc"
