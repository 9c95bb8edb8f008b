// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Who is known: contacts, addresses that were paid before, and addresses that only look known.
#pragma once

#include "core/chain/address.hpp"
#include "core/primitives/height.hpp"

#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace rustchain::wallet {

inline constexpr std::size_t kMaxContacts = 10'000;
inline constexpr std::size_t kMaxPaidAddresses = 10'000;
inline constexpr std::size_t kMaxContactNameBytes = 64;
inline constexpr std::size_t kMaxContactNoteBytes = 256;

struct Contact {
    std::string name; //!< unique, 1 … 64 bytes, plain text
    Address address;
    std::string note{}; //!< at most 256 bytes

    bool operator==(const Contact&) const = default;
};

//! What is known of a recipient before a payment.
struct RecipientCheck {
    bool is_own = false;
    bool was_paid_before = false;
    std::optional<std::string> name;     //!< in the book
    std::optional<Address> changed_from; //!< the address under which this contact was paid before
    std::optional<Address>
        looks_like; //!< a known address with the same first 6 and last 4 characters
    std::optional<std::string> looks_like_name;

    bool operator==(const RecipientCheck&) const = default;
};

//! One book for all wallets of a folder, in one file that people can read.
class AddressBook {
public:
    //! Reads the file; a missing one is an empty book. Fails with corrupt naming the place,
    //! unsupported, permission.
    static Result<AddressBook> open(std::filesystem::path file, std::string address_prefix);

    const std::vector<Contact>& contacts() const { return contacts_; }
    const Contact* find(const Address& address) const;
    //! Adds a contact, or replaces the one of this name. Fails with invalid_input (name or note),
    //! already_exists (the address has another name), unavailable (the book is full), and as files
    //! do.
    Result<void> save(Contact contact);
    Result<void> remove(std::string_view name);
    //! Adds those whose name and address are both new, in one write, as far as there is room. Gives
    //! how many.
    Result<std::size_t> add_new(const std::vector<Contact>& fresh);

    bool was_paid(const Address& address) const { return paid_.contains(address); }
    //! Remembers that these were paid. The oldest memory goes when there is no room.
    Result<void> remember_paid(const std::vector<Address>& addresses);
    RecipientCheck check(const Address& address, const std::vector<Address>& own) const;

private:
    //! A contact's earlier address, from a change until the new one is paid.
    struct Former {
        std::string name;
        Address address;
    };
    AddressBook(std::filesystem::path file, std::string address_prefix)
        : file_(std::move(file)), address_prefix_(std::move(address_prefix)) {}
    Result<void> read(std::string_view text);
    Result<void> write() const;
    //! Writes after a change that `undo` takes back when writing fails.
    template <class Undo>
    Result<void> write_or(Undo undo);
    const Former* former_of(std::string_view name) const;
    std::optional<Address> find_alike(const Address& address) const;

    std::filesystem::path file_;
    std::string address_prefix_;
    std::vector<Contact> contacts_;
    std::vector<Former> formers_;
    std::vector<Address> paid_order_; //!< oldest first
    std::set<Address> paid_;
};

} // namespace rustchain::wallet
