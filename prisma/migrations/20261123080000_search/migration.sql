-- CreateTable
CREATE TABLE "SearchWord" (
    "word" TEXT NOT NULL,

    CONSTRAINT "SearchWord_pkey" PRIMARY KEY ("word")
);

-- Search. The bodies are parsed here and now (SQL-standard bodies), so that a restored dump finds what they call whatever
-- its search path; no extension is needed, which a server might not have.

-- Text as search sees it, letter for letter: lower case, «ё» as «е», signs as spaces. The length never changes, so a
-- place found in it is a place in the text itself. packages/domain/src/search/search-text.ts does the same.
CREATE FUNCTION kedr_search_text(p_text text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN translate(lower(p_text), 'ё«»„“”‘’‚‹›"''`.,:;!?()[]{}<>/\|+-‐‑‒–—−_=*&^%$#№@~', 'е' || repeat(' ', 49));

-- Word forms for what is typed to the end, words as they stand for what is still being typed. The setting keeps the
-- function whole in a plan, and the cost then tells the planner that the index is cheaper than to make this anew.
CREATE FUNCTION kedr_search_vector(p_text text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE COST 10000
SET search_path = pg_catalog
RETURN to_tsvector('pg_catalog.russian'::regconfig, kedr_search_text(p_text))
    || to_tsvector('pg_catalog.simple'::regconfig, kedr_search_text(p_text));

-- The day of a meeting in words.
CREATE FUNCTION kedr_day_in_words(p_day date) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN extract(day FROM p_day)::int::text || ' '
    || (ARRAY['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября',
              'ноября', 'декабря'])[extract(month FROM p_day)::int]
    || ' ' || extract(year FROM p_day)::int::text;

-- What is searched of each kind; packages/db/src/search-sources.ts asks by the same expressions.
CREATE INDEX "Project_search" ON "Project" USING gin (kedr_search_vector(
  coalesce("name", '') || ' ' || coalesce(CASE WHEN "id" !~ '^[0-9a-f]{8}-' THEN "id" END, '') || ' ' || coalesce("fullName", '') || ' ' || coalesce("description", '') || ' ' || coalesce("expectedEffect", '') || ' ' || coalesce("federalProject", '')));
CREATE INDEX "Milestone_search" ON "Milestone" USING gin (kedr_search_vector(
  coalesce("title", '') || ' ' || coalesce("description", '')));
CREATE INDEX "Indicator_search" ON "Indicator" USING gin (kedr_search_vector(
  coalesce("name", '') || ' ' || coalesce(CASE WHEN "id" !~ '^[0-9a-f]{8}-' THEN "id" END, '') || ' ' || coalesce("sourceSystem", '')));
CREATE INDEX "Assignment_search" ON "Assignment" USING gin (kedr_search_vector(
  coalesce("text", '') || ' ' || coalesce(CASE WHEN "id" !~ '^[0-9a-f]{8}-' THEN "id" END, '') || ' ' || coalesce("executionNote", '')));
CREATE INDEX "Decision_search" ON "Decision" USING gin (kedr_search_vector(
  coalesce("text", '') || ' ' || coalesce(CASE WHEN "id" !~ '^[0-9a-f]{8}-' THEN "id" END, '') || ' ' || coalesce("addressees", '')));
CREATE INDEX "AgendaItem_search" ON "AgendaItem" USING gin (kedr_search_vector(
  coalesce("title", '') || ' ' || coalesce("reason", '') || ' ' || coalesce("presenter", '')));
CREATE INDEX "Meeting_search" ON "Meeting" USING gin (kedr_search_vector(
  coalesce('заседание ' || kedr_day_in_words("date") || coalesce(' № ' || "number"::text, ''), '') || ' ' || coalesce("registrationNumber", '') || ' ' || coalesce("place", '') || ' ' || 'протокол'));
CREATE INDEX "Risk_search" ON "Risk" USING gin (kedr_search_vector(
  coalesce("title", '') || ' ' || coalesce("measure", '')));
CREATE INDEX "Problem_search" ON "Problem" USING gin (kedr_search_vector(
  coalesce("title", '') || ' ' || coalesce("measure", '')));
CREATE INDEX "Authority_search" ON "Authority" USING gin (kedr_search_vector(
  coalesce("name", '') || ' ' || coalesce("formerName", '')));
CREATE INDEX "Position_search" ON "Position" USING gin (kedr_search_vector(
  coalesce("title", '')));
CREATE INDEX "CouncilMember_search" ON "CouncilMember" USING gin (kedr_search_vector(
  coalesce("name", '')));
CREATE INDEX "Industry_search" ON "Industry" USING gin (kedr_search_vector(
  coalesce("name", '')));
CREATE INDEX "Framework_search" ON "Framework" USING gin (kedr_search_vector(
  coalesce("name", '') || ' ' || coalesce("description", '')));
CREATE INDEX "Methodology_search" ON "Methodology" USING gin (kedr_search_vector(
  coalesce("name", '') || ' ' || coalesce("act", '')));

-- The words that stand in what is searched, so that a mistyped one finds those it is like. Words are added and never
-- removed: one that no record has any more finds nothing.
CREATE FUNCTION kedr_words_of(p_text text) RETURNS SETOF text LANGUAGE sql IMMUTABLE PARALLEL SAFE
BEGIN ATOMIC
  SELECT word FROM regexp_split_to_table(kedr_search_text(p_text), '\s+') AS word WHERE length(word) BETWEEN 4 AND 40;
END;

-- Told the columns. In one order, so that two transactions never wait for each other.
CREATE FUNCTION kedr_learn_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "SearchWord" ("word")
  SELECT DISTINCT word
  FROM unnest(TG_ARGV) AS told, kedr_words_of(to_jsonb(NEW) ->> told) AS word
  ORDER BY word
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;

-- Attaches a table, and learns what is in it already. Every migration that adds a table to be searched calls it.
CREATE FUNCTION kedr_search_words(p_table text, p_columns text[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  v_columns text := (SELECT string_agg(quote_ident(told), ', ') FROM unnest(p_columns) AS told);
  v_told text := (SELECT string_agg(quote_literal(told), ', ') FROM unnest(p_columns) AS told);
BEGIN
  EXECUTE format('CREATE TRIGGER kedr_words AFTER INSERT OR UPDATE OF %s ON %I
                  FOR EACH ROW EXECUTE FUNCTION kedr_learn_words(%s)', v_columns, p_table, v_told);
  EXECUTE format('INSERT INTO "SearchWord" ("word")
                  SELECT DISTINCT word
                  FROM %I AS present, unnest(ARRAY[%s]) AS told, kedr_words_of(to_jsonb(present) ->> told) AS word
                  ON CONFLICT DO NOTHING', p_table, v_told);
END $$;

SELECT kedr_search_words(t, c) FROM (VALUES
  ('Project', ARRAY['name', 'fullName', 'description', 'expectedEffect', 'federalProject']),
  ('Milestone', ARRAY['title', 'description']),
  ('Indicator', ARRAY['name', 'sourceSystem']),
  ('Assignment', ARRAY['text', 'executionNote']),
  ('Decision', ARRAY['text', 'addressees']),
  ('AgendaItem', ARRAY['title', 'reason', 'presenter']),
  ('Meeting', ARRAY['registrationNumber', 'place']),
  ('Risk', ARRAY['title', 'measure']),
  ('Problem', ARRAY['title', 'measure']),
  ('Authority', ARRAY['name', 'formerName']),
  ('Position', ARRAY['title']),
  ('CouncilMember', ARRAY['name']),
  ('Industry', ARRAY['name']),
  ('Framework', ARRAY['name', 'description']),
  ('Methodology', ARRAY['name', 'act'])
) AS searched (t, c);

-- What a meeting is called by: no record has these words.
INSERT INTO "SearchWord" ("word") VALUES ('заседание'), ('протокол') ON CONFLICT DO NOTHING;
