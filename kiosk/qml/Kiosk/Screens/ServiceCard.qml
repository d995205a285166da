pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Icons
import Kiosk.Theme

// A service in a list: what it is called and does; beside that how to ring it, where, and whether to check first.
BaseButton {
    id: root

    required property int index
    required property int total
    required property string serviceId
    required property string name
    required property string line
    required property string phone
    required property string spokenPhone
    required property string area
    required property bool isCrisis
    required property bool needsCheck
    required property string miles
    // The postcode that distances are from; empty where they are from this kiosk.
    property string from: ""
    property bool isOnList: false
    readonly property color _ink: root.down ? Theme.colours.text : Theme.colours.area(root.isCrisis ? "contact" : "findHelp").colour
    readonly property bool _isWide: root.width > Theme.bodySize * 36
    readonly property string _line: Theme.showsExtras ? root.line : ""
    readonly property string _area: Theme.showsExtras ? root.area : ""
    readonly property bool _isOneMile: root.miles === "1"
    readonly property string _fromHere: root._isOneMile ? qsTr("1 mile from this kiosk") : qsTr("%1 miles from this kiosk").arg(root.miles)
    readonly property string _fromThere: root._isOneMile ? qsTr("1 mile from %1").arg(root.from) : qsTr("%1 miles from %2").arg(root.miles).arg(root.from)
    readonly property string _distance: root.miles === "" ? "" : root.from === "" ? root._fromHere : root._fromThere
    //: Where it is in its list
    readonly property string _place: qsTr("%1 of %2").arg(root.index + 1).arg(root.total)
    readonly property string _onList: root.isOnList ? qsTr("On my list") : ""
    readonly property string _checkFirst: root.needsCheck ? qsTr("Please check first") : ""

    text: root.name
    description: [root._line, root.spokenPhone, root._area, root._distance, root._checkFirst, root._onList, root._place].filter(words => words !== "").join("\n")
    edge: root._ink
    topPadding: Theme.gap
    bottomPadding: Theme.gap
    implicitHeight: Math.max(Theme.target + Theme.gap, implicitContentHeight + topPadding + bottomPadding)

    contentItem: RowLayout {
        spacing: Theme.gap

        GridLayout {
            columns: root._isWide ? 2 : 1
            columnSpacing: Theme.largeGap
            rowSpacing: Theme.smallGap
            Layout.fillWidth: true
            Layout.fillHeight: false

            ColumnLayout {
                spacing: Theme.mm(0.8)
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignVCenter

                Words {
                    text: root.name
                    isBold: true
                    leading: 1.05
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
                Words {
                    visible: root._line !== ""
                    text: root._line
                    isQuiet: true
                    leading: 1.25
                    Layout.fillWidth: true
                    Layout.maximumWidth: widest
                    Accessible.ignored: true
                }
            }
            ColumnLayout {
                visible: root.phone + root._area + root._distance + root._checkFirst + root._onList !== ""
                spacing: Theme.mm(0.8)
                Layout.preferredWidth: Theme.bodySize * 13
                Layout.fillWidth: !root._isWide
                Layout.alignment: Qt.AlignVCenter

                ServiceMark {
                    iconName: "phone"
                    text: root.phone
                    ink: root._ink
                    isStrong: true
                    Layout.fillWidth: true
                }
                ServiceMark {
                    iconName: "distance"
                    text: root._distance
                    ink: root.down ? Theme.colours.text : Theme.colours.quietText
                    Layout.fillWidth: true
                }
                ServiceMark {
                    iconName: "pin"
                    text: root._area
                    ink: root.down ? Theme.colours.text : Theme.colours.quietText
                    Layout.fillWidth: true
                }
                ServiceMark {
                    iconName: "warning"
                    text: root._checkFirst
                    ink: root.down ? Theme.colours.text : Theme.colours.warning
                    isStrong: true
                    Layout.fillWidth: true
                }
                ServiceMark {
                    iconName: "check"
                    text: root._onList
                    ink: root.down ? Theme.colours.text : Theme.colours.quietText
                    Layout.fillWidth: true
                }
            }
        }
        Icon {
            name: "next"
            colour: root._ink
            size: Theme.iconSize * 0.8
        }
    }
}
