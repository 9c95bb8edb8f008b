// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Objects that keep their order, and numbers from doubles.
#include "core/json/value.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace rustchain::json {

Object::Object() = default;
Object::Object(const Object&) = default;
Object::Object(Object&&) noexcept = default;
Object& Object::operator=(const Object&) = default;
Object& Object::operator=(Object&&) noexcept = default;
Object::~Object() = default;

Object::Object(std::initializer_list<Member> members) {
    members_.reserve(members.size());
    for (const Member& member : members)
        set(member.key, member.value);
}

const Value* Object::find(std::string_view key) const {
    auto found = std::find_if(members_.begin(), members_.end(),
                              [key](const Member& member) { return member.key == key; });
    return found == members_.end() ? nullptr : &found->value;
}

Value* Object::find(std::string_view key) {
    return const_cast<Value*>(std::as_const(*this).find(key));
}

Object& Object::set(std::string key, Value value) {
    if (Value* there = find(key))
        *there = std::move(value);
    else
        append(std::move(key), std::move(value));
    return *this;
}

void Object::append(std::string key, Value value) {
    members_.push_back({std::move(key), std::move(value)});
}

bool Object::erase(std::string_view key) {
    return std::erase_if(members_, [key](const Member& member) { return member.key == key; }) > 0;
}

std::size_t Object::size() const {
    return members_.size();
}

std::vector<Member>::const_iterator Object::begin() const {
    return members_.begin();
}

std::vector<Member>::const_iterator Object::end() const {
    return members_.end();
}

bool Object::operator==(const Object& other) const {
    return members_ == other.members_;
}

Value::Value(double number) {
    if (!std::isfinite(number))
        return;
    std::array<char, 32> text{};
    auto written = std::to_chars(text.data(), text.data() + text.size(), number);
    data_ = Number{std::string(text.data(), written.ptr)};
}

std::string_view Value::kind() const {
    constexpr std::array<std::string_view, 6> kKinds{"null",     "a boolean", "a number",
                                                     "a string", "an array",  "an object"};
    return kKinds.at(data_.index());
}

} // namespace rustchain::json
