// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Text from other machines, made safe for one line.
#include "app/gui/format/foreign_text.hpp"

namespace rustchain::gui {
namespace {

bool is_shown(QChar character) {
    switch (character.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_NotAssigned:
    case QChar::Other_PrivateUse:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return true;
    }
}

} // namespace

QString foreign_line(std::string_view text, qsizetype limit) {
    // A character has at most four bytes: no more is decoded than can be shown.
    const qsizetype bytes = qMin(static_cast<qsizetype>(text.size()), 4 * limit);
    QString shown;
    for (QChar each : QString::fromUtf8(text.data(), bytes))
        if (is_shown(each) && shown.size() < limit)
            shown.append(each);
    if (!shown.isEmpty() && shown.back().isHighSurrogate())
        shown.chop(1);
    return shown.trimmed();
}

} // namespace rustchain::gui
