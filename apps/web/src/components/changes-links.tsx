import { useTranslation } from "react-i18next";
import { ButtonLink } from "./links.tsx";

interface ChangesLinksProps {
  /** Of the sector of a post, or of the industries that nobody curates (null); of everything when left out. */
  deputy?: string | null;
}

/** The ways from a page's header to what has changed, and to a comparison. */
export const ChangesLinks = ({ deputy }: ChangesLinksProps) => {
  const { t } = useTranslation();
  const id = deputy === undefined ? undefined : (deputy ?? "unassigned");
  return (
    <>
      <ButtonLink to="/changes" search={id === undefined ? {} : { deputy: id }} variant="default" size="sm">
        {t("shared.link.changes")}
      </ButtonLink>
      <ButtonLink
        to="/compare"
        search={id === undefined ? {} : { left: "deputy", leftId: id, right: "deputy" }}
        variant="default"
        size="sm"
      >
        {t("shared.link.compare")}
      </ButtonLink>
    </>
  );
};
