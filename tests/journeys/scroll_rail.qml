import QtQuick
import QtQuick.Layouts
import Kiosk.Components

// Something that is lower where it is narrower, as rows that put their buttons under their words can be.
RowLayout {
    property real wideHeight: 500
    property real narrowHeight: 300
    readonly property bool hasRail: rail.visible

    width: 800
    height: 400

    Flickable {
        id: view

        contentWidth: width
        contentHeight: width > 750 ? parent.wideHeight : parent.narrowHeight
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
    ScrollRail {
        id: rail

        view: view
    }
}
