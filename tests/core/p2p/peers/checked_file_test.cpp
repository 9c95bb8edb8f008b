// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Whatever happened to the file, it is noticed.
#include "core/p2p/peers/ban_list.hpp"
#include "core/p2p/peers/checked_file.hpp"
#include "tests/fixtures/test_program.hpp"

#include <QTemporaryDir>

namespace checked_file_test {

using namespace rustchain;
using namespace rustchain::p2p;

class CheckedFileTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    runtime::Path path_;

    ErrorCode code_after(const Bytes& content) {
        if (!runtime::replace_file(path_, content))
            return ErrorCode::internal;
        const auto read = read_checked_file(path_, 3, 1 << 16);
        return read ? ErrorCode::busy : read.error().code;
    }

private slots:
    void init() {
        path_ = folder_.path().toStdString();
        path_ /= "file";
        std::filesystem::remove(path_);
    }

    void reads_back_what_it_wrote() {
        const Bytes content{1, 2, 3};
        QVERIFY(write_checked_file(path_, 3, content));
        QVERIFY(read_checked_file(path_, 3, 1 << 16) == content);
        QVERIFY(write_checked_file(path_, 3, Bytes()));
        QVERIFY(read_checked_file(path_, 3, 1 << 16) == Bytes());
    }

    void says_when_there_is_none() {
        const auto read = read_checked_file(path_, 3, 1 << 16);
        QVERIFY(!read && read.error().code == ErrorCode::not_found);
    }

    void says_when_another_version_wrote_it() {
        QVERIFY(write_checked_file(path_, 4, Bytes{1}));
        const auto read = read_checked_file(path_, 3, 1 << 16);
        QVERIFY(!read && read.error().code == ErrorCode::unsupported);
    }

    void notices_every_flipped_byte_and_every_cut() {
        QVERIFY(write_checked_file(path_, 3, Bytes{1, 2, 3, 4, 5}));
        const Bytes whole = *runtime::read_file(path_, 1 << 16);
        for (std::size_t i = 0; i < whole.size(); ++i) {
            Bytes flipped = whole;
            flipped[i] ^= 1;
            QVERIFY(code_after(flipped) == ErrorCode::corrupt);
            QVERIFY(code_after(Bytes(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(
                                                                        i))) == ErrorCode::corrupt);
        }
    }

    void says_when_the_record_does_not_decode() {
        QVERIFY(write_checked_file(path_, 3, Bytes{255, 255, 255, 255}));
        const auto read = read_checked_record<BanRecord>(path_, 3, 1 << 16);
        QVERIFY(!read && read.error().code == ErrorCode::corrupt);
    }

    void keeps_to_its_limit() {
        QVERIFY(write_checked_file(path_, 3, Bytes(1000)));
        QVERIFY(!read_checked_file(path_, 3, 100));
    }
};

RUSTCHAIN_TEST(CheckedFileTest)

} // namespace checked_file_test
#include "checked_file_test.moc"
