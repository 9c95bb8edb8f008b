// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Typed reading of a JSON value, with errors that name the field:
//
//     json::Field root(value);
//     auto time = root.at("params").at("block_time_ms").u64();   // "params.block_time_ms: expected
//     an integer, got a string"
#pragma once

#include "core/json/value.hpp"
#include "core/primitives/bytes.hpp"
#include "core/primitives/result.hpp"

#include <limits>
#include <optional>

namespace rustchain::json {

//! A place in a value, there or missing. The value must outlive it.
class Field {
public:
    explicit Field(const Value& root, std::string path = "")
        : value_(&root), path_(std::move(path)) {}

    explicit Field(Value&&, std::string = "") = delete;

    //! The member. Of a missing place, or of something that is no object, it is missing.
    Field at(std::string_view key) const;
    Field at(std::size_t index) const;

    bool exists() const { return value_ != nullptr; }
    bool is_null() const { return value_ && value_->is_null(); }
    //! There and not null.
    explicit operator bool() const { return value_ && !value_->is_null(); }
    const std::string& path() const { return path_; }

    //! What is there; each fails with invalid_input, naming the path, when it is missing or
    //! something else.
    Result<const Value*> value() const;
    Result<std::string> text() const;
    Result<bool> boolean() const;
    //! An integer: digits without fraction or exponent.
    Result<std::uint64_t> u64(std::uint64_t least = 0,
                              std::uint64_t most = std::numeric_limits<std::uint64_t>::max()) const;
    Result<std::int64_t> i64() const;
    template <class T>
    requires std::is_unsigned_v<T> Result<T> uint()
    const {
        return u64(0, std::numeric_limits<T>::max()).map([](std::uint64_t n) {
            return static_cast<T>(n);
        });
    }
    //! An integer in a string, as amounts are carried: "12500000".
    Result<std::uint64_t> u64_text() const;
    //! A number's text as written.
    Result<std::string> number_text() const;
    Result<double> real() const;
    //! Hex digits in a string.
    Result<Bytes> hex_bytes() const;
    template <class Fixed>
    Result<Fixed> fixed() const {
        auto bytes = hex_bytes();
        if (!bytes)
            return fail(bytes.error());
        if (auto value = Fixed::from(*bytes))
            return *value;
        return fail(wrong(std::to_string(2 * Fixed::kSize) + " hex digits, got " +
                          std::to_string(2 * bytes->size())));
    }
    //! The array's items, each with its path: "peers[3]".
    Result<std::vector<Field>>
    items(std::size_t most = std::numeric_limits<std::size_t>::max()) const;
    //! The object's members, each with its path.
    Result<std::vector<std::pair<std::string, Field>>> members() const;
    //! Fails, naming the first one, when the object has members other than these: a typing error in
    //! a configuration.
    Result<void> refuse_unknown(std::initializer_list<std::string_view> known) const;

    //! An Error for this place: "path: expected …".
    Error wrong(std::string_view expected) const;

private:
    Field(const Value* value, std::string path) : value_(value), path_(std::move(path)) {}
    Error mismatch(std::string_view expected) const;

    const Value* value_;
    std::string path_;
};

} // namespace rustchain::json
