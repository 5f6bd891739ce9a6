import { useTranslation } from "react-i18next";
import { AnchorLink } from "../../components/links.tsx";
import classes from "./section-contents.module.css";

const sectionIds = [
  "attention",
  "summary",
  "ratings",
  "projects",
  "overdue",
  "upcoming",
  "maturity",
  "funding",
  "risks",
  "moves",
  "orphans",
] as const;

/** The page's contents, always at hand. */
export const SectionContents = () => {
  const { t } = useTranslation();
  return (
    <nav className={classes["links"]} aria-label={t("sector.contents.label")} data-no-print>
      {sectionIds.map((id) => (
        <AnchorLink key={id} to="." search={true} hash={id} className={classes["link"] ?? ""} size="sm">
          {t(`sector.contents.${id}`)}
        </AnchorLink>
      ))}
    </nav>
  );
};
