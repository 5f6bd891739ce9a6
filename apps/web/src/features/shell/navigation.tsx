import { useTranslation } from "react-i18next";
import { NavigationLink } from "../../components/links.tsx";
import { useAccount } from "../../lib/session.ts";
import { sectionsFor } from "./sections.ts";
import classes from "./navigation.module.css";

/** The element that the header's burger opens on narrow screens. */
export const navigationId = "sections";

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
      {sectionsFor(roles).map(({ to, label, icon: Shape }) => (
        <NavigationLink
          key={to}
          to={to}
          label={t(`shell.nav.${label}`)}
          leftSection={<Shape size={18} stroke={1.7} aria-hidden />}
          activeOptions={{ exact: to === "/" || to === "/sector", includeSearch: false }}
          className={classes["link"] ?? ""}
        />
      ))}
    </nav>
  );
};
