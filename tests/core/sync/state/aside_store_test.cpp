// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The store for one import: empty at first, gone at the end.
#include "core/sync/state/aside_store.hpp"

#include "tests/fixtures/test_program.hpp"

#include <QTemporaryDir>

#include <fstream>

namespace aside_store_test {

using namespace rustchain;
using storage::Column;

class AsideStoreTest : public QObject {
    Q_OBJECT
private slots:
    void is_empty_and_goes_with_its_last_user() {
        QTemporaryDir temporary;
        const runtime::Path folder = runtime::Path(temporary.path().toStdString()) / "aside";
        const auto make = sync::aside_in(folder);
        for (int round = 0; round < 2; ++round) {
            auto store = make().value();
            QVERIFY(!store->get(Column::state, Bytes{1}).value());
            storage::WriteBatch batch;
            batch.put(Column::state, Bytes{1}, Bytes{2});
            QVERIFY(store->write(batch, storage::Sync::no).has_value());
            QVERIFY(std::filesystem::exists(folder));
            store.reset();
            QVERIFY(!std::filesystem::exists(folder));
        }
    }

    void replaces_what_a_crash_left() {
        QTemporaryDir temporary;
        const runtime::Path folder = runtime::Path(temporary.path().toStdString()) / "aside";
        std::filesystem::create_directory(folder);
        std::ofstream(folder / "left over") << "something";
        auto store = sync::aside_in(folder)().value();
        QVERIFY(!std::filesystem::exists(folder / "left over"));
    }
};

RUSTCHAIN_TEST(AsideStoreTest)

} // namespace aside_store_test
#include "aside_store_test.moc"
