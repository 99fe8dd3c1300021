# SPDX-License-Identifier: GPL-3.0-or-later
# The Backend over the bus, and the programs that have windows.
find_package(Qt6 6.4 REQUIRED COMPONENTS Gui)

culvert_add_test(NAME tst_settingsfiles SOURCES tst_settingsfiles.cpp
    ${PROJECT_SOURCE_DIR}/app/settings/filereader.cpp ${PROJECT_SOURCE_DIR}/app/settings/kernelsupport.cpp
    LIBRARIES culvert-ui)
culvert_add_test(NAME tst_dbusbackend SOURCES tst_dbusbackend.cpp backenddoubles.h samples.h
    LIBRARIES culvert-backend culvert-fakehelper LABELS bus)
# The window over a helper in a process of its own, which the bus starts and the test stops and kills.
add_executable(culvert-fakehelper-process fakehelperprocess.cpp)
target_link_libraries(culvert-fakehelper-process PRIVATE culvert-fakehelper)
culvert_add_test(NAME tst_trouble SOURCES tst_trouble.cpp backenddoubles.h
    LIBRARIES culvert-backend culvert-fakehelper LABELS bus)
target_compile_definitions(tst_trouble PRIVATE CULVERT_FAKEHELPER="$<TARGET_FILE:culvert-fakehelper-process>")
add_dependencies(tst_trouble culvert-fakehelper-process)
culvert_add_test(NAME tst_polkitaction SOURCES tst_polkitaction.cpp
    LIBRARIES culvert-backend culvert-fakehelper LABELS bus)
culvert_add_test(NAME tst_translations SOURCES tst_translations.cpp LIBRARIES culvert-application)
target_compile_definitions(tst_translations PRIVATE CULVERT_CATALOGUES="$<TARGET_PROPERTY:culvert-translations,BINARY_DIR>")
add_dependencies(tst_translations culvert-translations)
culvert_add_test(NAME tst_interfaces SOURCES tst_interfaces.cpp pathmtufixture.h pathmtufixture.cpp
    ${PROJECT_SOURCE_DIR}/app/settings/interfaces.cpp ${PROJECT_SOURCE_DIR}/app/settings/neighbours.cpp
    LIBRARIES culvert-ui LABELS kernel)
# The programs themselves, on a desktop of the tests' own.
add_library(culvert-desktop STATIC
    ../support/desktop.h ../support/desktop.cpp
    panel.h panel.cpp
)
target_link_libraries(culvert-desktop PUBLIC culvert-fakehelper Qt6::Gui Qt6::Test PRIVATE culvert-options)
culvert_add_test(NAME tst_desktopnotifications SOURCES tst_desktopnotifications.cpp notificationserver.h
    LIBRARIES culvert-notifications culvert-fakehelper LABELS bus)
culvert_add_test(NAME tst_tray SOURCES tst_tray.cpp notificationserver.h samples.h LIBRARIES culvert-desktop LABELS app)
target_compile_definitions(tst_tray PRIVATE
    CULVERT_TRAY="$<TARGET_FILE:culvert-tray>" CULVERT_ICONS="${PROJECT_SOURCE_DIR}/resources/icons")
add_dependencies(tst_tray culvert-tray)
culvert_add_test(NAME tst_singleinstance SOURCES tst_singleinstance.cpp LIBRARIES culvert-desktop LABELS app)
target_compile_definitions(tst_singleinstance PRIVATE CULVERT="$<TARGET_FILE:culvert>")
add_dependencies(tst_singleinstance culvert)
