# SPDX-License-Identifier: GPL-3.0-or-later
# Namespaces of their own, in which tests meet the real kernel; they need no root.
add_library(culvert-test-kernel STATIC kernelfixture.h kernelfixture.cpp)
target_link_libraries(culvert-test-kernel PUBLIC culvert-helper-lib Qt6::Test)
culvert_precompile(culvert-test-kernel dbus)

foreach(name tst_netlinkkernel tst_netlinkrules tst_netlinkmonitor tst_netlinkbulk tst_netlinktunnel tst_sysctls
        tst_nftables tst_firewallreading tst_connections tst_netfilterless)
    culvert_add_test(NAME ${name} SOURCES ${name}.cpp
        LIBRARIES culvert-test-kernel LABELS kernel)
endforeach()
target_sources(tst_nftables PRIVATE firewallsamples.h firewallsamples.cpp)
target_sources(tst_firewallreading PRIVATE firewallsamples.h firewallsamples.cpp syscallfaults.h syscallfaults.cpp)
target_sources(tst_netfilterless PRIVATE firewallsamples.h firewallsamples.cpp syscallfaults.h syscallfaults.cpp)
target_sources(tst_netlinkbulk PRIVATE syscallfaults.h syscallfaults.cpp)
culvert_add_test(NAME tst_modelkernel SOURCES tst_modelkernel.cpp LIBRARIES culvert-test-kernel culvert-model LABELS kernel)
culvert_add_test(NAME tst_netlinkdecode SOURCES tst_netlinkdecode.cpp LIBRARIES culvert-helper-lib)
culvert_add_test(NAME tst_firewalljson SOURCES tst_firewalljson.cpp firewallsamples.h firewallsamples.cpp
    LIBRARIES culvert-helper-lib)
# These know netlink themselves.
foreach(name tst_netlinkmonitor tst_netlinkbulk tst_netlinkdecode tst_nftables)
    target_link_libraries(${name} PRIVATE PkgConfig::LIBNL)
endforeach()
