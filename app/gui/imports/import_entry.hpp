// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What a person brings from elsewhere while it is typed, read and chosen. Its secrets lie in wiped
// memory and leave it only for the wallet that is made of them.
#pragma once

#include "app/gui/imports/candidate_model.hpp"

namespace rustchain::gui {

class ImportEntry : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(Way way READ way NOTIFY changed)
    Q_PROPERTY(Stage stage READ stage NOTIFY changed)
    //! The format that was found: "Keystore of the RustChain command line"; empty before.
    Q_PROPERTY(QString format READ format NOTIFY changed)
    //! What is wrong and what to do; of the password when the stage is Sealed.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(rustchain::gui::CandidateModel* candidates READ candidates CONSTANT)
    Q_PROPERTY(int chosen READ chosen NOTIFY changed)
    //! Why balances are missing; empty when none is.
    Q_PROPERTY(QString balanceNote READ balanceNote NOTIFY changed)
    //! Why no wallet can be made of the choice yet; empty when it can.
    Q_PROPERTY(QString refusal READ refusal NOTIFY changed)
    //! Derivation path of the Rust and React Native wallets.
    Q_PROPERTY(QString path READ path NOTIFY changed)

public:
    enum Way { Words, File, Key, Watch };
    Q_ENUM(Way)
    //! Nothing found yet; a file that wants its password; addresses to choose from.
    enum Stage { Asking, Sealed, Choosing };
    Q_ENUM(Stage)

    explicit ImportEntry(NodeBridge& bridge, QObject* parent = nullptr);

    Way way() const { return way_; }
    Stage stage() const;
    QString format() const;
    const QString& problem() const { return problem_; }
    bool isBusy() const { return is_busy_; }
    CandidateModel* candidates() { return &candidates_; }
    int chosen() const { return chosen_; }
    QString balanceNote() const;
    QString refusal() const;
    const QString& path() const { return path_; }

    Q_INVOKABLE void chooseWay(int way);
    //! A path, or the link of a dropped file.
    Q_INVOKABLE void readFile(const QString& path);
    Q_INVOKABLE void openFile(const QString& password);
    //! A private key while it is typed.
    Q_INVOKABLE void editKey(const QString& text);
    //! An address or xpub while it is typed.
    Q_INVOKABLE void editWatched(const QString& text);
    //! The words' other addresses, by another path.
    Q_INVOKABLE void usePath(const QString& path);
    Q_INVOKABLE void choose(int row);
    //! Back to nothing found; secrets are wiped.
    Q_INVOKABLE void clear();

    void take_words(wallet::RecoveryWords words);
    void take_python_words(const crypto::SecureBuffer& words);

    //! That the source gives itself, or empty.
    QString name() const;
    //! A new wallet file wants a password.
    bool wants_password() const;
    //! An own file keeps the password that it has.
    bool keeps_password() const { return source_ && source_->kind == SourceKind::own_file; }
    bool only_watches() const { return source_ && source_->only_watches(); }
    //! The choice is a single key, not words.
    bool makes_key() const;
    //! Makes the wallet of what is chosen; can be tried again.
    runtime::Task<Result<wallet::MadeWallet>> make(const std::string& name,
                                                   crypto::SecureBuffer password) const;

Q_SIGNALS:
    void changed();

private:
    void take(ImportResult<ImportSource> source);
    void show_source();
    ImportPlace place() const;

    NodeBridge& bridge_;
    CandidateModel candidates_;
    Way way_ = Words;
    std::optional<ImportSource> source_;
    QString problem_;
    QString path_;
    bool is_busy_ = false;
    int chosen_ = -1;
    bool is_choice_own_ = false; //!< a person chose, so no balance moves it
    int question_ = 0;           //!< answers of earlier reads are dropped
};

} // namespace rustchain::gui
