// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Hardware reports as JSON.
#include "core/rpc/documents/hardware_json.hpp"

#include "core/primitives/hex.hpp"

#include <algorithm>
#include <array>

namespace rustchain::rpc {
namespace {

using attestation::Cache;
using attestation::CacheType;
using attestation::DeviceIdSource;
using attestation::DurationHistogram;
using attestation::Measured;

//! In the order of VirtualDevice.
constexpr std::array kDevices{"virtio", "vmbus", "xen", "vmware", "qemu", "virtualbox"};

std::string_view name_of_type(CacheType type) {
    switch (type) {
    case CacheType::data:
        return "data";
    case CacheType::instruction:
        return "instruction";
    case CacheType::unified:
        return "unified";
    case CacheType::kCount:
        break;
    }
    return "unknown";
}

json::Object processor_json(const attestation::ProcessorIdentity& processor) {
    return {{"vendor", processor.vendor},
            {"family", processor.family},
            {"model", processor.model},
            {"stepping", processor.stepping}};
}

json::Array caches_json(const attestation::CacheGeometry& geometry) {
    json::Array caches;
    for (const Cache& cache : geometry.caches)
        caches.push_back(json::Object{{"level", cache.level},
                                      {"type", name_of_type(cache.type)},
                                      {"size_bytes", cache.size_bytes},
                                      {"line_bytes", cache.line_bytes},
                                      {"ways", cache.ways}});
    return caches;
}

json::Array features_json(const attestation::FeatureSet& set) {
    json::Array names;
    for (attestation::Feature feature : attestation::all_features()) {
        if (set.contains(feature))
            names.push_back(name_of(feature));
    }
    return names;
}

json::Array ladder_json(const attestation::MemoryLadder& ladder) {
    json::Array steps;
    for (const attestation::LatencyStep& step : ladder.steps)
        steps.push_back(
            json::Object{{"size_kib", step.size_kib}, {"picoseconds", step.picoseconds}});
    return steps;
}

json::Object histogram_json(const DurationHistogram& histogram) {
    json::Array buckets;
    for (std::size_t i = 0; i < histogram.counts.size(); ++i) {
        if (histogram.counts[i] != 0)
            buckets.push_back(json::Object{{"from_ns", DurationHistogram::bucket_start(i)},
                                           {"count", histogram.counts[i]}});
    }
    return {{"total", histogram.total()},
            {"mean_picoseconds", histogram.mean_picoseconds},
            {"deviation_picoseconds", histogram.deviation_picoseconds},
            {"buckets", std::move(buckets)}};
}

json::Object timing_json(const attestation::TimingReport& timing) {
    auto counter = [](const attestation::CycleCounter& value) {
        return json::Object{{"hertz", value.hertz},
                            {"spread_per_billion", value.spread_per_billion}};
    };
    return {{"memory_ladder", to_json(timing.memory_ladder, ladder_json)},
            {"integer_rate", to_json(timing.integer_rate)},
            {"float_rate", to_json(timing.float_rate)},
            {"vector_rate", to_json(timing.vector_rate)},
            {"computation", to_json(timing.computation, histogram_json)},
            {"memory", to_json(timing.memory, histogram_json)},
            {"interruptions", to_json(timing.interruptions, histogram_json)},
            {"cycle_counter", to_json(timing.cycle_counter, counter)}};
}

json::Object firmware_json(const attestation::FirmwareReport& firmware) {
    auto device = [](const attestation::DeviceIdentity& value) {
        return json::Object{{"source", value.source == DeviceIdSource::firmware_uuid
                                           ? "firmware_uuid"
                                           : "operating_system"},
                            {"device_id", to_hex(value.device_id)}};
    };
    auto text = [](const attestation::ShortText& value) { return value.text; };
    return {{"device", to_json(firmware.device, device)},
            {"firmware_hash",
             to_json(firmware.firmware_hash, [](const Hash256& hash) { return to_hex(hash); })},
            {"system_vendor", to_json(firmware.system_vendor, text)},
            {"product_name", to_json(firmware.product_name, text)},
            {"firmware_vendor", to_json(firmware.firmware_vendor, text)},
            {"acpi_vendor", to_json(firmware.acpi_vendor, text)}};
}

//! The twelve bytes as text where they are text, else as hex digits.
std::string signature_text(const attestation::HypervisorSignature& signature) {
    std::string text(as_text(signature.view()));
    text.erase(text.find_last_not_of('\0') + 1);
    const bool is_text = std::ranges::all_of(text, [](char c) { return c >= ' ' && c <= '~'; });
    return is_text ? text : to_hex(signature);
}

json::Object hypervisor_json(const attestation::HypervisorEvidence& evidence) {
    auto devices = [](std::uint32_t bits) {
        json::Array names;
        for (unsigned bit = 0; bit < 32; ++bit) {
            if ((bits >> bit & 1U) != 0)
                names.push_back(bit < kDevices.size() ? json::Value(kDevices[bit])
                                                      : json::Value("bit " + std::to_string(bit)));
        }
        return names;
    };
    return {{"leaf_present", to_json(evidence.leaf_present)},
            {"signature", to_json(evidence.signature, signature_text)},
            {"privileges", to_json(evidence.privileges)},
            {"cpuid_picoseconds", to_json(evidence.cpuid_picoseconds)},
            {"devices", to_json(evidence.devices, devices)}};
}

} // namespace

json::Value to_json(attestation::Unmeasured reason) {
    return json::Object{{"unmeasured", std::string(describe(reason))}};
}

json::Object to_json(const attestation::HardwareReport& report) {
    const auto items = attestation::count_measured(report);
    return {{"version", report.version},
            {"items", json::Object{{"measured", items.measured}, {"of", items.items}}},
            {"architecture", std::string(name_of(report.architecture))},
            {"processor", to_json(report.processor, processor_json)},
            {"brand",
             to_json(report.brand, [](const attestation::ShortText& brand) { return brand.text; })},
            {"microcode", to_json(report.microcode)},
            {"logical_processors", to_json(report.logical_processors)},
            {"caches", to_json(report.caches, caches_json)},
            {"features", to_json(report.features, features_json)},
            {"timing", timing_json(report.timing)},
            {"firmware", firmware_json(report.firmware)},
            {"hypervisor", hypervisor_json(report.hypervisor)}};
}

json::Array reasons_of(const attestation::Verdict& verdict) {
    json::Array reasons;
    for (const auto& reason : verdict.virtual_machine.reasons)
        reasons.push_back(attestation::describe(reason));
    for (auto fault : verdict.faults)
        reasons.push_back(std::string(attestation::describe(fault)));
    return reasons;
}

json::Object to_json(const attestation::Verdict& verdict) {
    return {{"rules_version", verdict.rules_version},
            {"class_id", verdict.class_id},
            {"class_name", verdict.class_name},
            {"class_multiplier", verdict.class_multiplier_thousandths},
            {"multiplier", verdict.multiplier_thousandths},
            {"is_virtual", verdict.is_virtual},
            {"hypervisor", verdict.virtual_machine.hypervisor},
            {"virtual_confidence", verdict.virtual_machine.confidence_thousandths},
            {"checks", json::Object{{"measured", verdict.virtual_machine.checks_measured},
                                    {"of", attestation::kVirtualMachineChecks}}},
            {"reasons", reasons_of(verdict)}};
}

} // namespace rustchain::rpc
