pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Screens
import Kiosk.Theme
import Kiosk.ViewModels

// The kiosk's window. Everything that can be touched stands on the stage: the whole window, or after “Lower the
// buttons” the part of it that somebody seated reaches.
Window {
    id: root

    required property KioskViewModel kiosk
    required property real pixelsPerMm
    required property real viewingDistanceMm
    required property real reachableShare
    required property bool isWindowed
    required property bool isPreview
    readonly property bool _isVisiting: root.kiosk.visit.screen !== "attract"

    title: qsTr("SEND in Staffordshire")
    color: Theme.colours.background
    visibility: root.isWindowed ? Window.Windowed : Window.FullScreen
    visible: true

    // Only staff may leave: a closed window on a full screen is a dead kiosk.
    onClosing: close => close.accepted = root.isWindowed

    ThemeBindings {
        preferences: root.kiosk.preferences
        keys: root.kiosk.keys
        pixelsPerMm: root.pixelsPerMm
        viewingDistanceMm: root.viewingDistanceMm
    }
    AboveReach {
        anchors.fill: parent
        anchors.bottomMargin: stage.height
        visible: height > 0
    }
    Item {
        id: stage

        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
        height: root.kiosk.preferences.isLowered ? Math.round(root.height * root.reachableShare) : root.height
        Keys.onPressed: event => event.accepted = mover.take(event.key)

        FocusMover {
            id: mover

            stage: stage
            screens: visitStage.screens
            kiosk: root.kiosk
        }
        VisitStage {
            id: visitStage

            anchors.fill: parent
            visible: root._isVisiting
            focus: root._isVisiting
            kiosk: root.kiosk
            canLower: root.reachableShare < 1
            isPreview: root.isPreview
        }
        Loader {
            anchors.fill: parent
            active: !root._isVisiting && !root.isPreview
            focus: !root._isVisiting
            sourceComponent: AttractScreen {
                quietSeconds: root.kiosk.visit.quietSeconds
                onStartRequested: root.kiosk.visit.start()
                onSwitchPressed: root.kiosk.scan.askHow()
            }
        }
        ScanLayer {
            anchors.fill: parent
            z: 2
            stage: stage
            scan: root.kiosk.scan
        }
    }
}
