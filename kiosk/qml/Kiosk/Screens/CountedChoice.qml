import QtQuick
import Kiosk.Components
import Kiosk.Theme

// Something to narrow a list to, and how many services it leaves. With none it cannot be chosen.
ChoiceCard {
    id: root

    required property string kind
    required property string choiceId
    required property string title
    required property int count
    required property bool isChosen
    required property bool canChoose

    text: ChoiceWords.name(root.kind, root.choiceId, root.title)
    //: How many services a choice leaves
    note: qsTr("%n services", "", root.count)
    area: "findHelp"
    checked: root.isChosen
    enabled: root.canChoose
}
