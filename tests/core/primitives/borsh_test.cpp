// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Borsh: known bytes, round trips, every truncation, limits, hostile lengths, canonical flags.
#include "core/primitives/borsh.hpp"

#include "core/primitives/hex.hpp"
#include "tests/fixtures/test_program.hpp"

namespace borsh_test {

using namespace rustchain;

namespace {

enum class Colour : std::uint8_t { red, green, blue, kCount };

struct Point {
    static constexpr std::uint8_t kTag = 1;
    std::uint16_t x = 0;
    std::uint16_t y = 0;

    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.x, self.y);
    }
    bool operator==(const Point&) const = default;
};

struct Nothing {
    static constexpr std::uint8_t kTag = 0;

    template <class Codec, class Self>
    static void code(Codec&, Self&) {}
    bool operator==(const Nothing&) const = default;
};

//! Its tag leaves a gap after Point's.
struct Digest {
    static constexpr std::uint8_t kTag = 5;
    Hash256 hash;

    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.hash);
    }
    bool operator==(const Digest&) const = default;
};

struct Everything {
    std::uint8_t u8 = 0;
    std::uint16_t u16 = 0;
    std::uint32_t u32 = 0;
    std::uint64_t u64 = 0;
    bool flag = false;
    Colour colour = Colour::red;
    Amount amount;
    Hash256 hash;
    Point point;
    std::string text;
    Bytes blob;
    std::vector<Point> list;
    std::optional<Point> option;
    std::variant<Nothing, Point, Digest> choice;
    std::vector<std::string> names;

    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.u8, self.u16, self.u32, self.u64, self.flag, self.colour, self.amount,
                    self.hash, self.point);
        codec.text(self.text, 16);
        codec.blob(self.blob, 8);
        codec.list(self.list, 1, 4);
        codec.option(self.option);
        codec.choice(self.choice);
        codec.texts(self.names, 3, 4);
    }
    bool operator==(const Everything&) const = default;
};

Everything sample() {
    Everything all{.u8 = 1,
                   .u16 = 0x0203,
                   .u32 = 0x04050607,
                   .u64 = 0x08090a0b0c0d0e0f,
                   .flag = true,
                   .colour = Colour::blue,
                   .amount = Amount::from_micro_rtc(258),
                   .hash = {},
                   .point = {1, 2},
                   .text = "h\xC3\xA9",
                   .blob = {9, 8},
                   .list = {{3, 4}, {5, 6}},
                   .option = Point{7, 8},
                   .choice = Point{9, 10},
                   .names = {"a", "", "xyz"}};
    all.hash[0] = 0xAB;
    return all;
}

//! The fault of bytes that must not decode.
template <class Record>
DecodeFault fault_of(std::string_view hex) {
    auto record = decode<Record>(from_hex(hex).value());
    if (record)
        qFatal("decoded what should not");
    return record.error();
}

struct Flag {
    bool value = false;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.value);
    }
};
struct Painted {
    Colour colour = Colour::red;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.colour);
    }
};
struct Named {
    std::string name;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.text(self.name, 4);
    }
};
struct Blob {
    Bytes bytes;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.blob(self.bytes, 4);
    }
};
template <std::size_t kLeast, std::size_t kMost>
struct Listed {
    std::vector<Point> points;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.list(self.points, kLeast, kMost);
    }
};
struct Maybe {
    std::optional<Point> point;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.option(self.point);
    }
};
struct Named3 {
    std::vector<std::string> names;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.texts(self.names, 3, 4);
    }
};
struct Chosen {
    std::variant<Nothing, Point, Digest> choice;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.choice(self.choice);
    }
};

} // namespace

class BorshTest : public QObject {
    Q_OBJECT
private slots:
    void writes_the_known_bytes() {
        std::string zeros(62, '0');
        QCOMPARE(to_hex(encode(sample())), "01"
                                           "0302"
                                           "07060504"
                                           "0f0e0d0c0b0a0908"
                                           "01"
                                           "02"
                                           "0201000000000000"
                                           "ab" +
                                               zeros +
                                               "01000200"
                                               "0300000068c3a9"
                                               "020000000908"
                                               "020000000300040005000600"
                                               "0107000800"
                                               "0109000a00"
                                               "03000000010000006100000000030000"
                                               "0078797a");
    }

    void reads_what_it_writes() {
        QVERIFY(decode<Everything>(encode(sample())).value() == sample());
        Everything sparse;
        sparse.list.resize(1);
        sparse.choice = Digest();
        QVERIFY(decode<Everything>(encode(sparse)).value() == sparse);
    }

    void refuses_every_truncation_and_addition() {
        Bytes bytes = encode(sample());
        for (std::size_t size = 0; size < bytes.size(); ++size)
            QCOMPARE(decode<Everything>(ByteView(bytes).first(size)).error(),
                     DecodeFault::truncated);
        bytes.push_back(0);
        QCOMPARE(decode<Everything>(bytes).error(), DecodeFault::trailing_bytes);
        QVERIFY(decode<Nothing>({}));
        QCOMPARE(decode<Nothing>(Bytes{0}).error(), DecodeFault::trailing_bytes);
    }

