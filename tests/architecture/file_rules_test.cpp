// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The file rules, tried on small made-up trees and on a tree on disk.
#include "tests/architecture/file_rules.hpp"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace rustchain::architecture;

namespace {

const std::string kHead = "// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors\n"
                          "// SPDX-License-Identifier: MIT\n";

SourceTree one_file(const std::string& path, const std::string& text) {
    return {.top_level = {}, .files = {{path, text}}};
}

std::string lines(std::size_t count) {
    std::string text;
    for (std::size_t i = 0; i < count; ++i) {
        text += "x\n";
    }
    return text;
}

void write(const QString& path) {
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("text\n");
}

} // namespace

class FileRulesTest : public QObject {
    Q_OBJECT

private slots:
    void limits_the_lines_of_a_file_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<std::size_t>("limit");
        QTest::newRow("source") << "core/a/a.cpp" << std::size_t{500};
        QTest::newRow("header") << "core/a/a.hpp" << std::size_t{200};
        QTest::newRow("page") << "qml/a/A.qml" << std::size_t{200};
    }

    void limits_the_lines_of_a_file() {
        QFETCH(QString, path);
        QFETCH(std::size_t, limit);
        const auto name = path.toStdString();
        QCOMPARE(check_sizes(one_file(name, lines(limit))).size(), 0U);
        QCOMPARE(check_sizes(one_file(name, lines(limit + 1))).size(), 1U);
        const auto generated = kHead + "// Generated from words.txt\n" + lines(limit);
        QCOMPARE(check_sizes(one_file(name, generated)).size(), 0U);
    }

    void limits_the_columns_of_a_line_in_letters() {
        QCOMPARE(check_sizes(one_file("core/a/a.cpp", std::string(100, 'x'))).size(), 0U);
        QCOMPARE(check_sizes(one_file("core/a/a.cpp", std::string(101, 'x'))).size(), 1U);
        QCOMPARE(check_sizes(one_file("core/a/a.cpp", std::string(98, 'x') + "éé")).size(), 0U);
        QCOMPARE(check_sizes(one_file("qml/a/A.qml", std::string(101, 'x'))).size(), 0U);
    }

    void asks_for_licence_and_job() {
        QCOMPARE(check_heads(one_file("core/a.hpp", kHead + "// What it does.\n")).size(), 0U);
        QCOMPARE(check_heads(one_file("qml/A.qml", kHead + "import QtQuick\n")).size(), 1U);
        QCOMPARE(check_heads(one_file("core/a.hpp", kHead + "//\n")).size(), 1U);
        QCOMPARE(check_heads(one_file("core/a.cpp", "// What it does.\n" + kHead)).size(), 2U);
        QCOMPARE(check_heads(one_file("core/a.cpp", "")).size(), 3U);
        QCOMPARE(check_heads(one_file("core/CMakeLists.txt",
                                      "# SPDX-FileCopyrightText: 2026 RustChain Desktop "
                                      "contributors\n# SPDX-License-Identifier: MIT\n"))
                     .size(),
                 0U);
        QCOMPARE(check_heads(one_file("core/CMakeLists.txt", kHead)).size(), 2U);
    }

    void finds_qt_in_core_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::addColumn<std::size_t>("count");
        QTest::newRow("class") << "core/a.cpp"
                               << "#include <QString>" << std::size_t{1};
        QTest::newRow("module") << "core/a.hpp"
                                << "#include <QtCore/QString>" << std::size_t{1};
        QTest::newRow("old name") << "core/a.hpp"
                                  << "#include <qstring.h>" << std::size_t{1};
        QTest::newRow("quoted") << "core/a.hpp"
                                << "#include \"QObject\"" << std::size_t{1};
        QTest::newRow("window code") << "app/gui/a.cpp"
                                     << "#include <QString>" << std::size_t{0};
        QTest::newRow("another library")
            << "core/a.cpp"
            << "#include <queue>\n#include <qrencode/x>" << std::size_t{0};
    }

    void finds_qt_in_core() {
        QFETCH(QString, path);
        QFETCH(QString, text);
        QFETCH(std::size_t, count);
        QCOMPARE(check_no_qt_in_core(one_file(path.toStdString(), text.toStdString())).size(),
                 count);
    }

    void finds_heavy_headers_in_headers_only() {
        for (const std::string header :
             {"boost/beast/core.hpp", "boost/json.hpp", "spdlog/spdlog.h", "CLI/CLI.hpp",
              "rocksdb/db.h", "boost/url.hpp"}) {
            const auto line = "#include <" + header + ">\n";
            QCOMPARE(check_heavy_headers(one_file("core/a/a.hpp", line)).size(), 1U);
            QCOMPARE(check_heavy_headers(one_file("core/a/a.cpp", line)).size(), 0U);
        }
        const auto light = one_file("core/a/a.hpp", "#include <boost/asio/awaitable.hpp>\n");
        QCOMPARE(check_heavy_headers(light).size(), 0U);
    }

    void finds_detached_tasks() {
        QCOMPARE(check_no_detached(one_file("core/a.cpp", "f(boost::asio::detached);")).size(), 1U);
        QCOMPARE(
            check_no_detached(one_file("app/a.cpp", "#include <boost/asio/detached.hpp>")).size(),
            1U);
        QCOMPARE(check_no_detached(one_file("core/a.cpp", "// never asio::detached")).size(), 0U);
    }

    void limits_the_pairs_of_a_folder() {
        SourceTree tree;
        for (char name = 'a'; name < 'a' + 15; ++name) {
            tree.files.push_back({std::string("core/x/") + name + ".cpp", ""});
            tree.files.push_back({std::string("core/x/") + name + ".hpp", ""});
            tree.files.push_back({std::string("core/x/nested/") + name + ".hpp", ""});
        }
        QCOMPARE(check_folder_sizes(tree).size(), 0U);
        tree.files.push_back({"core/x/z.hpp", ""});
        QCOMPARE(check_folder_sizes(tree).size(), 1U);
    }

    void refuses_names_that_say_nothing() {
        for (const auto* path : {"core/util/a.hpp", "app/gui/common.cpp", "core/a/manager.hpp",
                                 "tests/helpers/a.cpp", "qml/controls/Misc.qml"}) {
            QCOMPARE(check_names(one_file(path, "")).size(), 1U);
        }
        for (const auto* path : {"core/p2p/peer_manager.hpp", "core/wallet/key_manager.cpp"}) {
            QCOMPARE(check_names(one_file(path, "")).size(), 0U);
        }
    }

    void refuses_a_stranger_at_the_top() {
        QCOMPARE(check_top_level(
                     {.top_level = {"core", "build", ".ci", "a.user", "README.md"}, .files = {}})
                     .size(),
                 0U);
        QCOMPARE(check_top_level({.top_level = {"docs", "scripts"}, .files = {}}).size(), 2U);
    }

    void reads_a_tree_from_disk_without_its_data() {
        const QTemporaryDir folder;
        for (const auto* path :
             {"core/a/a.cpp", "core/layers.txt", "core/a/CMakeLists.txt", "core/a/notes.md",
              "tests/vectors/v.hpp", "tests/fuzz/corpus/x/seed.cpp", "docs/a.cpp", "qml/A.qml"}) {
            write(folder.filePath(path));
        }
        const auto tree = read_source_tree(folder.path().toStdString());
        std::vector<std::string> paths;
        for (const auto& file : tree.files) {
            paths.push_back(file.path);
            QCOMPARE(file.text, std::string("text\n"));
        }
        QCOMPARE(paths, (std::vector<std::string>{"core/a/CMakeLists.txt", "core/a/a.cpp",
                                                  "core/layers.txt", "qml/A.qml"}));
        QCOMPARE(tree.top_level, (std::vector<std::string>{"core", "docs", "qml", "tests"}));
    }
};

QTEST_GUILESS_MAIN(FileRulesTest)
#include "file_rules_test.moc"
