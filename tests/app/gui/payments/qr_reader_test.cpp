// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// QR codes of pictures from anywhere: read back, turned, doubled, too large, no picture at all.
#include "app/gui/receive/qr_code.hpp"
#include "app/gui/send/qr_reader.hpp"

#include <QFile>
#include <QPainter>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTransform>

using namespace rustchain;
using namespace rustchain::gui;

namespace {

const QString kLink = QStringLiteral("rustchain:drtc1qqqsyqcyq5rqwzqfpg9scrgwpugpzysn?amount=1.5"
                                     "&label=Caf%C3%A9");

//! A white picture with codes side by side.
QImage picture_of(const QStringList& texts, int scale = 6) {
    QImage picture(800 * static_cast<int>(std::max<qsizetype>(1, texts.size())), 800,
                   QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    int x = 60;
    for (const QString& text : texts) {
        const QImage code = qr_image(text);
        painter.drawImage(x, 60, code.scaled(code.size() * scale));
        x += 800;
    }
    return picture;
}

int fault_of(const Result<QString, QrFault>& text) {
    return text ? -1 : static_cast<int>(text.error());
}

int is(QrFault fault) {
    return static_cast<int>(fault);
}

} // namespace

class QrReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_back_what_the_receive_page_shows() {
        for (int scale : {3, 6, 12})
            QCOMPARE(read_qr(picture_of({kLink}, scale)).value_or(QString()), kLink);
        const QImage turned = picture_of({kLink}).transformed(QTransform().rotate(90));
        QCOMPARE(read_qr(turned).value_or(QString()), kLink);
        QCOMPARE(read_qr(picture_of({kLink, kLink})).value_or(QString()), kLink);
    }

    void reads_files_of_the_common_kinds() {
        for (const char* name : {"a.png", "b.jpg", "c.bmp"}) {
            const QString file = folder_.filePath(QLatin1String(name));
            QVERIFY(picture_of({kLink}).save(file));
            QCOMPARE(read_qr_file(file).value_or(QString()), kLink);
        }
    }

    void says_what_is_wrong() {
        QCOMPARE(fault_of(read_qr(QImage())), is(QrFault::no_picture));
        QCOMPARE(fault_of(read_qr(picture_of({}))), is(QrFault::no_code));
        QCOMPARE(fault_of(read_qr(picture_of({kLink, "rtc:other"}))), is(QrFault::many_codes));
        QCOMPARE(fault_of(read_qr(picture_of({"a\nb"}))), is(QrFault::no_text));
        QCOMPARE(fault_of(read_qr_file(folder_.filePath("none.png"))), is(QrFault::no_file));
        QCOMPARE(fault_of(read_qr_file(folder_.path())), is(QrFault::no_file));
        QFile text(folder_.filePath("text.png"));
        QVERIFY(text.open(QIODevice::WriteOnly) && text.write("no picture") > 0);
        text.close();
        QCOMPARE(fault_of(read_qr_file(text.fileName())), is(QrFault::no_picture));
    }

    void unpacks_nothing_that_is_too_large() {
        QImage huge(8000, 6000, QImage::Format_Mono);
        huge.fill(1);
        QCOMPARE(fault_of(read_qr(huge)), is(QrFault::too_large));
        const QString file = folder_.filePath("huge.png");
        QVERIFY(huge.save(file));
        QVERIFY(QFile(file).size() < kMaxPictureBytes);
        QCOMPARE(fault_of(read_qr_file(file)), is(QrFault::too_large));
        QFile long_file(folder_.filePath("long.png"));
        QVERIFY(long_file.open(QIODevice::WriteOnly) && long_file.resize(kMaxPictureBytes + 1));
        QCOMPARE(fault_of(read_qr_file(long_file.fileName())), is(QrFault::too_large));
    }

    void survives_damaged_pictures() {
        const QString good = folder_.filePath("good.png");
        QVERIFY(picture_of({kLink}).save(good));
        QFile source(good);
        QVERIFY(source.open(QIODevice::ReadOnly));
        const QByteArray bytes = source.readAll();
        QRandomGenerator random(7);
        for (int round = 0; round < 60; ++round) {
            QByteArray bad = bytes;
            for (int i = 0; i < 4; ++i)
                bad[random.bounded(bad.size())] = static_cast<char>(random.bounded(256));
            QFile file(folder_.filePath("bad.png"));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bad) == bad.size());
            file.close();
            const auto text = read_qr_file(file.fileName());
            QVERIFY(!text || *text == kLink);
        }
    }

private:
    QTemporaryDir folder_;
};

QTEST_MAIN(QrReaderTest)
#include "qr_reader_test.moc"
