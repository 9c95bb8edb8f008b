// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Reads amounts and claims out of titles that people wrote.
#include "core/bounty/reward_text.hpp"

#include "core/chain/chain_params.hpp"
#include "core/wallet/history/history_search.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace rustchain::bounty {
namespace {

constexpr std::string_view kBlanks = " \t";

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

//! Bytes above ASCII belong to words.
bool is_word_byte(char c) {
    return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
           static_cast<unsigned char>(c) >= 0x80;
}

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
    return std::ranges::find(words, word) != words.end();
}

//! Hyphens and dashes of every kind become "-", no-break blanks become blanks, letters small.
std::string simplified(std::string_view title) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 8> kSame{{
        {"\xE2\x80\x90", "-"}, // hyphens
        {"\xE2\x80\x91", "-"},
        {"\xE2\x80\x92", "-"}, // dashes
        {"\xE2\x80\x93", "-"},
        {"\xE2\x80\x94", "-"},
        {"\xE2\x88\x92", "-"}, // minus
        {"\xC2\xA0", " "},
        {"\xE2\x80\xAF", " "},
    }};
    std::string text = wallet::fold_case(title);
    for (const auto& [from, to] : kSame)
        for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size())
            text.replace(at, from.size(), to);
    return text;
}

//! Reads forward through simplified text.
class Cursor {
public:
    explicit Cursor(std::string_view text, std::size_t at = 0) : text_(text), at_(at) {}

    std::size_t at() const { return at_; }
    bool is_at_end() const { return at_ >= text_.size(); }
    void skip_blanks() {
        while (!is_at_end() && kBlanks.find(text_[at_]) != std::string_view::npos)
            ++at_;
    }
    bool skip(std::string_view expected) {
        if (!text_.substr(at_).starts_with(expected))
            return false;
        at_ += expected.size();
        return true;
    }
    //! The word that begins here, or nothing.
    std::string_view word() {
        const std::size_t begin = at_;
        while (!is_at_end() && is_word_byte(text_[at_]))
            ++at_;
        return text_.substr(begin, at_ - begin);
    }
    //! Digits with stops and commas between them.
    std::string_view number() {
        const std::size_t begin = at_;
        while (!is_at_end() &&
               (is_digit(text_[at_]) || ((text_[at_] == '.' || text_[at_] == ',') &&
                                         at_ + 1 < text_.size() && is_digit(text_[at_ + 1]))))
            ++at_;
        return text_.substr(begin, at_ - begin);
    }

private:
    std::string_view text_;
    std::size_t at_;
};

//! "1,500.5" is one amount; "1.500" could be either of two, and is none.
std::optional<Amount> amount_of(std::string_view number) {
    std::string digits;
    const std::size_t stop = std::min(number.find('.'), number.size());
    const std::size_t first_comma = number.find(',');
    for (std::size_t i = 0; i < number.size(); ++i) {
        if (number[i] != ',') {
            digits += number[i];
            continue;
        }
        // Commas stand before groups of three digits, ahead of the stop.
        const std::size_t end = std::min(number.find(',', i + 1), stop);
        if (i > stop || first_comma > 3 || end - i - 1 != 3)
            return std::nullopt;
    }
    const bool could_group = first_comma == std::string_view::npos && number.size() - stop == 4 &&
                             stop <= 3 && number[0] != '0';
    if (could_group)
        return std::nullopt;
    auto amount = Amount::parse_rtc(digits);
    if (!amount || amount->is_zero() || *amount > kTotalSupply)
        return std::nullopt;
    return *amount;
}

enum class Weight : std::uint8_t { brackets, parentheses, plain, up_to };

//! One place where the title names RTC.
struct Mention {
    Weight weight = Weight::plain;
    TitleReward reward;
};

//! Which brackets are open before the byte at `end`.
Weight weight_at(std::string_view text, std::size_t end) {
    const std::string_view before = text.substr(0, end);
    if (std::ranges::count(before, '[') > std::ranges::count(before, ']'))
        return Weight::brackets;
    return std::ranges::count(before, '(') > std::ranges::count(before, ')') ? Weight::parentheses
                                                                             : Weight::plain;
}

//! The last word before a place, over blanks and a colon.
std::string_view word_before(std::string_view text, std::size_t place) {
    std::size_t end = place;
    while (end > 0 && (kBlanks.find(text[end - 1]) != std::string_view::npos ||
                       text[end - 1] == ':' || text[end - 1] == '~'))
        --end;
    std::size_t begin = end;
    while (begin > 0 && is_word_byte(text[begin - 1]))
        --begin;
    return text.substr(begin, end - begin);
}

//! "up to 5", "max 5", "at most 5".
bool is_upper_bound(std::string_view text, std::size_t place) {
    const std::string_view before = word_before(text, place);
    if (is_one_of(before, {"max", "maximum", "most"}))
        return true;
    return before == "to" &&
           word_before(text, static_cast<std::size_t>(before.data() - text.data())) == "up";
}

//! "pool: 100 RTC", "100 RTC pool", "3,000 RTC program": what many share.
bool is_pool(std::string_view text, std::size_t begin, Cursor after) {
    const auto names_one = [](std::string_view word) {
        return is_one_of(word, {"pool", "budget", "program", "programme", "fund", "treasury"});
    };
    if (names_one(word_before(text, begin)))
        return true;
    for (int words = 0; words < 2; ++words) {
        after.skip_blanks();
        const std::string_view word = after.word();
        if (names_one(word))
            return true;
        if (!is_one_of(word, {"total", "prize", "reward", "bounty"}))
            return false;
    }
    return false;
}

