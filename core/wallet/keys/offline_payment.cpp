// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Payments as files, written and read.
#include "core/wallet/keys/offline_payment.hpp"

#include "core/chain/gas.hpp"
#include "core/crypto/signature.hpp"
#include "core/json/field.hpp"
#include "core/json/parse.hpp"
#include "core/json/write.hpp"
#include "core/primitives/base64.hpp"
#include "core/primitives/hex.hpp"
#include "core/wallet/text/plain_text.hpp"

namespace rustchain::wallet {
namespace {

constexpr std::string_view kUnsignedFormat = "rustchain-unsigned-payment";
constexpr std::string_view kSignedFormat = "rustchain-signed-payment";
constexpr std::uint64_t kPaymentFileVersion = 1;
constexpr json::ParseLimits kPaymentLimits{
    .max_bytes = kMaxPaymentFileBytes, .max_depth = 4, .max_values = 2048};

Error not_readable(const Error& why) {
    return {why.code, "This payment file cannot be read: " + why.message};
}

//! Whether the text is a payment file of this format and a version that is known.
Result<void> check_format(const json::Field& root, std::string_view format) {
    auto name = root.at("format").text();
    if (!name)
        return fail(name.error());
    if (*name != format)
        return fail(ErrorCode::invalid_input,
                    "format: expected " + std::string(format) + ", got " + name->substr(0, 40));
    auto version = root.at("version").u64(1);
    if (!version)
        return fail(version.error());
    if (*version != kPaymentFileVersion)
        return fail(ErrorCode::unsupported,
                    "it has version " + std::to_string(*version) + ": update the program");
    return {};
}

//! Collects the first thing that is wrong while fields are read one by one.
class Reading {
public:
    template <class T>
    T take(Result<T> value) {
        if (!value && !error_)
            error_ = value.error();
        return value ? std::move(*value) : T{};
    }
    const std::optional<Error>& error() const { return error_; }

private:
    std::optional<Error> error_;
};

Result<Address> read_address(const json::Field& field, std::string_view prefix) {
    auto text = field.text();
    if (!text)
        return fail(text.error());
    auto address = parse_address(*text, prefix);
    if (!address)
        return fail(ErrorCode::invalid_input,
                    field.path() + ": " + std::string(describe(address.error())));
    return address->address;
}

Result<Transfer> read_transfer(const json::Field& root, std::string_view prefix) {
    auto items = root.at("outputs").items(kMaxOutputs);
    if (!items)
        return fail(items.error());
    if (items->empty())
        return fail(ErrorCode::invalid_input, "outputs: a payment has at least one");
    Reading reading;
    Transfer transfer;
    for (const json::Field& item : *items) {
        reading.take(item.refuse_unknown({"to", "amount_micro_rtc"}).map([] { return 0; }));
        TransferOutput output;
        output.to = reading.take(read_address(item.at("to"), prefix));
        output.amount =
            Amount::from_micro_rtc(reading.take(item.at("amount_micro_rtc").u64_text()));
        if (output.amount.is_zero() && !reading.error())
            return fail(ErrorCode::invalid_input, item.path() + ": pays nothing");
        transfer.outputs.push_back(output);
    }
    transfer.memo = reading.take(root.at("memo").text());
    if (reading.error())
        return fail(*reading.error());
    if (transfer.memo.size() > kMaxMemoBytes)
        return fail(ErrorCode::invalid_input, "memo: longer than 256 bytes");
    if (!sum_of_outputs(transfer))
        return fail(ErrorCode::invalid_input, "outputs: there is not that much RTC");
    return transfer;
}

Result<UnsignedPayment> read_unsigned(const json::Field& root, std::string_view prefix) {
    if (auto format = check_format(root, kUnsignedFormat); !format)
        return fail(format.error());
    Reading reading;
    reading.take(root.refuse_unknown({"format", "version", "network", "chain_id", "from", "nonce",
                                      "valid_until", "gas_limit", "max_gas_price", "max_tip",
                                      "outputs", "memo"})
                     .map([] { return 0; }));
    UnsignedPayment payment;
    payment.network = reading.take(root.at("network").text());
    payment.chain_id = reading.take(root.at("chain_id").fixed<ChainId>());
    payment.from = reading.take(read_address(root.at("from"), prefix));
    Transaction& transaction = payment.transaction;
    transaction.nonce = reading.take(root.at("nonce").u64_text());
    transaction.valid_until = reading.take(root.at("valid_until").u64_text());
    transaction.gas_limit = reading.take(root.at("gas_limit").u64_text());
    transaction.max_gas_price = reading.take(root.at("max_gas_price").u64_text());
    transaction.max_tip = reading.take(root.at("max_tip").u64_text());
    transaction.payload = reading.take(read_transfer(root, prefix));
    if (reading.error())
        return fail(*reading.error());
    if (transaction.gas_limit != gas_of(transaction))
        return fail(ErrorCode::invalid_input,
                    "gas_limit: this payment uses " + std::to_string(gas_of(transaction)));
    if (auto fee = payment.fee_at_most(); !fee)
        return fail(fee.error());
    return payment;
}

Result<SignedPayment> read_signed(const json::Field& root) {
    if (auto format = check_format(root, kSignedFormat); !format)
        return fail(format.error());
    Reading reading;
    reading.take(
        root.refuse_unknown({"format", "version", "network", "chain_id", "transaction"}).map([] {
            return 0;
        }));
    SignedPayment payment;
    payment.network = reading.take(root.at("network").text());
    payment.chain_id = reading.take(root.at("chain_id").fixed<ChainId>());
    const std::string text = reading.take(root.at("transaction").text());
    if (reading.error())
        return fail(*reading.error());
    auto bytes = from_base64(text);
    if (!bytes)
        return fail(ErrorCode::invalid_input, "transaction: " + bytes.error().message);
    auto transaction = decode<Transaction>(*bytes);
    if (!transaction)
        return fail(ErrorCode::invalid_input,
                    "transaction: " + std::string(describe(transaction.error())));
    payment.transaction = std::move(*transaction);
    if (!std::holds_alternative<Transfer>(payment.transaction.payload))
        return fail(ErrorCode::invalid_input, "transaction: this is no payment");
    const Hash256 digest = signing_digest(payment.transaction, payment.chain_id);
    const auto verify = payment.transaction.scheme == KeyScheme::schnorr ? crypto::verify_schnorr
                                                                         : crypto::verify_ed25519;
    if (!verify(payment.transaction.key, digest, payment.transaction.signature))
        return fail(ErrorCode::corrupt,
                    "transaction: its signature does not fit; sign the payment again");
    return payment;
}

} // namespace

Result<Amount> UnsignedPayment::fee_at_most() const {
    auto fee = fee_for(transaction.gas_limit, transaction.max_gas_price);
    if (!fee)
        return fail(ErrorCode::invalid_input, "max_gas_price: there is not that much RTC");
    return *fee;
}

bool is_signed_form(const Transaction& done, const Transaction& prepared) {
    Transaction bare = done;
    bare.scheme = prepared.scheme;
    bare.key = prepared.key;
    bare.signature = prepared.signature;
    return bare == prepared;
}

std::string write_unsigned_payment(const UnsignedPayment& payment, std::string_view prefix) {
    const Transaction& transaction = payment.transaction;
    json::Array outputs;
    for (const TransferOutput& output : payment.transfer().outputs)
        outputs.push_back(json::Object{{"to", to_text(output.to, prefix)},
                                       {"amount_micro_rtc", output.amount.to_micro_text()}});
    return json::write_pretty(
        json::Object{{"format", kUnsignedFormat},
                     {"version", kPaymentFileVersion},
                     {"network", payment.network},
                     {"chain_id", to_hex(payment.chain_id)},
                     {"from", to_text(payment.from, prefix)},
                     {"nonce", std::to_string(transaction.nonce)},
                     {"valid_until", std::to_string(transaction.valid_until)},
                     {"gas_limit", std::to_string(transaction.gas_limit)},
                     {"max_gas_price", std::to_string(transaction.max_gas_price)},
                     {"max_tip", std::to_string(transaction.max_tip)},
                     {"outputs", std::move(outputs)},
                     {"memo", payment.transfer().memo}});
}

Result<UnsignedPayment> read_unsigned_payment(std::string_view text, std::string_view prefix) {
    auto value = json::parse(text, kPaymentLimits);
    if (!value)
        return fail(not_readable(value.error()));
    auto payment = read_unsigned(json::Field(*value), prefix);
    if (!payment)
        return fail(not_readable(payment.error()));
    return payment;
}

std::string write_signed_payment(const SignedPayment& payment) {
    return json::write_pretty(
        json::Object{{"format", kSignedFormat},
                     {"version", kPaymentFileVersion},
                     {"network", payment.network},
                     {"chain_id", to_hex(payment.chain_id)},
                     {"transaction", to_base64(encode(payment.transaction))}});
}

Result<SignedPayment> read_signed_payment(std::string_view text) {
    auto value = json::parse(text, kPaymentLimits);
    if (!value)
        return fail(not_readable(value.error()));
    auto payment = read_signed(json::Field(*value));
    if (!payment)
        return fail(not_readable(payment.error()));
    return payment;
}

Result<SignedPayment> sign_payment(const UnsignedPayment& payment, const WalletKeys& keys,
                                   const WalletAccount& account) {
    auto key = keys.public_key(account);
    if (!key)
        return fail(key.error());
    SignedPayment done{.network = payment.network,
                       .chain_id = payment.chain_id,
                       .transaction = payment.transaction};
    done.transaction.scheme = keys.scheme();
    done.transaction.key = *key;
    if (done.transaction.sender() != payment.from)
        return fail(ErrorCode::invalid_input, "This payment is another account's.");
    auto signature = keys.sign(signing_digest(done.transaction, payment.chain_id), account);
    if (!signature)
        return fail(signature.error());
    done.transaction.signature = *signature;
    return done;
}

} // namespace rustchain::wallet
