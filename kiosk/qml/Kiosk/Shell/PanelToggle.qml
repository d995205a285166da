import QtQuick

// Something that is on or off, in a ChoiceGrid.
PanelChoice {
    id: root

    Accessible.role: Accessible.CheckBox
}
