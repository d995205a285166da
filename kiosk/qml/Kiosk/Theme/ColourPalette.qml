import QtQuick

// One colour theme. Contrast is checked by a test: text 7:1, edges 3:1.
QtObject {
    id: root

    required property color background
    required property color surface
    required property color text
    required property color quietText
    required property color edge
    required property color solid
    required property color onSolid
    required property color pressed
    required property color warning
    required property color warningTint
    required property AreaColours read
    required property AreaColours easyRead
    required property AreaColours films
    required property AreaColours bsl
    required property AreaColours findHelp
    required property AreaColours contact
    required property AreaColours more

    function area(name: string): AreaColours {
        return root[name] ?? root.more;
    }
}
