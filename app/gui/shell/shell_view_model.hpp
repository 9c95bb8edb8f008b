// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What surrounds the pages: which part of the window shows, where in it, the wallet's name, the
// status strip.
#pragma once

#include "app/gui/node_bridge.hpp"
#include "app/gui/preferences.hpp"
#include "app/gui/shell/wallet_list_model.hpp"

#include <QtQml/qqmlregistration.h>

#include <map>
#include <set>

namespace rustchain::gui {

class ShellViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(Phase phase READ phase NOTIFY phaseChanged)
    //! Why the window cannot go on (Failed), or what is wrong with the node beside it.
    Q_PROPERTY(QString problem READ problem NOTIFY phaseChanged)
    Q_PROPERTY(QString networkName READ networkName CONSTANT)
    Q_PROPERTY(bool testNetwork READ isTestNetwork CONSTANT)
    //! Where we are: the page's key, and what it shows ("block/12"; mostly empty).
    Q_PROPERTY(QString page READ page NOTIFY placeChanged)
    Q_PROPERTY(QString place READ place NOTIFY placeChanged)
    Q_PROPERTY(QString walletName READ walletName NOTIFY walletChanged)
    Q_PROPERTY(QString walletAddress READ walletAddress NOTIFY walletChanged)
    Q_PROPERTY(QString walletShortAddress READ walletShortAddress NOTIFY walletChanged)
    Q_PROPERTY(QList<int> walletWedges READ walletWedges NOTIFY walletChanged)
    Q_PROPERTY(bool backupChecked READ isBackupChecked NOTIFY walletChanged)
    //! The open wallet has no key: it can look and not sign.
    Q_PROPERTY(bool watchOnly READ isWatchOnly NOTIFY walletChanged)
    //! Why nothing can be signed; empty otherwise.
    Q_PROPERTY(QString signRefusal READ signRefusal NOTIFY walletChanged)
    //! The wallet was made from words.
    Q_PROPERTY(bool hasWords READ hasWords NOTIFY walletChanged)
    Q_PROPERTY(rustchain::gui::WalletListModel* wallets READ wallets CONSTANT)
    //! Onboarding was asked for beside wallets that are here.
    Q_PROPERTY(bool addingWallet READ is_adding_wallet NOTIFY phaseChanged)
    Q_PROPERTY(bool amountsHidden READ areAmountsHidden NOTIFY amountsHiddenChanged)
    // The status strip.
    Q_PROPERTY(QString heightText READ heightText NOTIFY statusChanged)
    Q_PROPERTY(QString finalAge READ finalAge NOTIFY statusChanged)
    Q_PROPERTY(FinalState finalState READ finalState NOTIFY statusChanged)
    //! "14 peers", "Offline, looking for peers", "Local node"; empty while it is not known.
    Q_PROPERTY(QString peersText READ peersText NOTIFY statusChanged)
    Q_PROPERTY(bool offline READ isOffline NOTIFY statusChanged)
    //! The phase of catching up, and how far it is; empty once it is done.
    Q_PROPERTY(QString syncPhase READ syncPhase NOTIFY statusChanged)
    Q_PROPERTY(QString syncPercent READ syncPercent NOTIFY statusChanged)
    Q_PROPERTY(QString miningText READ miningText NOTIFY statusChanged)
    Q_PROPERTY(QString verifierText READ verifierText NOTIFY statusChanged)
    //! Servers are asked in place of a node: some pages have nothing to show.
    Q_PROPERTY(bool remote READ isRemote NOTIFY statusChanged)

public:
    enum Phase { Opening, Failed, Onboarding, Locked, Open, Closing };
    Q_ENUM(Phase)
    enum FinalState { Unknown, Fresh, Slow, Late };
    Q_ENUM(FinalState)

    ShellViewModel(NodeBridge& bridge, Preferences& preferences, QObject* parent = nullptr);

