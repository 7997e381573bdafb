-- since 0.1.0
-- A version is a place in the journal: what stood there is replayed from it. line, head: the last line that belongs to it.

CREATE TABLE IF NOT EXISTS version (
    dossier   VARCHAR(64) NOT NULL REFERENCES dossier (id),
    id        VARCHAR(64) NOT NULL,
    place     BIGINT NOT NULL,
    name      VARCHAR NOT NULL,
    made      TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    line      BIGINT NOT NULL,
    head      VARCHAR(64) NOT NULL,
    signer    VARCHAR NOT NULL,
    pack      VARCHAR(64) NOT NULL,
    checksum  VARCHAR(64) NOT NULL,
    PRIMARY KEY (dossier, id)
);

-- Who works in this database, as typed in the settings; a line of the journal names who wrote it, where that was known.
CREATE TABLE IF NOT EXISTS worker (
    id    INTEGER NOT NULL PRIMARY KEY,
    name  VARCHAR NOT NULL
);

ALTER TABLE journal ADD COLUMN IF NOT EXISTS who VARCHAR DEFAULT '' NOT NULL;
