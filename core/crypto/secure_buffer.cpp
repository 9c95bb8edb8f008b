// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Memory for secrets, on libsodium's guarded allocations.
#include "core/crypto/secure_buffer.hpp"

#include "core/crypto/libraries.hpp"

#include <atomic>
#include <cstring>
#include <utility>

#include <sodium.h>

namespace rustchain::crypto {
namespace {

// Guard pages cost mappings, of which a process has some ten thousands, and locked memory, of which
// it has little: secrets beyond this count live in plain memory, wiped just the same.
constexpr std::size_t kMostGuarded = 4096;
std::atomic<std::size_t> guarded_count{0};

//! Memory between guard pages, or nothing when the system or our own limit refuses it.
//! sodium_malloc() asks for mlock and goes on without it.
std::uint8_t* allocate_guarded(std::size_t size) {
    void* memory = ++guarded_count <= kMostGuarded ? sodium_malloc(size) : nullptr;
    if (memory == nullptr)
        --guarded_count;
    return static_cast<std::uint8_t*>(memory);
}

} // namespace

SecureBuffer::SecureBuffer(std::size_t size) : size_(size) {
    if (size == 0)
        return;
    require_sodium();
    data_ = allocate_guarded(size);
    guarded_ = data_ != nullptr;
    if (!guarded_)
        data_ = new std::uint8_t[size];
    std::memset(data_, 0, size);
}

SecureBuffer::SecureBuffer(ByteView bytes) : SecureBuffer(bytes.size()) {
    if (!bytes.empty())
        std::memcpy(data_, bytes.data(), bytes.size());
}

SecureBuffer::SecureBuffer(SecureBuffer&& other) noexcept
    : data_(std::exchange(other.data_, nullptr)), size_(std::exchange(other.size_, 0)),
      guarded_(std::exchange(other.guarded_, false)) {}

SecureBuffer& SecureBuffer::operator=(SecureBuffer&& other) noexcept {
    if (this != &other) {
        clear();
        data_ = std::exchange(other.data_, nullptr);
        size_ = std::exchange(other.size_, 0);
        guarded_ = std::exchange(other.guarded_, false);
    }
    return *this;
}

SecureBuffer::~SecureBuffer() {
    clear();
}

void SecureBuffer::clear() {
    if (guarded_) {
        sodium_free(data_);
        --guarded_count;
    } else if (data_ != nullptr) {
        wipe(data_, size_);
        delete[] data_;
    }
    data_ = nullptr;
    size_ = 0;
    guarded_ = false;
}

void wipe(void* memory, std::size_t size) {
    sodium_memzero(memory, size);
}

} // namespace rustchain::crypto
