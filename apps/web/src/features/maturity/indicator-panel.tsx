import type { Forecast, IndicatorExplanation } from "@kedr/domain";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { FactList } from "../../components/fact-list.tsx";
import { AnchorLink } from "../../components/links.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { TableSkeleton } from "../../components/skeletons.tsx";
import { useAsOf } from "../../lib/as-of.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { FormulaBlock } from "../indicators/card/formula-block.tsx";
import { ArithmeticLine } from "./arithmetic-line.tsx";
import { Block } from "./block.tsx";
import { CountingText } from "./counting-text.tsx";
import { ExpectedYear, ForecastGround, PaceText } from "./forecast-words.tsx";
import { GroupsTable } from "./groups-table.tsx";
import { MethodologyLine } from "./methodology-line.tsx";
import { TargetText } from "./target-text.tsx";
import { UnusedTable } from "./unused-table.tsx";
import { ValueText } from "./value-text.tsx";
import { WhatIfField } from "./what-if-field.tsx";
import classes from "./maturity.module.css";

const Steps = ({ explanation }: { explanation: IndicatorExplanation }) => {
  const { t } = useTranslation();
  const { fact, baseline, target, unit, counting, methodology, arithmetic, lack, direction, provenance } =
    explanation;
  return (
    <FactList
      facts={[
        { label: t("maturity.member.fact"), value: <ValueText value={fact} unit={unit} /> },
        ...(baseline === null
          ? []
          : [{ label: t("maturity.baseline"), value: <ValueText value={baseline} unit={unit} /> }]),
        { label: t("maturity.member.target"), value: <TargetText target={target} unit={unit} /> },
        {
          label: t("maturity.member.achievement"),
          value: arithmetic ? (
            <>
              <ArithmeticLine arithmetic={arithmetic} />
              <span className={classes["second"]}>{t(`maturity.rule.${direction}`)}</span>
            </>
          ) : (
            t(`maturity.lack.${lack ?? "fact"}`)
          ),
        },
        { label: t("maturity.member.counted"), value: <CountingText counting={counting} /> },
        ...(methodology === null
          ? []
          : [{ label: t("maturity.methodology"), value: <MethodologyLine methodology={methodology} /> }]),
        ...(provenance.note === null ? [] : [{ label: t("maturity.note"), value: provenance.note }]),
      ]}
    />
  );
};

const Course = ({ forecast, unit }: { forecast: Forecast; unit: string }) => {
  const { t } = useTranslation();
  return (
    <FactList
      facts={[
        { label: t("maturity.column.needed"), value: <PaceText pace={forecast.needed} unit={unit} /> },
        { label: t("maturity.column.achieved"), value: <PaceText pace={forecast.achieved} unit={unit} /> },
        { label: t("maturity.median"), value: <ForecastGround forecast={forecast} unit={unit} /> },
        { label: t("maturity.column.expected"), value: <ExpectedYear forecast={forecast} /> },
      ]}
    />
  );
};

const Explained = ({ explanation, forecast }: { explanation: IndicatorExplanation; forecast: Forecast }) => {
  const { t } = useTranslation();
  const { groups, formula, unused, unit } = explanation;
  return (
    <>
      <div className={classes["columns"]}>
        <Block title={t("maturity.steps")}>
          <Steps explanation={explanation} />
        </Block>
        <div>
          <Block title={t("maturity.course")}>
            <Course forecast={forecast} unit={unit} />
          </Block>
          <Block title={t("maturity.whatIf.title")}>
            <WhatIfField key={explanation.id} explanation={explanation} />
          </Block>
        </div>
      </div>
      {groups === null ? null : (
        <Block title={t("maturity.groups.title")}>
          <GroupsTable explanation={explanation} groups={groups} unit={unit} />
        </Block>
      )}
      {formula === null ? null : (
        <Block title={t("indicatorCard.section.formula")}>
          <FormulaBlock
            formula={formula}
            unit={unit}
            published={formula.difference === null ? null : (explanation.fact?.value ?? null)}
          />
        </Block>
      )}
      {unused.length === 0 ? null : (
        <Block title={t("maturity.unused.title")}>
          <UnusedTable unused={unused} unit={unit} />
        </Block>
      )}
      <p className={classes["note"]} data-no-print>
        <AnchorLink
          to="/indicators/$indicatorId"
          params={{ indicatorId: explanation.id }}
          inherit
          underline="always"
        >
          {t("maturity.toIndicator")}
        </AnchorLink>
      </p>
    </>
  );
};

/** How an indicator's achievement came about, how it goes on, and what another value would change. */
export const IndicatorPanel = ({ indicatorId }: { indicatorId: string }) => {
  const asOf = useAsOf();
  const query = useQuery(useTRPC().indicator.explain.queryOptions({ indicatorId, asOf }));
  return (
    <QueryView query={query} skeleton={<TableSkeleton rows={6} />}>
      {({ explanation, forecast }) => <Explained explanation={explanation} forecast={forecast} />}
    </QueryView>
  );
};
