// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Reading the antiquity table from JSON.
#include "core/attestation/antiquity_table.hpp"

#include "core/json/field.hpp"
#include "core/json/parse.hpp"

#include <set>

namespace rustchain::attestation {
namespace {

constexpr std::size_t kMostRules = 64;
constexpr std::uint64_t kFirstYear = 1940;
constexpr std::uint64_t kLastYear = 2200;

Result<std::string> bounded_text(const json::Field& field, std::size_t most) {
    auto text = field.text();
    if (text && (text->empty() || text->size() > most))
        return fail(field.wrong("1 to " + std::to_string(most) + " bytes"));
    return text;
}

Result<NumberRange> parse_range(const json::Field& field) {
    if (!field.exists())
        return NumberRange{};
    auto ends = field.items(2);
    if (!ends)
        return fail(ends.error());
    if (ends->size() != 2)
        return fail(field.wrong("two numbers, first and last"));
    auto from = (*ends)[0].uint<std::uint32_t>();
    auto to = (*ends)[1].uint<std::uint32_t>();
    if (!from || !to)
        return fail(!from ? from.error() : to.error());
    if (*from > *to)
        return fail(field.wrong("the smaller number first"));
    return NumberRange{*from, *to};
}

Result<ClassRule> parse_rule(const json::Field& field) {
    auto known = field.refuse_unknown({"architecture", "vendor", "family", "model", "stepping"});
    if (!known)
        return fail(known.error());
    ClassRule rule;
    auto name = field.at("architecture").text();
    if (!name)
        return fail(name.error());
    auto architecture = architecture_by_name(*name);
    if (!architecture || *architecture == Architecture::unknown)
        return fail(field.at("architecture").wrong("the name of an architecture"));
    rule.architecture = *architecture;
    if (field.at("vendor").exists()) {
        auto vendor = bounded_text(field.at("vendor"), ProcessorIdentity::kMostVendorBytes);
        if (!vendor)
            return fail(vendor.error());
        rule.vendor = *vendor;
    }
    for (auto [key, range] : {std::pair{"family", &rule.family}, std::pair{"model", &rule.model},
                              std::pair{"stepping", &rule.stepping}}) {
        auto parsed = parse_range(field.at(key));
        if (!parsed)
            return fail(parsed.error());
        *range = *parsed;
    }
    return rule;
}

Result<FeatureSet> parse_features(const json::Field& field) {
    FeatureSet features;
    if (!field.exists())
        return features;
    auto items = field.items(128);
    if (!items)
        return fail(items.error());
    for (const json::Field& item : *items) {
        auto name = item.text();
        if (!name)
            return fail(name.error());
        auto feature = feature_by_name(*name);
        if (!feature)
            return fail(item.wrong("the name of an instruction set"));
        features.insert(*feature);
    }
    return features;
}

Result<void> parse_years(const json::Field& field, HardwareClass& into) {
    auto years = field.items(2);
    if (!years)
        return fail(years.error());
    if (years->size() != 2)
        return fail(field.wrong("two years, the last one 0 if still sold"));
    auto first = (*years)[0].u64(kFirstYear, kLastYear);
    auto last = (*years)[1].u64(0, kLastYear);
    if (!first || !last)
        return fail(!first ? first.error() : last.error());
    if (*last != 0 && *last < *first)
        return fail(field.wrong("the first year first"));
    into.first_year = static_cast<std::uint16_t>(*first);
    into.last_year = static_cast<std::uint16_t>(*last);
    return {};
}

Result<void> parse_rules(const json::Field& field, HardwareClass& into) {
    auto items = field.items(kMostRules);
    if (!items)
        return fail(items.error());
    for (const json::Field& item : *items) {
        auto rule = parse_rule(item);
        if (!rule)
            return fail(rule.error());
        into.rules.push_back(std::move(*rule));
    }
    if (into.rules.empty() != (into.id == kUnrecognisedClass))
        return fail(field.wrong("rules, except for \"unrecognised\""));
    return {};
}

Result<HardwareClass> parse_class(const json::Field& field) {
    auto known =
        field.refuse_unknown({"id", "name", "years", "multiplier_thousandths", "most_megahertz",
                              "most_cache_kib", "required", "forbidden", "rules"});
    if (!known)
        return fail(known.error());
    HardwareClass parsed;
    auto id = bounded_text(field.at("id"), HardwareClass::kMostIdBytes);
    auto name = bounded_text(field.at("name"), HardwareClass::kMostNameBytes);
    if (!id || !name)
        return fail(!id ? id.error() : name.error());
    parsed.id = *id;
    parsed.name = *name;
    auto multiplier = field.at("multiplier_thousandths").u64(0, AntiquityTable::kMostMultiplier);
    auto megahertz = field.at("most_megahertz").uint<std::uint32_t>();
    if (!multiplier || !megahertz)
        return fail(!multiplier ? multiplier.error() : megahertz.error());
    parsed.multiplier_thousandths = static_cast<std::uint32_t>(*multiplier);
    parsed.most_megahertz = *megahertz;
    if (field.at("most_cache_kib").exists()) {
        auto cache = field.at("most_cache_kib").uint<std::uint32_t>();
        if (!cache)
            return fail(cache.error());
        parsed.most_cache_kib = *cache;
    }
    auto required = parse_features(field.at("required"));
    auto forbidden = parse_features(field.at("forbidden"));
    if (!required || !forbidden)
        return fail(!required ? required.error() : forbidden.error());
    if (required->intersects(*forbidden))
        return fail(field.wrong("no instruction set both required and forbidden"));
    parsed.required = *required;
    parsed.forbidden = *forbidden;
    if (auto years = parse_years(field.at("years"), parsed); !years)
        return fail(years.error());
    if (auto rules = parse_rules(field.at("rules"), parsed); !rules)
        return fail(rules.error());
    return parsed;
}

} // namespace

Result<AntiquityTable> AntiquityTable::parse(std::string_view text) {
    auto value = json::parse(text);
    if (!value)
        return fail(value.error().code, "antiquity table: " + value.error().message);
    json::Field root(*value);
    auto known = root.refuse_unknown({"about", "version", "entries"});
    auto version = root.at("version").uint<std::uint32_t>();
    auto entries = root.at("entries").items(kMostClasses);
    if (!known || !version || !entries) {
        const Error& error = !known ? known.error() : !version ? version.error() : entries.error();
        return fail(error.code, "antiquity table: " + error.message);
    }
    std::vector<HardwareClass> classes;
    std::set<std::string, std::less<>> ids;
    for (const json::Field& entry : *entries) {
        auto parsed = parse_class(entry);
        if (!parsed)
            return fail(parsed.error().code, "antiquity table: " + parsed.error().message);
        if (!ids.insert(parsed->id).second)
            return fail(ErrorCode::invalid_input,
                        "antiquity table: \"" + parsed->id + "\" comes twice");
        classes.push_back(std::move(*parsed));
    }
    if (!ids.contains(kUnrecognisedClass))
        return fail(ErrorCode::invalid_input,
                    "antiquity table: the entry \"unrecognised\" is missing");
    return AntiquityTable(*version, std::move(classes));
}

} // namespace rustchain::attestation
