// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The activity and its labels as files for other programs: which file, and what came of it.
#pragma once

#include "app/gui/shell/shell_view_model.hpp"
#include "core/wallet/history/history_search.hpp"

namespace rustchain::gui {

class ActivityFiles : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(Purpose purpose READ purpose NOTIFY changed)
    Q_PROPERTY(QString path READ path NOTIFY changed)
    Q_PROPERTY(bool busy READ is_busy NOTIFY changed)
    //! Which file, and why not; empty: nothing went wrong.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    enum Purpose { ExportTable, ExportLabels, ImportLabels };
    Q_ENUM(Purpose)

    ActivityFiles(NodeBridge& bridge, ShellViewModel& shell, QObject* parent = nullptr);

    Purpose purpose() const { return purpose_; }
    const QString& path() const { return path_; }
    bool is_busy() const { return is_busy_; }
    const QString& problem() const { return problem_; }

    //! What a table holds.
    void set_search(const wallet::HistorySearch& search) { search_ = search; }

    //! Begins with a file name that is free, in the folder for documents.
    Q_INVOKABLE void choose(int purpose);
    Q_INVOKABLE void editPath(const QString& path);
    Q_INVOKABLE void run();

Q_SIGNALS:
    void changed();
    void finished();

private:
    template <class T>
    bool has_failed(const Result<T>& result);
    void say(const QString& text);

    NodeBridge& bridge_;
    ShellViewModel& shell_;
    wallet::HistorySearch search_;
    Purpose purpose_ = ExportTable;
    QString path_;
    bool is_busy_ = false;
    QString problem_;
};

} // namespace rustchain::gui
