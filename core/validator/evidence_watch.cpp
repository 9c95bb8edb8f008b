// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What this node knows of faults.
#include "core/validator/evidence_watch.hpp"

#include <algorithm>

namespace rustchain::validator {
namespace {

constexpr std::size_t kLargestFile = 1u << 20; // kMost, each below 400 bytes

struct KeptEvidence {
    std::vector<Evidence> evidence;

    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.list(self.evidence, 0, EvidenceWatch::kMost);
    }
};

} // namespace

Result<EvidenceWatch> EvidenceWatch::open(runtime::Path path) {
    EvidenceWatch watch(std::move(path));
    auto bytes = runtime::read_file(watch.path_, kLargestFile);
    if (!bytes && bytes.error().code == ErrorCode::not_found)
        return watch;
    if (!bytes)
        return fail(bytes.error());
    auto kept = decode<KeptEvidence>(*bytes);
    if (!kept)
        return fail(ErrorCode::corrupt,
                    watch.path_.string() + " is damaged: " + std::string(describe(kept.error())));
    watch.kept_ = std::move(kept->evidence);
    return watch;
}

Result<bool> EvidenceWatch::keep(const Evidence& evidence) {
    const bool is_known = std::ranges::any_of(kept_, [&](const Evidence& each) {
        return each.accused == evidence.accused && each.kind_bit() == evidence.kind_bit();
    });
    if (is_known || kept_.size() >= kMost)
        return false;
    kept_.push_back(evidence);
    if (auto saved = save(); !saved) {
        kept_.pop_back();
        return fail(saved.error());
    }
    return true;
}

Result<void> EvidenceWatch::review(const std::function<bool(const Evidence&)>& is_open) {
    const std::size_t before = kept_.size();
    std::erase_if(kept_, [&](const Evidence& each) { return !is_open(each); });
    return kept_.size() == before ? Result<void>() : save();
}

Result<void> EvidenceWatch::save() const {
    return runtime::replace_file(path_, encode(KeptEvidence{kept_}));
}

} // namespace rustchain::validator
