import { Link } from "@tanstack/react-router";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { useAccount } from "../../lib/session.ts";
import { sectionLists } from "./sections.ts";
import classes from "./navigation.module.css";

/** The element that the header's burger opens on narrow screens. */
export const navigationId = "sections";

const SectionLinks = ({ heading, sections }: ReturnType<typeof sectionLists>[number]) => {
  const { t } = useTranslation();
  const id = useId();
  return (
    <>
      {heading === null ? null : (
        <p id={id} className={classes["heading"]}>
          {t(`shell.navGroups.${heading}`)}
        </p>
      )}
      <ul className={classes["list"]} {...(heading === null ? {} : { "aria-labelledby": id })}>
        {sections.map(({ to, label, icon: Shape }) => (
          <li key={to}>
            <Link
              to={to}
              activeOptions={{ exact: to === "/" || to === "/sector", includeSearch: false }}
              className={classes["link"]}
            >
              <Shape size={18} stroke={1.7} aria-hidden />
              {t(`shell.nav.${label}`)}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
};

/** The sections; the one at hand is marked for eyes and for screen readers. */
export const Navigation = ({ isOpen }: { isOpen: boolean }) => {
  const { t } = useTranslation();
  const { roles } = useAccount();
  return (
    <nav
      id={navigationId}
      className={classes["navigation"]}
      data-open={isOpen}
      data-no-print
      aria-label={t("shell.navigation")}
    >
      {sectionLists(roles).map((list) => (
        <SectionLinks key={list.heading} {...list} />
      ))}
    </nav>
  );
};
