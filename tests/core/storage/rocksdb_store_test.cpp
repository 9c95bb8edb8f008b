// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The store on disk: folders of all kinds, kills, and other programs.
#include "core/storage/rocksdb_store.hpp"

#include "core/storage/schema.hpp"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <rocksdb/db.h>

#include <cstdio>
#include <unistd.h>

using namespace rustchain;
using namespace rustchain::storage;

namespace {

constexpr int kRowsPerBatch = 50;

//! The other program: writes synced batches, each with one number in many rows, and tells each
//! number it has written, until it is killed.
int write_until_killed(const char* folder) {
    auto store = RocksdbStore::open({.folder = folder});
    if (!store) {
        std::fprintf(stderr, "%s\n", store.error().message.c_str());
        return 1;
    }
    std::uint64_t number = 0;
    if (auto last = (*store)->get(Column::state, number_key(0)).value())
        number = number_of_key(*last).value();
    for (;;) {
        ++number;
        WriteBatch batch;
        for (std::uint64_t row = 0; row < kRowsPerBatch; ++row)
            batch.put(row % 2 == 0 ? Column::state : Column::trie, number_key(row),
                      number_key(number));
        batch.put(Column::bodies, number_key(number), Bytes(5000, 1));
        if (!(*store)->write(batch, Sync::yes))
            return 1;
        std::printf("%llu\n", static_cast<unsigned long long>(number));
        std::fflush(stdout);
    }
}

std::unique_ptr<QProcess> start_other_program(const QString& folder) {
    auto other = std::make_unique<QProcess>();
    other->start(QCoreApplication::applicationFilePath(), {"--write", folder});
    return other;
}

RocksdbConfig config_of(const QString& folder) {
    return {.folder = folder.toStdString()};
}

} // namespace

