# SPDX-License-Identifier: GPL-3.0-or-later
culvert_add_test(NAME tst_configurationstore
    SOURCES tst_configurationstore.cpp
    LIBRARIES culvert-helper-lib)
culvert_add_test(NAME tst_configurationstorefaults
    SOURCES tst_configurationstorefaults.cpp scriptedfiles.h scriptedfiles.cpp
    LIBRARIES culvert-helper-lib)
