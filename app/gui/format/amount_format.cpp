// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Amounts, heights and multipliers as the window writes them.
#include "app/gui/format/amount_format.hpp"

#include "core/wallet/text/amount_text.hpp"

#include <QLocale>

namespace rustchain::gui {

AmountParts amount_parts(Amount amount) {
    const std::uint64_t whole = amount.micro_rtc() / Amount::kMicroPerRtc;
    const std::uint64_t micro = amount.micro_rtc() % Amount::kMicroPerRtc;
    return {.whole = count_text(whole),
            .fraction = QLocale().decimalPoint() +
                        QString::number(micro).rightJustified(6, QLatin1Char('0'))};
}

QString amount_text(const std::optional<Amount>& amount) {
    if (!amount)
        return unknown_text();
    AmountParts parts = amount_parts(*amount);
    return parts.whole + parts.fraction;
}

QString signed_amount_text(Amount amount, bool is_incoming) {
    return (is_incoming ? QStringLiteral("+") : QString(QChar(0x2212))) + amount_text(amount);
}

QString short_amount_text(Amount amount) {
    return QString::fromStdString(wallet::to_trimmed_text(amount, decimal_separator()));
}

QString count_text(std::uint64_t number) {
    return QLocale().toString(static_cast<qulonglong>(number));
}

QString multiplier_text(std::uint64_t thousandths) {
    return QLocale().toString(static_cast<double>(thousandths) / 1000.0, 'f', 3) + QChar(0x00D7);
}

std::string decimal_separator() {
    return QLocale().decimalPoint().toStdString();
}

QString bytes_text(std::uint64_t bytes) {
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), 1,
                                       QLocale::DataSizeTraditionalFormat);
}

QString unknown_text() {
    return QString(QChar(0x2014));
}

} // namespace rustchain::gui
