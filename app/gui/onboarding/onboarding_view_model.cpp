// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The way to a wallet.
#include "app/gui/onboarding/onboarding_view_model.hpp"

#include "app/gui/format/amount_format.hpp"
#include "app/gui/format/error_text.hpp"
#include "app/gui/format/secret_text.hpp"
#include "app/gui/format/time_format.hpp"
#include "app/gui/onboarding/password_strength.hpp"

#include <QGuiApplication>

namespace rustchain::gui {

OnboardingViewModel::OnboardingViewModel(NodeBridge& bridge, ShellViewModel& shell,
                                         MiningSwitch& mining, QString data_folder, QObject* parent)
    : QObject(parent), bridge_(bridge), shell_(shell), mining_(mining),
      data_folder_(std::move(data_folder)), imports_(bridge) {
    connect(&bridge_, &NodeBridge::nodeChanged, this, &OnboardingViewModel::nodeChanged);
    connect(&mining_, &MiningSwitch::changed, this, &OnboardingViewModel::mineRefusalChanged);
    connect(&bridge_, &NodeBridge::networkChanged, this, &OnboardingViewModel::nodeChanged);
    connect(&check_, &WordCheck::passed, this, [this] {
        is_backup_checked_ = true;
        check_.stop();
        go(Password);
    });
    connect(&shell_, &ShellViewModel::phaseChanged, this, [this] {
        if (shell_.phase() != ShellViewModel::Onboarding)
            reset();
    });
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this,
            [this](Qt::ApplicationState state) {
                if (state != Qt::ApplicationActive)
                    hideWords();
            });
}

void OnboardingViewModel::go(Step step) {
    step_ = step;
    if (step != Words)
        hideWords();
    Q_EMIT stepChanged();
}

void OnboardingViewModel::reset() {
    check_.stop();
    secret_words_.reset();
    passphrase_.clear();
    restore_.clear();
    imports_.chooseWay(ImportEntry::Words);
    imports_.clear();
    is_importing_ = false;
    is_password_needed_ = true;
    strength_ = 0;
    is_backup_checked_ = false;
    is_restoring_ = false;
    problem_.clear();
    found_.clear();
    Q_EMIT makingChanged();
    Q_EMIT strengthChanged();
    go(Welcome);
}

QString OnboardingViewModel::suggestedName() const {
    if (is_importing_ && !imports_.name().isEmpty())
        return imports_.name();
    const std::size_t count = bridge_.wallet_snapshot()->wallets.size();
    //: Suggested name of the first wallet.
    return count == 0 ? tr("Everyday") : tr("Wallet %1").arg(count + 1);
}

void OnboardingViewModel::createWallet() {
    is_restoring_ = false;
    is_importing_ = false;
    is_password_needed_ = true;
    make_words();
    go(Words);
}

void OnboardingViewModel::restoreWallet() {
    is_restoring_ = true;
    go(Words);
}

void OnboardingViewModel::make_words() {
    hideWords();
    secret_words_ = wallet::RecoveryWords::generate(
        word_count_ == 24 ? wallet::RecoveryLength::words_24 : wallet::RecoveryLength::words_12);
    is_backup_checked_ = false;
}

void OnboardingViewModel::chooseWordCount(int count) {
    word_count_ = count == 24 ? 24 : 12;
    make_words();
    Q_EMIT stepChanged();
}

void OnboardingViewModel::showWords() {
    if (secret_words_ && step_ == Words)
        words_.show(secret_words_->words());
}

void OnboardingViewModel::hideWords() {
    words_.hide();
}

void OnboardingViewModel::setPassphrase(const QString& passphrase) {
    passphrase_ = take_secret(passphrase);
}

void OnboardingViewModel::checkNow() {
    if (!secret_words_)
        return;
    check_.start(secret_words_->words());
    go(Check);
}

void OnboardingViewModel::checkLater() {
    check_.stop();
    is_backup_checked_ = false;
    go(Password);
}

void OnboardingViewModel::acceptRestored() {
    auto words = restore_.take();
    if (!words)
        return;
    secret_words_ = std::move(*words);
    is_backup_checked_ = true; // who typed them has them
    is_importing_ = false;
    is_password_needed_ = true;
    go(Password);
}

void OnboardingViewModel::showAddresses(bool isPython) {
    if (isPython)
        return imports_.take_python_words(restore_.text());
    auto words = restore_.take();
    if (words)
        imports_.take_words(std::move(*words));
}

void OnboardingViewModel::acceptImport() {
    if (!imports_.refusal().isEmpty())
        return;
    is_importing_ = true;
    is_password_needed_ = imports_.wants_password();
    go(Password);
}

QString OnboardingViewModel::passwordText() const {
    if (is_importing_ && imports_.only_watches())
        return tr("Nothing can be spent with it, so no password protects it: whoever uses this "
                  "computer can look at it.");
    if (is_importing_ && imports_.keeps_password())
        return tr("The wallet keeps the password of its file.");
    if (is_importing_ && imports_.makes_key())
        return tr("Protects the wallet file on this computer. Nobody can reset it. Keep what you "
                  "imported: there are no words for this wallet.");
    return tr("Protects the wallet file on this computer. Nobody can reset it. Your words can "
              "restore the wallet.");
}

void OnboardingViewModel::rate(const QString& password) {
    strength_ = password_strength(copy_secret(password).text());
    Q_EMIT strengthChanged();
}

bool OnboardingViewModel::isGood() const {
    return strength_ >= kGoodStrength;
}

