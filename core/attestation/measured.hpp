// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// An item of a hardware report: a value that was measured, or the reason why there is none.
#pragma once

#include "core/primitives/borsh.hpp"

namespace rustchain::attestation {

//! Why an item has no value. The order is the encoding.
enum class Unmeasured : std::uint8_t {
    not_tried,             //!< nobody asked for it
    not_this_architecture, //!< the item means nothing on this kind of processor
    not_supported,         //!< no code of ours measures it on this system
    not_offered,           //!< the processor or system does not say
    not_permitted,         //!< reading it takes rights that the program does not have
    interrupted,           //!< the scan was stopped before its turn
    too_noisy,             //!< measured, but the results contradict each other
    out_of_range,          //!< what was read does not fit the item
    stuck,                 //!< a source of entropy gave one value again and again
    biased,                //!< a source of entropy gave one value far too often
    kCount,
};

//! The reason in words for people: "needs rights this program does not have".
std::string_view describe(Unmeasured reason);

//! A T, or the reason for its absence; absent by default.
template <class T>
class Measured {
public:
    Measured() = default;
    Measured(T value) : item_(std::in_place_index<1>, std::move(value)) {}
    Measured(Unmeasured reason) : item_(std::in_place_index<0>, reason) {}

    bool is_measured() const { return item_.index() == 1; }
    explicit operator bool() const { return is_measured(); }
    //! The value; only where is_measured().
    const T& operator*() const { return std::get<1>(item_); }
    const T* operator->() const { return &std::get<1>(item_); }
    T value_or(T other) const { return is_measured() ? std::get<1>(item_) : std::move(other); }
    //! Why there is none; only where !is_measured().
    Unmeasured reason() const { return std::get<0>(item_); }

    bool operator==(const Measured&) const = default;

    //! One byte, 1 = measured, then the value or the reason.
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        if constexpr (std::is_const_v<Self>) {
            codec.value(self.is_measured());
            self.is_measured() ? codec.value(*self) : codec.value(self.reason());
        } else {
            bool is_measured = false;
            codec.value(is_measured);
            is_measured ? codec.value(self.item_.template emplace<1>())
                        : codec.value(self.item_.template emplace<0>());
        }
    }

private:
    std::variant<Unmeasured, T> item_;
};

} // namespace rustchain::attestation
