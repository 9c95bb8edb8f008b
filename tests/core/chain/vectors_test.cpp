// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The published bytes of every record that travels: they decode, encode back and hash as said, and
// nothing beside them is taken for them.
#include "core/chain/gas.hpp"
#include "core/chain/genesis.hpp"
#include "core/chain/records.hpp"
#include "core/chain/system_records.hpp"
#include "tests/core/chain/codec_checks.hpp"
#include "tests/core/chain/protocol_vectors.hpp"
#include "tests/fixtures/test_program.hpp"

namespace vectors_test {

using namespace rustchain;
using namespace rustchain::tests;

class VectorsTest : public QObject {
    Q_OBJECT
private slots:
    void reads_transactions_of_each_kind() {
        auto value = read_vectors("transactions");
        json::Field root(value);
        auto chain_id = root.at("chain_id").fixed<ChainId>().value();
        const auto items = root.at("transactions").items().value();
        QCOMPARE(items.size(), 18U);
        for (const json::Field& item : items) {
            Bytes bytes = bytes_of(item.at("bytes"));
            QCOMPARE(complaint_about<Transaction>(bytes), QString());
            auto transaction = decode<Transaction>(bytes).value();
            QCOMPARE(signing_digest(transaction, chain_id), hash_of(item.at("signing_digest")));
            QCOMPARE(transaction_hash(transaction), hash_of(item.at("hash")));
            QCOMPARE(transaction_hash(ByteView(bytes)), hash_of(item.at("hash")));
            QCOMPARE(gas_of(transaction), item.at("gas").u64().value());
            QCOMPARE(transaction.is_work_paid(), item.at("work_digest").exists());
            if (transaction.is_work_paid())
                QCOMPARE(work_digest(transaction, chain_id), hash_of(item.at("work_digest")));
        }
    }

    void reads_the_fields_of_a_payment() {
        auto value = read_vectors("transactions");
        auto item = json::Field(value).at("transactions").at(0);
        auto transaction = decode<Transaction>(bytes_of(item.at("bytes"))).value();
        QCOMPARE(transaction.version, std::uint8_t{1});
        QCOMPARE(transaction.scheme, KeyScheme::schnorr);
        QCOMPARE(transaction.nonce, 7U);
        QCOMPARE(transaction.valid_until, 3600U);
        QCOMPARE(transaction.gas_limit, 5000U);
        QCOMPARE(transaction.max_gas_price, 1000U);
        QCOMPARE(transaction.max_tip, 20U);
        const auto& transfer = std::get<Transfer>(transaction.payload);
        QCOMPARE(transfer.outputs.size(), 2U);
        QCOMPARE(transfer.outputs[0].amount.micro_rtc(), 12'500'000U);
        QCOMPARE(transfer.outputs[1].amount.micro_rtc(), 1U);
        QCOMPARE(transfer.memo, std::string("rent \xe2\x82\xac"));
    }

    void reads_the_fields_of_bonds_and_evidence() {
        auto value = read_vectors("transactions");
        auto payload_of = [&](std::size_t i) {
            auto item = json::Field(value).at("transactions").at(i);
            return decode<Transaction>(bytes_of(item.at("bytes"))).value().payload;
        };
        const auto bond = std::get<Bond>(payload_of(5));
        QCOMPARE(bond.amount, Amount::from_rtc(100));
        QCOMPARE(bond.name, std::string("attic \xe2\x9d\xa4"));
        QCOMPARE(std::get<Unbond>(payload_of(6)).amount, Amount::from_rtc(40));
        QCOMPARE(std::get<ReleaseHardware>(payload_of(7)).hardware_hash, bond.hardware_hash);
        const auto evidence = std::get<Evidence>(payload_of(8));
        QCOMPARE(evidence.accused, bond.consensus_key);
        QCOMPARE(evidence.epoch, EpochNumber{7});
        QCOMPARE(evidence.view, View{5});
        const auto& proposals = std::get<TwoProposals>(evidence.fault);
        QCOMPARE(proposals.first.parent_view, View{4});
        QCOMPARE(proposals.second.parent_view, View{3});
        const auto votes = std::get<TwoNotarizations>(std::get<Evidence>(payload_of(9)).fault);
        QCOMPARE(votes.first.hash, proposals.first.hash);
        QCOMPARE(votes.second.hash, proposals.second.hash);
        const auto both = std::get<FinalizedAndNullified>(std::get<Evidence>(payload_of(10)).fault);
        QCOMPARE(both.finalize, votes.first);
        QCOMPARE(both.nullify, votes.second.signature);
    }

