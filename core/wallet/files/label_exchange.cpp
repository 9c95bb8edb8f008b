// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Labels as other wallets read and write them.
#include "core/wallet/files/label_exchange.hpp"

#include "core/json/field.hpp"
#include "core/json/parse.hpp"
#include "core/json/write.hpp"
#include "core/primitives/hex.hpp"
#include "core/wallet/files/payment_journal.hpp"
#include "core/wallet/text/plain_text.hpp"

namespace rustchain::wallet {
namespace {

std::string label_line(std::string_view type, std::string ref, const std::string& label) {
    json::Object object;
    object.set("type", type);
    object.set("ref", std::move(ref));
    object.set("label", label);
    return json::write(object) + "\n";
}

Result<void> check_label_text(const std::string& label, std::size_t most) {
    if (label.size() <= most && is_plain_text(label))
        return {};
    return fail(ErrorCode::invalid_input,
                "label: expected plain text of at most " + std::to_string(most) + " bytes");
}

Result<void> add_address(LabelSet& set, const std::string& ref, std::string label,
                         std::string_view prefix) {
    auto parsed = parse_address(ref, prefix);
    if (!parsed)
        return fail(ErrorCode::invalid_input, "ref: " + std::string(describe(parsed.error())));
    if (auto checked = check_label_text(label, kMaxContactNameBytes); !checked)
        return checked;
    if (!is_blank(label))
        set.addresses.push_back({.name = std::move(label), .address = parsed->address});
    return {};
}

Result<void> add_line(LabelSet& set, std::string_view line, std::string_view prefix) {
    auto value = json::parse(line, {.max_bytes = 64 * 1024, .max_depth = 8, .max_values = 256});
    if (!value)
        return fail(value.error());
    json::Field root(*value);
    auto type = root.at("type").text();
    if (!type)
        return fail(type.error());
    if (*type != "tx" && *type != "addr") {
        ++set.others;
        return {};
    }
    auto ref = root.at("ref").text();
    if (!ref)
        return fail(ref.error());
    std::string label;
    if (const auto field = root.at("label")) {
        auto text = field.text();
        if (!text)
            return fail(text.error());
        label = std::move(*text);
    }
    if (*type == "addr")
        return add_address(set, *ref, std::move(label), prefix);
    auto hash = fixed_from_hex<TransactionHash>(*ref);
    if (!hash)
        return fail(ErrorCode::invalid_input, "ref: expected a transaction hash of 64 hex digits");
    if (auto checked = check_label_text(label, kMaxLabelBytes); !checked)
        return checked;
    if (!label.empty())
        set.transactions.insert_or_assign(*hash, std::move(label));
    return {};
}

} // namespace

std::string write_labels(const LabelSet& labels, std::string_view address_prefix) {
    std::string text;
    for (const auto& [hash, label] : labels.transactions)
        text += label_line("tx", to_hex(hash), label);
    for (const Contact& each : labels.addresses)
        text += label_line("addr", to_text(each.address, address_prefix), each.name);
    return text;
}

Result<LabelSet> read_labels(std::string_view text, std::string_view address_prefix) {
    LabelSet set;
    for (std::size_t number = 1; !text.empty(); ++number) {
        const std::size_t end = text.find('\n');
        std::string_view line = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (is_blank(line))
            continue;
        if (auto added = add_line(set, line, address_prefix); !added)
            return fail(ErrorCode::invalid_input,
                        "line " + std::to_string(number) + ": " + added.error().message);
        if (set.transactions.size() > kMaxLabels || set.addresses.size() > kMaxContacts)
            return fail(ErrorCode::invalid_input, "line " + std::to_string(number) +
                                                      ": more labels than this wallet can hold");
    }
    return set;
}

} // namespace rustchain::wallet
