# SPDX-License-Identifier: GPL-3.0-or-later
culvert_add_test(NAME tst_leasechoice
    SOURCES tst_leasechoice.cpp
    LIBRARIES culvert-helper-lib)
culvert_add_test(NAME tst_managedlease
    SOURCES tst_managedlease.cpp
    LIBRARIES culvert-helper-lib)
culvert_add_test(NAME tst_networkmanagerleases
    SOURCES tst_networkmanagerleases.cpp
        ../support/fakenetworkmanager.h ../support/fakenetworkmanager.cpp
    LIBRARIES culvert-helper-lib culvert-test-bus
    LABELS bus)
