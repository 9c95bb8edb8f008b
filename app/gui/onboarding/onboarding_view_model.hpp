// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The way to a wallet: one question a page; the pages only ask for the next one or the one before.
#pragma once

#include "app/gui/imports/import_entry.hpp"
#include "app/gui/mining_switch.hpp"
#include "app/gui/onboarding/restore_model.hpp"
#include "app/gui/onboarding/word_check.hpp"
#include "app/gui/shell/shell_view_model.hpp"

namespace rustchain::gui {

class OnboardingViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(Step step READ step NOTIFY stepChanged)
    Q_PROPERTY(bool restoring READ isRestoring NOTIFY stepChanged)
    Q_PROPERTY(int wordCount READ wordCount NOTIFY stepChanged)
    Q_PROPERTY(rustchain::gui::WordListModel* words READ words CONSTANT)
    Q_PROPERTY(rustchain::gui::RestoreModel* restore READ restore CONSTANT)
    Q_PROPERTY(rustchain::gui::WordCheck* check READ check CONSTANT)
    //! What is brought from elsewhere.
    Q_PROPERTY(rustchain::gui::ImportEntry* imports READ imports CONSTANT)
    //! The new wallet's file gets a password; not when it only watches, or when it has one.
    Q_PROPERTY(bool passwordNeeded READ isPasswordNeeded NOTIFY stepChanged)
    //! What the question for name and password says of this wallet.
    Q_PROPERTY(QString passwordText READ passwordText NOTIFY stepChanged)
    //! Why this wallet cannot mine; empty when it can.
    Q_PROPERTY(QString mineRefusal READ mineRefusal NOTIFY mineRefusalChanged)
    Q_PROPERTY(QString suggestedName READ suggestedName NOTIFY stepChanged)
    //! 0 to 4, of what rate() got last.
    Q_PROPERTY(int strength READ strength NOTIFY strengthChanged)
    Q_PROPERTY(QString tip READ tip NOTIFY strengthChanged)
    Q_PROPERTY(bool good READ isGood NOTIFY strengthChanged)
    //! The keys are being made.
    Q_PROPERTY(bool making READ isMaking NOTIFY makingChanged)
    //! Why the wallet could not be made.
    Q_PROPERTY(QString problem READ problem NOTIFY makingChanged)
    //! After restoring: what the chain knows of these words.
    Q_PROPERTY(QString found READ found NOTIFY makingChanged)
    Q_PROPERTY(QString networkText READ networkText CONSTANT)
    Q_PROPERTY(QString dataFolder READ dataFolder CONSTANT)
    Q_PROPERTY(QString nodeText READ nodeText NOTIFY nodeChanged)
    //! What mining does, in the network's own times.
    Q_PROPERTY(QString miningText READ miningText NOTIFY nodeChanged)
    //! There is none yet: which one can still be chosen.
    Q_PROPERTY(bool nodeAbsent READ isNodeAbsent NOTIFY nodeChanged)
    Q_PROPERTY(bool remote READ isRemote NOTIFY nodeChanged)
    Q_PROPERTY(bool nodeRunning READ isNodeRunning NOTIFY nodeChanged)
    Q_PROPERTY(bool nodeFailed READ isNodeFailed NOTIFY nodeChanged)

public:
    enum Step { Welcome, Words, Check, Password, Network, Mining };
    Q_ENUM(Step)

    OnboardingViewModel(NodeBridge& bridge, ShellViewModel& shell, MiningSwitch& mining,
                        QString data_folder, QObject* parent = nullptr);

    Step step() const { return step_; }
    bool isRestoring() const { return is_restoring_; }
    int wordCount() const { return word_count_; }
    WordListModel* words() { return &words_; }
    RestoreModel* restore() { return &restore_; }
    WordCheck* check() { return &check_; }
    ImportEntry* imports() { return &imports_; }
    bool isPasswordNeeded() const { return is_password_needed_; }
    QString passwordText() const;
    QString mineRefusal() const { return mining_.refusal(); }
    QString suggestedName() const;
    int strength() const { return strength_; }
    QString tip() const;
    bool isGood() const;
    bool isMaking() const { return is_making_; }
    const QString& problem() const { return problem_; }
    const QString& found() const { return found_; }
    QString networkText() const;
    const QString& dataFolder() const { return data_folder_; }
    QString nodeText() const;
    QString miningText() const;
    bool isNodeAbsent() const { return bridge_.node_phase() == NodePhase::absent; }
    bool isRemote() const { return bridge_.is_remote(); }
    bool isNodeRunning() const { return bridge_.node_phase() == NodePhase::running; }
    bool isNodeFailed() const { return bridge_.node_phase() == NodePhase::failed; }

    Q_INVOKABLE void createWallet();
    Q_INVOKABLE void restoreWallet();
    //! 12 or 24; makes other words.
    Q_INVOKABLE void chooseWordCount(int count);
    Q_INVOKABLE void showWords();
    Q_INVOKABLE void hideWords();
    //! Empty: none.
    Q_INVOKABLE void setPassphrase(const QString& passphrase);
    Q_INVOKABLE void checkNow();
    Q_INVOKABLE void checkLater();
    //! The typed words fit together: on to the password.
    Q_INVOKABLE void acceptRestored();
    //! The typed words are of another program: shows the addresses they may mean. `isPython`: of
    //! the Python SDK's own list.
    Q_INVOKABLE void showAddresses(bool isPython);
    //! What is chosen among the imports becomes the wallet: on to its name.
    Q_INVOKABLE void acceptImport();
    Q_INVOKABLE void rate(const QString& password);
    //! Makes the wallet; without a password where none is needed.
    Q_INVOKABLE void choosePassword(const QString& name, const QString& password);
    Q_INVOKABLE void retryNode();
    Q_INVOKABLE void next();
    Q_INVOKABLE void back();
    //! Ends here; `mine`: mining starts as soon as the node runs.
    Q_INVOKABLE void finish(bool mine);
    //! Back to a wallet that is here already.
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void stepChanged();
    void strengthChanged();
    void makingChanged();
    void nodeChanged();
    void mineRefusalChanged();
    //! The folder holds a wallet: what was typed for it can go.
    void walletMade();
    //! The folder holds a wallet, and which node it uses is decided.
    void nodeChosen();
    void nodeRetried();

private:
    void go(Step step);
    void make_words();
    void reset();
    runtime::Task<Result<wallet::MadeWallet>> make(std::string name, crypto::SecureBuffer password);
    void take_made(Result<wallet::MadeWallet> made);
    QString found_text(std::size_t used) const;

    NodeBridge& bridge_;
    ShellViewModel& shell_;
    MiningSwitch& mining_;
    QString data_folder_;
    WordListModel words_;
    RestoreModel restore_;
    WordCheck check_;
    ImportEntry imports_;
    Step step_ = Welcome;
    bool is_restoring_ = false;
    bool is_importing_ = false; //!< the wallet is made of imports_
    bool is_backup_checked_ = false;
    bool is_password_needed_ = true;
    int word_count_ = 12;
    std::optional<wallet::RecoveryWords> secret_words_;
    crypto::SecureBuffer passphrase_;
    int strength_ = 0;
    bool is_making_ = false;
    QString problem_;
    QString found_;
};

} // namespace rustchain::gui
