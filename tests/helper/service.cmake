# SPDX-License-Identifier: GPL-3.0-or-later
culvert_add_test(NAME tst_polkitauthorizer
    SOURCES tst_polkitauthorizer.cpp
    LIBRARIES culvert-helper-lib culvert-test-bus
    LABELS bus)

# The service as a whole: reconciler, store and bus are real.
foreach(test tst_gatewayinterface tst_gatewayprompts tst_gatewayreads tst_gatewayservice tst_pendingchange)
    culvert_add_test(NAME ${test}
        SOURCES ${test}.cpp gatewayfixture.h
            ../support/fakeauthorizer.h ../support/fakeleasesource.h
        LIBRARIES culvert-helper-lib culvert-fakekernel culvert-test-bus
        LABELS bus)
    target_compile_definitions(${test} PRIVATE CULVERT_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
endforeach()
foreach(test tst_calllimits tst_readqueue)
    culvert_add_test(NAME ${test} SOURCES ${test}.cpp LIBRARIES culvert-helper-lib)
endforeach()

culvert_add_test(NAME tst_buspolicy
    SOURCES tst_buspolicy.cpp
    LIBRARIES culvert-wire culvert-test-bus
    LABELS bus)
target_compile_definitions(tst_buspolicy PRIVATE CULVERT_SOURCE_DIR="${PROJECT_SOURCE_DIR}")

culvert_add_test(NAME tst_resources SOURCES tst_resources.cpp LIBRARIES culvert-wire)
target_compile_definitions(tst_resources PRIVATE
    CULVERT_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
    CULVERT_BINARY_DIR="${PROJECT_BINARY_DIR}"
    CULVERT_CMAKE="${CMAKE_COMMAND}")

culvert_add_test(NAME tst_helperprocess
    SOURCES tst_helperprocess.cpp
    LIBRARIES culvert-wire culvert-test-bus
    LABELS bus)
target_compile_definitions(tst_helperprocess PRIVATE CULVERT_HELPER="$<TARGET_FILE:culvert-helper>")
add_dependencies(tst_helperprocess culvert-helper)
