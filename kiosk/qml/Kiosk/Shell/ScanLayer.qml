import QtQuick
import QtQuick.Templates as T
import Kiosk.Components
import Kiosk.Icons
import Kiosk.Theme
import Kiosk.ViewModels

// Tells scanning where everything is that can be chosen, frames what it offers, and presses what it chose.
Item {
    id: root

    required property Item stage
    required property ScanViewModel scan
    property list<Item> _targets

    function _collect(): void {
        if (!root.scan.isOn)
            return;
        const before = root._targets[root.scan.currentTarget] ?? null;
        const targets = FocusOrder.controlsOf(root.stage).filter(item => root._canBeChosen(item));
        root._targets = targets;
        root.scan.offer(targets.map(item => root._boxOf(item)), targets.indexOf(before));
    }

    function _boxOf(item: Item): rect {
        return item.mapToItem(root, Qt.rect(0, 0, item.width, item.height));
    }

    // What moves step by step, such as the bar of a film, has buttons beside it that do the same.
    function _canBeChosen(item: Item): bool {
        if (!(item instanceof T.AbstractButton) && !(item instanceof TextInput))
            return false;
        const box = root._boxOf(item);
        const x = box.x + box.width / 2;
        const y = box.y + box.height / 2;
        const view = FocusOrder.contentViewOf(item);
        const seen = root._boxOf(view ?? root);
        return x > seen.x && x < seen.x + seen.width && y > seen.y && y < seen.y + seen.height;
    }

    function _press(item: Item): void {
        const button = item as T.AbstractButton;
        if (button)
            button.click();
        else if (item)
            item.Accessible.pressAction();
    }

    Timer {
        id: settle

        interval: Theme.settleMs
        onTriggered: root._collect()
    }
    // Whatever changes on the screen is drawn.
    Connections {
        target: root.scan.isOn ? root.Window.window : null

        function onAfterAnimating(): void {
            if (settle.running)
                return;
            Qt.callLater(root._collect);
            settle.start();
        }
    }
    Connections {
        target: root.scan

        function onUseChanged(): void {
            settle.start();
        }
        function onChosen(target: int): void {
            root._press(root._targets[target] ?? null);
        }
    }
    Item {
        x: root.scan.frame.x
        y: root.scan.frame.y
        width: root.scan.frame.width
        height: root.scan.frame.height
        visible: width > 0

        ScanFrame {}
        Rectangle {
            anchors.centerIn: parent
            visible: root.scan.isWayOut
            width: way.implicitWidth + 2 * Theme.padding
            height: way.implicitHeight + 2 * Theme.smallGap
            radius: Theme.smallRadius
            color: Theme.focusOuter
            border.color: Theme.focusInner
            border.width: Theme.cardEdge

            Row {
                id: way

                anchors.centerIn: parent
                spacing: Theme.smallGap

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: "back"
                    colour: Theme.focusInner
                }
                Words {
                    text: qsTr("Out of this part")
                    color: Theme.focusInner
                    isBold: true
                }
            }
        }
    }

    // All of it lies outside of what it is around.
    component ScanFrame: Rectangle {
        anchors.fill: parent
        anchors.margins: -Theme.focusEdge * 1.5
        color: "transparent"
        radius: Theme.smallRadius
        border.width: Theme.focusEdge * 1.5
        border.color: Theme.focusOuter

        Rectangle {
            anchors.fill: parent
            anchors.margins: Theme.focusEdge / 2
            color: "transparent"
            radius: Theme.smallRadius
            border.width: Theme.focusEdge
            border.color: Theme.focusInner
        }
    }
}
