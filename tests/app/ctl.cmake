# SPDX-License-Identifier: GPL-3.0-or-later
# What needs no window: culvertctl, the client library, path MTU, man pages.
culvert_add_test(NAME tst_commandline SOURCES tst_commandline.cpp LIBRARIES culvert-ctl)
culvert_add_test(NAME tst_printing SOURCES tst_printing.cpp LIBRARIES culvert-ctl)
culvert_add_test(NAME tst_statusmirror SOURCES tst_statusmirror.cpp samples.h
    LIBRARIES culvert-client culvert-fakehelper LABELS bus)
foreach(test culvertctl ctlwatching)
    culvert_add_test(NAME tst_${test} SOURCES tst_${test}.cpp ctlrunner.h ctlrunner.cpp samples.h
        LIBRARIES culvert-fakehelper LABELS bus)
    target_compile_definitions(tst_${test} PRIVATE CULVERTCTL="$<TARGET_FILE:culvertctl>")
    add_dependencies(tst_${test} culvertctl)
endforeach()

culvert_add_test(NAME tst_neighbours SOURCES tst_neighbours.cpp ${PROJECT_SOURCE_DIR}/app/settings/neighbours.cpp
    LIBRARIES culvert-core)
culvert_add_test(NAME tst_mtusearch SOURCES tst_mtusearch.cpp LIBRARIES culvert-pathmtu)
culvert_add_test(NAME tst_pathmtu SOURCES tst_pathmtu.cpp pathmtufixture.h pathmtufixture.cpp
    LIBRARIES culvert-pathmtu LABELS kernel)
culvert_add_test(NAME tst_ctlmeasuring SOURCES tst_ctlmeasuring.cpp ctlrunner.h ctlrunner.cpp samples.h
    pathmtufixture.h pathmtufixture.cpp LIBRARIES culvert-fakehelper LABELS kernel)
target_compile_definitions(tst_ctlmeasuring PRIVATE CULVERTCTL="$<TARGET_FILE:culvertctl>")
add_dependencies(tst_ctlmeasuring culvertctl)

foreach(page culvert.1 culvert-tray.1 culvertctl.1 culvert.json.5 culvert-helper.8)
    add_test(NAME man_${page} COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/manpage.sh ${PROJECT_SOURCE_DIR}/resources/man/${page})
endforeach()
add_test(NAME documented COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/documented.sh
    $<TARGET_FILE:culvertctl> ${PROJECT_SOURCE_DIR}/resources)
