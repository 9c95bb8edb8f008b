// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The published vectors of the protocol, read from tests/vectors/protocol.
#pragma once

#include "core/json/field.hpp"
#include "core/json/parse.hpp"

#include <QFile>
#include <QString>

namespace rustchain::tests {

//! tests/vectors/protocol/<name>.json; ends the program when it is missing.
inline json::Value read_vectors(const char* name) {
    QFile file(QString(RUSTCHAIN_VECTORS "/protocol/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", name);
    return json::parse(file.readAll().toStdString()).value();
}

inline Bytes bytes_of(const json::Field& field) {
    return field.hex_bytes().value();
}

inline Hash256 hash_of(const json::Field& field) {
    return field.fixed<Hash256>().value();
}

} // namespace rustchain::tests
