// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Which hosts and origins get through.
#include "core/http/origin_guard.hpp"

#include "tests/fixtures/test_program.hpp"

namespace origin_guard_test {

using namespace rustchain::http;

class OriginGuardTest : public QObject {
    Q_OBJECT

    //! 0: let through; otherwise the refusal's status.
    static int status(const Guard& guard, Headers headers) {
        Request request;
        request.headers = std::move(headers);
        auto refusal = guard(request);
        return refusal ? static_cast<int>(refusal->status) : 0;
    }

private slots:
    void lets_this_machine_in() {
        const Guard guard = make_origin_guard({});
        for (const char* host :
             {"127.0.0.1:8099", "localhost", "LocalHost:1", "[::1]:8099", "[::1]"})
            QCOMPARE(status(guard, {{"Host", host}}), 0);
    }

    void refuses_other_names() {
        const Guard guard = make_origin_guard({});
        for (const char* host : {"evil.example", "evil.example:8099", "127.0.0.1.evil.example", "",
                                 "localhost.evil", "[::2]:80", "[::1", "127.0.0.2"})
            QCOMPARE(status(guard, {{"Host", host}}), 403);
        QCOMPARE(status(guard, {}), 400);
        QCOMPARE(status(guard, {{"Host", "localhost"}, {"host", "localhost"}}), 400);
    }

    void lets_named_hosts_in() {
        const Guard guard = make_origin_guard({.hosts = {"node.example"}});
        QCOMPARE(status(guard, {{"Host", "NODE.example:8099"}}), 0);
        QCOMPARE(status(guard, {{"Host", "sub.node.example"}}), 403);
        QCOMPARE(status(make_origin_guard({.hosts = {"*"}}), {{"Host", "any.example"}}), 0);
    }

    void refuses_pages_of_others() {
        const Guard guard = make_origin_guard({.origins = {"https://wallet.example"}});
        auto with = [&](const char* origin) {
            return status(guard, {{"Host", "localhost"}, {"Origin", origin}});
        };
        QCOMPARE(with("https://wallet.example"), 0);
        QCOMPARE(with("http://wallet.example"), 403);
        QCOMPARE(with("https://wallet.example.evil"), 403);
        QCOMPARE(with("null"), 403);
        QCOMPARE(with("http://localhost"), 403);
        QCOMPARE(status(guard, {{"Host", "localhost"},
                                {"Origin", "https://wallet.example"},
                                {"Origin", "https://evil.example"}}),
                 400);
    }
};

RUSTCHAIN_TEST(OriginGuardTest)

} // namespace origin_guard_test
#include "origin_guard_test.moc"
