-- since 0.1.0
-- What a person fills in for the documents, and translations of the other texts (OwnTexts has the places).

CREATE TABLE IF NOT EXISTS own_text (
    dossier   VARCHAR(64) NOT NULL REFERENCES dossier (id),
    place_id  VARCHAR(300) NOT NULL,
    place     BIGINT NOT NULL,
    content   VARCHAR NOT NULL,
    checksum  VARCHAR(64) NOT NULL,
    PRIMARY KEY (dossier, place_id)
);
