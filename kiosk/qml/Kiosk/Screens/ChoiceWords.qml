pragma Singleton

import QtQml

// The words for everything a list of services can be narrowed to. Needs and districts bring their own.
QtObject {
    id: root

    readonly property var _titles: ({
            need: qsTr("Need"),
            age: qsTr("Age"),
            area: qsTr("Where"),
            open: qsTr("When it is open"),
            access: qsTr("Access"),
            free: qsTr("Free"),
            selfReferral: qsTr("I can go myself")
        })
    readonly property var _questions: ({
            need: qsTr("Which need is it about?"),
            age: qsTr("How old is the child or young person?"),
            years: qsTr("How old, in years?"),
            area: qsTr("Where do you need help?"),
            open: qsTr("When should it be open?"),
            access: qsTr("What must the place have?")
        })
    readonly property var _anything: ({
            need: qsTr("Any need"),
            age: qsTr("Any age"),
            years: qsTr("Any age"),
            area: qsTr("Anywhere in Staffordshire"),
            open: qsTr("Any time"),
            access: qsTr("Nothing special")
        })
    readonly property var _notes: ({
            need: qsTr("Services for every need stay in the list."),
            age: qsTr("Services for every age stay in the list."),
            years: qsTr("Services for every age stay in the list."),
            area: qsTr("Services for the whole county and the whole UK stay in the list."),
            open: qsTr("Only what says when it is open stays in the list. Please ring before you travel."),
            access: qsTr("Only what says that it has all of them stays in the list. Others may have them too: please ask.")
        })
    readonly property var _icons: ({
            need: "person",
            age: "people",
            area: "pin",
            open: "clock",
            access: "hand",
            free: "coin",
            selfReferral: "next"
        })
    readonly property var _choices: ({
            "early": qsTr("0 to 4, before school"),
            "primary": qsTr("5 to 10, primary school"),
            "secondary": qsTr("11 to 15, secondary school"),
            "adult": qsTr("16 to 25, young adult"),
            "now": qsTr("Open now"),
            "evenings": qsTr("Open in the evening"),
            "saturdays": qsTr("Open on Saturdays"),
            "step-free": qsTr("No steps"),
            "lift": qsTr("A lift"),
            "parking": qsTr("Parking"),
            "accessible-toilet": qsTr("Accessible toilet"),
            "hoist": qsTr("A hoist"),
            "hearing-loop": qsTr("Hearing loop"),
            "bsl": qsTr("British Sign Language"),
            "quiet-space": qsTr("A quiet space")
        })

    function title(kind: string): string {
        return root._titles[kind];
    }
    function question(page: string): string {
        return root._questions[page] ?? "";
    }
    function anything(page: string): string {
        return root._anything[page] ?? "";
    }
    function note(page: string): string {
        return root._notes[page] ?? "";
    }
    function icon(kind: string): string {
        return root._icons[kind];
    }
    // What one choice is called: by the content, by its age, or by its kind where it is only on or off.
    function name(kind: string, choiceId: string, title: string): string {
        if (title !== "")
            return title;
        if (choiceId === "0")
            return qsTr("Under 1");
        if (kind === "age" && Number(choiceId) > 0)
            return qsTr("%n years old", "", Number(choiceId));
        return root._choices[choiceId] ?? root._titles[kind];
    }
}
