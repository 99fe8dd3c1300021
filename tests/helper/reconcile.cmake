# SPDX-License-Identifier: GPL-3.0-or-later
culvert_add_test(NAME tst_statusreport SOURCES tst_statusreport.cpp LIBRARIES culvert-helper-lib)
target_compile_definitions(tst_statusreport PRIVATE CULVERT_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
culvert_add_test(NAME tst_transaction SOURCES tst_transaction.cpp LIBRARIES culvert-helper-lib culvert-fakekernel)
culvert_add_test(NAME tst_kernelreads SOURCES tst_kernelreads.cpp LIBRARIES culvert-helper-lib culvert-fakekernel)
culvert_add_test(NAME tst_reconciler SOURCES tst_reconciler.cpp LIBRARIES culvert-helper-lib culvert-fakekernel)
culvert_add_test(NAME tst_pacing
    SOURCES tst_pacing.cpp
    LIBRARIES culvert-helper-lib)
