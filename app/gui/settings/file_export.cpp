// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A copy of the wallet file under a password of its own.
#include "app/gui/settings/file_export.hpp"

#include "app/gui/format/error_text.hpp"
#include "app/gui/format/secret_text.hpp"
#include "app/gui/onboarding/password_strength.hpp"
#include "core/runtime/file.hpp"

#include <QDateTime>
#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QUrl>

namespace rustchain::gui {
namespace {

//! Never over another file; whole or not at all, for its owner only.
Result<void> write_copy(const std::filesystem::path& file, ByteView bytes) {
    std::error_code failure;
    if (std::filesystem::symlink_status(file, failure).type() !=
        std::filesystem::file_type::not_found)
        return fail(ErrorCode::already_exists, file.string());
    return runtime::replace_file(file, bytes);
}

} // namespace

FileExport::FileExport(NodeBridge& bridge, ShellViewModel& shell, QObject* parent)
    : QObject(parent), bridge_(bridge), shell_(shell) {}

void FileExport::clear_problems() {
    path_problem_.clear();
    password_problem_.clear();
    fresh_problem_.clear();
    again_problem_.clear();
}

void FileExport::forget() {
    clear_problems();
    strength_ = 0;
    Q_EMIT changed();
}

void FileExport::begin() {
    if (is_busy_)
        return;
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    static const QRegularExpression kOdd(QStringLiteral("[^\\w-]+"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    const QString name = shell_.walletName().replace(kOdd, QStringLiteral("-"));
    const QString now = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-HHmmss"));
    path_ = QDir::toNativeSeparators(
        folder.filePath(QStringLiteral("rustchain-%1-%2.wallet").arg(name, now)));
    forget();
}

void FileExport::editPath(const QString& path) {
    // A folder that is dropped, or copied in a file manager, comes as a link.
    const QUrl link(path.trimmed());
    path_ = link.isLocalFile() ? link.toLocalFile() : path;
    path_problem_.clear();
    Q_EMIT changed();
}

void FileExport::rate(const QString& password) {
    strength_ = password_strength(copy_secret(password).text());
    Q_EMIT changed();
}

bool FileExport::check(bool has_password, std::string_view fresh, std::string_view again) {
    clear_problems();
    const QFileInfo file(path_.trimmed());
    if (path_.trimmed().isEmpty() || file.isDir())
        path_problem_ = tr("Name a file, not only a folder.");
    else if (!file.isAbsolute())
        path_problem_ = tr("Name the whole path, from %1 on.").arg(QDir::rootPath());
    if (bridge_.wallet_snapshot()->wallet() && bridge_.wallet_snapshot()->wallet()->can_spend) {
        if (!has_password)
            password_problem_ = tr("Type the wallet password.");
        if (fresh.empty())
            fresh_problem_ = tr("Type a password for the copy.");
        else if (fresh != again)
            again_problem_ = tr("The two passwords for the copy differ.");
    }
    Q_EMIT changed();
    return path_problem_.isEmpty() && password_problem_.isEmpty() && fresh_problem_.isEmpty() &&
           again_problem_.isEmpty();
}

void FileExport::write(const QString& password, const QString& fresh, const QString& again) {
    auto secret = take_secret(password);
    auto fresh_secret = take_secret(fresh);
    auto again_secret = take_secret(again);
    if (is_busy_ || !check(!secret.empty(), fresh_secret.text(), again_secret.text()))
        return;
    is_busy_ = true;
    Q_EMIT changed();
    const QString file = path_.trimmed();
    auto question = bridge_.wallet().export_file(std::move(secret), std::move(fresh_secret));
    bridge_.ask(std::move(question), this, [this, file](Result<Bytes> bytes) {
        if (!bytes) {
            is_busy_ = false;
            password_problem_ = error_text(bytes.error());
            Q_EMIT changed();
            return;
        }
        const std::filesystem::path target = file.toStdString();
        bridge_.work([target, copy = std::move(*bytes)] { return write_copy(target, copy); }, this,
                     [this, file](Result<void> written) { take(std::move(written), file); });
    });
}

void FileExport::take(Result<void> is_written, const QString& file) {
    is_busy_ = false;
    if (is_written)
        path_problem_.clear();
    else
        path_problem_ =
            is_written.error().code == ErrorCode::already_exists
                ? tr("%1 is there already. Nothing was overwritten; name another file.").arg(file)
                : error_text(is_written.error());
    Q_EMIT changed();
    if (!is_written)
        return;
    shell_.notify(tr("Wallet file written: %1").arg(file));
    Q_EMIT written();
}

} // namespace rustchain::gui
