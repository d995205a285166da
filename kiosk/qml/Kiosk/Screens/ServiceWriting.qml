pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The email address, large, and the website in words. They break only where a reader expects it.
Column {
    id: root

    required property ServiceViewModel service
    property string area: "findHelp"

    spacing: Theme.padding

    LabelledRow {
        width: root.width
        iconName: "email"
        label: qsTr("Email")
        value: root.service.email
        spoken: root.service.spokenEmail
        valueSize: Theme.headingSize
        isStrong: true
        wrapMode: Text.Wrap
        area: root.area
    }
    LabelledRow {
        width: root.width
        iconName: "globe"
        label: qsTr("Website, to look at on your own phone or computer")
        value: root.service.website
        spoken: root.service.spokenWebsite
        isStrong: true
        wrapMode: Text.Wrap
        area: root.area
    }
}
