import type { PublicationView } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { type Fact, FactList } from "../../components/fact-list.tsx";
import { useFormat } from "../../lib/use-format.ts";
import { PublicPageLink } from "./public-page-link.tsx";
import { PublicationLink } from "./publication-link.tsx";
import classes from "./publications.module.css";

/** Of which day a publication is, who made it and when, and what it corrects or is corrected by. */
export const PublicationFacts = ({ publication }: { publication: PublicationView }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { number, asOf, publishedOn, publishedBy, note } = publication;
  const facts: Fact[] = [
    { label: t("publications.fact.asOf"), value: format.dateInWords(asOf) },
    {
      label: t("publications.fact.published"),
      value: t("publications.fact.publishedBy", { date: format.date(publishedOn), by: publishedBy }),
    },
    ...(note === null
      ? []
      : [{ label: t("publications.fact.note"), value: <p className={classes["text"]}>{note}</p> }]),
    ...useCorrectionFacts(publication),
    { label: t("publications.fact.address"), value: <PublicPageLink number={number} /> },
  ];
  return <FactList facts={facts} />;
};

/** Both ends of a correction: the old number names the new one, and the new one the old. */
const useCorrectionFacts = ({ corrects, correctedBy }: PublicationView): Fact[] => {
  const { t } = useTranslation();
  const corrected = corrects && {
    label: t("publications.fact.corrects"),
    value: (
      <>
        <PublicationLink number={corrects.number}>
          {t("publications.linkTo", { number: corrects.number })}
        </PublicationLink>
        <p className={classes["text"]}>{corrects.correction}</p>
      </>
    ),
  };
  const correcting = correctedBy.length > 0 && {
    label: t("publications.fact.correctedBy"),
    value: correctedBy.map((number) => (
      <div key={number}>
        <PublicationLink number={number}>{t("publications.linkBy", { number })}</PublicationLink>
      </div>
    )),
  };
  return [corrected, correcting].filter((fact) => fact !== null && fact !== false);
};
