// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What a hardware report says, in words.
#include "app/gui/mining/hardware_words.hpp"

#include "app/gui/format/amount_format.hpp"
#include "core/node/node.hpp"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace rustchain::gui {
namespace {

using attestation::Cache;
using attestation::CacheType;
using attestation::Measured;

// As Badge.Tone.
constexpr int kNeutral = 0;
constexpr int kSuccess = 2;
constexpr int kWarning = 3;
// What a spread (standard deviation by mean) says of a clock.
constexpr double kTooRegular = 0.001;
constexpr double kTooNoisy = 20.0;
constexpr std::uint64_t kKib = 1024;
constexpr double kPicosecondsPerNanosecond = 1000;

//! Under this name the catalogues keep these words.
struct Catalogue {
    Q_DECLARE_TR_FUNCTIONS(Mining)
};

QString to_qt(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QVariantMap line(const QString& key, const QString& value, bool is_known = true) {
    return {{QStringLiteral("key"), key},
            {QStringLiteral("value"), value},
            {QStringLiteral("quiet"), QString()},
            {QStringLiteral("known"), is_known}};
}

//! The item in words, or why it has no value.
template <class T, class Words>
QVariantMap item(const QString& key, const Measured<T>& measured, Words words) {
    if (measured)
        return line(key, words(*measured));
    return line(
        key, Catalogue::tr("Unmeasured: %1").arg(to_qt(attestation::describe(measured.reason()))),
        false);
}

QString short_text(const attestation::ShortText& text) {
    return text.text.empty() ? Catalogue::tr("empty") : QString::fromStdString(text.text);
}

QString decimal_text(double value, int decimals) {
    return QLocale().toString(value, 'f', decimals);
}

QString cpu_text(const attestation::HardwareReport& report) {
    const QString brand = report.brand ? short_text(*report.brand) : QString();
    if (!report.processor)
        return brand;
    const auto& who = *report.processor;
    return Catalogue::tr("%1, family %2 model %3 stepping %4")
        .arg(brand.isEmpty() ? QString::fromStdString(who.vendor) : brand)
        .arg(who.family)
        .arg(who.model)
        .arg(who.stepping);
}

QVariantMap cpu_line(const attestation::HardwareReport& report) {
    const QString text = cpu_text(report);
    return text.isEmpty() ? item(Catalogue::tr("CPU"), report.brand, short_text)
                          : line(Catalogue::tr("CPU"), text);
}

const Cache* find_cache(const attestation::CacheGeometry& geometry, unsigned level,
                        CacheType type) {
    const auto found = std::ranges::find_if(geometry.caches, [&](const Cache& each) {
        return each.level == level && each.type == type;
    });
    return found == geometry.caches.end() ? nullptr : &*found;
}

//! "L1 32 + 32 KiB, L2 4 MiB, no L3, 64 B lines".
QString caches_text(const attestation::CacheGeometry& geometry) {
    QStringList parts;
    constexpr unsigned kLevels = 3;
    for (unsigned level = 1; level <= kLevels; ++level) {
        const Cache* data = find_cache(geometry, level, CacheType::data);
        const Cache* code = find_cache(geometry, level, CacheType::instruction);
        const Cache* both = find_cache(geometry, level, CacheType::unified);
        if (data != nullptr && code != nullptr)
            parts.append(
                Catalogue::tr("L%1 %2 + %3")
                    .arg(level)
                    .arg(memory_size_text(data->size_bytes), memory_size_text(code->size_bytes)));
        else if (const Cache* one = both != nullptr ? both : data != nullptr ? data : code)
            parts.append(Catalogue::tr("L%1 %2").arg(level).arg(memory_size_text(one->size_bytes)));
        else
            parts.append(Catalogue::tr("no L%1").arg(level));
    }
    for (const Cache& each : geometry.caches)
        if (each.level > kLevels)
            parts.append(
                Catalogue::tr("L%1 %2").arg(each.level).arg(memory_size_text(each.size_bytes)));
    if (!geometry.caches.empty())
        parts.append(Catalogue::tr("%1 B lines").arg(geometry.caches.front().line_bytes));
    return parts.join(QStringLiteral(", "));
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

//! As people write it: "SSE4.1", "AES-NI", "AltiVec".
QString feature_text(attestation::Feature feature) {
    if (feature == attestation::Feature::altivec)
        return QStringLiteral("AltiVec");
    if (feature == attestation::Feature::amd_3dnow)
        return QStringLiteral("3DNow!");
    QString name = to_qt(attestation::name_of(feature));
    if (name.startsWith(QLatin1String("power_isa_")))
        return QStringLiteral("Power ISA ") +
               name.mid(10).replace(QLatin1Char('_'), QLatin1Char('.'));
    if (name.startsWith(QLatin1String("arm_")))
        name.remove(0, 4);
    const bool is_version = name.startsWith(QLatin1String("sse"));
    name.replace(QLatin1Char('_'), is_version ? QLatin1Char('.') : QLatin1Char('-'));
    return name.toUpper().replace(QLatin1String("AVX512"), QLatin1String("AVX-512"));
}

QStringList features_of(const attestation::HardwareReport& report, bool present) {
    QStringList names;
    for (const attestation::Feature each : attestation::all_features())
        if (is_of(report.architecture, each) && report.features->contains(each) == present)
            names.append(feature_text(each));
    return names;
}

QVariantMap features_line(const attestation::HardwareReport& report) {
    QVariantMap map = item(
        Catalogue::tr("Instruction sets"), report.features, [&](const attestation::FeatureSet&) {
            const QStringList names = features_of(report, true);
            return names.isEmpty() ? Catalogue::tr("none") : names.join(QLatin1Char(' '));
        });
    const QStringList missing = report.features ? features_of(report, false) : QStringList();
    if (!missing.isEmpty())
        map[QStringLiteral("quiet")] =
            Catalogue::tr("without %1").arg(missing.join(QStringLiteral(", ")));
    return map;
}

QString rate_text(std::uint64_t per_second) {
    return Catalogue::tr("%1 million a second").arg(count_text(per_second / 1'000'000));
}

QString nanoseconds_text(std::uint64_t picoseconds) {
    return Catalogue::tr("%1 ns").arg(
        decimal_text(static_cast<double>(picoseconds) / kPicosecondsPerNanosecond, 1));
}

QVariantList more_facts(const attestation::HardwareReport& report) {
    QVariantList facts;
    facts.append(item(Catalogue::tr("Processors"), report.logical_processors,
                      [](std::uint32_t count) { return QString::number(count); }));
    facts.append(item(Catalogue::tr("Integer rate"), report.timing.integer_rate, rate_text));
    facts.append(item(Catalogue::tr("Float rate"), report.timing.float_rate, rate_text));
    facts.append(item(Catalogue::tr("Vector rate"), report.timing.vector_rate, rate_text));
    facts.append(item(Catalogue::tr("Cycle counter"), report.timing.cycle_counter,
                      [](const attestation::CycleCounter& counter) {
                          return Catalogue::tr("%1 MHz").arg(count_text(counter.hertz / 1'000'000));
                      }));
    facts.append(
        item(Catalogue::tr("One CPUID"), report.hypervisor.cpuid_picoseconds, nanoseconds_text));
    facts.append(item(Catalogue::tr("System"), report.firmware.system_vendor, short_text));
    facts.append(item(Catalogue::tr("Product"), report.firmware.product_name, short_text));
    facts.append(item(Catalogue::tr("Firmware"), report.firmware.firmware_vendor, short_text));
    facts.append(item(Catalogue::tr("ACPI tables"), report.firmware.acpi_vendor, short_text));
    facts.append(
        item(Catalogue::tr("Hypervisor"), report.hypervisor.leaf_present, [](bool is_present) {
            return is_present ? Catalogue::tr("reported by the processor")
                              : Catalogue::tr("none reported");
        }));
    facts.append(item(Catalogue::tr("Device"), report.firmware.device,
                      [](const attestation::DeviceIdentity& device) {
                          return device.source == attestation::DeviceIdSource::firmware_uuid
                                     ? Catalogue::tr("salted hash of the firmware's number")
                                     : Catalogue::tr("salted hash of the system's number");
                      }));
    facts.append(item(Catalogue::tr("Board"), report.firmware.firmware_hash, [](const Hash256&) {
        return Catalogue::tr("salted hash of the firmware's words");
    }));
    return facts;
}

//! In the largest unit that leaves at least ten: "21 µs".
QString mean_text(std::uint64_t picoseconds) {
    constexpr std::uint64_t kNano = 1000;
    constexpr std::uint64_t kMicro = 1000 * kNano;
    constexpr std::uint64_t kMilli = 1000 * kMicro;
    if (picoseconds >= 10 * kMilli)
        return Catalogue::tr("%1 ms").arg(count_text(picoseconds / kMilli));
    return picoseconds >= 10 * kMicro ? Catalogue::tr("%1 µs").arg(count_text(picoseconds / kMicro))
                                      : Catalogue::tr("%1 ns").arg(count_text(picoseconds / kNano));
}

QVariantMap unmeasured_timing(const QString& title, const QString& why) {
    return {{QStringLiteral("title"), title},
            {QStringLiteral("note"), why},
            {QStringLiteral("verdict"), Catalogue::tr("not measurable")},
            {QStringLiteral("tone"), kNeutral},
            {QStringLiteral("values"), QVariantList()},
            {QStringLiteral("texts"), QStringList()},
            {QStringLiteral("measure"), QString()},
            {QStringLiteral("summary"), Catalogue::tr("Unmeasured: %1").arg(why)}};
}

QVariantMap timing(const QString& title, const QString& what,
                   const Measured<attestation::DurationHistogram>& measured) {
    using attestation::DurationHistogram;
    if (!measured)
        return unmeasured_timing(title, to_qt(attestation::describe(measured.reason())));
    if (measured->total() == 0)
        return unmeasured_timing(title, Catalogue::tr("nothing was seen"));
    const auto highest = std::ranges::max(measured->counts);
    const auto filled = [](std::uint32_t count) { return count != 0; };
    const auto begin = measured->counts.begin();
    const auto first = std::ranges::find_if(measured->counts, filled);
    const auto last = std::find_if(measured->counts.rbegin(), measured->counts.rend(), filled);
    QVariantList values;
    QStringList texts;
    for (auto each = first; each != last.base(); ++each) {
        values.append(static_cast<double>(*each) / static_cast<double>(highest));
        texts.append(Catalogue::tr("From %1 ns: %2")
                         .arg(count_text(DurationHistogram::bucket_start(
                                  static_cast<std::size_t>(each - begin))),
                              count_text(*each)));
    }
    const double spread = measured->mean_picoseconds == 0
                              ? 0
                              : static_cast<double>(measured->deviation_picoseconds) /
                                    static_cast<double>(measured->mean_picoseconds);
    const bool is_regular = spread < kTooRegular;
    const bool is_noisy = spread > kTooNoisy;
    return {{QStringLiteral("title"), title},
            {QStringLiteral("note"),
             Catalogue::tr("%1, mean %2").arg(what, mean_text(measured->mean_picoseconds))},
            {QStringLiteral("values"), values},
            {QStringLiteral("texts"), texts},
            {QStringLiteral("measure"), Catalogue::tr("cv %1").arg(decimal_text(spread, 3))},
            {QStringLiteral("verdict"), is_regular ? Catalogue::tr("too regular")
                                        : is_noisy ? Catalogue::tr("too noisy")
                                                   : Catalogue::tr("natural")},
            {QStringLiteral("tone"), is_regular || is_noisy ? kWarning : kSuccess},
            {QStringLiteral("summary"),
             Catalogue::tr("%1 durations, cv %2")
                 .arg(count_text(measured->total()), decimal_text(spread, 3))}};
}

//! Where a value lies between the lowest and the highest, both by their logarithms.
double log_position(double value, double lowest, double highest) {
    return highest <= lowest ? 0 : std::log(value / lowest) / std::log(highest / lowest);
}

QVariantMap place(double position, const QString& text) {
    return {{QStringLiteral("position"), position}, {QStringLiteral("text"), text}};
}

//! Where a size lies among the steps, which stand evenly, 0 to 1; nothing outside of them.
std::optional<double> size_position(const std::vector<attestation::LatencyStep>& steps,
                                    double kib) {
    for (std::size_t i = 1; i < steps.size(); ++i) {
        const double low = steps[i - 1].size_kib;
        const double high = steps[i].size_kib;
        if (kib >= low && kib <= high)
            return (static_cast<double>(i - 1) + log_position(kib, low, high)) /
                   static_cast<double>(steps.size() - 1);
    }
    return std::nullopt;
}

//! Where the data caches end, within the sizes that were measured.
QVariantList cache_marks(const Measured<attestation::CacheGeometry>& caches,
                         const std::vector<attestation::LatencyStep>& steps) {
    QVariantList marks;
    if (!caches)
        return marks;
    for (const Cache& each : caches->caches) {
        const double kib = static_cast<double>(each.size_bytes) / static_cast<double>(kKib);
        const auto position = size_position(steps, kib);
        if (each.type != CacheType::instruction && position)
            marks.append(place(
                *position,
                Catalogue::tr("L%1 %2").arg(each.level).arg(memory_size_text(each.size_bytes))));
    }
    return marks;
}

} // namespace

QString memory_size_text(std::uint64_t bytes) {
    return bytes >= kKib * kKib && bytes % (kKib * kKib) == 0
               ? Catalogue::tr("%1 MiB").arg(bytes / (kKib * kKib))
               : Catalogue::tr("%1 KiB").arg(bytes / kKib);
}

HardwareFacts hardware_facts(const attestation::HardwareReport& report, bool is_virtual) {
    QVariantMap cpu = cpu_line(report);
    QVariantMap caches = item(Catalogue::tr("Caches"), report.caches, caches_text);
    for (QVariantMap* each : {&cpu, &caches})
        if (is_virtual && (*each)[QStringLiteral("known")].toBool())
            (*each)[QStringLiteral("quiet")] = Catalogue::tr("as reported");
    return {.main = {cpu,
                     item(Catalogue::tr("Microcode"), report.microcode,
                          [](std::uint64_t version) {
                              return QStringLiteral("0x") + QString::number(version, 16).toUpper();
                          }),
                     caches, features_line(report)},
            .more = more_facts(report)};
}

QVariantList hardware_timings(const attestation::HardwareReport& report) {
    return {
        timing(Catalogue::tr("Memory access"), Catalogue::tr("4 MiB"), report.timing.memory),
        timing(Catalogue::tr("Computation"), Catalogue::tr("integers"), report.timing.computation),
        timing(Catalogue::tr("Interrupt latency"), Catalogue::tr("gaps over 1 µs"),
               report.timing.interruptions)};
}

QVariantMap latency_ladder(const attestation::HardwareReport& report) {
    const auto& ladder = report.timing.memory_ladder;
    if (!ladder || ladder->steps.size() < 2)
        return {{QStringLiteral("problem"), ladder
                                                ? Catalogue::tr("not measurable")
                                                : to_qt(attestation::describe(ladder.reason()))}};
    const auto& steps = ladder->steps;
    // From one decade to another, so that levels stand at whole powers of ten.
    const auto [low, high] =
        std::ranges::minmax_element(steps, {}, &attestation::LatencyStep::picoseconds);
    const double bottom = std::pow(10, std::floor(std::log10(std::max(1U, low->picoseconds))));
    const double top =
        std::max(bottom * 10, std::pow(10, std::ceil(std::log10(std::max(1U, high->picoseconds)))));
    QVariantList values;
    QVariantList ticks;
    QStringList texts;
    constexpr std::size_t kTickEvery = 3;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const QString size = memory_size_text(std::uint64_t{steps[i].size_kib} * kKib);
        values.append(log_position(std::max(1U, steps[i].picoseconds), bottom, top));
        texts.append(Catalogue::tr("%1: %2").arg(size, nanoseconds_text(steps[i].picoseconds)));
        if (i % kTickEvery == 0)
            ticks.append(
                place(static_cast<double>(i) / static_cast<double>(steps.size() - 1), size));
    }
    QVariantList levels;
    for (double each = bottom; each <= top * 1.01; each *= 10)
        levels.append(place(log_position(each, bottom, top),
                            Catalogue::tr("%1 ns").arg(
                                QLocale().toString(each / kPicosecondsPerNanosecond, 'g', 6))));
    return {{QStringLiteral("values"), values},
            {QStringLiteral("texts"), texts},
            {QStringLiteral("levels"), levels},
            {QStringLiteral("ticks"), ticks},
            {QStringLiteral("marks"), cache_marks(report.caches, steps)},
            {QStringLiteral("summary"), Catalogue::tr("%1, %2").arg(texts.front(), texts.back())},
            {QStringLiteral("problem"), QString()}};
}

} // namespace rustchain::gui
