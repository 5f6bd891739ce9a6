import type { LinkLook } from "./text-link.tsx";
import { useTranslation } from "react-i18next";
import { AnchorLink } from "./links.tsx";

/** Leads from a past day to the same page of today. */
export const ReturnToToday = (look: Pick<LinkLook, "c" | "underline">) => {
  const { t } = useTranslation();
  return (
    <AnchorLink
      to="."
      search={(search) => ({ ...search, asOf: undefined })}
      size="sm"
      data-no-print
      {...look}
    >
      {t("shell.asOfReturn")}
    </AnchorLink>
  );
};
