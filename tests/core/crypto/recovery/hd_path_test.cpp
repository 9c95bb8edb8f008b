// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Key paths: text both ways, and what is none.
#include "core/crypto/recovery/hd_path.hpp"

#include "tests/fixtures/test_program.hpp"

namespace hd_path_test {

using namespace rustchain;
using namespace rustchain::crypto;

class HdPathTest : public QObject {
    Q_OBJECT
private slots:
    void reads_what_it_writes() {
        HdPath path{{44 + kHardened, 7225 + kHardened, kHardened, 0, 5, 0x7FFFFFFF, 0xFFFFFFFF}};
        QCOMPARE(path.to_text(), std::string("m/44'/7225'/0'/0/5/2147483647/2147483647'"));
        QVERIFY(HdPath::parse(path.to_text()).value() == path);
        QVERIFY(HdPath::parse("m").value() == HdPath());
        QCOMPARE(HdPath().to_text(), std::string("m"));
    }

    void takes_three_marks_for_hardened() {
        QVERIFY(HdPath::parse("m/1'/2h/3H").value() ==
                (HdPath{{1 + kHardened, 2 + kHardened, 3 + kHardened}}));
    }

    void refuses_what_is_no_path_data() {
        QTest::addColumn<QByteArray>("text");
        for (const char* text : {"",
                                 "/",
                                 "44",
                                 "M/0",
                                 "m/",
                                 "m//0",
                                 "m/0/",
                                 "mm/0",
                                 "m0",
                                 "m/x",
                                 "m/-1",
                                 "m/+1",
                                 "m/ 1",
                                 "m/1 ",
                                 "m/0x1",
                                 "m/1''",
                                 "m/'",
                                 "m/2147483648",
                                 "m/2147483648'",
                                 "m/4294967296",
                                 "m/99999999999999999999",
                                 "m/1.5"})
            QTest::newRow(text) << QByteArray(text);
    }

    void refuses_what_is_no_path() {
        QFETCH(QByteArray, text);
        QCOMPARE(HdPath::parse(text.toStdString()).error().code, ErrorCode::invalid_input);
    }

    void ends_at_depth_255() {
        std::string text = "m";
        for (int i = 0; i < 255; ++i)
            text += "/0";
        QCOMPARE(HdPath::parse(text)->steps.size(), std::size_t{255});
        QVERIFY(!HdPath::parse(text + "/0"));
    }
};

RUSTCHAIN_TEST(HdPathTest)

} // namespace hd_path_test
#include "hd_path_test.moc"
