pragma Singleton

import QtQuick
import Kiosk.Components
import Kiosk.Theme

// What keys and scanning can come to, in the order in which it is read.
QtObject {
    id: root

    // The dialog that lies over everything else, or null.
    function openDialog(stage: Item): Dialog {
        let top = null;
        for (const child of stage.children) {
            const dialog = child as Dialog;
            if (dialog && dialog.isOpen && (!top || dialog.z >= top.z))
                top = dialog;
        }
        return top;
    }

    function controlsOf(stage: Item): list<Item> {
        return root.controlsIn(root.openDialog(stage) ?? stage);
    }

    function controlsIn(scope: Item): list<Item> {
        const controls = [];
        let item = scope.nextItemInFocusChain(true);
        while (item && root.isInside(item, scope) && !controls.includes(item)) {
            controls.push(item);
            item = item.nextItemInFocusChain(true);
        }
        return root._sortRows(controls);
    }

    // A list makes rows as they come into view, so that their order as items says nothing.
    function _sortRows(controls: list<Item>): list<Item> {
        const places = new Map(controls.map((item, index) => [item, index]));
        return controls.sort((one, other) => {
            const areRows = one.parent === other.parent && one.parent.parent instanceof ListView;
            return areRows ? one.y - other.y : places.get(one) - places.get(other);
        });
    }

    function isInside(item: Item, scope: Item): bool {
        let ancestor = item;
        while (ancestor && ancestor !== scope)
            ancestor = ancestor.parent;
        return ancestor === scope;
    }

    // The view that a control scrolls in, or null.
    function contentViewOf(item: Item): Flickable {
        for (let child = item; child && child.parent; child = child.parent) {
            const view = child.parent as Flickable;
            if (view && view.contentItem === child)
                return view;
        }
        return null;
    }

    // The same, or the view whose Up or Down a control is.
    function viewOf(item: Item): Flickable {
        const rail = item ? item.parent as ScrollRail : null;
        return rail ? rail.view : root.contentViewOf(item);
    }

    function _topIn(item: Item, view: Flickable): real {
        return item.mapToItem(view.contentItem, 0, 0).y - Scrolling.placeOf(view);
    }

    function isSeen(item: Item): bool {
        const view = root.contentViewOf(item);
        return !view || (root._topIn(item, view) < view.height && root._topIn(item, view) + item.height > 0);
    }

    function isBeyond(item: Item, view: Flickable, isOn: bool): bool {
        const top = root._topIn(item, view);
        return isOn ? top > view.height + Theme.largeGap : top + item.height < -Theme.largeGap;
    }

    // From the focus; where that is out of view, from the edge of what is seen.
    function next(controls: list<Item>, focused: Item, isOn: bool): Item {
        const here = controls.indexOf(focused);
        const view = here < 0 ? null : root.contentViewOf(focused);
        const seen = controls.filter(item => root.isSeen(item) && (!view || root.contentViewOf(item) === view));
        const isAway = here < 0 || !root.isSeen(focused);
        if (isAway && seen.length > 0)
            return isOn ? seen[0] : seen[seen.length - 1];
        const count = controls.length;
        return controls[(Math.max(here, isOn ? -1 : 0) + (isOn ? 1 : count - 1)) % count] ?? null;
    }
}
