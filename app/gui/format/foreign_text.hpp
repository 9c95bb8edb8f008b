// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Text from other machines, made safe for one line.
#pragma once

#include <QString>

#include <string_view>

namespace rustchain::gui {

//! At most `limit` characters, without controls, line breaks and marks that turn the direction;
//! what is no UTF-8 shows as U+FFFD.
QString foreign_line(std::string_view text, qsizetype limit);

} // namespace rustchain::gui
