import type { IndustryExplanation } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { FactList } from "../../components/fact-list.tsx";
import { Words } from "../../components/words.tsx";
import { useFormat, useLanguage } from "../../lib/use-format.ts";
import { ArithmeticLine } from "./arithmetic-line.tsx";
import { Block } from "./block.tsx";
import { IndustryCharts } from "./industry-charts.tsx";
import { LackList } from "./lack-words.tsx";
import { MembersTable } from "./members-table.tsx";
import { MethodologyLine } from "./methodology-line.tsx";
import { PublishedLine } from "./published-line.tsx";
import { summaryWords } from "./summary-words.ts";
import classes from "./maturity.module.css";

const IndustryFacts = ({ industry }: { industry: IndustryExplanation }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { published, computation, difference, derivation, methodology } = industry;
  return (
    <FactList
      facts={[
        {
          label: t("maturity.column.published"),
          value: published ? <PublishedLine figure={published} /> : <Words text={null} />,
        },
        {
          label: t("maturity.column.computed"),
          value: computation ? <ArithmeticLine arithmetic={computation} /> : t("maturity.notComputed"),
        },
        ...(difference === null
          ? []
          : [{ label: t("maturity.difference"), value: format.computedPoints(difference) }]),
        ...(derivation === null
          ? []
          : [
              {
                label: t("maturity.column.derived"),
                value: (
                  <>
                    <ArithmeticLine arithmetic={derivation} />
                    <span className={classes["second"]}>{t("maturity.derivedNote")}</span>
                  </>
                ),
              },
            ]),
        { label: t("maturity.methodology"), value: <MethodologyLine methodology={methodology} /> },
      ]}
    />
  );
};

/** How an industry's figures came about: in a sentence, by arithmetic, and by its members. */
export const IndustryPanel = ({ industry }: { industry: IndustryExplanation }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  return (
    <>
      <p className={classes["summary"]}>{summaryWords(industry, { t, format, language })}</p>
      <IndustryFacts industry={industry} />
      {industry.computed === null ? (
        <Block title={t("maturity.lackingHere")}>
          <div className={classes["rules"]}>
            <LackList industry={industry} />
          </div>
        </Block>
      ) : null}
      {industry.members.length === 0 ? null : (
        <Block title={t("maturity.members")}>
          <MembersTable members={industry.members} />
        </Block>
      )}
      {industry.members.length === 0 ? null : <IndustryCharts industry={industry} />}
    </>
  );
};
