import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Moves about with five keys. Nothing that can be read is passed over: a view is turned before the focus leaves
// what it shows.
Item {
    id: root

    required property Item stage
    required property ScreenLoader screens
    required property KioskViewModel kiosk
    readonly property Item _focused: root.Window.activeFocusItem
    readonly property bool _hasFocus: root._focused !== null && root._focused.activeFocusOnTab && root._focused.visible && root._focused.enabled
    property int _ordinal: 0
    property Flickable _view: null
    property int _wanted: -1
    property bool _isEntering: false

    // Does what an unused key is for; false where it is for nothing.
    function take(key: int): bool {
        if ([Qt.Key_Up, Qt.Key_Left, Qt.Key_Down, Qt.Key_Right].includes(key))
            root._move(key === Qt.Key_Down || key === Qt.Key_Right, true);
        else if ([Qt.Key_PageUp, Qt.Key_PageDown].includes(key))
            root._turn(key === Qt.Key_PageDown);
        else if ([Qt.Key_Back, Qt.Key_Backspace, Qt.Key_Escape].includes(key))
            root._back();
        else
            return root._takeRarely(key);
        return true;
    }

    function _takeRarely(key: int): bool {
        const isHome = [Qt.Key_Home, Qt.Key_HomePage].includes(key);
        const isSwitch = [Qt.Key_Space, Qt.Key_Return, Qt.Key_Enter].includes(key);
        if (isHome)
            root._home();
        else if (isSwitch && !root._hasFocus)
            root.kiosk.scan.askHow();
        return isHome || isSwitch;
    }

    function _back(): void {
        const dialog = FocusOrder.openDialog(root.stage);
        if (dialog)
            dialog.closeRequested();
        else
            root.kiosk.visit.back();
    }

    function _home(): void {
        for (let dialog = FocusOrder.openDialog(root.stage); dialog; dialog = FocusOrder.openDialog(root.stage))
            dialog.isOpen = false;
        root.kiosk.visit.home();
    }

    function _turn(isOn: bool): void {
        const dialog = FocusOrder.openDialog(root.stage);
        const views = dialog ? FocusOrder.controlsIn(dialog).map(item => FocusOrder.viewOf(item)) : [];
        const view = FocusOrder.viewOf(root._focused) ?? views.find(view => view) ?? (dialog ? null : root.screens.screen?.view);
        if (view)
            Scrolling.turn(view, isOn ? Theme.scrollShare : -Theme.scrollShare);
    }

    function _move(isOn: bool, isReading: bool): void {
        root._isEntering = false;
        const controls = FocusOrder.controlsOf(root.stage);
        const next = FocusOrder.next(controls, root._focused, isOn);
        if (next && !(isReading && root._readOn(controls.includes(root._focused) ? root._focused : null, next, isOn)))
            next.forceActiveFocus(Qt.TabFocusReason);
    }

    // Turns a view that has more to read before the next control; false where there is none.
    function _readOn(from: Item, to: Item, isOn: bool): bool {
        const content = FocusOrder.contentViewOf(to);
        const views = isOn ? [FocusOrder.contentViewOf(from), FocusOrder.viewOf(to)] : [FocusOrder.viewOf(from), content];
        const view = views.find(view => view && Scrolling.canTurn(view, isOn) && (view !== content || FocusOrder.isBeyond(to, view, isOn)));
        if (view)
            Scrolling.turn(view, isOn ? Theme.scrollShare : -Theme.scrollShare);
        return Boolean(view);
    }

    function _pickNear(controls: list<Item>): Item {
        const heir = controls[Math.min(root._ordinal, controls.length - 1)] ?? null;
        const seen = controls.filter(item => FocusOrder.isSeen(item) && FocusOrder.contentViewOf(item) === root._view);
        return heir && FocusOrder.isSeen(heir) ? heir : seen[0] ?? heir;
    }

    // A control that goes away while the keys are on it hands them to the one in its place.
    function _note(): void {
        if (!root.kiosk.keys.areInUse || root.kiosk.visit.screen === "attract")
            return;
        const controls = FocusOrder.controlsOf(root.stage);
        if (!root._hasFocus)
            root._pickNear(controls)?.forceActiveFocus(Qt.TabFocusReason);
        root._ordinal = Math.max(0, controls.indexOf(root._focused));
        root._view = FocusOrder.contentViewOf(root._focused);
        root.kiosk.visit.rememberFocus(FocusOrder.controlsIn(root.screens).indexOf(root._focused));
    }

    // On a new screen the keys begin at its first control, on one that was left where they were.
    function _enter(): void {
        if (!root._isEntering || !root.kiosk.keys.areInUse || FocusOrder.openDialog(root.stage))
            return;
        const controls = FocusOrder.controlsIn(root.screens);
        (controls[root._wanted] ?? controls[0])?.forceActiveFocus(Qt.TabFocusReason);
    }

    on_FocusedChanged: Qt.callLater(root._note)
    on_HasFocusChanged: Qt.callLater(root._note)

    Timer {
        id: settle

        interval: Theme.settleMs
        onTriggered: root._enter()
    }
    Connections {
        target: root.kiosk.visit

        function onRouteChanged(): void {
            root._wanted = root.kiosk.visit.focusOrdinal;
            root._isEntering = true;
            settle.restart();
            Qt.callLater(root._enter);
        }
    }
    Connections {
        target: root.kiosk.keys

        function onAreInUseChanged(): void {
            Qt.callLater(root._note);
        }
        function onTabPressed(isForward: bool): void {
            root._move(isForward, false);
        }
    }
}
