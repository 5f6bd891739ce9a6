import { useTranslation } from "react-i18next";
import { Choice } from "../../components/choice.tsx";

interface CountedChoiceProps {
  label: string;
  isCounted: boolean;
  onChange: (isCounted: boolean) => void;
}

/** Whether a member counts, in general or in some days. */
export const CountedChoice = ({ label, isCounted, onChange }: CountedChoiceProps) => {
  const { t } = useTranslation();
  return (
    <Choice
      label={label}
      value={isCounted ? "counted" : "notCounted"}
      options={(["counted", "notCounted"] as const).map((value) => ({
        value,
        label: t(`frameworks.${value}`),
      }))}
      onChange={(value) => onChange(value === "counted")}
    />
  );
};
