// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The options of rustchain-desktop.
#include "app/gui/application.hpp"
#include "app/gui/desktop/single_instance.hpp"
#include "core/node/data_directory.hpp"
#include "core/node/version.hpp"

#include <QCommandLineParser>

#include <cstdio>

namespace rustchain::gui {
namespace {

tl::unexpected<int> refuse(const std::string& why) {
    std::fprintf(stderr, "rustchain-desktop: %s\n", why.c_str());
    return tl::unexpected<int>(EXIT_FAILURE);
}

void add_options(QCommandLineParser& parser) {
    parser.setApplicationDescription(QStringLiteral("A wallet and a node for RTC in one window."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions(
        {{QStringLiteral("network"), QStringLiteral("dev (default), test or main."),
          QStringLiteral("name"), QStringLiteral("dev")},
         {QStringLiteral("datadir"), QStringLiteral("Where wallets and chain lie."),
          QStringLiteral("folder")},
         {QStringLiteral("rpc"),
          QStringLiteral("Where the node answers HTTP: 127.0.0.1:8099 or, when that is taken, a "
                         "free port."),
          QStringLiteral("host:port")},
         {QStringLiteral("listen"),
          QStringLiteral("Where peers connect to; without it nobody can."),
          QStringLiteral("host:port")},
         {QStringLiteral("connect"),
          QStringLiteral("A peer to keep a connection to; as often as needed."),
          QStringLiteral("host:port")},
         {QStringLiteral("genesis"), QStringLiteral("The first block of the network."),
          QStringLiteral("file")},
         {QStringLiteral("server"),
          QStringLiteral("Ask this server, https://host:port, in place of an own node; its answers "
                         "are checked here. As often as needed."),
          QStringLiteral("URL")},
         {QStringLiteral("ca-file"),
          QStringLiteral("Certificates (PEM) to trust in place of the system's."),
          QStringLiteral("file")},
         {QStringLiteral("allow-http"),
          QStringLiteral("Takes http:// for servers on other machines: anybody on the way can read "
                         "which addresses are asked for.")},
         {QStringLiteral("minimised"), QStringLiteral("Starts in the tray, or minimised.")},
         {QStringLiteral("software"),
          QStringLiteral("Lets the processor draw the window, not the graphics card.")}});
    parser.addPositionalArgument(QStringLiteral("link"),
                                 QStringLiteral("A payment link, rustchain:<address>?…, to open."),
                                 QStringLiteral("[link]"));
}

bool is_payment_link(const QString& text) {
    return text.startsWith(QLatin1String("rustchain:"), Qt::CaseInsensitive) ||
           text.startsWith(QLatin1String("rtc:"), Qt::CaseInsensitive);
}

Result<QString, int> read_link(const QStringList& arguments) {
    if (arguments.isEmpty())
        return QString();
    if (arguments.size() > 1 || !is_payment_link(arguments.front()))
        return refuse("unknown argument \"" + arguments.back().toStdString() +
                      "\"; a payment link begins with rustchain: and --help lists the options");
    if (arguments.front().toUtf8().size() > kMostLinkBytes)
        return refuse("the payment link is longer than " + std::to_string(kMostLinkBytes) +
                      " bytes");
    return arguments.front();
}

Result<void, int> read_servers(const QCommandLineParser& parser, NodeHostConfig& config) {
    config.remote.ca_file = parser.value(QStringLiteral("ca-file")).toStdString();
    config.remote.allow_plain_http = parser.isSet(QStringLiteral("allow-http"));
    std::error_code failure;
    if (!config.remote.ca_file.empty() &&
        !std::filesystem::is_regular_file(config.remote.ca_file, failure))
        return refuse("--ca-file: there is no file " + config.remote.ca_file.string());
    const QStringList servers = parser.values(QStringLiteral("server"));
    for (const QString& server : servers) {
        auto url = remote::RemoteServer::parse(
            server.toStdString(), {.allow_plain_http = config.remote.allow_plain_http});
        if (!url)
            return refuse("--server: " + url.error().message);
        config.remote.servers.push_back(server.toStdString());
    }
    if (config.remote.servers.size() > remote::ServerSeats::kMost)
        return refuse("--server: name at most " + std::to_string(remote::ServerSeats::kMost));
    config.is_mode_set = config.is_remote();
    return {};
}

} // namespace

Result<StartOptions, int> read_command_line(const QStringList& arguments) {
    QCommandLineParser parser;
    add_options(parser);
    if (!parser.parse(arguments))
        return refuse(parser.errorText().toStdString());
    if (parser.isSet(QStringLiteral("help"))) {
        std::fputs(parser.helpText().toUtf8().constData(), stdout);
        return tl::unexpected<int>(EXIT_SUCCESS);
    }
    if (parser.isSet(QStringLiteral("version"))) {
        std::printf("rustchain-desktop %s\n", std::string(node::version()).c_str());
        return tl::unexpected<int>(EXIT_SUCCESS);
    }
    auto link = read_link(parser.positionalArguments());
    if (!link)
        return tl::unexpected(link.error());
    StartOptions options{.link = *link,
                         .is_minimised = parser.isSet(QStringLiteral("minimised")),
                         .renders_in_software = parser.isSet(QStringLiteral("software"))};
    NodeHostConfig& config = options.host;
    config.node.data_root = parser.isSet(QStringLiteral("datadir"))
                                ? parser.value(QStringLiteral("datadir")).toStdString()
                                : node::default_data_root().string();
    auto from_file = node::apply_config_file(config.node.data_root / "rustchain.conf", config.node);
    if (!from_file)
        return refuse(from_file.error().message);
    if (parser.isSet(QStringLiteral("network")))
        config.node.network = parser.value(QStringLiteral("network")).toStdString();
    if (parser.isSet(QStringLiteral("genesis")))
        config.node.genesis_file = parser.value(QStringLiteral("genesis")).toStdString();
    if (parser.isSet(QStringLiteral("rpc"))) {
        auto endpoint = node::parse_endpoint(parser.value(QStringLiteral("rpc")).toStdString());
        if (!endpoint)
            return refuse("--rpc: " + endpoint.error().message);
        config.node.rpc = *endpoint;
        config.is_rpc_chosen = true;
    }
    if (parser.isSet(QStringLiteral("listen"))) {
        auto endpoint = node::parse_endpoint(parser.value(QStringLiteral("listen")).toStdString());
        if (!endpoint)
            return refuse("--listen: " + endpoint.error().message);
        config.node.listen = *endpoint;
    }
    const QStringList peers = parser.values(QStringLiteral("connect"));
    if (!peers.isEmpty())
        config.node.connect.clear();
    for (const QString& peer : peers)
        config.node.connect.push_back(peer.toStdString());
    if (auto servers = read_servers(parser, config); !servers)
        return tl::unexpected(servers.error());
    if (auto checked = node::check_config(config.node); !checked)
        return refuse(checked.error().message);
    auto genesis = node::shipped_genesis(config.node.network);
    if (!genesis)
        return refuse(genesis.error().message);
    config.address_prefix = genesis->params.address_prefix;
    return options;
}

} // namespace rustchain::gui
