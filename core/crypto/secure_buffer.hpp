// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Memory for secrets: wiped when it goes, locked where the system allows, never copied by accident.
#pragma once

#include "core/primitives/bytes.hpp"

#include <string_view>

namespace rustchain::crypto {

//! A byte string in wiped memory, locked and between guard pages (libsodium) where the system
//! allows. Move-only; copy() is explicit.
class SecureBuffer {
public:
    SecureBuffer() = default;
    explicit SecureBuffer(std::size_t size); //!< zeros
    explicit SecureBuffer(ByteView bytes);
    explicit SecureBuffer(std::string_view text) : SecureBuffer(as_bytes(text)) {}
    SecureBuffer(SecureBuffer&& other) noexcept;
    SecureBuffer& operator=(SecureBuffer&& other) noexcept;
    SecureBuffer(const SecureBuffer&) = delete;
    SecureBuffer& operator=(const SecureBuffer&) = delete;
    ~SecureBuffer();

    SecureBuffer copy() const { return SecureBuffer(view()); }
    ByteView view() const { return {data_, size_}; }
    std::string_view text() const { return as_text(view()); }
    std::uint8_t* data() { return data_; }
    const std::uint8_t* data() const { return data_; }
    std::size_t size() const { return size_; }
    bool empty() const { return size_ == 0; }
    //! Wipes and frees at once.
    void clear();

private:
    std::uint8_t* data_ = nullptr;
    std::size_t size_ = 0;
    bool guarded_ = false; //!< libsodium's memory, with guard pages
};

//! Wipes memory in a way the compiler keeps.
void wipe(void* memory, std::size_t size);

} // namespace rustchain::crypto
