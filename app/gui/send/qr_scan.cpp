// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Who is to be paid, from a QR code.
#include "app/gui/send/qr_scan.hpp"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QPixmap>
#include <QScreen>
#include <QUrl>

namespace rustchain::gui {

void QrScan::forget() {
    ++question_;
    is_busy_ = false;
    problem_.clear();
    Q_EMIT changed();
}

void QrScan::begin() {
    ++question_;
    is_busy_ = true;
    problem_.clear();
    Q_EMIT changed();
}

void QrScan::refuse(const QString& problem) {
    is_busy_ = false;
    problem_ = problem;
    Q_EMIT changed();
}

void QrScan::end(const Result<QString, QrFault>& text, const QString& name) {
    if (text) {
        is_busy_ = false;
        Q_EMIT changed();
        Q_EMIT found(*text);
        return;
    }
    switch (text.error()) {
    case QrFault::no_file:
        return refuse(tr("%1 cannot be read. Check the path.").arg(name));
    case QrFault::no_picture:
        return refuse(tr("%1 is no picture that can be read. Save it as PNG or JPEG.").arg(name));
    case QrFault::too_large:
        return refuse(tr("%1 is too large. Cut it to the QR code.").arg(name));
    case QrFault::no_code:
        return refuse(
            tr("There is no QR code in %1. Make the code larger and try again.").arg(name));
    case QrFault::many_codes:
        return refuse(
            tr("There are several QR codes in %1. Show only the one that is meant.").arg(name));
    case QrFault::no_text:
        return refuse(tr("The QR code in %1 holds no address and no payment link.").arg(name));
    }
}

void QrScan::readFile(const QString& path) {
    const QUrl link(path.trimmed());
    const QString file = link.isLocalFile() ? link.toLocalFile() : path.trimmed();
    begin();
    bridge_.work([file] { return read_qr_file(file); }, this,
                 [this, file, question = question_](const Result<QString, QrFault>& text) {
                     if (question == question_)
                         end(text, QDir::toNativeSeparators(file));
                 });
}

void QrScan::readClipboard() {
    begin();
    const QImage picture = QGuiApplication::clipboard()->image();
    if (picture.isNull())
        return refuse(tr("The clipboard holds no picture. Copy the QR code first."));
    read({picture}, tr("the copied picture"));
}

void QrScan::readScreen() {
    begin();
    QList<QImage> pictures;
    for (QScreen* screen : QGuiApplication::screens())
        if (const QPixmap shown = screen->grabWindow(0); !shown.isNull())
            pictures.append(shown.toImage());
    if (pictures.isEmpty())
        return refuse(tr("This desktop does not show its screen to programs. Save a picture of the "
                         "code and open that."));
    read(std::move(pictures), tr("what the screen shows"));
}

void QrScan::read(QList<QImage> pictures, const QString& name) {
    const auto read_first = [pictures = std::move(pictures)]() -> Result<QString, QrFault> {
        Result<QString, QrFault> text = fail(QrFault::no_code);
        for (const QImage& each : pictures) {
            text = read_qr(each);
            if (text || text.error() != QrFault::no_code)
                break;
        }
        return text;
    };
    bridge_.work(read_first, this,
                 [this, name, question = question_](const Result<QString, QrFault>& text) {
                     if (question == question_)
                         end(text, name);
                 });
}

} // namespace rustchain::gui
