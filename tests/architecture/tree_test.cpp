// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Holds the real tree against every rule of shape.
#include "tests/architecture/file_rules.hpp"
#include "tests/architecture/layer_rules.hpp"

#include <QTest>

using namespace rustchain::architecture;

class TreeTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        tree_ = read_source_tree(RUSTCHAIN_SOURCE_DIR);
        const auto* layers = find_file(tree_, "core/layers.txt");
        QVERIFY2(layers != nullptr, "no core/layers.txt");
        layers_ = read_layers(layers->text);
        QVERIFY(find_file(tree_, "tests/architecture/tree_test.cpp") != nullptr);
    }

    void layers_point_down() { report(layers_.complaints); }
    void includes_keep_to_the_layers() { report(check_includes(layers_, tree_)); }
    void modules_link_only_their_layers() { report(check_modules(layers_, tree_)); }
    void every_source_and_test_of_core_is_built() { report(check_completeness(tree_)); }
    void files_and_lines_are_short() { report(check_sizes(tree_)); }
    void files_say_licence_and_job() { report(check_heads(tree_)); }
    void core_knows_no_qt() { report(check_no_qt_in_core(tree_)); }
    void headers_of_core_are_light() { report(check_heavy_headers(tree_)); }
    void no_task_is_detached() { report(check_no_detached(tree_)); }
    void folders_are_small() { report(check_folder_sizes(tree_)); }
    void names_say_something() { report(check_names(tree_)); }
    void the_top_holds_only_what_belongs_there() { report(check_top_level(tree_)); }

private:
    static void report(const Complaints& complaints) {
        for (const auto& complaint : complaints) {
            qWarning("%s", complaint.c_str());
        }
        QCOMPARE(complaints.size(), 0U);
    }

    SourceTree tree_;
    Layers layers_;
};

QTEST_GUILESS_MAIN(TreeTest)
#include "tree_test.moc"
