pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The facts of a service. What is not known is left out.
Column {
    id: root

    required property ServiceViewModel service
    property string area: "findHelp"

    spacing: Theme.padding

    function _describeAges(youngest: int, oldest: int): string {
        if (youngest <= 0 && oldest < 0)
            return youngest === 0 ? qsTr("All ages") : "";
        if (oldest < 0)
            //: %n is an age
            return qsTr("From %n years", "", youngest);
        if (youngest < 0)
            return qsTr("Up to %n years", "", oldest);
        //: %1 and %n are ages
        return qsTr("From %1 to %n years", "", oldest).arg(youngest);
    }

    function _describeReferral(referral: string): string {
        switch (referral) {
        case "self":
            return qsTr("You can get in touch yourself.");
        case "professional":
            return qsTr("Someone who works with you must ask for you. Ask your school or your doctor.");
        case "either":
            return qsTr("You can get in touch yourself. Someone who works with you can also ask for you.");
        default:
            return "";
        }
    }

    function _describeNeeds(needs: string, isForAll: bool): string {
        if (!isForAll)
            return needs;
        return needs === "" ? qsTr("Every need") : qsTr("Every need, such as: %1").arg(needs);
    }

    Fact {
        iconName: "clock"
        label: qsTr("When")
        value: root.service.schedule
    }
    Fact {
        iconName: "pin"
        label: qsTr("Where")
        value: root.service.places
    }
    Fact {
        iconName: "globe"
        label: qsTr("Area")
        value: root.service.area
    }
    Fact {
        iconName: "coin"
        label: qsTr("Cost")
        value: root.service.cost
    }
    Fact {
        iconName: "person"
        label: qsTr("Ages")
        value: root._describeAges(root.service.minimumAge, root.service.maximumAge)
    }
    Fact {
        iconName: "hand"
        label: qsTr("How to get this help")
        value: root._describeReferral(root.service.referral)
    }
    Fact {
        iconName: "people"
        label: qsTr("Who it is for")
        value: root._describeNeeds(root.service.needs, root.service.isForAllNeeds)
    }

    component Fact: LabelledRow {
        width: root.width
        area: root.area
    }
}
