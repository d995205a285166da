import QtQuick

// Whether Up and Down are needed. They take room, and what they scroll may be lower for that: then it would need them
// without them and not with them, and the screen would never come to rest. So once they had to come back, they stay
// until the situation is another one.
QtObject {
    id: root

    required property bool isTooHigh
    required property string situation
    property bool isThere: false
    property bool _hasGone: false
    property bool _stays: false

    function _judge(): void {
        if (root.isTooHigh) {
            root._stays = root._stays || root._hasGone;
            root.isThere = true;
        } else if (!root._stays && root.isThere) {
            root._hasGone = true;
            root.isThere = false;
        }
    }

    onIsTooHighChanged: root._judge()
    onSituationChanged: {
        root._hasGone = false;
        root._stays = false;
        root._judge();
    }
}
