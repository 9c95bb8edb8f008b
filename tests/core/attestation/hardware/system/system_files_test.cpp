// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The system's files: real ones in a folder of the test's, recorded ones.
#include "core/attestation/hardware/system/system_files.hpp"

#include "tests/fixtures/test_program.hpp"

#include <QFile>
#include <QTemporaryDir>

namespace system_files_test {

using namespace rustchain::attestation;
using namespace rustchain::attestation::hardware;

class SystemFilesTest : public QObject {
    Q_OBJECT
private slots:
    void reads_and_lists_real_files() {
        QTemporaryDir folder;
        std::string path = folder.path().toStdString();
        for (const char* name : {"b", "a"}) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QVERIFY(file.write(QByteArray(5000, name[0]) + " \n") > 0);
        }
        MachineFiles files;
        QCOMPARE(files.read(path + "/a")->size(), std::size_t{5002});
        QCOMPARE(read_trimmed(files, path + "/b").value_or(""), std::string(5000, 'b'));
        QVERIFY(*files.list(path) == (std::vector<std::string>{"a", "b"}));
        QVERIFY(files.read(path + "/c").reason() == Unmeasured::not_offered);
        QVERIFY(!files.read(path));
        QVERIFY(files.list(path + "/c").reason() == Unmeasured::not_offered);
    }

    void refuses_files_beyond_a_megabyte() {
        QTemporaryDir folder;
        QFile file(folder.filePath("large"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(1024 * 1024 + 1));
        file.close();
        QVERIFY(MachineFiles().read(file.fileName().toStdString()).reason() ==
                Unmeasured::out_of_range);
    }

    void says_when_it_may_not() {
        QTemporaryDir folder;
        QFile file(folder.filePath("secret"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QVERIFY(file.setPermissions({}));
        if (QFile(file.fileName()).open(QIODevice::ReadOnly))
            QSKIP("this user may read everything");
        QVERIFY(MachineFiles().read(file.fileName().toStdString()).reason() ==
                Unmeasured::not_permitted);
    }

    void plays_back_recordings() {
        RecordedFiles files({{"/a/b/c", Measured<std::string>(" x\n")},
                             {"/a/b/d", Unmeasured::not_permitted},
                             {"/a/b.txt", Measured<std::string>("y")},
                             {"/a/e/f", Measured<std::string>("\n")}});
        QCOMPARE(files.read("/a/b/c").value_or(""), std::string(" x\n"));
        QVERIFY(files.read("/a/b/d").reason() == Unmeasured::not_permitted);
        QVERIFY(files.read("/a/b").reason() == Unmeasured::not_offered);
        QVERIFY(*files.list("/a") == (std::vector<std::string>{"b.txt", "b", "e"}));
        QVERIFY(*files.list("/a/b") == (std::vector<std::string>{"c", "d"}));
        QVERIFY(files.list("/b").reason() == Unmeasured::not_offered);
        QCOMPARE(read_trimmed(files, "/a/b/c").value_or(""), std::string("x"));
        QVERIFY(read_trimmed(files, "/a/e/f").reason() == Unmeasured::not_offered);
        QVERIFY(read_trimmed(files, "/a/b/d").reason() == Unmeasured::not_permitted);
    }
};

RUSTCHAIN_TEST(SystemFilesTest)

} // namespace system_files_test
#include "system_files_test.moc"
