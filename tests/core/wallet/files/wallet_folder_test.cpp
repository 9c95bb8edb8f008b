// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The wallet folder: nothing is ever overwritten or lost, whatever a crash or a bad disk leaves.
#include "core/wallet/files/wallet_folder.hpp"

#include "core/primitives/hex.hpp"
#include "tests/core/wallet/wallet_samples.hpp"
#include "tests/fixtures/test_program.hpp"

#include <QTemporaryDir>

#include <sys/stat.h>

namespace wallet_folder_test {

using namespace rustchain;
using namespace rustchain::wallet;
using namespace rustchain::wallet::samples;
namespace fs = std::filesystem;

namespace {

int is(ErrorCode code) {
    return static_cast<int>(code);
}

Bytes bytes_of(const fs::path& path) {
    return runtime::read_file(path, 1'000'000).value();
}

void put(const fs::path& path, ByteView bytes) {
    QVERIFY(runtime::replace_file(path, bytes));
}

Keystore renamed(Keystore keystore, std::string name) {
    keystore.notes.name = std::move(name);
    return keystore;
}

} // namespace

class WalletFolderTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> place_;
    fs::path path_;

private slots:
    void init() {
        place_ = std::make_unique<QTemporaryDir>();
        path_ = fs::path(place_->path().toStdString()) / "wallets";
    }

    void holds_several_wallets_oldest_first() {
        QVERIFY(read_wallet_folder(path_)->wallets.empty());
        WalletFolder folder = WalletFolder::open(path_).value();
        Keystore second = keystore_of(kWords, 2);
        Keystore first = keystore_of(kOtherWords, 1);
        QVERIFY(folder.add(second));
        QVERIFY(folder.add(first));
        auto content = folder.read();
        QVERIFY(content);
        QCOMPARE(content->wallets.size(), std::size_t{2});
        QVERIFY(content->wallets[0].keystore == first);
        QVERIFY(content->wallets[1].keystore == second);
        QVERIFY(content->damaged.empty());
    }

    void is_readable_by_its_owner_only() {
        WalletFolder folder = WalletFolder::open(path_).value();
        Keystore keystore = keystore_of();
        QVERIFY(folder.add(keystore));
        QVERIFY(folder.replace(keystore));
        for (const fs::path& path :
             {folder.wallet_file(keystore.identity.id), folder.spare_file(keystore.identity.id)}) {
            struct stat found {};
            QCOMPARE(::stat(path.c_str(), &found), 0);
            QCOMPARE(found.st_mode & 0777U, 0600U);
        }
        struct stat found {};
        QCOMPARE(::stat(path_.c_str(), &found), 0);
        QCOMPARE(found.st_mode & 0777U, 0700U);
    }

    void never_overwrites_a_wallet() {
        WalletFolder folder = WalletFolder::open(path_).value();
        Keystore keystore = keystore_of();
        QVERIFY(folder.add(keystore));
        Bytes before = bytes_of(folder.wallet_file(keystore.identity.id));
        auto again = folder.add(renamed(keystore, "Other"));
        QVERIFY(!again);
        QCOMPARE(is(again.error().code), is(ErrorCode::already_exists));
        QCOMPARE(bytes_of(folder.wallet_file(keystore.identity.id)), before);

        const WalletId id = keystore.identity.id;
        put(folder.wallet_file(id), as_bytes("rubbish"));
        QCOMPARE(is(folder.add(keystore).error().code), is(ErrorCode::already_exists));
        fs::rename(folder.wallet_file(id), folder.spare_file(id));
        QCOMPARE(is(folder.add(keystore).error().code), is(ErrorCode::already_exists));
        fs::remove(folder.spare_file(id));
        fs::create_symlink("nowhere", folder.wallet_file(id));
        QCOMPARE(is(folder.add(keystore).error().code), is(ErrorCode::already_exists));
    }

    void keeps_the_version_before_as_spare() {
        WalletFolder folder = WalletFolder::open(path_).value();
        Keystore first = keystore_of();
        const WalletId id = first.identity.id;
        QVERIFY(folder.add(first));
        QVERIFY(!fs::exists(folder.spare_file(id)));
        Keystore second = renamed(first, "Second");
        QVERIFY(folder.replace(second));
        QVERIFY(parse_keystore(bytes_of(folder.spare_file(id))).value() == first);
        QVERIFY(folder.read()->wallets[0].keystore == second);
        QVERIFY(folder.renew_spare(id));
        QVERIFY(parse_keystore(bytes_of(folder.spare_file(id))).value() == second);
    }

