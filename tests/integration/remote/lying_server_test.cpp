// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A server that lies is named, and its number is never shown; beside an honest one it does no harm.
#include "core/chain/certificate.hpp"
#include "core/chain/receipt.hpp"
#include "core/json/field.hpp"
#include "core/json/parse.hpp"
#include "core/json/write.hpp"
#include "core/merkle/trie_proof.hpp"
#include "core/primitives/hex.hpp"
#include "tests/integration/remote/hostile_proxy.hpp"
#include "tests/integration/remote/node_and_wallets.hpp"

#include <QtTest>

#include <map>
#include <mutex>

using namespace rustchain;
using namespace rustchain::integration;

namespace {

QStringList server(const std::string& url) {
    return {"--server", QString::fromStdString(url)};
}

//! Rewrites a record that travels as hex.
template <class T>
void rewrite(json::Object& object, std::string_view key, const std::function<void(T&)>& change) {
    json::Value* field = object.find(key);
    auto bytes = field && field->text() ? from_hex(*field->text()) : Bytes();
    auto record = bytes ? decode<T>(*bytes) : Result<T, DecodeFault>(T{});
    if (!record)
        return;
    change(*record);
    object.set(std::string(key), to_hex(encode(*record)));
}

json::Array& entries_of(json::Object& document) {
    return *document.find("entries")->array();
}

//! Answers every question as it was answered the first time, whatever height is asked for.
class Frozen {
public:
    void operator()(const http::Request& request, http::Response& response) {
        std::lock_guard lock(memory_->mutex);
        const std::string question = request.target.substr(0, request.target.find("&height="));
        auto [known, is_new] = memory_->answers.emplace(question, response);
        if (!is_new)
            response = known->second;
    }

private:
    struct Memory {
        std::mutex mutex;
        std::map<std::string, http::Response> answers;
    };
    std::shared_ptr<Memory> memory_ = std::make_shared<Memory>();
};

Lie every_answer(std::string body) {
    return [body = std::move(body)](const http::Request&, http::Response& response) {
        response.body = body;
        response.status = 200;
    };
}

} // namespace

class LyingServerTest : public QObject {
    Q_OBJECT

    std::unique_ptr<NodeAndWallets> node_;
    std::unique_ptr<HostileProxy> honest_;
    std::string payment_;     // First to Second
    std::string own_payment_; // Second to First
    std::string balance_;     // of Second
    std::map<std::string, Lie> lies_;

    std::string pay(const char* from, const std::string& to, const char* amount) {
        auto paid =
            node_->cli({"--wallet", from, "wallet", "send", QString::fromStdString(to), amount});
        return paid.field("hash");
    }

    void add_lies_about_state() {
        lies_["a balance in words"] = about("/accounts/" + node_->second(), [](auto& document) {
            document.set("balance", "999000000000");
        });
        lies_["a record in the proof"] = about("/proofs/state", [](auto& document) {
            rewrite<merkle::TrieProof>(document, "proof", [](merkle::TrieProof& proof) {
                proof.nodes.back().rlp.back() ^= 1;
            });
        });
        lies_["a cut proof"] = about("/proofs/state", [](auto& document) {
            rewrite<merkle::TrieProof>(document, "proof",
                                       [](merkle::TrieProof& proof) { proof.nodes.pop_back(); });
        });
        lies_["half a proof"] = about("/proofs/state", [](auto& document) {
            const std::string text = *document.find("proof")->text();
            document.set("proof", text.substr(0, text.size() / 2));
        });
        lies_["an own state root"] = about("/proofs/state", [](auto& document) {
            rewrite<BlockHeader>(document, "header",
                                 [](BlockHeader& header) { header.state_root = {}; });
        });
        lies_["a signature"] = about("/proofs/state", [](auto& document) {
            rewrite<Certificate>(document, "certificate", [](Certificate& certificate) {
                certificate.signatures.front() = {};
            });
        });
        lies_["another block's certificate"] = about("/proofs/state", [](auto& document) {
            rewrite<Certificate>(document, "certificate",
                                 [](Certificate& certificate) { certificate.hash = {}; });
        });
        lies_["another chain"] = about(
            "/status", [](auto& document) { document.set("chain_id", std::string(64, 'a')); });
        lies_["garbage"] = every_answer("<html>welcome</html>");
        lies_["oversize"] = every_answer("\"" + std::string(9 * 1024 * 1024, 'x') + "\"");
    }

