// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The one place where Asio itself is compiled.
#include <boost/asio/impl/src.hpp>
