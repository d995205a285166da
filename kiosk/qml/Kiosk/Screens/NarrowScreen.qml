pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Everything a list can be narrowed to, each with what is chosen, and how many services that leaves.
KioskScreen {
    id: root

    required property ServicesViewModel services
    readonly property string _near: root.services.nearCode !== "" ? root.services.nearCode : root.services.isNearKiosk ? qsTr("This kiosk") : ""

    title: qsTr("Make the list shorter")
    subtitle: root.services.topicTitle === "" ? qsTr("All services") : root.services.topicTitle
    area: "findHelp"
    view: pane.flickable
    headSlot: pane.headSlot

    function _take(kind: string, isSwitch: bool): void {
        if (isSwitch)
            root.services.choose(kind, "on");
        else
            root.openRequested("choose", kind);
    }

    ScrollPane {
        id: pane

        Layout.fillWidth: true
        Layout.fillHeight: true

        GridLayout {
            width: pane.contentWidth
            columns: Math.max(1, Math.min(2, Math.floor(width / (Theme.bodySize * 17))))
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            uniformCellWidths: true

            Repeater {
                model: root.services.kinds

                NarrowKind {
                    onTaken: root._take(kind, isSwitch)
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }
            }
            RowCard {
                text: qsTr("Near me")
                mark: root._near
                line: root._near === "" ? qsTr("Puts the nearest first") : ""
                iconName: "pin"
                area: "findHelp"
                onClicked: root.openRequested("near", "")
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
        ShowList {
            visible: root.isLow
            width: pane.contentWidth
        }
    }
    ShowList {
        visible: !root.isLow
        Layout.fillWidth: true
    }

    component ShowList: ShowListBar {
        services: root.services
        onShowRequested: root.openRequested("services", root.services.topicId)
    }
}
