pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Player
import Kiosk.Screens
import Kiosk.ViewModels

// Every screen, under the name its route has.
QtObject {
    id: root

    required property KioskViewModel kiosk

    readonly property Component home: Component {
        HomeScreen {
            home: root.kiosk.home
            preferences: root.kiosk.preferences
        }
    }
    readonly property Component read: Component {
        ReadScreen {
            read: root.kiosk.read
            preferences: root.kiosk.preferences
        }
    }
    readonly property Component reader: Component {
        ReaderScreen {
            reader: root.kiosk.reader
            myList: root.kiosk.myList
            preferences: root.kiosk.preferences
        }
    }
    readonly property Component films: Component {
        FilmsScreen {
            films: root.kiosk.films
        }
    }
    readonly property Component player: Component {
        PlayerScreen {
            player: root.kiosk.player
        }
    }
    readonly property Component findHelp: Component {
        FindHelpScreen {
            findHelp: root.kiosk.findHelp
            services: root.kiosk.services
        }
    }
    readonly property Component services: Component {
        ServicesScreen {
            services: root.kiosk.services
            myList: root.kiosk.myList
            crisisTopicId: root.kiosk.findHelp.crisisTopicId
            crisisTitle: root.kiosk.findHelp.crisisTitle
        }
    }
    readonly property Component narrow: Component {
        NarrowScreen {
            services: root.kiosk.services
        }
    }
    readonly property Component choose: Component {
        ChooseScreen {
            services: root.kiosk.services
        }
    }
    readonly property Component near: Component {
        NearScreen {
            near: root.kiosk.near
            services: root.kiosk.services
        }
    }
    readonly property Component service: Component {
        ServiceScreen {
            service: root.kiosk.service
            serviceId: root.kiosk.visit.argument
            myList: root.kiosk.myList
            preferences: root.kiosk.preferences
        }
    }
    readonly property Component search: Component {
        SearchScreen {
            search: root.kiosk.search
        }
    }
    readonly property Component words: Component {
        WordsScreen {
            words: root.kiosk.words
        }
    }
    readonly property Component contact: Component {
        ContactScreen {
            about: root.kiosk.about
        }
    }
    readonly property Component more: Component {
        MoreScreen {
            myList: root.kiosk.myList
        }
    }
    readonly property Component myList: Component {
        MyListScreen {
            myList: root.kiosk.myList
        }
    }
    readonly property Component about: Component {
        AboutScreen {
            about: root.kiosk.about
        }
    }
    readonly property Component accessibility: Component {
        AccessibilityScreen {
            accessibility: root.kiosk.accessibility
            contactEmail: root.kiosk.about.contactEmail
        }
    }
}
