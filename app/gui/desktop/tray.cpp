// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The program's place in the desktop's tray.
#include "app/gui/desktop/tray.hpp"

#include "core/node/node.hpp"

#include <QPainter>
#include <QPixmap>

#include <array>

namespace rustchain::gui {
namespace {

constexpr std::array kSizes = {16, 22, 24, 32, 48, 64};

//! A shape in the corner, over a hole in the mark: told apart without colour.
void draw_shape(QPainter& painter, Tray::State state, qreal side) {
    const qreal size = side * 0.5;
    const QRectF corner(side - size, side - size, size, size);
    painter.setCompositionMode(QPainter::CompositionMode_Clear);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.drawEllipse(corner);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    painter.setBrush(Qt::NoBrush);
    const qreal width = size * 0.22;
    const QRectF ring = corner.adjusted(width, width, -width, -width);
    const QColor colour = state == Tray::State::attention ? QColor(0xE3B565) : QColor(0x8FB6DB);
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
    constexpr int kWhole = 16 * 360;
    if (state == Tray::State::offline) {
        painter.drawEllipse(ring);
    } else if (state == Tray::State::syncing) {
        painter.drawArc(ring, kWhole / 4, -kWhole * 5 / 8);
    } else {
        const qreal middle = corner.center().x();
        painter.drawLine(QPointF(middle, ring.top()),
                         QPointF(middle, ring.center().y() + width / 2));
        painter.drawLine(QPointF(middle, ring.bottom() - width / 2),
                         QPointF(middle, ring.bottom() + width / 2));
    }
}

} // namespace

Tray::Tray(NodeBridge& bridge, ShellViewModel& shell, MiningViewModel& mining, QObject* parent)
    : QObject(parent), bridge_(bridge), shell_(shell), mining_(mining) {
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    connect(menu_.addAction(tr("Open RustChain")), &QAction::triggered, this, &Tray::openRequested);
    pause_ = menu_.addAction(QString());
    connect(pause_, &QAction::triggered, &mining_, &MiningViewModel::pauseOrResume);
    lock_ = menu_.addAction(tr("Lock"));
    connect(lock_, &QAction::triggered, &shell_, &ShellViewModel::lock);
    menu_.addSeparator();
    connect(menu_.addAction(tr("Quit")), &QAction::triggered, this, &Tray::quitRequested);
    icon_.setContextMenu(&menu_);
    connect(&icon_, &QSystemTrayIcon::activated, this, [this](auto reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT openRequested();
    });
    connect(&shell_, &ShellViewModel::statusChanged, this, &Tray::refresh);
    connect(&shell_, &ShellViewModel::phaseChanged, this, &Tray::refresh);
    refresh();
    icon_.show();
}

QIcon Tray::picture(State state) {
    const QIcon mark(QStringLiteral(":/desktop/org.rustchain.Desktop.svg"));
    QIcon whole;
    for (int side : kSizes) {
        QPixmap drawn = mark.pixmap(side, side);
        if (state != State::running) {
            QPainter painter(&drawn);
            painter.setRenderHint(QPainter::Antialiasing);
            draw_shape(painter, state, side);
        }
        whole.addPixmap(drawn);
    }
    return whole;
}

Tray::State Tray::state() const {
    const bool is_troubled =
        bridge_.node_phase() == NodePhase::failed || shell_.phase() == ShellViewModel::Failed ||
        (bridge_.mining() && bridge_.mining()->state == mining::MiningState::failed) ||
        shell_.finalState() == ShellViewModel::Late;
    if (shell_.isOffline())
        return State::offline;
    if (is_troubled)
        return State::attention;
    return shell_.syncPhase().isEmpty() ? State::running : State::syncing;
}

QString Tray::tip() const {
    switch (state()) {
    case State::running:
        return tr("RustChain: running");
    case State::syncing:
        return tr("RustChain: catching up");
    case State::attention:
        return tr("RustChain: needs a look");
    case State::offline:
        return tr("RustChain: offline");
    }
    return {};
}

void Tray::refresh() {
    const State now = state();
    if (shown_ != now) {
        shown_ = now;
        icon_.setIcon(picture(now));
        icon_.setToolTip(tip());
    }
    const bool is_mining = bridge_.mining() && bridge_.mining()->is_enabled;
    pause_->setVisible(is_mining);
    pause_->setText(mining_.is_paused() ? tr("Resume mining") : tr("Pause mining for an hour"));
    lock_->setVisible(shell_.phase() == ShellViewModel::Open);
}

} // namespace rustchain::gui
