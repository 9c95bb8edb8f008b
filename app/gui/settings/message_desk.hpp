// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Messages signed by an account of the open wallet, and those of others, checked.
#pragma once

#include "app/gui/shell/shell_view_model.hpp"

namespace rustchain::gui {

class MessageDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    //! Why the open wallet cannot sign; empty when it can.
    Q_PROPERTY(QString reason READ reason NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    //! "rtcsig1:…", and the address that it belongs to.
    Q_PROPERTY(QString signature READ signature NOTIFY changed)
    Q_PROPERTY(QString signer READ signer NOTIFY changed)
    Q_PROPERTY(QString messageProblem READ messageProblem NOTIFY changed)
    // What was found of somebody's signature; all empty before a check.
    Q_PROPERTY(bool valid READ isValid NOTIFY changed)
    Q_PROPERTY(QString verdict READ verdict NOTIFY changed)
    Q_PROPERTY(QString addressProblem READ addressProblem NOTIFY changed)
    Q_PROPERTY(QString signatureProblem READ signatureProblem NOTIFY changed)

public:
    MessageDesk(NodeBridge& bridge, ShellViewModel& shell, QObject* parent = nullptr);

    QString reason() const;
    bool isBusy() const { return is_busy_; }
    const QString& signature() const { return signature_; }
    const QString& signer() const { return signer_; }
    const QString& messageProblem() const { return message_problem_; }
    bool isValid() const { return is_valid_; }
    const QString& verdict() const { return verdict_; }
    const QString& addressProblem() const { return address_problem_; }
    const QString& signatureProblem() const { return signature_problem_; }

    Q_INVOKABLE void sign(const QString& message, int account);
    Q_INVOKABLE void verify(const QString& address, const QString& message,
                            const QString& signature);
    //! Something was changed, so what was found is of something else.
    Q_INVOKABLE void forget();

Q_SIGNALS:
    void changed();

private:
    void say_who(const Address& address, const std::vector<wallet::Contact>& contacts);

    NodeBridge& bridge_;
    ShellViewModel& shell_;
    QString signature_;
    QString signer_;
    QString message_problem_;
    QString verdict_;
    QString address_problem_;
    QString signature_problem_;
    bool is_valid_ = false;
    bool is_busy_ = false;
    std::uint64_t question_ = 0; //!< only the newest answer counts
};

} // namespace rustchain::gui
