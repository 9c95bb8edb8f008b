// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Writes JSON text.
#include "core/json/write.hpp"

#include "core/primitives/utf8.hpp"

#include <algorithm>
#include <utility>

namespace rustchain::json {

namespace {

class Writer {
public:
    explicit Writer(bool pretty) : pretty_(pretty) {}

    std::string take() {
        if (pretty_)
            out_ += '\n';
        return std::move(out_);
    }

    void value(const Value& value) {
        if (const bool* flag = value.boolean())
            out_ += *flag ? "true" : "false";
        else if (const Number* number = value.number())
            out_ += number->text;
        else if (const std::string* string = value.text())
            text(*string);
        else if (const Array* items = value.array())
            list('[', ']', *items, [this](const Value& item) { this->value(item); });
        else if (const Object* members = value.object())
            list('{', '}', *members, [this](const Member& member) {
                text(member.key);
                out_ += pretty_ ? ": " : ":";
                this->value(member.value);
            });
        else
            out_ += "null";
    }

private:
    template <class Items, class Write>
    void list(char open, char close, const Items& items, Write write) {
        out_ += open;
        ++depth_;
        bool first = true;
        for (const auto& item : items) {
            if (!std::exchange(first, false))
                out_ += ',';
            break_line();
            write(item);
        }
        --depth_;
        if (!first)
            break_line();
        out_ += close;
    }

    void break_line() {
        if (pretty_)
            out_.append(1, '\n').append(2 * depth_, ' ');
    }

    void text(std::string_view text) {
        out_ += '"';
        if (is_utf8(text))
            characters(text);
        else
            repaired(text);
        out_ += '"';
    }

    void repaired(std::string_view text) {
        while (!text.empty()) {
            std::size_t length = 1;
            while (length <= 4 && !is_utf8(text.substr(0, length)))
                ++length;
            if (length > 4)
                out_ += "\uFFFD";
            else
                characters(text.substr(0, length));
            text.remove_prefix(length > 4 ? 1 : std::min(length, text.size()));
        }
    }

    void characters(std::string_view text) {
        constexpr std::string_view kDigits = "0123456789abcdef";
        for (char c : text) {
            const auto byte = static_cast<unsigned char>(c);
            if (c == '"' || c == '\\')
                out_ += {'\\', c};
            else if (c == '\n')
                out_ += "\\n";
            else if (byte < 0x20 || byte == 0x7F)
                out_ += {'\\', 'u', '0', '0', kDigits[byte >> 4], kDigits[byte & 15]};
            else
                out_ += c;
        }
    }

    const bool pretty_;
    std::size_t depth_ = 0;
    std::string out_;
};

std::string written(const Value& value, bool pretty) {
    Writer writer(pretty);
    writer.value(value);
    return writer.take();
}

} // namespace

std::string write(const Value& value) {
    return written(value, false);
}

std::string write_pretty(const Value& value) {
    return written(value, true);
}

} // namespace rustchain::json
