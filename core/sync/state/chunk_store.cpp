// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Chunks as files, in a folder named by the summary's hash.
#include "core/sync/state/chunk_store.hpp"

#include "core/crypto/sha256.hpp"
#include "core/primitives/hex.hpp"
#include "core/snapshot/state_chunk.hpp"

namespace rustchain::sync {
namespace {

namespace fs = std::filesystem;

Result<void> erase_all_but(const runtime::Path& folder, const runtime::Path& kept) {
    std::vector<runtime::Path> others;
    std::error_code reason;
    for (fs::directory_iterator at(folder, reason), end; !reason && at != end; at.increment(reason))
        if (at->path() != kept)
            others.push_back(at->path());
    for (const auto& other : others)
        if (auto erased = runtime::remove_tree(other); !erased)
            return erased;
    return {};
}

} // namespace

Result<ChunkStore> ChunkStore::open(const runtime::Path& folder,
                                    const snapshot::SnapshotSummary& summary) {
    ChunkStore store(folder / to_hex(crypto::sha256(encode(summary))), summary.chunks);
    if (auto erased = erase_all_but(folder, store.path_); !erased)
        return fail(erased.error());
    if (auto made = runtime::make_private_directory(store.path_); !made)
        return fail(made.error());
    for (std::uint32_t i = 0; i < store.hashes_.size(); ++i) {
        auto chunk = store.get(i);
        if (!chunk || crypto::sha256(*chunk) != store.hashes_[i])
            continue;
        store.is_here_[i] = true;
        store.bytes_ += chunk->size();
    }
    return store;
}

runtime::Path ChunkStore::file_of(std::uint32_t index) const {
    return path_ / (std::to_string(index) + ".zst");
}

Result<bool> ChunkStore::put(std::uint32_t index, ByteView chunk) {
    if (crypto::sha256(chunk) != hashes_[index])
        return false;
    if (auto written = runtime::replace_file(file_of(index), chunk); !written)
        return fail(written.error());
    if (!is_here_[index])
        bytes_ += chunk.size();
    is_here_[index] = true;
    return true;
}

Result<Bytes> ChunkStore::get(std::uint32_t index) const {
    return runtime::read_file(file_of(index), snapshot::kMostChunkFileBytes);
}

std::vector<std::uint32_t> ChunkStore::missing() const {
    std::vector<std::uint32_t> missing;
    for (std::uint32_t i = 0; i < is_here_.size(); ++i)
        if (!is_here_[i])
            missing.push_back(i);
    return missing;
}

Result<void> ChunkStore::remove() {
    return runtime::remove_tree(path_);
}

} // namespace rustchain::sync
