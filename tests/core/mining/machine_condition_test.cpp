// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Power, heat and idle time out of constructed system files.
#include "core/mining/machine_condition.hpp"
#include "tests/fixtures/test_program.hpp"

namespace machine_condition_test {

using namespace rustchain;
using namespace rustchain::mining;
using attestation::Measured;
using attestation::Unmeasured;
using attestation::hardware::RecordedFiles;
using Files = std::map<std::string, Measured<std::string>>;

namespace {

//! A supply's folder: its files, one after the other.
void add_supply(Files& files, const std::string& name, const Files& content) {
    for (const auto& [file, text] : content)
        files.insert_or_assign("/sys/class/power_supply/" + name + "/" + file, text);
}

const Files kAdapterIn{{"type", std::string("Mains\n")}, {"online", std::string("1\n")}};
const Files kAdapterOut{{"type", std::string("Mains\n")}, {"online", std::string("0\n")}};

Files battery(const std::string& status) {
    return {{"type", std::string("Battery\n")}, {"status", status + "\n"}};
}
Files usb(const std::string& online) {
    return {{"type", std::string("USB\n")}, {"online", online + "\n"}};
}
Files device_battery(const std::string& status) {
    auto files = battery(status);
    files.insert_or_assign("scope", std::string("Device\n"));
    return files;
}

Measured<bool> on_battery(const std::vector<std::pair<std::string, Files>>& supplies) {
    Files files;
    for (const auto& [name, content] : supplies)
        add_supply(files, name, content);
    return read_on_battery(RecordedFiles(files));
}

Measured<std::int32_t> heat(const Files& files) {
    return read_millicelsius(RecordedFiles(files));
}

constexpr std::uint64_t kNow = 1'700'000'000;

Measured<std::uint64_t> idle(const Files& files,
                             const std::map<std::string, Measured<std::uint64_t>>& times) {
    return read_idle_seconds(
        RecordedFiles(files),
        [&](const std::string& path) {
            auto found = times.find(path);
            return found == times.end() ? Measured<std::uint64_t>(Unmeasured::not_offered)
                                        : found->second;
        },
        kNow);
}

} // namespace

class MachineConditionTest : public QObject {
    Q_OBJECT

private slots:
    void a_machine_without_supplies_does_not_say() {
        QCOMPARE(on_battery({}), Measured<bool>(Unmeasured::not_offered));
    }

    void sees_what_a_machine_runs_on() {
        QCOMPARE(on_battery({{"AC", kAdapterIn}}), Measured<bool>(false)); // a desktop
        QCOMPARE(on_battery({{"AC", kAdapterIn}, {"BAT0", battery("Charging")}}),
                 Measured<bool>(false));
        QCOMPARE(on_battery({{"AC", kAdapterIn}, {"BAT0", battery("Full")}}),
                 Measured<bool>(false));
        QCOMPARE(on_battery({{"AC", kAdapterOut}, {"BAT0", battery("Discharging")}}),
                 Measured<bool>(true));
        // A weak charger: plugged in all the same.
        QCOMPARE(on_battery({{"AC", kAdapterIn}, {"BAT0", battery("Discharging")}}),
                 Measured<bool>(false));
        // The moment after the plug was pulled.
        QCOMPARE(on_battery({{"AC", kAdapterOut}, {"BAT0", battery("Unknown")}}),
                 Measured<bool>(true));
        QCOMPARE(on_battery({{"AC", kAdapterOut}}), Measured<bool>(false));
    }

    void takes_two_batteries_together() {
        const std::pair full{std::string("BAT0"), battery("Not charging")};
        const std::pair used{std::string("BAT1"), battery("Discharging")};
        QCOMPARE(on_battery({{"AC", kAdapterOut}, full, used}), Measured<bool>(true));
        QCOMPARE(on_battery({full, used}), Measured<bool>(true));
        QCOMPARE(on_battery({{"AC", kAdapterIn}, full, used}), Measured<bool>(false));
        QCOMPARE(on_battery({full}), Measured<bool>(false));
        QCOMPARE(on_battery({{"BAT0", battery("Charging")}, full}), Measured<bool>(false));
    }

    void leaves_batteries_of_attached_devices_out() {
        const std::pair mouse{std::string("hidpp_battery_0"), device_battery("Discharging")};
        QCOMPARE(on_battery({mouse}), Measured<bool>(false));
        QCOMPARE(on_battery({{"AC", kAdapterIn}, mouse}), Measured<bool>(false));
        QCOMPARE(on_battery({mouse, {"BAT0", battery("Discharging")}}), Measured<bool>(true));
    }

    void believes_the_adapter_before_a_socket() {
        QCOMPARE(on_battery({{"ucsi", usb("1")}, {"BAT0", battery("Charging")}}),
                 Measured<bool>(false));
        QCOMPARE(on_battery({{"ucsi", usb("0")}, {"BAT0", battery("Discharging")}}),
                 Measured<bool>(true));
        QCOMPARE(
            on_battery({{"AC", kAdapterOut}, {"ucsi", usb("1")}, {"BAT0", battery("Discharging")}}),
            Measured<bool>(true));
    }

    void says_why_a_battery_cannot_be_read() {
        Files hidden{{"type", std::string("Battery\n")}, {"status", Unmeasured::not_permitted}};
        QCOMPARE(on_battery({{"BAT0", hidden}}), Measured<bool>(Unmeasured::not_permitted));
        QCOMPARE(on_battery({{"BAT0", hidden}, {"BAT1", battery("Discharging")}}),
                 Measured<bool>(true));
    }

