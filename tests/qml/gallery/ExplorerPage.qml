// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The explorer mockup.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RustChain.Components
import RustChain.Controls
import RustChain.Shell
import RustChain.Theme

GalleryShell {
    current: "explorer"

    TableColumn { id: stageColumn; width: 16 }
    TableColumn { id: heightColumn; title: "Height"; width: 100; sortable: true; key: "height" }
    TableColumn { id: validatorColumn; title: "Validator"; width: 100; fill: true }
    TableColumn { id: countColumn; title: "Tx"; width: 40; numeric: true }
    TableColumn { id: ageColumn; title: "Age"; width: 60; numeric: true; mono: false }

    PageFrame {
        anchors.fill: parent
        title: "Explorer"
        headExtra: ProofBadge {
            status: ProofBadge.Verified
            text: "Everything here is checked by this device"
            steps: ["Header hash recomputed", "Certificate"]
        }
        lead: SearchField {
            placeholder: "Height, hash, address, miner, validator or bounty"
            shortcutText: "Ctrl+K"
            large: true
            Layout.fillWidth: true
        }

        Card {
            roomy: true
            Layout.fillWidth: true
            RowLayout {
                spacing: 20
                Stat {
                    caption: "Height"
                    value: "4,812,337"
                    note: "3.0 s a block, last hour"
                    Layout.fillWidth: true
                }
                Divider { vertical: true }
                Stat {
                    caption: "Time to final"
                    value: "1.1 s"
                    note: "slowest today 6.2 s"
                    Layout.fillWidth: true
                }
                Divider { vertical: true }
                Stat {
                    caption: "Transactions"
                    value: "7.4 / s"
                    note: "last 10 minutes"
                    Layout.fillWidth: true
                }
                Divider { vertical: true }
                Stat {
                    caption: "Issued so far"
                    value: ""
                    note: "not counted yet"
                    Layout.fillWidth: true
                }
            }
        }
        RowLayout {
            spacing: 8
            Layout.fillWidth: true
            Repeater {
                model: 9
                BlockTile {
                    required property int index
                    stage: index === 0 ? StageMark.InBlock : StageMark.Final
                    digits: "…" + (337 - index); age: index === 0 ? "now" : (3 * index + 1) + " s"
                    countText: (18 + index) + " tx"; fill: 0.2 + 0.08 * index
                    name: "Block " + digits
                }
            }
        }
        RowLayout {
            spacing: 20
            Layout.fillWidth: true
            Card {
                Layout.fillWidth: true
                CardHeader {
                    title: "Latest blocks"
                    Badge { text: "Live"; tone: Badge.Success; dot: true }
                }
                Table {
                    name: "Latest blocks"
                    embedded: true
                    columns: [stageColumn, heightColumn, validatorColumn, countColumn, ageColumn]
                    sortKey: "height"
                    sortDescending: true
                    model: 6
                    delegate: TableRow {
                        id: row
                        required property int index
                        name: "Block"
                        TableCell {
                            column: stageColumn
                            StageMark { stage: row.index === 0 ? 1 : 2; size: 14 }
                        }
                        TableCell {
                            column: heightColumn
                            HashLabel { text: "4,812," + (337 - row.index) }
                        }
                        TableCell {
                            column: validatorColumn
                            text: "kiln-0" + row.index
                            color: Theme.colors.textMuted
                        }
                        TableCell { column: countColumn; text: 18 + row.index }
                        TableCell {
                            column: ageColumn
                            text: 3 * row.index + " s"
                            color: Theme.colors.textFaint
                        }
                    }
                }
            }
            Card {
                Layout.preferredWidth: 300
                Layout.fillHeight: true
                CardHeader { title: "Finality votes" }
                VoteDots {
                    votes: Array.from({ length: 64 }, (item, index) => index % 17 !== 5)
                    summary: "61 of 64, 43 needed"
                }
                Tabs { name: "Parts"; options: ["Transactions", "Raw"]; counts: ["31"] }
                StepList {
                    steps: ["Header hash recomputed", "State root"]
                    details: ["SHA-256", "executed here"]
                }
            }
        }
    }
}
