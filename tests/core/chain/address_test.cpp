// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Addresses as people type them: every slip is named for what it is.
#include "core/chain/address.hpp"

#include "core/primitives/bech32.hpp"
#include "tests/fixtures/test_program.hpp"

#include <random>
#include <set>

namespace address_test {

using namespace rustchain;

namespace {

constexpr std::string_view kAlphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";

Address an_address() {
    Address address;
    for (std::size_t i = 0; i < Address::kSize; ++i)
        address[i] = static_cast<std::uint8_t>(0x10 + 11 * i);
    return address;
}

const std::string kText = to_text(an_address(), "drtc");

std::string upper(std::string text) {
    for (char& c : text)
        c = static_cast<char>(std::toupper(c));
    return text;
}

//! Bech32m text of these bytes under version 0, whatever their number.
std::string text_of(std::size_t count) {
    Bytes groups{0};
    append(groups, to_five_bit_groups(Bytes(count, 0x5A)));
    return encode_bech32m("drtc", groups);
}

} // namespace

class AddressTest : public QObject {
    Q_OBJECT
private slots:
    void belongs_to_key_and_scheme() {
        crypto::PublicKey key;
        crypto::PublicKey other;
        other[31] = 1;
        QVERIFY(address_of(KeyScheme::ed25519, key) != address_of(KeyScheme::schnorr, key));
        QVERIFY(address_of(KeyScheme::schnorr, key) != address_of(KeyScheme::schnorr, other));
    }

    void comes_back_from_its_text() {
        std::mt19937_64 random(1);
        for (int i = 0; i < 200; ++i) {
            Address address;
            for (std::size_t byte = 0; byte < Address::kSize; ++byte)
                address[byte] = static_cast<std::uint8_t>(random());
            std::string text = to_text(address, "trtc");
            QVERIFY(text.starts_with("trtc1q"));
            QCOMPARE(parse_address(text, "trtc").value(), (ParsedAddress{address, true}));
            QCOMPARE(parse_address(upper(text), "trtc").value(), (ParsedAddress{address, true}));
        }
    }

    void takes_the_old_form_and_says_that_nothing_checked_it() {
        std::string old = "RTC101b26313c47525d68737e89949faab5c0cbd6e1";
        QCOMPARE(parse_address(old, "drtc").value(), (ParsedAddress{an_address(), false}));
        QCOMPARE(parse_address("RTC" + upper(old.substr(3)), "rtc").value(),
                 (ParsedAddress{an_address(), false}));
    }

    void finds_every_single_wrong_character() {
        for (std::size_t at = 5; at < kText.size(); ++at) {
            for (char wrong : std::string(kAlphabet) + "1bio?") {
                std::string text = kText;
                if (text[at] == wrong)
                    continue;
                text[at] = wrong;
                auto parsed = parse_address(text, "drtc");
                QVERIFY2(!parsed && parsed.error() == AddressFault::typing_error, text.c_str());
            }
        }
    }

    void finds_lost_doubled_and_swapped_characters() {
        for (std::size_t at = 5; at < kText.size(); ++at) {
            std::string lost = kText;
            lost.erase(at, 1);
            QCOMPARE(parse_address(lost, "drtc").error(), AddressFault::typing_error);
            std::string doubled = kText;
            doubled.insert(at, 1, kText[at]);
            QCOMPARE(parse_address(doubled, "drtc").error(), AddressFault::typing_error);
            std::string swapped = kText;
            std::swap(swapped[at], swapped[at - 1]);
            if (at > 5 && swapped != kText)
                QCOMPARE(parse_address(swapped, "drtc").error(), AddressFault::typing_error);
        }
    }

    void names_the_fault_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<AddressFault>("fault");
        auto row = [](const char* name, const std::string& text, AddressFault fault) {
            QTest::newRow(name) << QString::fromStdString(text) << fault;
        };
        using enum AddressFault;
        row("nothing", "", not_an_address);
        row("a word", "alice", not_an_address);
        row("another coin", encode_bech32m("bc", to_five_bit_groups(Bytes(20, 7))), not_an_address);
        row("a prefix alone", "drtc1", not_an_address);
        row("too long", kText + std::string(90, 'q'), not_an_address);
        row("39 digits", "RTC" + std::string(39, 'a'), not_an_address);
        row("41 digits", "RTC" + std::string(41, 'a'), not_an_address);
        row("a letter among the digits", "RTC" + std::string(39, 'a') + "g", not_an_address);
        row("small letters before digits", "rtc" + std::string(40, 'a'), not_an_address);
        row("capitals with a slip",
            upper(kText).replace(10, 1, upper(kText)[10] == 'Q' ? "P" : "Q"), typing_error);
        row("mixed case", upper(kText.substr(0, 10)) + kText.substr(10), typing_error);
        row("a space at the end", kText + " ", typing_error);
        Bytes bits_left_over(32, 31);
        bits_left_over[0] = 0;
        row("bits beyond the last byte", encode_bech32m("drtc", bits_left_over), typing_error);
        row("a group too many", encode_bech32m("drtc", Bytes(34, 0)), typing_error);
        row("main's", to_text(an_address(), "rtc"), wrong_network);
        row("test's", to_text(an_address(), "trtc"), wrong_network);
        row("19 bytes", text_of(19), wrong_version);
        row("21 bytes", text_of(21), wrong_version);
        Bytes newer = to_five_bit_groups(an_address());
        newer.insert(newer.begin(), 1);
        row("a version to come", encode_bech32m("drtc", newer), wrong_version);
        row("no data", encode_bech32m("drtc", {}), wrong_version);
    }

    void names_the_fault() {
        QFETCH(QString, text);
        QFETCH(AddressFault, fault);
        auto parsed = parse_address(text.toStdString(), "drtc");
        QVERIFY(!parsed);
        QCOMPARE(parsed.error(), fault);
    }

    void says_each_fault_in_its_own_words() {
        std::set<std::string_view> sentences;
        for (auto fault : {AddressFault::not_an_address, AddressFault::typing_error,
                           AddressFault::wrong_network, AddressFault::wrong_version})
            sentences.insert(describe(fault));
        QCOMPARE(sentences.size(), 4U);
        QCOMPARE(describe(AddressFault::typing_error),
                 std::string_view("This address has a typing error."));
        QCOMPARE(describe(AddressFault::wrong_network),
                 std::string_view("This is an address of another network."));
    }
};

RUSTCHAIN_TEST(AddressTest)

} // namespace address_test
#include "address_test.moc"
