import QtQuick
import Kiosk.Components
import Kiosk.Theme

// What the kiosk shows when there is no content it can open: kind to visitors, useful to staff.
Window {
    id: root

    required property string message
    required property real pixelsPerMm
    required property real viewingDistanceMm
    required property bool isWindowed

    title: qsTr("SEND in Staffordshire")
    color: Theme.colours.background
    visibility: root.isWindowed ? Window.Windowed : Window.FullScreen
    visible: true

    onClosing: close => close.accepted = root.isWindowed

    Binding {
        target: Theme
        property: "pixelsPerMm"
        value: root.pixelsPerMm
    }
    Binding {
        target: Theme
        property: "viewingDistanceMm"
        value: root.viewingDistanceMm
    }

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.margin, Theme.bodySize * 34)
        spacing: Theme.largeGap

        PicturePanel {
            source: "image://pictures/broken"
            color: Theme.colours.contact.tint
            anchors.horizontalCenter: parent.horizontalCenter
            width: Theme.mm(60)
            height: Theme.mm(60)
        }
        Heading {
            width: parent.width
            text: qsTr("Sorry, this screen is not working today.")
            size: Theme.titleSize
            horizontalAlignment: Text.AlignHCenter
        }
        Words {
            width: parent.width
            text: qsTr("Please ask a member of staff for help.")
            size: Theme.headingSize
            horizontalAlignment: Text.AlignHCenter
        }
        Notice {
            width: parent.width
            text: qsTr("For staff: %1").arg(root.message)
            iconName: "info"
        }
    }
}
