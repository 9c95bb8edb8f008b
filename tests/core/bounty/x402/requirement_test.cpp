// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Requirement documents: as x402 describes them, and read back from anyone.
#include "core/bounty/x402/requirement.hpp"

#include "core/bounty/x402/terms_json.hpp"
#include "core/json/parse.hpp"
#include "core/json/write.hpp"
#include "tests/core/bounty/x402/sample_payments.hpp"
#include "tests/fixtures/test_program.hpp"

namespace requirement_test {

using namespace rustchain;
using namespace rustchain::bounty::x402;
using namespace rustchain::bounty::x402::samples;

namespace {

std::string keys(const json::Field& object) {
    std::string joined;
    const auto members = object.members().value();
    for (const auto& [key, field] : members)
        joined += (joined.empty() ? "" : " ") + key;
    return joined;
}

//! The sentence with which the document is refused.
std::string refusal(const json::Value& document, const Place& place = dev_place()) {
    auto read = read_requirement(document, place);
    return read ? "taken" : read.error().message;
}

//! The version 1 document with one member of its offer replaced.
json::Value changed(const std::string& member, json::Value value) {
    json::Object document = required_document(Version::v1, read_price(), {});
    json::Object offer = *document.find("accepts")->array()->front().object();
    offer.set(member, std::move(value));
    document.set("accepts", json::Array{std::move(offer)});
    return document;
}

} // namespace

class RequirementTest : public QObject {
    Q_OBJECT

private slots:
    void writes_version_1_as_a_body() {
        const json::Value document =
            required_document(Version::v1, read_price(), "payment_required");
        const json::Field root(document);
        QCOMPARE(keys(root), std::string("x402Version error accepts"));
        QCOMPARE(root.at("x402Version").u64().value(), 1U);
        const json::Field offer = root.at("accepts").at(std::size_t{0});
        QCOMPARE(keys(offer), std::string("scheme network maxAmountRequired resource description "
                                          "mimeType payTo maxTimeoutSeconds asset extra"));
        QCOMPARE(offer.at("network").text().value(), std::string("rtc:dev"));
        QCOMPARE(offer.at("maxAmountRequired").text().value(), std::string("10000"));
        QCOMPARE(offer.at("resource").text().value(), kResource);
        QCOMPARE(offer.at("payTo").text().value(), to_text(payee().address, "drtc"));
        QCOMPARE(keys(offer.at("extra")), std::string("chain_id decimals kind memo"));
        QVERIFY(json::write(document).find("null") == std::string::npos);
    }

    void writes_version_2_as_a_field() {
        const json::Value document =
            from_field(to_field(required_document(Version::v2, bounty_price(), {})),
                       kMaxRequirementBytes)
                .value();
        const json::Field root(document);
        QCOMPARE(keys(root), std::string("x402Version resource accepts"));
        QCOMPARE(root.at("resource").at("url").text().value(), bounty_price().resource);
        const json::Field offer = root.at("accepts").at(std::size_t{0});
        QCOMPARE(keys(offer),
                 std::string("scheme network amount asset payTo maxTimeoutSeconds extra"));
        QCOMPARE(offer.at("payTo").text().value(), std::string("escrow"));
        QCOMPARE(offer.at("extra").at("kind").text().value(), std::string("bounty_post"));
    }

    void reads_back_both_versions_and_both_orders() {
        for (const Requirement& requirement : {read_price(), bounty_price()})
            for (Version version : {Version::v1, Version::v2}) {
                const json::Value document = required_document(version, requirement, "why");
                auto read = read_requirement(document, dev_place());
                QVERIFY2(read.has_value(), read ? "" : read.error().message.c_str());
                QVERIFY(read->order == requirement.order);
                QCOMPARE(read->resource, requirement.resource);
                QCOMPARE(read->amount(), requirement.amount());
            }
    }

    void reads_one_entry_of_accepts_alone() {
        const json::Object document = required_document(Version::v2, read_price(), {});
        auto read = read_requirement(document.find("accepts")->array()->front(), dev_place());
        QVERIFY(read.has_value());
        QVERIFY(read->order == read_price().order);
    }

    void takes_our_offer_among_others() {
        json::Object document = required_document(Version::v1, read_price(), {});
        json::Array offers = *document.find("accepts")->array();
        offers.insert(offers.begin(), json::Object{{"scheme", "exact"},
                                                   {"network", "base"},
                                                   {"asset", "0x01"},
                                                   {"maxAmountRequired", "1"}});
        document.set("accepts", offers);
        QVERIFY(read_requirement(document, dev_place()).has_value());
    }

    void refuses_what_it_cannot_pay_in_a_sentence() {
        QVERIFY(refusal(changed("network", "rtc:test")).find("--network") != std::string::npos);
        QVERIFY(refusal(changed("asset", "USDC")).find("RTC") != std::string::npos);
        QVERIFY(refusal(changed("scheme", "upto")).find("exact") != std::string::npos);
        QVERIFY(refusal(changed("payTo", "drtc1qqqq")).starts_with("payTo: "));
        QVERIFY(refusal(changed("maxAmountRequired", "0")).find("nothing") != std::string::npos);
        QVERIFY(refusal(changed("maxAmountRequired", "-1")).find("maxAmountRequired") !=
                std::string::npos);
        QVERIFY(refusal(changed("extra", nullptr)).find("chain_id") != std::string::npos);
        Place other = dev_place();
        other.chain_id[0] = 2;
        QVERIFY(refusal(changed("asset", "RTC"), other).find("another chain") != std::string::npos);
        QVERIFY(refusal(json::Value("text")) != "taken");
    }

    void refuses_a_bounty_whose_amount_is_not_its_reward() {
        json::Object document = required_document(Version::v1, bounty_price(), {});
        json::Object offer = *document.find("accepts")->array()->front().object();
        offer.set("maxAmountRequired", "1");
        document.set("accepts", json::Array{offer});
        QVERIFY(refusal(document).find("not the reward") != std::string::npos);
    }

    void refuses_terms_that_would_not_show_as_what_they_are() {
        for (const char* title : {"Draw \x1b[2J", "Draw \u202Etrahc"}) {
            Requirement requirement = bounty_price();
            std::get<BountyPost>(requirement.order).title = title;
            QVERIFY(
                refusal(required_document(Version::v1, requirement, {})).find("cannot be shown") !=
                std::string::npos);
        }
    }

    void reads_terms_back_and_names_a_wrong_field() {
        BountyPost terms = good_terms();
        const json::Value whole = terms_to_json(terms, "drtc");
        QVERIFY(read_terms(json::Field(whole), "drtc").value() == terms);
        terms.release_key.reset();
        const json::Value keyless = terms_to_json(terms, "drtc");
        QVERIFY(json::Field(keyless).at("release_key").exists() == false);
        QVERIFY(read_terms(json::Field(keyless), "drtc").value() == terms);
        for (const char* member : {"reward", "deadline", "claim_blocks", "maintainer",
                                   "release_key", "repository", "url", "title", "terms_hash"}) {
            json::Object object = *whole.object();
            object.set(member, json::Array{});
            const json::Value broken = object;
            auto read = read_terms(json::Field(broken), "drtc");
            QVERIFY2(!read && read.error().message.starts_with(member), member);
        }
        json::Object unknown = *whole.object();
        unknown.set("rewrad", "1");
        const json::Value mistyped = unknown;
        QVERIFY(!read_terms(json::Field(mistyped), "drtc"));
    }
};

RUSTCHAIN_TEST(RequirementTest)

} // namespace requirement_test
#include "requirement_test.moc"
