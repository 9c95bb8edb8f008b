// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Instruction sets: stable numbers, names, sets.
#include "core/attestation/feature_set.hpp"

#include "tests/fixtures/test_program.hpp"

#include <set>

namespace feature_set_test {

using namespace rustchain;
using namespace rustchain::attestation;

class FeatureSetTest : public QObject {
    Q_OBJECT
private slots:
    void keeps_its_numbers() {
        QCOMPARE(FeatureSet{Feature::sse4_1}.low(), 1ULL << 10);
        QCOMPARE(FeatureSet{Feature::avx512f}.low(), 1ULL << 27);
        QCOMPARE(FeatureSet{Feature::sha_ni}.low(), 1ULL << 20);
        QCOMPARE(FeatureSet{Feature::neon}.high(), 1ULL << 1);
        QCOMPARE(FeatureSet{Feature::sve}.high(), 1ULL << 10);
        QCOMPARE(FeatureSet{Feature::altivec}.high(), 1ULL << 32);
        QCOMPARE(FeatureSet{Feature::vsx}.high(), 1ULL << 33);
    }

    void names_every_feature_once() {
        std::set<std::string_view> names;
        std::set<Feature> features;
        for (Feature feature : all_features()) {
            QVERIFY(features.insert(feature).second);
            QVERIFY(names.insert(name_of(feature)).second);
            QVERIFY(feature_by_name(name_of(feature)) == feature);
        }
        QVERIFY(!feature_by_name("sse5"));
        QCOMPARE(name_of(static_cast<Feature>(127)), std::string_view("unknown"));
    }

    void answers_as_a_set() {
        FeatureSet old{Feature::mmx, Feature::sse};
        FeatureSet more{Feature::mmx, Feature::sse, Feature::altivec};
        QVERIFY(more.contains_all(old));
        QVERIFY(!old.contains_all(more));
        QVERIFY(old.contains_all({}));
        QVERIFY(old.intersects(more));
        QVERIFY(!old.intersects({Feature::altivec, Feature::avx}));
        QVERIFY(!old.contains(Feature::avx));
        QVERIFY(FeatureSet{}.is_empty());
        QVERIFY(!FeatureSet{Feature::altivec}.is_empty());
    }

    void writes_sixteen_bytes_and_keeps_unknown_bits() {
        Bytes bytes(16, 0xFF);
        auto read = decode<FeatureSet>(bytes);
        QVERIFY(read.has_value());
        QVERIFY(encode(*read) == bytes);
    }
};

RUSTCHAIN_TEST(FeatureSetTest)

} // namespace feature_set_test
#include "feature_set_test.moc"
