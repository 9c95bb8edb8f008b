// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Encodings that keep order, and the version record.
#include "core/storage/schema.hpp"

#include "core/storage/memory_store.hpp"
#include "tests/fixtures/test_program.hpp"

#include <limits>

namespace schema_test {

using namespace rustchain;
using namespace rustchain::storage;

class SchemaTest : public QObject {
    Q_OBJECT
private slots:
    void number_keys_are_in_number_order() {
        std::vector<std::uint64_t> numbers{
            0, 1, 255, 256, 65'536, 1ULL << 40, std::numeric_limits<std::uint64_t>::max()};
        for (std::size_t i = 0; i < numbers.size(); ++i) {
            QCOMPARE(number_of_key(number_key(numbers[i])).value(), numbers[i]);
            QVERIFY(i == 0 || number_key(numbers[i - 1]) < number_key(numbers[i]));
        }
        QVERIFY(!number_of_key(Bytes(7)));
        QVERIFY(!number_of_key(Bytes(9)));
    }

    void reads_the_short_numbers_it_writes() {
        for (std::uint64_t number : {0ULL, 1ULL, 127ULL, 128ULL, 16'383ULL, 16'384ULL, 1ULL << 63,
                                     18'446'744'073'709'551'615ULL}) {
            Bytes bytes;
            append_varint(bytes, number);
            for (std::size_t size = 0; size < bytes.size(); ++size) {
                ByteView cut = ByteView(bytes).first(size);
                QVERIFY(!take_varint(cut));
            }
            bytes.push_back(0x55);
            ByteView in = bytes;
            QCOMPARE(take_varint(in).value(), number);
            QCOMPARE(in.size(), std::size_t{1});
        }
    }

    void refuses_long_forms_and_overflow() {
        Bytes too_large(10, 0xFF);
        too_large[9] = 0x02;
        for (Bytes bytes :
             {Bytes{0x80, 0x00}, Bytes{0xFF, 0x80, 0x00}, too_large, Bytes(11, 0x80)}) {
            ByteView in = bytes;
            QVERIFY(!take_varint(in));
        }
    }

    void marks_an_empty_store_and_knows_it_again() {
        MemoryStore store;
        QVERIFY(check_schema(store).has_value());
        QCOMPARE(store.row_count(Column::meta), std::size_t{1});
        QVERIFY(check_schema(store).has_value());
        store.kill();
        QCOMPARE(store.row_count(Column::meta), std::size_t{1});
    }

    void refuses_rows_without_a_record() {
        MemoryStore store;
        WriteBatch batch;
        batch.put(Column::history, as_bytes("x"), as_bytes("y"));
        QVERIFY(store.write(batch, Sync::yes).has_value());
        QCOMPARE(check_schema(store).error().code, ErrorCode::corrupt);
    }

    void refuses_other_versions() {
        MemoryStore store;
        auto code_for = [&](const Bytes& record) {
            WriteBatch batch;
            batch.put(Column::meta, as_bytes("schema_version"), record);
            if (!store.write(batch, Sync::yes))
                return -2;
            auto checked = check_schema(store);
            return checked ? -1 : static_cast<int>(checked.error().code);
        };
        QCOMPARE(code_for({kSchemaVersion}), -1);
        QCOMPARE(code_for({kSchemaVersion + 1}), static_cast<int>(ErrorCode::unsupported));
        QCOMPARE(code_for({}), static_cast<int>(ErrorCode::corrupt));
        QCOMPARE(code_for({1, 1}), static_cast<int>(ErrorCode::corrupt));
    }
};

RUSTCHAIN_TEST(SchemaTest)

} // namespace schema_test
#include "schema_test.moc"
