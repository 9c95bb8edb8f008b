// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// memory_search DUMP WALLET PASSWORD: how often a dump of a process holds the wallet's secrets. A
// program of its own, so that looking for a secret puts no copy of it into the process looked at.
// Prints a line "<secret> <form> <count>" for each that was looked for.
#include "core/crypto/recovery/base58.hpp"
#include "core/crypto/recovery/hd_key.hpp"
#include "core/crypto/recovery/word_list.hpp"
#include "core/primitives/hex.hpp"
#include "core/runtime/file.hpp"
#include "core/wallet/keystore.hpp"

#include <QFile>
#include <QMap>
#include <QString>

#include <cstdio>
#include <cstring>

using namespace rustchain;

namespace {

QByteArray bytes_of(ByteView bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

QByteArray utf16_of(const QByteArray& ascii) {
    const QString text = QString::fromLatin1(ascii);
    return {reinterpret_cast<const char*>(text.utf16()), 2 * text.size()};
}

//! What is looked for, all in one walk through the dump.
class Needles {
public:
    void add(const QString& label, const QByteArray& bytes, bool stands_alone = false) {
        starts_[start_of(bytes.constData())].push_back(all_.size());
        all_.push_back({label, bytes, stands_alone, 0});
    }
    void add_text(const QString& name, const QByteArray& text) {
        add(name + QStringLiteral(" utf8"), text);
        add(name + QStringLiteral(" utf16"), utf16_of(text));
    }
    void add_bytes(const QString& name, ByteView secret) {
        const QByteArray hex = QByteArray::fromStdString(to_hex(secret));
        add(name + QStringLiteral(" raw"), bytes_of(secret));
        add(name + QStringLiteral(" hex-utf8"), hex);
        add(name + QStringLiteral(" hex-utf16"), utf16_of(hex));
    }

    void count_in(const char* memory, qsizetype size) {
        for (qsizetype at = 0; at + 1 < size; ++at)
            for (std::size_t which : starts_[start_of(memory + at)]) {
                Needle& needle = all_[which];
                const qsizetype end = at + needle.bytes.size();
                if (end > size || std::memcmp(memory + at, needle.bytes.constData(),
                                              static_cast<std::size_t>(needle.bytes.size())) != 0)
                    continue;
                if (!needle.stands_alone ||
                    (!is_letter(memory, size, at - 2) && !is_letter(memory, size, end)))
                    ++needle.found;
            }
    }

    //! Needles of one label count together.
    void print() const {
        QMap<QString, qlonglong> sums;
        for (const Needle& needle : all_)
            sums[needle.label] += needle.found;
        for (auto each = sums.begin(); each != sums.end(); ++each)
            std::printf("%s %lld\n", qPrintable(each.key()), each.value());
    }

private:
    struct Needle {
        QString label;
        QByteArray bytes;
        bool stands_alone; //!< no letter of UTF-16 beside it
        qlonglong found;
    };
    static bool is_letter(const char* memory, qsizetype size, qsizetype at) {
        return at >= 0 && at + 1 < size && memory[at + 1] == 0 &&
               ((memory[at] >= 'a' && memory[at] <= 'z') ||
                (memory[at] >= 'A' && memory[at] <= 'Z'));
    }
    static std::size_t start_of(const char* memory) {
        std::uint16_t start = 0;
        std::memcpy(&start, memory, sizeof start);
        return start;
    }

    std::vector<Needle> all_;
    std::vector<std::vector<std::size_t>> starts_{65536};
};

//! The bits of the words without their checksum.
Bytes entropy_of(const std::vector<std::string_view>& words) {
    Bytes entropy(words.size() * 4 / 3);
    std::size_t bit = 0;
    for (std::string_view word : words) {
        const unsigned index = crypto::index_of_word(word).value_or(0);
        for (int place = 10; place >= 0 && bit < entropy.size() * 8; --place, ++bit)
            if ((index >> place & 1U) != 0)
                entropy[bit / 8] = static_cast<std::uint8_t>(entropy[bit / 8] | 0x80U >> bit % 8);
    }
    return entropy;
}

//! The 32 secret bytes of a key, by way of its text.
Result<Bytes> secret_of(const crypto::HdKey& key) {
    auto payload = crypto::decode_base58check(key.to_text().text());
    if (!payload)
        return fail(payload.error());
    const ByteView secret = payload->view().last(32);
    return Bytes(secret.begin(), secret.end());
}

//! Also words that stand alone, as on the page that shows them (those of six letters and more, each
//! by its place), and two that stand together.
void add_words(Needles& needles, const std::vector<std::string_view>& words) {
    QByteArray before;
    int place = 0;
    for (std::string_view each : words) {
        const QByteArray word(each.data(), static_cast<qsizetype>(each.size()));
        ++place;
        if (word.size() >= 6)
            needles.add(QStringLiteral("word-%1 utf16").arg(place), utf16_of(word), true);
        if (!before.isEmpty())
            needles.add_text(QStringLiteral("pair"), before + ' ' + word);
        before = word;
    }
}

Result<void> collect(Needles& needles, const char* wallet_file, const char* password) {
    auto bytes = runtime::read_file(wallet_file, wallet::kMaxKeystoreBytes);
    if (!bytes)
        return fail(bytes.error());
    auto keystore = wallet::parse_keystore(*bytes);
    if (!keystore)
        return fail(keystore.error());
    auto secret = wallet::open_keystore(*keystore, as_bytes(std::string_view(password)));
    if (!secret)
        return fail(secret.error());
    auto seed = secret->words.to_seed(secret->passphrase.text());
    auto coin_path = crypto::HdPath::parse("m/44'/7225'");
    auto rest = crypto::HdPath::parse("m/0'/0/0");
    if (!seed || !coin_path || !rest)
        return fail(ErrorCode::internal, "no seed or path");
    auto master = crypto::HdKey::from_seed(seed->view());
    if (!master)
        return fail(master.error());
    auto coin = master->derive(*coin_path);
    if (!coin)
        return fail(coin.error());
    auto spending = coin->derive(*rest);
    if (!spending)
        return fail(spending.error());
    auto master_secret = secret_of(*master);
    auto coin_secret = secret_of(*coin);
    auto spending_secret = secret_of(*spending);
    if (!master_secret || !coin_secret || !spending_secret)
        return fail(ErrorCode::internal, "no key text");
    const std::string_view phrase = secret->words.text();
    needles.add_text(QStringLiteral("words"),
                     {phrase.data(), static_cast<qsizetype>(phrase.size())});
    add_words(needles, secret->words.words());
    needles.add_bytes(QStringLiteral("entropy"), entropy_of(secret->words.words()));
    needles.add_bytes(QStringLiteral("seed"), seed->view());
    needles.add_bytes(QStringLiteral("master"), *master_secret);
    needles.add_bytes(QStringLiteral("coin"), *coin_secret);
    needles.add_bytes(QStringLiteral("spending"), *spending_secret);
    needles.add_text(QStringLiteral("password"), password);
    return {};
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 4)
        return EXIT_FAILURE;
    QFile dump(QString::fromLocal8Bit(argv[1]));
    const uchar* memory = dump.open(QIODevice::ReadOnly) ? dump.map(0, dump.size()) : nullptr;
    if (memory == nullptr) {
        std::fprintf(stderr, "memory_search: no dump %s\n", argv[1]);
        return EXIT_FAILURE;
    }
    Needles needles;
    if (auto collected = collect(needles, argv[2], argv[3]); !collected) {
        std::fprintf(stderr, "memory_search: %s\n", collected.error().message.c_str());
        return EXIT_FAILURE;
    }
    needles.count_in(reinterpret_cast<const char*>(memory), dump.size());
    needles.print();
    return EXIT_SUCCESS;
}
