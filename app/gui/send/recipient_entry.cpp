// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Who is to be paid.
#include "app/gui/send/recipient_entry.hpp"

#include "app/gui/format/address_format.hpp"
#include "app/gui/format/amount_format.hpp"
#include "app/gui/format/error_text.hpp"

#include <QClipboard>
#include <QGuiApplication>

#include <utility>

namespace rustchain::gui {
namespace {

QString to_qt(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool is_link(const QString& text) {
    return text.startsWith(QLatin1String("rustchain:"), Qt::CaseInsensitive) ||
           text.startsWith(QLatin1String("rtc:"), Qt::CaseInsensitive);
}

} // namespace

RecipientEntry::RecipientEntry(NodeBridge& bridge, QObject* parent)
    : QObject(parent), bridge_(bridge) {}

QString RecipientEntry::text_of(const Address& address) const {
    return QString::fromStdString(to_text(address, bridge_.address_prefix()));
}

QString RecipientEntry::name() const {
    return check_ && check_->name ? QString::fromStdString(*check_->name) : QString();
}

QString RecipientEntry::title() const {
    return name().isEmpty() ? short_address(text()) : name();
}

QString RecipientEntry::text() const {
    return address_ ? text_of(*address_) : QString();
}

QStringList RecipientEntry::chunks() const {
    return address_ ? address_chunks(text()) : QStringList();
}

QList<int> RecipientEntry::wedges() const {
    return address_ ? address_wedges(*address_) : QList<int>();
}

bool RecipientEntry::is_first() const {
    return check_ && !check_->is_own && !check_->was_paid_before;
}

QString RecipientEntry::warning() const {
    if (is_clipboard_changed_)
        return tr("Another program changed the copied address. Compare it with where it is from.");
    if (!check_)
        return {};
    if (check_->changed_from)
        return tr("This is not the address you paid before.");
    if (check_->looks_like)
        return tr("This is not the address you know, it only looks like it.");
    return {};
}

QStringList RecipientEntry::knownChunks() const {
    if (check_ && check_->changed_from)
        return address_chunks(text_of(*check_->changed_from));
    if (check_ && check_->looks_like)
        return address_chunks(text_of(*check_->looks_like));
    return {};
}

QStringList RecipientEntry::book() const {
    QStringList lines;
    for (const wallet::Contact& each : contacts_)
        lines.append(QString::fromStdString(each.name));
    return lines;
}

QString RecipientEntry::words_of(AddressFault fault, const std::string& text) const {
    if (fault == AddressFault::typing_error)
        return tr("This address has a typing error.");
    if (fault != AddressFault::wrong_network)
        return to_qt(describe(fault));
    if (parse_address(text, "trtc"))
        return tr("This is a test network address.");
    if (parse_address(text, "drtc"))
        return tr("This is an address of a local network.");
    if (parse_address(text, "rtc"))
        return tr("This is a main network address.");
    return tr("This is an address of another network.");
}

void RecipientEntry::refuse(const QString& message) {
    status_ = Refused;
    message_ = message;
    Q_EMIT changed();
}

void RecipientEntry::edit(const QString& text) {
    const QString trimmed = text.trimmed();
    ++question_;
    if (trimmed != pasted_)
        pasted_.clear();
    is_clipboard_changed_ = false;
    status_ = Empty;
    message_.clear();
    is_old_form_ = false;
    address_.reset();
    check_.reset();
    link_.reset();
    if (trimmed.isEmpty()) {
        Q_EMIT changed();
        return;
    }
    const std::string typed = trimmed.toStdString();
    if (is_link(trimmed))
        return read_link(typed);
    auto parsed = parse_address(typed, bridge_.address_prefix());
    if (!parsed)
        return refuse(words_of(parsed.error(), typed));
    take(*parsed);
}

void RecipientEntry::notePaste() {
    pasted_ = QGuiApplication::clipboard()->text().trimmed();
    is_clipboard_changed_ = false;
}

void RecipientEntry::check_paste() {
    const QString held = QGuiApplication::clipboard()->text().trimmed();
    // Something altogether different is a copy of the user's own.
    const bool is_address =
        is_link(held) || parse_address(held.toStdString(), bridge_.address_prefix()).has_value();
    const bool is_changed = !pasted_.isEmpty() && held != pasted_ && is_address;
    if (std::exchange(is_clipboard_changed_, is_changed) != is_changed)
        Q_EMIT changed();
}

void RecipientEntry::read_link(const std::string& text) {
    auto link = wallet::parse_payment_uri(text, bridge_.address_prefix());
    if (!link) {
        const bool is_strange = link.error() == wallet::PaymentUriFault::unknown_requirement ||
                                link.error() == wallet::PaymentUriFault::repeated_key;
        return refuse(is_strange ? tr("This payment link asks for something this version does not "
                                      "understand. Nothing was filled in.")
                                 : to_qt(wallet::describe(link.error())));
    }
    link_ = std::move(*link);
    status_ = LinkFound;
    QStringList lines{tr("Payment link to %1").arg(text_of(link_->recipient.address))};
    if (link_->amount)
        lines.append(tr("Amount: %1 RTC").arg(amount_text(*link_->amount)));
    if (!link_->label.empty())
        lines.append(tr("Who: %1").arg(QString::fromStdString(link_->label)));
    if (!link_->message.empty())
        lines.append(tr("What for: %1").arg(QString::fromStdString(link_->message)));
    message_ = lines.join(QLatin1Char('\n'));
    Q_EMIT changed();
}

void RecipientEntry::takeLink() {
    if (!link_)
        return;
    const wallet::PaymentUri link = *link_;
    link_.reset();
    take(link.recipient);
    Q_EMIT linkTaken(link);
}

void RecipientEntry::take(const ParsedAddress& parsed) {
    address_ = parsed.address;
    is_old_form_ = !parsed.is_checked;
    status_ = Checking;
    message_.clear();
    const std::uint64_t question = ++question_;
    Q_EMIT changed();
    bridge_.ask(bridge_.wallet().check_recipient(parsed.address), this,
                [this, question](Result<wallet::RecipientCheck> check) {
                    if (question != question_)
                        return;
                    if (!check)
                        return refuse(error_text(check.error()));
                    check_ = std::move(*check);
                    status_ = check_->is_own ? OwnAddress : Valid;
                    if (is_old_form_)
                        message_ = tr("Old form without a typing check. Compare every character.");
                    else if (check_->is_own)
                        message_ = tr("This is one of your own addresses.");
                    Q_EMIT changed();
                });
}

void RecipientEntry::choose(int contact) {
    if (contact < 0 || static_cast<std::size_t>(contact) >= contacts_.size())
        return;
    link_.reset();
    check_.reset();
    take(ParsedAddress{.address = contacts_[static_cast<std::size_t>(contact)].address});
}

void RecipientEntry::loadBook() {
    bridge_.ask(bridge_.wallet().contacts(), this,
                [this](Result<std::vector<wallet::Contact>> contacts) {
                    contacts_ = contacts ? std::move(*contacts) : std::vector<wallet::Contact>();
                    Q_EMIT bookChanged();
                });
}

void RecipientEntry::clear() {
    contacts_.clear();
    Q_EMIT bookChanged();
    edit({});
}

void RecipientEntry::save(const QString& name) {
    if (!address_)
        return;
    const QString trimmed = name.trimmed();
    bridge_.ask(
        bridge_.wallet().save_contact({.name = trimmed.toStdString(), .address = *address_}), this,
        [this, trimmed](Result<void> done) {
            if (!done) {
                Q_EMIT notSaved(error_text(done.error()));
                return;
            }
            if (check_)
                check_->name = trimmed.toStdString();
            Q_EMIT changed();
            Q_EMIT saved(trimmed);
        });
}

} // namespace rustchain::gui
