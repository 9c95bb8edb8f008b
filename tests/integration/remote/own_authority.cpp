// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Certificates by OpenSSL.
#include "tests/integration/remote/own_authority.hpp"

#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <cstdio>

namespace rustchain::integration {
namespace {

struct Free {
    void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
    void operator()(X509* certificate) const { X509_free(certificate); }
    void operator()(X509_EXTENSION* extension) const { X509_EXTENSION_free(extension); }
    void operator()(std::FILE* file) const { std::fclose(file); }
};
using Key = std::unique_ptr<EVP_PKEY, Free>;
using Certificate = std::unique_ptr<X509, Free>;
using File = std::unique_ptr<std::FILE, Free>;

void extend(X509* certificate, X509* issuer, int kind, const std::string& value) {
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    std::unique_ptr<X509_EXTENSION, Free> extension(
        X509V3_EXT_conf_nid(nullptr, &context, kind, value.c_str()));
    X509_add_ext(certificate, extension.get(), -1);
}

Certificate begin(const std::string& name, EVP_PKEY* key, long serial) {
    Certificate certificate(X509_new());
    X509_set_version(certificate.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -3600);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 3600);
    X509_set_pubkey(certificate.get(), key);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char*>(name.c_str()), -1, -1, 0);
    return certificate;
}

File open(const std::filesystem::path& path) {
    return File(std::fopen(path.c_str(), "wb"));
}

} // namespace

struct OwnAuthority::Parts {
    Key key{EVP_EC_gen("P-256")};
    Certificate certificate;
};

OwnAuthority::OwnAuthority() : parts_(std::make_unique<Parts>()) {
    parts_->certificate = begin("an authority of a test", parts_->key.get(), 1);
    X509* own = parts_->certificate.get();
    X509_set_issuer_name(own, X509_get_subject_name(own));
    extend(own, own, NID_basic_constraints, "critical,CA:TRUE");
    X509_sign(own, parts_->key.get(), EVP_sha256());
}

OwnAuthority::~OwnAuthority() = default;

void OwnAuthority::write_certificate(const std::filesystem::path& file) const {
    PEM_write_X509(open(file).get(), parts_->certificate.get());
}

void OwnAuthority::write_server(const std::string& host, const std::filesystem::path& certificate,
                                const std::filesystem::path& key) const {
    const Key own(EVP_EC_gen("P-256"));
    const Certificate made = begin(host, own.get(), 2);
    X509* issuer = parts_->certificate.get();
    X509_set_issuer_name(made.get(), X509_get_subject_name(issuer));
    extend(made.get(), issuer, NID_subject_alt_name, "DNS:" + host);
    X509_sign(made.get(), parts_->key.get(), EVP_sha256());
    PEM_write_X509(open(certificate).get(), made.get());
    PEM_write_PrivateKey(open(key).get(), own.get(), nullptr, nullptr, 0, nullptr, nullptr);
}

} // namespace rustchain::integration