    void reads_the_fields_of_bounties() {
        auto value = read_vectors("transactions");
        auto payload_of = [&](std::size_t i) {
            auto item = json::Field(value).at("transactions").at(i);
            return decode<Transaction>(bytes_of(item.at("bytes"))).value().payload;
        };
        const auto post = std::get<BountyPost>(payload_of(11));
        QCOMPARE(post.reward, Amount::from_rtc(25));
        QCOMPARE(post.deadline, Height{40'000});
        QCOMPARE(post.claim_blocks, 67'200U);
        QCOMPARE((*post.release_key)[0], std::uint8_t{0x30});
        QCOMPARE(post.repository, std::string("oxide-labs/attest-probe"));
        QCOMPARE(post.terms_hash[0], std::uint8_t{0x50});
        QVERIFY(!std::get<BountyPost>(payload_of(12)).release_key);
        QCOMPARE(std::get<BountyClaim>(payload_of(13)).claimant[0], std::uint8_t{0x20});
        QCOMPARE(std::get<BountyCancel>(payload_of(14)).id, BountyId{3});
        QCOMPARE(std::get<BountySubmit>(payload_of(15)).pull_request, 93U);
        QVERIFY(std::get<BountyReview>(payload_of(16)).approve);
        QCOMPARE(std::get<BountyRelease>(payload_of(17)).merge_commit[0], std::uint8_t{0x60});

        auto state = read_vectors("state");
        auto records = json::Field(state).at("records");
        QCOMPARE(complaint_about<BountyRecord>(bytes_of(records.at("bounty"))), QString());
        const auto record = decode<BountyRecord>(bytes_of(records.at("bounty"))).value();
        QCOMPARE(record.terms, post);
        QVERIFY(record.state == BountyState::submitted);
        QCOMPARE(record.claim_left, 66'900U);
        QCOMPARE(record.submitted_height, Height{700});
        const auto claim = decode<BountyClaimRecord>(bytes_of(records.at("bounty_claim"))).value();
        QCOMPARE(claim.claim_end, Height{67'400});
    }

    void reads_records_of_the_state() {
        auto value = read_vectors("state");
        auto records = json::Field(value).at("records");
        const Bytes bytes = bytes_of(records.at("validator"));
        QCOMPARE(complaint_about<ValidatorRecord>(bytes), QString());
        auto validator = decode<ValidatorRecord>(bytes).value();
        QCOMPARE(validator.bond, Amount::from_rtc(95));
        QCOMPARE(validator.name, std::string("attic"));
        QVERIFY(validator.is_genesis);
        QCOMPARE(validator.jailed_until, EpochNumber{150});
        QCOMPARE(validator.led_turns, 11U);
        QCOMPARE(validator.missed_turns, 9U);
        QCOMPARE(validator.unbonding,
                 (std::vector<UnbondingPart>{{Amount::from_rtc(40), 2027},
                                             {Amount::from_micro_rtc(1), kNever}}));
        QCOMPARE(validator.unbonding_since, Height{777});
        QCOMPARE(validator.sets_end, EpochNumber{15});
        QCOMPARE(validator.attested_end, EpochNumber{14});
        QCOMPARE(validator.punished, std::uint8_t{5});
        QCOMPARE(complaint_about<HardwareRecord>(bytes_of(records.at("hardware"))), QString());
        auto hardware = decode<HardwareRecord>(bytes_of(records.at("hardware"))).value();
        QVERIFY(hardware.is_released);
        QCOMPARE(hardware.faults, 0x200U);
        QCOMPARE(hardware.signs, 3U);
        auto key = decode<ConsensusKeyRecord>(bytes_of(records.at("consensus_key"))).value();
        QVERIFY(key.is_banned);
        auto named = decode<BondHardwareRecord>(bytes_of(records.at("bond_hardware"))).value();
        QCOMPARE(named.owner, key.owner);
    }

    void reads_attestation_header_and_block() {
        auto value = read_vectors("block");
        json::Field root(value);
        auto chain_id = root.at("chain_id").fixed<ChainId>().value();
        auto said = root.at("attestation");
        QCOMPARE(complaint_about<Attestation>(bytes_of(said.at("bytes"))), QString());
        auto attestation = decode<Attestation>(bytes_of(said.at("bytes"))).value();
        QCOMPARE(signing_digest(attestation, chain_id), hash_of(said.at("signing_digest")));
        QCOMPARE(attestation_hash(attestation), hash_of(said.at("hash")));
        QCOMPARE(attestation.miner_id, std::string("miner-1:a"));
        auto field = root.at("header");
        QCOMPARE(complaint_about<BlockHeader>(bytes_of(field.at("bytes"))), QString());
        auto header = decode<BlockHeader>(bytes_of(field.at("bytes"))).value();
        QCOMPARE(signing_digest(header, chain_id), hash_of(field.at("signing_digest")));
        QCOMPARE(block_hash(header), hash_of(field.at("hash")));
        QCOMPARE(header.view(), field.at("view").u64().value());
        QCOMPARE(header.version, header_version(header.view()));
        QCOMPARE(header.merkle_root, hash_of(field.at("merkle_root")));
        QCOMPARE(header.attest_root, hash_of(field.at("attest_root")));
        QCOMPARE(complaint_about<Block>(bytes_of(root.at("block").at("bytes"))), QString());
        auto block = decode<Block>(bytes_of(root.at("block").at("bytes"))).value();
        QCOMPARE(block.header, header);
        std::vector<TransactionHash> hashes;
        for (const Transaction& transaction : block.transactions)
            hashes.push_back(transaction_hash(transaction));
        QCOMPARE(hashes.size(), 3U);
        QCOMPARE(transactions_root(hashes), header.merkle_root);
        QCOMPARE(attestations_root(block.attestations), header.attest_root);
    }

    void reads_votes_certificates_and_sets() {
        auto value = read_vectors("votes");
        json::Field root(value);
        auto chain_id = root.at("chain_id").fixed<ChainId>().value();
        const auto votes = root.at("votes").items().value();
        QCOMPARE(votes.size(), 3U);
        for (const json::Field& item : votes) {
            QCOMPARE(complaint_about<Vote>(bytes_of(item.at("bytes"))), QString());
            auto vote = decode<Vote>(bytes_of(item.at("bytes"))).value();
            QCOMPARE(vote_digest(vote.kind, vote.epoch, vote.view, vote.hash, chain_id),
                     hash_of(item.at("digest")));
        }
        QCOMPARE(complaint_about<Certificate>(bytes_of(root.at("certificate"))), QString());
        auto certificate = decode<Certificate>(bytes_of(root.at("certificate"))).value();
        QCOMPARE(certificate.kind, VoteKind::finalize);
        QCOMPARE(certificate.bitmap, Bytes{5});
        QCOMPARE(certificate.signatures.size(), 2U);
        auto proposal = root.at("proposal");
        QCOMPARE(proposal_digest(proposal.at("epoch").u64().value(),
                                 proposal.at("view").u64().value(),
                                 proposal.at("parent_view").u64().value(),
                                 hash_of(proposal.at("hash")), chain_id),
                 hash_of(proposal.at("digest")));
        std::vector<ValidatorMember> members;
        const auto items = root.at("members").items().value();
        for (const json::Field& item : items) {
            QCOMPARE(complaint_about<ValidatorMember>(bytes_of(item)), QString());
            members.push_back(decode<ValidatorMember>(bytes_of(item)).value());
        }
        QCOMPARE(members.size(), 2U);
        QCOMPARE(validator_set_root(members), hash_of(root.at("set_root")));
    }

    void reads_a_genesis_and_names_its_chain() {
        auto value = read_vectors("genesis");
        json::Field root(value);
        Bytes bytes = bytes_of(root.at("bytes"));
        QCOMPARE(complaint_about<Genesis>(bytes), QString());
        auto genesis = decode<Genesis>(bytes).value();
        QCOMPARE(chain_id_of(genesis), root.at("chain_id").fixed<ChainId>().value());
        QVERIFY(check_genesis(genesis).has_value());
        QCOMPARE(genesis_from_json(genesis_to_json(genesis)).value(), genesis);
    }

    void writes_addresses_of_every_network_and_tells_them_apart() {
        auto value = read_vectors("addresses");
        const auto items = json::Field(value).at("addresses").items().value();
        QCOMPARE(items.size(), 2U);
        const std::pair<const char*, const char*> networks[] = {
            {"main", "rtc"}, {"test", "trtc"}, {"dev", "drtc"}};
        for (const json::Field& item : items) {
            auto scheme = static_cast<KeyScheme>(item.at("scheme").u64().value());
            auto address = address_of(scheme, item.at("key").fixed<crypto::PublicKey>().value());
            QCOMPARE(address, item.at("address").fixed<Address>().value());
            for (auto [name, prefix] : networks) {
                std::string text = item.at(name).text().value();
                QCOMPARE(to_text(address, prefix), text);
                QCOMPARE(parse_address(text, prefix).value(), (ParsedAddress{address, true}));
                QCOMPARE(parse_address(text, std::string(prefix) == "rtc" ? "drtc" : "rtc").error(),
                         AddressFault::wrong_network);
            }
            QCOMPARE(parse_address(item.at("old").text().value(), "rtc").value(),
                     (ParsedAddress{address, false}));
            QCOMPARE(parse_address(item.at("version_1").text().value(), "rtc").error(),
                     AddressFault::wrong_version);
        }
    }

    void names_commits_and_possession() {
        auto value = read_vectors("state");
        json::Field root(value);
        auto commit = root.at("commit");
        QCOMPARE(commit_hash(commit.at("owner").fixed<Address>().value(),
                             hash_of(commit.at("hardware_hash")), hash_of(commit.at("salt"))),
                 hash_of(commit.at("hash")));
        auto possession = root.at("possession");
        QCOMPARE(possession_digest(possession.at("chain_id").fixed<ChainId>().value(),
                                   possession.at("owner").fixed<Address>().value()),
                 hash_of(possession.at("digest")));
    }
};

RUSTCHAIN_TEST(VectorsTest)

} // namespace vectors_test
#include "vectors_test.moc"
