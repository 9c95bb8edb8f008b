// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The program's log: levels, a component's name, a message, key=value fields; to stderr and to a
// rotating file.
//
//     log::info("ledger", "block {} is final", height, log::field("transactions", count));
#pragma once

#include "core/primitives/bytes.hpp"
#include "core/primitives/result.hpp"

#include <array>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>

namespace rustchain::runtime::log {

enum class Level : std::uint8_t { trace, debug, info, warning, error, off };

struct Config {
    Level level = Level::info;
    bool to_stderr = true;
    std::optional<std::filesystem::path> file =
        std::nullopt; //!< its folder must exist; readable by its owner only
    std::size_t max_file_bytes = 10 * 1024 * 1024;
    std::size_t max_files = 5; //!< the current one and those before it
};

//! Sets the log up; may be called again. Before the first call warnings and errors go to stderr.
Result<void> start(const Config& config);
//! The level's name as in the configuration: "info".
std::string_view name_of(Level level);
std::optional<Level> level_from(std::string_view name);
void set_level(Level level) noexcept;
bool is_enabled(Level level) noexcept;
void flush() noexcept;

//! Text with line breaks, other control characters, direction overrides and bytes that are not
//! UTF-8 made visible.
std::string escape(std::string_view text);

//! One value for a message: a number, a truth value, a text, a path, an Error, or bytes as hex.
class Argument {
public:
    Argument(std::string_view text) : text_(text) {}
    Argument(const std::string& text) : text_(text) {}
    Argument(const char* text) : text_(text) {}
    Argument(bool flag) : text_(flag ? "true" : "false") {}
    template <class T>
    requires std::is_arithmetic_v<T> Argument(T number) : text_(std::to_string(number)) {}
    Argument(const std::filesystem::path& path) : text_(path.string()) {}
    Argument(const Error& error) : text_(error.message) {}
    //! In hex: hashes, addresses, keys that are public.
    Argument(ByteView bytes);

    const std::string& text() const { return text_; }
    const std::string& key() const { return key_; }

private:
    friend Argument field(std::string_view key, Argument value);
    std::string key_;
    std::string text_;
};

//! A field that is written as key=value behind the message.
inline Argument field(std::string_view key, Argument value) {
    value.key_ = key;
    return value;
}

//! Writes one line: each "{}" takes the next argument without a key. Never throws.
void write(Level level, std::string_view component, std::string_view format,
           std::span<const Argument> arguments) noexcept;

namespace detail {

template <class... Values>
void write_if(Level level, std::string_view component, std::string_view format,
              const Values&... values) noexcept {
    if (!is_enabled(level))
        return;
    try {
        const std::array<Argument, sizeof...(Values)> arguments{Argument(values)...};
        write(level, component, format, arguments);
    } catch (...) { // out of memory: losing a line is all that may happen
    }
}

} // namespace detail

template <class... Values>
void trace(std::string_view component, std::string_view format, const Values&... values) noexcept {
    detail::write_if(Level::trace, component, format, values...);
}
template <class... Values>
void debug(std::string_view component, std::string_view format, const Values&... values) noexcept {
    detail::write_if(Level::debug, component, format, values...);
}
template <class... Values>
void info(std::string_view component, std::string_view format, const Values&... values) noexcept {
    detail::write_if(Level::info, component, format, values...);
}
template <class... Values>
void warning(std::string_view component, std::string_view format,
             const Values&... values) noexcept {
    detail::write_if(Level::warning, component, format, values...);
}
template <class... Values>
void error(std::string_view component, std::string_view format, const Values&... values) noexcept {
    detail::write_if(Level::error, component, format, values...);
}

} // namespace rustchain::runtime::log

namespace rustchain {
namespace log = runtime::log;
}
