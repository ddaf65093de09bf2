-- Every entry of every kind, one row each.
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

-- Each spot with the figures that people ask for first.
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
