pragma Singleton

import QtQuick
import Kiosk.Theme

// How far a view can be scrolled, and turning it by parts of what it shows.
QtObject {
    id: root

    // An animation of the view itself would outlive it, and end the program: only a property lets go of what is gone.
    property Flickable _view: null
    property real _place: 0
    property NumberAnimation _glide: NumberAnimation {
        target: root
        property: "_place"
        duration: Theme.scrollMs
    }

    on_PlaceChanged: {
        if (root._view)
            root._view.contentY = root._place;
    }

    function topOf(view: Flickable): real {
        return view.originY - view.topMargin;
    }

    function endOf(view: Flickable): real {
        return Math.max(root.topOf(view), view.originY + view.contentHeight + view.bottomMargin - view.height);
    }

    // Where the view is, or will be once it has come to rest.
    function placeOf(view: Flickable): real {
        return root._glide.running && root._view === view ? root._glide.to : view.contentY;
    }

    function canTurn(view: Flickable, isOn: bool): bool {
        const place = root.placeOf(view);
        return isOn ? place < root.endOf(view) - 1 : place > root.topOf(view) + 1;
    }

    function turn(view: Flickable, pages: real): void {
        const wanted = root.placeOf(view) + pages * view.height;
        root._glide.stop();
        // Begin where this view is: another may have been left where this one goes, and nothing would change.
        root._view = null;
        root._place = view.contentY;
        root._view = view;
        root._glide.from = view.contentY;
        root._glide.to = Math.max(root.topOf(view), Math.min(root.endOf(view), wanted));
        root._glide.start();
    }
}
