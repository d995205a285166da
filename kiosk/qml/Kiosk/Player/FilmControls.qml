pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The buttons of the player: an icon and words each, and never hidden.
GridLayout {
    id: root

    required property PlayerViewModel player
    required property bool areWordsOpen
    required property bool isTall
    readonly property bool _isNarrow: root.isTall && root.width < Theme.bodySize * (Theme.hasMoreSpace ? 26 : 18)
    readonly property bool _isMoving: root.player.state === "playing" || root.player.state === "opening"
    readonly property string _loudness: root.player.volume === 0 ? qsTr("The sound is off") : qsTr("Sound: %1 of %2").arg(root.player.volume / 10).arg(root.player.maximumVolume / 10)

    signal wordsRequested

    function focusWords(): void {
        words.forceActiveFocus();
    }

    columns: root._isNarrow ? 1 : 2
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap
    uniformCellWidths: true
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Buttons of the film")

    component Control: ActionButton {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: implicitHeight
        Layout.maximumHeight: Math.max(Theme.mm(30), implicitHeight)
        Layout.preferredWidth: 1
    }

    component Small: BarButton {
        isStacked: !root.isTall && !Theme.isGiant
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: implicitHeight
        Layout.maximumHeight: Math.max(Theme.mm(30), implicitHeight)
        Layout.preferredWidth: 1
    }

    component Loudness: Small {
        description: root._loudness
    }

    // The icon says “10” too, where giant words have no room beside each other.
    component Skip: Small {
        isIconOnly: Theme.isGiant && !root.isTall
        enabled: root.player.state !== "idle"
    }

    Control {
        id: play

        text: root._isMoving ? qsTr("Pause") : root.player.state === "ended" ? qsTr("Play again") : qsTr("Play")
        iconName: root._isMoving ? "pause" : root.player.state === "ended" ? "replay" : "play"
        isSolid: true
        onClicked: root.player.togglePlay()
        Layout.columnSpan: root.isTall || root._isNarrow ? 1 : 2
    }
    Skip {
        text: qsTr("Back 10 seconds")
        iconName: "back-ten"
        onClicked: root.player.skip(-10)
    }
    Skip {
        text: qsTr("On 10 seconds")
        iconName: "on-ten"
        onClicked: root.player.skip(10)
    }
    Words {
        text: root._loudness
        horizontalAlignment: lineCount > 1 ? Text.AlignLeft : Text.AlignHCenter
        leading: 1
        Layout.columnSpan: root.columns
        Layout.fillWidth: true
    }
    Loudness {
        text: qsTr("Quieter")
        iconName: "volume-down"
        enabled: root.player.volume > 0
        onClicked: root.player.volumeDown()
    }
    Loudness {
        text: qsTr("Louder")
        iconName: "volume-up"
        enabled: root.player.volume < root.player.maximumVolume
        onClicked: root.player.volumeUp()
    }
    Control {
        text: root.player.captionsOn ? qsTr("Captions: on") : qsTr("Captions: off")
        iconName: "captions"
        checkable: true
        checked: root.player.captionsOn
        Accessible.role: Accessible.CheckBox
        onClicked: root.player.toggleCaptions()
        Layout.columnSpan: root.isTall || root._isNarrow ? 1 : 2
    }
    Control {
        id: words

        text: root.areWordsOpen ? qsTr("Back to the film") : qsTr("Words of the film")
        iconName: root.areWordsOpen ? "film" : "list"
        onClicked: root.wordsRequested()
        Layout.columnSpan: root.isTall || root._isNarrow ? 1 : 2
    }
}
