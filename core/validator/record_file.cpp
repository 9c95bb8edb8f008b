// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Framing records, and telling a torn end from damage.
#include "core/validator/record_file.hpp"

#include "core/crypto/sha256.hpp"
#include "core/primitives/borsh.hpp"
#include "core/runtime/random.hpp"

#include <algorithm>
#include <optional>

namespace rustchain::validator {
namespace {

constexpr std::size_t kMarkBytes = 8;
constexpr std::size_t kCheckBytes = 8;
constexpr std::size_t kFrameBytes = kMarkBytes + 4 + kCheckBytes;
constexpr std::uint32_t kLayoutVersion = 2;
constexpr std::uint32_t kLayoutWithoutBirth = 1;
constexpr std::size_t kMostHeaderBytes = 4096;
constexpr std::size_t kMostFileBytes = 1024ULL * 1024 * 1024;

//! The first record: which file this is.
struct Identity {
    std::uint32_t layout = kLayoutVersion;
    std::uint64_t device = 0;
    std::uint64_t inode = 0;
    std::uint64_t born_ns = 0; //!< 0: not known
    Bytes header;              //!< the caller's

    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.layout, self.device, self.inode);
        if (self.layout != kLayoutWithoutBirth)
            codec.value(self.born_ns);
        codec.blob(self.header, kMostHeaderBytes);
    }
};

//! A birth that was not known when the file was made, or cannot be asked for any more, tells
//! nothing.
bool is_file(const Identity& identity, const runtime::FileIdentity& actual) {
    const bool is_birth_known = identity.born_ns != 0 && actual.born_ns != 0;
    return identity.device == actual.device && identity.inode == actual.inode &&
           (!is_birth_known || identity.born_ns == actual.born_ns);
}

Bytes length_bytes(std::size_t size) {
    Bytes bytes;
    BorshWriter(bytes).value(static_cast<std::uint32_t>(size));
    return bytes;
}

//! Mark, length and check of a record.
Bytes frame_of(ByteView mark, ByteView record) {
    const Bytes length = length_bytes(record.size());
    const Hash256 check = crypto::sha256({mark, length, record});
    Bytes frame(mark.begin(), mark.end());
    append(frame, length);
    append(frame, check.view().first(kCheckBytes));
    return frame;
}

//! The record whose frame begins at `offset`, if a whole one does.
std::optional<ByteView> record_at(ByteView content, std::size_t offset) {
    const ByteView rest = content.subspan(offset);
    if (rest.size() < kFrameBytes)
        return std::nullopt;
    const ByteView size_field = rest.subspan(kMarkBytes, 4);
    std::size_t size = 0;
    for (std::size_t i = 0; i < 4; ++i)
        size |= static_cast<std::size_t>(size_field[i]) << (8 * i);
    if (size > rest.size() - kFrameBytes)
        return std::nullopt;
    const ByteView record = rest.subspan(kFrameBytes, size);
    const Bytes frame = frame_of(content.first(kMarkBytes), record);
    if (!std::ranges::equal(frame, rest.first(kFrameBytes)))
        return std::nullopt;
    return record;
}

bool has_record_after(ByteView content, std::size_t offset) {
    const ByteView mark = content.first(kMarkBytes);
    auto place = content.begin() + static_cast<std::ptrdiff_t>(offset) + 1;
    for (;; ++place) {
        place = std::search(place, content.end(), mark.begin(), mark.end());
        if (place == content.end())
            return false;
        if (record_at(content, static_cast<std::size_t>(place - content.begin())))
            return true;
    }
}

} // namespace

Result<RecordFile> RecordFile::create(const runtime::Path& path, ByteView header,
                                      runtime::Disk& disk) {
    runtime::Path fresh = path;
    fresh += ".tmp";
    if (auto removed = disk.remove(fresh); !removed)
        return fail(removed.error());
    auto file = disk.open(fresh);
    if (!file)
        return fail(file.error());
    auto itself = disk.identify(fresh);
    if (!itself)
        return fail(itself.error());
    const Identity identity{.device = itself->device,
                            .inode = itself->inode,
                            .born_ns = itself->born_ns,
                            .header = Bytes(header.begin(), header.end())};
    Bytes mark(kMarkBytes);
    runtime::SystemRandom().fill(mark);
    const Bytes first = encode(identity);
    Bytes content = frame_of(mark, first);
    rustchain::append(content, first);
    if (auto written = (*file)->append(content).and_then([&] { return (*file)->sync(); }); !written)
        return fail(written.error());
    if (auto moved = disk.rename(fresh, path); !moved)
        return fail(moved.error());
    // Opening it by its final name syncs the folder.
    auto placed = disk.open(path);
    if (!placed)
        return fail(placed.error());
    return RecordFile(path, std::move(*placed), std::move(mark));
}

Result<void> RecordFile::append(ByteView record) {
    if (is_broken_)
        return fail(ErrorCode::internal,
                    "write " + path_.string() + ": an earlier write failed; start again");
    const std::uint64_t before = file_->size();
    auto written = file_->append(frame_of(mark_, record))
                       .and_then([&] { return file_->append(record); })
                       .and_then([&] { return file_->sync(); });
    if (!written) {
        is_broken_ = true;
        [[maybe_unused]] auto cut = file_->truncate(before); // reading cuts it, should this fail
    }
    return written;
}

Result<RecordReader> RecordReader::read(const runtime::Path& path, runtime::Disk& disk) {
    RecordReader reader(path, disk);
    auto content = disk.read(path, kMostFileBytes);
    if (!content)
        return fail(content.error());
    reader.content_ = std::move(*content);
    if (auto parsed = reader.parse(); !parsed)
        return fail(parsed.error());
    return reader;
}

Result<void> RecordReader::parse() {
    const ByteView content = content_;
    std::vector<ByteView> found;
    while (intact_ < content.size()) {
        auto record = record_at(content, intact_);
        if (!record)
            break;
        found.push_back(*record);
        intact_ += kFrameBytes + record->size();
    }
    const bool is_damaged =
        found.empty() || (intact_ < content.size() && has_record_after(content, intact_));
    if (is_damaged)
        return fail(ErrorCode::corrupt,
                    path_.string() + " is damaged at byte " + std::to_string(intact_));
    records_.assign(found.begin() + 1, found.end());
    return parse_identity(found.front());
}

Result<void> RecordReader::parse_identity(ByteView first) {
    auto identity = decode<Identity>(first);
    const bool is_known =
        identity && (identity->layout == kLayoutVersion || identity->layout == kLayoutWithoutBirth);
    if (!is_known)
        return fail(ErrorCode::unsupported,
                    path_.string() + " was written by another version of this program");
    auto actual = disk_->identify(path_);
    if (!actual)
        return fail(actual.error());
    is_original_ = is_file(*identity, *actual);
    header_ = first.last(identity->header.size());
    return {};
}

Result<RecordFile> RecordReader::reopen() const {
    auto file = disk_->open(path_);
    if (!file)
        return fail(file.error());
    if (torn_bytes() > 0) {
        auto cut = (*file)->truncate(intact_).and_then([&] { return (*file)->sync(); });
        if (!cut)
            return fail(cut.error());
    }
    const ByteView mark = ByteView(content_).first(kMarkBytes);
    return RecordFile(path_, std::move(*file), Bytes(mark.begin(), mark.end()));
}

} // namespace rustchain::validator
