// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Routes as OpenAPI.
#include "core/http/openapi.hpp"

#include "core/json/write.hpp"

#include <algorithm>

namespace rustchain::http {
namespace {

json::Array parameters_of(std::string_view path) {
    json::Array parameters;
    for (std::size_t open = path.find('{'); open != std::string_view::npos;
         open = path.find('{', open + 1)) {
        std::size_t close = path.find('}', open);
        parameters.push_back(
            json::Object{{"name", std::string(path.substr(open + 1, close - open - 1))},
                         {"in", "path"},
                         {"required", true},
                         {"schema", json::Object{{"type", "string"}}}});
    }
    return parameters;
}

json::Object operation_of(std::string_view path) {
    json::Object answers{
        {"2XX", json::Object{{"description", "the answer"},
                             {"content", json::Object{{"application/json", json::Object{}}}}}},
        {"default",
         json::Object{{"description", "a problem (RFC 9457) with a stable code"},
                      {"content", json::Object{{"application/problem+json", json::Object{}}}}}}};
    return {{"parameters", parameters_of(path)}, {"responses", std::move(answers)}};
}

} // namespace

std::string describe_routes(const Router& router, const std::string& title,
                            const std::string& version) {
    json::Object paths;
    for (const std::string& route : router.routes()) {
        std::size_t blank = route.find(' ');
        std::string method = route.substr(0, blank);
        std::string path = route.substr(blank + 1);
        std::transform(method.begin(), method.end(), method.begin(),
                       [](char c) { return static_cast<char>(c | 0x20); });
        if (!paths.find(path))
            paths.set(path, json::Object{});
        paths.find(path)->object()->set(method, operation_of(path));
    }
    return json::write(json::Object{{"openapi", "3.1.0"},
                                    {"info", json::Object{{"title", title}, {"version", version}}},
                                    {"paths", std::move(paths)}});
}

} // namespace rustchain::http
