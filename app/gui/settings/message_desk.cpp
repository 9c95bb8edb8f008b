// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Messages that are signed, and signatures that are checked.
#include "app/gui/settings/message_desk.hpp"

#include "app/gui/format/error_text.hpp"
#include "app/gui/settings/account_list.hpp"
#include "core/wallet/keys/signed_message.hpp"

namespace rustchain::gui {

MessageDesk::MessageDesk(NodeBridge& bridge, ShellViewModel& shell, QObject* parent)
    : QObject(parent), bridge_(bridge), shell_(shell) {
    connect(&bridge_, &NodeBridge::walletChanged, this, &MessageDesk::changed);
    connect(&shell_, &ShellViewModel::phaseChanged, this, [this] {
        if (shell_.phase() != ShellViewModel::Open)
            forget();
    });
}

void MessageDesk::forget() {
    ++question_;
    is_busy_ = false;
    is_valid_ = false;
    for (QString* each : {&signature_, &signer_, &message_problem_, &verdict_, &address_problem_,
                          &signature_problem_})
        each->clear();
    Q_EMIT changed();
}

QString MessageDesk::reason() const {
    const wallet::WalletSummary* wallet = bridge_.wallet_snapshot()->wallet();
    return wallet && !wallet->can_spend
               ? tr("This wallet only watches. It holds no key to sign with.")
               : QString();
}

void MessageDesk::sign(const QString& message, int account) {
    const wallet::WalletSummary* wallet = bridge_.wallet_snapshot()->wallet();
    const auto place = static_cast<std::size_t>(account);
    if (is_busy_ || !wallet || account < 0 || place >= wallet->accounts.size())
        return;
    forget();
    const std::string text = message.toStdString();
    if (text.empty())
        message_problem_ = tr("Type the text to sign.");
    else if (text.size() > wallet::kMaxMessageBytes)
        message_problem_ = tr("The text is longer than 64 KiB. Shorten it.");
    if (!message_problem_.isEmpty()) {
        Q_EMIT changed();
        return;
    }
    is_busy_ = true;
    Q_EMIT changed();
    const QString address =
        QString::fromStdString(to_text(wallet->accounts[place].address, bridge_.address_prefix()));
    const std::uint64_t question = question_;
    bridge_.ask(bridge_.wallet().sign_message(text, place), this,
                [this, question, address](Result<std::string> made) {
                    if (question != question_)
                        return;
                    is_busy_ = false;
                    if (made) {
                        signature_ = QString::fromStdString(*made);
                        signer_ = address;
                    } else {
                        message_problem_ = error_text(made.error());
                    }
                    Q_EMIT changed();
                });
}

void MessageDesk::verify(const QString& address, const QString& message, const QString& signature) {
    forget();
    const std::string text = address.trimmed().toStdString();
    auto parsed = parse_address(text, bridge_.address_prefix());
    if (text.empty())
        address_problem_ = tr("Type the address of who is said to have signed.");
    else if (!parsed)
        address_problem_ =
            QString::fromUtf8(describe(parsed.error()).data(),
                              static_cast<qsizetype>(describe(parsed.error()).size()));
    const QString given = signature.trimmed();
    if (given.isEmpty())
        signature_problem_ = tr("Paste the signature.");
    if (!address_problem_.isEmpty() || !signature_problem_.isEmpty()) {
        Q_EMIT changed();
        return;
    }
    const Address owner = parsed->address;
    auto verified = wallet::verify_message(owner, given.toStdString(), message.toStdString());
    if (verified) {
        is_busy_ = true;
        const std::uint64_t question = question_;
        bridge_.ask(bridge_.wallet().contacts(), this,
                    [this, question, owner](Result<std::vector<wallet::Contact>> contacts) {
                        if (question == question_)
                            say_who(owner, contacts ? *contacts : std::vector<wallet::Contact>());
                    });
    } else {
        switch (verified.error()) {
        case wallet::SignedMessageFault::malformed:
            signature_problem_ =
                tr("This is no signature. It begins with rtcsig1: and is one line without spaces.");
            break;
        case wallet::SignedMessageFault::other_address:
            verdict_ = tr("Not valid. It was signed with the key of another address.");
            break;
        case wallet::SignedMessageFault::wrong_signature:
            verdict_ = tr("Not valid. The owner of this address signed another text, or something "
                          "was changed: each space and line break counts.");
            break;
        }
    }
    Q_EMIT changed();
}

void MessageDesk::say_who(const Address& address, const std::vector<wallet::Contact>& contacts) {
    is_busy_ = false;
    is_valid_ = true;
    verdict_ = tr("Valid. The owner of this address signed exactly this text. The address is not "
                  "in your book.");
    for (const wallet::Contact& each : contacts)
        if (each.address == address)
            verdict_ = tr("Valid. %1, as your book calls this address, signed exactly this text.")
                           .arg(QString::fromStdString(each.name));
    for (const wallet::WalletSummary& each : bridge_.wallet_snapshot()->wallets)
        for (std::size_t place = 0; place < each.accounts.size(); ++place)
            if (each.accounts[place].address == address)
                verdict_ =
                    tr("Valid. You signed exactly this text, with %1 of the wallet %2.")
                        .arg(AccountList::title_of(place), QString::fromStdString(each.name));
    Q_EMIT changed();
}

} // namespace rustchain::gui
