-- since 0.1.0
-- What was written in three questions of the questionnaire is carried over into this table (ScenariosCarried).

CREATE TABLE IF NOT EXISTS scenario (
    dossier      VARCHAR(64) NOT NULL REFERENCES dossier (id),
    id           VARCHAR(64) NOT NULL,
    place        BIGINT NOT NULL,
    what         VARCHAR NOT NULL,
    who          VARCHAR NOT NULL,
    affected     VARCHAR(100) NOT NULL,
    reversible   VARCHAR(100) NOT NULL,
    consequence  VARCHAR(1000) NOT NULL,
    impact       VARCHAR(1000) NOT NULL,
    note         VARCHAR NOT NULL,
    checksum     VARCHAR(64) NOT NULL,
    PRIMARY KEY (dossier, id)
);
