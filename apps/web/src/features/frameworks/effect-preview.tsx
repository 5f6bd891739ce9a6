import type { EffectLine } from "@kedr/domain";
import type { RouterInputs } from "../../lib/trpc.ts";
import { Text } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { readFailure } from "../../lib/errors.ts";
import { useFormat } from "../../lib/use-format.ts";
import { useTRPC } from "../../lib/trpc.ts";
import classes from "./frameworks.module.css";

/** A change as it would be sent. */
export type TriedChange = RouterInputs["methodology"]["preview"]["change"];

const typingPause = 300;

const Line = ({ line }: { line: EffectLine }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const figure = (value: number | null) =>
    value === null ? t("frameworks.effect.none") : format.computedPercent(value);
  const words = { before: figure(line.before), after: figure(line.after) };
  return (
    <li>
      <Text size="sm">
        {line.industry === null
          ? t("frameworks.effect.region", { ...words, counted: line.counted, total: line.total })
          : t("frameworks.effect.industry", { ...words, name: line.industry.name })}
      </Text>
    </li>
  );
};

/** What the change does to the computed maturity, by the rule that will compute it; null while there is nothing to try. */
export const EffectPreview = ({ change }: { change: TriedChange | null }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const [tried] = useDebouncedValue(change, typingPause);
  const options = useTRPC().methodology.preview.queryOptions(
    { change: tried ?? { kind: "removePeriod", countingPeriodId: "-", version: 1 } },
    { enabled: tried !== null, placeholderData: keepPreviousData, retry: false },
  );
  const { data, error } = useQuery(options);
  const words = () => {
    if (tried === null) return t("frameworks.effect.incomplete");
    if (error !== null) return readFailure(error).message;
    if (data === undefined) return t("frameworks.effect.computing");
    if (!data.isMaturityIndex) return t("frameworks.effect.noIndex");
    const on = { date: format.date(data.day) };
    return data.lines.length === 0 ? t("frameworks.effect.nothing", on) : t("frameworks.effect.on", on);
  };
  const lines = tried === null || error !== null ? [] : (data?.lines ?? []);
  return (
    <section aria-label={t("frameworks.effect.title")} aria-live="polite" className={classes["effect"]}>
      <Text size="sm" fw={500}>
        {t("frameworks.effect.title")}
      </Text>
      <Text size="sm">{words()}</Text>
      {lines.length === 0 ? null : (
        <ul>
          {lines.map((line) => (
            <Line key={line.industry?.id ?? ""} line={line} />
          ))}
        </ul>
      )}
    </section>
  );
};
