import QtQuick
import Kiosk.Theme

// Tells a screen reader what changed by itself, without moving the focus: `words` once they have become others and
// stay so. `isUrgent` interrupts what is being said.
Item {
    id: root

    property string words: ""
    property bool isUrgent: false

    function say(words: string): void {
        if (root.parent.visible && words !== "")
            root.Accessible.announce(words, root.isUrgent ? Accessible.Assertive : Accessible.Polite);
    }

    // A layout would give it a gap, however small it is.
    visible: false
    Accessible.ignored: true
    onWordsChanged: settle.restart()

    Timer {
        id: settle

        interval: Theme.settleMs
        onTriggered: root.say(root.words)
    }
}
