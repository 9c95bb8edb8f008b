// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A disk in memory that forgets, at a power cut, what a real one may forget.
#pragma once

#include "core/runtime/disk.hpp"
#include "core/runtime/random.hpp"

#include <functional>
#include <map>

namespace rustchain::simulation {

//! One folder's files. Bytes survive a power cut once synced, names once a file was opened after
//! their change; what was written beyond that survives in part, by chance.
class MemoryDisk final : public runtime::Disk {
public:
    Result<std::unique_ptr<runtime::GrowingFile>> open(const runtime::Path& path) override;
    Result<Bytes> read(const runtime::Path& path, std::size_t limit) override;
    Result<runtime::FileIdentity> identify(const runtime::Path& path) override;
    Result<std::vector<std::string>> list(const runtime::Path& folder) override;
    Result<void> rename(const runtime::Path& from, const runtime::Path& to) override;
    Result<void> remove(const runtime::Path& path) override;

    //! The power goes at the n-th change from here on (0: the next), before it or right after it;
    //! from then on nothing works, and `on_cut` is called.
    void cut_power_at(std::size_t change, bool is_done, std::function<void()> on_cut);
    //! Nothing works from here on.
    void cut_power() { has_power_ = false; }
    //! After a power cut: what is left comes back, and works again.
    void restart(runtime::Random& random);
    //! Another disk with the same names and synced bytes: what a backup gives back.
    MemoryDisk copy() const;
    std::size_t changes() const { return changes_; }
    //! Bytes in all files.
    std::uint64_t bytes() const;

private:
    struct File {
        std::uint64_t inode = 0;
        Bytes content;
        std::size_t synced = 0;     //!< so much of the content is on the disk
        std::optional<Bytes> uncut; //!< what the disk still holds, after a cut that is not synced
    };
    using Names = std::map<std::string, std::shared_ptr<File>>;
    class OpenFile;

    //! Runs a change, unless the power is gone before it.
    Result<void> change(const std::function<void()>& apply);
    Result<std::shared_ptr<File>> find(const runtime::Path& path) const;

    Names names_;
    Names synced_names_;
    std::uint64_t next_inode_ = 1;
    std::size_t changes_ = 0;
    bool has_power_ = true;
    std::optional<std::size_t> cut_at_;
    bool is_done_ = false;
    std::function<void()> on_cut_;
};

} // namespace rustchain::simulation
