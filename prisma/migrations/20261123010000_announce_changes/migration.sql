-- Each committed transaction is announced to whoever listens on "kedr_live". An announcement goes out with the commit or
-- not at all, and the same payload goes out once a transaction, however many rows it writes.

-- "change": something that the log keeps has changed.
CREATE FUNCTION kedr_announce_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('kedr_live', 'change');
  RETURN NULL;
END $$;

CREATE TRIGGER kedr_announce AFTER INSERT ON "Change"
  FOR EACH STATEMENT EXECUTE FUNCTION kedr_announce_change();

-- "notification:<account>": what this account has been told, or has read, is another than before.
CREATE FUNCTION kedr_announce_notification() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('kedr_live', 'notification:' || coalesce(NEW."accountId", OLD."accountId"));
  RETURN NULL;
END $$;

CREATE TRIGGER kedr_announce AFTER INSERT OR UPDATE OR DELETE ON "Notification"
  FOR EACH ROW EXECUTE FUNCTION kedr_announce_notification();
