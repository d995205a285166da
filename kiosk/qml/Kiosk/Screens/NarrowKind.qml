pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components

// One kind of choice: it opens its choices, or is turned on and off where that is all there is.
Item {
    id: root

    required property string kind
    required property list<string> chosenIds
    required property list<string> chosenTitles
    required property int count
    required property bool isSwitch
    required property bool canChoose
    readonly property string _chosen: root.chosenIds.map((one, index) => ChoiceWords.name(root.kind, one, root.chosenTitles[index])).join(", ")

    signal taken

    implicitHeight: loader.implicitHeight

    Loader {
        id: loader

        anchors.fill: parent
        sourceComponent: root.isSwitch ? onOrOff : several
    }
    Component {
        id: several

        RowCard {
            text: ChoiceWords.title(root.kind)
            mark: root._chosen
            line: root._chosen !== "" ? "" : root.canChoose ? ChoiceWords.anything(root.kind) : qsTr("No service here says this yet")
            iconName: ChoiceWords.icon(root.kind)
            area: "findHelp"
            enabled: root.canChoose
            onClicked: root.taken()
        }
    }
    Component {
        id: onOrOff

        CountedChoice {
            kind: root.kind
            choiceId: "on"
            title: ""
            count: root.count
            isChosen: root.chosenIds.length > 0
            canChoose: root.canChoose
            iconName: ChoiceWords.icon(root.kind)
            autoExclusive: false
            Accessible.role: Accessible.CheckBox
            onClicked: root.taken()
        }
    }
}
