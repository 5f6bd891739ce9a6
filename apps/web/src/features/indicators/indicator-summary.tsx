import type { IndicatorView } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { AnchorLink } from "../../components/links.tsx";
import { origins } from "./indicators-search.ts";

/** How many there are and where they come from; each count leads to its indicators. */
export const IndicatorSummary = ({ indicators }: { indicators: readonly IndicatorView[] }) => {
  const { t } = useTranslation();
  const counts = origins
    .map((origin) => ({
      origin,
      count: indicators.filter((indicator) => indicator.origin === origin).length,
    }))
    .filter(({ count }) => count > 0);
  const withoutValue = indicators.filter(({ current }) => current === null).length;
  return (
    <>
      {t("indicators.total", { count: indicators.length })}
      {counts.map(({ origin, count }, index) => (
        <span key={origin}>
          {index === 0 ? ": " : ", "}
          <AnchorLink to="/indicators" search={{ origin }} inherit>
            {t(`indicators.ofOrigin.${origin}`, { count })}
          </AnchorLink>
        </span>
      ))}
      {withoutValue > 0 ? (
        <>
          {". "}
          <AnchorLink to="/indicators" search={{ value: "without" }} inherit>
            {t("indicators.withoutValue", { count: withoutValue })}
          </AnchorLink>
        </>
      ) : null}
    </>
  );
};
