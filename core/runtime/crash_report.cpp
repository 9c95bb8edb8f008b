// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What a crash leaves behind. The handler calls nothing that is not safe in a signal.
#include "core/runtime/crash_report.hpp"

#include <execinfo.h>
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstring>
#include <ctime>

namespace rustchain::runtime {
namespace {

constexpr std::array kFatal = {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT};
constexpr std::size_t kMostReportBytes = 64 * 1024;
constexpr std::size_t kAlternateStackBytes = 64 * 1024;

// All that the handler uses is made before it can be called.
std::array<char, 1024> report_path{};
std::array<char, 128> report_head{};
std::array<char, kAlternateStackBytes> alternate_stack{};

const char* name_of(int signal) {
    switch (signal) {
    case SIGSEGV:
        return "SIGSEGV";
    case SIGBUS:
        return "SIGBUS";
    case SIGFPE:
        return "SIGFPE";
    case SIGILL:
        return "SIGILL";
    default:
        return "SIGABRT";
    }
}

void put(int file, std::string_view text) {
    // There is nobody left to tell that it failed.
    [[maybe_unused]] const auto written = ::write(file, text.data(), text.size());
}

void put_number(int file, std::uint64_t number) {
    std::array<char, 20> digits{};
    std::size_t at = digits.size();
    do {
        digits[--at] = static_cast<char>('0' + number % 10);
        number /= 10;
    } while (number > 0);
    put(file, {digits.data() + at, digits.size() - at});
}

extern "C" void write_crash_report(int signal) {
    const int file = ::open(report_path.data(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (file >= 0) {
        put(file, report_head.data());
        put(file, "\nsignal: ");
        put(file, name_of(signal));
        put(file, "\nunix time: ");
        put_number(file, static_cast<std::uint64_t>(std::time(nullptr)));
        put(file, "\n\n");
        std::array<void*, 48> frames{};
        const int depth = ::backtrace(frames.data(), static_cast<int>(frames.size()));
        ::backtrace_symbols_fd(frames.data(), depth, file);
        ::close(file);
    }
    // The handler was taken off when it was called: this ends the process.
    std::raise(signal);
}

} // namespace

Result<void> report_crashes_to(const Path& file, std::string_view program) {
    const std::string path = file.string();
    if (path.size() >= report_path.size())
        return fail(ErrorCode::invalid_input, "the path of the crash report is too long: " + path);
    if (auto made = make_private_directory(file.parent_path()); !made)
        return made;
    std::copy(path.begin(), path.end(), report_path.begin());
    const std::size_t shown = std::min(program.size(), report_head.size() - 1);
    std::copy_n(program.begin(), shown, report_head.begin());
    // The first call loads a library and takes memory: not in the handler.
    std::array<void*, 1> first{};
    ::backtrace(first.data(), 1);
    // A stack that overflowed has no room for the handler.
    const stack_t stack{
        .ss_sp = alternate_stack.data(), .ss_flags = 0, .ss_size = alternate_stack.size()};
    ::sigaltstack(&stack, nullptr);
    struct sigaction action {};
    action.sa_handler = write_crash_report;
    action.sa_flags = static_cast<int>(SA_ONSTACK | SA_RESETHAND | SA_NODEFER);
    sigemptyset(&action.sa_mask);
    for (int signal : kFatal)
        ::sigaction(signal, &action, nullptr);
    return {};
}

Result<std::string> read_crash_report(const Path& file) {
    return read_text_file(file, kMostReportBytes);
}

} // namespace rustchain::runtime
