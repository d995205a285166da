pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Text and colours: each choice is one tap, shows what it does and applies at once.
Dialog {
    id: root

    required property VisitViewModel visit

    title: qsTr("Text and colours")
    closeText: qsTr("Done")
    closeIcon: "check"

    ScrollPane {
        id: pane

        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: pane.flickable.contentHeight

        Heading {
            text: qsTr("Size of words")
        }
        ChoiceGrid {
            columns: pane.contentWidth > Theme.bodySize * 30 ? 3 : 1

            SizeChoice {
                text: qsTr("Standard")
                step: "standard"
                sampleSize: Theme.standardSize
            }
            SizeChoice {
                text: qsTr("Large")
                step: "large"
                sampleSize: Theme.largeSize
            }
            SizeChoice {
                text: qsTr("Giant")
                step: "giant"
                sampleSize: Theme.giantSize
            }
        }
        Heading {
            text: qsTr("Colours")
        }
        ChoiceGrid {
            ThemeChoice {
                text: qsTr("Off-white")
                themeId: "paper"
                look: Theme.paper
            }
            ThemeChoice {
                text: qsTr("Cream")
                themeId: "cream"
                look: Theme.cream
            }
            ThemeChoice {
                text: qsTr("Dark")
                themeId: "dark"
                look: Theme.dark
            }
            ThemeChoice {
                text: qsTr("High contrast")
                themeId: "contrast"
                look: Theme.contrast
            }
        }
        Heading {
            text: qsTr("Shape of letters")
        }
        ChoiceGrid {
            LetterChoice {
                text: "Atkinson"
                typeface: "atkinson"
                family: Theme.atkinson
            }
            LetterChoice {
                text: "Lexend"
                typeface: "lexend"
                family: Theme.lexend
            }
        }
    }

    component ChoiceGrid: Grid {
        width: pane.contentWidth
        columns: pane.contentWidth > Theme.bodySize * 26 ? 2 : 1
        spacing: Theme.gap
    }
    component PanelChoice: ChoiceCard {
        readonly property Grid _grid: parent as Grid

        width: _grid ? (_grid.width - (_grid.columns - 1) * _grid.spacing) / _grid.columns : 0
        height: Math.max(Theme.mm(22), implicitHeight)
        area: "read"
        sample: "Aa"
    }
    component SizeChoice: PanelChoice {
        required property string step

        checked: root.visit.textStep === step
        onClicked: root.visit.chooseTextStep(step)
    }
    component ThemeChoice: PanelChoice {
        required property string themeId
        required property ColourPalette look

        fill: look.surface
        ink: look.text
        checked: root.visit.theme === themeId
        onClicked: root.visit.chooseTheme(themeId)
    }
    component LetterChoice: PanelChoice {
        required property string typeface

        checked: root.visit.typeface === typeface
        onClicked: root.visit.chooseTypeface(typeface)
    }
}
