// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What the checks of a machine found, in words.
#include "app/gui/mining/verdict_words.hpp"

#include "core/node/node.hpp"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace rustchain::gui {
namespace {

using attestation::HardwareReport;
using attestation::Verdict;
using attestation::VirtualMachineReason;
using attestation::VirtualMachineSign;

//! Under this name the catalogues keep these words.
struct Catalogue {
    Q_DECLARE_TR_FUNCTIONS(MiningChecks)
};

QString to_qt(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

enum class Check : std::uint8_t {
    leaf,
    signature,
    system_vendor,
    product_name,
    firmware_vendor,
    acpi_vendor,
    cpuid_cost,
    devices,
    other,
};

constexpr const char* kHypervisorAdvice = QT_TRANSLATE_NOOP(
    "MiningChecks", "A hypervisor may run below your system, as Hyper-V does for some security "
                    "settings. Turn it off in the system or in the firmware, then measure again.");
constexpr const char* kNamesAdvice = QT_TRANSLATE_NOOP(
    "MiningChecks", "Only virtual machines are known to carry this name. If yours is on a real "
                    "board, report the board, so that the rules can learn it.");

struct CheckWords {
    Check check;
    const char* title;
    const char* passed;
    const char* advice;
};

constexpr std::array kChecks{
    CheckWords{Check::leaf, QT_TRANSLATE_NOOP("MiningChecks", "Hypervisor bit of the processor"),
               QT_TRANSLATE_NOOP("MiningChecks", "The processor names no hypervisor."),
               kHypervisorAdvice},
    CheckWords{Check::signature, QT_TRANSLATE_NOOP("MiningChecks", "Hypervisor's signature"),
               QT_TRANSLATE_NOOP("MiningChecks", "There is none."), kHypervisorAdvice},
    CheckWords{Check::system_vendor, QT_TRANSLATE_NOOP("MiningChecks", "Maker of the system"),
               QT_TRANSLATE_NOOP("MiningChecks", "None that makes virtual machines."),
               kNamesAdvice},
    CheckWords{Check::product_name, QT_TRANSLATE_NOOP("MiningChecks", "Name of the system"),
               QT_TRANSLATE_NOOP("MiningChecks", "None that virtual machines have."), kNamesAdvice},
    CheckWords{Check::firmware_vendor, QT_TRANSLATE_NOOP("MiningChecks", "Maker of the firmware"),
               QT_TRANSLATE_NOOP("MiningChecks", "None that is made for virtual machines."),
               kNamesAdvice},
    CheckWords{Check::acpi_vendor, QT_TRANSLATE_NOOP("MiningChecks", "Maker of the ACPI tables"),
               QT_TRANSLATE_NOOP("MiningChecks", "No hypervisor."), kNamesAdvice},
    CheckWords{Check::cpuid_cost,
               QT_TRANSLATE_NOOP("MiningChecks", "Cost of the CPUID instruction"),
               QT_TRANSLATE_NOOP("MiningChecks", "The processor answers by itself."),
               QT_TRANSLATE_NOOP("MiningChecks",
                                 "Something answers in place of the processor: a hypervisor, or a "
                                 "tool that watches programs. End it, then measure again.")},
    CheckWords{Check::devices, QT_TRANSLATE_NOOP("MiningChecks", "Devices"),
               QT_TRANSLATE_NOOP("MiningChecks", "None that only hypervisors offer."),
               QT_TRANSLATE_NOOP("MiningChecks", "Remove the device or the driver that a virtual "
                                                 "machine left behind, then measure again.")},
};

Check check_of(VirtualMachineSign sign) {
    switch (sign) {
    case VirtualMachineSign::hypervisor_leaf:
        return Check::leaf;
    case VirtualMachineSign::known_hypervisor:
    case VirtualMachineSign::unknown_hypervisor:
    case VirtualMachineSign::root_partition:
    case VirtualMachineSign::hidden_hypervisor:
        return Check::signature;
    case VirtualMachineSign::system_vendor:
        return Check::system_vendor;
    case VirtualMachineSign::product_name:
        return Check::product_name;
    case VirtualMachineSign::firmware_vendor:
        return Check::firmware_vendor;
    case VirtualMachineSign::acpi_vendor:
        return Check::acpi_vendor;
    case VirtualMachineSign::slow_cpuid:
        return Check::cpuid_cost;
    case VirtualMachineSign::virtual_devices:
        return Check::devices;
    default:
        return Check::other;
    }
}

template <class T>
std::optional<attestation::Unmeasured> gap(const attestation::Measured<T>& item) {
    return item ? std::nullopt : std::optional(item.reason());
}

//! Why nothing was measured for a check; nothing where something was.
std::optional<attestation::Unmeasured> gap_of(Check check, const HardwareReport& report) {
    switch (check) {
    case Check::leaf:
        return gap(report.hypervisor.leaf_present);
    case Check::signature:
        return gap(report.hypervisor.signature);
    case Check::system_vendor:
        return gap(report.firmware.system_vendor);
    case Check::product_name:
        return gap(report.firmware.product_name);
    case Check::firmware_vendor:
        return gap(report.firmware.firmware_vendor);
    case Check::acpi_vendor:
        return gap(report.firmware.acpi_vendor);
    case Check::cpuid_cost:
        // Counted in cycles, which take the machine's own rate.
        return report.timing.integer_rate ? gap(report.hypervisor.cpuid_picoseconds)
                                          : gap(report.timing.integer_rate);
    case Check::devices:
        return gap(report.hypervisor.devices);
    case Check::other:
        break;
    }
    return std::nullopt;
}

QVariantMap row(const QString& title, CheckState state, const QString& text,
                const QString& advice = {}) {
    const QString word = state == CheckState::passed  ? Catalogue::tr("passed")
                         : state == CheckState::found ? Catalogue::tr("sign found")
                                                      : Catalogue::tr("not measured");
    return {{QStringLiteral("title"), title},
            {QStringLiteral("state"), static_cast<int>(state)},
            {QStringLiteral("word"), word},
            {QStringLiteral("text"), text},
            {QStringLiteral("advice"), advice}};
}

QVariantMap row_of(const CheckWords& words, const HardwareReport& report, const Verdict& verdict) {
    QStringList signs;
    for (const VirtualMachineReason& each : verdict.virtual_machine.reasons)
        if (check_of(each.sign) == words.check)
            signs.append(QString::fromStdString(attestation::describe(each)));
    if (!signs.isEmpty())
        return row(Catalogue::tr(words.title), CheckState::found, signs.join(QLatin1Char(' ')),
                   Catalogue::tr(words.advice));
    if (const auto reason = gap_of(words.check, report))
        return row(Catalogue::tr(words.title), CheckState::unmeasured,
                   to_qt(attestation::describe(*reason)));
    return row(Catalogue::tr(words.title), CheckState::passed, Catalogue::tr(words.passed));
}

QVariantMap consistency_row(const Verdict& verdict) {
    const QString title = Catalogue::tr("Values that fit together");
    if (verdict.faults.empty())
        return row(title, CheckState::passed,
                   Catalogue::tr("Nothing contradicts the class of the processor."));
    QStringList faults;
    for (const attestation::ConsistencyFault each : verdict.faults)
        faults.append(to_qt(attestation::describe(each)));
    return row(
        title, CheckState::found, faults.join(QStringLiteral("; ")),
        Catalogue::tr("Other work disturbs the clocks: close what runs, then measure again."));
}

} // namespace

VerdictWords verdict_words(const Verdict& verdict) {
    VerdictWords words;
    const auto measured = verdict.virtual_machine.checks_measured;
    const bool is_enough = measured * 2 >= attestation::kVirtualMachineChecks;
    if (verdict.is_virtual) {
        words.verdict = MachineVerdict::virtual_machine;
        words.title = Catalogue::tr("Probably a virtual machine");
    } else if (verdict.virtual_machine.reasons.empty() && is_enough) {
        words.verdict = MachineVerdict::real;
        words.title = Catalogue::tr("Real hardware, no sign of a virtual machine");
    } else {
        words.title = Catalogue::tr("Cannot tell");
    }
    words.text = Catalogue::tr("%1 of %2 checks measured; this is evidence, not a proof.")
                     .arg(measured)
                     .arg(attestation::kVirtualMachineChecks);
    for (const VirtualMachineReason& each : verdict.virtual_machine.reasons)
        words.reasons.append(QString::fromStdString(attestation::describe(each)));
    for (const attestation::ConsistencyFault each : verdict.faults)
        words.reasons.append(to_qt(attestation::describe(each)));
    return words;
}

QVariantList machine_checks(const HardwareReport& report, const Verdict& verdict) {
    QVariantList rows;
    for (const CheckWords& each : kChecks)
        rows.append(row_of(each, report, verdict));
    for (const VirtualMachineReason& each : verdict.virtual_machine.reasons)
        if (check_of(each.sign) == Check::other)
            rows.append(row(Catalogue::tr("Another sign"), CheckState::found,
                            QString::fromStdString(attestation::describe(each)),
                            Catalogue::tr(kHypervisorAdvice)));
    rows.append(consistency_row(verdict));
    return rows;
}

} // namespace rustchain::gui
