// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A copy of the wallet file under a password of its own: where it goes, and what came of it.
#pragma once

#include "app/gui/shell/shell_view_model.hpp"

namespace rustchain::gui {

class FileExport : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(QString path READ path NOTIFY changed)
    //! Each belongs under its field; empty: nothing is wrong there.
    Q_PROPERTY(QString pathProblem READ pathProblem NOTIFY changed)
    Q_PROPERTY(QString passwordProblem READ passwordProblem NOTIFY changed)
    Q_PROPERTY(QString freshProblem READ freshProblem NOTIFY changed)
    Q_PROPERTY(QString againProblem READ againProblem NOTIFY changed)
    Q_PROPERTY(int strength READ strength NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)

public:
    FileExport(NodeBridge& bridge, ShellViewModel& shell, QObject* parent = nullptr);

    const QString& path() const { return path_; }
    const QString& pathProblem() const { return path_problem_; }
    const QString& passwordProblem() const { return password_problem_; }
    const QString& freshProblem() const { return fresh_problem_; }
    const QString& againProblem() const { return again_problem_; }
    int strength() const { return strength_; }
    bool isBusy() const { return is_busy_; }

    //! Begins with a file name that is free, in the folder for documents.
    Q_INVOKABLE void begin();
    Q_INVOKABLE void editPath(const QString& path);
    Q_INVOKABLE void rate(const QString& password);
    //! The password of the wallet, and twice that of the copy; a wallet that only watches has none.
    Q_INVOKABLE void write(const QString& password, const QString& fresh, const QString& again);
    void forget();

Q_SIGNALS:
    void changed();
    void written();

private:
    bool check(bool has_password, std::string_view fresh, std::string_view again);
    void take(Result<void> written, const QString& file);
    void clear_problems();

    NodeBridge& bridge_;
    ShellViewModel& shell_;
    QString path_;
    QString path_problem_;
    QString password_problem_;
    QString fresh_problem_;
    QString again_problem_;
    int strength_ = 0;
    bool is_busy_ = false;
};

} // namespace rustchain::gui
