-- since 0.1.0
-- Files that show something to be so. Their contents lie apart, in parts, once for each hash within a dossier.

CREATE TABLE IF NOT EXISTS evidence (
    dossier   VARCHAR(64) NOT NULL REFERENCES dossier (id),
    id        VARCHAR(64) NOT NULL,
    place     BIGINT NOT NULL,
    subject   VARCHAR(20) NOT NULL,
    about     VARCHAR(200) NOT NULL,
    name      VARCHAR(200) NOT NULL,
    size      BIGINT NOT NULL,
    sha256    VARCHAR(64) NOT NULL,
    added     TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    expires   DATE,
    checksum  VARCHAR(64) NOT NULL,
    PRIMARY KEY (dossier, id)
);

-- A content is there before the record that names it, and before the dossier where that comes from elsewhere.
CREATE TABLE IF NOT EXISTS content (
    dossier   VARCHAR(64) NOT NULL,
    sha256    VARCHAR(64) NOT NULL,
    part      INTEGER NOT NULL,
    bytes     VARBINARY(262144) NOT NULL,
    checksum  VARCHAR(64) NOT NULL,
    PRIMARY KEY (dossier, sha256, part)
);
