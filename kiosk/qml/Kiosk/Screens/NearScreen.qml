pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Where to be near to: a postcode, or its beginning, typed on the glass or on real keys.
KioskScreen {
    id: root

    required property NearViewModel near
    required property ServicesViewModel services
    property bool isTyping: true
    readonly property bool _isWide: root.width > root.height
    readonly property var _sentences: ({
            empty: root.services.hasKioskPlace ? qsTr("Distances are from this kiosk. For others, type a postcode, or just ST16.") : qsTr("Type your postcode, or just ST16. We forget it when you finish."),
            incomplete: qsTr("Go on typing. A number comes next."),
            //: %1 is a postcode or its beginning, %2 a district
            found: qsTr("%1 is in %2.").arg(root.near.foundCode).arg(root.near.foundArea),
            around: qsTr("We do not know that one exactly. We measure from %1.").arg(root.near.foundCode),
            outside: qsTr("%1 is outside Staffordshire. You can still see what is nearest.").arg(root.near.foundCode),
            unknown: qsTr("We do not know that postcode. Is it typed right, and in or near Staffordshire?"),
            notAPostcode: qsTr("That does not look like a postcode. Try just its beginning, such as ST16.")
        })

    // On a very low screen the keys leave no room for a sentence.
    readonly property bool _isTight: root.isTyping && root.height < Theme.bodySize * 10 * (Theme.hasMoreSpace ? 1.3 : 1)
    readonly property real _sentenceRoom: root.height - entry.y - entry.height - 2 * root.spacing - (root.isTyping ? 2 * Theme.target + Theme.leastGap : 0)
    readonly property var _shortSentences: ({
            empty: qsTr("Such as ST16"),
            incomplete: qsTr("Go on typing"),
            found: root.near.foundArea,
            around: root.near.foundCode,
            outside: qsTr("Outside Staffordshire"),
            unknown: qsTr("We do not know it"),
            notAPostcode: qsTr("Not a postcode")
        })

    spokenTitle: qsTr("Near which postcode?")
    // On a wide or low screen the keyboard needs its room.
    title: root._isWide || root.isLow ? "" : root.spokenTitle
    area: "findHelp"

    function _typeAgain(): void {
        root.isTyping = true;
        field.takeFocus();
    }

    Component.onCompleted: field.takeFocus()

    RowLayout {
        id: entry

        spacing: Theme.gap
        Layout.fillHeight: false

        SearchField {
            id: field

            query: root.near.typed
            hint: qsTr("Your postcode")
            maximumLength: root.near.maximumLength
            onQueryEdited: query => root.near.type(query)
            onTouched: root.isTyping = true
            onAccepted: root.near.choose()
            Layout.fillWidth: true
        }
        ActionButton {
            visible: !root.isTyping
            text: qsTr("Show keyboard")
            iconName: "keyboard"
            onClicked: root._typeAgain()
            Layout.fillHeight: true
        }
        ActionButton {
            enabled: root.near.canChoose
            text: qsTr("Show")
            description: qsTr("Shows the list with the nearest first")
            iconName: "pin"
            isSolid: root.near.canChoose
            onClicked: root.near.choose()
            Layout.fillHeight: true
        }
    }
    Words {
        id: sentence

        visible: implicitHeight <= root._sentenceRoom
        text: (root._isTight ? root._shortSentences : root._sentences)[root.near.state]
        leading: 1.2
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
    Keyboard {
        visible: root.isTyping
        isForPostcodes: true
        maximumHeight: root.height - entry.y - entry.height - sentence.implicitHeight - 2 * root.spacing
        onTyped: text => field.insert(text.toUpperCase())
        onDeleteRequested: field.deleteBefore()
        onHideRequested: root.isTyping = false
        Layout.fillWidth: true
        Layout.preferredHeight: implicitHeight
    }
    Announcer {
        words: sentence.text
    }
    Connections {
        target: root.near

        function onPlaceChosen(): void {
            root.openRequested("services", root.services.topicId);
        }
    }
}
