import type { RegionExplanation } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { ExplainLink } from "../../components/explain-link.tsx";
import { FactList } from "../../components/fact-list.tsx";
import { Words } from "../../components/words.tsx";
import { useFormat } from "../../lib/use-format.ts";
import { ArithmeticLine } from "./arithmetic-line.tsx";
import { Block } from "./block.tsx";
import { LackList } from "./lack-words.tsx";
import { MethodologyLine } from "./methodology-line.tsx";
import { PublishedLine } from "./published-line.tsx";
import classes from "./maturity.module.css";

const RegionFacts = ({ region }: { region: RegionExplanation }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { published, baseline, target, computed, computation, counted, total, methodology } = region;
  return (
    <FactList
      facts={[
        {
          label: t("maturity.column.published"),
          value: published ? <PublishedLine figure={published} /> : <Words text={null} />,
        },
        {
          label: t("maturity.column.computed"),
          value: computation ? (
            <>
              <b>{format.computedPercent(computation.result)}</b>{" "}
              {t("maturity.overIndustries", { counted, total })}:{" "}
              {computation.terms.map(({ name }) => name).join(", ")}
              <ArithmeticLine arithmetic={computation} />
            </>
          ) : (
            t("maturity.notComputed")
          ),
        },
        ...(published !== null && computed !== null && counted < total
          ? [{ label: t("maturity.difference"), value: t("maturity.notCompared") }]
          : []),
        ...(baseline ? [{ label: t("maturity.baseline"), value: <PublishedLine figure={baseline} /> }] : []),
        ...(target
          ? [{ label: t("maturity.target"), value: <PublishedLine figure={target} isTarget /> }]
          : []),
        { label: t("maturity.methodology"), value: <MethodologyLine methodology={methodology} /> },
      ]}
    />
  );
};

/** How the region's figures came about: over which industries, and what the others lack. */
export const RegionPanel = ({ region }: { region: RegionExplanation }) => {
  const { t } = useTranslation();
  const lacking = region.industries.filter(({ computed }) => computed === null);
  return (
    <>
      <RegionFacts region={region} />
      {lacking.length === 0 ? null : (
        <Block title={t("maturity.lacking")}>
          <ul className={classes["rules"]}>
            {lacking.map((industry) => (
              <li key={industry.industry.id}>
                <b>{industry.industry.name}</b>{" "}
                <ExplainLink subject={industry.industry.id} name={industry.industry.name} />
                <LackList industry={industry} />
              </li>
            ))}
          </ul>
        </Block>
      )}
      {region.industries.map(({ industry, derivation }) =>
        derivation === null ? null : (
          <Block key={industry.id} title={t("maturity.derivedTitle", { name: industry.name })}>
            <ArithmeticLine arithmetic={derivation} />
            <p className={classes["note"]}>{t("maturity.derivedNote")}</p>
          </Block>
        ),
      )}
    </>
  );
};
