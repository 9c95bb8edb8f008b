// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The book: contacts, payments remembered, and addresses that only look known.
#include "core/wallet/address_book.hpp"

#include "core/runtime/file.hpp"
#include "tests/fixtures/test_program.hpp"

#include <QTemporaryDir>

#include <map>

namespace address_book_test {

using namespace rustchain;
using namespace rustchain::wallet;
namespace fs = std::filesystem;

namespace {

Address address_at(std::uint32_t number) {
    Address address;
    for (std::size_t i = 0; i < 4; ++i)
        address[i] = static_cast<std::uint8_t>(number >> (8 * i));
    return address;
}

//! Two addresses whose texts begin with the same 6 and end with the same 4 characters.
std::pair<Address, Address> alike_addresses() {
    std::map<std::string, Address> by_ends;
    for (std::uint32_t number = 1;; ++number) {
        Address address = address_at(number);
        std::string text = to_text(address, "drtc");
        std::string ends = text.substr(0, 6) + text.substr(text.size() - 4);
        if (auto [found, is_new] = by_ends.emplace(ends, address); !is_new)
            return {found->second, address};
    }
}

int is(ErrorCode code) {
    return static_cast<int>(code);
}

} // namespace

class AddressBookTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> place_;
    fs::path file_;

    AddressBook open() { return AddressBook::open(file_, "drtc").value(); }

private slots:
    void init() {
        place_ = std::make_unique<QTemporaryDir>();
        file_ = fs::path(place_->path().toStdString()) / "address_book.json";
    }

    void keeps_contacts_and_payments_across_restarts() {
        AddressBook book = open();
        QVERIFY(book.save({.name = "Ilse", .address = address_at(1), .note = "from \"work\""}));
        QVERIFY(book.save({.name = "Ömer", .address = address_at(2)}));
        QVERIFY(book.remember_paid({address_at(1), address_at(3)}));
        AddressBook again = open();
        QVERIFY(again.contacts() == book.contacts());
        QVERIFY(again.was_paid(address_at(1)));
        QVERIFY(again.was_paid(address_at(3)));
        QVERIFY(!again.was_paid(address_at(2)));
        QVERIFY(again.remove("Ilse"));
        QVERIFY(!open().find(address_at(1)));
        QCOMPARE(is(again.remove("Ilse").error().code), is(ErrorCode::not_found));
    }

    void refuses_bad_contacts() {
        AddressBook book = open();
        auto code_of = [&](Contact contact) {
            auto saved = book.save(std::move(contact));
            return saved ? -1 : is(saved.error().code);
        };
        Address address = address_at(1);
        QCOMPARE(code_of({.name = "", .address = address}), is(ErrorCode::invalid_input));
        QCOMPARE(code_of({.name = " ", .address = address}), is(ErrorCode::invalid_input));
        QCOMPARE(code_of({.name = "a\nb", .address = address}), is(ErrorCode::invalid_input));
        QCOMPARE(code_of({.name = std::string(65, 'a'), .address = address}),
                 is(ErrorCode::invalid_input));
        QCOMPARE(code_of({.name = "A", .address = address, .note = std::string(257, 'a')}),
                 is(ErrorCode::invalid_input));
        QCOMPARE(
            code_of(
                {.name = std::string(64, 'a'), .address = address, .note = std::string(256, 'a')}),
            -1);
        QCOMPARE(code_of({.name = "B", .address = address}), is(ErrorCode::already_exists));
        QCOMPARE(book.contacts().size(), std::size_t{1});
    }

    void knows_first_payments_names_and_own_addresses() {
        AddressBook book = open();
        QVERIFY(book.save({.name = "Ilse", .address = address_at(1)}));
        RecipientCheck check = book.check(address_at(1), {address_at(9)});
        QVERIFY(!check.was_paid_before && !check.is_own);
        QCOMPARE(check.name.value(), std::string("Ilse"));
        QVERIFY(book.remember_paid({address_at(1)}));
        QVERIFY(book.check(address_at(1), {}).was_paid_before);
        QVERIFY(book.check(address_at(9), {address_at(9)}).is_own);
        QVERIFY(book.check(address_at(5), {}) == RecipientCheck{});
    }

