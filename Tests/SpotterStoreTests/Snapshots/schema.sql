CREATE INDEX acknowledgement_by_day ON acknowledgement (day);

CREATE INDEX acknowledgement_by_spot ON acknowledgement (spot) WHERE spot IS NOT NULL;

CREATE INDEX care_by_day ON care (day);

CREATE INDEX care_by_spot ON care (spot) WHERE spot IS NOT NULL;

CREATE INDEX day_observation_by_day ON day_observation (day);

CREATE INDEX exposure_by_day ON exposure (day);

CREATE INDEX photo_by_data ON photo (sha256);

CREATE INDEX photo_by_day ON photo (day);

CREATE INDEX photo_by_spot ON photo (spot) WHERE spot IS NOT NULL;

CREATE INDEX spot_observation_about_spot ON spot_observation (spot)
  WHERE kind IS NOT NULL OR confirmed IS NOT NULL OR first_noticed IS NOT NULL;

CREATE INDEX spot_observation_by_day ON spot_observation (day, spot);

CREATE INDEX spot_observation_by_spot ON spot_observation (spot, day);

CREATE INDEX voided_entry_by_spot ON voided_entry (spot) WHERE spot IS NOT NULL;

CREATE TABLE acknowledgement (
  id                 INTEGER PRIMARY KEY,
  day                TEXT NOT NULL CHECK (day IS date(day, '+0 days') AND day >= '1900-01-01'),
  time               TEXT CHECK (time GLOB '[0-2][0-9]:[0-5][0-9]' AND time < '24:00'),
  utc_offset_minutes INTEGER CHECK (utc_offset_minutes BETWEEN -1080 AND 1080),
  written            INTEGER NOT NULL,
  spot               INTEGER REFERENCES spot (id),
  rule               TEXT NOT NULL CHECK (rule GLOB '[EPDRI][0-9]*'),
  urgency            TEXT CHECK (urgency IN ('self-care', 'routine', 'two-weeks', 'prompt')),
  note               TEXT CHECK (note <> ''),
  checksum           INTEGER NOT NULL
) STRICT;

CREATE TABLE care (
  id                 INTEGER PRIMARY KEY,
  day                TEXT NOT NULL CHECK (day IS date(day, '+0 days') AND day >= '1900-01-01'),
  time               TEXT CHECK (time GLOB '[0-2][0-9]:[0-5][0-9]' AND time < '24:00'),
  utc_offset_minutes INTEGER CHECK (utc_offset_minutes BETWEEN -1080 AND 1080),
  written            INTEGER NOT NULL,
  spot               INTEGER REFERENCES spot (id),
  remedy             TEXT NOT NULL CHECK (remedy <> ''),
  minutes            REAL CHECK (minutes > 0 AND minutes <= 1440),
  water              TEXT CHECK (water IN ('hot', 'lukewarm', 'cold')),
  pure               INTEGER CHECK (pure IN (0, 1)),
  note               TEXT CHECK (note <> ''),
  checksum           INTEGER NOT NULL
) STRICT;

