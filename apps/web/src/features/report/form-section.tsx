import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { SectionCard } from "../../components/section-card.tsx";
import type { SectionName } from "./report-keys.ts";
import { sectionNames } from "./report-keys.ts";
import classes from "./report-form.module.css";

interface FormSectionProps {
  name: SectionName;
  title: string;
  note?: ReactNode;
  aside?: ReactNode;
  actions?: ReactNode;
  isFlush?: boolean;
  children: ReactNode;
}

/** A step of the report. Its number is the key that leads to it. */
export const FormSection = ({ name, title, ...card }: FormSectionProps) => {
  const { t } = useTranslation();
  const number = sectionNames.indexOf(name) + 1;
  return (
    <div data-report-section={name} tabIndex={-1} className={classes["section"]}>
      <SectionCard title={t("report.section.numbered", { number, title })} {...card} />
    </div>
  );
};