    void warns_when_a_contact_has_another_address_than_was_paid() {
        AddressBook book = open();
        QVERIFY(book.save({.name = "Ilse", .address = address_at(1)}));
        QVERIFY(book.save({.name = "Ilse", .address = address_at(2)}));
        QVERIFY(!book.check(address_at(2), {}).changed_from); // the first was never paid
        QVERIFY(book.remember_paid({address_at(2)}));
        QVERIFY(book.save({.name = "Ilse", .address = address_at(3)}));
        AddressBook again = open();
        QCOMPARE(again.check(address_at(3), {}).changed_from.value(), address_at(2));
        QVERIFY(again.remember_paid({address_at(3)}));
        QVERIFY(!again.check(address_at(3), {}).changed_from);
        QVERIFY(!open().check(address_at(3), {}).changed_from);
    }

    void finds_an_address_that_only_looks_known() {
        AddressBook book = open();
        const auto [known, alike] = alike_addresses();
        QVERIFY(book.save({.name = "Ilse", .address = known}));
        RecipientCheck check = book.check(alike, {});
        QCOMPARE(check.looks_like.value(), known);
        QCOMPARE(check.looks_like_name.value(), std::string("Ilse"));
        QVERIFY(!book.check(known, {}).looks_like);
        QVERIFY(!book.check(address_at(5), {}).looks_like);
        QVERIFY(book.remember_paid({alike}));
        QVERIFY(!book.check(alike, {}).looks_like); // paid before: known by itself

        file_ += ".paid";
        AddressBook paid_only = open();
        QVERIFY(paid_only.remember_paid({known}));
        QCOMPARE(paid_only.check(alike, {}).looks_like.value(), known);
        QVERIFY(!paid_only.check(alike, {}).looks_like_name);
    }

    void forgets_the_oldest_payment_when_full() {
        AddressBook book = open();
        std::vector<Address> many;
        for (std::uint32_t number = 0; number <= kMaxPaidAddresses; ++number)
            many.push_back(address_at(number + 1));
        QVERIFY(book.remember_paid(many));
        QVERIFY(!book.was_paid(address_at(1)));
        QVERIFY(book.was_paid(address_at(2)));
        QVERIFY(open().was_paid(address_at(kMaxPaidAddresses + 1)));
    }

    void says_where_a_file_is_damaged_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("code");
        const int corrupt = is(ErrorCode::corrupt);
        QTest::newRow("empty") << QByteArray("") << corrupt;
        QTest::newRow("cut") << QByteArray("{\"version\": 1, \"contacts\": [") << corrupt;
        QTest::newRow("no version") << QByteArray("{\"contacts\": [], \"paid\": []}") << corrupt;
        QTest::newRow("no list") << QByteArray("{\"version\": 1, \"contacts\": 3, \"paid\": []}")
                                 << corrupt;
        QTest::newRow("bad address")
            << QByteArray("{\"version\": 1, \"contacts\": [], \"paid\": [\"drtc1x\"]}") << corrupt;
        QTest::newRow("no name") << QByteArray("{\"version\": 1, \"contacts\": [{\"name\": \"\","
                                               "\"address\": \"RTC" +
                                               QByteArray(40, '0') + "\"}], \"paid\": []}")
                                 << corrupt;
        QTest::newRow("newer") << QByteArray("{\"version\": 2}") << is(ErrorCode::unsupported);
    }

    void says_where_a_file_is_damaged() {
        QFETCH(QByteArray, text);
        QFETCH(int, code);
        QVERIFY(runtime::replace_file(file_, as_bytes(text.toStdString())));
        auto opened = AddressBook::open(file_, "drtc");
        QVERIFY(!opened);
        QCOMPARE(is(opened.error().code), code);
        QVERIFY(opened.error().message.find("address_book.json") != std::string::npos);
    }

    void changes_nothing_when_it_cannot_be_written() {
        file_ = fs::path(place_->path().toStdString()) / "missing" / "address_book.json";
        AddressBook book = open();
        QVERIFY(!book.save({.name = "Ilse", .address = address_at(1)}));
        QVERIFY(!book.remember_paid({address_at(1)}));
        QVERIFY(book.contacts().empty());
        QVERIFY(!book.was_paid(address_at(1)));
    }
};

RUSTCHAIN_TEST(AddressBookTest)

} // namespace address_book_test
#include "address_book_test.moc"
