// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Reads a QR code from a picture.
#define ZX_USE_UTF8 1
#include "app/gui/send/qr_reader.hpp"

#include "core/wallet/payment_uri.hpp"
#include "core/wallet/text/plain_text.hpp"

#include <QFileInfo>
#include <QImageReader>

#include <ZXing/ReadBarcode.h>

#include <exception>
#include <set>
#include <string>

namespace rustchain::gui {
namespace {

constexpr int kMostCodes = 8;

bool is_too_large(const QSize& size) {
    return static_cast<qint64>(size.width()) * size.height() > kMaxPicturePixels;
}

std::set<std::string> texts_in(const QImage& grey) {
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(),
                                ZXing::ImageFormat::Lum, static_cast<int>(grey.bytesPerLine()));
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode);
    hints.setTryHarder(true);
    hints.setMaxNumberOfSymbols(kMostCodes);
    std::set<std::string> texts;
    for (const ZXing::Result& each : ZXing::ReadBarcodes(view, hints))
        if (each.isValid())
            texts.insert(each.text());
    return texts;
}

} // namespace

Result<QString, QrFault> read_qr(const QImage& picture) {
    if (picture.isNull())
        return fail(QrFault::no_picture);
    if (is_too_large(picture.size()))
        return fail(QrFault::too_large);
    std::set<std::string> texts;
    try {
        texts = texts_in(picture.convertToFormat(QImage::Format_Grayscale8));
    } catch (const std::exception&) {
        return fail(QrFault::no_code);
    }
    if (texts.empty())
        return fail(QrFault::no_code);
    if (texts.size() > 1)
        return fail(QrFault::many_codes);
    const std::string& text = *texts.begin();
    if (text.size() > wallet::kMaxPaymentUriBytes || !wallet::is_plain_text(text))
        return fail(QrFault::no_text);
    return QString::fromStdString(text);
}

Result<QString, QrFault> read_qr_file(const QString& path) {
    const QFileInfo file(path);
    if (!file.isFile() || !file.isReadable())
        return fail(QrFault::no_file);
    if (file.size() > kMaxPictureBytes)
        return fail(QrFault::too_large);
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    if (!reader.canRead())
        return fail(QrFault::no_picture);
    if (!reader.size().isValid() || is_too_large(reader.size()))
        return fail(reader.size().isValid() ? QrFault::too_large : QrFault::no_picture);
    return read_qr(reader.read());
}

} // namespace rustchain::gui