class RocksdbStoreTest : public QObject {
    Q_OBJECT
private slots:
    void finds_its_rows_again() {
        QTemporaryDir folder;
        QString inner = folder.filePath("not/there/yet");
        {
            auto store = RocksdbStore::open(config_of(inner)).value();
            WriteBatch batch;
            batch.put(Column::bodies, as_bytes("long"), Bytes(100'000, 7));
            batch.put(Column::meta, as_bytes("short"), as_bytes("x"));
            QVERIFY(store->write(batch, Sync::no).has_value());
            QVERIFY(store->disk_bytes() > 100'000);
        }
        auto store = RocksdbStore::open(config_of(inner)).value();
        QCOMPARE(store->get(Column::bodies, as_bytes("long")).value(), Bytes(100'000, 7));
        QVERIFY(store->get(Column::meta, as_bytes("short")).value().has_value());
    }

    void loses_no_synced_batch_and_tears_none_when_killed() {
        QTemporaryDir folder;
        std::uint64_t told = 0;
        for (int round = 0; round < 8; ++round) {
            auto other = start_other_program(folder.path());
            QVERIFY(other->waitForReadyRead(20'000));
            QTest::qWait(20 + 37 * round);
            other->kill();
            QVERIFY(other->waitForFinished());
            QList<QByteArray> lines = other->readAllStandardOutput().split('\n');
            QVERIFY2(lines.size() >= 2, other->readAllStandardError());
            told = lines[lines.size() - 2].toULongLong(); // the last line may be cut
            auto store = RocksdbStore::open(config_of(folder.path())).value();
            Bytes number = store->get(Column::state, number_key(0)).value().value();
            QVERIFY(number_of_key(number).value() >= told);
            for (std::uint64_t row = 0; row < kRowsPerBatch; ++row)
                QCOMPARE(store->get(row % 2 == 0 ? Column::state : Column::trie, number_key(row))
                             .value(),
                         number);
        }
        QVERIFY(told > 8);
    }

    void says_that_another_program_holds_it() {
        QTemporaryDir folder;
        auto other = start_other_program(folder.path());
        QVERIFY(other->waitForReadyRead(20'000));
        auto refused = RocksdbStore::open(config_of(folder.path()));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::busy);
        QVERIFY(refused.error().message.find(folder.path().toStdString()) != std::string::npos);
        other->kill();
        other->waitForFinished();
        auto store = RocksdbStore::open(config_of(folder.path()));
        QVERIFY(store.has_value());
        auto twice = RocksdbStore::open(config_of(folder.path()));
        QVERIFY(!twice);
        QCOMPARE(twice.error().code, ErrorCode::busy);
    }

    void leaves_foreign_folders_alone() {
        QTemporaryDir folder;
        QFile file(folder.filePath("letter.txt"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        auto refused = RocksdbStore::open(config_of(folder.path()));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::invalid_input);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{"letter.txt"});
        refused = RocksdbStore::open(config_of(folder.filePath("letter.txt")));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::invalid_input);
    }

    void leaves_databases_of_others_alone_data() {
        QTest::addColumn<bool>("has_column");
        QTest::newRow("rows in the default column") << false;
        QTest::newRow("another column") << true;
    }

    void leaves_databases_of_others_alone() {
        QFETCH(bool, has_column);
        QTemporaryDir folder;
        rocksdb::Options options;
        options.create_if_missing = true;
        rocksdb::DB* opened = nullptr;
        QVERIFY(rocksdb::DB::Open(options, folder.path().toStdString(), &opened).ok());
        std::unique_ptr<rocksdb::DB> theirs(opened);
        if (has_column) {
            rocksdb::ColumnFamilyHandle* column = nullptr;
            QVERIFY(theirs->CreateColumnFamily({}, "their_column", &column).ok());
            theirs->DestroyColumnFamilyHandle(column);
        } else {
            QVERIFY(theirs->Put({}, "key", "value").ok());
        }
        theirs.reset();
        auto refused = RocksdbStore::open(config_of(folder.path()));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::invalid_input);
        std::vector<std::string> columns;
        QVERIFY(rocksdb::DB::ListColumnFamilies({}, folder.path().toStdString(), &columns).ok());
        QCOMPARE(columns.size(), has_column ? std::size_t{2} : std::size_t{1});
    }

    void goes_on_with_an_interrupted_making() {
        QTemporaryDir folder;
        rocksdb::Options options;
        options.create_if_missing = true;
        rocksdb::DB* opened = nullptr;
        QVERIFY(rocksdb::DB::Open(options, folder.path().toStdString(), &opened).ok());
        delete opened; // no columns yet
        QVERIFY(RocksdbStore::open(config_of(folder.path())).has_value());
    }

    void refuses_what_a_newer_version_wrote() {
        QTemporaryDir folder;
        {
            auto store = RocksdbStore::open(config_of(folder.path())).value();
            WriteBatch batch;
            Bytes version;
            append_varint(version, kSchemaVersion + 1);
            batch.put(Column::meta, as_bytes("schema_version"), version);
            QVERIFY(store->write(batch, Sync::yes).has_value());
        }
        auto refused = RocksdbStore::open(config_of(folder.path()));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::unsupported);

        QTemporaryDir other;
        RocksdbStore::open(config_of(other.path())).value().reset();
        std::vector<std::string> names;
        QVERIFY(rocksdb::DB::ListColumnFamilies({}, other.path().toStdString(), &names).ok());
        std::vector<rocksdb::ColumnFamilyDescriptor> columns;
        for (const std::string& name : names)
            columns.emplace_back(name, rocksdb::ColumnFamilyOptions());
        std::vector<rocksdb::ColumnFamilyHandle*> handles;
        rocksdb::DB* opened = nullptr;
        QVERIFY(rocksdb::DB::Open({}, other.path().toStdString(), columns, &handles, &opened).ok());
        rocksdb::ColumnFamilyHandle* added = nullptr;
        QVERIFY(opened->CreateColumnFamily({}, "of_the_future", &added).ok());
        handles.push_back(added);
        for (rocksdb::ColumnFamilyHandle* handle : handles)
            opened->DestroyColumnFamilyHandle(handle);
        delete opened;
        refused = RocksdbStore::open(config_of(other.path()));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::unsupported);
    }

    void says_that_a_database_is_damaged() {
        QTemporaryDir folder;
        RocksdbStore::open(config_of(folder.path())).value().reset();
        for (const QString& name : QDir(folder.path()).entryList({"MANIFEST-*"}, QDir::Files)) {
            QFile manifest(folder.filePath(name));
            QVERIFY(manifest.open(QIODevice::ReadWrite));
            manifest.seek(10);
            manifest.write("damage");
        }
        auto refused = RocksdbStore::open(config_of(folder.path()));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::corrupt);
    }

    void says_that_it_may_not_write() {
        if (geteuid() == 0)
            QSKIP("the superuser may write everywhere");
        auto refused = RocksdbStore::open({.folder = "/proc/rustchain"});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::permission);
    }
};

int main(int argc, char* argv[]) {
    if (argc == 3 && std::string_view(argv[1]) == "--write")
        return write_until_killed(argv[2]);
    QCoreApplication application(argc, argv);
    RocksdbStoreTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "rocksdb_store_test.moc"
