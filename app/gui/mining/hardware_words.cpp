// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What a hardware report and its verdict say, in words.
#include "app/gui/mining/hardware_words.hpp"

#include "app/gui/format/amount_format.hpp"
#include "core/node/node.hpp"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace rustchain::gui {
namespace {

using attestation::Measured;

// As Badge.Tone.
constexpr int kNeutral = 0;
constexpr int kSuccess = 2;
constexpr int kWarning = 3;
// What a spread (standard deviation by mean) says of a clock.
constexpr double kTooRegular = 0.001;
constexpr double kTooNoisy = 20.0;

QString tr(const char* text, int n = -1) {
    return QCoreApplication::translate("Mining", text, nullptr, n);
}

QString to_qt(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QVariantMap line(const QString& key, const QString& value, bool is_known = true) {
    return {{QStringLiteral("key"), key},
            {QStringLiteral("value"), value},
            {QStringLiteral("known"), is_known}};
}

//! The item in words, or why it has no value.
template <class T, class Words>
QVariantMap item(const QString& key, const Measured<T>& measured, Words words) {
    if (measured)
        return line(key, words(*measured));
    return line(key, tr("Unmeasured: %1").arg(to_qt(attestation::describe(measured.reason()))),
                false);
}

QString size_text(std::uint64_t bytes) {
    constexpr std::uint64_t kKib = 1024;
    return bytes >= kKib * kKib && bytes % (kKib * kKib) == 0
               ? tr("%1 MiB").arg(bytes / (kKib * kKib))
               : tr("%1 KiB").arg(bytes / kKib);
}

QString caches_text(const attestation::CacheGeometry& geometry) {
    QStringList parts;
    for (const attestation::Cache& each : geometry.caches) {
        const QString name =
            each.type == attestation::CacheType::data          ? tr("L%1 data").arg(each.level)
            : each.type == attestation::CacheType::instruction ? tr("L%1 code").arg(each.level)
                                                               : tr("L%1").arg(each.level);
        parts.append(tr("%1 %2").arg(name, size_text(each.size_bytes)));
    }
    return parts.isEmpty() ? tr("none") : parts.join(QStringLiteral(", "));
}

bool is_of(attestation::Architecture architecture, attestation::Feature feature) {
    using attestation::Architecture;
    const auto number = static_cast<unsigned>(feature);
    switch (architecture) {
    case Architecture::x86:
    case Architecture::x86_64:
        return number < 64;
    case Architecture::arm:
    case Architecture::aarch64:
        return number >= 64 && number < 96;
    case Architecture::powerpc:
    case Architecture::powerpc64:
        return number >= 96;
    default:
        return false;
    }
}

QString features_text(attestation::Architecture architecture,
                      const attestation::FeatureSet& features, bool present) {
    QStringList names;
    for (const attestation::Feature each : attestation::all_features())
        if (is_of(architecture, each) && features.contains(each) == present)
            names.append(to_qt(attestation::name_of(each)));
    return names.isEmpty() ? tr("none") : names.join(QLatin1Char(' '));
}

QString rate_text(std::uint64_t per_second) {
    return tr("%1 million a second").arg(count_text(per_second / 1'000'000));
}

QString decimal_text(double value, int decimals) {
    return QLocale().toString(value, 'f', decimals);
}

QVariantMap timing(const QString& title, const QString& what,
                   const Measured<attestation::DurationHistogram>& measured) {
    QVariantMap map{{QStringLiteral("title"), title}};
    if (!measured || measured->total() == 0) {
        map[QStringLiteral("note")] =
            measured ? what : to_qt(attestation::describe(measured.reason()));
        map[QStringLiteral("verdict")] = tr("not measurable");
        map[QStringLiteral("tone")] = kNeutral;
        map[QStringLiteral("values")] = QVariantList();
        map[QStringLiteral("measure")] = QString();
        map[QStringLiteral("summary")] = tr("Unmeasured");
        return map;
    }
    const auto highest = std::ranges::max(measured->counts);
    const auto filled = [](std::uint32_t count) { return count != 0; };
    const auto first = std::ranges::find_if(measured->counts, filled);
    const auto last = std::find_if(measured->counts.rbegin(), measured->counts.rend(), filled);
    QVariantList values;
    for (auto each = first; each != last.base(); ++each)
        values.append(static_cast<double>(*each) / static_cast<double>(highest));
    const double spread = measured->mean_picoseconds == 0
                              ? 0
                              : static_cast<double>(measured->deviation_picoseconds) /
                                    static_cast<double>(measured->mean_picoseconds);
    const bool is_regular = spread < kTooRegular;
    const bool is_noisy = spread > kTooNoisy;
    map[QStringLiteral("note")] =
        tr("%1, mean %2 ns").arg(what, count_text(measured->mean_picoseconds / 1000));
    map[QStringLiteral("values")] = values;
    map[QStringLiteral("measure")] = tr("cv %1").arg(decimal_text(spread, 3));
    map[QStringLiteral("verdict")] = is_regular ? tr("too regular")
                                     : is_noisy ? tr("too noisy")
                                                : tr("natural");
    map[QStringLiteral("tone")] = is_regular || is_noisy ? kWarning : kSuccess;
    map[QStringLiteral("summary")] =
        tr("%1 durations, spread %2").arg(count_text(measured->total()), decimal_text(spread, 3));
    return map;
}

QString reason_of(const attestation::ConsistencyFault fault) {
    return to_qt(attestation::describe(fault));
}

} // namespace

QVariantList hardware_facts(const attestation::HardwareReport& report) {
    const auto short_text = [](const attestation::ShortText& text) {
        return text.text.empty() ? tr("empty") : QString::fromStdString(text.text);
    };
    const auto architecture = report.architecture;
    QVariantList facts;
    facts.append(item(tr("CPU"), report.brand, short_text));
    facts.append(
        item(tr("Identity"), report.processor, [](const attestation::ProcessorIdentity& who) {
            return tr("%1, family %2 model %3 stepping %4")
                .arg(QString::fromStdString(who.vendor))
                .arg(who.family)
                .arg(who.model)
                .arg(who.stepping);
        }));
    facts.append(item(tr("Microcode"), report.microcode, [](std::uint64_t version) {
        return QStringLiteral("0x") + QString::number(version, 16).toUpper();
    }));
    facts.append(item(tr("Processors"), report.logical_processors,
                      [](std::uint32_t count) { return QString::number(count); }));
    facts.append(item(tr("Caches"), report.caches, caches_text));
    facts.append(item(tr("Instruction sets"), report.features,
                      [architecture](const attestation::FeatureSet& features) {
                          return features_text(architecture, features, true);
                      }));
    if (report.features)
        facts.append(line(tr("Without"), features_text(architecture, *report.features, false)));
    facts.append(item(tr("Integer rate"), report.timing.integer_rate, rate_text));
    facts.append(item(tr("Float rate"), report.timing.float_rate, rate_text));
    facts.append(item(tr("Vector rate"), report.timing.vector_rate, rate_text));
    facts.append(item(tr("Memory latency"), report.timing.memory_ladder,
                      [](const attestation::MemoryLadder& ladder) {
                          const auto& low = ladder.steps.front();
                          const auto& high = ladder.steps.back();
                          return tr("%1 ns in %2, %3 ns in %4")
                              .arg(decimal_text(low.picoseconds / 1000.0, 1),
                                   size_text(std::uint64_t{low.size_kib} * 1024),
                                   decimal_text(high.picoseconds / 1000.0, 1),
                                   size_text(std::uint64_t{high.size_kib} * 1024));
                      }));
    facts.append(item(tr("Cycle counter"), report.timing.cycle_counter,
                      [](const attestation::CycleCounter& counter) {
                          return tr("%1 MHz").arg(count_text(counter.hertz / 1'000'000));
                      }));
    facts.append(item(tr("System"), report.firmware.system_vendor, short_text));
    facts.append(item(tr("Product"), report.firmware.product_name, short_text));
    facts.append(item(tr("Firmware"), report.firmware.firmware_vendor, short_text));
    facts.append(item(tr("Hypervisor"), report.hypervisor.leaf_present, [](bool is_present) {
        return is_present ? tr("reported by the processor") : tr("none reported");
    }));
    facts.append(
        item(tr("Device"), report.firmware.device, [](const attestation::DeviceIdentity& device) {
            return device.source == attestation::DeviceIdSource::firmware_uuid
                       ? tr("salted hash of the firmware's number")
                       : tr("salted hash of the system's number");
        }));
    return facts;
}

QVariantList hardware_timings(const attestation::HardwareReport& report) {
    return {timing(tr("Memory access"), tr("4 MiB"), report.timing.memory),
            timing(tr("Computation"), tr("integers"), report.timing.computation),
            timing(tr("Interruptions"), tr("gaps over 1 µs"), report.timing.interruptions)};
}

VerdictWords verdict_words(const attestation::Verdict& verdict) {
    VerdictWords words;
    const auto measured = verdict.virtual_machine.checks_measured;
    const bool is_enough = measured * 2 >= attestation::kVirtualMachineChecks;
    if (verdict.is_virtual) {
        words.verdict = MachineVerdict::virtual_machine;
        words.title = tr("Probably a virtual machine");
    } else if (verdict.virtual_machine.reasons.empty() && is_enough) {
        words.verdict = MachineVerdict::real;
        words.title = tr("Real hardware, no sign of a virtual machine");
    } else {
        words.title = tr("Cannot tell");
    }
    words.text = tr("%1 of %2 checks measured; this is evidence, not a proof.")
                     .arg(measured)
                     .arg(attestation::kVirtualMachineChecks);
    for (const attestation::VirtualMachineReason& each : verdict.virtual_machine.reasons)
        words.reasons.append(QString::fromStdString(attestation::describe(each)));
    for (const attestation::ConsistencyFault each : verdict.faults)
        words.reasons.append(reason_of(each));
    return words;
}

} // namespace rustchain::gui
