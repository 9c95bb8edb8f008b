// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Private labels of transactions, one file a wallet.
#include "core/wallet/files/label_book.hpp"

#include "core/wallet/files/payment_journal.hpp"
#include "core/wallet/files/record_file.hpp"
#include "core/wallet/text/plain_text.hpp"

namespace rustchain::wallet {
namespace {

constexpr RecordKind kLabelKind{.magic = "RTCLABEL", .version = 1};

struct LabelRecord {
    TransactionHash hash;
    std::string label;

    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.hash);
        codec.text(self.label, kMaxLabelBytes);
    }
};

struct LabelBody {
    std::vector<LabelRecord> lines;

    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.list(self.lines, 0, kMaxLabels);
    }
};

constexpr std::size_t kMaxLabelBookBytes =
    4 + kMaxLabels * (TransactionHash::kSize + 4 + kMaxLabelBytes);

} // namespace

Result<LabelBook> LabelBook::open(std::filesystem::path file) {
    LabelBook book(std::move(file));
    auto bytes = read_record_file(book.file_, kLabelKind, kMaxLabelBookBytes);
    if (!bytes && bytes.error().code == ErrorCode::not_found)
        return book;
    if (!bytes)
        return fail(bytes.error());
    auto body = decode<LabelBody>(*bytes);
    if (!body)
        return fail(ErrorCode::corrupt,
                    book.file_.string() + " is damaged: " + std::string(describe(body.error())));
    for (LabelRecord& line : body->lines)
        book.labels_.insert_or_assign(line.hash, std::move(line.label));
    return book;
}

std::string LabelBook::label_of(const TransactionHash& hash) const {
    auto found = labels_.find(hash);
    return found == labels_.end() ? std::string() : found->second;
}

Result<void> LabelBook::set(const TransactionHash& hash, std::string label) {
    if (label.size() > kMaxLabelBytes || !is_plain_text(label))
        return fail(ErrorCode::invalid_input, "a label is plain text of at most 200 bytes");
    if (!label.empty() && labels_.size() >= kMaxLabels && !labels_.contains(hash))
        return fail(ErrorCode::unavailable, "20,000 labels are kept already");
    std::map<TransactionHash, std::string> before = labels_;
    if (label.empty())
        labels_.erase(hash);
    else
        labels_.insert_or_assign(hash, std::move(label));
    auto written = write();
    if (!written)
        labels_ = std::move(before);
    return written;
}

Result<void> LabelBook::set_all(const std::map<TransactionHash, std::string>& fresh) {
    std::map<TransactionHash, std::string> before = labels_;
    for (const auto& [hash, label] : fresh) {
        if (label.empty() || label.size() > kMaxLabelBytes || !is_plain_text(label)) {
            labels_ = std::move(before);
            return fail(ErrorCode::invalid_input, "a label is plain text of at most 200 bytes");
        }
        labels_.insert_or_assign(hash, label);
    }
    if (labels_.size() > kMaxLabels) {
        labels_ = std::move(before);
        return fail(ErrorCode::unavailable, "20,000 labels are kept at most");
    }
    auto written = fresh.empty() ? Result<void>() : write();
    if (!written)
        labels_ = std::move(before);
    return written;
}

Result<void> LabelBook::write() const {
    LabelBody body;
    for (const auto& [hash, label] : labels_)
        body.lines.push_back({.hash = hash, .label = label});
    return write_record_file(file_, kLabelKind, encode(body));
}

} // namespace rustchain::wallet
