// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Whether the graphics card draws the window, or the processor.
#pragma once

#include <QQuickWindow>

namespace rustchain::gui {

//! Before the first window. The processor draws when `wants_software`, when OpenGL cannot be had,
//! or when the last start ended before its first picture (`mark` is a file that such a start
//! leaves). A choice made by QT_QUICK_BACKEND or QSG_RHI_BACKEND stands. Gives whether the
//! processor draws.
bool choose_renderer(bool wants_software, const QString& mark);

//! The start that `mark` was made for has drawn its first picture.
void forget_mark_after_first_picture(QQuickWindow& window, const QString& mark);

} // namespace rustchain::gui
