// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A certificate authority of a test's own.
#pragma once

#include <filesystem>
#include <memory>
#include <string>

namespace rustchain::integration {

class OwnAuthority {
public:
    OwnAuthority();
    ~OwnAuthority();

    //! Writes the authority's certificate as PEM.
    void write_certificate(const std::filesystem::path& file) const;
    //! Writes a server's certificate for this host name, and its key.
    void write_server(const std::string& host, const std::filesystem::path& certificate,
                      const std::filesystem::path& key) const;

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

} // namespace rustchain::integration
