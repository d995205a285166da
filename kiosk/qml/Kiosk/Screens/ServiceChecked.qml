pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

// How sure we are of what is shown, in plain words.
Column {
    id: root

    required property string confidence
    required property date seenOn
    required property string seenFormat

    spacing: Theme.smallGap

    function _describe(confidence: string): string {
        switch (confidence) {
        case "seen":
            return qsTr("Checked: these details were on a public web page.");
        case "partial":
            return qsTr("Checked in part: some details are missing or may be old.");
        case "unverified":
            return qsTr("Not checked yet: these details have not been found on a public web page.");
        default:
            return "";
        }
    }

    Words {
        width: root.width
        text: root._describe(root.confidence)
        isQuiet: true
    }
    Words {
        visible: root.seenFormat !== ""
        width: root.width
        //: %1 is a day, a month or a year
        text: qsTr("The date on that page is %1.").arg(Qt.locale("en_GB").toString(root.seenOn, root.seenFormat))
        isQuiet: true
    }
}