    // What a kill at each step of replace() leaves: the spare being written, the spare written, the
    // wallet being written.
    void is_whole_wherever_a_replacement_was_killed() {
        WalletFolder folder = WalletFolder::open(path_).value();
        Keystore first = keystore_of();
        Keystore second = renamed(first, "Second");
        const WalletId id = first.identity.id;
        const Bytes fresh = write_keystore(second);
        QVERIFY(folder.add(first));
        auto temporary = [](fs::path path) { return path += ".tmp"; };
        for (std::size_t part : {std::size_t{0}, std::size_t{1}, fresh.size() / 2, fresh.size()}) {
            ByteView written = ByteView(fresh).first(part);
            put(temporary(folder.spare_file(id)), written);
            QVERIFY(folder.read()->wallets[0].keystore == first);
            QVERIFY(!folder.read()->wallets[0].is_from_spare);
            put(temporary(folder.wallet_file(id)), written);
            QVERIFY(folder.read()->wallets[0].keystore == first);
            QCOMPARE(folder.read()->wallets.size(), std::size_t{1});
            QVERIFY(folder.read()->damaged.empty());
        }
        QVERIFY(folder.replace(second));
        QVERIFY(folder.read()->wallets[0].keystore == second);
        QVERIFY(!fs::exists(temporary(folder.wallet_file(id))));
    }

    void falls_back_to_the_spare_when_the_file_is_cut_or_gone() {
        WalletFolder folder = WalletFolder::open(path_).value();
        Keystore first = keystore_of();
        const WalletId id = first.identity.id;
        QVERIFY(folder.add(first));
        QVERIFY(folder.replace(renamed(first, "Second")));
        const Bytes whole = bytes_of(folder.wallet_file(id));
        for (std::size_t size = 0; size < whole.size(); size += 7) {
            put(folder.wallet_file(id), ByteView(whole).first(size));
            auto content = folder.read();
            QCOMPARE(content->wallets.size(), std::size_t{1});
            QVERIFY(content->wallets[0].keystore == first);
            QVERIFY(content->wallets[0].is_from_spare);
        }
        fs::remove(folder.wallet_file(id));
        QVERIFY(folder.read()->wallets[0].is_from_spare);
    }

    void does_not_let_a_damaged_file_push_out_the_good_spare() {
        WalletFolder folder = WalletFolder::open(path_).value();
        Keystore first = keystore_of();
        const WalletId id = first.identity.id;
        QVERIFY(folder.add(first));
        QVERIFY(folder.renew_spare(id));
        put(folder.wallet_file(id), as_bytes("rubbish"));
        QVERIFY(!folder.renew_spare(id));
        Keystore healed = renamed(first, "Healed");
        QVERIFY(folder.replace(healed));
        QVERIFY(parse_keystore(bytes_of(folder.spare_file(id))).value() == first);
        QVERIFY(folder.read()->wallets[0].keystore == healed);
    }

    void says_what_is_wrong_with_files_it_cannot_use() {
        WalletFolder folder = WalletFolder::open(path_).value();
        Keystore keystore = keystore_of();
        const WalletId id = keystore.identity.id;
        QVERIFY(folder.add(keystore));
        QVERIFY(folder.renew_spare(id));
        Bytes newer = bytes_of(folder.wallet_file(id));
        newer[8] = 9;
        put(folder.wallet_file(id), newer);
        auto content = folder.read();
        QVERIFY(content->wallets.empty()); // an older spare must not hide a newer wallet
        QCOMPARE(content->damaged.size(), std::size_t{1});
        QCOMPARE(is(content->damaged[0].error.code), is(ErrorCode::unsupported));
        QCOMPARE(content->damaged[0].path, folder.wallet_file(id));

        fs::remove(folder.spare_file(id));
        put(folder.wallet_file(id), as_bytes("rubbish"));
        QCOMPARE(is(folder.read()->damaged[0].error.code), is(ErrorCode::corrupt));
        put(folder.wallet_file(id), Bytes(kMaxKeystoreBytes + 1, 0));
        QCOMPARE(is(folder.read()->damaged[0].error.code), is(ErrorCode::corrupt));
        put(folder.wallet_file(id), write_keystore(keystore_of(kOtherWords, 7)));
        QCOMPARE(is(folder.read()->damaged[0].error.code), is(ErrorCode::corrupt));
    }

