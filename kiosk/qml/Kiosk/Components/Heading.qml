import QtQuick
import Kiosk.Theme

// A heading: bold and larger than the words under it.
Words {
    id: root

    font.pixelSize: Theme.headingSize
    font.weight: Font.Bold
    lineHeight: 1.15
    Accessible.role: Accessible.Heading
}
