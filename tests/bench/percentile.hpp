// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The value that a share of all values does not exceed.
#pragma once

#include <algorithm>
#include <vector>

namespace rustchain::bench {

//! A share is 0 … 1; zero for no values.
template <class T>
T percentile(std::vector<T> values, double share) {
    if (values.empty())
        return T{};
    const auto place = static_cast<std::size_t>(share * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(place),
                     values.end());
    return values[place];
}

} // namespace rustchain::bench
