// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The log: what lines look like, what outsiders cannot do to them, and rotation.
#include "core/runtime/file.hpp"
#include "core/runtime/log.hpp"
#include "tests/fixtures/test_program.hpp"

#include <thread>

#include <sys/stat.h>

namespace log_test {

using namespace rustchain;

class LogTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::filesystem::path file_;

    //! The file's lines without their times.
    std::vector<std::string> lines() const {
        auto text = runtime::read_text_file(file_, 1 << 20);
        std::vector<std::string> result;
        for (const QByteArray& line :
             QByteArray::fromStdString(text.value_or("")).trimmed().split('\n'))
            result.push_back(line.mid(line.indexOf(' ') + 1).toStdString());
        return result;
    }

private slots:
    void init() {
        file_ = folder_.filePath(QTest::currentTestFunction()).toStdString();
        QVERIFY(log::start({.level = log::Level::debug, .to_stderr = false, .file = file_})
                    .has_value());
    }
    void cleanup() { QVERIFY(log::start({.level = log::Level::warning}).has_value()); }

    void writes_level_component_message_and_fields() {
        log::info("ledger", "block {} is final", 12, log::field("transactions", 3u),
                  log::field("note", "two words"), log::field("empty", ""));
        log::warning("rpc", "{} of {}", std::string("a"), true);
        log::error("wallet", "no braces", 1.5);
        log::debug("p2p", "{} and {}", Error{ErrorCode::busy, "busy"});
        QCOMPARE(lines(),
                 (std::vector<std::string>{
                     "info ledger: block 12 is final transactions=3 note=\"two words\" empty=\"\"",
                     "warning rpc: a of true", "error wallet: no braces 1.500000",
                     "debug p2p: busy and {}"}));
    }

    void begins_lines_with_the_time_in_utc() {
        log::info("a", "b");
        auto text = runtime::read_text_file(file_, 1000);
        QVERIFY(text.has_value());
        QVERIFY(QRegularExpression(R"(^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z info a: b\n$)")
                    .match(QString::fromStdString(*text))
                    .hasMatch());
    }

    void leaves_out_lower_levels() {
        log::trace("a", "not this");
        log::set_level(log::Level::error);
        log::warning("a", "nor this");
        log::error("a", "this");
        log::set_level(log::Level::off);
        log::error("a", "and not this");
        QCOMPARE(lines(), std::vector<std::string>{"error a: this"});
    }

    void escapes_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("escaped");
        auto row = [](const char* name, QByteArray text, const char* escaped) {
            QTest::newRow(name) << text << QByteArray(escaped);
        };
        row("plain", "plain ä 😀 \\", "plain ä 😀 \\");
        row("line breaks", "a\r\nb\tc", "a\\r\\nb\\tc");
        row("terminal", "\x1b[31mred\x07\x7f", "\\x1b[31mred\\x07\\x7f");
        row("NUL", QByteArray("a\0b", 3), "a\\x00b");
        row("C1 control",
            "\xC2\x9B"
            "1m",
            "\\xc2\\x9b1m");
        row("no-break space stays", "\xC2\xA0", "\xC2\xA0");
        row("right to left override",
            "\xE2\x80\xAE"
            "abc",
            "\\xe2\\x80\\xaeabc");
        row("isolate", "\xE2\x81\xA6", "\\xe2\\x81\\xa6");
        row("line separator", "\xE2\x80\xA8", "\\xe2\\x80\\xa8");
        row("dash stays", "a – b", "a – b");
        row("not UTF-8", "a\xFF\xC3", "a\\xff\\xc3");
        row("cut character", "\xF0\x9F\x98", "\\xf0\\x9f\\x98");
    }
    void escapes() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, escaped);
        QCOMPARE(QByteArray::fromStdString(log::escape(text.toStdString())), escaped);
    }

    void lets_nobody_forge_a_line() {
        log::info("p2p", "hello from {}", "x\n2026-01-01T00:00:00.000Z info ledger: forged",
                  log::field("agent", "a\" height=\"9\n"));
        QCOMPARE(lines().size(), std::size_t{1});
        QVERIFY(QByteArray::fromStdString(lines()[0]).contains("agent=\"a\\\" height=\\\"9\\n\""));
    }

    void cuts_endless_lines() {
        log::info("a", "{}", std::string(1'000'000, 'x'));
        QVERIFY(lines()[0].size() < 17'000);
        log::info("a", "{}", "short");
        QCOMPARE(lines()[1], std::string("info a: short"));
    }

    void rotates_and_keeps_strangers_out() {
        const auto file = folder_.filePath("rotating.log").toStdString();
        QVERIFY(log::start({.level = log::Level::info,
                            .to_stderr = false,
                            .file = file,
                            .max_file_bytes = 1000,
                            .max_files = 3})
                    .has_value());
        for (int i = 0; i < 200; ++i)
            log::info("test", "line number {}", i);
        const QStringList names =
            QDir(folder_.path()).entryList({"rotating*"}, QDir::Files, QDir::Name);
        QCOMPARE(names, (QStringList{"rotating.1.log", "rotating.2.log", "rotating.log"}));
        for (const QString& name : names) {
            struct stat found {};
            QCOMPARE(::stat(folder_.filePath(name).toLocal8Bit().constData(), &found), 0);
            QCOMPARE(found.st_mode & 0777, mode_t{0600});
            QVERIFY(found.st_size <= 1000);
        }
    }

    void says_why_a_file_cannot_be_written() {
        auto missing = log::start({.file = folder_.filePath("no/such/folder.log").toStdString()});
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::not_found);
        QVERIFY(QByteArray::fromStdString(missing.error().message).contains("no/such/folder.log"));
    }

    void takes_lines_from_many_threads() {
        {
            std::vector<std::jthread> threads;
            for (int t = 0; t < 4; ++t)
                threads.emplace_back([t] {
                    for (int i = 0; i < 100; ++i)
                        log::info("thread", "{} {}", t, i);
                });
        }
        QCOMPARE(lines().size(), std::size_t{400});
    }

    void knows_levels_by_name() {
        QCOMPARE(log::level_from("warning"), std::optional(log::Level::warning));
        QCOMPARE(log::level_from("loud"), std::optional<log::Level>());
        QCOMPARE(log::name_of(log::Level::trace), std::string_view("trace"));
    }
};

RUSTCHAIN_TEST(LogTest)

} // namespace log_test
#include "log_test.moc"
