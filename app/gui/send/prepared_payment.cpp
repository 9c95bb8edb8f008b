// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A payment that came from another machine, read.
#include "app/gui/send/prepared_payment.hpp"

#include "app/gui/format/error_text.hpp"
#include "app/gui/format/foreign_text.hpp"
#include "app/gui/send/qr_reader.hpp"
#include "core/chain/chain_params.hpp"
#include "core/runtime/file.hpp"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace rustchain::gui {
namespace {

constexpr qsizetype kLongestDetail = 160;
constexpr qsizetype kLongestNetwork = 32;

//! Under this name the catalogues keep these words.
struct Catalogue {
    Q_DECLARE_TR_FUNCTIONS(PreparedPayment)
};

QString too_large() {
    return Catalogue::tr("This is too large for a payment: a payment file has at most 64 KiB.");
}

QString words_of(const Error& error) {
    if (error.code == ErrorCode::unsupported)
        return Catalogue::tr("A newer version made this payment. Update this program, then open "
                             "it again.");
    if (error.code == ErrorCode::corrupt)
        return Catalogue::tr("The signature does not fit this payment: it was changed on the way. "
                             "Sign it again.");
    return Catalogue::tr("%1. Export it again.").arg(foreign_line(error.message, kLongestDetail));
}

template <class Payment>
Result<PreparedPayment, QString> taken(Result<Payment> payment) {
    if (!payment)
        return fail(words_of(payment.error()));
    return PreparedPayment(std::move(*payment));
}

} // namespace

Result<PreparedPayment, QString> read_prepared(const QString& text, const std::string& network,
                                               const std::string& prefix) {
    const QByteArray bytes = text.toUtf8();
    if (static_cast<std::size_t>(bytes.size()) > wallet::kMaxPaymentFileBytes)
        return fail(too_large());
    const QJsonObject head = QJsonDocument::fromJson(bytes).object();
    const QString format = head.value(QLatin1String("format")).toString();
    const bool is_signed = format == QLatin1String("rustchain-signed-payment");
    if (!is_signed && format != QLatin1String("rustchain-unsigned-payment"))
        return fail(Catalogue::tr("This is no payment that was exported for signing. Open the "
                                  "file that Export for signing wrote, or the signed one."));
    // Before its addresses are read: those of another network look damaged here.
    const QString named = head.value(QLatin1String("network")).toString();
    if (!named.isEmpty() && named != QString::fromStdString(network))
        return fail(Catalogue::tr("This payment is for the network %1. This program is on %2.")
                        .arg(foreign_line(named.toStdString(), kLongestNetwork),
                             QString::fromStdString(network)));
    const std::string_view view(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    return is_signed ? taken(wallet::read_signed_payment(view))
                     : taken(wallet::read_unsigned_payment(view, prefix));
}

Result<QString, QString> read_prepared_file(const QString& path) {
    const QString shown = QDir::toNativeSeparators(path);
    const QFileInfo file(path);
    if (!file.isFile() || !file.isReadable())
        return fail(Catalogue::tr("%1 cannot be read. Check the path.").arg(shown));
    if (auto code = read_qr_file(path))
        return *code;
    else if (code.error() != QrFault::no_picture && code.error() != QrFault::too_large)
        return fail(Catalogue::tr("There is no QR code of a payment in %1. Open the payment file "
                                  "in its place.")
                        .arg(shown));
    if (static_cast<std::size_t>(file.size()) > wallet::kMaxPaymentFileBytes)
        return fail(too_large());
    auto text = runtime::read_text_file(path.toStdString(), wallet::kMaxPaymentFileBytes);
    if (!text)
        return fail(error_text(text.error()));
    return QString::fromStdString(*text);
}

const Transaction& transaction_of(const PreparedPayment& payment) {
    return std::visit([](const auto& each) -> const Transaction& { return each.transaction; },
                      payment);
}

const ChainId& chain_of(const PreparedPayment& payment) {
    return std::visit([](const auto& each) -> const ChainId& { return each.chain_id; }, payment);
}

const std::string& network_of(const PreparedPayment& payment) {
    return std::visit([](const auto& each) -> const std::string& { return each.network; }, payment);
}

Address sender_of(const PreparedPayment& payment) {
    if (const auto* waiting = std::get_if<wallet::UnsignedPayment>(&payment))
        return waiting->from;
    return transaction_of(payment).sender();
}

Amount total_of(const PreparedPayment& payment) {
    Amount sum;
    for (const TransferOutput& each : std::get<Transfer>(transaction_of(payment).payload).outputs)
        sum = sum.plus(each.amount).value_or(kTotalSupply);
    return sum;
}

} // namespace rustchain::gui
