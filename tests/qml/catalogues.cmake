# SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
# SPDX-License-Identifier: MIT
# Fails when a catalogue lacks words of the window, or keeps words that it has no more:
# cmake -D LUPDATE=… -D ROOT=… -D WORK=… -P catalogues.cmake
# `ninja update_translations` brings the catalogues up to date; the new words are "unfinished" there.
file(GLOB catalogues ${ROOT}/translations/*.ts)
if(NOT catalogues)
    message(FATAL_ERROR "no catalogues in ${ROOT}/translations")
endif()
file(REMOVE_RECURSE ${WORK})
file(COPY ${catalogues} DESTINATION ${WORK})
foreach(catalogue IN LISTS catalogues)
    get_filename_component(name ${catalogue} NAME)
    # English is the source: it has its plurals alone.
    set(only)
    if(name MATCHES "_en")
        set(only -pluralonly)
    endif()
    execute_process(
        COMMAND ${LUPDATE} -silent ${only} -I . -locations none app/gui qml -ts ${WORK}/${name}
        WORKING_DIRECTORY ${ROOT} RESULT_VARIABLE result ERROR_VARIABLE complained)
    if(result)
        message(FATAL_ERROR "lupdate ${name}:\n${complained}")
    endif()
    file(READ ${WORK}/${name} text)
    string(REGEX MATCHALL "<source>[^<]*</source>[^<]*(<[^t/][^>]*>[^<]*</[^>]*>[^<]*)*<translation type=\"(unfinished|vanished)\"" odd "${text}")
    list(LENGTH odd count)
    if(count)
        list(SUBLIST odd 0 20 shown)
        list(JOIN shown "\n  " shown)
        message(SEND_ERROR "${name}: ${count} words are missing or gone:\n  ${shown}")
    endif()
endforeach()