    Phase phase() const { return phase_; }
    const QString& problem() const { return problem_; }
    QString networkName() const;
    bool isTestNetwork() const { return bridge_.network() != "main"; }
    const QString& page() const { return here_.page; }
    const QString& place() const { return here_.place; }
    QString walletName() const;
    QString walletAddress() const;
    QString walletShortAddress() const;
    QList<int> walletWedges() const;
    bool isBackupChecked() const;
    bool isWatchOnly() const { return wallet() != nullptr && !wallet()->can_spend; }
    QString signRefusal() const;
    bool hasWords() const;
    WalletListModel* wallets() { return &wallets_; }
    bool areAmountsHidden() const { return are_amounts_hidden_; }
    QString heightText() const;
    QString finalAge() const;
    FinalState finalState() const;
    QString peersText() const;
    bool isOffline() const { return bridge_.is_offline(); }
    QString syncPhase() const;
    QString syncPercent() const;
    QString miningText() const;
    QString verifierText() const;
    bool isRemote() const { return bridge_.is_remote(); }

    //! Goes to "send", "explorer", "explorer/block/12", "explorer/transaction/<hex>",
    //! "explorer/address/<text>", "activity/<hex>", "send/<address or link>"; keeps the way back.
    Q_INVOKABLE void open(const QString& link);
    Q_INVOKABLE void back();
    Q_INVOKABLE void forward();
    Q_INVOKABLE void lock();
    Q_INVOKABLE void selectWallet(const QString& id);
    //! Onboarding for one more wallet; cancelNewWallet() comes back.
    Q_INVOKABLE void newWallet();
    Q_INVOKABLE void cancelNewWallet();
    Q_INVOKABLE void toggleAmounts();
    //! Somebody is at the keyboard.
    Q_INVOKABLE void touch();

    //! Shows a short notice, and says it to assistive tools.
    void notify(const QString& text, const QString& icon_name = QStringLiteral("check"));
    //! The wallets of the folder are read.
    void begin();
    void fail_with(const QString& problem);
    void begin_closing();
    //! Onboarding made its wallet and is done.
    void finish_onboarding();
    //! Whether onboarding can be left for a wallet that is here.
    bool is_adding_wallet() const { return is_adding_wallet_; }

Q_SIGNALS:
    void phaseChanged();
    void placeChanged();
    void walletChanged();
    void statusChanged();
    void amountsHiddenChanged();
    void notified(const QString& text, const QString& iconName);
    //! For the announcer only.
    void announced(const QString& text);
    //! News that people who do not look at the window may want; `link` is where it stands.
    void happened(const QString& text, const QString& link, bool isImportant);
    //! Also for view-models: a link was opened.
    void opened(const QString& page, const QString& place);

private:
    struct Spot {
        QString page = QStringLiteral("overview");
        QString place;
        bool operator==(const Spot&) const = default;
    };
    const wallet::WalletSummary* wallet() const { return bridge_.wallet_snapshot()->wallet(); }
    void follow_wallet();
    void follow_payments();
    void follow_incoming();
    void warn_of(const QString& text, const QString& link);
    void set_phase(Phase phase);
    void go(Spot spot);

    NodeBridge& bridge_;
    Preferences& preferences_;
    WalletListModel wallets_;
    Phase phase_ = Opening;
    QString problem_;
    Spot here_;
    std::vector<Spot> behind_;
    std::vector<Spot> ahead_;
    bool are_amounts_hidden_ = false;
    bool has_begun_ = false;
    bool is_adding_wallet_ = false;
    bool is_onboarding_ = false;
    std::optional<wallet::WalletId> followed_; //!< whose payments were seen
    TimestampMs followed_since_ms_ = 0;        //!< what is older is no news
    std::map<TransactionHash, wallet::PaymentStage> payment_stages_;
    std::set<wallet::HistoryCursor> seen_incoming_;
};

} // namespace rustchain::gui