    void add_lies_about_history() {
        lies_["a greater amount"] = about(node_->second() + "/transactions", [](auto& document) {
            for (json::Value& entry : entries_of(document))
                entry.object()->set("received", "999000000");
        });
        lies_["an invented payment"] = about(node_->second() + "/transactions", [](auto& document) {
            json::Value invented = entries_of(document).front();
            invented.object()->set("transaction", std::string(64, 'b'));
            invented.object()->set("height", 1);
            entries_of(document).push_back(std::move(invented));
        });
        lies_["an invented reward"] = about(node_->second() + "/transactions", [](auto& document) {
            json::Value invented = entries_of(document).front();
            invented.object()->erase("transaction");
            invented.object()->set("kind", "mining_reward");
            invented.object()->set("epoch", 0);
            invented.object()->set("received", "999000000");
            entries_of(document).push_back(std::move(invented));
        });
        lies_["a fee"] = about("/proofs/transactions", [](auto& document) {
            for (json::Value& proven : *document.find("transactions")->array())
                rewrite<Receipt>(*proven.object(), "receipt",
                                 [](Receipt& receipt) { receipt.fee = Amount::from_rtc(1); });
        });
        lies_["a hidden payment to it"] =
            about(node_->second() + "/transactions",
                  [this](auto& document) { hide(document, payment_); });
        lies_["a hidden payment by it"] =
            about(node_->second() + "/transactions",
                  [this](auto& document) { hide(document, own_payment_); });
    }

    static void hide(json::Object& document, const std::string& hash) {
        std::erase_if(entries_of(document), [&](json::Value& entry) {
            return *entry.object()->find("transaction")->text() == hash;
        });
    }

    CliAnswer balance(const QStringList& servers) {
        return node_->stranger(servers + QStringList{"--wallet", "Second", "wallet", "balance"});
    }
    CliAnswer history(const QStringList& servers) {
        return node_->stranger(servers + QStringList{"--wallet", "Second", "wallet", "history"});
    }

private slots:
    void initTestCase() {
        node_ = std::make_unique<NodeAndWallets>();
        QVERIFY(node_->is_running());
        QVERIFY(!node_->second().empty());
        payment_ = pay("First", node_->second(), "0.5");
        QVERIFY(!pay("First", node_->second(), "0.25").empty());
        own_payment_ = pay("Second", node_->first(), "0.1");
        QVERIFY(!payment_.empty() && !own_payment_.empty());
        honest_ = std::make_unique<HostileProxy>(node_->port(), nullptr);
        balance_ = node_->cli({"--wallet", "Second", "wallet", "balance"}).field("final_micro_rtc");
        QVERIFY(balance_.size() == 6); // 0.65 RTC less the fee
        add_lies_about_state();
        add_lies_about_history();
    }
    void cleanupTestCase() {
        honest_.reset();
        node_.reset();
    }

    void believes_an_honest_server() {
        auto told = balance(server(honest_->url()));
        QVERIFY2(told.status == 0, told.text.c_str());
        QCOMPARE(told.field("final_micro_rtc"), balance_);
        QCOMPARE(told.field("assurance"), std::string("proven"));
        QCOMPARE(told.warnings(), std::string());
        auto past = history(server(honest_->url()));
        QVERIFY2(past.status == 0, past.text.c_str());
        QCOMPARE(json::Field(past.document).at("history").items().value().size(), std::size_t{3});
        QCOMPARE(past.warnings(), std::string());
        auto found = node_->stranger(server(honest_->url()) +
                                     QStringList{"tx", QString::fromStdString(payment_)});
        QCOMPARE(found.field("stage"), std::string("final"));
        QCOMPARE(found.field("assurance"), std::string("proven"));
    }

