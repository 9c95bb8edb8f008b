// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Memory for secrets, on libsodium's guarded allocations.
#include "core/crypto/secure_buffer.hpp"

#include "core/crypto/libraries.hpp"

#include <cstring>
#include <new>
#include <utility>

#include <sodium.h>

namespace rustchain::crypto {

// sodium_malloc() asks for mlock and goes on when the system refuses it.
SecureBuffer::SecureBuffer(std::size_t size) : size_(size) {
    if (size == 0)
        return;
    require_sodium();
    data_ = static_cast<std::uint8_t*>(sodium_malloc(size));
    guarded_ = data_ != nullptr;
    // Guard pages take mappings, of which a process has some ten thousands; beyond them, plain
    // memory is wiped just the same.
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
