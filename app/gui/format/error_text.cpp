// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What failed, in the window's own words.
#include "app/gui/format/error_text.hpp"

#include <QCoreApplication>

namespace rustchain::gui {
namespace {

//! Under this name the catalogues keep these words.
struct Catalogue {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

} // namespace

QString error_text(const Error& error) {
    const QString details = QString::fromStdString(error.message);
    switch (error.code) {
    case ErrorCode::wrong_password:
        return Catalogue::tr("That password does not open this wallet.");
    case ErrorCode::disk_full:
        return Catalogue::tr(
                   "There is no space left on the disk. Free some space and try again. (%1)")
            .arg(details);
    case ErrorCode::permission:
        return Catalogue::tr("This program may not use a file or folder it needs: %1").arg(details);
    case ErrorCode::busy:
        return Catalogue::tr("Another program holds what is needed here: %1").arg(details);
    case ErrorCode::corrupt:
        return Catalogue::tr("Stored data is damaged and was left as it is: %1").arg(details);
    case ErrorCode::already_exists:
        return Catalogue::tr("This would overwrite something that is there: %1").arg(details);
    case ErrorCode::unsupported:
    case ErrorCode::invalid_input:
    case ErrorCode::not_found:
    case ErrorCode::unavailable:
        return details;
    case ErrorCode::internal:
        break;
    }
    return Catalogue::tr("Something went wrong: %1").arg(details);
}

} // namespace rustchain::gui
