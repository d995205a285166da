import QtQuick
import Kiosk.Components
import Kiosk.ViewModels

// Says of a page that its plan has ended, or that it is still to come.
Notice {
    id: root

    required property ReaderViewModel reader
    readonly property bool _isOver: root.reader.validity === "ended"

    visible: root._isOver || root.reader.validity === "coming"
    text: root._isOver ? qsTr("This plan ended on %1. It is here so that you can look back.").arg(Days.write(root.reader.endedOn)) : qsTr("This plan starts on %1.").arg(Days.write(root.reader.startsOn))
    iconName: "calendar"
}
