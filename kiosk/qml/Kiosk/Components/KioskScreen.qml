import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// A screen under its head: title, subtitle and whatever else stands above the content. On a low screen the
// head scrolls away with the content, so that large words leave room to read. Screens show and ask; they
// never navigate.
ColumnLayout {
    id: root

    property string title: ""
    property string subtitle: ""
    // What a screen reader calls this screen, also where its heading stands elsewhere.
    property string spokenTitle: root.title
    property string area: "more"
    property Flickable view: null
    // Where the head goes inside the view.
    property Item headSlot: null
    property alias head: headBlock.data
    // A dialog of this screen is open: nothing under it can be touched or reached by keys.
    property bool isCovered: false
    // With room for fewer lines than this, the head scrolls away.
    property real lowLines: Theme.lowScreenLines
    readonly property bool isLow: root.height < Theme.bodySize * root.lowLines
    // So does one that would leave its content less than half of the screen, or than Up, Down and what they scroll need.
    readonly property real _leastContent: Math.max(root.height / 2, 3 * (Theme.target + Theme.gap))
    readonly property real headHeight: headBlock.implicitHeight
    readonly property bool _isHeadInside: root.headSlot !== null && (root.isLow || headBlock.implicitHeight > root.height - root._leastContent)

    signal openRequested(screen: string, argument: string)
    signal termRequested(termId: string)
    // To take a service or page home, or with an empty kind the list.
    signal printRequested(kind: string, entryId: string)
    signal codeRequested(kind: string, entryId: string)

    // Where the visitor sees the head before it moves, the visitor sees it after.
    function _keepHeadInSight(): void {
        if (root.view && root.view.contentY <= root.view.originY + 1)
            Qt.callLater(() => root.view.contentY = Scrolling.topOf(root.view));
    }

    spacing: Theme.gap
    Accessible.role: Accessible.Pane
    Accessible.name: root.spokenTitle
    on_IsHeadInsideChanged: root._keepHeadInSight()

    Item {
        id: place

        visible: !root._isHeadInside && headBlock.implicitHeight > 0
        implicitHeight: headBlock.implicitHeight
        Layout.fillWidth: true
        Layout.fillHeight: false

        ColumnLayout {
            id: headBlock

            parent: root._isHeadInside ? root.headSlot : place
            // The place above the content has no width yet when the head comes back to it.
            width: root._isHeadInside && parent ? parent.width : root.width
            spacing: Theme.gap

            Heading {
                visible: root.title !== ""
                text: root.title
                color: Theme.colours.text
                size: Theme.titleSize
                leading: 1.05
                Layout.fillWidth: true
            }
            Words {
                visible: root.subtitle !== "" && Theme.showsExtras
                text: root.subtitle
                isQuiet: true
                Layout.fillWidth: true
                Layout.maximumWidth: widest
            }
        }
    }
}
