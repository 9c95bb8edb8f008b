// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Addresses and hashes as the window shows them.
#include "app/gui/format/address_format.hpp"

#include <QCryptographicHash>

namespace rustchain::gui {
namespace {

constexpr qsizetype kChunk = 6;
constexpr qsizetype kShortestFirstChunk = 4;
constexpr int kWedges = 6;
constexpr int kPalette = 8;

QString shortened(const QString& text, qsizetype head, qsizetype tail) {
    if (text.size() <= head + tail)
        return text;
    return text.left(head) + QChar(0x2026) + text.right(tail);
}

} // namespace

QString short_address(const QString& address) {
    return shortened(address, 9, 5);
}

QString shortest_address(const QString& address) {
    return shortened(address, 8, 4);
}

QStringList address_chunks(const QString& address) {
    QStringList chunks;
    qsizetype end = address.size();
    for (; end >= kChunk; end -= kChunk)
        chunks.prepend(address.mid(end - kChunk, kChunk));
    if (end == 0)
        return chunks;
    if (end < kShortestFirstChunk && !chunks.isEmpty())
        chunks.front().prepend(address.left(end));
    else
        chunks.prepend(address.left(end));
    return chunks;
}

QList<int> address_wedges(const Address& address) {
    const ByteView bytes = address.view();
    const QByteArray hash =
        QCryptographicHash::hash(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())),
                                 QCryptographicHash::Sha256);
    QList<int> wedges;
    for (int i = 0; i < kWedges; ++i)
        wedges.append(static_cast<unsigned char>(hash.at(i)) % kPalette);
    return wedges;
}

QString short_hash(const QString& hash) {
    return shortened(hash, 6, 4);
}

} // namespace rustchain::gui
