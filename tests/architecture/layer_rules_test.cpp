// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The layer rules, tried on small made-up trees.
#include "tests/architecture/layer_rules.hpp"

#include <QTest>

using namespace rustchain::architecture;

namespace {

constexpr auto* kLayers = "# a comment\n"
                          "ground:\n"
                          "rules: ground\n"
                          "rules/hardware: ground rules\n"
                          "top: ground rules\n"
                          "app/gui: top\n";

// The complaints about one file of this text.
Complaints about(const std::string& path, const std::string& text) {
    return check_includes(read_layers(kLayers), {.top_level = {}, .files = {{path, text}}});
}

Complaints about_module(const std::string& text) {
    return check_modules(read_layers(kLayers),
                         {.top_level = {}, .files = {{"core/rules/CMakeLists.txt", text}}});
}

} // namespace

class LayerRulesTest : public QObject {
    Q_OBJECT

private slots:
    void reads_folders_and_what_they_may_include() {
        const auto layers = read_layers(kLayers);
        QCOMPARE(layers.complaints.size(), 0U);
        QCOMPARE(layers.all.size(), 5U);
        QCOMPARE(layers.all[2].folder, std::string("rules/hardware"));
        QCOMPARE(layers.all[2].allowed, (std::vector<std::string>{"ground", "rules"}));
    }

    void refuses_a_circle() {
        QCOMPARE(read_layers("a: b\nb: a\n").complaints.size(), 1U);
        QCOMPARE(read_layers("a: a\n").complaints.size(), 1U);
    }

    void refuses_an_unknown_folder_a_repeated_line_and_a_missing_colon() {
        QCOMPARE(read_layers("a: stranger\n").complaints.size(), 1U);
        QCOMPARE(read_layers("a:\na:\n").complaints.size(), 1U);
        QCOMPARE(read_layers("a\n").complaints.size(), 1U);
    }

    void gives_a_nested_folder_its_own_line() {
        const auto layers = read_layers(kLayers);
        QCOMPARE(layer_of(layers, "core/rules/hardware")->folder, std::string("rules/hardware"));
        QCOMPARE(layer_of(layers, "core/rules/other")->folder, std::string("rules"));
        QCOMPARE(layer_of(layers, "app/gui/send")->folder, std::string("app/gui"));
        QVERIFY(layer_of(layers, "core/ruleset") == nullptr);
        QVERIFY(layer_of(layers, "core") == nullptr);
    }

    void accepts_the_own_folder_and_the_folders_below() {
        QCOMPARE(about("core/rules/a.cpp", "#include \"core/rules/a.hpp\"\n"
                                           "#include \"core/ground/b.hpp\"\n"
                                           "#include <vector>\n")
                     .size(),
                 0U);
        QCOMPARE(about("app/gui/send/a.cpp", "#include \"app/gui/shell.hpp\"\n"
                                             "#include \"core/top/b.hpp\"\n"
                                             "#include \"a.moc\"\n")
                     .size(),
                 0U);
    }

    void refuses_an_include_that_points_up_or_aside_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("line");
        QTest::newRow("up") << "core/ground/a.hpp"
                            << "#include \"core/rules/b.hpp\"";
        QTest::newRow("in brackets") << "core/ground/a.hpp"
                                     << "#include <core/rules/b.hpp>";
        QTest::newRow("spaced") << "core/ground/a.hpp"
                                << "  #  include \"core/rules/b.hpp\"";
        QTest::newRow("into its nested folder") << "core/rules/a.cpp"
                                                << "#include \"core/rules/hardware/b.hpp\"";
        QTest::newRow("core to app") << "core/top/a.cpp"
                                     << "#include \"app/gui/b.hpp\"";
        QTest::newRow("past a line of app") << "app/gui/a.cpp"
                                            << "#include \"core/ground/b.hpp\"";
        QTest::newRow("an unknown folder") << "core/top/a.cpp"
                                           << "#include \"core/stranger/b.hpp\"";
        QTest::newRow("not from the top") << "core/top/a.cpp"
                                          << "#include \"b.hpp\"";
        QTest::newRow("a file without a line") << "core/stranger/a.cpp"
                                               << "int x;";
    }

    void refuses_an_include_that_points_up_or_aside() {
        QFETCH(QString, path);
        QFETCH(QString, line);
        QCOMPARE(about(path.toStdString(), "int before;\n" + line.toStdString()).size(), 1U);
    }

    void holds_modules_to_their_line() {
        QCOMPARE(about_module("rustchain_module(rules\n  SOURCES a.cpp # top\n  DEPENDS ground\n"
                              "  LINKS OpenSSL::Crypto\n  TESTS a TEST_LINKS rustchain::top)")
                     .size(),
                 0U);
        QCOMPARE(about_module("rustchain_module(rules DEPENDS ground top)").size(), 1U);
        QCOMPARE(about_module("rustchain_module(rules DEPENDS rules_hardware)").size(), 1U);
        QCOMPARE(about_module("rustchain_module(rules DEPENDS stranger)").size(), 1U);
        QCOMPARE(about_module("rustchain_module(rules PRIVATE_LINKS rustchain::top)").size(), 1U);
        QCOMPARE(about_module("rustchain_module(rules LINKS rustchain_top)").size(), 1U);
        QCOMPARE(about_module("rustchain_module(rules LINKS Qt6::Core)").size(), 1U);
        QCOMPARE(about_module("rustchain_module(laws)").size(), 1U);
    }

    void finds_what_is_not_built() {
        SourceTree tree{.top_level = {},
                        .files = {
                            {"core/CMakeLists.txt", "foreach(layer IN ITEMS ground rules)"},
                            {"core/rules/CMakeLists.txt",
                             "rustchain_module(rules SOURCES a.cpp part/a.cpp TESTS a)"},
                            {"core/rules/a.cpp", ""},
                            {"core/rules/part/a.cpp", ""},
                            {"tests/core/rules/a_test.cpp", ""},
                        }};
        QCOMPARE(check_completeness(tree).size(), 0U);
        tree.files.push_back({"core/rules/b.cpp", ""});
        tree.files.push_back({"tests/core/rules/b_test.cpp", ""});
        tree.files.push_back({"core/ground/c.cpp", ""});
        tree.files.push_back({"core/rules/part/b.cpp", ""});
        QCOMPARE(check_completeness(tree).size(), 4U);
        tree.files.erase(tree.files.begin());
        QCOMPARE(check_completeness(tree).size(), 8U);
    }
};

QTEST_GUILESS_MAIN(LayerRulesTest)
#include "layer_rules_test.moc"
