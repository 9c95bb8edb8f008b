// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What a power cut leaves.
#include "tests/simulation/memory_disk.hpp"

namespace rustchain::simulation {
namespace {

auto no_power() {
    return fail(ErrorCode::internal, "the power is gone");
}

} // namespace

class MemoryDisk::OpenFile final : public runtime::GrowingFile {
public:
    OpenFile(MemoryDisk& disk, std::shared_ptr<File> file) : disk_(disk), file_(std::move(file)) {}

    Result<void> append(ByteView bytes) override {
        return disk_.change([&] { rustchain::append(file_->content, bytes); });
    }
    Result<void> sync() override {
        return disk_.change([&] {
            file_->synced = file_->content.size();
            file_->uncut.reset();
        });
    }
    Result<void> truncate(std::uint64_t size) override {
        if (size > file_->content.size())
            return fail(ErrorCode::invalid_input, "the file is shorter");
        return disk_.change([&] {
            if (size < file_->synced && !file_->uncut)
                file_->uncut =
                    Bytes(file_->content.begin(),
                          file_->content.begin() + static_cast<std::ptrdiff_t>(file_->synced));
            file_->content.resize(size);
            file_->synced = std::min(file_->synced, file_->content.size());
        });
    }
    std::uint64_t size() const override { return file_->content.size(); }

private:
    MemoryDisk& disk_;
    std::shared_ptr<File> file_;
};

Result<void> MemoryDisk::change(const std::function<void()>& apply) {
    if (!has_power_)
        return no_power();
    ++changes_;
    const bool is_last = cut_at_ && *cut_at_ == 0;
    if (cut_at_ && !is_last)
        --*cut_at_;
    if (!is_last || is_done_)
        apply();
    if (!is_last)
        return {};
    cut_at_.reset();
    has_power_ = false;
    const auto on_cut = std::move(on_cut_);
    on_cut_ = {};
    on_cut();
    if (!is_done_)
        return no_power();
    return {};
}

void MemoryDisk::cut_power_at(std::size_t change, bool is_done, std::function<void()> on_cut) {
    cut_at_ = change;
    is_done_ = is_done;
    on_cut_ = std::move(on_cut);
}

Result<std::shared_ptr<MemoryDisk::File>> MemoryDisk::find(const runtime::Path& path) const {
    auto found = names_.find(path.filename().string());
    if (!has_power_)
        return no_power();
    if (found == names_.end())
        return fail(ErrorCode::not_found, "no file " + path.string());
    return found->second;
}

Result<std::unique_ptr<runtime::GrowingFile>> MemoryDisk::open(const runtime::Path& path) {
    auto opened = change([&] {
        auto& file = names_[path.filename().string()];
        if (!file) {
            file = std::make_shared<File>();
            file->inode = next_inode_++;
        }
        synced_names_ = names_;
    });
    if (!opened)
        return fail(opened.error());
    return std::make_unique<OpenFile>(*this, names_.at(path.filename().string()));
}

Result<Bytes> MemoryDisk::read(const runtime::Path& path, std::size_t limit) {
    auto file = find(path);
    if (!file)
        return fail(file.error());
    if ((*file)->content.size() > limit)
        return fail(ErrorCode::invalid_input, "the file is too long");
    return (*file)->content;
}

Result<runtime::FileIdentity> MemoryDisk::identify(const runtime::Path& path) {
    auto file = find(path);
    if (!file)
        return fail(file.error());
    return runtime::FileIdentity{.device = 1, .inode = (*file)->inode};
}

Result<std::vector<std::string>> MemoryDisk::list(const runtime::Path&) {
    if (!has_power_)
        return no_power();
    std::vector<std::string> names;
    for (const auto& [name, file] : names_)
        names.push_back(name);
    return names;
}

Result<void> MemoryDisk::rename(const runtime::Path& from, const runtime::Path& to) {
    if (auto file = find(from); !file)
        return fail(file.error());
    return change([&] {
        auto moved = names_.extract(from.filename().string());
        names_.insert_or_assign(to.filename().string(), std::move(moved.mapped()));
    });
}

Result<void> MemoryDisk::remove(const runtime::Path& path) {
    return change([&] { names_.erase(path.filename().string()); });
}

void MemoryDisk::restart(runtime::Random& random) {
    has_power_ = true;
    cut_at_.reset();
    on_cut_ = {};
    if (random.below(2) == 0)
        names_ = synced_names_;
    synced_names_ = names_;
    for (const auto& [name, file] : names_) {
        Bytes& content = file->content;
        const auto kept = static_cast<std::size_t>(random.below(content.size() - file->synced + 1));
        content.resize(file->synced + kept);
        // The end of the file may be there before its bytes are.
        if (kept > 0 && random.below(4) == 0)
            std::fill(content.end() - static_cast<std::ptrdiff_t>(kept), content.end(),
                      std::uint8_t{0});
        if (file->uncut && random.below(2) == 0)
            content = std::move(*file->uncut);
        file->uncut.reset();
        file->synced = content.size();
    }
}

MemoryDisk MemoryDisk::copy() const {
    MemoryDisk other;
    other.next_inode_ = next_inode_ + 1000;
    for (const auto& [name, file] : synced_names_) {
        auto copied = std::make_shared<File>();
        copied->inode = other.next_inode_++;
        copied->content.assign(file->content.begin(),
                               file->content.begin() + static_cast<std::ptrdiff_t>(file->synced));
        copied->synced = copied->content.size();
        other.names_.emplace(name, std::move(copied));
    }
    other.synced_names_ = other.names_;
    return other;
}

std::uint64_t MemoryDisk::bytes() const {
    std::uint64_t sum = 0;
    for (const auto& [name, file] : names_)
        sum += file->content.size();
    return sum;
}

} // namespace rustchain::simulation
