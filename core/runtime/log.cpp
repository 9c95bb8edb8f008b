// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The log, on spdlog.
#include "core/runtime/log.hpp"

#include "core/primitives/hex.hpp"
#include "core/primitives/utf8.hpp"
#include "core/runtime/file.hpp"

#include <spdlog/logger.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>

#include <atomic>
#include <cstdio>
#include <memory>
#include <mutex>

#include <sys/stat.h>

namespace rustchain::runtime::log {

namespace {

constexpr std::array<std::string_view, 6> kNames{"trace",   "debug", "info",
                                                 "warning", "error", "off"};
constexpr std::size_t kLongestLine = 16 * 1024;

spdlog::level::level_enum to_spdlog(Level level) {
    switch (level) {
    case Level::trace:
        return spdlog::level::trace;
    case Level::debug:
        return spdlog::level::debug;
    case Level::info:
        return spdlog::level::info;
    case Level::warning:
        return spdlog::level::warn;
    case Level::error:
        return spdlog::level::err;
    case Level::off:
        return spdlog::level::off;
    }
    return spdlog::level::off;
}

std::shared_ptr<spdlog::logger> make_logger(std::vector<spdlog::sink_ptr> sinks) {
    auto logger = std::make_shared<spdlog::logger>("rustchain", sinks.begin(), sinks.end());
    logger->set_level(spdlog::level::trace); // write() has filtered already
    logger->flush_on(spdlog::level::trace);  // the last line before a crash is the one that matters
    logger->set_pattern("%Y-%m-%dT%H:%M:%S.%eZ %l %v", spdlog::pattern_time_type::utc);
    return logger;
}

struct State {
    std::mutex mutex;
    std::shared_ptr<spdlog::logger> logger =
        make_logger({std::make_shared<spdlog::sinks::stderr_sink_mt>()});
    std::atomic<Level> level = Level::warning;

    std::shared_ptr<spdlog::logger> current() {
        std::lock_guard lock(mutex);
        return logger;
    }
};

//! Never destroyed: threads may log until the process is gone.
State& state() {
    static State* const forever = new State;
    return *forever;
}

void append_escape(std::string& out, std::string_view bytes) {
    constexpr std::string_view kDigits = "0123456789abcdef";
    for (char c : bytes) {
        auto byte = static_cast<unsigned char>(c);
        out += {'\\', 'x', kDigits[byte >> 4], kDigits[byte & 15]};
    }
}

//! Whether a character that is more than one byte long must not reach a terminal: C1 controls, line
//! separators, and what changes the direction of the text.
bool is_harmful(std::string_view character) {
    if (character.size() == 2)
        return character[0] == '\xC2' && character[1] < '\xA0';
    if (character.size() != 3 || character[0] != '\xE2')
        return false;
    const auto second = static_cast<unsigned char>(character[1]);
    const auto third = static_cast<unsigned char>(character[2]);
    return (second == 0x80 &&
            (third == 0x8E || third == 0x8F || (third >= 0xA8 && third <= 0xAE))) ||
           (second == 0x81 && third >= 0xA6 && third <= 0xA9);
}

std::size_t length_of_character(std::string_view text) {
    const auto lead = static_cast<unsigned char>(text[0]);
    const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    return length <= text.size() && is_utf8(text.substr(0, length)) ? length : 0;
}

void append_field(std::string& out, const Argument& argument) {
    out += " " + argument.key() + "=";
    const std::string& text = argument.text();
    if (!text.empty() && text.find_first_of(" \"=") == std::string::npos) {
        out += text;
        return;
    }
    out += '"';
    for (char c : text) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += c;
    }
    out += '"';
}

std::string compose(std::string_view component, std::string_view format,
                    std::span<const Argument> arguments) {
    std::string out(component);
    out += ": ";
    auto next = arguments.begin();
    auto skip_fields = [&] {
        while (next != arguments.end() && !next->key().empty())
            ++next;
    };
    for (;;) {
        const std::size_t hole = format.find("{}");
        out += format.substr(0, hole);
        if (hole == std::string_view::npos)
            break;
        skip_fields();
        out += next == arguments.end() ? "{}" : (next++)->text();
        format.remove_prefix(hole + 2);
    }
    for (skip_fields(); next != arguments.end(); ++next, skip_fields())
        out += " " + next->text();
    for (const Argument& argument : arguments)
        if (!argument.key().empty())
            append_field(out, argument);
    if (out.size() > kLongestLine) {
        out.resize(kLongestLine);
        out += "…";
    }
    return escape(out);
}

spdlog::sink_ptr open_log_file(const Config& config) {
    spdlog::file_event_handlers events;
    events.after_open = [](const spdlog::filename_t&, std::FILE* file) {
        ::fchmod(::fileno(file), S_IRUSR | S_IWUSR);
    };
    return std::make_shared<spdlog::sinks::rotating_file_sink_mt>(
        config.file->string(), config.max_file_bytes,
        config.max_files > 1 ? config.max_files - 1 : 1, false, events);
}

} // namespace

Argument::Argument(ByteView bytes) : text_(to_hex(bytes)) {}

Result<void> start(const Config& config) {
    try {
        std::vector<spdlog::sink_ptr> sinks;
        if (config.to_stderr)
            sinks.push_back(std::make_shared<spdlog::sinks::stderr_sink_mt>());
        if (config.file) {
            // A file that cannot be opened is found here, with its reason.
            if (auto file = AppendFile::open(*config.file); !file)
                return fail(file.error());
            sinks.push_back(open_log_file(config));
        }
        auto logger = make_logger(std::move(sinks));
        std::lock_guard lock(state().mutex);
        state().logger.swap(logger);
    } catch (const std::exception& e) {
        return fail(ErrorCode::internal, "start the log: " + std::string(e.what()));
    }
    set_level(config.level);
    return {};
}

std::string_view name_of(Level level) {
    return kNames.at(static_cast<std::size_t>(level));
}

std::optional<Level> level_from(std::string_view name) {
    for (std::size_t i = 0; i < kNames.size(); ++i)
        if (kNames[i] == name)
            return static_cast<Level>(i);
    return std::nullopt;
}

void set_level(Level level) noexcept {
    state().level = level;
}

bool is_enabled(Level level) noexcept {
    return level != Level::off && level >= state().level.load(std::memory_order_relaxed);
}

void flush() noexcept {
    try {
        state().current()->flush();
    } catch (...) { // a log that cannot be written must not stop what it tells about
    }
}

std::string escape(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        const std::size_t length = length_of_character(text);
        const std::string_view character = text.substr(0, std::max<std::size_t>(length, 1));
        text.remove_prefix(character.size());
        if (character == "\n")
            out += "\\n";
        else if (character == "\r")
            out += "\\r";
        else if (character == "\t")
            out += "\\t";
        else if (length == 0 || character[0] == '\x7F' || is_harmful(character) ||
                 static_cast<unsigned char>(character[0]) < 0x20)
            append_escape(out, character);
        else
            out += character;
    }
    return out;
}

void write(Level level, std::string_view component, std::string_view format,
           std::span<const Argument> arguments) noexcept {
    try {
        if (!is_enabled(level))
            return;
        const std::string line = compose(component, format, arguments);
        state().current()->log(to_spdlog(level), spdlog::string_view_t(line.data(), line.size()));
    } catch (...) { // a log that cannot be written must not stop what it tells about
    }
}

} // namespace rustchain::runtime::log
