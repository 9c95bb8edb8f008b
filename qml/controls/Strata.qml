// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Four wavy bands for the bottom of Lock and Onboarding, and nowhere else. Give it a width and a
// height.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import RustChain.Theme

Shape {
    id: root

    component Band: ShapePath {
        id: band

        required property real top
        required property real swell

        readonly property real w: root.width
        readonly property real h: root.height

        strokeWidth: -1
        startX: 0
        startY: band.h
        PathLine { x: 0; y: band.top * band.h }
        PathCubic {
            x: band.w * 0.42; y: (band.top - band.swell * 0.25) * band.h
            control1X: band.w * 0.14; control1Y: (band.top + band.swell) * band.h
            control2X: band.w * 0.28; control2Y: (band.top + band.swell * 0.4) * band.h
        }
        PathCubic {
            x: band.w; y: (band.top + band.swell * 0.5) * band.h
            control1X: band.w * 0.6; control1Y: (band.top - band.swell * 1.1) * band.h
            control2X: band.w * 0.82; control2Y: (band.top + band.swell * 0.5) * band.h
        }
        PathLine { x: band.w; y: band.h }
    }

    Accessible.ignored: true

    Band { top: 0.06; swell: 0.06; fillColor: Theme.strata1 }
    Band { top: 0.32; swell: 0.09; fillColor: Theme.strata2 }
    Band { top: 0.46; swell: -0.11; fillColor: Theme.strata3 }
    Band { top: 0.64; swell: 0.12; fillColor: Theme.strata4 }
}
