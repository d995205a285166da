import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kiosk.Theme

// What every button shares: target size, act on release inside, pressed look, focus ring, name and role.
T.AbstractButton {
    id: root

    property color fill: Theme.colours.surface
    property color edge: Theme.colours.edge
    property real edgeWidth: Theme.line
    property real corner: Theme.smallRadius
    property string description: ""

    // One that changed at the sides while the button stands would set its words anew in the midst of finding its height.
    padding: Theme.padding
    hoverEnabled: false
    focusPolicy: Qt.TabFocus
    implicitWidth: Math.max(Theme.target, root.implicitContentWidth + root.leftPadding + root.rightPadding)
    implicitHeight: Math.max(Theme.target, root.implicitContentHeight + root.topPadding + root.bottomPadding)
    opacity: root.enabled ? 1 : 0.55
    Layout.minimumWidth: Theme.target
    Layout.minimumHeight: Theme.target

    Accessible.name: root.text
    Accessible.description: root.description

    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

    background: Rectangle {
        color: root.down ? Theme.colours.pressed : root.fill
        radius: root.corner
        border.color: root.down ? Theme.colours.text : root.edge
        border.width: root.down ? root.edgeWidth * 2 : root.edgeWidth

        FocusRing {
            hasFocus: root.activeFocus
            corner: root.corner
        }
    }

    HoldMark {
        isHeld: root.pressed
        corner: root.corner
    }
}
