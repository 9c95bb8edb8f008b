// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Reads a QR code from a picture of anywhere. Slow: for a worker.
#pragma once

#include "core/primitives/result.hpp"

#include <QImage>
#include <QString>

namespace rustchain::gui {

inline constexpr qint64 kMaxPictureBytes = 32LL * 1024 * 1024;
inline constexpr qint64 kMaxPicturePixels = 40'000'000;

//! What to tell people instead of a text.
enum class QrFault : std::uint8_t {
    no_file,    //!< it is not there, or may not be read
    no_picture, //!< another kind of file, or a damaged one
    too_large,  //!< more bytes or pixels than a code needs
    no_code,    //!< nothing in it reads as a QR code
    many_codes, //!< several with different texts: which one is meant is not guessed
    no_text,    //!< longer than any payment link, or not text
};

Result<QString, QrFault> read_qr(const QImage& picture);
//! Looks at size and pixels before anything is unpacked.
Result<QString, QrFault> read_qr_file(const QString& path);

} // namespace rustchain::gui
