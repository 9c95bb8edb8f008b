// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Reading third-party vectors in tests.
#pragma once

#include "core/primitives/hex.hpp"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace rustchain::vectors {

inline QByteArray read_file(const QString& name) {
    QFile file(QStringLiteral(RUSTCHAIN_VECTORS "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    return file.readAll();
}

inline QJsonObject read_json(const QString& name) {
    QJsonObject root = QJsonDocument::fromJson(read_file(name)).object();
    if (root.isEmpty())
        qFatal("%s is not a JSON object", qPrintable(name));
    return root;
}

inline Bytes unhex(std::string_view text) {
    auto bytes = from_hex(text);
    if (!bytes)
        qFatal("not hex");
    return *bytes;
}

inline Bytes json_hex(const QJsonValue& text) {
    if (!text.isString())
        qFatal("a hex text is missing");
    return unhex(text.toString().toStdString());
}

//! One row for each test of a Wycheproof file: the columns "group" and "test".
inline void add_wycheproof_rows(const QString& name) {
    QTest::addColumn<QJsonObject>("group");
    QTest::addColumn<QJsonObject>("test");
    QJsonObject root = read_json("wycheproof/" + name);
    int count = 0;
    for (const QJsonValue& group : root["testGroups"].toArray()) {
        for (const QJsonValue& test : group["tests"].toArray()) {
            QTest::addRow("%d %s", test["tcId"].toInt(), qPrintable(test["comment"].toString()))
                << group.toObject() << test.toObject();
            ++count;
        }
    }
    if (count == 0 || count != root["numberOfTests"].toInt())
        qFatal("%s: %d tests, not as many as it says", qPrintable(name), count);
}

} // namespace rustchain::vectors
