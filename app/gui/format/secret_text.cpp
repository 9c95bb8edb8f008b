// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Passwords and words on their short way from a field to wiped memory.
#include "app/gui/format/secret_text.hpp"

#include <QByteArray>

namespace rustchain::gui {

namespace {

void overwrite(const QString& text) {
    // Text that lies in the program itself has no header and may not be written.
    auto& characters = const_cast<QString&>(text).data_ptr();
    if (characters.d_ptr() != nullptr && !text.isEmpty())
        crypto::wipe(characters.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
}

} // namespace

crypto::SecureBuffer copy_secret(const QString& text) {
    QByteArray utf8 = text.toUtf8();
    crypto::SecureBuffer secret(
        std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
    crypto::wipe(utf8.data(), static_cast<std::size_t>(utf8.size()));
    return secret;
}

crypto::SecureBuffer take_secret(const QString& text) {
    crypto::SecureBuffer secret = copy_secret(text);
    overwrite(text);
    return secret;
}

void wipe_text(QString& text) {
    overwrite(text);
    text.clear();
}

} // namespace rustchain::gui
