// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// HTTP messages as plain data, and percent-encoding.
#include "core/http/message.hpp"

#include "core/json/write.hpp"
#include "core/primitives/utf8.hpp"

#include <algorithm>

namespace rustchain::http {

namespace {

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

int hex_digit(char c) {
    c = lower(c);
    if (c >= '0' && c <= '9')
        return c - '0';
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

bool read_query(std::string_view text, std::map<std::string, std::string>& query) {
    while (!text.empty()) {
        const std::string_view pair = text.substr(0, text.find('&'));
        text.remove_prefix(std::min(pair.size() + 1, text.size()));
        if (pair.empty())
            continue;
        const std::size_t equals = pair.find('=');
        auto name = percent_decode(pair.substr(0, equals), true);
        auto value = equals == std::string_view::npos
                         ? std::optional<std::string>("")
                         : percent_decode(pair.substr(equals + 1), true);
        if (!name || !value)
            return false;
        query[*name] = *value;
    }
    return true;
}

} // namespace

bool equal_without_case(std::string_view a, std::string_view b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](char x, char y) { return lower(x) == lower(y); });
}

std::optional<std::string_view> Headers::find(std::string_view name) const {
    for (const auto& [key, value] : fields_)
        if (equal_without_case(key, name))
            return value;
    return std::nullopt;
}

std::size_t Headers::count(std::string_view name) const {
    return static_cast<std::size_t>(
        std::count_if(fields_.begin(), fields_.end(),
                      [name](const auto& field) { return equal_without_case(field.first, name); }));
}

void Headers::set(std::string name, std::string value) {
    std::erase_if(fields_,
                  [&](const auto& field) { return equal_without_case(field.first, name); });
    add(std::move(name), std::move(value));
}

Response json_response(const json::Value& value, unsigned status) {
    return {.status = status, .content_type = "application/json", .body = json::write(value)};
}

Response text_response(std::string text, unsigned status) {
    return {.status = status, .content_type = "text/plain; charset=utf-8", .body = std::move(text)};
}

Response problem(unsigned status, std::string detail, json::Object more) {
    json::Object body{{"type", "about:blank"},
                      {"title", reason_of(status)},
                      {"status", status},
                      {"detail", std::move(detail)}};
    for (const json::Member& member : more)
        body.set(member.key, member.value);
    return {
        .status = status, .content_type = "application/problem+json", .body = json::write(body)};
}

std::string_view reason_of(unsigned status) {
    static const std::map<unsigned, std::string_view> kReasons{
        {200, "OK"},
        {201, "Created"},
        {202, "Accepted"},
        {204, "No Content"},
        {206, "Partial Content"},
        {301, "Moved Permanently"},
        {302, "Found"},
        {304, "Not Modified"},
        {307, "Temporary Redirect"},
        {308, "Permanent Redirect"},
        {400, "Bad Request"},
        {401, "Unauthorized"},
        {402, "Payment Required"},
        {403, "Forbidden"},
        {404, "Not Found"},
        {405, "Method Not Allowed"},
        {406, "Not Acceptable"},
        {408, "Request Timeout"},
        {409, "Conflict"},
        {410, "Gone"},
        {411, "Length Required"},
        {413, "Content Too Large"},
        {414, "URI Too Long"},
        {415, "Unsupported Media Type"},
        {417, "Expectation Failed"},
        {421, "Misdirected Request"},
        {422, "Unprocessable Content"},
        {426, "Upgrade Required"},
        {429, "Too Many Requests"},
        {431, "Request Header Fields Too Large"},
        {500, "Internal Server Error"},
        {501, "Not Implemented"},
        {502, "Bad Gateway"},
        {503, "Service Unavailable"},
        {504, "Gateway Timeout"},
        {505, "HTTP Version Not Supported"},
    };
    auto found = kReasons.find(status);
    return found == kReasons.end() ? "Unknown" : found->second;
}

std::optional<std::string> percent_decode(std::string_view text, bool plus_is_space) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '+' && plus_is_space) {
            out += ' ';
        } else if (text[i] != '%') {
            out += text[i];
        } else {
            const int high = text.size() - i > 2 ? hex_digit(text[i + 1]) : -1;
            const int low = text.size() - i > 2 ? hex_digit(text[i + 2]) : -1;
            if (high < 0 || low < 0 || (high == 0 && low == 0))
                return std::nullopt;
            out += static_cast<char>(high * 16 + low);
            i += 2;
        }
    }
    if (!is_utf8(out))
        return std::nullopt;
    return out;
}

std::string percent_encode(std::string_view text) {
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    constexpr std::string_view kPlain = "-._~";
    std::string out;
    for (char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const char small = lower(c);
        if ((small >= 'a' && small <= 'z') || (c >= '0' && c <= '9') ||
            kPlain.find(c) != std::string_view::npos)
            out += c;
        else
            out += {'%', kDigits[byte >> 4], kDigits[byte & 15]};
    }
    return out;
}

bool read_target(Request& request) {
    const std::string_view target = request.target;
    if (!target.starts_with('/'))
        return false;
    const std::size_t question = target.find('?');
    auto path = percent_decode(target.substr(0, question));
    if (!path)
        return false;
    request.path = std::move(*path);
    request.query.clear();
    return question == std::string_view::npos ||
           read_query(target.substr(question + 1), request.query);
}

} // namespace rustchain::http
