pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The choices of one kind. One of them leads to the list; needs of access add up, so they wait for “Show”.
KioskScreen {
    id: root

    required property ServicesViewModel services
    readonly property string _page: root.services.page
    readonly property bool _addsUp: root._page === "access"
    readonly property bool _hasPictures: root._page === "age"
    readonly property int _mostColumns: root._hasPictures ? 2 : root._page === "years" ? 6 : 3
    readonly property real _leastWidth: Theme.bodySize * (root._page === "years" ? 8 : 13)

    title: ChoiceWords.question(root._page)
    subtitle: ChoiceWords.note(root._page)
    area: "findHelp"
    view: pane.flickable
    headSlot: pane.headSlot

    function _choose(kind: string, choiceId: string): void {
        root.services.choose(kind, choiceId);
        if (!root._addsUp)
            root.openRequested("services", root.services.topicId);
    }

    ScrollPane {
        id: pane

        Layout.fillWidth: true
        Layout.fillHeight: true

        ActionButton {
            visible: root.services.isPageNarrowed
            width: Math.min(implicitWidth, pane.contentWidth)
            text: ChoiceWords.anything(root._page)
            iconName: "undo"
            onClicked: root._choose(root._page === "years" ? "age" : root._page, "")
        }
        GridLayout {
            width: pane.contentWidth
            columns: Math.max(1, Math.min(root._mostColumns, Math.floor(width / root._leastWidth)))
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            uniformCellWidths: true

            Repeater {
                model: root.services.choices

                CountedChoice {
                    picture: root._hasPictures ? "image://pictures/age-" + choiceId : ""
                    autoExclusive: !root._addsUp
                    Accessible.role: root._addsUp ? Accessible.CheckBox : Accessible.RadioButton
                    onClicked: root._choose(kind, choiceId)
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }
            }
        }
        RowCard {
            visible: root._hasPictures
            width: pane.contentWidth
            text: qsTr("Choose the age in years")
            iconName: "calendar"
            area: "findHelp"
            onClicked: root.openRequested("choose", "years")
        }
        ShowList {
            visible: root._addsUp && root.isLow
            width: pane.contentWidth
        }
    }
    ShowList {
        visible: root._addsUp && !root.isLow
        Layout.fillWidth: true
    }

    component ShowList: ShowListBar {
        services: root.services
        onShowRequested: root.openRequested("services", root.services.topicId)
    }
}
