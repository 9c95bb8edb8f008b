// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The rules of core/layers.txt: who may include and link whom.
#include "tests/architecture/layer_rules.hpp"

#include "tests/architecture/module_call.hpp"

#include <algorithm>
#include <optional>

namespace rustchain::architecture {
namespace {

bool may_use(const Layer& layer, std::string_view folder) {
    return layer.folder == folder ||
           std::ranges::find(layer.allowed, folder) != layer.allowed.end();
}

// The path between the quotes or brackets of an #include line, with its opening sign.
std::optional<std::string_view> included(std::string_view line) {
    const auto hash = line.find_first_not_of(" \t");
    if (hash == std::string_view::npos || !line.substr(hash).starts_with("#")) {
        return std::nullopt;
    }
    const auto word = line.find_first_not_of(" \t", hash + 1);
    if (word == std::string_view::npos || !line.substr(word).starts_with("include")) {
        return std::nullopt;
    }
    const auto open = line.find_first_of("\"<", word);
    const auto close = open == std::string_view::npos ? open : line.find_first_of("\">", open + 1);
    if (close == std::string_view::npos) {
        return std::nullopt;
    }
    return line.substr(open, close - open);
}

// CMake names have no '/': attestation/hardware is the module attestation_hardware.
std::string module_name(std::string_view folder) {
    std::string name(folder);
    std::ranges::replace(name, '/', '_');
    return name;
}

void check_link(const Layers& layers, const Layer& layer, std::string_view path,
                std::string_view module, Complaints& complaints) {
    const auto found = std::ranges::find_if(
        layers.all, [&](const Layer& other) { return module_name(other.folder) == module; });
    if (found == layers.all.end()) {
        complaints.push_back(std::string(path) + ": links " + std::string(module) +
                             ", which layers.txt does not know");
    } else if (!may_use(layer, found->folder)) {
        complaints.push_back(std::string(path) + ": links " + found->folder +
                             ", which is not on the line of " + layer.folder);
    }
}

// The CMakeLists.txt that a file of core/ belongs to: its folder's, or the nearest one around it.
const SourceFile* find_lists(const SourceTree& tree, std::string_view path) {
    for (auto folder = folder_of(path); folder != "core" && !folder.empty();
         folder = folder_of(folder)) {
        const auto* lists = find_file(tree, std::string(folder) + "/CMakeLists.txt");
        if (lists != nullptr) {
            return lists;
        }
    }
    return nullptr;
}

// Whether CMake code says this word, comments and closing brackets aside.
bool says(std::string_view code, std::string_view word) {
    for (const auto line : split_lines(code)) {
        for (const auto said : split_words(line.substr(0, line.find('#')))) {
            if (said.substr(0, said.find(')')) == word) {
                return true;
            }
        }
    }
    return false;
}

} // namespace

Layers read_layers(std::string_view text) {
    Layers layers;
    for (const auto line : split_lines(text)) {
        if (line.empty() || line.starts_with('#')) {
            continue;
        }
        const auto colon = line.find(':');
        if (colon == std::string_view::npos) {
            layers.complaints.push_back("layers.txt: no colon in '" + std::string(line) + "'");
            continue;
        }
        Layer layer{.folder = std::string(line.substr(0, colon)), .allowed = {}};
        if (std::ranges::find(layers.all, layer.folder, &Layer::folder) != layers.all.end()) {
            layers.complaints.push_back("layers.txt: " + layer.folder + " stands there twice");
        }
        for (const auto word : split_words(line.substr(colon + 1))) {
            if (std::ranges::find(layers.all, word, &Layer::folder) == layers.all.end()) {
                layers.complaints.push_back("layers.txt: " + layer.folder + " may not include " +
                                            std::string(word) + ", which is not below it");
            }
            layer.allowed.emplace_back(word);
        }
        layers.all.push_back(std::move(layer));
    }
    return layers;
}

const Layer* layer_of(const Layers& layers, std::string_view path) {
    if (path.starts_with("core/")) {
        path.remove_prefix(5);
    }
    const Layer* longest = nullptr;
    for (const auto& layer : layers.all) {
        const bool matches = path == layer.folder || path.starts_with(layer.folder + '/');
        if (matches && (longest == nullptr || longest->folder.size() < layer.folder.size())) {
            longest = &layer;
        }
    }
    return longest;
}

Complaints check_includes(const Layers& layers, const SourceTree& tree) {
    Complaints complaints;
    for (const auto& [path, text] : tree.files) {
        if (!is_cpp(path) || (!path.starts_with("core/") && !path.starts_with("app/"))) {
            continue;
        }
        const auto* layer = layer_of(layers, folder_of(path));
        if (layer == nullptr) {
            complaints.push_back(path + ": its folder has no line in layers.txt");
            continue;
        }
        std::size_t number = 0;
        for (const auto line : split_lines(text)) {
            ++number;
            const auto target = included(line);
            if (!target) {
                continue;
            }
            const auto header = target->substr(1);
            const auto where = path + ":" + std::to_string(number) + ": ";
            if (!header.starts_with("core/") && !header.starts_with("app/")) {
                if (target->starts_with('"') && !header.ends_with(".moc")) {
                    complaints.push_back(where + std::string(header) +
                                         " is not written from the top of the tree");
                }
                continue;
            }
            const auto* other = layer_of(layers, folder_of(header));
            if (other == nullptr) {
                complaints.push_back(where + std::string(header) + " is in no layer");
            } else if (!may_use(*layer, other->folder)) {
                complaints.push_back(where + layer->folder + " may not include " + other->folder);
            }
        }
    }
    return complaints;
}

Complaints check_modules(const Layers& layers, const SourceTree& tree) {
    Complaints complaints;
    for (const auto& [path, text] : tree.files) {
        if (!path.starts_with("core/") || name_of(path) != "CMakeLists.txt") {
            continue;
        }
        const auto call = read_module_call(text);
        if (!call) {
            continue;
        }
        const auto* layer = layer_of(layers, folder_of(path));
        if (layer == nullptr || module_name(layer->folder) != call->name) {
            complaints.push_back(path + ": module " + std::string(call->name) +
                                 " is not named after a folder of layers.txt");
            continue;
        }
        for (const auto module : call->depends) {
            check_link(layers, *layer, path, module, complaints);
        }
        for (const auto library : call->links) {
            for (const std::string_view prefix : {"rustchain::", "rustchain_"}) {
                if (library.starts_with(prefix)) {
                    check_link(layers, *layer, path, library.substr(prefix.size()), complaints);
                }
            }
            if (library.starts_with("Qt")) {
                complaints.push_back(path + ": links " + std::string(library));
            }
        }
    }
    return complaints;
}

Complaints check_completeness(const SourceTree& tree) {
    Complaints complaints;
    const auto* layers = find_file(tree, "core/CMakeLists.txt");
    for (const auto& [path, text] : tree.files) {
        const bool is_test = path.starts_with("tests/core/") && path.ends_with("_test.cpp");
        if (!is_test && (!path.starts_with("core/") || !path.ends_with(".cpp"))) {
            continue;
        }
        const auto source = is_test ? std::string_view(path).substr(6) : std::string_view(path);
        const auto* lists = find_lists(tree, source);
        if (lists == nullptr) {
            complaints.push_back(path + ": no CMakeLists.txt in its folder");
            continue;
        }
        const auto folder = folder_of(lists->path);
        auto name = source.substr(folder.size() + 1);
        if (is_test) {
            name.remove_suffix(std::string_view("_test.cpp").size());
        }
        if (!says(lists->text, name)) {
            complaints.push_back(path + ": not named in " + lists->path);
        }
        if (!is_test && (layers == nullptr || !says(layers->text, folder.substr(5)))) {
            complaints.push_back(path + ": core/CMakeLists.txt does not add its folder");
        }
    }
    return complaints;
}

} // namespace rustchain::architecture
