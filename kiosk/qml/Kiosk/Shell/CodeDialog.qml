pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Square codes for the camera of a phone, as large as they need to be, with what they do in words.
Dialog {
    id: root

    required property CodesViewModel codes
    // As large as the glass lets a code be here, and the least pixels that make a module.
    readonly property int _room: Math.floor(Math.min(root.contentWidth, root.height * 0.55, Theme.largestCode))
    readonly property real _leastModule: Math.ceil(Theme.codeModule * Screen.devicePixelRatio) / Screen.devicePixelRatio
    readonly property bool _isWide: root.contentWidth > root._room + Theme.bodySize * 14

    function show(kind: string, entryId: string): void {
        root.isOpen = true;
        root.codes.makeRoom(Math.floor(root._room / root._leastModule));
        if (kind === "")
            root.codes.showList();
        else
            root.codes.showService(entryId);
    }

    function _fit(): void {
        if (root.isOpen)
            root.codes.makeRoom(Math.floor(root._room / root._leastModule));
    }

    title: qsTr("Take it on your phone")
    onCloseRequested: root.isOpen = false
    onIsOpenChanged: if (!root.isOpen)
        root.codes.forget()
    on_RoomChanged: root._fit()
    on_LeastModuleChanged: root._fit()

    GridLayout {
        width: root.contentWidth
        columns: root._isWide ? 2 : 1
        columnSpacing: Theme.largeGap
        rowSpacing: Theme.gap

        CodePicture {
            id: picture

            readonly property real _module: Math.max(root._leastModule, Math.floor(root._room * Screen.devicePixelRatio / picture.side) / Screen.devicePixelRatio)

            modules: root.codes.modules
            implicitWidth: picture.side * picture._module
            implicitHeight: implicitWidth
            Accessible.role: Accessible.Graphic
            Accessible.name: root.codes.isList ? qsTr("Square code for a phone: my list, %1 of %2").arg(root.codes.number).arg(root.codes.count) : qsTr("Square code for a phone: %1").arg(root.codes.title)
            Layout.alignment: Qt.AlignTop
        }
        Column {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop

            Heading {
                width: parent.width
                visible: text !== ""
                text: root.codes.isList && root.codes.count > 1 ? qsTr("Code %1 of %2").arg(root.codes.number).arg(root.codes.count) : root.codes.title
            }
            Words {
                width: parent.width
                text: qsTr("Open the camera of your phone and point it at the square.")
            }
            Words {
                width: parent.width
                text: root.codes.isList ? qsTr("Your phone shows the list as text. You can keep it or send it.") : qsTr("Your phone asks to keep the name, number and address.")
            }
            Words {
                width: parent.width
                text: qsTr("It works with no internet. Nobody is told.")
                isQuiet: true
            }
        }
    }
    GridLayout {
        visible: root.codes.count > 1
        width: root.contentWidth
        columns: width > Theme.bodySize * 22 ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true

        ActionButton {
            text: qsTr("Code before")
            iconName: "back"
            enabled: root.codes.number > 1
            onClicked: root.codes.turn(-1)
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        ActionButton {
            text: qsTr("Next code")
            iconName: "next"
            enabled: root.codes.number < root.codes.count
            onClicked: root.codes.turn(1)
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
    Words {
        width: Math.min(root.contentWidth, widest)
        text: qsTr("No phone? You can print it, or write the number down. Staff here can help you.")
    }
}
