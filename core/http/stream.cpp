// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Handshakes, with OpenSSL.
#include "core/http/stream.hpp"

#include <boost/asio/redirect_error.hpp>
#include <boost/asio/ssl/host_name_verification.hpp>
#include <boost/asio/ssl/impl/src.hpp> // Asio's TLS is compiled here
#include <boost/asio/use_awaitable.hpp>

namespace rustchain::http {

namespace asio = boost::asio;
namespace ssl = boost::asio::ssl;
using boost::system::error_code;

namespace {

void use_modern_tls(ssl::context& context) {
    context.set_options(ssl::context::default_workarounds | ssl::context::no_sslv2 |
                        ssl::context::no_sslv3 | ssl::context::no_tlsv1 | ssl::context::no_tlsv1_1);
}

//! Numbers are not names: servers are not told them.
bool is_number(const std::string& host) {
    error_code ec;
    asio::ip::make_address(host, ec);
    return !ec;
}

} // namespace

Result<TlsContext> client_tls(const std::string& ca_file) {
    auto context = std::make_shared<ssl::context>(ssl::context::tls_client);
    use_modern_tls(*context);
    error_code ec;
    if (ca_file.empty())
        context->set_default_verify_paths(ec);
    else
        context->load_verify_file(ca_file, ec);
    if (!ec)
        context->set_verify_mode(ssl::verify_peer, ec);
    if (ec)
        return fail(ErrorCode::invalid_input, "the certificates" +
                                                  (ca_file.empty() ? "" : " in " + ca_file) +
                                                  " cannot be used: " + ec.message());
    return context;
}

Result<TlsContext> server_tls(const std::string& certificate, const std::string& key) {
    auto context = std::make_shared<ssl::context>(ssl::context::tls_server);
    use_modern_tls(*context);
    error_code ec;
    context->use_certificate_chain_file(certificate, ec);
    if (ec)
        return fail(ErrorCode::invalid_input,
                    "the certificate in " + certificate + " cannot be used: " + ec.message());
    context->use_private_key_file(key, ssl::context::pem, ec);
    if (ec || SSL_CTX_check_private_key(context->native_handle()) != 1)
        return fail(ErrorCode::invalid_input,
                    "the key in " + key + " is not that of the certificate, or cannot be read");
    return context;
}

runtime::Task<std::string> Stream::secure_as_client(TlsContext context, std::string host) {
    context_ = std::move(context);
    tls_ = std::make_unique<Tls>(*socket_, *context_);
    tls_->set_verify_callback(ssl::host_name_verification(host));
    if (!is_number(host))
        SSL_set_tlsext_host_name(tls_->native_handle(), host.c_str());
    error_code ec;
    co_await tls_->async_handshake(ssl::stream_base::client,
                                   asio::redirect_error(asio::use_awaitable, ec));
    if (!ec)
        co_return std::string();
    const long verdict = SSL_get_verify_result(tls_->native_handle());
    if (verdict != X509_V_OK)
        co_return "its certificate is not trusted: " +
            std::string(X509_verify_cert_error_string(verdict));
    co_return "no encrypted connection: " + ec.message();
}

runtime::Task<bool> Stream::secure_as_server(TlsContext context) {
    context_ = std::move(context);
    tls_ = std::make_unique<Tls>(*socket_, *context_);
    error_code ec;
    co_await tls_->async_handshake(ssl::stream_base::server,
                                   asio::redirect_error(asio::use_awaitable, ec));
    co_return !ec;
}

runtime::Task<void> Stream::say_end() {
    error_code ec;
    if (tls_)
        co_await tls_->async_shutdown(asio::redirect_error(asio::use_awaitable, ec));
    else
        socket_->shutdown(asio::ip::tcp::socket::shutdown_send, ec);
}

} // namespace rustchain::http
