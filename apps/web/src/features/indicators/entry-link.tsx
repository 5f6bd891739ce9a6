import { useTranslation } from "react-i18next";
import { ButtonLink } from "../../components/links.tsx";
import { useMayAdminister } from "./use-may-administer.ts";

/** For whoever keeps the indicators: to the grid in which their values are entered. */
export const EntryLink = () => {
  const { t } = useTranslation();
  const mayAdminister = useMayAdminister();
  return mayAdminister ? (
    <ButtonLink to="/indicators/entry" variant="default">
      {t("valueEntry.open")}
    </ButtonLink>
  ) : null;
};
