// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Every sender and machine has its subnet, and all are used.
#include "core/p2p/gossip/subnet.hpp"

#include "tests/fixtures/test_program.hpp"

#include <set>

namespace subnet_test {

using namespace rustchain;
using namespace rustchain::p2p::gossip;

class SubnetTest : public QObject {
    Q_OBJECT
private slots:
    void senders_and_machines_spread_over_their_own_subnets() {
        std::set<Subnet> transactions;
        std::set<Subnet> attestations;
        for (int i = 0; i < 256; ++i) {
            Address sender;
            sender[0] = static_cast<std::uint8_t>(i);
            transactions.insert(transaction_subnet(sender));
            HardwareHash hardware;
            hardware[0] = static_cast<std::uint8_t>(i);
            attestations.insert(attestation_subnet(hardware));
        }
        QCOMPARE(transactions.size(), std::size_t{16});
        QCOMPARE(*transactions.begin(), kFirstTransactions);
        QCOMPARE(attestations.size(), std::size_t{4});
        QCOMPARE(*attestations.begin(), kFirstAttestations);
        QCOMPARE(*attestations.rbegin() + 1, int{kSubnets});
        QVERIFY(*transactions.rbegin() < *attestations.begin());
    }
};

RUSTCHAIN_TEST(SubnetTest)

} // namespace subnet_test
#include "subnet_test.moc"
