# SPDX-License-Identifier: GPL-3.0-or-later
# One list of the icons, for building in and for installing.
set(culvert_icons
    scalable/org.culvert.Culvert.svg
    symbolic/culvert-applying-symbolic.svg
    symbolic/culvert-degraded-symbolic.svg
    symbolic/culvert-failed-symbolic.svg
    symbolic/culvert-no-lease-symbolic.svg
    symbolic/culvert-off-symbolic.svg
    symbolic/culvert-unknown-symbolic.svg
    symbolic/culvert-up-symbolic.svg
    symbolic/page-exceptions-symbolic.svg
    symbolic/page-home-symbolic.svg
    symbolic/page-mtu-symbolic.svg
    symbolic/page-tunnel-symbolic.svg
    symbolic/sign-add-symbolic.svg
    symbolic/sign-copy-symbolic.svg
    symbolic/sign-denied-symbolic.svg
    symbolic/sign-done-symbolic.svg
    symbolic/sign-locked-symbolic.svg
    symbolic/sign-paste-symbolic.svg
    symbolic/sign-problem-symbolic.svg
    symbolic/sign-remove-symbolic.svg
    symbolic/sign-search-symbolic.svg
    symbolic/sign-unlocked-symbolic.svg
    symbolic/sign-warning-symbolic.svg
)
