// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// JSON values: objects keep their order, numbers keep their text.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace rustchain::json {

//! A number exactly as it is written: "1e-06" stays "1e-06".
struct Number {
    std::string text = "0";
    bool operator==(const Number&) const = default;
};

class Value;
struct Member;
using Array = std::vector<Value>;

//! Members in the order they were put in; each key once.
class Object {
public:
    Object();
    //! A later member with the same key replaces the earlier one's value.
    Object(std::initializer_list<Member> members);
    Object(const Object&);
    Object(Object&&) noexcept;
    Object& operator=(const Object&);
    Object& operator=(Object&&) noexcept;
    ~Object();

    //! The value, or nullptr.
    const Value* find(std::string_view key) const;
    Value* find(std::string_view key);
    //! Puts the value at the end, or in the place of the one with this key.
    Object& set(std::string key, Value value);
    //! Puts the value at the end without looking for the key; for keys known to be new.
    void append(std::string key, Value value);
    bool erase(std::string_view key);

    std::size_t size() const;
    bool empty() const { return size() == 0; }
    std::vector<Member>::const_iterator begin() const;
    std::vector<Member>::const_iterator end() const;

    bool operator==(const Object&) const;

private:
    std::vector<Member> members_;
};

//! null, a truth value, a number, a text, an array or an object.
class Value {
public:
    Value() = default;
    Value(std::nullptr_t) {}
    template <class T>
    requires std::is_same_v<T, bool> // a pointer is no truth value
    Value(T flag) : data_(flag) {}
    Value(Number number) : data_(std::move(number)) {}
    template <class T>
    requires(std::is_integral_v<T> && !std::is_same_v<T, bool>) Value(T number)
        : data_(Number{std::to_string(number)}) {}
    //! Shortest text that reads back as the same double; null when it is not finite.
    Value(double number);
    Value(const char* text) : data_(std::string(text)) {}
    Value(std::string_view text) : data_(std::string(text)) {}
    Value(std::string text) : data_(std::move(text)) {}
    Value(Array items) : data_(std::move(items)) {}
    Value(Object members) : data_(std::move(members)) {}

    bool is_null() const { return std::holds_alternative<std::nullptr_t>(data_); }
    const bool* boolean() const { return std::get_if<bool>(&data_); }
    const Number* number() const { return std::get_if<Number>(&data_); }
    const std::string* text() const { return std::get_if<std::string>(&data_); }
    const Array* array() const { return std::get_if<Array>(&data_); }
    Array* array() { return std::get_if<Array>(&data_); }
    const Object* object() const { return std::get_if<Object>(&data_); }
    Object* object() { return std::get_if<Object>(&data_); }

    //! "null", "a boolean", "a number", "a string", "an array", "an object".
    std::string_view kind() const;

    bool operator==(const Value&) const = default;

private:
    std::variant<std::nullptr_t, bool, Number, std::string, Array, Object> data_ = nullptr;
};

struct Member {
    std::string key;
    Value value;
    bool operator==(const Member&) const = default;
};

} // namespace rustchain::json
