// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The view-models of all pages, handed to the window as one object.
#pragma once

#include "app/gui/activity/activity_view_model.hpp"
#include "app/gui/bounties/bounties_view_model.hpp"
#include "app/gui/bounties/own/own_bounties_view_model.hpp"
#include "app/gui/explorer/explorer_view_model.hpp"
#include "app/gui/mining/mining_view_model.hpp"
#include "app/gui/network/network_view_model.hpp"
#include "app/gui/onboarding/lock_view_model.hpp"
#include "app/gui/onboarding/onboarding_view_model.hpp"
#include "app/gui/overview/overview_view_model.hpp"
#include "app/gui/receive/receive_view_model.hpp"
#include "app/gui/remote/remote_view_model.hpp"
#include "app/gui/send/send_view_model.hpp"
#include "app/gui/settings/settings_view_model.hpp"
#include "app/gui/staking/staking_view_model.hpp"

namespace rustchain::gui {

class Pages : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(rustchain::gui::OnboardingViewModel* onboarding READ onboarding CONSTANT)
    Q_PROPERTY(rustchain::gui::LockViewModel* lock READ lock CONSTANT)
    Q_PROPERTY(rustchain::gui::OverviewViewModel* overview READ overview CONSTANT)
    Q_PROPERTY(rustchain::gui::SendViewModel* send READ send CONSTANT)
    Q_PROPERTY(rustchain::gui::ReceiveViewModel* receive READ receive CONSTANT)
    Q_PROPERTY(rustchain::gui::ActivityViewModel* activity READ activity CONSTANT)
    Q_PROPERTY(rustchain::gui::MiningViewModel* mining READ mining CONSTANT)
    Q_PROPERTY(rustchain::gui::StakingViewModel* staking READ staking CONSTANT)
    Q_PROPERTY(rustchain::gui::BountiesViewModel* bounties READ bounties CONSTANT)
    Q_PROPERTY(rustchain::gui::OwnBountiesViewModel* ownBounties READ ownBounties CONSTANT)
    Q_PROPERTY(rustchain::gui::ExplorerViewModel* explorer READ explorer CONSTANT)
    Q_PROPERTY(rustchain::gui::NetworkViewModel* network READ network CONSTANT)
    Q_PROPERTY(rustchain::gui::RemoteViewModel* remote READ remote CONSTANT)
    Q_PROPERTY(rustchain::gui::SettingsViewModel* settings READ settings CONSTANT)

public:
    Pages(NodeBridge& bridge, ShellViewModel& shell, MiningSwitch& mining, Preferences& preferences,
          const QString& data_folder, GivenServers given, QObject* parent = nullptr)
        : QObject(parent), remote_(bridge, preferences, given),
          onboarding_(bridge, shell, mining, data_folder), lock_(bridge, shell),
          overview_(bridge, mining), send_(bridge, shell), receive_(bridge, shell),
          activity_(bridge, shell), mining_(bridge, overview_, shell), staking_(bridge, shell),
          bounties_(bridge, shell), own_bounties_(bridge, shell), explorer_(bridge, shell),
          network_(bridge, shell), settings_(bridge, shell, preferences, data_folder) {
        connect(&shell, &ShellViewModel::placeChanged, this,
                [this, &shell] { overview_.set_shown(shell.page() == QLatin1String("overview")); });
        connect(&own_bounties_, &OwnBountiesViewModel::changed, this,
                [this] { overview_.show_escrow(own_bounties_.escrow()); });
    }

    OnboardingViewModel* onboarding() { return &onboarding_; }
    LockViewModel* lock() { return &lock_; }
    OverviewViewModel* overview() { return &overview_; }
    SendViewModel* send() { return &send_; }
    ReceiveViewModel* receive() { return &receive_; }
    ActivityViewModel* activity() { return &activity_; }
    MiningViewModel* mining() { return &mining_; }
    StakingViewModel* staking() { return &staking_; }
    BountiesViewModel* bounties() { return &bounties_; }
    OwnBountiesViewModel* ownBounties() { return &own_bounties_; }
    ExplorerViewModel* explorer() { return &explorer_; }
    NetworkViewModel* network() { return &network_; }
    RemoteViewModel* remote() { return &remote_; }
    SettingsViewModel* settings() { return &settings_; }

private:
    RemoteViewModel remote_;
    OnboardingViewModel onboarding_;
    LockViewModel lock_;
    OverviewViewModel overview_;
    SendViewModel send_;
    ReceiveViewModel receive_;
    ActivityViewModel activity_;
    MiningViewModel mining_;
    StakingViewModel staking_;
    BountiesViewModel bounties_;
    OwnBountiesViewModel own_bounties_;
    ExplorerViewModel explorer_;
    NetworkViewModel network_;
    SettingsViewModel settings_;
};

} // namespace rustchain::gui
