"""The accessibility checklist, A1 to A138: a short title each, and how it is checked. A change is a claim."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Way(StrEnum):
    """How a line of the checklist is checked."""

    AUDIT = "audit"
    TESTS = "tests"
    PEOPLE = "people"
    NOT_YET = "not yet"


@dataclass(frozen=True, slots=True)
class Line:
    """One line. `note` names the test file, says what people must look at, or what is missing."""

    number: int
    title: str
    way: Way
    note: str = ""


def _audit(number: int, title: str, note: str = "") -> Line:
    return Line(number, title, Way.AUDIT, note)


def _tests(number: int, title: str, file: str) -> Line:
    return Line(number, title, Way.TESTS, f"tests/{file}.py")


def _people(number: int, title: str, note: str) -> Line:
    return Line(number, title, Way.PEOPLE, note)


def _not_yet(number: int, title: str, note: str) -> Line:
    return Line(number, title, Way.NOT_YET, note)


_SPEECH = "Speech is not built yet."
_INSTALLATION = "Measured where the screen hangs."
_SIGNERS = "Deaf reviewers, once the real film is here."

CHECKLIST = (
    _not_yet(
        1, "Every task can be finished with nothing attached", "By touch and by keys yes; by speech not yet."
    ),
    _not_yet(
        2,
        "Each section in standard, large, Easy Read, audio and BSL",
        "Audio and BSL of sections are missing.",
    ),
    _tests(3, "A statement in the kiosk with known gaps and a contact", "app/test_statement"),
    _not_yet(4, "The European list for self-service terminals as baseline", _SPEECH),
    _tests(
        5, "Services say when they were last checked, and other ways to ask", "viewmodels/test_service_facts"
    ),
    _people(6, "Disabled people take part in design, content and acceptance", "Sessions with visitors."),
    _tests(7, "Viewing distance and screen size are settings", "machine/test_settings"),
    _audit(8, "Large words and above: capitals of 0.7 degrees everywhere"),
    _audit(9, "No capital lower than 4.8 mm"),
    _audit(10, "Nothing cut off or over something else at any text step"),
    _audit(11, "No scrolling sideways"),
    _audit(12, "Nothing lost with more space between lines, words and letters"),
    _audit(13, "Lines at least 1.5 apart"),
    _audit(14, "Lines of 80 characters at most, 50 in Easy Read"),
    _audit(15, "Words begin at the left"),
    _tests(
        16, "Clear letters that come with the program; no italics or underlining", "viewmodels/test_styled"
    ),
    _audit(17, "A choice of more space", "Looked at in every place with it on."),
    _audit(18, "Four themes, each with enough contrast", "Every theme is measured in pixels."),
    _audit(19, "Words: contrast 4.5, and 7 to read or press"),
    _audit(20, "Edges and icons: contrast 3"),
    _audit(21, "No state by colour alone, seen through four filters"),
    _people(22, "No pictures of words, no words over pictures", "Somebody looks at new pictures."),
    _audit(23, "Choices sit in one place and keep the reader's section"),
    _audit(24, "What makes words larger is itself written large"),
    _people(25, "A calm choice, and a calm look without it", "Visitors who are easily overwhelmed."),
    _audit(26, "Targets of 20 mm"),
    _audit(27, "Bigger buttons of 30 mm; cards of Home of 40 mm"),
    _audit(28, "Never below 9.8 mm", "Covered by the 20 mm."),
    _audit(29, "Gaps of 3 mm, 5 mm with bigger buttons"),
    _audit(30, "Targets go to the edge or stay 10 mm away"),
    _tests(31, "A press counts on lifting the finger inside", "journeys/test_shaky_hands"),
    _tests(32, "A finger that slips by 10 mm still taps", "journeys/test_shaky_hands"),
    _audit(33, "One finger and single taps do everything"),
    _audit(34, "Long content has Up and Down"),
    _tests(35, "Nothing by hovering; what opens has a button to close it", "journeys/test_reading"),
    _tests(36, "The first contact wins, resting palms do nothing", "journeys/test_shaky_hands"),
    _tests(37, "Hold to press, and repeats left out", "journeys/test_shaky_hands"),
    _people(38, "A press shows at once, by more than colour", "On the real glass: delay and look."),
    _people(39, "No tilt, shake, camera or voice needed", "Stylus, mouthstick and glove on the real glass."),
    _people(40, "Operable parts 380 to 1220 mm above the floor", _INSTALLATION),
    _people(41, "Main buttons no higher than a child of 5 reaches", _INSTALLATION),
    _audit(42, "“Lower the buttons” brings everything into reach"),
    _people(43, "Reach over a shelf", _INSTALLATION),
    _people(44, "Knee and floor space", _INSTALLATION),
    _people(45, "Legible seated and standing, without glare", _INSTALLATION),
    _people(46, "Keys need little force", _INSTALLATION),
    _people(47, "A keypad that can be told by touch", _INSTALLATION),
    _people(48, "Sockets for headset, keyboard and switch", _INSTALLATION),
    _tests(49, "An installation guide and a screen for calibration", "app/test_calibrate"),
    _tests(50, "No limit on reading; ten times the wait on request", "viewmodels/test_visit"),
    _tests(51, "A warning of at least 20 s, any number of times", "session/test_idle"),
    _tests(52, "The clock stops while a film plays", "journeys/test_idle"),
    _audit(53, "The wait is told at the start; Finished is on every screen"),
    _audit(54, "Nothing moves by itself"),
    _tests(55, "No flashes, in films either", "checking/test_flashes"),
    _tests(56, "The first screen is still, and the waking touch presses nothing else", "journeys/test_taps"),
    _not_yet(57, "Speech covers everything", _SPEECH),
    _not_yet(58, "Speech starts without sight", _SPEECH),
    _not_yet(59, "Sound by speaker or headset", _SPEECH),
    _not_yet(60, "Speech stops at any action", _SPEECH),
    _not_yet(61, "No other sound over speech", _SPEECH),
    _not_yet(62, "Loudness without sight", _SPEECH),
    _tests(63, "Loudness is the usual one for the next visitor", "viewmodels/test_player"),
    _not_yet(64, "Speech in British English", _SPEECH),
    _not_yet(65, "Errors are spoken", _SPEECH),
    _not_yet(66, "Every sound has an equivalent on the screen", _SPEECH),
    _not_yet(67, "Each move is spoken with its place", _SPEECH),
    _not_yet(68, "Explore by touch", _SPEECH),
    _not_yet(69, "Listen on every screen", _SPEECH),
    _not_yet(70, "Speed of speech", _SPEECH),
    _not_yet(71, "Pause, stop, back a sentence, slower, faster", _SPEECH),
    _not_yet(72, "Sentence and word are marked", _SPEECH),
    _not_yet(73, "Times of words from the voice", _SPEECH),
    _not_yet(74, "Pauses after sentences and headings", _SPEECH),
    _not_yet(
        75, "A list of how words are said", "Short forms and numbers are there; names of places are not."
    ),
    _people(76, "Two natural British voices", "Listeners choose."),
    _audit(77, "Everything by keys, with no traps"),
    _audit(78, "Focus goes in reading order"),
    _audit(79, "A focus mark of 1.5 mm that changes by 3 to 1"),
    _tests(80, "A key that is held acts once", "app/test_key_filter"),
    _audit(81, "One-switch scanning"),
    _tests(82, "Scanning is set up by reaction time", "session/test_reaction"),
    _audit(83, "Two switches, and at most nine targets a level"),
    _audit(84, "Name, role and state on everything"),
    _audit(85, "Every drawn word is in the accessibility tree"),
    _tests(86, "Lists tell position and total", "journeys/test_accessibility_tree"),
    _audit(87, "Names hold their labels"),
    _tests(88, "What changes by itself is announced", "assistive/test_screen_reader"),
    _not_yet(89, "The editor works with a screen reader", "There is no editor yet."),
    _tests(90, "Films have captions", "checking/test_films"),
    _tests(91, "Captions are on at first, their switch beside Play", "viewmodels/test_player"),
    _tests(92, "Captions on time", "viewmodels/test_player"),
    _not_yet(93, "Size, colours and place of captions can be chosen", "They follow the text size only."),
    _people(94, "Captions as high as the picture asks", "On the real glass: they grow with the picture."),
    _tests(95, "Captions of two short lines", "filming/test_caption_lines"),
    _tests(96, "Captions no faster than children read", "checking/test_captions"),
    _people(97, "Captions never over faces, signer or words", "Somebody watches each new film."),
    _not_yet(98, "Captions can be spoken", _SPEECH),
    _not_yet(
        99,
        "Described versions where pictures tell more",
        "The film says all it shows; nobody confirms that yet.",
    ),
    _tests(100, "A transcript for every film", "checking/test_films"),
    _tests(101, "Nothing plays by itself; large buttons that stay", "viewmodels/test_player_screen"),
    _not_yet(102, "Conversion keeps captions and tracks", "Films are not converted."),
    _tests(103, "Films equally loud", "checking/test_film_files"),
    _audit(104, "BSL is a way in on the first screen and on Home"),
    _not_yet(105, "Every section opens in BSL", "Only a stand-in clip is here."),
    _people(106, "BSL needs no English", _SIGNERS),
    _people(107, "The signer is large enough", _SIGNERS),
    _people(108, "Signing space in frame", _SIGNERS),
    _tests(109, "25 frames a second, 1080 lines", "checking/test_film_files"),
    _people(110, "Deaf translators", _SIGNERS),
    _not_yet(111, "Captions and slower BSL", "There is no slower speed yet."),
    _tests(112, "Easy Read sentences of 15 words", "checking/test_easy_read"),
    _tests(113, "A picture for each idea", "checking/test_easy_read"),
    _audit(114, "Easy Read in Large words"),
    _tests(115, "Hard words explained in the next sentence", "checking/test_easy_read"),
    _people(116, "Active voice, no initials, no metaphors", "Readers with learning disabilities."),
    _people(117, "A heading a topic, few pairs a page", "Readers with learning disabilities."),
    _people(118, "Adult pictures, always with the same meaning", "Readers with learning disabilities."),
    _tests(119, "Easy Read is its own text, section by section", "checking/test_pages"),
    _people(120, "Checked by people with learning disabilities", "At least three readers a page."),
    _not_yet(121, "Listen on every pair", _SPEECH),
    _tests(122, "Plain words and short sentences", "checking/test_readability"),
    _people(123, "Formulae only warn", "People judge the meaning."),
    _audit(124, "At most five choices on Home, the rest under “more”"),
    _people(125, "Buttons say what they do", "Readers of the interface's words."),
    _audit(126, "The same bar in the same order on every screen"),
    _tests(127, "Search by picking as well as typing", "journeys/test_finding_help"),
    _tests(128, "Numbers in groups, and a way without voice", "viewmodels/test_contact_words"),
    _tests(129, "No personal data", "journeys/test_privacy"),
    _tests(130, "Nothing is left for the next visitor", "journeys/test_privacy"),
    _tests(131, "Only daily totals are counted", "counting/test_disclosing"),
    _people(132, "The Children's Code's defaults", "A lawyer's reading."),
    _not_yet(133, "Hide the screen; nothing private aloud", "There is no such button yet."),
    _people(
        134,
        "Staff sign in without a memory test",
        "A reader or stick that types as a keyboard can type the PIN.",
    ),
    _not_yet(135, "The editor asks for alternatives", "Checking does; there is no editor yet."),
    _people(136, "Publishing can be checked and undone", "Tests do both; people must judge the words."),
    _not_yet(137, "Guides list every accessibility feature", "Not written yet."),
    _not_yet(138, "“Ask a person” on every screen", "It is under “Get in touch and more”."),
)
