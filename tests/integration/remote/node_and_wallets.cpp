// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Starting the programs.
#include "tests/integration/remote/node_and_wallets.hpp"

#include "core/json/field.hpp"
#include "core/json/parse.hpp"
#include "core/node/node_config.hpp"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

#include <filesystem>

namespace rustchain::integration {
namespace {

constexpr int kLongest_ms = 60'000;

} // namespace

std::string CliAnswer::field(std::string_view key) const {
    return json::Field(document).at(key).text().value_or("");
}

std::string CliAnswer::warnings() const {
    std::string names;
    auto items = json::Field(document).at("warnings").items();
    if (items)
        for (const json::Field& item : *items)
            names += (names.empty() ? "" : " ") + item.at("warning").text().value_or("?");
    return names;
}

NodeAndWallets::NodeAndWallets(const QStringList& extra) {
    const QString data = folder_.filePath("data");
    for (const char* name : {"First", "Second"})
        run(data, {"wallet", "create", "--name", name});
    process_.setProcessChannelMode(QProcess::MergedChannels);
    process_.start(RUSTCHAIN_DAEMON,
                   QStringList{"--datadir", data, "--rpc", "127.0.0.1:0"} + extra);
    QByteArray printed;
    static const QRegularExpression where("127\\.0\\.0\\.1:(\\d+)");
    while (port_ == 0 && process_.waitForReadyRead(kLongest_ms)) {
        printed += process_.readAll();
        port_ = where.match(QString::fromUtf8(printed)).captured(1).toUShort();
    }
    const auto wallets = cli({"wallet", "list"});
    auto items = json::Field(wallets.document).at("wallets").items();
    if (items && items->size() == 2)
        for (std::size_t i = 0; i < 2; ++i)
            addresses_[i] = (*items)[i].at("address").text().value_or("");
}

NodeAndWallets::~NodeAndWallets() {
    process_.terminate();
    process_.waitForFinished(kLongest_ms);
}

CliAnswer NodeAndWallets::run(const QString& data_folder, const QStringList& arguments) {
    QProcess process;
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.start(RUSTCHAIN_CLI,
                  QStringList{"--json", "--datadir", data_folder, "--rpc",
                              "127.0.0.1:" + QString::number(port_), "--password-fd", "0"} +
                      arguments);
    process.write("correct horse battery staple\n");
    process.closeWriteChannel();
    process.waitForFinished(kLongest_ms);
    const std::string printed = process.readAllStandardOutput().toStdString();
    auto document = json::parse(printed);
    return {.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            .document = document ? std::move(*document) : json::Value(),
            .text = printed + process.readAllStandardError().toStdString()};
}

CliAnswer NodeAndWallets::cli(const QStringList& arguments) {
    return run(folder_.filePath("data"), arguments);
}

QString NodeAndWallets::new_folder() {
    const QString made = folder_.filePath("stranger" + QString::number(++folders_));
    const auto to = std::filesystem::path(made.toStdString()) / "dev";
    std::filesystem::create_directories(to);
    std::filesystem::copy(folder_.filePath("data/dev/wallets").toStdString(), to / "wallets",
                          std::filesystem::copy_options::recursive);
    return made;
}

CliAnswer NodeAndWallets::stranger(const QStringList& arguments) {
    return someone(new_folder(), arguments);
}

CliAnswer NodeAndWallets::someone(const QString& data_folder, const QStringList& arguments) {
    return run(data_folder, QStringList{"--genesis", genesis()} + arguments);
}

bool NodeAndWallets::wait_for_height(std::uint64_t height) {
    return QTest::qWaitFor(
        [&] {
            auto status = cli({"status"});
            return json::Field(status.document).at("final_height").u64().value_or(0) >= height;
        },
        kLongest_ms);
}

} // namespace rustchain::integration
