// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The one versioned table that says which class a processor is and what its age is worth.
#pragma once

#include "core/attestation/hardware_report.hpp"
#include "core/chain/chain_params.hpp"

namespace rustchain::attestation {

//! The class of processors that no rule names.
inline constexpr std::string_view kUnrecognisedClass = "unrecognised";

//! Both ends belong to it.
struct NumberRange {
    std::uint32_t from = 0;
    std::uint32_t to = 0xFFFFFFFF;

    bool contains(std::uint32_t number) const { return from <= number && number <= to; }
    bool operator==(const NumberRange&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.from, self.to);
    }
};

//! One way to be of a class. Numbers mean what ProcessorIdentity says.
struct ClassRule {
    Architecture architecture = Architecture::unknown;
    std::string vendor; //!< a whole value; empty = any
    NumberRange family, model, stepping;

    bool matches(Architecture machine, const ProcessorIdentity& processor) const;
    bool operator==(const ClassRule&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.architecture);
        codec.text(self.vendor, ProcessorIdentity::kMostVendorBytes);
        codec.value(self.family, self.model, self.stepping);
    }
};

struct HardwareClass {
    static constexpr std::size_t kMostIdBytes = 48;
    static constexpr std::size_t kMostNameBytes = 64;
    std::string id;               //!< stable, lower case: "powerpc_g4"
    std::string name;             //!< for people: "PowerPC G4"
    std::uint16_t first_year = 0; //!< sold from …
    std::uint16_t last_year = 0;  //!< … to; 0 = still sold
    std::uint32_t multiplier_thousandths = 0;
    //! The fastest ever sold, as its integer units go; 0 = no bound known.
    std::uint32_t most_megahertz = 0;
    std::uint32_t most_cache_kib = 0; //!< the largest cache ever sold; 0 = no bound known
    FeatureSet required;              //!< a member has all of these
    FeatureSet forbidden;             //!< a member has none of these
    std::vector<ClassRule> rules;

    bool operator==(const HardwareClass&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.text(self.id, kMostIdBytes);
        codec.text(self.name, kMostNameBytes);
        codec.value(self.first_year, self.last_year, self.multiplier_thousandths,
                    self.most_megahertz, self.most_cache_kib, self.required, self.forbidden);
        codec.list(self.rules, 0, 64);
    }
};

//! m' for a multiplier m at an epoch: m up to 1000 stays; of what is above, 85 % is left after each
//! year of 52,560 epochs. y = ⌊epoch/52,560⌋; bonus = max(0, m−1000), y times ← ⌊bonus·85/100⌋; m'
//! = min(m, 1000) + bonus. Source: protocol section 6.
std::uint32_t decayed_multiplier(std::uint32_t multiplier_thousandths, EpochNumber epoch);

//! The table; immutable once made. Classes stand in the order of the file and the first that
//! matches wins.
class AntiquityTable {
public:
    static constexpr std::size_t kMostClasses = 1024;
    static constexpr std::uint32_t kMostMultiplier = 10'000;

    //! Reads resources/chains/antiquity.json. Fails with invalid_input naming the entry.
    static Result<AntiquityTable> parse(std::string_view json);
    //! The table that this program was built with.
    static const AntiquityTable& embedded();

    std::uint32_t version() const { return version_; }
    const std::vector<HardwareClass>& classes() const { return classes_; }
    //! H("RTC/antiquity", Borsh(version u32, list of classes)): what a genesis names.
    const Hash256& hash() const { return hash_; }

    //! The first class with a rule that matches; the unrecognised one otherwise.
    const HardwareClass& classify(const HardwareReport& report) const;
    //! The class with this id, or null.
    const HardwareClass* find(std::string_view id) const;
    const HardwareClass& unrecognised() const;
    //! The multiplier of a class at an epoch, in thousandths.
    static std::uint32_t multiplier_at(const HardwareClass& hardware_class, EpochNumber epoch) {
        return decayed_multiplier(hardware_class.multiplier_thousandths, epoch);
    }

private:
    AntiquityTable(std::uint32_t version, std::vector<HardwareClass> classes);
    std::uint32_t version_ = 0;
    std::vector<HardwareClass> classes_;
    std::size_t unrecognised_ = 0;
    Hash256 hash_;
};

} // namespace rustchain::attestation
