// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Labels: kept, replaced, removed, bounded.
#include "core/wallet/files/label_book.hpp"

#include "core/runtime/file.hpp"
#include "tests/fixtures/test_program.hpp"

#include <QTemporaryDir>

namespace label_book_test {

using namespace rustchain;
using namespace rustchain::wallet;
namespace fs = std::filesystem;

class LabelBookTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> place_;
    fs::path file_;

    static TransactionHash hash_at(std::uint8_t first) {
        TransactionHash hash;
        hash[0] = first;
        return hash;
    }

private slots:
    void init() {
        place_ = std::make_unique<QTemporaryDir>();
        file_ = fs::path(place_->path().toStdString()) / "a.labels";
    }

    void keeps_labels_across_restarts() {
        LabelBook book = LabelBook::open(file_).value();
        QCOMPARE(book.label_of(hash_at(1)), std::string());
        QVERIFY(book.set(hash_at(1), "rent, März"));
        QVERIFY(book.set(hash_at(2), "tea"));
        QVERIFY(book.set(hash_at(2), ""));
        QVERIFY(book.set(hash_at(3), ""));
        LabelBook again = LabelBook::open(file_).value();
        QCOMPARE(again.label_of(hash_at(1)), std::string("rent, März"));
        QCOMPARE(again.label_of(hash_at(2)), std::string());
    }

    void refuses_what_is_no_label() {
        LabelBook book = LabelBook::open(file_).value();
        QVERIFY(book.set(hash_at(1), std::string(200, 'a')));
        QVERIFY(!book.set(hash_at(1), std::string(201, 'a')));
        QVERIFY(!book.set(hash_at(1), "a\u202Eb"));
        QCOMPARE(book.label_of(hash_at(1)), std::string(200, 'a'));
    }

    void tells_damage() {
        QVERIFY(LabelBook::open(file_)->set(hash_at(1), "a"));
        Bytes bytes = runtime::read_file(file_, 1000).value();
        bytes.back() ^= 1U;
        QVERIFY(runtime::replace_file(file_, bytes));
        auto opened = LabelBook::open(file_);
        QVERIFY(!opened);
        QCOMPARE(static_cast<int>(opened.error().code), static_cast<int>(ErrorCode::corrupt));
    }

    void changes_nothing_when_it_cannot_be_written() {
        file_ = fs::path(place_->path().toStdString()) / "missing" / "a.labels";
        LabelBook book = LabelBook::open(file_).value();
        QVERIFY(!book.set(hash_at(1), "a"));
        QCOMPARE(book.label_of(hash_at(1)), std::string());
    }
};

RUSTCHAIN_TEST(LabelBookTest)

} // namespace label_book_test
#include "label_book_test.moc"
