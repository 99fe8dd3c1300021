# SPDX-License-Identifier: GPL-3.0-or-later
# What desktops read is valid.
find_program(desktop_file_validate desktop-file-validate REQUIRED)
find_program(appstreamcli appstreamcli REQUIRED)
add_test(NAME desktop_file_is_valid
    COMMAND ${desktop_file_validate} --warn-kde ${PROJECT_SOURCE_DIR}/resources/desktop/org.culvert.Culvert.desktop)
add_test(NAME autostart_file_is_valid
    COMMAND ${desktop_file_validate} --warn-kde ${PROJECT_SOURCE_DIR}/resources/desktop/org.culvert.Tray.desktop)
add_test(NAME metainfo_is_valid
    COMMAND ${appstreamcli} validate --no-net --no-color
            ${PROJECT_SOURCE_DIR}/resources/metainfo/org.culvert.Culvert.metainfo.xml)
set_tests_properties(desktop_file_is_valid autostart_file_is_valid metainfo_is_valid PROPERTIES LABELS ui)
