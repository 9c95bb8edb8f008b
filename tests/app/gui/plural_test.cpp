// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Each string with a number in it has its English plural.
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace {

QString text_of(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

//! The strings with %n in a source file.
QStringList counted_strings(const QString& source) {
    static const QRegularExpression call(
        QStringLiteral("\\b(?:qsTr|tr)\\(\\s*\"([^\"]*%n[^\"]*)\""));
    QStringList strings;
    for (auto each = call.globalMatch(source); each.hasNext();)
        strings.append(each.next().captured(1));
    return strings;
}

//! The strings that the catalogue has both forms of.
QSet<QString> translated_strings(const QString& catalogue) {
    static const QRegularExpression message(
        QStringLiteral(
            "<source>([^<]*%n[^<]*)</source>(?:(?!<source>).)*?<numerusform>[^<]+</numerusform>\\s*"
            "<numerusform>[^<]+</numerusform>"),
        QRegularExpression::DotMatchesEverythingOption);
    QSet<QString> strings;
    for (auto each = message.globalMatch(catalogue); each.hasNext();)
        strings.insert(each.next().captured(1));
    return strings;
}

} // namespace

class PluralTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void every_counted_string_is_in_the_catalogue() {
        const QString root = QStringLiteral(RUSTCHAIN_ROOT);
        const auto translated =
            translated_strings(text_of(root + QStringLiteral("/translations/rustchain_en.ts")));
        int count = 0;
        for (const QString& folder : {QStringLiteral("/app/gui"), QStringLiteral("/qml")}) {
            QDirIterator files(root + folder, {"*.cpp", "*.qml"}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QStringList strings = counted_strings(text_of(files.next()));
                for (const QString& string : strings)
                    QVERIFY2(translated.contains(string),
                             qPrintable(files.fileName() + ": " + string));
                count += static_cast<int>(strings.size());
            }
        }
        QVERIFY(count >= 8);
    }

    void a_missing_form_is_noticed() {
        QCOMPARE(counted_strings("tr(\"%n block(s)\", nullptr, 3); tr(\"none\")"),
                 QStringList("%n block(s)"));
        QVERIFY(translated_strings("<source>%n a</source><translation>\n<numerusform>%n a"
                                   "</numerusform><numerusform></numerusform>")
                    .isEmpty());
        QVERIFY(translated_strings("<source>%n a</source><translation>\n<numerusform>%n a"
                                   "</numerusform> <numerusform>%n b</numerusform>")
                    .contains("%n a"));
    }
};

QTEST_GUILESS_MAIN(PluralTest)
#include "plural_test.moc"
