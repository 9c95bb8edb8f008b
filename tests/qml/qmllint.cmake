# SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
# SPDX-License-Identifier: MIT
# Fails when qmllint has anything to say about a QML file below a folder:
# cmake -D QMLLINT=… -D IMPORTS=… -D FOLDER=… -P qmllint.cmake
file(GLOB_RECURSE files ${FOLDER}/*.qml)
if(NOT files)
    message(FATAL_ERROR "no QML below ${FOLDER}")
endif()
execute_process(
    COMMAND ${QMLLINT} --deferred-property-id disable -I ${IMPORTS} ${files}
    RESULT_VARIABLE result OUTPUT_VARIABLE said ERROR_VARIABLE complained)
if(result OR said MATCHES "Warning:" OR complained MATCHES "Warning:")
    message(FATAL_ERROR "qmllint:\n${said}${complained}")
endif()
