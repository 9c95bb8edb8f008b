// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Names and places as text.
#include "core/bounty/bounty_query.hpp"

#include "tests/fixtures/test_program.hpp"

namespace bounty_query_test {

using namespace rustchain;
using namespace rustchain::bounty;

class BountyQueryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void names_read_back() {
        for (auto sort : {BountySort::newest, BountySort::reward, BountySort::ends_soon})
            QVERIFY(bounty_sort_of(name_of(sort)) == sort);
        for (auto source : {BountySource::chain, BountySource::listing})
            QVERIFY(bounty_source_of(name_of(source)) == source);
        QVERIFY(!bounty_sort_of("oldest") && !bounty_sort_of("") && !bounty_source_of("chai"));
    }

    void places_read_back() {
        const BountyCursor cursor{.sort = BountySort::ends_soon,
                                  .rank = 18'446'744'073'709'551'615U,
                                  .key = {.source = BountySource::listing, .id = 41}};
        QCOMPARE(to_text(cursor), std::string("ends_soon.18446744073709551615.listing.41"));
        QVERIFY(parse_bounty_cursor(to_text(cursor)) == cursor);
    }

    void other_texts_are_no_places() {
        for (const char* text :
             {"", ".", "...", "newest", "newest.1", "newest.1.chain", "newest.1.chain.",
              "newest.1.chain.2.3", "newest.-1.chain.2", "newest.1.chain.x", "newest..chain.2",
              "oldest.1.chain.2", "newest.1.moon.2", "newest.18446744073709551616.chain.2",
              " newest.1.chain.2"})
            QVERIFY2(!parse_bounty_cursor(text), text);
    }
};

RUSTCHAIN_TEST(BountyQueryTest)

} // namespace bounty_query_test
#include "bounty_query_test.moc"
