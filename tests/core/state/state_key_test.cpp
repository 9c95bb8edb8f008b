// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Names of records: published trie paths, rows of the flat table and their order.
#include "core/state/state_key.hpp"

#include "core/crypto/sha256.hpp"
#include "tests/core/chain/protocol_vectors.hpp"
#include "tests/core/chain/sample_genesis.hpp"
#include "tests/fixtures/test_program.hpp"

#include <set>

namespace state_key_test {

using namespace rustchain;
using namespace rustchain::state;
using namespace rustchain::tests;

namespace {

const std::array kDomains{Domain::account, Domain::validator, Domain::hardware, Domain::commit,
                          Domain::bounty,  Domain::epoch,     Domain::system};

std::optional<StateKey> key_of(std::string_view domain, ByteView id) {
    for (Domain each : kDomains) {
        if (name_of(each) != domain)
            continue;
        Bytes row{static_cast<std::uint8_t>(each)};
        append(row, id);
        return StateKey::from_flat(row);
    }
    return std::nullopt;
}

} // namespace

class StateKeyTest : public QObject {
    Q_OBJECT
private slots:
    void has_the_published_paths() {
        auto value = read_vectors("state");
        const auto items = json::Field(value).at("paths").items().value();
        QCOMPARE(items.size(), 11U);
        for (const json::Field& item : items) {
            Bytes id = bytes_of(item.at("id"));
            auto key = key_of(item.at("domain").text().value(), id);
            QVERIFY(key.has_value());
            QCOMPARE(key->path(), hash_of(item.at("path")));
            QVERIFY(std::ranges::equal(key->id(), id));
        }
        auto path_of = [&](std::size_t i) { return hash_of(items[i].at("path")); };
        auto address = Address::from(bytes_of(items[0].at("id"))).value();
        QCOMPARE(StateKey::account(address).path(), path_of(0));
        QCOMPARE(StateKey::validator(address).path(), path_of(1));
        QCOMPARE(StateKey::hardware(hash_of(items[2].at("id"))).path(), path_of(2));
        QCOMPARE(StateKey::commit(hash_of(items[3].at("id"))).path(), path_of(3));
        QCOMPARE(StateKey::epoch(258).path(), path_of(4));
        QCOMPARE(StateKey::system("pool").path(), path_of(5));
        ByteView named = StateKey::attest_key({}).id().first(11);
        crypto::PublicKey key =
            crypto::PublicKey::from(ByteView(bytes_of(items[6].at("id"))).subspan(named.size()))
                .value();
        QCOMPARE(StateKey::attest_key(key).path(), path_of(6));
        key = crypto::PublicKey::from(ByteView(bytes_of(items[7].at("id"))).subspan(14)).value();
        QCOMPARE(StateKey::consensus_key(key).path(), path_of(7));
        auto hash = Hash256::from(ByteView(bytes_of(items[8].at("id"))).subspan(14)).value();
        QCOMPARE(StateKey::bond_hardware(hash).path(), path_of(8));
        QCOMPARE(StateKey::bounty(258).path(), path_of(9));
        QVERIFY(StateKey::number_of(StateKey::bounty(258).id()) == 258U);
        QCOMPARE(StateKey::bounty_claim("oxide-labs/attest-probe", address).path(), path_of(10));
    }

    void names_each_domain_differently() {
        std::set<std::string_view> names;
        for (Domain domain : kDomains)
            names.insert(name_of(domain));
        QCOMPARE(names.size(), static_cast<std::size_t>(Domain::kCount));
        QVERIFY(!names.contains("unknown"));
    }

    void keeps_domains_with_one_id_apart() {
        auto id = filled<Address>(1);
        QVERIFY(StateKey::account(id) != StateKey::validator(id));
        QVERIFY(StateKey::account(id).path() != StateKey::validator(id).path());
        auto hash = filled<Hash256>(1);
        QVERIFY(StateKey::hardware(hash).path() != StateKey::commit(hash).path());
    }

    void comes_back_from_its_row() {
        for (const StateKey& key :
             {StateKey::account(filled<Address>(1)), StateKey::validator(filled<Address>(2)),
              StateKey::hardware(filled<Hash256>(3)), StateKey::commit(filled<Hash256>(4)),
              StateKey::epoch(5), StateKey::system(system_names::kHeaderMmr),
              StateKey::attest_key(filled<crypto::PublicKey>(6))}) {
            auto read = StateKey::from_flat(key.flat_key());
            QVERIFY(read.has_value());
            QVERIFY(*read == key);
            QCOMPARE(read->domain(), key.domain());
            QCOMPARE(key.flat_key()[0], static_cast<std::uint8_t>(key.domain()));
            QCOMPARE(key.flat_key().size(), key.id().size() + 1);
        }
    }

    void takes_no_row_that_is_none() {
        QVERIFY(!StateKey::from_flat({}));
        Bytes unknown{static_cast<std::uint8_t>(Domain::kCount), 1, 2};
        QVERIFY(!StateKey::from_flat(unknown));
        Bytes longest(StateKey::kLongestId + 1, 0);
        QVERIFY(StateKey::from_flat(longest).has_value());
        longest.push_back(0);
        QVERIFY(!StateKey::from_flat(longest));
    }

    void has_room_for_every_name() {
        QVERIFY(StateKey::attest_key({}).id().size() < StateKey::kLongestId);
        for (std::string_view name :
             {system_names::kReceiptsRoot, system_names::kFilterRoot, system_names::kHeaderMmr,
              system_names::kBasePrice, system_names::kPool, system_names::kView,
              system_names::kValidatorSets})
            QCOMPARE(as_text(StateKey::system(name).id()), name);
    }

    void orders_by_domain_then_id_and_epochs_by_number() {
        QVERIFY(StateKey::account(filled<Address>(0xFF)) < StateKey::validator(filled<Address>(0)));
        QVERIFY(StateKey::account(filled<Address>(1)) < StateKey::account(filled<Address>(2)));
        for (EpochNumber epoch : {0ULL, 1ULL, 255ULL, 256ULL, 65'535ULL, 1ULL << 40})
            QVERIFY(StateKey::epoch(epoch) < StateKey::epoch(epoch + 1));
        QVERIFY(StateKey::system("pool") < StateKey::system("pool2"));
    }
};

RUSTCHAIN_TEST(StateKeyTest)

} // namespace state_key_test
#include "state_key_test.moc"
