// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Asks macOS; built on macOS only.
#include "core/attestation/hardware/system/mac_answers.hpp"

#include <CoreFoundation/CoreFoundation.h>
#include <IOKit/IOKitLib.h>
#include <sys/sysctl.h>

namespace rustchain::attestation::hardware {
namespace {

std::optional<std::string> ask_control(const char* name) {
    constexpr std::size_t kMostBytes = 512;
    std::string answer(kMostBytes, '\0');
    std::size_t size = kMostBytes;
    if (sysctlbyname(name, answer.data(), &size, nullptr, 0) != 0)
        return std::nullopt;
    answer.resize(size);
    return answer;
}

//! A property of the platform: a text, or bytes that end with a zero.
Measured<std::string> ask_platform(io_registry_entry_t platform, CFStringRef key) {
    CFTypeRef property = IORegistryEntryCreateCFProperty(platform, key, kCFAllocatorDefault, 0);
    if (property == nullptr)
        return Unmeasured::not_offered;
    Measured<std::string> answer = Unmeasured::out_of_range;
    if (CFGetTypeID(property) == CFStringGetTypeID()) {
        char text[256];
        if (CFStringGetCString(static_cast<CFStringRef>(property), text, sizeof text,
                               kCFStringEncodingUTF8))
            answer = std::string(text);
    } else if (CFGetTypeID(property) == CFDataGetTypeID()) {
        auto data = static_cast<CFDataRef>(property);
        std::string bytes(reinterpret_cast<const char*>(CFDataGetBytePtr(data)),
                          static_cast<std::size_t>(CFDataGetLength(data)));
        answer = bytes.substr(0, bytes.find('\0'));
    }
    CFRelease(property);
    return answer;
}

} // namespace

std::unique_ptr<SystemFiles> open_system_files() {
    MacAnswers answers;
    for (const char* name : mac_control_names()) {
        if (auto answer = ask_control(name))
            answers.controls.emplace(name, *answer);
    }
    // MACH_PORT_NULL is the main port under its old and its new name.
    io_registry_entry_t platform =
        IOServiceGetMatchingService(MACH_PORT_NULL, IOServiceMatching("IOPlatformExpertDevice"));
    answers.manufacturer = Unmeasured::not_offered;
    answers.platform_uuid = Unmeasured::not_offered;
    if (platform != IO_OBJECT_NULL) {
        answers.manufacturer = ask_platform(platform, CFSTR("manufacturer"));
        answers.platform_uuid = ask_platform(platform, CFSTR("IOPlatformUUID"));
        IOObjectRelease(platform);
    }
    return std::make_unique<RecordedFiles>(files_of(answers));
}

} // namespace rustchain::attestation::hardware
