# SPDX-License-Identifier: GPL-3.0-or-later
"""The lab: a home, its ISP, a tunnel end and the world, in network namespaces of one guest."""
