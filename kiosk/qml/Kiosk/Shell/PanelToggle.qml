import QtQuick

// Something that is on or off, in a ChoiceGrid.
PanelChoice {
    id: root

    //: What was touched is now on, or off
    outcome: root.checked ? qsTr("%1: on").arg(root.text) : qsTr("%1: off").arg(root.text)
    autoExclusive: false
    Accessible.role: Accessible.CheckBox
}