    void names_lies_about_a_balance_data() {
        QTest::addColumn<QString>("warning");
        QTest::newRow("a balance in words") << "wrong_balance";
        QTest::newRow("a record in the proof") << "bad_proof";
        QTest::newRow("a cut proof") << "bad_proof";
        QTest::newRow("half a proof") << "unreadable_answer";
        QTest::newRow("an own state root") << "bad_certificate";
        QTest::newRow("a signature") << "bad_certificate";
        QTest::newRow("another block's certificate") << "bad_certificate";
        QTest::newRow("another chain") << "wrong_network";
        QTest::newRow("garbage") << "unreadable_answer";
        QTest::newRow("oversize") << "unreadable_answer";
    }
    void names_lies_about_a_balance() {
        QFETCH(QString, warning);
        HostileProxy liar(node_->port(), lies_.at(QTest::currentDataTag()));
        auto alone = balance(server(liar.url()));
        QCOMPARE(alone.status, 1);
        QVERIFY2(alone.field("detail").find(warning.toStdString()) != std::string::npos,
                 alone.text.c_str());
        QVERIFY2(alone.field("final_micro_rtc").empty(), alone.text.c_str());
        auto helped = balance(server(liar.url()) + server(honest_->url()));
        QVERIFY2(helped.status == 0, helped.text.c_str());
        QCOMPARE(helped.field("final_micro_rtc"), balance_);
        QCOMPARE(helped.field("assurance"), std::string("proven"));
        QCOMPARE(helped.warnings(), warning.toStdString());
    }

    void names_forged_history_data() {
        QTest::addColumn<QString>("warning");
        QTest::newRow("a greater amount") << "forged_history";
        QTest::newRow("an invented payment") << "forged_history";
        QTest::newRow("an invented reward") << "forged_history";
        QTest::newRow("a fee") << "bad_proof";
    }
    void names_forged_history() {
        QFETCH(QString, warning);
        HostileProxy liar(node_->port(), lies_.at(QTest::currentDataTag()));
        auto alone = history(server(liar.url()));
        QCOMPARE(alone.status, 1);
        QVERIFY2(alone.field("detail").find(warning.toStdString()) != std::string::npos,
                 alone.text.c_str());
        QVERIFY(alone.text.find("999") == std::string::npos);
        auto helped = history(server(liar.url()) + server(honest_->url()));
        QVERIFY2(helped.status == 0, helped.text.c_str());
        QCOMPARE(json::Field(helped.document).at("history").items().value().size(), std::size_t{3});
        QCOMPARE(helped.warnings(), warning.toStdString());
    }

    void names_what_is_missing_from_a_history_data() {
        QTest::addColumn<QString>("warning");
        QTest::newRow("a hidden payment to it") << "unexplained_balance";
        QTest::newRow("a hidden payment by it") << "withheld_transactions";
    }
    void names_what_is_missing_from_a_history() {
        QFETCH(QString, warning);
        HostileProxy liar(node_->port(), lies_.at(QTest::currentDataTag()));
        auto alone = history(server(liar.url()));
        QVERIFY2(alone.status == 0, alone.text.c_str());
        QCOMPARE(json::Field(alone.document).at("history").items().value().size(), std::size_t{2});
        QCOMPARE(alone.warnings(), warning.toStdString());
        auto helped = history(server(liar.url()) + server(honest_->url()));
        QCOMPARE(json::Field(helped.document).at("history").items().value().size(), std::size_t{3});
        QCOMPARE(helped.warnings(), warning.toStdString());
    }

