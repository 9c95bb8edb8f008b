// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Attestations that nobody may accept, as bytes: made out of a valid one, the same each time.
#pragma once

#include "core/attestation/work_proof.hpp"
#include "core/runtime/random.hpp"
#include "tests/fixtures/chain_fixture.hpp"
#include "tests/fixtures/hardware/constructed_reports.hpp"

#include <array>

namespace rustchain::mining {

//! A chain at height 5, a slot's first block, with two machines of two owners.
struct HostileGround {
    HostileGround() {
        chain.grow_to(5);
        valid = fixtures::attestation_of(chain.network, hardware, miner, 5, chain.hash_at(5));
        others =
            fixtures::attestation_of(chain.network, other_hardware, other, 5, chain.hash_at(5));
        stale = fixtures::attestation_of(chain.network, hardware, miner, 1, chain.hash_at(1));
    }

    fixtures::ChainFixture chain;
    fixtures::Person miner{"a miner"};
    fixtures::Person other{"another miner"};
    HardwareHash hardware = chain.enrol(chain.alice, 0, fixtures::constructed_powerpc_g4(), miner);
    HardwareHash other_hardware = chain.enrol(chain.bob, 0, fixtures::constructed_arm2(), other);
    Attestation valid, others, stale;
};

//! Makes one mutant after the other, of every kind in turn.
class HostileAttestations {
public:
    enum class Kind : std::uint8_t {
        flipped_bit,
        changed_bytes,
        truncated,
        extended,
        other_nonce,
        wrong_entropy,
        little_work,
        other_height,
        stale_slot,
        unknown_hardware,
        swapped_hardware,
        swapped_proof,
        other_fork,
        other_network,
        other_key,
        bad_miner_id,
        kCount,
    };

    HostileAttestations(const HostileGround& ground, std::uint64_t seed)
        : ground_(ground), random_(seed) {}

    Bytes next() { return make(static_cast<Kind>(made_++ % static_cast<int>(Kind::kCount))); }

    Bytes make(Kind kind) {
        if (kind <= Kind::extended)
            return change_bytes(kind);
        Attestation mutant = ground_.valid;
        change_meaning(kind, mutant);
        return encode(mutant);
    }

private:
    std::uint64_t below(std::uint64_t limit) { return random_.below(limit); }

    Bytes change_bytes(Kind kind) {
        Bytes bytes = encode(ground_.valid);
        auto change = [&] {
            std::uint8_t& byte = bytes[below(bytes.size())];
            byte = static_cast<std::uint8_t>(byte ^ (1 + below(255)));
        };
        if (kind == Kind::flipped_bit) {
            std::uint8_t& byte = bytes[below(bytes.size())];
            byte = static_cast<std::uint8_t>(byte ^ (1U << below(8)));
        } else if (kind == Kind::changed_bytes) {
            // An odd number of changes: what changes twice may come back, all at once cannot.
            change();
            for (std::uint64_t more = below(8); more > 0; --more)
                change();
            if (bytes == encode(ground_.valid))
                bytes.front() = static_cast<std::uint8_t>(~bytes.front());
        } else if (kind == Kind::truncated) {
            bytes.resize(below(bytes.size()));
        } else {
            for (std::uint64_t more = 1 + below(64); more > 0; --more)
                bytes.push_back(static_cast<std::uint8_t>(below(256)));
        }
        return bytes;
    }

    void sign(Attestation& mutant, const fixtures::Person& signer, const ChainId& chain_id) {
        mutant.signature = signer.sign(signing_digest(mutant, chain_id));
    }
    //! A proof whose first half is the hash of the rest.
    void prove(Attestation& mutant, const BlockHash& slot_hash) {
        const auto entropy = random_.bytes<attestation::Entropy>();
        const auto work = attestation::slot_work_hash(
            {.hardware_hash = mutant.hardware_hash, .prev_block_hash = slot_hash}, mutant.nonce,
            entropy);
        std::copy(work.begin(), work.end(), mutant.proof.data());
        std::copy(entropy.begin(), entropy.end(), mutant.proof.data() + 32);
    }

    void change_proof(Kind kind, Attestation& mutant) {
        const BlockHash& slot_hash = ground_.chain.hash_at(5);
        if (kind == Kind::other_nonce) {
            mutant.nonce ^= 1 + below(1'000'000);
        } else if (kind == Kind::wrong_entropy) {
            std::uint8_t& byte = mutant.proof[32 + below(32)];
            byte = static_cast<std::uint8_t>(byte ^ (1 + below(255)));
        } else if (kind == Kind::other_fork) {
            prove(mutant, random_.bytes<BlockHash>());
        } else { // the right hash, above the target
            do
                prove(mutant, slot_hash);
            while (attestation::check_work_proof(
                {.hardware_hash = mutant.hardware_hash, .prev_block_hash = slot_hash}, mutant.nonce,
                mutant.proof, ground_.chain.network.params.work_target));
        }
    }

    void change_place(Kind kind, Attestation& mutant) {
        if (kind == Kind::other_height) {
            constexpr std::array<Height, 14> kHeights{
                0, 2, 3, 4, 6, 7, 8, 9, 10, 13, 1'000'001, 1ULL << 32, ~0ULL, ~0ULL - 3};
            mutant.block_height = kHeights[below(kHeights.size())];
        } else if (kind == Kind::stale_slot) {
            mutant = ground_.stale;
            mutant.timestamp += below(1000);
        } else if (kind == Kind::unknown_hardware) {
            mutant.hardware_hash = random_.bytes<HardwareHash>();
        } else if (kind == Kind::swapped_hardware) {
            mutant.hardware_hash = ground_.other_hardware; // another key's, another owner's
            mutant.timestamp += below(1'000'000);
        } else { // another machine's proof
            mutant.nonce = ground_.others.nonce;
            mutant.proof = ground_.others.proof;
            mutant.timestamp += below(1'000'000);
        }
    }

    void change_meaning(Kind kind, Attestation& mutant) {
        const ChainId& own = ground_.chain.chain_id();
        switch (kind) {
        case Kind::other_nonce:
        case Kind::wrong_entropy:
        case Kind::little_work:
        case Kind::other_fork:
            change_proof(kind, mutant);
            break;
        case Kind::other_network:
            return sign(mutant, ground_.miner, random_.bytes<ChainId>());
        case Kind::other_key:
            mutant.timestamp += below(1'000'000);
            return sign(mutant, ground_.chain.carol, own);
        case Kind::bad_miner_id: {
            constexpr std::array kWrong{"", " ", "a b", "a\n", "rtc/1", "é", "<b>", "a;b"};
            mutant.miner_id = kWrong[below(kWrong.size())];
            mutant.timestamp += below(1'000'000);
            break;
        }
        default:
            change_place(kind, mutant);
            break;
        }
        sign(mutant, ground_.miner, own);
    }

    const HostileGround& ground_;
    runtime::SeededRandom random_;
    int made_ = 0;
};

} // namespace rustchain::mining
