import { useState } from "react";
import { useTranslation } from "react-i18next";
import { failureText } from "../../components/failure-text.ts";
import { readFailure } from "../../lib/errors.ts";

/** What is known of the target: the version to write over, and what stands. */
export interface Standing<Value> {
  version: number;
  value: Value;
}

interface RequestForm<Value> {
  read: Standing<Value>;
  /** Sends over a version; rejects with the server's error. */
  send: (version: number) => Promise<void>;
  /** Reads what stands from the record that came with a conflict; null when it does not say. */
  standingIn: (current: Record<string, unknown>) => Value | null;
  onClose: () => void;
}

/**
 * A form that asks to move what was read. A request writes nothing over, so a newer version alone does not stop it: it
 * is sent again over that one. It stops where the very date or value was changed, and both are shown.
 */
export const useRequestForm = <Value extends string | number>(form: RequestForm<Value>) => {
  const { t } = useTranslation();
  const [standing, setStanding] = useState(form.read);
  const [changedFrom, setChangedFrom] = useState<Value | null>(null);
  const [error, setError] = useState<unknown>(null);

  const settle = async (refusal: unknown, isRetry: boolean) => {
    const { code, current } = readFailure(refusal);
    const now = code === "conflict" && current ? form.standingIn(current) : null;
    const version = current?.["version"];
    if (now === null || typeof version !== "number" || isRetry) return setError(refusal);
    setStanding({ version, value: now });
    if (now !== standing.value) return setChangedFrom(standing.value);
    return attempt(version, true);
  };
  const attempt = async (version: number, isRetry: boolean): Promise<void> => {
    try {
      await form.send(version);
      form.onClose();
    } catch (refusal) {
      await settle(refusal, isRetry);
    }
  };
  const failure = error === null ? null : { ...failureText(error, t), field: readFailure(error).field };
  const fieldAtFault = failure?.field?.split(".").at(-1) ?? null;
  return {
    standing: standing.value,
    /** The date or value as it was when the form was opened, where it is another now. */
    changedFrom,
    submit: () => {
      setError(null);
      setChangedFrom(null);
      void attempt(standing.version, false);
    },
    touched: () => setError(null),
    errorOf: (field: string) => (fieldAtFault === field ? failure?.message : undefined),
    errorOfForm: (fields: readonly string[]) =>
      failure && !fields.includes(fieldAtFault ?? "")
        ? [failure.message, failure.hint].filter(Boolean).join(" ")
        : null,
  };
};
