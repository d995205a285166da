pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// A service in Easy Read: a picture and a short sentence for each thing to know.
Flow {
    id: root

    required property ServiceViewModel service
    required property Component actions
    property string area: "findHelp"
    readonly property real _textSize: Theme.largePrintSize
    readonly property bool _isWide: root.width > root._textSize * 32
    readonly property real _linesWidth: root._isWide ? (root.width - root.spacing) * 0.6 : root.width

    signal weekRequested

    spacing: Theme.largeGap

    Column {
        width: root._linesWidth
        spacing: Theme.gap

        Repeater {
            model: root.service.easyLines

            EasyLine {
                width: root._linesWidth
            }
        }
    }
    Loader {
        active: root.visible
        width: root._isWide ? root.width - root._linesWidth - root.spacing : root.width
        sourceComponent: root.actions
    }

    component EasyLine: Row {
        id: line

        required property string picture
        required property string sentence
        required property string figure
        required property string spoken

        spacing: Theme.largeGap

        PicturePanel {
            id: panel

            width: Math.max(Theme.mm(30), root._textSize * 2.4)
            height: width
            source: "image://pictures/" + line.picture
            color: Theme.colours.easyRead.tint
        }
        Column {
            anchors.verticalCenter: parent.verticalCenter
            width: line.width - panel.width - line.spacing
            spacing: Theme.smallGap

            Words {
                width: Math.min(parent.width, size * Theme.longestEasyLine)
                text: line.sentence
                spoken: line.spoken === "" ? line.sentence : line.spoken
                size: root._textSize
                leading: Theme.readingLineHeight
            }
            Words {
                visible: line.figure !== ""
                width: parent.width
                text: line.figure
                color: Theme.colours.area(root.area).colour
                isBold: true
                // The number to ring is the largest thing there is.
                size: line.picture === "fact-ring" ? Theme.displaySize * 1.4 : Theme.titleSize
                font.letterSpacing: 0
                font.wordSpacing: 0
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.bodySize
                wrapMode: Text.NoWrap
                leading: 1.1
                Accessible.ignored: true
            }
            ActionButton {
                visible: line.picture === "fact-when" && root.service.hasWeek
                width: Math.min(parent.width, implicitWidth)
                text: qsTr("Opening times")
                iconName: "calendar"
                onClicked: root.weekRequested()
            }
        }
    }
}
