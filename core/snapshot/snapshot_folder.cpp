// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Snapshots as files.
#include "core/snapshot/snapshot_folder.hpp"

#include "core/crypto/sha256.hpp"
#include "core/snapshot/state_chunk.hpp"

#include <algorithm>
#include <charconv>

namespace rustchain::snapshot {
namespace {

namespace fs = std::filesystem;
using runtime::Path;

constexpr std::string_view kUnfinished = ".unfinished";
constexpr std::string_view kSummaryFile = "summary";
constexpr std::string_view kEpochs = "epochs";
constexpr std::size_t kMostEpochBytes = 4u << 20;

Path chunk_file(const Path& folder, std::uint32_t index) {
    return folder / (std::to_string(index) + ".zst");
}

std::optional<Height> height_of(const Path& path) {
    const std::string name = path.filename().string();
    Height height = 0;
    auto [end, fault] = std::from_chars(name.data(), name.data() + name.size(), height);
    if (fault != std::errc() || end != name.data() + name.size())
        return std::nullopt;
    return height;
}

auto failed(std::string_view doing, const Path& path, const std::error_code& reason) {
    return fail(ErrorCode::internal,
                std::string(doing) + " " + path.string() + ": " + reason.message());
}

Result<void> erase_path(const Path& path) {
    std::error_code reason;
    fs::remove_all(path, reason);
    if (reason)
        return failed("remove", path, reason);
    return {};
}

//! Everything in a folder, nothing when it cannot be read.
std::vector<Path> entries_of(const Path& folder) {
    std::vector<Path> entries;
    std::error_code reason;
    for (fs::directory_iterator at(folder, reason), end; !reason && at != end; at.increment(reason))
        entries.push_back(at->path());
    return entries;
}

auto damaged(const Path& path) {
    return fail(ErrorCode::corrupt, path.string() + " is damaged");
}

} // namespace

Result<SnapshotFolder> SnapshotFolder::open(Path path) {
    if (auto made = runtime::make_private_directory(path / kEpochs); !made)
        return fail(made.error());
    for (const Path& entry : entries_of(path))
        if (entry.extension() == kUnfinished)
            if (auto removed = erase_path(entry); !removed)
                return fail(removed.error());
    return SnapshotFolder(std::move(path));
}

Path SnapshotFolder::folder_of(Height height) const {
    return path_ / std::to_string(height);
}

Path SnapshotFolder::unfinished(Height height) const {
    return path_ / (std::to_string(height) + std::string(kUnfinished));
}

Path SnapshotFolder::epoch_file(Height height) const {
    return path_ / kEpochs / std::to_string(height);
}

std::vector<Height> SnapshotFolder::heights() const {
    std::vector<Height> heights;
    for (const Path& entry : entries_of(path_))
        if (auto height = height_of(entry))
            heights.push_back(*height);
    std::ranges::sort(heights, std::greater());
    return heights;
}

Result<Bytes> SnapshotFolder::summary_bytes(Height height) const {
    return runtime::read_file(folder_of(height) / kSummaryFile, kMostSummaryBytes);
}

Result<SnapshotSummary> SnapshotFolder::summary(Height height) const {
    auto bytes = summary_bytes(height);
    if (!bytes)
        return fail(bytes.error());
    auto summary = decode<SnapshotSummary>(*bytes);
    if (!summary || summary->height() != height)
        return damaged(folder_of(height) / kSummaryFile);
    return std::move(*summary);
}

Result<Bytes> SnapshotFolder::chunk(Height height, std::uint32_t index) const {
    return runtime::read_file(chunk_file(folder_of(height), index), kMostChunkFileBytes);
}

Result<void> SnapshotFolder::check(Height height) const {
    auto whole = summary(height);
    if (!whole)
        return fail(whole.error());
    for (std::uint32_t i = 0; i < whole->chunks.size(); ++i) {
        auto bytes = chunk(height, i);
        if (!bytes)
            return fail(bytes.error());
        if (crypto::sha256(*bytes) != whole->chunks[i])
            return damaged(chunk_file(folder_of(height), i));
    }
    return {};
}

Result<void> SnapshotFolder::begin(Height height) {
    if (auto removed = erase_path(unfinished(height)); !removed)
        return removed;
    return runtime::make_private_directory(unfinished(height));
}

Result<void> SnapshotFolder::add_chunk(Height height, std::uint32_t index, ByteView chunk) {
    return runtime::replace_file(chunk_file(unfinished(height), index), chunk);
}

Result<void> SnapshotFolder::finish(const SnapshotSummary& summary) {
    const Bytes bytes = encode(summary);
    if (bytes.size() > kMostSummaryBytes)
        return fail(ErrorCode::unsupported, "the snapshot's summary does not fit a message");
    const Path from = unfinished(summary.height());
    if (auto written = runtime::replace_file(from / kSummaryFile, bytes); !written)
        return written;
    if (auto removed = remove(summary.height()); !removed)
        return removed;
    std::error_code reason;
    fs::rename(from, folder_of(summary.height()), reason);
    if (reason)
        return failed("rename", from, reason);
    return {};
}

Result<void> SnapshotFolder::remove(Height height) {
    return erase_path(folder_of(height));
}

Result<void> SnapshotFolder::keep_newest(std::size_t count) {
    auto all = heights();
    for (std::size_t i = count; i < all.size(); ++i)
        if (auto removed = remove(all[i]); !removed)
            return removed;
    return {};
}

Result<std::vector<Height>> SnapshotFolder::remove_damaged() {
    std::vector<Height> removed;
    for (Height height : heights()) {
        if (check(height))
            continue;
        if (auto gone = remove(height); !gone)
            return fail(gone.error());
        removed.push_back(height);
    }
    return removed;
}

Result<CertifiedEpoch> SnapshotFolder::certified_epoch(Height height) const {
    auto bytes = runtime::read_file(epoch_file(height), kMostEpochBytes);
    if (!bytes)
        return fail(bytes.error());
    auto end = decode<CertifiedEpoch>(*bytes);
    if (!end || end->height() != height)
        return damaged(epoch_file(height));
    return std::move(*end);
}

Result<void> SnapshotFolder::keep_certified_epoch(const CertifiedEpoch& end) {
    return runtime::replace_file(epoch_file(end.height()), encode(end));
}

} // namespace rustchain::snapshot
