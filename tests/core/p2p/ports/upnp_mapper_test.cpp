// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// UPnP against a small gateway device on loopback.
#include "core/p2p/ports/upnp_mapper.hpp"

#include "tests/fixtures/test_program.hpp"

#include <QTcpServer>
#include <QTcpSocket>

#include <future>

namespace upnp_mapper_test {

using namespace rustchain;
using namespace rustchain::p2p;
using namespace std::chrono_literals;

namespace {

constexpr int kPatienceMs = 60000; // a busy machine is no failure
constexpr const char* kService = "urn:schemas-upnp-org:service:WANIPConnection:1";

//! The device's description and its answers; faults are sent once each, first come first served.
class FakeDevice : public QTcpServer {
public:
    FakeDevice() { listen(QHostAddress::LocalHost); }
    std::string url() const {
        return "http://127.0.0.1:" + std::to_string(serverPort()) + "/device.xml";
    }
    std::vector<int> faults;
    QList<QByteArray> asked;

protected:
    void incomingConnection(qintptr descriptor) override {
        auto* socket = new QTcpSocket(this);
        socket->setSocketDescriptor(descriptor);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            QByteArray request = socket->property("read").toByteArray() + socket->readAll();
            socket->setProperty("read", request);
            const auto head = request.indexOf("\r\n\r\n");
            if (head < 0 || request.size() < head + 4 + length_of(request.left(head)))
                return;
            socket->write(answer(request));
            socket->disconnectFromHost();
        });
    }

private:
    static qsizetype length_of(const QByteArray& head) {
        const auto at = head.toLower().indexOf("content-length:");
        if (at < 0)
            return 0;
        const auto end = head.indexOf('\r', at);
        return head.mid(at + 15, end < 0 ? -1 : end - at - 15).trimmed().toLongLong();
    }
    static QByteArray reply(const QByteArray& status, const QByteArray& body) {
        return "HTTP/1.1 " + status +
               "\r\nContent-Type: text/xml\r\nContent-Length: " + QByteArray::number(body.size()) +
               "\r\nConnection: close\r\n\r\n" + body;
    }
    QByteArray answer(const QByteArray& request) {
        if (request.startsWith("GET"))
            return reply("200 OK", description());
        asked.push_back(request);
        const QByteArray open = "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\">"
                                "<s:Body>";
        const QByteArray shut = "</s:Body></s:Envelope>";
        if (request.contains("#AddPortMapping") && !faults.empty()) {
            const int code = faults.front();
            faults.erase(faults.begin());
            return reply("500 Internal Server Error",
                         open + "<s:Fault><detail><UPnPError><errorCode>" +
                             QByteArray::number(code) +
                             "</errorCode></UPnPError></detail></s:Fault>" + shut);
        }
        const QByteArray content = request.contains("#GetExternalIPAddress")
                                       ? "<u:R><NewExternalIPAddress>192.0.2.1"
                                         "</NewExternalIPAddress></u:R>"
                                       : "<u:R></u:R>";
        return reply("200 OK", open + content + shut);
    }
    static QByteArray description() {
        return QByteArray("<?xml version=\"1.0\"?><root><device><deviceType>urn:schemas-upnp-org:"
                          "device:WANConnectionDevice:1</deviceType><serviceList><service>"
                          "<serviceType>") +
               kService +
               "</serviceType><controlURL>/control</controlURL><SCPDURL>/scpd</SCPDURL>"
               "<eventSubURL>/events</eventSubURL></service></serviceList></device></root>";
    }
};

//! The blocking call on another thread, while this one plays the device.
template <class Work>
auto beside(Work work) {
    auto result = std::async(std::launch::async, std::move(work));
    const bool is_done = QTest::qWaitFor(
        [&] { return result.wait_for(0s) == std::future_status::ready; }, kPatienceMs);
    if (!is_done)
        qFatal("the gateway was not asked to the end");
    return result.get();
}

} // namespace

class UpnpMapperTest : public QObject {
    Q_OBJECT

private slots:
    void opens_the_port_for_an_hour() {
        FakeDevice device;
        const auto mapping = beside([&, url = device.url()] { return UpnpMapper(url).open(8098); });
        QVERIFY2(mapping, mapping ? "" : mapping.error().message.c_str());
        QVERIFY(*mapping == (PortMapping{"UPnP", "192.0.2.1", 8098, 3600s}));
        QVERIFY(device.asked.front().contains("<NewInternalClient>127.0.0.1<"));
        QVERIFY(device.asked.front().contains("<NewLeaseDuration>3600<"));
    }

    void takes_the_next_port_when_one_is_taken() {
        FakeDevice device;
        device.faults = {718, 718};
        const auto mapping = beside([&, url = device.url()] { return UpnpMapper(url).open(8098); });
        QVERIFY(mapping && mapping->port == 8100);
        QVERIFY(device.asked[2].contains("<NewInternalPort>8098<"));
    }

    void asks_for_a_lease_without_end_where_there_is_no_other() {
        FakeDevice device;
        device.faults = {725};
        const auto mapping = beside([&, url = device.url()] { return UpnpMapper(url).open(8098); });
        QVERIFY(mapping && mapping->lifetime == 0s);
    }

    void says_when_it_is_refused() {
        FakeDevice device;
        device.faults = {606};
        const auto mapping = beside([&, url = device.url()] { return UpnpMapper(url).open(8098); });
        QVERIFY(!mapping && mapping.error().code == ErrorCode::permission);
    }

    void says_when_nothing_helps() {
        FakeDevice device;
        device.faults = {718, 718, 718, 718, 718, 718, 718, 718};
        const auto mapping = beside([&, url = device.url()] { return UpnpMapper(url).open(8098); });
        QVERIFY(!mapping && mapping.error().code == ErrorCode::unavailable);
    }

    void closes_what_it_opened() {
        FakeDevice device;
        beside([&, url = device.url()] {
            UpnpMapper(url).close({"UPnP", "192.0.2.1", 8098, 3600s});
            return true;
        });
        QVERIFY(device.asked.back().contains("#DeletePortMapping"));
        QVERIFY(device.asked.back().contains("<NewExternalPort>8098<"));
    }

    void says_when_there_is_no_device() {
        const auto mapping = UpnpMapper("http://127.0.0.1:1/device.xml").open(8098);
        QVERIFY(!mapping && mapping.error().code == ErrorCode::unavailable);
    }
};

RUSTCHAIN_TEST(UpnpMapperTest)

} // namespace upnp_mapper_test
#include "upnp_mapper_test.moc"
