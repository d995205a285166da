pragma Singleton

import QtQml

// How a day is written for people.
QtObject {
    function write(day: date): string {
        return Qt.locale("en_GB").toString(day, "d MMMM yyyy");
    }
}