    void overlooks_what_is_no_wallet() {
        WalletFolder folder = WalletFolder::open(path_).value();
        Bytes file = write_keystore(keystore_of());
        std::string id = to_hex(keystore_of().identity.id);
        for (const std::string& name :
             {std::string("notes.txt"), std::string("x.wallet"), id + ".wallet.tmp",
              id.substr(1) + ".wallet", id + "00.wallet", id + ".payments",
              QString::fromStdString(id).replace('0', 'A').toStdString() + ".wallet"})
            put(path_ / name, file);
        auto content = folder.read();
        QVERIFY(content->wallets.empty());
        QVERIFY(content->damaged.empty());
    }

    void is_for_one_program_at_a_time() {
        auto folder = std::make_unique<WalletFolder>(WalletFolder::open(path_).value());
        auto second = WalletFolder::open(path_);
        QVERIFY(!second);
        QCOMPARE(is(second.error().code), is(ErrorCode::busy));
        QVERIFY(read_wallet_folder(path_)); // looking is allowed
        folder.reset();
        QVERIFY(WalletFolder::open(path_));
    }

    void keeps_what_is_removed_under_another_name() {
        constexpr TimestampMs kDay = 86'400'000;
        WalletFolder folder = WalletFolder::open(path_).value();
        const Keystore keystore = keystore_of();
        const WalletId id = keystore.identity.id;
        QVERIFY(folder.add(keystore));
        QVERIFY(folder.replace(renamed(keystore, "Later")));
        put(folder.labels_file(id), as_bytes("labels"));
        const Bytes before = bytes_of(folder.wallet_file(id));
        auto kept = folder.remove(id, 365 * kDay);
        QVERIFY(kept);
        QCOMPARE(kept->filename().string(), to_hex(id) + ".wallet.removed-1971-01-01");
        QVERIFY(bytes_of(*kept) == before);
        QVERIFY(fs::exists(path_ / (to_hex(id) + ".spare.removed-1971-01-01")));
        QVERIFY(fs::exists(path_ / (to_hex(id) + ".labels.removed-1971-01-01")));
        auto content = folder.read();
        QVERIFY(content && content->wallets.empty() && content->damaged.empty());

        QVERIFY(folder.add(keystore)); // brought back, and removed the same day
        auto again = folder.remove(id, 365 * kDay);
        QVERIFY(again);
        QCOMPARE(again->filename().string(), to_hex(id) + ".wallet.removed-1971-01-01-2");
        QVERIFY(bytes_of(*kept) == before);
    }

    void names_the_spare_when_the_file_itself_is_damaged() {
        WalletFolder folder = WalletFolder::open(path_).value();
        const Keystore keystore = keystore_of();
        const WalletId id = keystore.identity.id;
        QVERIFY(folder.add(keystore));
        QVERIFY(folder.replace(keystore));
        put(folder.wallet_file(id), as_bytes("rubbish"));
        auto kept = folder.remove(id, 0);
        QVERIFY(kept);
        QCOMPARE(kept->filename().string(), to_hex(id) + ".spare.removed-1970-01-01");
        QVERIFY(parse_keystore(bytes_of(*kept)) == keystore);
        QVERIFY(folder.read()->wallets.empty());
        QVERIFY(folder.read()->damaged.empty());
    }

    void remembers_the_choice() {
        WalletFolder folder = WalletFolder::open(path_).value();
        QVERIFY(!folder.selected());
        WalletId id = keystore_of().identity.id;
        QVERIFY(folder.set_selected(id));
        QVERIFY(folder.selected() == id);
        put(path_ / "selected", as_bytes("rubbish"));
        QVERIFY(!folder.selected());
    }
};

RUSTCHAIN_TEST(WalletFolderTest)

} // namespace wallet_folder_test
#include "wallet_folder_test.moc"
