-- since 0.1.0
-- A risk has more fields, and its measures are a list (RisksCarried takes over what stood in measures and due).
-- actions: the measures, as the journal writes them. measures, due: empty from here on.

ALTER TABLE risk ADD COLUMN IF NOT EXISTS cause VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE risk ADD COLUMN IF NOT EXISTS affected VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE risk ADD COLUMN IF NOT EXISTS current_likelihood INTEGER;
ALTER TABLE risk ADD COLUMN IF NOT EXISTS current_impact INTEGER;
ALTER TABLE risk ADD COLUMN IF NOT EXISTS treatment VARCHAR(20) DEFAULT '' NOT NULL;
ALTER TABLE risk ADD COLUMN IF NOT EXISTS actions VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE risk ADD COLUMN IF NOT EXISTS accepted BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE risk ADD COLUMN IF NOT EXISTS accepted_by VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE risk ADD COLUMN IF NOT EXISTS accepted_reason VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE risk ADD COLUMN IF NOT EXISTS accepted_until DATE;
ALTER TABLE risk ADD COLUMN IF NOT EXISTS links VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE risk ADD COLUMN IF NOT EXISTS closed DATE;
ALTER TABLE risk ADD COLUMN IF NOT EXISTS closed_why VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE risk ALTER COLUMN measures SET DEFAULT '';

-- Looks at all risks of a system (article 18(1)(4)), and a client's own words for likelihood and impact.
-- seen: a line for each risk, its id, what was decided, its level then.

CREATE TABLE IF NOT EXISTS review (
    dossier    VARCHAR(64) NOT NULL REFERENCES dossier (id),
    id         VARCHAR(64) NOT NULL,
    place      BIGINT NOT NULL,
    begun      DATE NOT NULL,
    held       DATE,
    reviewer   VARCHAR NOT NULL,
    occasions  VARCHAR(200) NOT NULL,
    seen       VARCHAR NOT NULL,
    note       VARCHAR NOT NULL,
    checksum   VARCHAR(64) NOT NULL,
    PRIMARY KEY (dossier, id)
);

CREATE TABLE IF NOT EXISTS scale (
    dossier   VARCHAR(64) NOT NULL REFERENCES dossier (id),
    grade     VARCHAR(20) NOT NULL,
    place     BIGINT NOT NULL,
    content   VARCHAR NOT NULL,
    checksum  VARCHAR(64) NOT NULL,
    PRIMARY KEY (dossier, grade)
);
