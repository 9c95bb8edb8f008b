// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Holds the QML sources to the house rules that qmllint does not know.
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

namespace {

// How far above a qsTr() its line for translators may stand.
constexpr qsizetype kTranslatorLineReach = 3;

struct Source {
    QString path;
    QStringList lines;
};

QList<Source> sources() {
    QList<Source> found;
    QDirIterator files(RUSTCHAIN_QML, {"*.qml"}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly)) {
            found.append({.path = file.fileName().mid(int(qstrlen(RUSTCHAIN_QML)) + 1),
                          .lines = QString::fromUtf8(file.readAll()).split('\n')});
        }
    }
    return found;
}

QStringList lines_matching(const QRegularExpression& pattern, const QString& except_folder = {}) {
    QStringList found;
    for (const Source& source : sources()) {
        if (!except_folder.isEmpty() && source.path.startsWith(except_folder)) {
            continue;
        }
        for (qsizetype i = 0; i < source.lines.size(); ++i) {
            if (pattern.match(source.lines.at(i)).hasMatch()) {
                found.append(QString("%1:%2").arg(source.path).arg(i + 1));
            }
        }
    }
    return found;
}

bool has_translator_line(const QStringList& lines, qsizetype at) {
    for (qsizetype i = at; i >= 0 && i >= at - kTranslatorLineReach; --i) {
        if (lines.at(i).contains("//:")) {
            return true;
        }
    }
    return false;
}

} // namespace

class QmlRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_the_sources() { QVERIFY(sources().size() > 50); }

    void forbids_data() {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("except_folder");
        QTest::newRow("colours outside the theme") << R"("#[0-9A-Fa-f]{3,8}"|Qt\.rgba\()"
                                                   << "theme/";
        QTest::newRow("font sizes outside the theme") << R"(font\.(pixel|point)Size:)"
                                                      << "theme/";
        QTest::newRow("styled controls") << R"(^import QtQuick\.Controls)"
                                         << "";
        QTest::newRow("lab modules") << R"(^import Qt\.labs)"
                                     << "";
        QTest::newRow("script files") << R"(^import ".*\.m?js")"
                                      << "";
        QTest::newRow("effects") << R"(^import (QtQuick\.Effects|Qt5Compat)|ShaderEffect|layer\.)"
                                 << "";
        QTest::newRow("markup in text")
            << R"((Text|TextEdit)\.(RichText|StyledText|MarkdownText|AutoText))"
            << "";
    }
    void forbids() {
        QFETCH(QString, pattern);
        QFETCH(QString, except_folder);
        QCOMPARE(lines_matching(QRegularExpression(pattern), except_folder), QStringList());
    }

    void every_string_has_a_line_for_translators() {
        QStringList missing;
        for (const Source& source : sources()) {
            for (qsizetype i = 0; i < source.lines.size(); ++i) {
                if (source.lines.at(i).contains("qsTr(") && !has_translator_line(source.lines, i)) {
                    missing.append(QString("%1:%2").arg(source.path).arg(i + 1));
                }
            }
        }
        QCOMPARE(missing, QStringList());
    }

    void every_text_item_is_plain() {
        const QRegularExpression item(R"(^\s*(Text|TextEdit|T\.TextArea) \{)");
        QStringList rich;
        for (const Source& source : sources()) {
            const QString all = source.lines.join('\n');
            for (const QString& line : source.lines) {
                if (item.match(line).hasMatch() && !all.contains(".PlainText")) {
                    rich.append(source.path);
                }
            }
        }
        QCOMPARE(rich, QStringList());
    }

    void a_translator_line_counts_only_when_it_is_near() {
        const QStringList lines{
            "//: Said by the button.", "text: qsTr(\"a\")", "", "", "", "qsTr(\"b\")"};
        QVERIFY(has_translator_line(lines, 1));
        QVERIFY(!has_translator_line(lines, 5));
    }
};

QTEST_GUILESS_MAIN(QmlRulesTest)
#include "qml_rules_test.moc"
