// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// NFKD by tables, Hangul by arithmetic (Unicode 14, chapter 3.11 and 3.12).
#include "core/crypto/recovery/unicode.hpp"

#include "core/crypto/recovery/embedded_text.hpp"
#include "core/primitives/utf8.hpp"

#include <algorithm>
#include <charconv>
#include <span>
#include <vector>

namespace rustchain::crypto {
namespace {

//! Lines "key value value …" of ascending keys, flat: one allocation for all values.
class Table {
public:
    Table(std::string_view text, int value_base) {
        while (!text.empty()) {
            std::string_view line = text.substr(0, text.find('\n'));
            text.remove_prefix(line.size() + 1);
            keys_.push_back(take_number(line, 16));
            starts_.push_back(values_.size());
            while (!line.empty())
                values_.push_back(take_number(line, value_base));
        }
        starts_.push_back(values_.size());
    }

    //! The values of a key; empty when it has no line.
    std::span<const char32_t> find(char32_t key) const {
        auto found = std::lower_bound(keys_.begin(), keys_.end(), key);
        if (found == keys_.end() || *found != key)
            return {};
        auto row = static_cast<std::size_t>(found - keys_.begin());
        return std::span(values_).subspan(starts_[row], starts_[row + 1] - starts_[row]);
    }

private:
    static char32_t take_number(std::string_view& line, int base) {
        std::uint32_t number = 0;
        auto parsed = std::from_chars(line.data(), line.data() + line.size(), number, base);
        line.remove_prefix(static_cast<std::size_t>(parsed.ptr - line.data()));
        line.remove_prefix(line.empty() ? 0 : 1);
        return number;
    }

    std::vector<char32_t> keys_;
    std::vector<std::size_t> starts_;
    std::vector<char32_t> values_;
};

std::uint8_t combining_class(char32_t point) {
    static const Table kTable(combining_classes_text(), 10);
    auto found = kTable.find(point);
    return found.empty() ? 0 : static_cast<std::uint8_t>(found.front());
}

//! Calls `emit` with each code point of the full decomposition of `point`.
template <class Emit>
void decompose(char32_t point, Emit emit) {
    constexpr char32_t kSyllable = 0xAC00, kLead = 0x1100, kVowel = 0x1161, kTail = 0x11A7;
    constexpr char32_t kVowels = 21, kTails = 28, kSyllables = 19 * kVowels * kTails;
    if (point >= kSyllable && point < kSyllable + kSyllables) {
        char32_t index = point - kSyllable;
        emit(kLead + index / (kVowels * kTails));
        emit(kVowel + index / kTails % kVowels);
        if (index % kTails != 0)
            emit(kTail + index % kTails);
        return;
    }
    static const Table kTable(decompositions_text(), 16);
    auto parts = kTable.find(point);
    if (parts.empty())
        return emit(point);
    for (char32_t part : parts)
        emit(part);
}

//! The next code point of well-formed UTF-8, which loses it.
char32_t take_point(std::string_view& text) {
    auto lead = static_cast<std::uint8_t>(text.front());
    std::size_t size = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    char32_t point = size == 1 ? lead : lead & (0x7FU >> size);
    for (std::size_t i = 1; i < size; ++i)
        point = (point << 6) | (static_cast<std::uint8_t>(text[i]) & 0x3FU);
    text.remove_prefix(size);
    return point;
}

std::size_t utf8_size(char32_t point) {
    return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}

void put_point(char32_t point, std::uint8_t*& out) {
    std::size_t size = utf8_size(point);
    if (size == 1) {
        *out++ = static_cast<std::uint8_t>(point);
        return;
    }
    for (std::size_t left = size; left > 0; --left) {
        auto bits = static_cast<std::uint8_t>((point >> (6 * (left - 1))) & 0x3F);
        auto mark = left == size ? static_cast<std::uint8_t>(0xF0U << (4 - size)) : 0x80;
        *out++ = static_cast<std::uint8_t>(mark | bits);
    }
}

//! Sorts each run of combining marks by class, keeping equals in order.
void order_marks(std::span<char32_t> points) {
    auto is_starter = [](char32_t point) { return combining_class(point) == 0; };
    auto begin = points.begin();
    while (begin != points.end()) {
        begin = std::find_if_not(begin, points.end(), is_starter);
        auto end = std::find_if(begin, points.end(), is_starter);
        // Insertion sort: in place, so no copy of the text is left behind.
        for (auto place = begin; place != end; ++place) {
            auto after = std::upper_bound(begin, place, *place, [](char32_t a, char32_t b) {
                return combining_class(a) < combining_class(b);
            });
            std::rotate(after, place, place + 1);
        }
        begin = end;
    }
}

} // namespace

Result<SecureBuffer> to_nfkd(std::string_view text) {
    if (!is_utf8(text))
        return fail(ErrorCode::invalid_input, "the passphrase is not UTF-8 text");
    if (std::ranges::all_of(text, [](char c) { return static_cast<std::uint8_t>(c) < 0x80; }))
        return SecureBuffer(text);
    std::size_t count = 0;
    for (auto rest = text; !rest.empty();)
        decompose(take_point(rest), [&](char32_t) { ++count; });
    SecureBuffer memory(count * sizeof(char32_t));
    std::span points(reinterpret_cast<char32_t*>(memory.data()), count);
    auto next = points.begin();
    for (auto rest = text; !rest.empty();)
        decompose(take_point(rest), [&](char32_t point) { *next++ = point; });
    order_marks(points);
    std::size_t size = 0;
    for (char32_t point : points)
        size += utf8_size(point);
    SecureBuffer result(size);
    std::uint8_t* out = result.data();
    for (char32_t point : points)
        put_point(point, out);
    return result;
}

} // namespace rustchain::crypto
