-- History is kept by the database: one generic trigger on every tracked table appends to "Change".
-- Who writes, and when it became known, come from settings local to the transaction; a write without them is refused.

CREATE FUNCTION kedr_log_change() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  v_actor text := current_setting('kedr.actor', true);
  v_before jsonb := CASE WHEN TG_OP = 'INSERT' THEN NULL ELSE to_jsonb(OLD) END;
  v_after jsonb := CASE WHEN TG_OP = 'DELETE' THEN NULL ELSE to_jsonb(NEW) END;
BEGIN
  IF coalesce(v_actor, '') = '' THEN
    RAISE EXCEPTION 'kedr: a write to "%" must name its actor', TG_TABLE_NAME USING ERRCODE = 'KD001';
  END IF;
  IF v_before = v_after THEN
    RETURN NULL;
  END IF;
  INSERT INTO "Change" ("recordedAt", "knownAt", "isImported", "actor", "accountId", "requestId",
                        "entity", "entityId", "operation", "before", "after")
  VALUES (clock_timestamp(),
          current_setting('kedr.known_at')::timestamptz,
          current_setting('kedr.is_imported')::boolean,
          v_actor,
          nullif(current_setting('kedr.account_id'), ''),
          current_setting('kedr.request_id'),
          TG_TABLE_NAME,
          coalesce(v_after, v_before) ->> 'id',
          lower(TG_OP)::"ChangeOperation",
          v_before,
          v_after);
  RETURN NULL;
END $$;

CREATE FUNCTION kedr_refuse_truncate() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'kedr: "%" may not be emptied past the change log', TG_TABLE_NAME USING ERRCODE = 'KD002';
END $$;

-- Attaches the log to a table. Every migration that adds a tracked table calls it.
CREATE FUNCTION kedr_track(p_table text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('CREATE TRIGGER kedr_change AFTER INSERT OR UPDATE OR DELETE ON %I
                  FOR EACH ROW EXECUTE FUNCTION kedr_log_change()', p_table);
  EXECUTE format('CREATE TRIGGER kedr_truncate BEFORE TRUNCATE ON %I
                  FOR EACH STATEMENT EXECUTE FUNCTION kedr_refuse_truncate()', p_table);
END $$;

SELECT kedr_track(t) FROM unnest(ARRAY[
  'Strategy', 'Goal', 'PlanItem', 'Industry', 'Curation', 'Authority', 'Position', 'Project', 'Milestone',
  'MilestoneComment', 'Indicator', 'IndicatorTarget', 'IndicatorValue', 'IndicatorPart', 'ProjectIndicator',
  'Methodology', 'MethodologyMember', 'PublishedMaturity', 'FundingLine', 'Risk', 'ProgressReport', 'Council',
  'Meeting', 'AgendaItem', 'Decision', 'DeclinedSuggestion', 'RoleGrant'
]) AS t;

-- The log itself: written by the trigger alone, never changed, never shortened.
CREATE FUNCTION kedr_guard_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' AND pg_trigger_depth() > 1 THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'kedr: the change log is written by its trigger alone' USING ERRCODE = 'KD003';
END $$;

CREATE TRIGGER kedr_guard BEFORE INSERT OR UPDATE OR DELETE ON "Change"
  FOR EACH ROW EXECUTE FUNCTION kedr_guard_change();
CREATE TRIGGER kedr_guard_truncate BEFORE TRUNCATE ON "Change"
  FOR EACH STATEMENT EXECUTE FUNCTION kedr_guard_change();

-- What no client may store, whatever its version.
ALTER TABLE "Milestone" ADD CONSTRAINT "Milestone_weight_positive" CHECK ("weight" > 0);
ALTER TABLE "Risk" ADD CONSTRAINT "Risk_probability_range" CHECK ("probability" BETWEEN 1 AND 3);
ALTER TABLE "Risk" ADD CONSTRAINT "Risk_impact_range" CHECK ("impact" BETWEEN 1 AND 3);
ALTER TABLE "IndicatorPart" ADD CONSTRAINT "IndicatorPart_ratio" CHECK ("denominator" > 0 AND "numerator" BETWEEN 0 AND "denominator");
ALTER TABLE "Curation" ADD CONSTRAINT "Curation_period" CHECK ("toDate" IS NULL OR "toDate" >= "fromDate");
ALTER TABLE "Installation" ADD CONSTRAINT "Installation_single" CHECK ("id" = 1);
