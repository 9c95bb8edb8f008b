// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Fields of every kind.
import QtQuick
import RustChain.Controls
import RustChain.Theme

Flow {
    padding: 24
    spacing: 16

    Card {
        width: 400
        Field {
            label: "Name"
            placeholder: "Everyday"
            help: "Only you see it."
            implicitWidth: 340
        }
        Field {
            label: "Port"
            text: "99999"
            error: "A port is at most 65535."
            submitted: true
            implicitWidth: 340
        }
        PasswordField {
            label: "Password"
            implicitWidth: 340
            focus: true
            metered: true
            strength: 2
            tip: "Add another word."
        }
        AmountField { label: "Amount"; implicitWidth: 340; echo: "= 1 234.5 RTC" }
        TextArea {
            label: "Memo"
            help: "Public on the chain"
            counter: "256 bytes left"
            implicitWidth: 340
        }
        SearchField { placeholder: "Search the chain"; shortcutText: "Ctrl+K"; implicitWidth: 340 }
    }
}