    void every_changed_byte_is_refused_or_reads_as_itself() {
        // Canonical: no two byte strings spell one record.
        Bytes bytes = encode(sample());
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            for (int value = 0; value < 256; ++value) {
                Bytes changed = bytes;
                changed[i] = static_cast<std::uint8_t>(value);
                if (auto record = decode<Everything>(changed))
                    QCOMPARE(encode(*record), changed);
            }
        }
    }

    void flags_are_zero_or_one() {
        QCOMPARE(decode<Flag>(Bytes{0})->value, false);
        QCOMPARE(decode<Flag>(Bytes{1})->value, true);
        QVERIFY(!decode<Maybe>(Bytes{0})->point);
        QVERIFY(decode<Maybe>(from_hex("0101000200").value())->point == Point(1, 2));
        for (const char* bad : {"02", "80", "ff"}) {
            QCOMPARE(fault_of<Flag>(bad), DecodeFault::bad_tag);
            QCOMPARE(fault_of<Maybe>(std::string(bad) + "01000200"), DecodeFault::bad_tag);
        }
        QCOMPARE(fault_of<Maybe>("0001000200"), DecodeFault::trailing_bytes);
    }

    void tags_are_known_ones() {
        QCOMPARE(decode<Painted>(Bytes{2})->colour, Colour::blue);
        QCOMPARE(fault_of<Painted>("03"), DecodeFault::bad_tag);
        QCOMPARE(fault_of<Painted>("ff"), DecodeFault::bad_tag);
        QCOMPARE(decode<Chosen>(Bytes{0})->choice.index(), std::size_t{0});
        QCOMPARE(decode<Chosen>(from_hex("05" + std::string(64, '0')).value())->choice.index(),
                 std::size_t{2});
        for (const char* unknown : {"02", "03", "04", "06"})
            QCOMPARE(fault_of<Chosen>(unknown), DecodeFault::bad_tag);
        QCOMPARE(fault_of<Chosen>("ff01000200"), DecodeFault::bad_tag);
    }

    void texts_keep_their_limit_and_are_utf8() {
        QCOMPARE(decode<Named>(from_hex("0400000061626364").value())->name, std::string("abcd"));
        QCOMPARE(decode<Named>(from_hex("00000000").value())->name, std::string());
        QCOMPARE(fault_of<Named>("050000006162636465"), DecodeFault::out_of_limits);
        QCOMPARE(fault_of<Named>("01000000ff"), DecodeFault::bad_text);
        QCOMPARE(fault_of<Named>("02000000c080"), DecodeFault::bad_text);
        QCOMPARE(decode<Blob>(from_hex("01000000ff").value())->bytes, Bytes{0xFF});
        QCOMPARE(fault_of<Blob>("050000006162636465"), DecodeFault::out_of_limits);
    }

    void lists_of_texts_keep_their_limits() {
        QCOMPARE(decode<Named3>(from_hex("00000000").value())->names.size(), std::size_t{0});
        QCOMPARE(fault_of<Named3>("0400000000000000000000000000000000000000"),
                 DecodeFault::out_of_limits);
        QCOMPARE(fault_of<Named3>("01000000050000006162636465"), DecodeFault::out_of_limits);
        QCOMPARE(fault_of<Named3>("0100000001000000ff"), DecodeFault::bad_text);
        QCOMPARE(fault_of<Named3>("02000000010000006101"), DecodeFault::truncated);
    }

    void lists_keep_both_limits() {
        using Two = Listed<2, 3>;
        auto bytes = [](std::size_t count) {
            return encode(Two{std::vector<Point>(count, Point{1, 2})});
        };
        QCOMPARE(decode<Two>(bytes(1)).error(), DecodeFault::out_of_limits);
        QCOMPARE(decode<Two>(bytes(2))->points.size(), std::size_t{2});
        QCOMPARE(decode<Two>(bytes(3))->points.size(), std::size_t{3});
        QCOMPARE(decode<Two>(bytes(4)).error(), DecodeFault::out_of_limits);
    }

    void hostile_lengths_allocate_nothing() {
        using Endless = Listed<0, 0xFFFFFFFF>;
        QCOMPARE(fault_of<Endless>("ffffffff"), DecodeFault::truncated);
        QCOMPARE(fault_of<Endless>("ffffffff01000200"), DecodeFault::truncated);
        QCOMPARE(fault_of<Endless>("0400000001000200"), DecodeFault::truncated);
        QCOMPARE(fault_of<Blob>("ffffffff"), DecodeFault::out_of_limits);
        QCOMPARE(fault_of<Named>("ffffff7f61"), DecodeFault::out_of_limits);
        Bytes far = from_hex("ffffffff00").value();
        BorshReader reader(far);
        Bytes blob;
        reader.blob(blob, 0xFFFFFFFF);
        QCOMPARE(reader.fault(), DecodeFault::truncated);
        QCOMPARE(blob.capacity(), std::size_t{0});
        std::vector<Point> points;
        BorshReader another(far);
        another.list(points, 0, 0xFFFFFFFF);
        QCOMPARE(points.capacity(), std::size_t{0});
    }

    void the_first_fault_sticks() {
        Bytes bytes{5, 1, 2, 3};
        BorshReader reader(bytes);
        bool flag = false;
        reader.value(flag);
        QCOMPARE(reader.fault(), DecodeFault::bad_tag);
        std::uint8_t number = 7;
        reader.value(number);
        QCOMPARE(int{number}, 0);
        QCOMPARE(reader.remaining(), std::size_t{0});
        reader.fault(DecodeFault::trailing_bytes);
        QCOMPARE(reader.fault(), DecodeFault::bad_tag);
    }

    void each_fault_has_its_own_words() {
        QStringList seen;
        for (auto fault : {DecodeFault::truncated, DecodeFault::trailing_bytes,
                           DecodeFault::out_of_limits, DecodeFault::bad_tag, DecodeFault::bad_text})
            seen << QString::fromStdString(std::string(describe(fault)));
        QCOMPARE(seen.removeDuplicates(), 0);
    }
};

RUSTCHAIN_TEST(BorshTest)

} // namespace borsh_test
#include "borsh_test.moc"
