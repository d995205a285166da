import QtQuick

// The place at the top of what scrolls, for the head of a low screen.
Item {
    id: root

    property real bottomPadding: 0
    readonly property Item _head: root.children.length > 0 ? root.children[0] : null

    width: parent ? parent.width : 0
    height: root._head ? root._head.height + root.bottomPadding : 0
    visible: root._head !== null
}
