// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The activity and its labels as files for other programs.
#include "app/gui/activity/activity_files.hpp"

#include "app/gui/format/amount_format.hpp"
#include "app/gui/format/error_text.hpp"

#include <QDateTime>
#include <QDir>
#include <QStandardPaths>
#include <QUrl>

namespace rustchain::gui {

ActivityFiles::ActivityFiles(NodeBridge& bridge, ShellViewModel& shell, QObject* parent)
    : QObject(parent), bridge_(bridge), shell_(shell) {}

void ActivityFiles::choose(int purpose) {
    if (is_busy_)
        return;
    purpose_ = static_cast<Purpose>(qBound(0, purpose, 2));
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString now = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-HHmmss"));
    path_ = folder.filePath(
        purpose_ == ExportTable    ? QStringLiteral("rustchain-activity-%1.csv").arg(now)
        : purpose_ == ExportLabels ? QStringLiteral("rustchain-labels-%1.jsonl").arg(now)
                                   : QStringLiteral("rustchain-labels.jsonl"));
    path_ = QDir::toNativeSeparators(path_);
    problem_.clear();
    Q_EMIT changed();
}

void ActivityFiles::editPath(const QString& path) {
    // A file that is dropped, or copied in a file manager, comes as a link.
    const QUrl link(path.trimmed());
    path_ = link.isLocalFile() ? link.toLocalFile() : path;
    problem_.clear();
    Q_EMIT changed();
}

template <class T>
bool ActivityFiles::has_failed(const Result<T>& result) {
    is_busy_ = false;
    if (!result)
        problem_ = error_text(result.error());
    Q_EMIT changed();
    return !result;
}

void ActivityFiles::say(const QString& text) {
    shell_.notify(text, QStringLiteral("check"));
    Q_EMIT finished();
}

void ActivityFiles::run() {
    if (is_busy_)
        return;
    is_busy_ = true;
    problem_.clear();
    Q_EMIT changed();
    const QString shown = path_.trimmed();
    const std::filesystem::path file = shown.toStdString();
    switch (purpose_) {
    case ExportTable:
        return bridge_.ask(
            bridge_.wallet().export_history(file, search_), this,
            [this, shown](Result<std::size_t> lines) {
                if (!has_failed(lines))
                    say(tr("Lines written: %1, to %2").arg(count_text(*lines), shown));
            });
    case ExportLabels:
        return bridge_.ask(
            bridge_.wallet().export_labels(file), this, [this, shown](Result<std::size_t> lines) {
                if (!has_failed(lines))
                    say(tr("Labels written: %1, to %2").arg(count_text(*lines), shown));
            });
    case ImportLabels:
        return bridge_.ask(
            bridge_.wallet().import_labels(file), this, [this](Result<wallet::LabelImport> taken) {
                if (has_failed(taken))
                    return;
                const QString kept =
                    tr("Notes kept: %1. Names kept: %2.")
                        .arg(count_text(taken->transactions), count_text(taken->addresses));
                const std::size_t left_out = taken->clashes + taken->others;
                say(left_out == 0 ? kept
                                  : kept + QLatin1Char(' ') +
                                        tr("Left out: %1, a name is never changed by a file.")
                                            .arg(count_text(left_out)));
            });
    }
}

} // namespace rustchain::gui
