import { useTranslation } from "react-i18next";
import { failureText } from "../../components/failure-text.ts";
import { Notice } from "../../components/notice.tsx";
import { readFailure } from "../../lib/errors.ts";

/** Why signing in did not work. A refused password is said plainly, without telling which half was wrong. */
export const EntryFailure = ({ error }: { error: unknown }) => {
  const { t } = useTranslation();
  if (!error) return null;
  const isRefused = readFailure(error).code === "unauthenticated";
  return (
    <Notice tone="bad" isAlert>
      {isRefused ? t("signIn.refused") : failureText(error, t).message}
    </Notice>
  );
};
