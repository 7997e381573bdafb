-- since 0.1.0
-- Every statement can be run again: H2 commits at each of them, and a migration may be cut off between two.
-- checksum: SHA-256 over the fields of the row; seal: the checksums of all records of a dossier, XORed.

CREATE TABLE IF NOT EXISTS dossier (
    id        VARCHAR(64) NOT NULL PRIMARY KEY,
    place     BIGINT NOT NULL,
    edition   VARCHAR(100) NOT NULL,
    created   TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    changed   TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    lines     BIGINT NOT NULL,
    head      VARCHAR(64) NOT NULL,
    seal      VARCHAR(64) NOT NULL,
    checksum  VARCHAR(64) NOT NULL
);

CREATE TABLE IF NOT EXISTS answer (
    dossier   VARCHAR(64) NOT NULL REFERENCES dossier (id),
    question  VARCHAR(200) NOT NULL,
    place     BIGINT NOT NULL,
    kind      VARCHAR(20) NOT NULL,
    content   VARCHAR NOT NULL,
    checksum  VARCHAR(64) NOT NULL,
    PRIMARY KEY (dossier, question)
);

CREATE TABLE IF NOT EXISTS note (
    dossier   VARCHAR(64) NOT NULL REFERENCES dossier (id),
    question  VARCHAR(200) NOT NULL,
    place     BIGINT NOT NULL,
    content   VARCHAR NOT NULL,
    checksum  VARCHAR(64) NOT NULL,
    PRIMARY KEY (dossier, question)
);

CREATE TABLE IF NOT EXISTS risk (
    dossier            VARCHAR(64) NOT NULL REFERENCES dossier (id),
    id                 VARCHAR(64) NOT NULL,
    place              BIGINT NOT NULL,
    template           VARCHAR(200) NOT NULL,
    title              VARCHAR NOT NULL,
    consequence        VARCHAR NOT NULL,
    misuse             BOOLEAN NOT NULL,
    before_likelihood  INTEGER,
    before_impact      INTEGER,
    after_likelihood   INTEGER,
    after_impact       INTEGER,
    measures           VARCHAR NOT NULL,
    owner              VARCHAR NOT NULL,
    due                DATE,
    review             DATE,
    checksum           VARCHAR(64) NOT NULL,
    PRIMARY KEY (dossier, id)
);

-- Append-only. hash: SHA-256 over the hash of the line before and the fields of this one.
CREATE TABLE IF NOT EXISTS journal (
    dossier       VARCHAR(64) NOT NULL REFERENCES dossier (id),
    line          BIGINT NOT NULL,
    written       TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    what          VARCHAR(300) NOT NULL,
    value_before  VARCHAR NOT NULL,
    value_after   VARCHAR NOT NULL,
    hash          VARCHAR(64) NOT NULL,
    PRIMARY KEY (dossier, line)
);

-- How many times something was saved: a file that knows fewer than were acknowledged has lost its end.
CREATE TABLE IF NOT EXISTS tally (
    id     INTEGER NOT NULL PRIMARY KEY,
    saves  BIGINT NOT NULL
);

INSERT INTO tally (id, saves) SELECT 1, 0 WHERE NOT EXISTS (SELECT 1 FROM tally);
