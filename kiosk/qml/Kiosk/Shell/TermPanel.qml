import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// What a hard word means.
Dialog {
    id: root

    required property WordsViewModel words

    title: root.words.term

    function show(termId: string): void {
        root.words.explain(termId);
        root.isOpen = true;
    }

    Words {
        text: root.words.explanation
        size: Theme.headingSize
        leading: Theme.readingLineHeight
        width: root.contentWidth
    }
}