QString OnboardingViewModel::tip() const {
    switch (strength_) {
    case 0:
        return tr("Use several words that do not belong together.");
    case 1:
        return tr("Add a word or two. Names and dates are guessed first.");
    case 2:
        return tr("One more unusual word would make it good.");
    case 3:
        return tr("Good. A longer one is stronger still.");
    default:
        return {};
    }
}

void OnboardingViewModel::choosePassword(const QString& name, const QString& password) {
    auto secret = take_secret(password);
    const bool is_ready = is_importing_ ? imports_.refusal().isEmpty() : secret_words_.has_value();
    if (is_making_ || !is_ready || (isPasswordNeeded() && secret.empty()))
        return;
    is_making_ = true;
    problem_.clear();
    Q_EMIT makingChanged();
    bridge_.ask(make(name.trimmed().toStdString(), std::move(secret)), this,
                [this](Result<wallet::MadeWallet> made) { take_made(std::move(made)); });
}

runtime::Task<Result<wallet::MadeWallet>> OnboardingViewModel::make(std::string name,
                                                                    crypto::SecureBuffer password) {
    if (is_importing_)
        return imports_.make(name, std::move(password));
    auto words = wallet::RecoveryWords::parse(secret_words_->text());
    return bridge_.wallet().create({.name = std::move(name),
                                    .words = std::move(*words),
                                    .passphrase = passphrase_.copy(),
                                    .password = std::move(password),
                                    .is_backup_checked = is_backup_checked_,
                                    .find_accounts = is_restoring_});
}

QString OnboardingViewModel::found_text(std::size_t used) const {
    const int count = static_cast<int>(used);
    if (is_importing_ && imports_.only_watches())
        return count == 0 ? tr("None of its first addresses has a history yet.")
                          : tr("Found %n address(es) with history.", nullptr, count);
    return count == 0 ? tr("No history found. If you used a passphrase, make this wallet again "
                           "with it: every passphrase opens a different wallet.")
                      : tr("Found %n account(s) with history.", nullptr, count);
}

void OnboardingViewModel::take_made(Result<wallet::MadeWallet> made) {
    is_making_ = false;
    if (!made) {
        problem_ = made.error().code == ErrorCode::already_exists
                       ? tr("This wallet is here already. Go back and choose it in the list of "
                            "wallets.")
                       : error_text(made.error());
        Q_EMIT makingChanged();
        return;
    }
    if (made->accounts_found)
        found_ = found_text(*made->accounts_found);
    secret_words_.reset();
    passphrase_.clear();
    restore_.clear();
    imports_.clear();
    Q_EMIT makingChanged();
    Q_EMIT walletMade();
    go(Network);
}

QString OnboardingViewModel::networkText() const {
    if (bridge_.network() == "main")
        return tr("The main network. It has not been launched yet: use the test or a local "
                  "network.");
    if (bridge_.network() == "test")
        return tr("The test network. Its coins have no value.");
    return tr("A local network, for developers. Its coins have no value.");
}

QString OnboardingViewModel::miningText() const {
    const QString weights = tr("Older real hardware counts more; virtual machines count nothing on "
                               "a public network.");
    if (!bridge_.params())
        return tr("Your computer measures its own processor and signs the result once in each "
                  "slot. Each epoch a reward is shared by all miners, by weight and by slots "
                  "attested. %1")
            .arg(weights);
    const ChainParams& params = *bridge_.params();
    return tr("Your computer measures its own processor and signs the result every %1. About every "
              "%2, %3 RTC is shared by all miners, by weight and by slots attested. %4")
        .arg(duration_text(params.slot_blocks * params.block_time_ms),
             duration_text(params.epoch_blocks() * params.block_time_ms),
             short_amount_text(params.epoch_reward), weights);
}

QString OnboardingViewModel::nodeText() const {
    if (bridge_.is_remote() && bridge_.node_phase() != NodePhase::failed)
        return bridge_.servers()->answering() > 0
                   ? tr("The servers answer, and what they say is checked on this device.")
                   : tr("The servers are being asked.");
    switch (bridge_.node_phase()) {
    case NodePhase::absent:
        return tr("The node starts with this wallet.");
    case NodePhase::starting:
        return tr("The node is starting.");
    case NodePhase::running:
        return tr("The node runs and checks every block on this device.");
    case NodePhase::failed:
        return bridge_.node_problem();
    }
    return {};
}

void OnboardingViewModel::retryNode() {
    Q_EMIT nodeRetried();
}

void OnboardingViewModel::next() {
    if (step_ != Network)
        return;
    Q_EMIT nodeChosen();
    // Servers cannot mine: there is nothing to ask.
    if (bridge_.is_remote())
        return finish(false);
    go(Mining);
}

void OnboardingViewModel::back() {
    switch (step_) {
    case Words:
        // From addresses back to the words that they are of.
        if (is_restoring_ && imports_.way() == ImportEntry::Words &&
            imports_.stage() == ImportEntry::Choosing)
            return imports_.clear();
        secret_words_.reset();
        restore_.clear();
        imports_.chooseWay(ImportEntry::Words);
        imports_.clear();
        return go(Welcome);
    case Check:
        check_.stop();
        return go(Words);
    case Password:
        if (is_making_)
            return;
        problem_.clear();
        Q_EMIT makingChanged();
        return go(Words);
    case Mining:
        return go(Network);
    default:
        return;
    }
}

void OnboardingViewModel::finish(bool mine) {
    if (mine)
        mining_.setOn(true);
    shell_.finish_onboarding();
}

void OnboardingViewModel::cancel() {
    shell_.cancelNewWallet();
}

} // namespace rustchain::gui
