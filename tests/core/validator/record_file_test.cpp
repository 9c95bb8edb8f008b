// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Torn ends are cut, damage is told, copies are recognised.
#include "core/validator/record_file.hpp"

#include "core/crypto/sha256.hpp"
#include "core/primitives/borsh.hpp"
#include "tests/fixtures/test_program.hpp"

#include <QTemporaryDir>

#include <fstream>

namespace record_file_test {

using namespace rustchain;
using namespace rustchain::validator;

class RecordFileTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;
    runtime::Path path_;

    static Bytes text(std::string_view words) {
        const ByteView bytes = as_bytes(words);
        return {bytes.begin(), bytes.end()};
    }
    void write_three() {
        auto file = RecordFile::create(path_, text("header"));
        QVERIFY(file);
        for (const char* record : {"one", "", "three"})
            QVERIFY(file->append(text(record)));
    }
    Bytes content() const { return *runtime::read_file(path_, 1 << 20); }
    void put(const Bytes& bytes) const {
        std::ofstream file(path_, std::ios::binary | std::ios::trunc);
        file.write(reinterpret_cast<const char*>(bytes.data()),
                   static_cast<std::streamsize>(bytes.size()));
    }

    //! The same with a first record that holds no birth, and this inode.
    static Bytes old_layout(const Bytes& bytes, std::uint64_t inode) {
        const ByteView mark = ByteView(bytes).first(8);
        constexpr std::size_t kFirst = 4 + 3 * 8 + 4 + 6; // layout, identity, length, "header"
        const ByteView first = ByteView(bytes).subspan(20, kFirst);
        Bytes record;
        BorshWriter writer(record);
        writer.value(std::uint32_t{1});
        append(record, first.subspan(4, 8));
        writer.value(inode);
        append(record, first.subspan(4 + 3 * 8));
        Bytes length;
        BorshWriter(length).value(static_cast<std::uint32_t>(record.size()));
        const Hash256 check = crypto::sha256({mark, length, record});
        Bytes whole(mark.begin(), mark.end());
        append(whole, length);
        append(whole, check.view().first(8));
        append(whole, record);
        append(whole, ByteView(bytes).subspan(20 + kFirst));
        return whole;
    }

private slots:
    void init() {
        path_ = folder_.path().toStdString();
        path_ /= "records";
        std::filesystem::remove(path_);
    }

    void reads_back_what_was_written() {
        write_three();
        const auto reader = RecordReader::read(path_);
        QVERIFY(reader);
        QVERIFY(as_text(reader->header()) == "header");
        QCOMPARE(reader->records().size(), std::size_t{3});
        QVERIFY(as_text(reader->records()[0]) == "one");
        QVERIFY(reader->records()[1].empty());
        QVERIFY(as_text(reader->records()[2]) == "three");
        QVERIFY(reader->is_original());
        QCOMPARE(reader->torn_bytes(), std::uint64_t{0});
    }

    void goes_on_after_it_is_opened_again() {
        write_three();
        {
            auto file = RecordReader::read(path_)->reopen();
            QVERIFY(file);
            QVERIFY(file->append(text("four")));
        }
        const auto reader = RecordReader::read(path_);
        QCOMPARE(reader->records().size(), std::size_t{4});
        QVERIFY(reader->is_original());
    }

    void says_when_there_is_no_file() {
        const auto reader = RecordReader::read(path_);
        QVERIFY(!reader);
        QCOMPARE(static_cast<int>(reader.error().code), static_cast<int>(ErrorCode::not_found));
    }

    void cuts_a_last_record_torn_at_any_byte() {
        write_three();
        const Bytes whole = content();
        const std::size_t last = whole.size() - (8 + 4 + 8 + 5);
        for (std::size_t size = last; size < whole.size(); ++size) {
            put(Bytes(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size)));
            const auto reader = RecordReader::read(path_);
            QVERIFY(reader);
            QCOMPARE(reader->records().size(), std::size_t{2});
            QCOMPARE(reader->torn_bytes(), size - last);
            auto file = reader->reopen();
            QVERIFY(file && file->append(text("again")));
            const auto again = RecordReader::read(path_);
            QVERIFY(again);
            QVERIFY(as_text(again->records().back()) == "again");
        }
    }

    void cuts_a_last_record_of_which_only_the_length_reached_the_disk() {
        write_three();
        Bytes bytes = content();
        std::fill(bytes.end() - (8 + 4 + 8 + 5), bytes.end(), std::uint8_t{0});
        put(bytes);
        const auto reader = RecordReader::read(path_);
        QVERIFY(reader);
        QCOMPARE(reader->records().size(), std::size_t{2});
    }

    void tells_damage_at_any_byte_before_the_last_record() {
        write_three();
        const Bytes whole = content();
        for (std::size_t i = 0; i < whole.size() - (8 + 4 + 8 + 5); ++i) {
            Bytes damaged = whole;
            damaged[i] = static_cast<std::uint8_t>(damaged[i] ^ 0x10);
            put(damaged);
            const auto reader = RecordReader::read(path_);
            QVERIFY2(!reader, qPrintable(QString::number(i)));
            QCOMPARE(static_cast<int>(reader.error().code), static_cast<int>(ErrorCode::corrupt));
        }
    }

    void tells_an_empty_or_short_file() {
        for (std::size_t size : {std::size_t{0}, std::size_t{7}, std::size_t{30}}) {
            put(Bytes(size));
            QVERIFY(!RecordReader::read(path_));
        }
    }

    void recognises_a_copy() {
        write_three();
        const auto copy = path_.parent_path() / "copy";
        std::filesystem::copy_file(path_, copy);
        const auto reader = RecordReader::read(copy);
        QVERIFY(reader);
        QVERIFY(!reader->is_original());
        QCOMPARE(reader->records().size(), std::size_t{3});
        // Moving within the file system keeps the file.
        std::filesystem::rename(path_, copy);
        QVERIFY(RecordReader::read(copy)->is_original());
        std::filesystem::remove(copy);
    }

    void recognises_a_copy_that_got_the_number_of_the_original() {
        write_three();
        const auto original = *runtime::system_disk().identify(path_);
        if (original.born_ns == 0)
            QSKIP("the file system does not keep when a file was made");
        const Bytes bytes = content();
        // The number that was given back last is the first to be taken, on most file systems;
        // births are as coarse as the system's clock tick.
        const bool is_another = QTest::qWaitFor([&] {
            std::filesystem::remove(path_);
            put(bytes);
            return *runtime::system_disk().identify(path_) != original;
        });
        QVERIFY(is_another);
        if (runtime::system_disk().identify(path_)->inode != original.inode)
            QSKIP("the file system does not give a number again at once");
        const auto reader = RecordReader::read(path_);
        QVERIFY(reader);
        QVERIFY(!reader->is_original());
        QCOMPARE(reader->records().size(), std::size_t{3});
    }

    void knows_a_file_from_the_time_when_births_were_not_noted() {
        write_three();
        const auto itself = *runtime::system_disk().identify(path_);
        Bytes bytes = content();
        put(old_layout(bytes, itself.inode));
        const auto reader = RecordReader::read(path_);
        QVERIFY(reader);
        QVERIFY(reader->is_original());
        QVERIFY(as_text(reader->header()) == "header");
        QCOMPARE(reader->records().size(), std::size_t{3});
        put(old_layout(bytes, itself.inode + 1));
        QVERIFY(!RecordReader::read(path_)->is_original());
    }
};

RUSTCHAIN_TEST(RecordFileTest)

} // namespace record_file_test
#include "record_file_test.moc"
