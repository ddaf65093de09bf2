-- An entry that was voided: out of its table, and kept. `entry` is the entry as in `change.before`;
-- `spot` is the number of the spot that it names.
CREATE TABLE voided_entry (
  id       INTEGER PRIMARY KEY,
  day      TEXT NOT NULL CHECK (day IS date(day, '+0 days') AND day >= '1900-01-01'),
  spot     INTEGER REFERENCES spot (id),
  entry    TEXT NOT NULL CHECK (entry GLOB '{*}'),
  checksum INTEGER NOT NULL
) STRICT;
CREATE INDEX voided_entry_by_spot ON voided_entry (spot) WHERE spot IS NOT NULL;

-- What stood in the journal's place before a copy was restored: a file beside it, by its name.
CREATE TABLE replacement (
  step     INTEGER PRIMARY KEY REFERENCES step (id),
  kept     TEXT NOT NULL CHECK (kept <> '' AND kept NOT GLOB '*/*'),
  checksum INTEGER NOT NULL
) STRICT;

-- The bytes of photos, each kept once. `sha256` is their digest in lower-case hexadecimal.
CREATE TABLE photo_data (
  id     INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  data   BLOB NOT NULL CHECK (length(data) BETWEEN 1 AND 20971520)
) STRICT;

-- No version wrote to the photo table that stood here before: it had the bytes in the row.
DROP TABLE photo;
CREATE TABLE photo (
  id                 INTEGER PRIMARY KEY,
  day                TEXT NOT NULL CHECK (day IS date(day, '+0 days') AND day >= '1900-01-01'),
  time               TEXT CHECK (time GLOB '[0-2][0-9]:[0-5][0-9]' AND time < '24:00'),
  utc_offset_minutes INTEGER CHECK (utc_offset_minutes BETWEEN -1080 AND 1080),
  written            INTEGER NOT NULL,
  spot               INTEGER REFERENCES spot (id),
  file               TEXT NOT NULL CHECK (file <> '' AND file NOT GLOB '*/*'),
  media_type         TEXT NOT NULL CHECK (media_type IN ('image/jpeg', 'image/png')),
  width_px           INTEGER NOT NULL CHECK (width_px > 0),
  height_px          INTEGER NOT NULL CHECK (height_px > 0),
  bytes              INTEGER NOT NULL CHECK (bytes BETWEEN 1 AND 20971520),
  sha256             TEXT NOT NULL REFERENCES photo_data (sha256),
  note               TEXT CHECK (note <> ''),
  checksum           INTEGER NOT NULL
) STRICT;
CREATE INDEX photo_by_day ON photo (day);
CREATE INDEX photo_by_spot ON photo (spot) WHERE spot IS NOT NULL;
CREATE INDEX photo_by_data ON photo (sha256);
