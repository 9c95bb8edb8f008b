// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Writes files of which it syncs only some, and is killed: unsynced_writes_test.sh knows what must
// be left of each. usage: torn_writer FOLDER
#include <sys/stat.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>

#include <fcntl.h>
#include <unistd.h>

namespace {

const std::string kTen = "0123456789";

void must(bool is_done, const char* what) {
    if (is_done)
        return;
    std::perror(what);
    std::exit(1);
}

void sync_folder(const std::string& path) {
    const int folder = open(path.c_str(), O_RDONLY | O_DIRECTORY);
    must(folder >= 0 && fsync(folder) == 0, "sync a folder");
    close(folder);
}

//! Opened, with `text` in it and on the disk.
int synced_file(const std::string& path, const std::string& text) {
    const int file = open(path.c_str(), O_RDWR | O_CREAT, 0600);
    must(file >= 0 && write(file, text.data(), text.size()) == static_cast<ssize_t>(text.size()) &&
             fsync(file) == 0,
         "write and sync");
    return file;
}

void add_ten(int file) {
    must(write(file, kTen.data(), kTen.size()) == 10, "write");
}

//! Files whose names are safe, because their folder is synced at the end.
void write_contents(const std::string& root) {
    add_ten(synced_file(root + "/half", kTen));
    synced_file(root + "/whole", kTen);
    add_ten(open((root + "/never").c_str(), O_WRONLY | O_CREAT, 0600));

    const int started = open((root + "/started").c_str(), O_WRONLY | O_CREAT, 0600);
    add_ten(started);
    must(sync_file_range(started, 0, 10, SYNC_FILE_RANGE_WRITE) == 0, "start to write");

    const int data = open((root + "/data").c_str(), O_WRONLY | O_CREAT, 0600);
    add_ten(data);
    must(fdatasync(data) == 0, "sync data");
    add_ten(data);

    const int overwritten = synced_file(root + "/overwritten", kTen + kTen);
    must(pwrite(overwritten, "x", 1, 7) == 1, "overwrite");

    const int cut = synced_file(root + "/cut", kTen + kTen);
    must(ftruncate(cut, 5) == 0 && lseek(cut, 0, SEEK_END) == 5, "cut");
    add_ten(cut);

    // A removed file's inode is taken by the next one, whose bytes are not synced.
    close(synced_file(root + "/removed", kTen));
    must(std::filesystem::remove(root + "/removed"), "remove");
    add_ten(open((root + "/reused").c_str(), O_WRONLY | O_CREAT, 0600));

    std::FILE* stream = std::fopen((root + "/stream").c_str(), "w");
    must(stream != nullptr && std::fputs("text", stream) >= 0 && std::fflush(stream) == 0, "print");
    sync_folder(root);
}

void replace(const std::string& folder) {
    std::filesystem::create_directory(folder);
    close(synced_file(folder + "/file", "old"));
    sync_folder(folder);
    close(synced_file(folder + "/fresh", "new!"));
    std::filesystem::rename(folder + "/fresh", folder + "/file");
}

void write_names(const std::string& root) {
    replace(root + "/replaced");
    sync_folder(root + "/replaced");
    replace(root + "/half_replaced");
    std::filesystem::create_directory(root + "/nameless");
    sync_folder(root);
    close(synced_file(root + "/nameless/file", kTen));
    std::filesystem::create_directory(root + "/lost_folder");
    close(synced_file(root + "/lost_folder/file", kTen));
    sync_folder(root + "/lost_folder");
}

} // namespace

int main(int argc, char** argv) {
    must(argc == 2, "usage: torn_writer FOLDER");
    write_contents(argv[1]);
    write_names(argv[1]);
    return std::raise(SIGKILL);
}
