// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// HTTP messages as plain data.
#pragma once

#include "core/json/value.hpp"

#include <cstdint>
#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace rustchain::http {

//! Header fields in order; names compare without case.
class Headers {
public:
    Headers() = default;
    Headers(std::initializer_list<std::pair<std::string, std::string>> fields) : fields_(fields) {}

    //! The first field's value.
    std::optional<std::string_view> find(std::string_view name) const;
    std::size_t count(std::string_view name) const;
    //! Replaces the fields of this name.
    void set(std::string name, std::string value);
    void add(std::string name, std::string value) {
        fields_.emplace_back(std::move(name), std::move(value));
    }
    auto begin() const { return fields_.begin(); }
    auto end() const { return fields_.end(); }

private:
    std::vector<std::pair<std::string, std::string>> fields_;
};

struct Request {
    std::string method = "GET";
    std::string target = "/";                      //!< as sent: "/v1/blocks?limit=5"
    std::string path = "/";                        //!< decoded: "/v1/blocks"
    std::map<std::string, std::string> query = {}; //!< decoded; of equal names the last
    std::map<std::string, std::string> parameters =
        {}; //!< what the router's "{name}" segments matched
    Headers headers = {};
    std::string body = {};
    std::string remote_address = {}; //!< "127.0.0.1"
    std::uint16_t remote_port = 0;
};

struct Response {
    unsigned status = 200;
    Headers headers = {};
    std::string content_type = "application/json"; //!< not written when the body is empty
    std::string body = {};
};

//! A 200 or other answer with a JSON body.
Response json_response(const json::Value& value, unsigned status = 200);
Response text_response(std::string text, unsigned status = 200);
//! An error as application/problem+json (RFC 9457):
//! {"type":"about:blank","title":…,"status":…,"detail":…}.
Response problem(unsigned status, std::string detail, json::Object more = {});
//! "Not Found" for 404.
std::string_view reason_of(unsigned status);

//! For names of headers, hosts and methods: ASCII letters compare without case.
bool equal_without_case(std::string_view a, std::string_view b);

//! Percent-decoding; with `plus_is_space` as in queries. Nothing for a broken escape, an escaped
//! NUL, or when the result is not UTF-8.
std::optional<std::string> percent_decode(std::string_view text, bool plus_is_space = false);
std::string percent_encode(std::string_view text);
//! Fills path and query from target. False when the target is not an absolute path or has a broken
//! escape.
bool read_target(Request& request);

} // namespace rustchain::http
