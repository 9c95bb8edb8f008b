// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// After create, unlock, send and lock, a dump of the whole process holds no secret of the wallet.
// While it is open the same search finds them: so it can find. The program's own texts hold some of
// the 2,048 words too ("amount", "network"): a word that was there before the wallet says nothing.
#include "tests/app/gui/window_fixture.hpp"

#include "core/chain/address.hpp"

#include <QDir>
#include <QFileInfo>
#include <QMap>
#include <QProcess>
#include <QTest>

#include <unistd.h>

using namespace rustchain;
using gui::ShellViewModel;

namespace {

constexpr int kTwoEpochs_ms = 110'000;
constexpr int kDump_ms = 120'000;

//! "<secret> <form>" to how often it was found.
using Found = QMap<QString, qlonglong>;

} // namespace

class MemoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(fixture_.start()); }
    void cleanupTestCase() { QVERIFY(fixture_.stop()); }

    void nothing_is_left_behind_the_lock() {
        const QString before_all = dump("before");
        QVERIFY(fixture_.click("createWallet"));
        choose_24_words();
        QVERIFY(fixture_.click("showWords"));
        QTest::qWait(1000);
        const QString shown = dump("shown");
        QVERIFY(fixture_.click("checkLater"));
        QVERIFY(fixture_.type("newPassword", QString::fromLatin1(tests::kPassword)));
        QVERIFY(fixture_.click("choosePassword"));
        QVERIFY(fixture_.click("networkNext"));
        QVERIFY(fixture_.click("mineHere"));
        QVERIFY(fixture_.click("finishOnboarding"));
        QVERIFY(fixture_.wait_for([&] { return shell().phase() == ShellViewModel::Open; }));
        lock();
        unlock();
        send_a_little();
        const Found before = search(before_all);
        const Found seen = search(shown);
        const Found open = search(dump("open"));
        qInfo("words shown: %lld, one by one: %d; key of an open wallet: %lld", seen["words utf8"],
              rare_words(seen, before), open["coin raw"]);
        QVERIFY2(seen["words utf8"] > 0 && rare_words(seen, before) > 1,
                 "the search finds no words that are shown: it cannot find");
        QVERIFY2(open["coin raw"] > 0, "the search finds no key of an open wallet: it cannot find");
        lock();
        // What was shown a moment ago may still be on its way through the scene graph.
        QTest::qWait(2000);
        const Found locked = search(dump("locked"));
        QVERIFY(!locked.isEmpty());
        for (auto each = locked.begin(); each != locked.end(); ++each)
            qInfo("%s: before %lld, shown %lld, open %lld, locked %lld", qPrintable(each.key()),
                  before[each.key()], seen[each.key()], open[each.key()], each.value());
        for (auto each = locked.begin(); each != locked.end(); ++each)
            QVERIFY2(each.value() == 0 || each.key().startsWith("password") || is_word(each.key()),
                     qPrintable(each.key()));
        // A page that was opened since can have brought one more word of its own; two would be the
        // wallet's.
        QVERIFY2(rare_words(locked, before) <= 1, "words of the wallet stand alone");
    }