//! Over blanks and the unit, which must be a word of its own.
bool skip_unit(Cursor& cursor) {
    cursor.skip_blanks();
    Cursor ahead = cursor;
    if (ahead.word() != "rtc")
        return false;
    cursor = ahead;
    return true;
}

//! The other end of a range: "-15", " to 15"; the unit may stand after the first number too.
std::optional<std::string_view> skip_range_end(Cursor& cursor) {
    Cursor ahead = cursor;
    skip_unit(ahead);
    ahead.skip_blanks();
    if (!ahead.skip("-") && !ahead.skip("to "))
        return std::nullopt;
    ahead.skip_blanks();
    const std::string_view number = ahead.number();
    Cursor unit = ahead;
    if (number.empty() || !skip_unit(unit))
        return std::nullopt;
    cursor = ahead;
    return number;
}

//! The mention that begins with the number here; moves the cursor over what it read.
std::optional<Mention> read_mention(std::string_view text, Cursor& cursor) {
    const std::size_t begin = cursor.at();
    const std::string_view first = cursor.number();
    const auto last = skip_range_end(cursor);
    const bool is_open_ended = !last && cursor.skip("+");
    if (!skip_unit(cursor) || is_open_ended || is_pool(text, begin, cursor))
        return std::nullopt;
    const auto least = amount_of(first);
    const auto most = last ? amount_of(*last) : least;
    if (!least || !most || *least > *most)
        return std::nullopt;
    Mention mention{.weight = weight_at(text, begin), .reward = {}};
    if (is_upper_bound(text, begin)) {
        mention.weight = Weight::up_to;
        mention.reward.range = RewardRange{.least = Amount(), .most = *most};
    } else if (*least == *most) {
        mention.reward.reward = *least;
    } else {
        mention.reward.range = RewardRange{.least = *least, .most = *most};
    }
    return mention;
}

//! What the title begins with: its first brackets, or all up to a colon or a dash.
struct Head {
    std::string_view text;
    bool is_in_brackets = false;
};

Head head_of(std::string_view text) {
    text.remove_prefix(std::min(text.find_first_not_of(kBlanks), text.size()));
    if (text.starts_with('['))
        return {.text = text.substr(1, std::min(text.find(']'), text.size()) - 1),
                .is_in_brackets = true};
    const std::size_t end =
        std::min({text.find(':'), text.find(" - "), text.find('('), text.find('['), text.size()});
    return {.text = text.substr(0, end)};
}

bool has_word(std::string_view text, std::initializer_list<std::string_view> words) {
    for (Cursor cursor(text); !cursor.is_at_end();) {
        const std::string_view word = cursor.word();
        if (is_one_of(word, words))
            return true;
        if (word.empty())
            cursor = Cursor(text, cursor.at() + 1);
    }
    return false;
}

//! Whether it refers to a bounty by its number: "bounty #71", "bounties #71".
bool names_a_bounty(std::string_view text) {
    for (std::string_view word : {"bounty #", "bounties #", "bounty-#", "bounty#"})
        if (text.find(word) != std::string_view::npos)
            return true;
    return false;
}

//! "claim for …", "bounty claim", "bounty #72 claim": not a title that tells of claims.
bool begins_as_claim(std::string_view text) {
    for (Cursor cursor(text); !cursor.is_at_end();) {
        const std::string_view word = cursor.word();
        if (is_one_of(word, {"claim", "claims", "claiming", "claimed"}))
            return true;
        const bool goes_on = word.empty() || word == "bounty" ||
                             word.find_first_not_of("0123456789") == std::string_view::npos;
        if (!goes_on)
            return false;
        if (word.empty())
            cursor = Cursor(text, cursor.at() + 1);
    }
    return false;
}

bool is_claim(const Head& head, bool is_labelled) {
    if (begins_as_claim(head.text) || names_a_bounty(head.text))
        return true;
    if (!head.is_in_brackets && is_labelled)
        return false;
    return has_word(head.text, {"claim", "claims", "claimed", "payout", "payouts", "payment",
                                "payments", "paid", "submission"});
}

} // namespace

TitleKind kind_of_title(std::string_view title, bool is_labelled) {
    const std::string text = simplified(title);
    const Head head = head_of(text);
    if (is_claim(head, is_labelled))
        return TitleKind::claim;
    if (is_labelled)
        return TitleKind::offer;
    if (names_a_bounty(text))
        return TitleKind::claim;
    const TitleReward reward = reward_in_title(title);
    const bool offers =
        has_word(head.text, {"bounty", "bounties"}) || reward.reward || reward.range;
    return offers ? TitleKind::offer : TitleKind::other;
}

TitleReward reward_in_title(std::string_view title) {
    const std::string text = simplified(title);
    std::optional<Mention> best;
    for (Cursor cursor(text); !cursor.is_at_end();) {
        const std::size_t begin = cursor.at();
        const bool begins_number =
            is_digit(text[begin]) &&
            (begin == 0 ||
             (!is_word_byte(text[begin - 1]) && text[begin - 1] != '#' && text[begin - 1] != '.'));
        std::optional<Mention> mention;
        if (begins_number)
            mention = read_mention(text, cursor);
        if (mention && (!best || mention->weight < best->weight))
            best = mention;
        if (cursor.at() == begin)
            cursor = Cursor(text, begin + 1);
    }
    return best ? best->reward : TitleReward();
}

} // namespace rustchain::bounty
