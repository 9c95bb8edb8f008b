// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The explorer: the newest blocks and transactions, and what people look up.
#pragma once

#include "app/gui/explorer/explorer_item.hpp"
#include "app/gui/shell/shell_view_model.hpp"

#include <deque>
#include <memory>

namespace rustchain::gui {

class ExplorerViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    //! Nothing is open: the newest of the chain.
    Q_PROPERTY(bool home READ is_home NOTIFY changed)
    Q_PROPERTY(rustchain::gui::ExplorerItem* item READ item CONSTANT)
    Q_PROPERTY(bool live READ is_live NOTIFY changed)
    //! Blocks that came while not live.
    Q_PROPERTY(int held READ held NOTIFY changed)
    Q_PROPERTY(bool searching READ is_searching NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString height READ height NOTIFY changed)
    Q_PROPERTY(QString blockTime READ blockTime NOTIFY changed)
    Q_PROPERTY(QString finalAge READ finalAge NOTIFY changed)
    Q_PROPERTY(QString epoch READ epoch NOTIFY changed)
    Q_PROPERTY(QString slot READ slot NOTIFY changed)
    Q_PROPERTY(QString issued READ issued NOTIFY changed)
    Q_PROPERTY(rustchain::gui::ExplorerRows* tiles READ tiles CONSTANT)
    Q_PROPERTY(rustchain::gui::ExplorerRows* blocks READ blocks CONSTANT)
    Q_PROPERTY(rustchain::gui::ExplorerRows* transactions READ transactions CONSTANT)

public:
    ExplorerViewModel(NodeBridge& bridge, ShellViewModel& shell, QObject* parent = nullptr);
    ~ExplorerViewModel() override;

    bool is_home() const { return place_.isEmpty(); }
    ExplorerItem* item() { return &item_; }
    bool is_live() const { return is_live_; }
    int held() const;
    bool is_searching() const { return is_searching_; }
    const QString& problem() const { return problem_; }
    QString height() const;
    QString blockTime() const;
    QString finalAge() const;
    QString epoch() const;
    QString slot() const;
    QString issued() const;
    ExplorerRows* tiles() { return &tiles_; }
    ExplorerRows* blocks() { return &blocks_; }
    ExplorerRows* transactions() { return &transactions_; }

    //! A height, a hash or an address.
    Q_INVOKABLE void search(const QString& text);
    //! "block/12"; empty leads home.
    Q_INVOKABLE void open(const QString& place);
    Q_INVOKABLE void setLive(bool live);
    Q_INVOKABLE void showHeld();
    Q_INVOKABLE void sendTo(const QString& address);

Q_SIGNALS:
    void changed();

private:
    bool is_shown() const { return shell_.page() == QLatin1String("explorer"); }
    void go(const QString& place);
    void follow_chain();
    void read_newest();
    void fill_rows();
    void tick();

    NodeBridge& bridge_;
    ShellViewModel& shell_;
    ExplorerItem item_;
    QString place_;
    bool is_live_ = true;
    bool is_reading_ = false;
    bool is_searching_ = false;
    QString problem_;
    std::deque<BlockSummary> newest_; //!< the newest first
    ExplorerRows tiles_;
    ExplorerRows blocks_;
    ExplorerRows transactions_;
    std::uint64_t question_ = 0; //!< of a search
};

} // namespace rustchain::gui
