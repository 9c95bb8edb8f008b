// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The private key of an account, for the eye, after the password.
#pragma once

#include "app/gui/onboarding/word_list_model.hpp"
#include "app/gui/shell/shell_view_model.hpp"

namespace rustchain::gui {

class KeyExport : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    //! Its kind, then its digits in groups of eight; only while it is shown.
    Q_PROPERTY(rustchain::gui::WordListModel* parts READ parts CONSTANT)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)

public:
    KeyExport(NodeBridge& bridge, ShellViewModel& shell, QObject* parent = nullptr);

    WordListModel* parts() { return &parts_; }
    const QString& problem() const { return problem_; }
    bool isBusy() const { return is_busy_; }

    Q_INVOKABLE void show(const QString& password, int account);
    Q_INVOKABLE void hide();

Q_SIGNALS:
    void changed();

private:
    NodeBridge& bridge_;
    ShellViewModel& shell_;
    WordListModel parts_;
    QString problem_;
    bool is_busy_ = false;
    bool is_wanted_ = false; //!< nobody left since it was asked for
};

} // namespace rustchain::gui
