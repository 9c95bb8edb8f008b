// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Whether the graphics card draws the window, or the processor.
#include "app/gui/desktop/renderer_choice.hpp"

#include <QFile>
#include <QOffscreenSurface>
#include <QOpenGLContext>
#include <QSGRendererInterface>

namespace rustchain::gui {
namespace {

bool has_opengl() {
    QOffscreenSurface surface;
    surface.create();
    QOpenGLContext context;
    const bool is_current = surface.isValid() && context.create() && context.makeCurrent(&surface);
    if (is_current)
        context.doneCurrent();
    return is_current;
}

} // namespace

bool choose_renderer(bool wants_software, const QString& mark) {
    if (qEnvironmentVariableIsSet("QT_QUICK_BACKEND") ||
        qEnvironmentVariableIsSet("QSG_RHI_BACKEND"))
        return qgetenv("QT_QUICK_BACKEND") == "software";
    const bool has_died = QFile::exists(mark);
    QFile file(mark);
    // Asking for OpenGL can end the program too: the mark comes first. No file, no memory of it.
    if (file.open(QIODevice::WriteOnly))
        file.close();
    if (!wants_software && !has_died && has_opengl())
        return false;
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    return true;
}

void forget_mark_after_first_picture(QQuickWindow& window, const QString& mark) {
    QObject::connect(
        &window, &QQuickWindow::frameSwapped, &window, [mark] { QFile::remove(mark); },
        static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
}

} // namespace rustchain::gui
