pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Icons
import Kiosk.Theme

// What stands on the screen while nobody is here: silent and still. Any touch or key begins.
FocusScope {
    id: root

    required property int quietSeconds
    readonly property bool _isLow: root.height < Theme.bodySize * 30
    readonly property real _offerSide: root.height * (root.width > root.height ? 0.18 : root.width > Theme.bodySize * 34 ? 0.16 : 0.1)

    signal startRequested
    signal switchPressed

    focus: true
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Touch the screen to start")
    Accessible.onPressAction: root.startRequested()
    Keys.onPressed: event => {
        event.accepted = true;
        if ([Qt.Key_Space, Qt.Key_Return, Qt.Key_Enter].includes(event.key))
            root.switchPressed(); // First, because starting takes this screen away.
        root.startRequested();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.colours.background
    }
    ColumnLayout {
        id: content

        anchors.fill: parent
        anchors.margins: Math.min(Theme.margin * 2, root.height * 0.05)
        spacing: Math.min(Theme.largeGap, root.height * 0.03)

        Heading {
            text: qsTr("SEND in Staffordshire")
            size: Theme.displaySize
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        Words {
            text: qsTr("Help for children and young people with special educational needs and disabilities, and their families")
            size: root._isLow ? Theme.bodySize : Theme.headingSize
            isQuiet: true
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
            Layout.maximumWidth: widest
            Layout.alignment: Qt.AlignHCenter
        }
        GridLayout {
            columns: root.width > root.height ? 4 : 2
            columnSpacing: Theme.largeGap
            rowSpacing: Theme.largeGap
            uniformCellWidths: true
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.alignment: Qt.AlignCenter

            AttractOffer {
                mostSide: root._offerSide
                text: qsTr("Find help")
                picture: "image://pictures/find-help"
                area: "findHelp"
            }
            AttractOffer {
                mostSide: root._offerSide
                text: qsTr("Easy Read")
                picture: "image://pictures/easy-read"
                area: "easyRead"
            }
            AttractOffer {
                mostSide: root._offerSide
                text: qsTr("BSL")
                picture: "image://pictures/bsl"
                area: "bsl"
            }
            AttractOffer {
                mostSide: root._offerSide
                text: qsTr("Large print")
                picture: "image://pictures/large-print"
                area: "read"
            }
        }
        Rectangle {
            color: Theme.colours.solid
            radius: height / 2
            scale: tap.pressed ? 0.94 : 1
            Layout.preferredWidth: start.implicitWidth + 2 * Theme.largeGap
            Layout.preferredHeight: start.implicitHeight + 2 * Theme.padding
            Layout.alignment: Qt.AlignHCenter

            Row {
                id: start

                anchors.centerIn: parent
                spacing: Theme.gap

                Icon {
                    id: finger

                    anchors.verticalCenter: parent.verticalCenter
                    name: "touch"
                    colour: Theme.colours.onSolid
                    size: Theme.titleSize * 1.2
                }
                Heading {
                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.min(implicitWidth, content.width - finger.width - start.spacing - 2 * Theme.largeGap)
                    text: qsTr("Touch the screen to start")
                    color: Theme.colours.onSolid
                    size: Theme.titleSize
                    Accessible.ignored: true
                }
            }
        }
        Words {
            //: %n is a number of seconds
            text: qsTr("Nothing about you is kept. The screen waits %n seconds, then asks if you are still there.", "", root.quietSeconds)
            isQuiet: true
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
            Layout.maximumWidth: widest
            Layout.alignment: Qt.AlignHCenter
        }
    }
    TapHandler {
        id: tap

        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: root.startRequested()
    }
}