CREATE TABLE change (
  step     INTEGER NOT NULL REFERENCES step (id),
  number   INTEGER NOT NULL CHECK (number > 0),
  subject  TEXT NOT NULL CHECK (subject IN ('entry', 'spot', 'setting')),
  key      TEXT NOT NULL CHECK (key <> ''),
  before   TEXT CHECK (before GLOB '{*}'),
  checksum INTEGER NOT NULL,
  PRIMARY KEY (step, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE day_observation (
  id                 INTEGER PRIMARY KEY,
  day                TEXT NOT NULL CHECK (day IS date(day, '+0 days') AND day >= '1900-01-01'),
  time               TEXT CHECK (time GLOB '[0-2][0-9]:[0-5][0-9]' AND time < '24:00'),
  utc_offset_minutes INTEGER CHECK (utc_offset_minutes BETWEEN -1080 AND 1080),
  written            INTEGER NOT NULL,
  symptoms           TEXT CHECK (symptoms GLOB '[[]"*[a-z]"]'),
  temperature_c      REAL CHECK (temperature_c BETWEEN 30 AND 45),
  note               TEXT CHECK (note <> ''),
  checksum           INTEGER NOT NULL
) STRICT;

CREATE TABLE exposure (
  id                 INTEGER PRIMARY KEY,
  day                TEXT NOT NULL CHECK (day IS date(day, '+0 days') AND day >= '1900-01-01'),
  time               TEXT CHECK (time GLOB '[0-2][0-9]:[0-5][0-9]' AND time < '24:00'),
  utc_offset_minutes INTEGER CHECK (utc_offset_minutes BETWEEN -1080 AND 1080),
  written            INTEGER NOT NULL,
  label              TEXT NOT NULL CHECK (label <> '' AND label = lower(label)),
  note               TEXT CHECK (note <> ''),
  checksum           INTEGER NOT NULL
) STRICT;

CREATE TABLE journal (
  id         INTEGER PRIMARY KEY CHECK (id = 1),
  uuid       TEXT NOT NULL CHECK (length(uuid) = 36),
  created    INTEGER NOT NULL,
  last_entry INTEGER NOT NULL CHECK (last_entry >= 0),
  checksum   INTEGER NOT NULL
) STRICT;

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

CREATE TABLE photo_data (
  id     INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  data   BLOB NOT NULL CHECK (length(data) BETWEEN 1 AND 20971520)
) STRICT;

CREATE TABLE replacement (
  step     INTEGER PRIMARY KEY REFERENCES step (id),
  kept     TEXT NOT NULL CHECK (kept <> '' AND kept NOT GLOB '*/*'),
  checksum INTEGER NOT NULL
) STRICT;

CREATE TABLE setting (
  key      TEXT PRIMARY KEY CHECK (key <> ''),
  value    TEXT NOT NULL CHECK (value <> ''),
  checksum INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE spot (
  id       INTEGER PRIMARY KEY,
  name     TEXT NOT NULL UNIQUE CHECK (name <> ''),
  site     TEXT NOT NULL CHECK (site IN (
             'body', 'head', 'face', 'scalp', 'forehead', 'temple', 'eye-area', 'ear', 'nose',
             'cheek', 'lips', 'chin', 'mouth', 'neck', 'neck-front', 'neck-side', 'nape', 'trunk',
             'front-trunk', 'chest', 'breast', 'armpit', 'abdomen', 'upper-abdomen', 'navel',
             'lower-abdomen', 'flank', 'back', 'upper-back', 'shoulder-blade', 'mid-back',
             'lower-back', 'tailbone', 'buttock', 'genital-area', 'groin', 'genitals', 'perianal',
             'arm', 'shoulder', 'upper-arm', 'upper-arm-front', 'upper-arm-back', 'inner-elbow',
             'elbow', 'forearm', 'forearm-front', 'forearm-back', 'wrist', 'hand', 'palm',
             'back-of-hand', 'finger', 'thumb', 'leg', 'hip', 'thigh', 'thigh-front',
             'thigh-inner', 'thigh-back', 'knee', 'back-of-knee', 'lower-leg', 'shin', 'calf',
             'ankle', 'foot', 'top-of-foot', 'sole', 'heel', 'toe')),
  side     TEXT CHECK (side IN ('left', 'right', 'both', 'midline')),
  checksum INTEGER NOT NULL
) STRICT;

CREATE TABLE spot_observation (
  id                 INTEGER PRIMARY KEY,
  day                TEXT NOT NULL CHECK (day IS date(day, '+0 days') AND day >= '1900-01-01'),
  time               TEXT CHECK (time GLOB '[0-2][0-9]:[0-5][0-9]' AND time < '24:00'),
  utc_offset_minutes INTEGER CHECK (utc_offset_minutes BETWEEN -1080 AND 1080),
  written            INTEGER NOT NULL,
  spot               INTEGER NOT NULL REFERENCES spot (id),
  presence           TEXT NOT NULL CHECK (presence IN ('present', 'clear')),
  size_mm            REAL CHECK (size_mm > 0 AND size_mm <= 2000),
  size_by            TEXT CHECK (size_by IN ('ruler', 'eye')),
  width_mm           REAL CHECK (width_mm > 0 AND width_mm <= 2000),
  colour             TEXT CHECK (colour IN (
                       'pink', 'red', 'dark-red', 'purple', 'blue', 'brown', 'black',
                       'skin-coloured', 'white', 'grey', 'yellow', 'orange', 'mixed')),
  itch               INTEGER CHECK (itch BETWEEN 0 AND 10),
  pain               INTEGER CHECK (pain BETWEEN 0 AND 10),
  count              INTEGER CHECK (count BETWEEN 1 AND 10000),
  shape              TEXT CHECK (shape IN (
                       'macule', 'patch', 'papule', 'plaque', 'nodule', 'vesicle', 'bulla',
                       'pustule', 'wheal', 'petechia', 'purpura', 'ecchymosis', 'telangiectasia',
                       'crust', 'scale', 'erosion', 'ulcer', 'comedo', 'burrow', 'target',
                       'annular')),
  symptoms           TEXT CHECK (symptoms GLOB '[[]"*[a-z]"]'),
  blanches           TEXT CHECK (blanches IN ('yes', 'no', 'unknown')),
  kind               TEXT CHECK (kind <> ''),
  confirmed          INTEGER CHECK (confirmed IN (0, 1)),
  first_noticed      TEXT CHECK (first_noticed IS date(first_noticed, '+0 days')),
  temperature_c      REAL CHECK (temperature_c BETWEEN 30 AND 45),
  note               TEXT CHECK (note <> ''),
  checksum           INTEGER NOT NULL,
  CHECK ((size_mm IS NULL) = (size_by IS NULL)),
  CHECK (presence = 'present' OR coalesce(size_mm, width_mm, colour, itch, pain, count, shape,
    blanches) IS NULL)
) STRICT;

CREATE TABLE sqlite_sequence(name,seq);

CREATE TABLE step (
  id                 INTEGER PRIMARY KEY AUTOINCREMENT,
  command            TEXT NOT NULL CHECK (command <> ''),
  written            INTEGER NOT NULL,
  utc_offset_minutes INTEGER CHECK (utc_offset_minutes BETWEEN -1080 AND 1080),
  undoes             INTEGER REFERENCES step (id),
  checksum           INTEGER NOT NULL
) STRICT;

CREATE TABLE voided_entry (
  id       INTEGER PRIMARY KEY,
  day      TEXT NOT NULL CHECK (day IS date(day, '+0 days') AND day >= '1900-01-01'),
  spot     INTEGER REFERENCES spot (id),
  entry    TEXT NOT NULL CHECK (entry GLOB '{*}'),
  checksum INTEGER NOT NULL
) STRICT;

CREATE VIEW entry AS
SELECT o.id AS id, 'spot' AS type, day, time, utc_offset_minutes, strftime('%Y-%m-%dT%H:%M:%SZ',
  written, 'unixepoch') AS written, s.name AS spot, s.site AS site, s.side AS side, presence,
  size_mm, size_by, width_mm, colour, itch, pain, count, shape, symptoms, blanches, kind,
  confirmed, first_noticed, temperature_c, NULL AS label, NULL AS remedy, NULL AS minutes,
  NULL AS water, NULL AS pure, NULL AS rule, NULL AS urgency, NULL AS file, note
FROM spot_observation o JOIN spot s ON s.id = o.spot
UNION ALL
SELECT o.id, 'day', day, time, utc_offset_minutes, strftime('%Y-%m-%dT%H:%M:%SZ', written,
  'unixepoch'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
  symptoms, NULL, NULL, NULL, NULL, temperature_c, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
  NULL, note
FROM day_observation o
UNION ALL
SELECT o.id, 'exposure', day, time, utc_offset_minutes, strftime('%Y-%m-%dT%H:%M:%SZ', written,
  'unixepoch'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
  NULL, NULL, NULL, NULL, NULL, label, NULL, NULL, NULL, NULL, NULL, NULL, NULL, note
FROM exposure o
UNION ALL
SELECT o.id, 'care', day, time, utc_offset_minutes, strftime('%Y-%m-%dT%H:%M:%SZ', written,
  'unixepoch'), s.name, s.site, s.side, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
  NULL, NULL, NULL, NULL, NULL, NULL, NULL, remedy, minutes, water, pure, NULL, NULL, NULL,
  note
FROM care o LEFT JOIN spot s ON s.id = o.spot
UNION ALL
SELECT o.id, 'photo', day, time, utc_offset_minutes, strftime('%Y-%m-%dT%H:%M:%SZ', written,
  'unixepoch'), s.name, s.site, s.side, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
  NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, file, note
FROM photo o LEFT JOIN spot s ON s.id = o.spot
UNION ALL
SELECT o.id, 'acknowledge', day, time, utc_offset_minutes, strftime('%Y-%m-%dT%H:%M:%SZ', written,
  'unixepoch'), s.name, s.site, s.side, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
  NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, rule, urgency, NULL, note
FROM acknowledgement o LEFT JOIN spot s ON s.id = o.spot;

CREATE VIEW spot_overview AS
SELECT s.name AS spot, s.site, s.side,
  min(o.day) FILTER (WHERE o.presence = 'present') AS first_seen,
  max(o.day) FILTER (WHERE o.presence = 'present') AS last_seen,
  max(o.day) FILTER (WHERE o.presence = 'clear') AS last_clear,
  count(DISTINCT o.day) FILTER (WHERE o.presence = 'present') AS days_present,
  count(o.id) AS entries,
  (SELECT size_mm FROM spot_observation l WHERE l.spot = s.id AND size_mm IS NOT NULL
    ORDER BY day DESC, time DESC, written DESC, id DESC LIMIT 1) AS last_size_mm,
  max(o.size_mm) AS largest_size_mm,
  (SELECT itch FROM spot_observation l WHERE l.spot = s.id AND itch IS NOT NULL
    ORDER BY day DESC, time DESC, written DESC, id DESC LIMIT 1) AS last_itch
FROM spot s LEFT JOIN spot_observation o ON o.spot = s.id
GROUP BY s.id
ORDER BY s.name;
