// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Speaks live news to assistive tools, at most once every 3 s; shows nothing. Functions: say(text).
import QtQuick

Text {
    id: root

    property string waiting

    function say(news: string) {
        if (pause.running) {
            root.waiting = news;
            return;
        }
        root.text = news;
        pause.start();
    }

    opacity: 0
    width: 1
    height: 1
    textFormat: Text.PlainText
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    Timer {
        id: pause
        interval: 3000
        onTriggered: {
            const next = root.waiting;
            root.waiting = "";
            if (next !== "")
                root.say(next);
        }
    }
}
