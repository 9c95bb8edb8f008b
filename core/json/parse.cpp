// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Reads JSON with Boost.JSON's event parser, which hands out a number's characters.
#include "core/json/parse.hpp"

#include "core/primitives/utf8.hpp"

#include <boost/json/basic_parser_impl.hpp>

#include <algorithm>
#include <numeric>

namespace rustchain::json {

namespace {

namespace bj = boost::json;

//! When a key comes twice the last value stays, in the first one's place.
Object merge_members(std::vector<Member> members) {
    std::vector<std::size_t> order(members.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return members[a].key < members[b].key; });
    std::vector<bool> superseded(members.size(), false);
    for (std::size_t i = 0; i < order.size();) {
        std::size_t last = i;
        while (last + 1 < order.size() && members[order[last + 1]].key == members[order[i]].key)
            superseded[order[++last]] = true;
        if (last > i)
            members[order[i]].value = std::move(members[order[last]].value);
        i = last + 1;
    }
    Object object;
    for (std::size_t i = 0; i < members.size(); ++i)
        if (!superseded[i])
            object.append(std::move(members[i].key), std::move(members[i].value));
    return object;
}

//! Builds values from the parser's events.
class Builder {
public:
    static constexpr std::size_t max_object_size = std::size_t(-1);
    static constexpr std::size_t max_array_size = std::size_t(-1);
    static constexpr std::size_t max_key_size = std::size_t(-1);
    static constexpr std::size_t max_string_size = std::size_t(-1);

    explicit Builder(std::size_t max_values) : values_left_(max_values) {}

    Value take() { return std::move(root_); }
    bool has_too_many_values() const { return values_left_ == 0; }

    bool on_document_begin(bj::error_code&) { return true; }
    bool on_document_end(bj::error_code&) { return true; }
    bool on_object_begin(bj::error_code&) {
        open_.emplace_back().is_object = true;
        return true;
    }
    bool on_object_end(std::size_t, bj::error_code& ec) {
        Value value(merge_members(std::move(open_.back().members)));
        open_.pop_back();
        return put(std::move(value), ec);
    }
    bool on_array_begin(bj::error_code&) {
        open_.emplace_back();
        return true;
    }
    bool on_array_end(std::size_t, bj::error_code& ec) {
        Value value(std::move(open_.back().items));
        open_.pop_back();
        return put(std::move(value), ec);
    }
    bool on_key_part(bj::string_view part, std::size_t, bj::error_code&) { return collect(part); }
    bool on_key(bj::string_view part, std::size_t, bj::error_code&) {
        collect(part);
        open_.back().key = std::exchange(text_, {});
        return true;
    }
    bool on_string_part(bj::string_view part, std::size_t, bj::error_code&) {
        return collect(part);
    }
    bool on_string(bj::string_view part, std::size_t, bj::error_code& ec) {
        collect(part);
        return put(Value(std::exchange(text_, {})), ec);
    }
    bool on_number_part(bj::string_view part, bj::error_code&) { return collect(part); }
    bool on_int64(std::int64_t, bj::string_view part, bj::error_code& ec) {
        return put_number(part, ec);
    }
    bool on_uint64(std::uint64_t, bj::string_view part, bj::error_code& ec) {
        return put_number(part, ec);
    }
    bool on_double(double, bj::string_view part, bj::error_code& ec) {
        return put_number(part, ec);
    }
    bool on_bool(bool flag, bj::error_code& ec) { return put(Value(flag), ec); }
    bool on_null(bj::error_code& ec) { return put(Value(), ec); }
    bool on_comment_part(bj::string_view, bj::error_code&) { return true; }
    bool on_comment(bj::string_view, bj::error_code&) { return true; }

private:
    struct Open {
        bool is_object = false;
        std::string key;
        std::vector<Member> members;
        Array items;
    };

    bool collect(bj::string_view part) {
        text_.append(part.data(), part.size());
        return true;
    }
    bool put_number(bj::string_view part, bj::error_code& ec) {
        collect(part);
        return put(Value(Number{std::exchange(text_, {})}), ec);
    }
    bool put(Value value, bj::error_code& ec) {
        if (values_left_ == 0 || --values_left_ == 0) {
            ec = bj::error::array_too_large;
            return false;
        }
        if (open_.empty())
            root_ = std::move(value);
        else if (open_.back().is_object)
            open_.back().members.push_back({std::move(open_.back().key), std::move(value)});
        else
            open_.back().items.push_back(std::move(value));
        return true;
    }

    std::size_t values_left_;
    std::string text_;
    std::vector<Open> open_;
    Value root_;
};

//! Where the first byte is that belongs to no UTF-8 character.
std::size_t first_bad_byte(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size()) {
        std::size_t length = 1;
        while (length <= 4 && !is_utf8(text.substr(at, length)))
            ++length;
        if (length > 4)
            break;
        at += length;
    }
    return at;
}

auto wrong_at(std::string_view text, std::size_t at, const std::string& what) {
    const std::string_view before = text.substr(0, at);
    const auto line = 1 + std::count(before.begin(), before.end(), '\n');
    const std::size_t line_start = before.rfind('\n') + 1; // npos + 1 is 0
    return fail(ErrorCode::invalid_input, "line " + std::to_string(line) + ", column " +
                                              std::to_string(at - line_start + 1) + ": " + what);
}

std::string explain(const bj::error_code& ec, const ParseLimits& limits) {
    if (ec == bj::error::too_deep)
        return "deeper than " + std::to_string(limits.max_depth) + " levels";
    if (ec == bj::error::incomplete)
        return "the text ends too early";
    if (ec == bj::error::extra_data)
        return "something follows the value";
    return "not JSON: " + ec.message();
}

Result<Value> parse_checked(std::string_view text, const ParseLimits& limits) {
    bj::parse_options options;
    options.max_depth = limits.max_depth;
    bj::basic_parser<Builder> parser(options, limits.max_values + 1);
    bj::error_code ec;
    const std::size_t read = parser.write_some(false, text.data(), text.size(), ec);
    if (parser.handler().has_too_many_values())
        return wrong_at(text, read, "more than " + std::to_string(limits.max_values) + " values");
    if (!ec && read < text.size())
        ec = bj::error::extra_data;
    if (ec)
        return wrong_at(text, read, explain(ec, limits));
    return parser.handler().take();
}

} // namespace

Result<Value> parse(std::string_view text, const ParseLimits& limits) {
    if (text.size() > limits.max_bytes)
        return fail(ErrorCode::invalid_input,
                    "longer than " + std::to_string(limits.max_bytes) + " bytes");
    if (!is_utf8(text))
        return wrong_at(text, first_bad_byte(text), "not UTF-8");
    try {
        return parse_checked(text, limits);
    } catch (const std::exception& e) {
        return fail(ErrorCode::internal, "reading JSON: " + std::string(e.what()));
    }
}

} // namespace rustchain::json
