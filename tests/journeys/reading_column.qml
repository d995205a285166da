import QtQuick
import Kiosk.Components
import Kiosk.Theme

// A page of any words, with line help on it.
Flickable {
    id: view

    property list<string> texts
    property real leading: 1.5

    function lineTops(): list<real> {
        let tops = [];
        for (let index = 0; index < rows.count; index++) {
            const row = rows.itemAt(index) as ReadingRow;
            for (let line = 0; line < row.lineCount; line++)
                tops.push(row.y + row.firstTop + line * row.pitch);
        }
        return tops;
    }

    width: 320
    height: 240
    contentHeight: list.height
    Component.onCompleted: Theme.readingAid = "ruler"

    Column {
        ReadingColumn {
            id: list

            objectName: "lines"
            width: view.width
            view: view
            spacing: 7

            Repeater {
                id: rows

                model: view.texts

                ReadingRow {
                    id: row

                    required property string modelData

                    width: list.width
                    implicitHeight: words.implicitHeight
                    lines: words

                    Words {
                        id: words

                        width: row.width
                        text: row.modelData
                        size: 20
                        leading: view.leading
                    }
                }
            }
        }
    }
}
