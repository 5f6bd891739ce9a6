import type { IndicatorCard } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { FactList } from "../../../components/fact-list.tsx";
import { AnchorLink } from "../../../components/links.tsx";
import { SectionCard } from "../../../components/section-card.tsx";
import { SlideText } from "../../../components/slide-text.tsx";
import { Words } from "../../../components/words.tsx";
import { useValueWords } from "../../../components/use-value-words.ts";
import { DueText } from "./due-text.tsx";
import { StandingText, ThresholdsText } from "./standing-text.tsx";

interface CardProps {
  card: IndicatorCard;
}

const Range = ({ card: { fields } }: CardProps) => {
  const { t } = useTranslation();
  const words = useValueWords(fields.unit);
  const { minimum, maximum } = fields;
  if (minimum !== null && maximum !== null)
    return <>{t("indicatorCard.range.both", { minimum: words(minimum), maximum: words(maximum) })}</>;
  if (minimum !== null) return <>{t("indicatorCard.range.least", { minimum: words(minimum) })}</>;
  return maximum === null ? (
    <Words text={null} />
  ) : (
    <>{t("indicatorCard.range.most", { maximum: words(maximum) })}</>
  );
};

/** The post, and the body that it may be of. */
const Responsible = ({ card: { responsibleAuthority, responsiblePosition } }: CardProps) =>
  responsibleAuthority === null && responsiblePosition === null ? (
    <Words text={null} />
  ) : (
    <>
      {responsiblePosition === null ? null : <div>{responsiblePosition.name}</div>}
      {responsibleAuthority === null ? null : <div>{responsibleAuthority.name}</div>}
    </>
  );

const Source = ({ card: { indicator } }: CardProps) => {
  const { document, slide } = indicator.provenance;
  return (
    <>
      <Words text={document} />
      {slide === null ? null : (
        <>
          , <SlideText slide={slide} />
        </>
      )}
    </>
  );
};

const Frameworks = ({ card: { frameworks } }: CardProps) => {
  const { t } = useTranslation();
  if (frameworks.length === 0) return <>{t("indicatorCard.region")}</>;
  return frameworks.map(({ id, name, methodology, isCounted, reason }) => (
    <div key={id}>
      <AnchorLink to="/frameworks" search={{ framework: id }} inherit underline="always">
        {name}
      </AnchorLink>
      {", "}
      {methodology.name}: {t(isCounted ? "frameworks.counted" : "frameworks.notCounted")}
      {reason === null ? null : <div>{reason}</div>}
    </div>
  ));
};

const UsedIn = ({ card: { usedIn } }: CardProps) =>
  usedIn.map(({ id, name }) => (
    <div key={id}>
      <AnchorLink to="/indicators/$indicatorId" params={{ indicatorId: id }} inherit underline="always">
        {name}
      </AnchorLink>
    </div>
  ));

/** What the indicator is, who answers for it, when it is told, and where it comes from. */
export const PassportSection = ({ card }: CardProps) => {
  const { t } = useTranslation();
  const { fields, indicator, usedIn } = card;
  const { note } = indicator.provenance;
  return (
    <SectionCard title={t("indicatorCard.section.passport")}>
      <FactList
        facts={[
          {
            label: t("indicatorCard.fact.industry"),
            value: indicator.industry?.name ?? t("indicators.noIndustry"),
          },
          ...(indicator.number === null
            ? []
            : [{ label: t("indicatorCard.fact.number"), value: indicator.number }]),
          { label: t("indicatorCard.fact.unit"), value: fields.unit },
          {
            label: t("indicatorCard.fact.direction"),
            value: t(`indicatorCard.direction.${fields.direction}`),
          },
          {
            label: t("indicatorCard.fact.composition"),
            value: t(`indicatorCard.composition.${fields.composition ?? "none"}`),
          },
          { label: t("indicatorCard.fact.standing"), value: <StandingText card={card} /> },
          { label: t("indicatorCard.fact.thresholds"), value: <ThresholdsText card={card} /> },
          { label: t("indicatorCard.fact.range"), value: <Range card={card} /> },
          { label: t("indicatorCard.fact.responsible"), value: <Responsible card={card} /> },
          {
            label: t("indicatorCard.fact.due"),
            value: <DueText due={indicator.due} dueDay={fields.dueDay} />,
          },
          { label: t("indicatorCard.fact.sourceSystem"), value: <Words text={fields.sourceSystem} /> },
          { label: t("indicatorCard.fact.frameworks"), value: <Frameworks card={card} /> },
          ...(usedIn.length === 0
            ? []
            : [{ label: t("indicatorCard.fact.usedIn"), value: <UsedIn card={card} /> }]),
          { label: t("indicatorCard.fact.source"), value: <Source card={card} /> },
          ...(note === null ? [] : [{ label: t("indicatorCard.fact.note"), value: note }]),
        ]}
      />
    </SectionCard>
  );
};
