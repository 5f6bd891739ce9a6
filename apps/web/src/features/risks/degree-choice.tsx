import { degreeOf } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { Choice } from "../../components/choice.tsx";

interface DegreeChoiceProps {
  kind: "probability" | "impact";
  /** 1 (low) to 3 (high). */
  value: number;
  onChange: (value: number) => void;
}

const degrees = ["1", "2", "3"] as const;

/** Low, medium or high. */
export const DegreeChoice = ({ kind, value, onChange }: DegreeChoiceProps) => {
  const { t } = useTranslation();
  const word = (degree: number) =>
    kind === "probability"
      ? t(`projects.risk.degree.${degreeOf(degree)}`)
      : t(`projects.risk.impactDegree.${degreeOf(degree)}`);
  return (
    <Choice
      label={t(`risks.form.${kind}`)}
      value={String(value)}
      options={degrees.map((degree) => ({ value: degree, label: word(Number(degree)) }))}
      onChange={(degree) => onChange(Number(degree))}
    />
  );
};
