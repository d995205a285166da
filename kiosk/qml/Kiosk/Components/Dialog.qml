import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// A panel over the screen, which scrolls when it is long. Focus goes in when it opens and back when it closes;
// only its buttons close it.
FocusScope {
    id: root

    required property string title
    property bool isOpen: false
    property string closeText: qsTr("Close")
    property string closeIcon: "close"
    default property alias content: pane.content
    readonly property real contentWidth: pane.contentWidth
    property Item _focusBefore

    signal closeRequested

    // A screen's own dialog covers the bar as well: it moves up to what fills the window, or its lower part.
    function _coverStage(): void {
        let stage = root.parent;
        while (stage.parent && stage.parent !== root.Window.contentItem)
            stage = stage.parent;
        root.parent = stage;
    }

    anchors.fill: parent
    visible: root.isOpen
    Accessible.role: Accessible.Dialog
    Accessible.name: root.title
    Keys.onEscapePressed: root.closeRequested()

    onIsOpenChanged: {
        if (root.isOpen) {
            root._coverStage();
            root._focusBefore = root.Window.activeFocusItem;
            pane.position = 0;
            closeButton.forceActiveFocus(Qt.OtherFocusReason);
        } else if (root._focusBefore) {
            root._focusBefore.forceActiveFocus(Qt.OtherFocusReason);
            root._focusBefore = null;
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim

        MouseArea {
            // A hand may rest on it.
            readonly property bool isBackdrop: true

            anchors.fill: parent
        }
    }
    Rectangle {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.margin, Math.max(Theme.mm(300), Theme.bodySize * 38))
        height: Math.min(parent.height - 2 * Theme.margin, frame.implicitHeight + 2 * frame.anchors.margins)
        color: Theme.colours.background
        radius: Theme.radius
        border.color: Theme.colours.edge
        border.width: Theme.cardEdge

        ColumnLayout {
            id: frame

            readonly property bool isLow: root.height < Theme.bodySize * Theme.lowScreenLines

            anchors.fill: parent
            anchors.margins: frame.isLow ? Theme.padding : Theme.margin
            spacing: Theme.gap

            GridLayout {
                id: top

                columns: frame.width < Theme.titleSize * 16 ? 1 : 2
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap
                Layout.fillHeight: false

                Heading {
                    text: root.title
                    size: frame.isLow ? Theme.headingSize : Theme.titleSize
                    Layout.fillWidth: true
                }
                ActionButton {
                    id: closeButton

                    text: root.closeText
                    iconName: root.closeIcon
                    isSolid: true
                    onClicked: root.closeRequested()
                    Layout.fillWidth: top.columns === 1
                    Layout.maximumWidth: implicitWidth
                    Layout.alignment: Qt.AlignTop | Qt.AlignRight
                }
            }
            ScrollPane {
                id: pane

                roomHeight: root.height - 2 * Theme.margin - 2 * frame.anchors.margins - frame.spacing - top.height
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: pane.flickable.contentHeight
            }
        }
    }
}
