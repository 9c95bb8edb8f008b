// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Typed reading of a JSON value, with errors that name the field.
#include "core/json/field.hpp"

#include "core/primitives/hex.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace rustchain::json {

namespace {

//! The integer that the whole text spells in plain digits; no plus, fraction, exponent or leading
//! zero.
template <class T>
std::optional<T> read_integer(std::string_view text) {
    const std::string_view digits = text.starts_with('-') ? text.substr(1) : text;
    if (digits.empty() || (digits.size() > 1 && digits[0] == '0'))
        return std::nullopt;
    T number{};
    auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

} // namespace

Field Field::at(std::string_view key) const {
    const Object* object = value_ ? value_->object() : nullptr;
    std::string path = path_.empty() ? std::string(key) : path_ + "." + std::string(key);
    return {object ? object->find(key) : nullptr, std::move(path)};
}

Field Field::at(std::size_t index) const {
    const Array* array = value_ ? value_->array() : nullptr;
    std::string path = path_ + "[" + std::to_string(index) + "]";
    return {array && index < array->size() ? &(*array)[index] : nullptr, std::move(path)};
}

Error Field::wrong(std::string_view expected) const {
    return {ErrorCode::invalid_input,
            (path_.empty() ? "the value" : path_) + ": expected " + std::string(expected)};
}

Error Field::mismatch(std::string_view expected) const {
    if (!value_)
        return {ErrorCode::invalid_input, (path_.empty() ? "the value" : path_) +
                                              ": missing, expected " + std::string(expected)};
    return wrong(std::string(expected) + ", got " + std::string(value_->kind()));
}

Result<const Value*> Field::value() const {
    if (!value_)
        return fail(mismatch("a value"));
    return value_;
}

Result<std::string> Field::text() const {
    if (const std::string* text = value_ ? value_->text() : nullptr)
        return *text;
    return fail(mismatch("a string"));
}

Result<bool> Field::boolean() const {
    if (const bool* flag = value_ ? value_->boolean() : nullptr)
        return *flag;
    return fail(mismatch("a boolean"));
}

Result<std::string> Field::number_text() const {
    if (const Number* number = value_ ? value_->number() : nullptr)
        return number->text;
    return fail(mismatch("a number"));
}

Result<std::uint64_t> Field::u64(std::uint64_t least, std::uint64_t most) const {
    const Number* number = value_ ? value_->number() : nullptr;
    if (!number)
        return fail(mismatch("an integer"));
    auto integer = read_integer<std::uint64_t>(number->text);
    if (!integer || *integer < least || *integer > most)
        return fail(wrong("an integer from " + std::to_string(least) + " to " +
                          std::to_string(most) + ", got " + number->text.substr(0, 40)));
    return *integer;
}

Result<std::int64_t> Field::i64() const {
    const Number* number = value_ ? value_->number() : nullptr;
    if (!number)
        return fail(mismatch("an integer"));
    if (auto integer = read_integer<std::int64_t>(number->text))
        return *integer;
    return fail(wrong("an integer of 64 bits, got " + number->text.substr(0, 40)));
}

Result<std::uint64_t> Field::u64_text() const {
    const std::string* text = value_ ? value_->text() : nullptr;
    if (!text)
        return fail(mismatch("a string with an integer"));
    if (auto integer = read_integer<std::uint64_t>(*text))
        return *integer;
    return fail(wrong("a string with an integer"));
}

Result<double> Field::real() const {
    const Number* number = value_ ? value_->number() : nullptr;
    if (!number)
        return fail(mismatch("a number"));
    double real = 0;
    const char* end = number->text.data() + number->text.size();
    auto [read, error] = std::from_chars(number->text.data(), end, real);
    if (error != std::errc() || read != end || !std::isfinite(real))
        return fail(wrong("a number of double precision, got " + number->text.substr(0, 40)));
    return real;
}

Result<Bytes> Field::hex_bytes() const {
    auto digits = text();
    if (!digits)
        return fail(mismatch("a string of hex digits"));
    auto bytes = from_hex(*digits);
    if (!bytes)
        return fail(wrong("hex digits (" + bytes.error().message + ")"));
    return *bytes;
}

Result<std::vector<Field>> Field::items(std::size_t most) const {
    const Array* array = value_ ? value_->array() : nullptr;
    if (!array)
        return fail(mismatch("an array"));
    if (array->size() > most)
        return fail(wrong("at most " + std::to_string(most) + " items, got " +
                          std::to_string(array->size())));
    std::vector<Field> items;
    items.reserve(array->size());
    for (std::size_t i = 0; i < array->size(); ++i)
        items.push_back(at(i));
    return items;
}

Result<std::vector<std::pair<std::string, Field>>> Field::members() const {
    const Object* object = value_ ? value_->object() : nullptr;
    if (!object)
        return fail(mismatch("an object"));
    std::vector<std::pair<std::string, Field>> members;
    members.reserve(object->size());
    for (const Member& member : *object) {
        std::string path = path_.empty() ? member.key : path_ + "." + member.key;
        members.emplace_back(member.key, Field(&member.value, std::move(path)));
    }
    return members;
}

Result<void> Field::refuse_unknown(std::initializer_list<std::string_view> known) const {
    const Object* object = value_ ? value_->object() : nullptr;
    if (!object)
        return fail(mismatch("an object"));
    for (const Member& member : *object)
        if (std::find(known.begin(), known.end(), member.key) == known.end())
            return fail(ErrorCode::invalid_input, at(member.key).path() + ": unknown");
    return {};
}

} // namespace rustchain::json
