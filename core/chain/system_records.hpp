// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The system records of the state: one of each, found by name. Source: protocol, section 4.
#pragma once

#include "core/chain/certificate.hpp"

namespace rustchain {

//! `receipts_root` and `filter_root`: roots over this block's receipts and filters.
struct RootRecord {
    Hash256 root;

    bool operator==(const RootRecord&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.root);
    }
};

//! `base_price`: the next block's, thousandths of a micro-RTC a gas. `view`: this block's.
struct NumberRecord {
    std::uint64_t number = 0;

    bool operator==(const NumberRecord&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.number);
    }
};

//! `pool`: what is not yet mined.
struct AmountRecord {
    Amount amount;

    bool operator==(const AmountRecord&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.amount);
    }
};

//! `header_mmr`: the range over the hashes of heights 0 … h−1, and its peaks, so that the next
//! block can append.
struct HeaderMmrRecord {
    Hash256 root;
    std::uint64_t leaf_count = 0;
    std::vector<Hash256> peaks;

    bool operator==(const HeaderMmrRecord&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.root, self.leaf_count);
        codec.list(self.peaks, 0, 64);
    }
};

//! `validator_sets`: roots of the sets of the epoch that closed last, the running one and the next.
struct ValidatorSetsRecord {
    Hash256 closed;
    Hash256 current;
    Hash256 next;

    bool operator==(const ValidatorSetsRecord&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.closed, self.current, self.next);
    }
};

//! `attest_key:` ‖ key: the hardware that the key attests for.
struct AttestKeyRecord {
    HardwareHash hardware_hash;

    bool operator==(const AttestKeyRecord&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.hardware_hash);
    }
};

//! `consensus_key:` ‖ key: the account that validates with the key.
struct ConsensusKeyRecord {
    Address owner;
    bool is_banned = false; //!< jailed for ever: stays when the validator's record goes

    bool operator==(const ConsensusKeyRecord&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.owner, self.is_banned);
    }
};

//! `bond_hardware:` ‖ hardware hash: the validator that names the machine.
struct BondHardwareRecord {
    Address owner;

    bool operator==(const BondHardwareRecord&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.owner);
    }
};

} // namespace rustchain
