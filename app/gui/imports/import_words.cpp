// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Sentences about imports.
#include "app/gui/imports/import_words.hpp"

#include "app/gui/format/foreign_text.hpp"

#include <QCoreApplication>
#include <QDir>

namespace rustchain::gui {
namespace {

//! Under this name the catalogues keep these words.
struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

constexpr qsizetype kMostDetail = 200;

QString network_words(const std::string& network) {
    if (network == "main")
        return ImportText::tr("Main network");
    if (network == "test")
        return ImportText::tr("Test network");
    return ImportText::tr("Local network");
}

QString file_problem_words(const ImportProblem& problem) {
    const QString detail = foreign_line(problem.detail, kMostDetail);
    switch (problem.fault) {
    case ImportFault::cannot_read:
        return ImportText::tr("%1 cannot be read. Check the path, and that you may open the file.")
            .arg(QDir::toNativeSeparators(detail));
    case ImportFault::too_large:
        return ImportText::tr("%1 is too large for a wallet file. Choose the wallet's own file.")
            .arg(QDir::toNativeSeparators(detail));
    case ImportFault::empty:
        return ImportText::tr("There is nothing in this file. Choose another copy of it.");
    case ImportFault::unknown_content:
        return ImportText::tr("This is no wallet file, key file, private key or words. Choose the "
                              "file that the other program saved.");
    case ImportFault::damaged:
        return detail.isEmpty()
                   ? ImportText::tr("This wallet file is damaged. Use another copy of it, or "
                                    "restore the wallet from its words.")
                   : ImportText::tr("This wallet file is damaged or incomplete. Use another copy "
                                    "of it, or restore the wallet from its words. (%1)")
                         .arg(detail);
    case ImportFault::newer_version:
        return ImportText::tr("A newer version of this program made this file. Update this "
                              "program, then import it again.");
    case ImportFault::unsupported:
        return ImportText::tr("This kind of key file is not known. Export the key or the words "
                              "from the program that made it. (%1)")
            .arg(detail);
    default:
        return {};
    }
}

} // namespace

QString source_words(SourceKind kind) {
    switch (kind) {
    case SourceKind::own_file:
        return ImportText::tr("Wallet file of this program");
    case SourceKind::wallet_cli:
        return ImportText::tr("Keystore of the RustChain command line");
    case SourceKind::rust_wallet:
        return ImportText::tr("File of the Rust wallet");
    case SourceKind::words:
        return ImportText::tr("Recovery words");
    case SourceKind::python_words:
        return ImportText::tr("Words of the Python SDK");
    case SourceKind::private_key:
        return ImportText::tr("Private key");
    case SourceKind::to_watch:
        break;
    }
    return ImportText::tr("Something to watch");
}

QString rule_words(CandidateRule rule) {
    switch (rule) {
    case CandidateRule::this_program:
        return ImportText::tr("This program");
    case CandidateRule::wallet_cli:
        return ImportText::tr("RustChain command line");
    case CandidateRule::rust_wallet:
        return ImportText::tr("Rust wallet");
    case CandidateRule::react_native:
        return ImportText::tr("React Native wallet");
    case CandidateRule::python_sdk:
        return ImportText::tr("Python SDK");
    case CandidateRule::ed25519_key:
        return ImportText::tr("Ed25519 key");
    case CandidateRule::secp256k1_key:
        return ImportText::tr("secp256k1 key");
    case CandidateRule::watched_address:
        return ImportText::tr("Address");
    case CandidateRule::watched_xpub:
        break;
    }
    return ImportText::tr("First address of the xpub");
}

QString import_problem_words(const ImportProblem& problem, const std::string& network) {
    const QString detail = foreign_line(problem.detail, kMostDetail);
    switch (problem.fault) {
    case ImportFault::other_network:
        return ImportText::tr("This is for another network: %1. This window uses: %2. Start the "
                              "program on the other one to use it.")
            .arg(network_words(problem.detail), network_words(network));
    case ImportFault::wrong_password:
        return ImportText::tr("That password does not open this file. Type the one that it was "
                              "saved with.");
    case ImportFault::to_watch:
        return ImportText::tr("This is no key but something that can be watched. Choose \"Only "
                              "watch\" above.");
    case ImportFault::bad_words:
        return ImportText::tr("These words do not fit together. Check the order and the spelling.");
    case ImportFault::word_count:
        return ImportText::tr("A wallet has 12 or 24 words; there are %1. Add what is missing.")
            .arg(detail);
    case ImportFault::word_not_in_list:
        return ImportText::tr("Word %1 is not in the list. Check the spelling.").arg(detail);
    case ImportFault::bad_key:
        return ImportText::tr("This is no private key. One has 64 hex digits, or 32 bytes in "
                              "Base58.");
    case ImportFault::bad_path:
        return ImportText::tr("A path has 1 to 64 characters, such as m/44'/0'/0'/0'/0'.");
    case ImportFault::typing_error:
        return ImportText::tr("This address has a typing error. Compare it with where it is from.");
    case ImportFault::not_an_address:
        return ImportText::tr("This is no address and no xpub. Paste the whole of it.");
    case ImportFault::not_an_xpub:
        return ImportText::tr("This xpub cannot be used. Copy the whole xpub of the wallet's "
                              "account. (%1)")
            .arg(detail);
    default:
        return file_problem_words(problem);
    }
}

} // namespace rustchain::gui
