// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A QR code of a text: as an item of the window, and as a picture.
#pragma once

#include <QColor>
#include <QImage>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace rustchain::gui {

//! One pixel a module, black on white, with the quiet zone of four modules; null when the text is
//! too long for any code.
QImage qr_image(const QString& text);

class QrCode : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    //! False: the text does not fit into any code.
    Q_PROPERTY(bool fits READ fits NOTIFY textChanged)

public:
    explicit QrCode(QQuickItem* parent = nullptr);

    const QString& text() const { return text_; }
    void setText(const QString& text);
    bool fits() const { return !image_.isNull(); }
    void paint(QPainter* painter) override;

Q_SIGNALS:
    void textChanged();

private:
    QString text_;
    QImage image_;
};

} // namespace rustchain::gui
