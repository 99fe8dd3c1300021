# SPDX-License-Identifier: GPL-3.0-or-later
# Precompiled Qt headers, one set for each combination of Qt modules, shared by all targets that use the same modules.
# Parsing them was more than half of what a build did.
#
# culvert_precompile(TARGET core|dbus|widgets)
option(CULVERT_PRECOMPILED "Share precompiled Qt headers between targets" ON)

set(culvert_precompiled_core
    <QByteArray> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QSet> <QString> <QStringList>
    <QElapsedTimer> <QLoggingCategory> <QObject> <QTimer>
    <algorithm> <array> <functional> <memory> <optional> <tuple> <variant> <vector>)
set(culvert_precompiled_dbus ${culvert_precompiled_core}
    <QCoreApplication> <QDBusArgument> <QDBusConnection> <QDBusMessage> <QDBusMetaType> <QDBusPendingCallWatcher>
    <QDBusPendingReply> <QDBusServiceWatcher>)
set(culvert_precompiled_widgets ${culvert_precompiled_core}
    <QAbstractTableModel> <QAction> <QApplication> <QCheckBox> <QComboBox> <QGridLayout> <QHBoxLayout> <QHeaderView>
    <QLabel> <QLineEdit> <QLocale> <QMenu> <QPainter> <QPlainTextEdit> <QPointer> <QPushButton> <QStyledItemDelegate>
    <QTableView> <QToolButton> <QTreeView> <QVBoxLayout>)

# A target with nothing in it but the headers of one set.
function(culvert_add_precompiled set)
    set(empty ${PROJECT_BINARY_DIR}/precompiled/${set}.cpp)
    if(NOT EXISTS ${empty})
        file(WRITE ${empty} "\n")
    endif()
    add_library(culvert-precompiled-${set} OBJECT EXCLUDE_FROM_ALL ${empty})
    target_link_libraries(culvert-precompiled-${set} PRIVATE ${ARGN} culvert-options)
    set_target_properties(culvert-precompiled-${set} PROPERTIES AUTOMOC OFF)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
        # So that a compiler cache knows the same headers again.
        target_compile_options(culvert-precompiled-${set} PRIVATE "SHELL:-Xclang -fno-pch-timestamp")
    endif()
    target_precompile_headers(culvert-precompiled-${set} PRIVATE ${culvert_precompiled_${set}})
endfunction()

function(culvert_precompile target set)
    if(NOT CULVERT_PRECOMPILED)
        return()
    endif()
    if(NOT TARGET culvert-precompiled-${set})
        if(set STREQUAL "core")
            culvert_add_precompiled(core Qt6::Core)
        elseif(set STREQUAL "dbus")
            culvert_add_precompiled(dbus Qt6::Core Qt6::DBus)
        else()
            find_package(Qt6 6.4 REQUIRED COMPONENTS Widgets)
            culvert_add_precompiled(widgets Qt6::Widgets)
        endif()
    endif()
    target_precompile_headers(${target} REUSE_FROM culvert-precompiled-${set})
endfunction()
