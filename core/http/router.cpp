// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Finds the handler for a method and a path.
#include "core/http/router.hpp"

#include <algorithm>

namespace rustchain::http {

namespace {

using Segments = std::vector<std::string>;

std::vector<std::string_view> split(std::string_view path) {
    std::vector<std::string_view> segments;
    while (path.starts_with('/')) {
        path.remove_prefix(1);
        segments.push_back(path.substr(0, path.find('/')));
        path.remove_prefix(segments.back().size());
    }
    return segments;
}

bool is_parameter(std::string_view segment) {
    return segment.size() > 2 && segment.front() == '{' && segment.back() == '}';
}

bool matches(const Segments& pattern, const Segments& path) {
    return std::equal(pattern.begin(), pattern.end(), path.begin(), path.end(),
                      [](const std::string& wanted, const std::string& given) {
                          return is_parameter(wanted) ? !given.empty() : wanted == given;
                      });
}

//! Whether `a` has its first fixed segment further left; both match the same path.
bool is_more_fixed(const Segments& a, const Segments& b) {
    return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(),
                                        [](const std::string& x, const std::string& y) {
                                            return !is_parameter(x) && is_parameter(y);
                                        });
}

Response with_allow(Response response, std::vector<std::string> methods) {
    if (std::find(methods.begin(), methods.end(), "GET") != methods.end())
        methods.push_back("HEAD");
    methods.push_back("OPTIONS");
    std::sort(methods.begin(), methods.end());
    methods.erase(std::unique(methods.begin(), methods.end()), methods.end());
    std::string allowed;
    for (const std::string& method : methods)
        allowed += (allowed.empty() ? "" : ", ") + method;
    response.headers.set("Allow", allowed);
    return response;
}

} // namespace

void Router::add(std::string method, std::string_view pattern, Handler handler) {
    const auto parts = split(pattern);
    routes_.push_back(
        {std::move(method), Segments(parts.begin(), parts.end()), std::move(handler)});
}

bool Router::wrap(std::string_view method, std::string_view pattern,
                  const std::function<Handler(Handler)>& make) {
    const auto parts = split(pattern);
    for (Route& route : routes_) {
        if (route.method != method ||
            !std::equal(parts.begin(), parts.end(), route.segments.begin(), route.segments.end()))
            continue;
        route.handler = make(std::move(route.handler));
        return true;
    }
    return false;
}

runtime::Task<Response> Router::handle(Request request) const {
    Segments path;
    // Split before decoding: an escaped slash belongs to its segment.
    for (std::string_view part :
         split(std::string_view(request.target).substr(0, request.target.find('?')))) {
        auto decoded = percent_decode(part);
        if (!decoded)
            co_return problem(400, "the path has a broken escape");
        path.push_back(std::move(*decoded));
    }
    const std::string method = request.method == "HEAD" ? "GET" : request.method;
    const Route* best = nullptr;
    std::vector<std::string> allowed;
    for (const Route& route : routes_) {
        if (!matches(route.segments, path))
            continue;
        allowed.push_back(route.method);
        if (route.method == method && (!best || is_more_fixed(route.segments, best->segments)))
            best = &route;
    }
    if (!best) {
        if (allowed.empty())
            co_return problem(404, "nothing is at " + request.path);
        if (method == "OPTIONS")
            co_return with_allow(Response{204, {}, "", ""}, allowed);
        co_return with_allow(problem(405, request.method + " is not possible here"), allowed);
    }
    for (std::size_t i = 0; i < path.size(); ++i) {
        const std::string& name = best->segments[i];
        if (is_parameter(name))
            request.parameters[name.substr(1, name.size() - 2)] = path[i];
    }
    co_return co_await best->handler(std::move(request));
}

std::vector<std::string> Router::routes() const {
    std::vector<std::string> names;
    for (const Route& route : routes_) {
        std::string name = route.method + " ";
        for (const std::string& segment : route.segments)
            name += "/" + segment;
        names.push_back(std::move(name));
    }
    return names;
}

} // namespace rustchain::http
