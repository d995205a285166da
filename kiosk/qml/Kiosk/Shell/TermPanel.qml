import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// What a hard word means.
Dialog {
    id: root

    required property KioskViewModel kiosk
    property string explanation: ""

    closeText: qsTr("Close")

    function show(termId: string): void {
        root.isOpen = true;
    }

    title: ""

    Words {
        text: root.explanation
        font.pixelSize: Theme.headingSize
        lineHeight: Theme.readingLineHeight
        Layout.fillWidth: true
    }
}
