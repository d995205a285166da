import QtQuick
import Kiosk.Theme

// A heading: bold and larger than the words under it.
Words {
    id: root

    size: Theme.headingSize
    isBold: true
    leading: 1.15
    Accessible.role: Accessible.Heading
}
