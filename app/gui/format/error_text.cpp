// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What failed, in the window's own words.
#include "app/gui/format/error_text.hpp"

#include <QCoreApplication>

namespace rustchain::gui {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ErrorText", text);
}

} // namespace

QString error_text(const Error& error) {
    const QString details = QString::fromStdString(error.message);
    switch (error.code) {
    case ErrorCode::wrong_password:
        return tr("That password does not open this wallet.");
    case ErrorCode::disk_full:
        return tr("There is no space left on the disk. Free some space and try again. (%1)")
            .arg(details);
    case ErrorCode::permission:
        return tr("This program may not use a file or folder it needs: %1").arg(details);
    case ErrorCode::busy:
        return tr("Another program holds what is needed here: %1").arg(details);
    case ErrorCode::corrupt:
        return tr("Stored data is damaged and was left as it is: %1").arg(details);
    case ErrorCode::already_exists:
        return tr("This would overwrite something that is there: %1").arg(details);
    case ErrorCode::unsupported:
    case ErrorCode::invalid_input:
    case ErrorCode::not_found:
    case ErrorCode::unavailable:
        return details;
    case ErrorCode::internal:
        break;
    }
    return tr("Something went wrong: %1").arg(details);
}

} // namespace rustchain::gui
