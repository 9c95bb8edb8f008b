// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A payment as a file, and as a QR code.
#include "app/gui/send/payment_file.hpp"

#include "app/gui/format/error_text.hpp"
#include "core/runtime/file.hpp"

#include <QDir>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QUrl>

#include <system_error>

namespace rustchain::gui {
namespace {

//! A code of so many bytes has 125 modules a side: two pixels each fill a narrow window.
constexpr qsizetype kMostCodeBytes = 1000;

Result<void> write_new_file(const std::filesystem::path& file, const std::string& content) {
    std::error_code failure;
    if (!file.is_absolute())
        return fail(ErrorCode::invalid_input,
                    "\"" + file.string() + "\" is no whole path of a file: begin with its folder");
    if (std::filesystem::symlink_status(file, failure).type() !=
        std::filesystem::file_type::not_found)
        return fail(ErrorCode::already_exists, file.string());
    return runtime::replace_file(file, as_bytes(content));
}

} // namespace

void PaymentFile::set(const std::string& content, const QString& name) {
    clear();
    content_ = content;
    const QByteArray code =
        QJsonDocument::fromJson(QByteArray::fromStdString(content)).toJson(QJsonDocument::Compact);
    if (code.size() <= kMostCodeBytes)
        code_ = QString::fromUtf8(code);
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    path_ = QDir::toNativeSeparators(folder.filePath(name));
    Q_EMIT changed();
}

void PaymentFile::clear() {
    ++question_;
    content_.clear();
    code_.clear();
    path_.clear();
    saved_to_.clear();
    problem_.clear();
    is_busy_ = false;
    Q_EMIT changed();
}

void PaymentFile::editPath(const QString& path) {
    const QUrl link(path.trimmed());
    path_ = link.isLocalFile() ? link.toLocalFile() : path;
    problem_.clear();
    saved_to_.clear();
    Q_EMIT changed();
}

void PaymentFile::save() {
    if (is_busy_ || content_.empty())
        return;
    is_busy_ = true;
    problem_.clear();
    Q_EMIT changed();
    const QString shown = path_.trimmed();
    const std::filesystem::path file = shown.toStdString();
    bridge_.work([file, content = content_] { return write_new_file(file, content); }, this,
                 [this, shown, question = question_](const Result<void>& written) {
                     if (question != question_)
                         return;
                     is_busy_ = false;
                     if (written)
                         saved_to_ = shown;
                     else
                         problem_ = error_text(written.error());
                     Q_EMIT changed();
                 });
}

} // namespace rustchain::gui