    void refuses_a_head_behind_what_was_proven() {
        HostileProxy frozen(node_->port(), Frozen());
        const QString folder = node_->new_folder();
        const QStringList ask{"--wallet", "Second", "wallet", "balance"};
        auto first = node_->someone(folder, server(frozen.url()) + ask);
        QVERIFY2(first.status == 0, first.text.c_str());
        const auto height = json::Field(first.document).at("as_of_block").u64().value();
        QVERIFY(node_->wait_for_height(height + 3));
        QCOMPARE(node_->someone(folder, server(honest_->url()) + ask).status, 0);
        auto again = node_->someone(folder, server(frozen.url()) + ask);
        QCOMPARE(again.status, 1);
        QVERIFY2(again.field("detail").find("old_head") != std::string::npos, again.text.c_str());
        auto helped = node_->someone(folder, server(frozen.url()) + server(honest_->url()) + ask);
        QVERIFY2(helped.status == 0, helped.text.c_str());
        QCOMPARE(helped.field("final_micro_rtc"), balance_);
        QCOMPARE(helped.warnings(), std::string("old_head"));
    }

    void refuses_a_head_that_the_clock_calls_old() {
        HostileProxy frozen(node_->port(), Frozen());
        auto first = balance(server(frozen.url()));
        const auto height = json::Field(first.document).at("as_of_block").u64().value();
        QVERIFY(node_->wait_for_height(height + 5));
        auto stale = balance(server(frozen.url()) + QStringList{"--max-age", "3"});
        QCOMPARE(stale.status, 1);
        QVERIFY2(stale.field("detail").find("stale_head") != std::string::npos, stale.text.c_str());
    }

    void names_who_denies_a_final_payment() {
        QVERIFY(node_->wait_for_height(20));
        Lie denial = [](const http::Request& request, http::Response& response) {
            if (request.path.find("/v1/transactions/") == 0)
                response = http::problem(404, "this node knows no such transaction");
            about("/proofs/transactions", [](json::Object& document) {
                for (json::Value& proven : *document.find("transactions")->array())
                    proven = json::Value(nullptr);
            })(request, response);
        };
        HostileProxy liar(node_->port(), denial);
        auto found = node_->stranger(server(liar.url()) + server(honest_->url()) +
                                     QStringList{"tx", QString::fromStdString(payment_)});
        QVERIFY2(found.status == 0, found.text.c_str());
        QCOMPARE(found.field("stage"), std::string("final"));
        QCOMPARE(found.warnings(), std::string("denied_transaction"));
    }

    void pays_through_a_server_that_is_not_trusted() {
        auto paid = node_->stranger(server(honest_->url()) +
                                    QStringList{"--wallet", "First", "wallet", "send",
                                                QString::fromStdString(node_->second()), "0.01"});
        QVERIFY2(paid.status == 0, paid.text.c_str());
        QCOMPARE(paid.field("stage"), std::string("final"));
        balance_ = std::to_string(std::stoul(balance_) + 10'000);
        auto told = balance(server(honest_->url()));
        QCOMPARE(told.field("final_micro_rtc"), balance_);
    }

    void says_what_a_server_address_must_be() {
        auto plain = balance(server("http://node.example:8099"));
        QCOMPARE(plain.status, 1);
        QVERIFY2(plain.field("detail").find("https://") != std::string::npos, plain.text.c_str());
        auto nonsense = balance(server("node.example"));
        QCOMPARE(nonsense.status, 1);
        QVERIFY2(nonsense.field("detail").find("node.example") != std::string::npos,
                 nonsense.text.c_str());
        auto silent = balance(server("http://127.0.0.1:1"));
        QCOMPARE(silent.status, 1);
        QVERIFY2(silent.field("detail").find("unreachable") != std::string::npos,
                 silent.text.c_str());
    }
};

QTEST_GUILESS_MAIN(LyingServerTest)

#include "lying_server_test.moc"
