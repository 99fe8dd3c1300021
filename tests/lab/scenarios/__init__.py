# SPDX-License-Identifier: GPL-3.0-or-later
"""What the product has to do, each with packets that really go. One function a scenario."""
