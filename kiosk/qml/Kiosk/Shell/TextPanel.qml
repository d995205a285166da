pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Text and colours: each choice is one tap, shows what it does and applies at once.
Dialog {
    id: root

    required property PreferencesViewModel preferences

    signal waysRequested

    title: qsTr("Text and colours")
    closeText: qsTr("Done")
    closeIcon: "check"

    Heading {
        width: root.contentWidth
        text: qsTr("Size of words")
    }
    ChoiceGrid {
        label: qsTr("Size of words")
        maximumColumns: 4

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
        SizeChoice {
            text: qsTr("Twice as large")
            step: "double"
            sampleSize: Theme.doubleSize
        }
    }
    Heading {
        width: root.contentWidth
        text: qsTr("Colours")
    }
    ChoiceGrid {
        label: qsTr("Colours")
        maximumColumns: 4

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
        width: root.contentWidth
        text: qsTr("Letters and space")
    }
    ChoiceGrid {
        label: qsTr("Letters and space")
        maximumColumns: 3

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
        PanelToggle {
            text: qsTr("More space")
            iconName: "more-space"
            checked: root.preferences.hasMoreSpace
            onClicked: root.preferences.chooseMoreSpace(!root.preferences.hasMoreSpace)
        }
    }
    RowCard {
        width: root.contentWidth
        text: qsTr("More ways to use this screen")
        line: qsTr("Reading help, touch, time, keys and switches")
        iconName: "hand"
        area: "read"
        onClicked: root.waysRequested()
    }

    component SampleChoice: PanelChoice {
        sample: "Aa"
    }
    component SizeChoice: SampleChoice {
        required property string step

        checked: root.preferences.textStep === step
        onClicked: root.preferences.chooseTextStep(step)
    }
    component ThemeChoice: SampleChoice {
        required property string themeId
        required property ColourPalette look

        fill: look.surface
        ink: look.text
        checked: root.preferences.theme === themeId
        onClicked: root.preferences.chooseTheme(themeId)
    }
    component LetterChoice: SampleChoice {
        required property string typeface

        checked: root.preferences.typeface === typeface
        onClicked: root.preferences.chooseTypeface(typeface)
    }
}
