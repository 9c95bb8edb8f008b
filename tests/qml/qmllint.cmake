# SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
# SPDX-License-Identifier: MIT
# Fails when qmllint has anything to say: cmake -D QMLLINT=… -D IMPORTS=… -D FILES=… -P qmllint.cmake
execute_process(
    COMMAND ${QMLLINT} --deferred-property-id disable -I ${IMPORTS} ${FILES}
    RESULT_VARIABLE result OUTPUT_VARIABLE said ERROR_VARIABLE complained)
if(result OR said MATCHES "Warning:" OR complained MATCHES "Warning:")
    message(FATAL_ERROR "qmllint:\n${said}${complained}")
endif()