    void takes_the_hottest_sensor_of_the_processor() {
        const Files files{{"/sys/class/hwmon/hwmon0/name", std::string("nvme\n")},
                          {"/sys/class/hwmon/hwmon0/temp1_input", std::string("99000\n")},
                          {"/sys/class/hwmon/hwmon1/name", std::string("coretemp\n")},
                          {"/sys/class/hwmon/hwmon1/temp1_input", std::string("61000\n")},
                          {"/sys/class/hwmon/hwmon1/temp1_max", std::string("100000\n")},
                          {"/sys/class/hwmon/hwmon1/temp2_input", std::string("64500\n")},
                          {"/sys/class/hwmon/hwmon1/temp3_input", std::string("-128000\n")},
                          {"/sys/class/thermal/thermal_zone0/type", std::string("x86_pkg_temp\n")},
                          {"/sys/class/thermal/thermal_zone0/temp", std::string("70000\n")}};
        QCOMPARE(heat(files), Measured<std::int32_t>(64'500));
    }

    void falls_back_to_thermal_zones() {
        Files files{{"/sys/class/thermal/thermal_zone0/type", std::string("acpitz\n")},
                    {"/sys/class/thermal/thermal_zone0/temp", std::string("80000\n")},
                    {"/sys/class/thermal/thermal_zone1/type", std::string("cpu-thermal\n")},
                    {"/sys/class/thermal/thermal_zone1/temp", std::string("48312\n")},
                    {"/sys/class/thermal/cooling_device0/type", std::string("x86_pkg_temp\n")},
                    {"/sys/class/thermal/cooling_device0/temp", std::string("90000\n")}};
        QCOMPARE(heat(files), Measured<std::int32_t>(48'312));
        files.insert_or_assign("/sys/class/hwmon/hwmon0/name", std::string("k10temp\n"));
        files.insert_or_assign("/sys/class/hwmon/hwmon0/temp1_input", Unmeasured::not_permitted);
        QCOMPARE(heat(files), Measured<std::int32_t>(48'312));
    }

    void does_not_believe_what_no_processor_has_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("is_believed");
        QTest::newRow("coldest") << "-40000" << true;
        QTest::newRow("colder") << "-40001" << false;
        QTest::newRow("hottest") << "150000" << true;
        QTest::newRow("hotter") << "150001" << false;
        QTest::newRow("no number") << "hot" << false;
        QTest::newRow("half a number") << "55000 mC" << false;
        QTest::newRow("too long") << "99999999999999999999" << false;
    }
    void does_not_believe_what_no_processor_has() {
        QFETCH(QString, text);
        QFETCH(bool, is_believed);
        const auto read = heat({{"/sys/class/hwmon/hwmon3/name", std::string("zenpower")},
                                {"/sys/class/hwmon/hwmon3/temp1_input", text.toStdString()}});
        QCOMPARE(read.is_measured(), is_believed);
        if (!is_believed)
            QCOMPARE(read.reason(), Unmeasured::out_of_range);
    }

    void says_why_there_is_no_temperature() {
        QCOMPARE(heat({}), Measured<std::int32_t>(Unmeasured::not_offered));
        QCOMPARE(heat({{"/sys/class/hwmon/hwmon0/name", std::string("coretemp")},
                       {"/sys/class/hwmon/hwmon0/temp1_input", Unmeasured::not_permitted}}),
                 Measured<std::int32_t>(Unmeasured::not_permitted));
    }

    void counts_from_the_terminal_that_was_used_last() {
        const Files files{{"/dev/tty", std::string()},   {"/dev/tty1", std::string()},
                          {"/dev/ttyS0", std::string()}, {"/dev/pts/0", std::string()},
                          {"/dev/pts/3", std::string()}, {"/dev/pts/ptmx", std::string()}};
        std::map<std::string, Measured<std::uint64_t>> times{
            {"/dev/tty", kNow},           {"/dev/ttyS0", kNow},       {"/dev/pts/ptmx", kNow},
            {"/dev/tty1", kNow - 90'000}, {"/dev/pts/0", kNow - 400}, {"/dev/pts/3", kNow - 7'000}};
        QCOMPARE(idle(files, times), Measured<std::uint64_t>(std::uint64_t{400}));
        times.insert_or_assign("/dev/pts/3", kNow + 20); // the clock was set back
        QCOMPARE(idle(files, times), Measured<std::uint64_t>(std::uint64_t{0}));
    }

    void says_why_nobody_can_be_seen() {
        QCOMPARE(idle({}, {}), Measured<std::uint64_t>(Unmeasured::not_offered));
        QCOMPARE(idle({{"/dev/tty1", std::string()}}, {{"/dev/tty1", Unmeasured::not_permitted}}),
                 Measured<std::uint64_t>(Unmeasured::not_permitted));
        // Whoever sits at a desktop touches no terminal.
        const std::map<std::string, Measured<std::uint64_t>> times{{"/dev/tty1", kNow - 999}};
        for (const char* session : {"/tmp/.X11-unix/X0", "/run/user/1000/wayland-0"})
            QCOMPARE(idle({{"/dev/tty1", std::string()}, {session, std::string()}}, times),
                     Measured<std::uint64_t>(Unmeasured::not_supported));
    }
};

RUSTCHAIN_TEST(MachineConditionTest)

} // namespace machine_condition_test
#include "machine_condition_test.moc"
