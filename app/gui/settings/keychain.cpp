// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The desktop's keychain, by QtKeychain.
#include "app/gui/settings/keychain.hpp"

#include <QCoreApplication>
#include <QObject>

#if defined(Q_OS_LINUX)
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

#include <qt6keychain/keychain.h>

namespace rustchain::gui {
namespace {

//! Under this name the catalogues keep these words.
struct Catalogue {
    Q_DECLARE_TR_FUNCTIONS(Keychain)
};

const QString kService = QStringLiteral("RustChain Desktop");

Error error_of(const QKeychain::Job& job) {
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {ErrorCode::not_found, "the keychain has no such entry"};
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return {ErrorCode::permission, job.errorString().toStdString()};
    case QKeychain::NoBackendAvailable:
        return {ErrorCode::unavailable, job.errorString().toStdString()};
    default:
        return {ErrorCode::internal, job.errorString().toStdString()};
    }
}

Result<void> outcome_of(const QKeychain::Job& job) {
    if (job.error() != QKeychain::NoError)
        return fail(error_of(job));
    return {};
}

//! Overwrites bytes where they lie, for everybody who shares them.
void wipe_shared(const QByteArray& bytes) {
    crypto::wipe(const_cast<char*>(bytes.constData()), static_cast<std::size_t>(bytes.size()));
}

// What these two overwrite are the bytes in this program that Qt shares with the job. QtKeychain
// makes copies that nobody can reach and that are only freed: the Base64 text for the Secret
// Service, and the messages of D-Bus.
class SystemKeychain : public Keychain {
public:
    void look(Done done) override {
#if defined(Q_OS_LINUX)
        const QDBusConnection bus = QDBusConnection::sessionBus();
        if (!bus.isConnected())
            return done(fail(absent()));
        // Asked before any secret is: the library itself would wait for a service to come up.
        const QString names_on_demand = QStringLiteral("ListActivatableNames");
        list(names_on_demand, [this, done = std::move(done)](const QStringList& on_demand) {
            list(QStringLiteral("ListNames"), [on_demand, done](const QStringList& running) {
                done(has_service(on_demand + running) ? Result<void>()
                                                      : Result<void>(fail(absent())));
            });
        });
#else
        done({});
#endif
    }

    void keep(const QString& name, crypto::SecureBuffer secret, Done done) override {
        auto* job = new QKeychain::WritePasswordJob(kService, &owner_);
        job->setKey(name);
        const QByteArray bytes(secret.text().data(), static_cast<qsizetype>(secret.text().size()));
        job->setBinaryData(bytes);
        QObject::connect(job, &QKeychain::Job::finished, &owner_,
                         [bytes, done = std::move(done)](QKeychain::Job* ended) {
                             wipe_shared(bytes);
                             done(outcome_of(*ended));
                         });
        job->start();
    }

    void read(const QString& name, Read done) override {
        auto* job = new QKeychain::ReadPasswordJob(kService, &owner_);
        job->setKey(name);
        QObject::connect(job, &QKeychain::Job::finished, &owner_,
                         [job, done = std::move(done)](QKeychain::Job*) {
                             if (job->error() != QKeychain::NoError)
                                 return done(fail(error_of(*job)));
                             const QByteArray bytes = job->binaryData();
                             crypto::SecureBuffer secret(std::string_view(
                                 bytes.constData(), static_cast<std::size_t>(bytes.size())));
                             wipe_shared(bytes);
                             done(std::move(secret));
                         });
        job->start();
    }

    void erase(const QString& name, Done done) override {
        auto* job = new QKeychain::DeletePasswordJob(kService, &owner_);
        job->setKey(name);
        QObject::connect(
            job, &QKeychain::Job::finished, &owner_,
            [done = std::move(done)](QKeychain::Job* ended) { done(outcome_of(*ended)); });
        job->start();
    }

private:
#if defined(Q_OS_LINUX)
    //! What the bus answers; nothing when it does not.
    void list(const QString& question, std::function<void(const QStringList&)> done) {
        auto* watcher = new QDBusPendingCallWatcher(
            QDBusConnection::sessionBus().interface()->asyncCall(question), &owner_);
        QObject::connect(watcher, &QDBusPendingCallWatcher::finished, &owner_,
                         [watcher, done = std::move(done)] {
                             const QDBusPendingReply<QStringList> names = *watcher;
                             watcher->deleteLater();
                             done(names.value());
                         });
    }
#endif
    static Error absent() {
        return {ErrorCode::unavailable,
                Catalogue::tr("This desktop runs no keychain (Secret Service or KWallet).")
                    .toStdString()};
    }
    static bool has_service(const QStringList& names) {
        return names.contains(QStringLiteral("org.freedesktop.secrets")) ||
               names.contains(QStringLiteral("org.kde.kwalletd5")) ||
               names.contains(QStringLiteral("org.kde.kwalletd6"));
    }

    QObject owner_; //!< of the jobs: when it goes, no answer comes any more
};

} // namespace

std::unique_ptr<Keychain> make_system_keychain() {
    return std::make_unique<SystemKeychain>();
}

} // namespace rustchain::gui
