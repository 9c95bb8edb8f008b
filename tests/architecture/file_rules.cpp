// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The rules a single file or folder keeps: size, head, name, what it must not mention.
#include "tests/architecture/file_rules.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <map>
#include <regex>
#include <set>

namespace rustchain::architecture {
namespace {

constexpr std::size_t kMaxColumns = 100;
constexpr std::size_t kMaxPairs = 15;

bool is_generated(const std::vector<std::string_view>& lines) {
    return lines.size() > 2 && lines[2].starts_with("// Generated from ");
}

// Letters of UTF-8 text: the bytes that do not continue one.
std::size_t count_columns(std::string_view line) {
    return static_cast<std::size_t>(std::ranges::count_if(
        line, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }));
}

std::string place(const std::string& path, std::size_t line_index) {
    return path + ":" + std::to_string(line_index + 1) + ": ";
}

// Each line of C++ below `part` that `pattern` is found in, comments left out. Only lines with the
// word are looked at: a regular expression over each line of the tree would take seconds.
Complaints find_lines(const SourceTree& tree, std::string_view part, bool headers_only,
                      std::string_view word, const std::regex& pattern, const std::string& reason) {
    Complaints complaints;
    for (const auto& [path, text] : tree.files) {
        if (!path.starts_with(part) || !(headers_only ? is_header(path) : is_cpp(path))) {
            continue;
        }
        const auto lines = split_lines(text);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const auto code = lines[i].substr(0, lines[i].find("//"));
            if (code.find(word) != std::string_view::npos &&
                std::regex_search(code.begin(), code.end(), pattern)) {
                complaints.push_back(place(path, i) + reason);
            }
        }
    }
    return complaints;
}

} // namespace

Complaints check_sizes(const SourceTree& tree) {
    Complaints complaints;
    for (const auto& [path, text] : tree.files) {
        const auto lines = split_lines(text);
        if ((!is_cpp(path) && !path.ends_with(".qml")) || is_generated(lines)) {
            continue;
        }
        const std::size_t limit = path.ends_with(".cpp") ? 500 : 200;
        if (lines.size() > limit) {
            complaints.push_back(path + ": " + std::to_string(lines.size()) + " lines, at most " +
                                 std::to_string(limit));
        }
        for (std::size_t i = 0; is_cpp(path) && i < lines.size(); ++i) {
            if (count_columns(lines[i]) > kMaxColumns) {
                complaints.push_back(place(path, i) + "longer than 100 columns");
            }
        }
    }
    return complaints;
}

Complaints check_heads(const SourceTree& tree) {
    constexpr std::array<std::string_view, 2> kHead{
        "SPDX-FileCopyrightText: 2026 RustChain Desktop contributors",
        "SPDX-License-Identifier: MIT",
    };
    Complaints complaints;
    for (const auto& [path, text] : tree.files) {
        const bool is_cmake = name_of(path) == "CMakeLists.txt";
        if (!is_cmake && !is_cpp(path) && !path.ends_with(".qml")) {
            continue;
        }
        const std::string mark = is_cmake ? "# " : "// ";
        const auto lines = split_lines(text);
        for (std::size_t i = 0; i < kHead.size(); ++i) {
            if (lines.size() <= i || lines[i] != mark + std::string(kHead[i])) {
                complaints.push_back(place(path, i) + "should be '" + mark + std::string(kHead[i]) +
                                     "'");
            }
        }
        if (!is_cmake && (lines.size() < 3 || !lines[2].starts_with(mark) ||
                          lines[2].find_first_not_of(" /") == std::string_view::npos)) {
            complaints.push_back(place(path, 2) + "should say the file's job in a comment");
        }
    }
    return complaints;
}

Complaints check_no_qt_in_core(const SourceTree& tree) {
    static const std::regex kQt(R"(#\s*include\s*[<"](Qt?[A-Z]|qt?[a-z]*\.h))");
    return find_lines(tree, "core/", false, "include", kQt, "Qt in core");
}

Complaints check_heavy_headers(const SourceTree& tree) {
    static const std::regex kHeavy(
        R"(#\s*include\s*[<"](boost/(beast|json|url)|spdlog|CLI|rocksdb|libcpuid))");
    return find_lines(tree, "core/", true, "include", kHeavy, "heavy header in a .hpp");
}

Complaints check_no_detached(const SourceTree& tree) {
    static const std::regex kDetached(R"(\basio\s*::\s*detached\b|\basio/detached\.hpp)");
    Complaints complaints;
    for (const auto* part : {"core/", "app/", "tests/core/", "tests/app/", "tests/integration/",
                             "tests/simulation/", "tests/bench/", "tests/fixtures/"}) {
        std::ranges::copy(find_lines(tree, part, false, "detached", kDetached, "asio::detached"),
                          std::back_inserter(complaints));
    }
    return complaints;
}

Complaints check_folder_sizes(const SourceTree& tree) {
    std::map<std::string_view, std::set<std::string_view>> pairs;
    for (const auto& [path, text] : tree.files) {
        if (is_cpp(path)) {
            pairs[folder_of(path)].insert(stem_of(path));
        }
    }
    Complaints complaints;
    for (const auto& [folder, stems] : pairs) {
        if (stems.size() > kMaxPairs) {
            complaints.push_back(std::string(folder) + ": " + std::to_string(stems.size()) +
                                 " file pairs, at most " + std::to_string(kMaxPairs));
        }
    }
    return complaints;
}

Complaints check_names(const SourceTree& tree) {
    static const std::regex kVague(R"((^|/)(utils?|commons?|misc|helpers?|managers?)(/|\.|$))",
                                   std::regex::icase);
    Complaints complaints;
    for (const auto& [path, text] : tree.files) {
        if (std::regex_search(path, kVague)) {
            complaints.push_back(path + ": a name that says nothing");
        }
    }
    return complaints;
}

Complaints check_top_level(const SourceTree& tree) {
    // build/ and the other names of .gitignore are nobody's source.
    constexpr std::array<std::string_view, 13> kKnown{
        "CMakeLists.txt",
        "CMakePresets.json",
        "LICENSE",
        "README.md",
        "app",
        "build",
        "core",
        "qml",
        "packaging",
        "resources",
        "tests",
        "translations",
        "compile_commands.json",
    };
    Complaints complaints;
    for (const auto& name : tree.top_level) {
        if (!name.starts_with('.') && !name.ends_with(".user") &&
            std::ranges::find(kKnown, name) == kKnown.end()) {
            complaints.push_back(name + ": does not belong at the top");
        }
    }
    return complaints;
}

} // namespace rustchain::architecture