private:
    static bool is_word(const QString& label) { return label.startsWith("word-"); }
    //! How many of the wallet's words stand alone that did not before it was made.
    static int rare_words(const Found& found, const Found& before) {
        int rare = 0;
        for (auto each = found.begin(); each != found.end(); ++each)
            if (is_word(each.key()) && each.value() > 0 && before[each.key()] == 0)
                ++rare;
        return rare;
    }

    ShellViewModel& shell() { return fixture_.application().shell(); }

    void choose_24_words() {
        QVERIFY(fixture_.wait_for([&] { return fixture_.find("wordCount") != nullptr; }));
        const QQuickItem& choice = *fixture_.find("wordCount");
        QTest::mouseClick(
            fixture_.window(), Qt::LeftButton, Qt::NoModifier,
            choice.mapToScene(QPointF(choice.width() * 3 / 4, choice.height() / 2)).toPoint());
        QVERIFY(fixture_.wait_for(
            [&] { return fixture_.application().pages().onboarding()->wordCount() == 24; }));
    }

    void lock() {
        fixture_.press(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(fixture_.wait_for([&] { return shell().phase() == ShellViewModel::Locked; }));
    }

    void unlock() {
        QVERIFY(fixture_.type("unlockPassword", QString::fromLatin1(tests::kPassword)));
        QVERIFY(fixture_.click("unlock"));
        QVERIFY(fixture_.wait_for([&] { return shell().phase() == ShellViewModel::Open; }));
    }

    void send_a_little() {
        gui::OverviewViewModel& overview = *fixture_.application().pages().overview();
        QVERIFY(fixture_.wait_for([&] { return !overview.lastReward().isEmpty(); }, kTwoEpochs_ms));
        // Somebody whose key nobody has.
        const Address other = *Address::from(Bytes(Address::kSize, 7));
        const QString to = QString::fromStdString(
            to_text(other, fixture_.application().bridge().address_prefix()));
        QVERIFY(fixture_.click("go/send"));
        QVERIFY(fixture_.type("sendRecipient", to));
        QVERIFY(fixture_.type("sendAmount", "0.1"));
        QVERIFY(fixture_.click("sendReview"));
        QVERIFY(fixture_.wait_for([&] { return fixture_.find("sendConfirm") != nullptr; }));
        if (fixture_.find("sendCharacters") != nullptr)
            QVERIFY(fixture_.type("sendCharacters", to.right(6)));
        if (fixture_.find("sendPassword") != nullptr)
            QVERIFY(fixture_.type("sendPassword", QString::fromLatin1(tests::kPassword)));
        QVERIFY(fixture_.click("sendConfirm"));
        gui::PaymentTrack& track = *fixture_.application().pages().send()->track();
        QVERIFY(fixture_.wait_for([&] { return track.stage() == gui::PaymentTrack::Final; }));
    }

    //! The file with the whole memory of this process, also of what ordinary dumps leave out.
    QString dump(const QString& name) {
        const QString file = folder_.filePath(name + ".core");
        const QString process = QString::number(::getpid());
        QProcess debugger;
        debugger.start("gdb", {"--batch", "--nx", "-p", process, "-ex",
                               "set dump-excluded-mappings on", "-ex", "gcore " + file});
        // The debugger holds this process while it copies.
        const bool has_ended = debugger.waitForFinished(kDump_ms);
        const QByteArray said = debugger.readAll() + debugger.readAllStandardError();
        if (!has_ended || !QFile::exists(file)) {
            qWarning("no dump: %s", said.constData());
        }
        qInfo("%s: %lld MiB", qPrintable(name), QFileInfo(file).size() >> 20);
        return file;
    }

    //! Another process looks into the file, which then goes.
    Found search(const QString& dump) {
        const QDir wallets(fixture_.application().pages().settings()->dataFolder() + "/wallets");
        const QStringList files = wallets.entryList({"*.wallet"}, QDir::Files);
        QProcess searcher;
        searcher.start(RUSTCHAIN_MEMORY_SEARCH, {dump, wallets.filePath(files.value(0)),
                                                 QString::fromLatin1(tests::kPassword)});
        searcher.waitForFinished(kDump_ms);
        QFile::remove(dump);
        Found found;
        for (const QByteArray& line : searcher.readAllStandardOutput().split('\n')) {
            const QList<QByteArray> parts = line.split(' ');
            if (parts.size() == 3)
                found[QString::fromLatin1(parts[0] + ' ' + parts[1])] = parts[2].toLongLong();
        }
        if (found.isEmpty())
            qWarning("nothing searched: %s", searcher.readAllStandardError().constData());
        return found;
    }

    tests::WindowFixture fixture_;
    QTemporaryDir folder_;
};

QTEST_MAIN(MemoryTest)
#include "memory_test.moc"
