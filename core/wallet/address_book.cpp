// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Who is known, kept as JSON:
//
//     {"version": 1, "contacts": [{"name": …, "address": …, "note": …, "formerly": …}], "paid":
//     […]}
#include "core/wallet/address_book.hpp"

#include "core/json/field.hpp"
#include "core/json/parse.hpp"
#include "core/json/write.hpp"
#include "core/runtime/file.hpp"
#include "core/wallet/text/plain_text.hpp"

#include <algorithm>

namespace rustchain::wallet {
namespace {

constexpr std::size_t kMaxFileBytes = 16 * 1024 * 1024;
constexpr std::size_t kAlikeFirst = 6;
constexpr std::size_t kAlikeLast = 4;

Result<void> check_contact(const Contact& contact) {
    if (is_blank(contact.name))
        return fail(ErrorCode::invalid_input, "a contact needs a name");
    if (contact.name.size() > kMaxContactNameBytes || !is_plain_text(contact.name))
        return fail(ErrorCode::invalid_input, "a contact's name is plain text of at most 64 bytes");
    if (contact.note.size() > kMaxContactNoteBytes || !is_plain_text(contact.note))
        return fail(ErrorCode::invalid_input,
                    "a contact's note is plain text of at most 256 bytes");
    return {};
}

Result<Address> read_address(const json::Field& field, std::string_view prefix) {
    auto text = field.text();
    if (!text)
        return fail(text.error());
    auto parsed = parse_address(*text, prefix);
    if (!parsed)
        return fail(ErrorCode::invalid_input,
                    field.path() + ": " + std::string(describe(parsed.error())));
    return parsed->address;
}

Result<Contact> read_contact(const json::Field& field, std::string_view prefix) {
    auto name = field.at("name").text();
    auto address = read_address(field.at("address"), prefix);
    if (!name || !address)
        return fail(!name ? name.error() : address.error());
    Contact contact{.name = std::move(*name), .address = *address};
    if (field.at("note")) {
        auto note = field.at("note").text();
        if (!note)
            return fail(note.error());
        contact.note = std::move(*note);
    }
    if (auto checked = check_contact(contact); !checked)
        return fail(ErrorCode::invalid_input, field.path() + ": " + checked.error().message);
    return contact;
}

} // namespace

Result<AddressBook> AddressBook::open(std::filesystem::path file, std::string address_prefix) {
    AddressBook book(std::move(file), std::move(address_prefix));
    auto text = runtime::read_text_file(book.file_, kMaxFileBytes);
    if (!text && text.error().code == ErrorCode::not_found)
        return book;
    if (!text && text.error().code != ErrorCode::invalid_input)
        return fail(text.error());
    auto read = text ? book.read(*text) : Result<void>(fail(text.error()));
    if (!read)
        return fail(read.error().code == ErrorCode::unsupported ? ErrorCode::unsupported
                                                                : ErrorCode::corrupt,
                    book.file_.string() + ": " + read.error().message);
    return book;
}

Result<void> AddressBook::read(std::string_view text) {
    auto value = json::parse(text, {.max_bytes = kMaxFileBytes});
    if (!value)
        return fail(value.error());
    json::Field root(*value);
    auto version = root.at("version").u64();
    if (!version)
        return fail(version.error());
    if (*version != 1)
        return fail(ErrorCode::unsupported,
                    "the address book has version " + std::to_string(*version) +
                        ", this program reads version 1: update the program");
    auto contacts = root.at("contacts").items(kMaxContacts);
    if (!contacts)
        return fail(contacts.error());
    for (const json::Field& field : *contacts) {
        auto contact = read_contact(field, address_prefix_);
        if (!contact)
            return fail(contact.error());
        if (auto former = field.at("formerly")) {
            auto address = read_address(former, address_prefix_);
            if (!address)
                return fail(address.error());
            formers_.push_back({.name = contact->name, .address = *address});
        }
        contacts_.push_back(std::move(*contact));
    }
    auto paid = root.at("paid").items(kMaxPaidAddresses);
    if (!paid)
        return fail(paid.error());
    for (const json::Field& field : *paid) {
        auto address = read_address(field, address_prefix_);
        if (!address)
            return fail(address.error());
        if (paid_.insert(*address).second)
            paid_order_.push_back(*address);
    }
    return {};
}

Result<void> AddressBook::write() const {
    json::Array contacts;
    for (const Contact& contact : contacts_) {
        json::Object object;
        object.set("name", contact.name);
        object.set("address", to_text(contact.address, address_prefix_));
        object.set("note", contact.note);
        if (const Former* former = former_of(contact.name))
            object.set("formerly", to_text(former->address, address_prefix_));
        contacts.emplace_back(std::move(object));
    }
    json::Array paid;
    for (const Address& address : paid_order_)
        paid.emplace_back(to_text(address, address_prefix_));
    json::Object root;
    root.set("version", 1);
    root.set("contacts", std::move(contacts));
    root.set("paid", std::move(paid));
    return runtime::replace_file(file_, as_bytes(json::write_pretty(root)));
}

template <class Undo>
Result<void> AddressBook::write_or(Undo undo) {
    auto written = write();
    if (!written)
        undo();
    return written;
}

const Contact* AddressBook::find(const Address& address) const {
    auto found = std::ranges::find(contacts_, address, &Contact::address);
    return found == contacts_.end() ? nullptr : &*found;
}

const AddressBook::Former* AddressBook::former_of(std::string_view name) const {
    auto found = std::ranges::find(formers_, name, &Former::name);
    return found == formers_.end() ? nullptr : &*found;
}

Result<void> AddressBook::save(Contact contact) {
    if (auto checked = check_contact(contact); !checked)
        return checked;
    if (const Contact* other = find(contact.address); other && other->name != contact.name)
        return fail(ErrorCode::already_exists,
                    "this address is in the book already, as " + other->name);
    auto contacts = contacts_;
    auto formers = formers_;
    auto same = std::ranges::find(contacts_, contact.name, &Contact::name);
    if (same == contacts_.end()) {
        if (contacts_.size() >= kMaxContacts)
            return fail(ErrorCode::unavailable, "the address book holds 10,000 contacts already");
        contacts_.push_back(std::move(contact));
    } else {
        if (same->address != contact.address && was_paid(same->address)) {
            std::erase_if(formers_, [&](const Former& each) { return each.name == contact.name; });
            if (!was_paid(contact.address))
                formers_.push_back({.name = contact.name, .address = same->address});
        }
        *same = std::move(contact);
    }
    return write_or([&] {
        contacts_ = std::move(contacts);
        formers_ = std::move(formers);
    });
}

Result<void> AddressBook::remove(std::string_view name) {
    auto contacts = contacts_;
    auto formers = formers_;
    if (std::erase_if(contacts_, [&](const Contact& each) { return each.name == name; }) == 0)
        return fail(ErrorCode::not_found, "no contact has this name");
    std::erase_if(formers_, [&](const Former& each) { return each.name == name; });
    return write_or([&] {
        contacts_ = std::move(contacts);
        formers_ = std::move(formers);
    });
}

Result<std::size_t> AddressBook::add_new(const std::vector<Contact>& fresh) {
    auto contacts = contacts_;
    std::set<std::string> names;
    std::set<Address> addresses;
    for (const Contact& each : contacts_) {
        names.insert(each.name);
        addresses.insert(each.address);
    }
    std::size_t added = 0;
    for (const Contact& each : fresh) {
        const bool is_new = contacts_.size() < kMaxContacts && check_contact(each) &&
                            !names.contains(each.name) && !addresses.contains(each.address);
        if (!is_new)
            continue;
        names.insert(each.name);
        addresses.insert(each.address);
        contacts_.push_back(each);
        ++added;
    }
    if (added == 0)
        return added;
    auto written = write_or([&] { contacts_ = std::move(contacts); });
    if (!written)
        return fail(written.error());
    return added;
}

Result<void> AddressBook::remember_paid(const std::vector<Address>& addresses) {
    auto formers = formers_;
    auto order = paid_order_;
    auto paid = paid_;
    for (const Address& address : addresses) {
        if (!paid_.insert(address).second)
            continue;
        paid_order_.push_back(address);
        if (const Contact* contact = find(address))
            std::erase_if(formers_, [&](const Former& each) { return each.name == contact->name; });
    }
    if (paid_order_.size() == order.size())
        return {};
    while (paid_order_.size() > kMaxPaidAddresses) {
        paid_.erase(paid_order_.front());
        paid_order_.erase(paid_order_.begin());
    }
    return write_or([&] {
        formers_ = std::move(formers);
        paid_order_ = std::move(order);
        paid_ = std::move(paid);
    });
}

std::optional<Address> AddressBook::find_alike(const Address& address) const {
    std::string text = to_text(address, address_prefix_);
    auto is_alike = [&](const Address& other) {
        if (other == address)
            return false;
        std::string known = to_text(other, address_prefix_);
        return known.starts_with(text.substr(0, kAlikeFirst)) &&
               known.ends_with(text.substr(text.size() - kAlikeLast));
    };
    for (const Contact& contact : contacts_)
        if (is_alike(contact.address))
            return contact.address;
    for (const Address& paid : paid_order_)
        if (is_alike(paid))
            return paid;
    return std::nullopt;
}

RecipientCheck AddressBook::check(const Address& address, const std::vector<Address>& own) const {
    RecipientCheck check;
    check.is_own = std::ranges::find(own, address) != own.end();
    check.was_paid_before = was_paid(address);
    if (const Contact* contact = find(address)) {
        check.name = contact->name;
        if (const Former* former = former_of(contact->name))
            check.changed_from = former->address;
    }
    if (check.was_paid_before || check.is_own)
        return check;
    check.looks_like = find_alike(address);
    if (check.looks_like)
        if (const Contact* contact = find(*check.looks_like))
            check.looks_like_name = contact->name;
    return check;
}

} // namespace rustchain::wallet
