// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The numbers of the chain: what a network chooses in its genesis, and what the protocol fixes for
// all.
#pragma once

#include "core/primitives/amount.hpp"
#include "core/primitives/height.hpp"

#include <cstddef>
#include <string>

namespace rustchain {

//! What differs between networks; part of genesis. Source: protocol, section 1.
struct ChainParams {
    std::string network;        //!< "main", "test" or "dev"
    std::string address_prefix; //!< "rtc", "trtc" or "drtc"
    std::uint64_t block_time_ms = 3000;
    std::uint64_t slot_blocks = 40;
    std::uint64_t slots_per_epoch = 5;
    Amount epoch_reward = Amount::from_micro_rtc(1'500'000);
    Amount minimum_bond = Amount::from_rtc(100);
    std::uint64_t unbonding_epochs = 2016;
    std::uint64_t virtual_machine_weight = 0; //!< thousandths of the table's multiplier
    std::uint64_t work_target = 1ULL << 14;   //!< W: hashes expected for one slot's proof

    std::uint64_t epoch_blocks() const { return slot_blocks * slots_per_epoch; }
    //! Epoch e holds heights e·E + 1 … (e+1)·E; genesis (height 0) belongs to epoch 0.
    EpochNumber epoch_of(Height height) const {
        return height == 0 ? 0 : (height - 1) / epoch_blocks();
    }
    Height first_height(EpochNumber epoch) const { return epoch * epoch_blocks() + 1; }
    Height last_height(EpochNumber epoch) const { return (epoch + 1) * epoch_blocks(); }
    //! The slot within its epoch, 0-based.
    std::uint64_t slot_of(Height height) const {
        return height == 0 ? 0 : (height - 1) % epoch_blocks() / slot_blocks;
    }
    //! The first height of the slot that holds this height.
    Height slot_start(Height height) const {
        return height == 0 ? 1 : height - (height - 1) % slot_blocks;
    }

    bool operator==(const ChainParams&) const = default;

    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.text(self.network, 16);
        codec.text(self.address_prefix, 8);
        codec.value(self.block_time_ms, self.slot_blocks, self.slots_per_epoch, self.epoch_reward,
                    self.minimum_bond, self.unbonding_epochs, self.virtual_machine_weight,
                    self.work_target);
    }
};

//! All RTC there will ever be: what genesis does not allocate is the mining pool.
inline constexpr Amount kTotalSupply = Amount::from_rtc(8'388'608);

inline constexpr std::uint64_t kBlockGasLimit = 120'000'000; //!< gas used, protocol section 3
inline constexpr std::uint64_t kBlockGasTarget = kBlockGasLimit / 2;
inline constexpr std::size_t kBlockBytesLimit = 12 * 1024 * 1024; //!< of encoded transactions
inline constexpr std::uint64_t kGenesisBasePrice = 100; //!< thousandths of a micro-RTC a gas
inline constexpr std::uint64_t kLowestBasePrice = 100;
inline constexpr std::uint64_t kHighestBasePrice = 1'000'000'000'000;
inline constexpr std::size_t kMaxAttestationsPerBlock = 4096;
inline constexpr std::size_t kMaxRenewalsPerBlock = 32;
inline constexpr std::size_t kMaxEnrolmentsPerBlock =
    32;                                        //!< EnrolCommit and EnrolHardware together
inline constexpr Height kAnchorWindow = 200;   //!< anchors lie in b−200 … b−1
inline constexpr Height kCommitLifetime = 200; //!< reveals lie in c+1 … c+200
inline constexpr EpochNumber kEpochsPerHour = 6;
inline constexpr EpochNumber kEpochsPerDay = 144;
inline constexpr EpochNumber kEpochsPerYear = 52'560;
inline constexpr EpochNumber kRenewalInterval = kEpochsPerDay; //!< one renewal per hardware in it
inline constexpr EpochNumber kBindingAttests =
    2 * kEpochsPerDay; //!< without renewal, then it pauses
inline constexpr EpochNumber kBindingLasts = 30 * kEpochsPerDay; //!< without renewal, then it ends
inline constexpr std::uint64_t kEnrolmentWorkFactor = 16;        //!< work-paid kinds: 2^256/(16·W)
inline constexpr Height kDefaultValidity = 3600; //!< what wallets add for valid_until
inline constexpr std::size_t kMaxValidators = 400;
inline constexpr EpochNumber kNever = ~EpochNumber{0};
inline constexpr EpochNumber kGenesisGrace =
    kEpochsPerDay; //!< genesis validators count as enrolled, bonded and attested until then
inline constexpr EpochNumber kSilenceAllowed =
    kEpochsPerDay; //!< without an attested slot, then a validator leaves
inline constexpr EpochNumber kJailEpochs = kEpochsPerHour; //!< for missing more turns than led
inline constexpr std::uint64_t kTurnsToJudge = 10;         //!< in a day, else nobody is jailed
inline constexpr std::uint64_t kVoteFaultPercent = 5;      //!< slashed of bond and unbonding
inline constexpr std::uint64_t kProposalFaultPercent = 1;  //!< slashed of bond and unbonding
inline constexpr std::uint64_t kReporterShare = 10;        //!< one part in ten of what is slashed
inline constexpr std::uint32_t kHeaderVersion = 2;         //!< low byte of BlockHeader::version
inline constexpr std::uint64_t kFutureTolerance_ms = 500;  //!< voters wait for blocks beyond it

} // namespace rustchain
