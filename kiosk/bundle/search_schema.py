"""The tables that searching reads, as SQL.

Everything that can be found is a document, numbered in the order in which equals are listed; the
documents of a kind stand together and begin at `search_kind.first_document`, which is the rowid 1 of
that kind's own table. A token is the stem of a word, or a concept: `#` and the number of a group of
terms that mean the same. `search_token` says which documents have it in their title, else in their
keywords, else in their body, and in which it is prominent: in the first sentence, or said again and
again. `pack_documents` wrote those columns.

A third kind of token stands for a place: `PLACE_MARK` and the id of an area. Its keywords are the services
that are for that area; `search_phrase` has the names of the area and of towns in it. What serves every
place has the token `EVERYWHERE`.

A fourth kind, `NEED_MARK` and a token of the name of a need, has as its keywords the services for every need.
"""

PLACE_MARK = "@"
EVERYWHERE = "@"
NEED_MARK = "*"

SEARCH_SCHEMA = """
CREATE TABLE search_kind (
    kind TEXT PRIMARY KEY CHECK (kind IN ('service', 'page', 'film', 'term')),
    first_document INTEGER NOT NULL,
    document_count INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE search_titles (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    word_counts BLOB NOT NULL
) STRICT;

CREATE TABLE search_token (
    token TEXT NOT NULL UNIQUE,
    titles BLOB NOT NULL,
    keywords BLOB NOT NULL,
    bodies BLOB NOT NULL,
    prominent BLOB NOT NULL
) STRICT;

CREATE TABLE search_word (
    word TEXT PRIMARY KEY,
    token TEXT NOT NULL,
    sound TEXT NOT NULL,
    document_count INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX search_word_by_token ON search_word (token);

CREATE TABLE search_phrase (
    concept TEXT NOT NULL,
    stems TEXT NOT NULL,
    words TEXT NOT NULL,
    is_asked INTEGER NOT NULL CHECK (is_asked IN (0, 1)),
    is_written INTEGER NOT NULL CHECK (is_written IN (0, 1)),
    is_danger INTEGER NOT NULL CHECK (is_danger IN (0, 1)),
    PRIMARY KEY (concept, words)
) STRICT, WITHOUT ROWID;

CREATE TABLE english_word (
    word TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
"""
