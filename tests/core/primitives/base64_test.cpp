// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Base64: the RFC's examples, every length, every wrong character.
#include "core/primitives/base64.hpp"

#include "tests/fixtures/test_program.hpp"

namespace base64_test {

using namespace rustchain;

class Base64Test : public QObject {
    Q_OBJECT
private slots:
    void spells_the_examples_of_rfc_4648() {
        const std::pair<std::string_view, std::string_view> examples[] = {{"", ""},
                                                                          {"f", "Zg=="},
                                                                          {"fo", "Zm8="},
                                                                          {"foo", "Zm9v"},
                                                                          {"foob", "Zm9vYg=="},
                                                                          {"fooba", "Zm9vYmE="},
                                                                          {"foobar", "Zm9vYmFy"}};
        for (const auto& [plain, text] : examples) {
            QCOMPARE(to_base64(as_bytes(plain)), std::string(text));
            auto back = from_base64(text);
            QVERIFY(back);
            QVERIFY(as_text(*back) == plain);
        }
    }

    void reads_back_every_byte() {
        Bytes bytes;
        for (unsigned i = 0; i < 256; ++i) {
            bytes.push_back(static_cast<std::uint8_t>(i * 7));
            QVERIFY(from_base64(to_base64(bytes)) == bytes);
        }
    }

    void refuses_other_spellings() {
        for (std::string_view bad : {"Zg", "Zg=", "Zh==", "Zm9=", "Z===", "====", "Zm 9", "Zm-_",
                                     "=m9v", "Zg==Zg==", "Zm9v\n"})
            QVERIFY2(!from_base64(bad), std::string(bad).c_str());
    }
};

RUSTCHAIN_TEST(Base64Test)

} // namespace base64_test
#include "base64_test.moc"
