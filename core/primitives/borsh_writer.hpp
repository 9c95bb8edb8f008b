// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Borsh, writing: values at the end of a byte string.
#pragma once

#include "core/primitives/amount.hpp"
#include "core/primitives/fixed_bytes.hpp"

#include <concepts>
#include <optional>
#include <string>
#include <variant>

namespace rustchain {

//! Writes values at the end of a byte string. Limits are the reader's business; writing cannot
//! fail.
class BorshWriter {
public:
    explicit BorshWriter(Bytes& out) : out_(out) {}

    template <class... Values>
    void value(const Values&... values) {
        (write(values), ...);
    }
    void text(const std::string& text, std::size_t /*most*/) { blob_bytes(as_bytes(text)); }
    void blob(const Bytes& bytes, std::size_t /*most*/) { blob_bytes(bytes); }
    template <class T>
    void list(const std::vector<T>& items, std::size_t /*least*/, std::size_t /*most*/) {
        write(static_cast<std::uint32_t>(items.size()));
        for (const T& item : items)
            write(item);
    }
    //! A list of texts, each at most `most_bytes` long.
    void texts(const std::vector<std::string>& texts, std::size_t /*most*/,
               std::size_t /*most_bytes*/) {
        write(static_cast<std::uint32_t>(texts.size()));
        for (const std::string& text : texts)
            blob_bytes(as_bytes(text));
    }
    template <class T>
    void option(const std::optional<T>& item) {
        write(static_cast<std::uint8_t>(item ? 1 : 0));
        if (item)
            write(*item);
    }
    template <class... Cases>
    void choice(const std::variant<Cases...>& chosen) {
        std::visit(
            [this](const auto& inner) {
                write(std::remove_cvref_t<decltype(inner)>::kTag);
                write(inner);
            },
            chosen);
    }

private:
    template <std::unsigned_integral T>
    void write(T number) {
        if constexpr (std::same_as<T, bool>) {
            out_.push_back(number ? 1 : 0);
        } else {
            for (std::size_t i = 0; i < sizeof(T); ++i)
                out_.push_back(static_cast<std::uint8_t>(number >> (8 * i)));
        }
    }
    void write(Amount amount) { write(amount.micro_rtc()); }
    template <class Tag, std::size_t N>
    void write(const FixedBytes<Tag, N>& bytes) {
        append(out_, bytes.view());
    }
    template <class T>
    requires std::is_enum_v<T>
    void write(T chosen) { write(static_cast<std::underlying_type_t<T>>(chosen)); }
    template <class T>
    requires requires(BorshWriter& codec, const T& self) { T::code(codec, self); }
    void write(const T& record) { T::code(*this, record); }
    void blob_bytes(ByteView bytes) {
        write(static_cast<std::uint32_t>(bytes.size()));
        append(out_, bytes);
    }

    Bytes& out_;
};

} // namespace rustchain
