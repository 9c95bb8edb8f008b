// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Imports while they are typed.
#include "app/gui/imports/import_entry.hpp"

#include "app/gui/format/secret_text.hpp"
#include "app/gui/imports/import_words.hpp"
#include "core/wallet/legacy/legacy_words.hpp"

#include <QUrl>

#include <utility>

namespace rustchain::gui {
namespace {

QString usual_path() {
    return QString::fromUtf8(wallet::kUsualLegacyPath.data(),
                             static_cast<qsizetype>(wallet::kUsualLegacyPath.size()));
}

//! What opening gives back: the source, and why it did not open.
struct Opening {
    ImportSource source;
    ImportResult<void> opened;
};

wallet::KeySecret copy_of(const wallet::KeySecret& secret) {
    return {.scheme = secret.scheme, .key = secret.key.copy()};
}

} // namespace

ImportEntry::ImportEntry(NodeBridge& bridge, QObject* parent)
    : QObject(parent), bridge_(bridge), candidates_(bridge), path_(usual_path()) {
    connect(&candidates_, &CandidateModel::balanceCame, this, [this] {
        if (!is_choice_own_)
            chosen_ = candidates_.best();
        Q_EMIT changed();
    });
    connect(&bridge_, &NodeBridge::nodeChanged, this, &ImportEntry::changed);
}

ImportPlace ImportEntry::place() const {
    return {.network = bridge_.network(), .address_prefix = bridge_.address_prefix()};
}

ImportEntry::Stage ImportEntry::stage() const {
    if (!source_)
        return Asking;
    return source_->needs_password() ? Sealed : Choosing;
}

QString ImportEntry::format() const {
    return source_ ? source_words(source_->kind) : QString();
}

QString ImportEntry::name() const {
    return source_ ? QString::fromStdString(source_->name) : QString();
}

bool ImportEntry::wants_password() const {
    return !source_ || (!keeps_password() && !only_watches());
}

bool ImportEntry::makes_key() const {
    return source_ && chosen_ >= 0 &&
           source_->candidates[static_cast<std::size_t>(chosen_)].secret.has_value();
}

QString ImportEntry::balanceNote() const {
    if (stage() != Choosing || !candidates_.has_unknown_balance())
        return {};
    if (bridge_.node_phase() == NodePhase::absent)
        return tr("Balances are not known yet: the node starts with the first wallet.");
    return tr("Balances are not known yet: the node has not answered.");
}

QString ImportEntry::refusal() const {
    if (stage() != Choosing)
        return tr("Nothing is found yet.");
    if (chosen_ < 0)
        return tr("Choose an address first.");
    return candidates_.refusal(chosen_);
}

void ImportEntry::chooseWay(int way) {
    if (way == way_ || way < Words || way > Watch)
        return;
    way_ = static_cast<Way>(way);
    clear();
}

void ImportEntry::clear() {
    ++question_;
    is_busy_ = false;
    source_.reset();
    candidates_.clear();
    chosen_ = -1;
    is_choice_own_ = false;
    problem_.clear();
    path_ = usual_path();
    Q_EMIT changed();
}

void ImportEntry::show_source() {
    is_choice_own_ = false;
    if (stage() == Choosing)
        candidates_.show(*source_);
    else
        candidates_.clear();
    chosen_ = candidates_.best();
}

void ImportEntry::take(ImportResult<ImportSource> source) {
    is_busy_ = false;
    problem_.clear();
    source_.reset();
    if (source)
        source_.emplace(std::move(*source));
    else
        problem_ = import_problem_words(source.error(), bridge_.network());
    show_source();
    Q_EMIT changed();
}

void ImportEntry::readFile(const QString& path) {
    const QString text = path.trimmed();
    if (text.isEmpty())
        return clear();
    const QUrl link(text);
    const QString file = link.isLocalFile() ? link.toLocalFile() : text;
    clear();
    is_busy_ = true;
    Q_EMIT changed();
    auto read = [file = file.toStdString(), place = place()]() -> ImportResult<ImportSource> {
        auto content = read_import_file(file);
        if (!content)
            return tl::unexpected(content.error());
        return look_into(*content, place);
    };
    bridge_.work(std::move(read), this,
                 [this, question = question_](ImportResult<ImportSource>&& source) {
                     if (question == question_)
                         take(std::move(source));
                 });
}

void ImportEntry::openFile(const QString& password) {
    auto secret = take_secret(password);
    if (stage() != Sealed || is_busy_ || secret.empty())
        return;
    is_busy_ = true;
    problem_.clear();
    // What is sealed stays shown while its password is tried.
    ImportSource shown{.kind = source_->kind, .name = source_->name};
    auto open = [source = std::exchange(*source_, std::move(shown)),
                 secret = std::move(secret)]() mutable {
        auto opened = open_source(source, std::move(secret));
        return Opening{.source = std::move(source), .opened = std::move(opened)};
    };
    Q_EMIT changed();
    bridge_.work(std::move(open), this, [this, question = question_](Opening&& opening) {
        if (question != question_)
            return;
        is_busy_ = false;
        source_.emplace(std::move(opening.source));
        if (!opening.opened)
            problem_ = import_problem_words(opening.opened.error(), bridge_.network());
        show_source();
        Q_EMIT changed();
    });
}

void ImportEntry::editKey(const QString& text) {
    const auto secret = copy_secret(text);
    if (secret.empty())
        return clear();
    take(source_of_key(secret.text()));
}

void ImportEntry::editWatched(const QString& text) {
    if (text.trimmed().isEmpty())
        return clear();
    take(source_to_watch(text.toStdString(), place()));
}

void ImportEntry::take_words(wallet::RecoveryWords words) {
    take(source_of_words(std::move(words), wallet::kUsualLegacyPath));
}

void ImportEntry::take_python_words(const crypto::SecureBuffer& words) {
    take(source_of_python_words(words.text()));
}

void ImportEntry::usePath(const QString& path) {
    if (!source_ || !source_->words || path.trimmed() == path_)
        return;
    auto words = wallet::RecoveryWords::parse(source_->words->text());
    if (!words)
        return;
    auto source = source_of_words(std::move(*words), path.trimmed().toStdString());
    if (!source) { // the addresses of the path before stay
        problem_ = import_problem_words(source.error(), bridge_.network());
        Q_EMIT changed();
        return;
    }
    path_ = path.trimmed();
    take(std::move(source));
}

void ImportEntry::choose(int row) {
    if (row < 0 || row >= candidates_.count() || !candidates_.refusal(row).isEmpty())
        return;
    chosen_ = row;
    is_choice_own_ = true;
    Q_EMIT changed();
}

runtime::Task<Result<wallet::MadeWallet>> ImportEntry::make(const std::string& name,
                                                            crypto::SecureBuffer password) const {
    wallet::Wallet& wallet = bridge_.wallet();
    if (source_->watched)
        return wallet.watch({.name = name, .what = *source_->watched});
    if (keeps_password())
        return wallet.import_file(
            {.file = source_->file, .password = source_->password.copy(), .name = name});
    const ImportCandidate& chosen = source_->candidates[static_cast<std::size_t>(chosen_)];
    if (chosen.secret)
        return wallet.import_key(
            {.name = name, .secret = copy_of(*chosen.secret), .password = std::move(password)});
    auto words = wallet::RecoveryWords::parse(source_->words->text());
    return wallet.create({.name = name,
                          .words = std::move(*words),
                          .passphrase = {},
                          .password = std::move(password),
                          .is_backup_checked = true, // who typed them has them
                          .find_accounts = true});
}

} // namespace rustchain::gui
