// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Borsh, reading: untrusted bytes within limits.
#pragma once

#include "core/primitives/amount.hpp"
#include "core/primitives/fixed_bytes.hpp"
#include "core/primitives/utf8.hpp"

#include <concepts>
#include <optional>
#include <string>
#include <variant>

namespace rustchain {

enum class DecodeFault : std::uint8_t {
    truncated,      //!< the bytes end inside a field
    trailing_bytes, //!< bytes are left over
    out_of_limits,  //!< a list or text is longer or shorter than its limits
    bad_tag,        //!< an enum tag, option flag or bool outside its values
    bad_text,       //!< a string is not UTF-8
};

//! The fault in words for people.
std::string_view describe(DecodeFault fault);

//! Reads values from untrusted bytes.
//! The first fault sticks: later reads give zeros and allocate nothing.
class BorshReader {
public:
    explicit BorshReader(ByteView in) : in_(in) {}

    template <class... Values>
    void value(Values&... values) {
        (read(values), ...);
    }
    void text(std::string& text, std::size_t most);
    void blob(Bytes& bytes, std::size_t most);
    template <class T>
    void list(std::vector<T>& items, std::size_t least, std::size_t most) {
        std::uint32_t count = read_length(least, most);
        items.clear();
        // A record takes at least one byte, so a count beyond what is left is a lie.
        if (count > in_.size())
            return fault(DecodeFault::truncated);
        for (std::uint32_t i = 0; i < count && !fault_; ++i)
            read(items.emplace_back());
    }
    void texts(std::vector<std::string>& texts, std::size_t most, std::size_t most_bytes);
    template <class T>
    void option(std::optional<T>& item) {
        bool present = false;
        read(present);
        item.reset();
        if (present && !fault_)
            read(item.emplace());
    }
    template <class... Cases>
    void choice(std::variant<Cases...>& chosen) {
        std::uint8_t tag = 0;
        read(tag);
        if (!fault_ && !(try_case<Cases>(chosen, tag) || ...))
            fault(DecodeFault::bad_tag);
    }

    //! Marks the input as bad; for a type's own limits inside code().
    void fault(DecodeFault fault) {
        if (!fault_)
            fault_ = fault;
        in_ = {};
    }
    std::optional<DecodeFault> fault() const { return fault_; }
    std::size_t remaining() const { return in_.size(); }

private:
    template <std::unsigned_integral T>
    void read(T& number) {
        number = 0;
        if constexpr (std::same_as<T, bool>) {
            std::uint8_t flag = 0;
            read(flag);
            if (flag > 1)
                return fault(DecodeFault::bad_tag);
            number = flag == 1;
        } else {
            ByteView bytes = take(sizeof(T));
            for (std::size_t i = 0; i < bytes.size(); ++i)
                number = static_cast<T>(number | (static_cast<T>(bytes[i]) << (8 * i)));
        }
    }
    void read(Amount& amount) {
        std::uint64_t micro_rtc = 0;
        read(micro_rtc);
        amount = Amount::from_micro_rtc(micro_rtc);
    }
    template <class Tag, std::size_t N>
    void read(FixedBytes<Tag, N>& bytes) {
        bytes = FixedBytes<Tag, N>::from(take(N)).value_or(FixedBytes<Tag, N>{});
    }
    //! An enum that ends with a `kCount` value is read with its tag checked.
    template <class T>
    requires std::is_enum_v<T>
    void read(T& chosen) {
        std::underlying_type_t<T> tag{};
        read(tag);
        if (tag >= static_cast<std::underlying_type_t<T>>(T::kCount))
            return fault(DecodeFault::bad_tag);
        chosen = static_cast<T>(tag);
    }
    template <class T>
    requires requires(BorshReader& codec, T& self) { T::code(codec, self); }
    void read(T& record) {
        if (!fault_)
            T::code(*this, record);
    }
    template <class Case, class Variant>
    bool try_case(Variant& chosen, std::uint8_t tag) {
        if (tag != Case::kTag)
            return false;
        read(chosen.template emplace<Case>());
        return true;
    }
    ByteView take(std::size_t count);
    std::uint32_t read_length(std::size_t least, std::size_t most);

    ByteView in_;
    std::optional<DecodeFault> fault_;
};

} // namespace rustchain
