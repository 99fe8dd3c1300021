# SPDX-License-Identifier: GPL-3.0-or-later
culvert_add_test(NAME tst_polkitauthorizer
    SOURCES tst_polkitauthorizer.cpp
        ../support/fakepolkit.h ../support/fakepolkit.cpp
        ../support/privatebus.h ../support/privatebus.cpp
        ../support/visitor.h ../support/visitor.cpp
    LIBRARIES culvert-helper-lib
    LABELS bus)
