import QtQuick
import Kiosk.Components
import Kiosk.Theme

// Lies over the rows of a page and takes touches near a link. Words are lower than a target, so the nearest link
// within half a target of the finger is meant.
Item {
    id: root

    required property Item rows
    readonly property real _reach: Theme.target / 2
    readonly property real _step: Theme.mm(2)
    readonly property real _fineStep: Theme.mm(0.5)
    property string _held: ""

    signal linkRequested(link: string)

    function _linkAt(place: point): string {
        const row = root.rows.childAt(place.x, place.y) as ReaderRow;
        return row ? row.linkAt(place.x - row.x, place.y - row.y) : "";
    }

    // Looks around the finger in rings that grow; returns the finger's own place where there is no link.
    function _nearest(finger: point): point {
        for (let ring = 0; ring <= root._reach; ring += root._step) {
            const count = Math.max(1, Math.ceil(2 * Math.PI * ring / root._step));
            for (let index = 0; index < count; index++) {
                const angle = 2 * Math.PI * index / count;
                const place = Qt.point(finger.x + ring * Math.cos(angle), finger.y + ring * Math.sin(angle));
                if (root._linkAt(place) !== "")
                    return place;
            }
        }
        return finger;
    }

    // Goes from a place on the link to the end of it, across or down.
    function _endOf(place: point, stepX: real, stepY: real): point {
        let end = place;
        while (root._linkAt(Qt.point(end.x + stepX, end.y + stepY)) === root._held)
            end = Qt.point(end.x + stepX, end.y + stepY);
        return end;
    }

    function _hold(finger: point): void {
        const place = root._nearest(finger);
        root._held = root._linkAt(place);
        mark.x = root._endOf(place, -root._fineStep, 0).x - root._step;
        mark.y = root._endOf(place, 0, -root._fineStep).y - root._step;
        mark.width = root._endOf(place, root._fineStep, 0).x + root._step - mark.x;
        mark.height = root._endOf(place, 0, root._fineStep).y + root._step - mark.y;
    }

    containmentMask: QtObject {
        function contains(place: point): bool {
            return root._linkAt(root._nearest(place)) !== "";
        }
    }

    Rectangle {
        id: mark

        visible: tap.pressed
        color: "transparent"
        radius: Theme.smallRadius
        border.color: Theme.colours.text
        border.width: Theme.cardEdge

        // Under the words rather than over them.
        HoldMark {
            anchors.bottomMargin: -Theme.mm(6)
            isHeld: tap.pressed
        }
    }
    TapHandler {
        id: tap

        gesturePolicy: TapHandler.ReleaseWithinBounds
        onPressedChanged: {
            if (tap.pressed)
                root._hold(tap.point.pressPosition);
        }
        onTapped: root.linkRequested(root._held)
    }
}
