// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Segments of proposals and certificates.
#include "core/validator/proposal_log.hpp"

#include <algorithm>
#include <charconv>

namespace rustchain::validator {
namespace {

using consensus::simplex::SharedProposal;

constexpr std::uint8_t kProposalTag = 0;
constexpr std::uint8_t kCertificateTag = 1;
constexpr std::string_view kPrefix = "proposals-";
constexpr std::string_view kSuffix = ".log";

std::optional<std::uint64_t> number_of(const std::string& name) {
    if (!name.starts_with(kPrefix) || !name.ends_with(kSuffix))
        return std::nullopt;
    const char* first = name.data() + kPrefix.size();
    const char* last = name.data() + name.size() - kSuffix.size();
    std::uint64_t number = 0;
    auto [end, failed] = std::from_chars(first, last, number);
    if (failed != std::errc() || end != last)
        return std::nullopt;
    return number;
}

Result<std::vector<std::uint64_t>> list_segments(runtime::Disk& disk,
                                                 const runtime::Path& directory) {
    auto names = disk.list(directory);
    if (!names)
        return fail(names.error());
    std::vector<std::uint64_t> numbers;
    for (const std::string& name : *names) {
        if (auto number = number_of(name))
            numbers.push_back(*number);
    }
    std::ranges::sort(numbers);
    return numbers;
}

auto damaged(const std::string& what) {
    return fail(ErrorCode::corrupt,
                "the proposal log " + what +
                    "; it can be deleted: the blocks come again from other nodes");
}

//! Epoch and view, with which a proposal begins and, behind its kind, a certificate.
std::optional<std::pair<EpochNumber, View>> place_of(ByteView record) {
    const std::size_t skip = !record.empty() && record[0] == kCertificateTag ? 2 : 1;
    if (record.size() < skip + 16 || record[0] > kCertificateTag)
        return std::nullopt;
    BorshReader reader(record.subspan(skip));
    std::pair<EpochNumber, View> place;
    reader.value(place.first, place.second);
    return place;
}

} // namespace

runtime::Path ProposalLog::path_of(std::uint64_t number) const {
    return directory_ / (std::string(kPrefix) + std::to_string(number) + std::string(kSuffix));
}

Result<ProposalLog::Opened> ProposalLog::open(const runtime::Path& directory, EpochNumber epoch,
                                              View final_view, std::uint64_t segment_bytes,
                                              runtime::Disk& disk) {
    auto numbers = list_segments(disk, directory);
    if (!numbers)
        return fail(numbers.error());
    Opened opened{ProposalLog(directory, segment_bytes, disk), {}};
    for (std::uint64_t number : *numbers) {
        auto read = opened.log.read_segment(number, number == numbers->back(), {epoch, final_view},
                                            opened.round);
        if (!read)
            return fail(read.error());
    }
    return opened;
}

Result<void> ProposalLog::read_segment(std::uint64_t number, bool is_last, Place final_place,
                                       LoggedRound& round) {
    auto reader = RecordReader::read(path_of(number), *disk_);
    if (!reader) {
        if (reader.error().code == ErrorCode::corrupt)
            return damaged(reader.error().message);
        return fail(reader.error());
    }
    if (reader->torn_bytes() > 0 && !is_last)
        return damaged(path_of(number).string() + " ends in the middle of a record");
    Segment segment{.number = number, .newest = {}};
    for (ByteView record : reader->records()) {
        auto place = place_of(record);
        if (!place)
            return damaged(path_of(number).string() + " holds a record of an unknown kind");
        segment.newest = std::max(segment.newest, *place);
        if (*place <= final_place || place->first != final_place.first)
            continue;
        const ByteView bytes = record.subspan(1);
        if (record[0] == kCertificateTag) {
            auto certificate = decode<Certificate>(bytes);
            if (!certificate)
                return damaged(path_of(number).string() + " holds an unreadable certificate");
            round.certificates.push_back(std::move(*certificate));
        } else {
            auto proposal = decode<Proposal>(bytes);
            if (!proposal)
                return damaged(path_of(number).string() + " holds an unreadable proposal");
            round.proposals.push_back(consensus::simplex::share(std::move(*proposal)));
            logged_.emplace(*place, round.proposals.back().hash);
        }
    }
    segments_.push_back(segment);
    if (!is_last)
        return {};
    auto file = reader->reopen();
    if (!file)
        return fail(file.error());
    file_.emplace(std::move(*file));
    return {};
}

Result<void> ProposalLog::append(const SharedProposal& proposal) {
    const Place place{proposal.epoch, proposal.view};
    if (logged_.contains({place, proposal.hash}))
        return {};
    Bytes record{kProposalTag};
    encode_proposal(proposal, record);
    auto written = write(record, place);
    if (written)
        logged_.emplace(place, proposal.hash);
    return written;
}

Result<void> ProposalLog::append(const Certificate& certificate) {
    Bytes record{kCertificateTag};
    BorshWriter(record).value(certificate);
    return write(record, {certificate.epoch, certificate.view});
}

Result<void> ProposalLog::write(ByteView record, Place place) {
    if (!file_ || file_->size() >= segment_bytes_) {
        const std::uint64_t number = segments_.empty() ? 1 : segments_.back().number + 1;
        auto file = RecordFile::create(path_of(number), {}, *disk_);
        if (!file)
            return fail(file.error());
        file_.emplace(std::move(*file));
        segments_.push_back({.number = number, .newest = {}});
    }
    segments_.back().newest = std::max(segments_.back().newest, place);
    return file_->append(record);
}

Result<void> ProposalLog::prune(EpochNumber epoch, View final_view) {
    const Place final_place{epoch, final_view};
    std::erase_if(logged_, [&](const auto& entry) { return entry.first <= final_place; });
    while (segments_.size() > 1 && segments_.front().newest <= final_place) {
        if (auto removed = disk_->remove(path_of(segments_.front().number)); !removed)
            return removed;
        segments_.pop_front();
    }
    return {};
}

} // namespace rustchain::validator
