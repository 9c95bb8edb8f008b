// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The five slots of an epoch as arcs, and what is left of it. Slots count blocks, so the time is an
// estimate.
// Properties: slots (list of SlotRing.Future, Sent, Accepted, Missed), progress (0 to 1 of the
// current slot), timeText ("≈ 3:09"; empty when no block came for 10 s), blocksText ("63 blocks
// left"), thickness.
import QtQuick
import RustChain.Controls
import RustChain.Theme

RingChart {
    id: root

    enum Slot { Future, Sent, Accepted, Missed }

    property list<int> slots: [0, 0, 0, 0, 0]
    property int current: -1
    property real progress: 0
    property string timeText
    property string blocksText

    readonly property real pitch: 360 / 5
    readonly property real gap: 7

    // An arc of `part` of slot `index`.
    function arc(index: int, part: real, color: color, hatched: bool): var {
        return { start: index * pitch
            + gap / 2, sweep: (pitch - gap) * part, color: color, hatched: hatched };
    }
    function whole(index: int, slot: int): var {
        return arc(index, 1, slot === SlotRing.Accepted ? Theme.colors.patina
            : slot === SlotRing.Missed
            ? Theme.colors.danger : Theme.colors.track, slot === SlotRing.Missed);
    }

    //: Read out for the ring of the five slots of an epoch.
    name: qsTr("Slots of this epoch")
    summary: blocksText
    arcs: Array.from(slots).map((slot, index) => root.whole(index, slot)).concat(current < 0 ? []
        : [arc(current, progress, Theme.colors.oxide, false)])

    Label {
        visible: text !== ""
        anchors.horizontalCenter: parent.horizontalCenter
        text: root.timeText
        type: Theme.type.heading
        Accessible.ignored: true
    }
    Label {
        anchors.horizontalCenter: parent.horizontalCenter
        text: root.blocksText
        type: root.timeText !== "" ? Theme.type.caption : Theme.type.captionStrong
        color: Theme.colors.textMuted
        Accessible.ignored: true
    }
}
