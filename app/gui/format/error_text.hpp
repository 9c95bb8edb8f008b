// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What failed, in the window's own words.
#pragma once

#include "core/primitives/error.hpp"

#include <QString>

namespace rustchain::gui {

//! A sentence that says what happened and, where there is something to do, what.
QString error_text(const Error& error);

} // namespace rustchain::gui
