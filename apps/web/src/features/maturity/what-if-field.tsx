import type { IndicatorExplanation } from "@kedr/domain";
import { TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ErrorState } from "../../components/error-state.tsx";
import { useAsOf } from "../../lib/as-of.ts";
import { readTypedNumber } from "../../lib/typed-number.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { WhatIfResult } from "./what-if-result.tsx";
import { roundedFact } from "../indicators/card/use-fact-words.ts";
import classes from "./maturity.module.css";

/** No figure of a region is larger; the server says the same. */
const largest = 1e12;

/** «Если значение будет …»: what follows is shown as one types. Nothing is stored. */
export const WhatIfField = ({ explanation: { id, unit, fact } }: { explanation: IndicatorExplanation }) => {
  const { t } = useTranslation();
  const trpc = useTRPC();
  const asOf = useAsOf();
  const [typed, setTyped] = useState("");
  const [settled] = useDebouncedValue(typed, 250);
  const read = readTypedNumber(settled);
  const value = read !== null && Math.abs(read) <= largest ? read : null;
  const query = useQuery({
    ...trpc.maturity.whatIf.queryOptions({ indicatorId: id, value: value ?? 0, asOf }),
    enabled: value !== null,
    placeholderData: keepPreviousData,
  });
  const isWrong = settled.trim() !== "" && value === null;
  return (
    <div className={classes["whatIf"]}>
      <TextInput
        label={t("maturity.whatIf.label", { unit })}
        description={t("maturity.whatIf.hint")}
        placeholder={fact === null ? "" : String(roundedFact(fact)).replace(".", ",")}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        error={isWrong ? t("maturity.whatIf.notNumber") : null}
        inputMode="decimal"
        w={240}
        maw="100%"
        data-no-print
      />
      <output aria-live="polite" className={classes["result"]}>
        {value !== null && query.data ? <WhatIfResult answer={query.data} /> : null}
      </output>
      {value !== null && query.isError ? (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      ) : null}
    </div>
  );
};
