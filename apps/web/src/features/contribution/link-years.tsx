import type { ContributionLink } from "@kedr/domain";
import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { OriginBadge } from "../../components/origin-badge.tsx";
import { useChangeWords } from "./use-change-words.ts";
import classes from "./indicator-projects.module.css";

/** What a project is to bring, year by year; what the current value knows already stands apart. */
export const LinkYears = ({ link, unit }: { link: ContributionLink; unit: string }) => {
  const { t } = useTranslation();
  const { signed: words } = useChangeWords(unit);
  if (link.years.length === 0)
    return (
      <Text span inherit c="dimmed" fs="italic">
        {t("contribution.notStated")}
      </Text>
    );
  const word = ({ year, value }: ContributionLink["years"][number]): string =>
    t("contribution.yearValue", { year, value: words(value) });
  const past = link.years.filter(({ isPast }) => isPast);
  const open = link.years.filter(({ isPast }) => !isPast);
  const isTraining = link.origin !== "training" && link.years.some(({ origin }) => origin === "training");
  return (
    <div>
      {open.length === 0 ? (
        <Text span inherit c="dimmed" fs="italic">
          {t("contribution.notStated")}
        </Text>
      ) : (
        <ul className={classes["years"]} aria-label={t("contribution.contribution")}>
          {open.map((year) => (
            <li key={year.id}>{word(year)}</li>
          ))}
          {isTraining ? (
            <li>
              <OriginBadge origin="training" />
            </li>
          ) : null}
        </ul>
      )}
      {past.length === 0 ? null : (
        <Text size="xs" c="dimmed">
          {t("contribution.pastYears", { years: past.map(word).join("; ") })}
        </Text>
      )}
    </div>
  );
};
