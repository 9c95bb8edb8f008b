// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Memory for secrets: moves, copies, and systems that lock nothing.
#include "core/crypto/secure_buffer.hpp"

#include "tests/fixtures/test_program.hpp"

#include <array>
#include <string>
#include <vector>

#include <sys/resource.h>

namespace secure_buffer_test {

using namespace rustchain;
using namespace rustchain::crypto;

class SecureBufferTest : public QObject {
    Q_OBJECT
private slots:
    void begins_with_zeros() {
        SecureBuffer buffer(100);
        QCOMPARE(buffer.size(), std::size_t{100});
        QVERIFY(std::ranges::all_of(buffer.view(), [](std::uint8_t b) { return b == 0; }));
    }

    void holds_nothing_by_default() {
        SecureBuffer none;
        QVERIFY(none.empty());
        QVERIFY(SecureBuffer(ByteView()).empty());
        QVERIFY(none.copy().empty());
        QVERIFY(none.text().empty());
    }

    void moves_leave_nothing_behind() {
        SecureBuffer first(std::string_view("secret"));
        const std::uint8_t* where = first.data();
        SecureBuffer second = std::move(first);
        QVERIFY(first.empty());
        QCOMPARE(second.data(), where);
        SecureBuffer third(std::string_view("old"));
        third = std::move(second);
        QVERIFY(second.empty());
        QCOMPARE(third.text(), std::string_view("secret"));
        SecureBuffer& itself = third;
        third = std::move(itself);
        QCOMPARE(third.text(), std::string_view("secret"));
    }

    void copies_are_apart() {
        SecureBuffer first(std::string_view("secret"));
        SecureBuffer second = first.copy();
        second.data()[0] = 'S';
        QCOMPARE(first.text(), std::string_view("secret"));
        QCOMPARE(second.text(), std::string_view("Secret"));
        second.clear();
        QVERIFY(second.empty());
        second.clear();
    }

    void works_when_the_system_locks_no_memory() {
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_MEMLOCK, &before), 0);
        rlimit none{.rlim_cur = 0, .rlim_max = before.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_MEMLOCK, &none), 0);
        SecureBuffer buffer(std::string(100'000, 'x'));
        QCOMPARE(setrlimit(RLIMIT_MEMLOCK, &before), 0);
        QCOMPARE(buffer.text(), std::string_view(std::string(100'000, 'x')));
    }

    void takes_more_secrets_than_guarded_memory_has_room_for() {
        std::vector<SecureBuffer> buffers;
        for (int i = 0; i < 20'000; ++i)
            buffers.emplace_back(std::string_view(std::to_string(i)));
        for (int i = 0; i < 20'000; ++i)
            QCOMPARE(buffers[static_cast<std::size_t>(i)].text(),
                     std::string_view(std::to_string(i)));
    }

    void wipes() {
        std::array<std::uint8_t, 40> memory;
        memory.fill(7);
        wipe(memory.data() + 4, 32);
        for (std::size_t i = 0; i < memory.size(); ++i)
            QCOMPARE(memory[i], static_cast<std::uint8_t>(i < 4 || i >= 36 ? 7 : 0));
    }
};

RUSTCHAIN_TEST(SecureBufferTest)

} // namespace secure_buffer_test
#include "secure_buffer_test.moc"
