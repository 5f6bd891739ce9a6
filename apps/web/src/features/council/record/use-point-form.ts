import type { UseFormReturnType } from "@mantine/form";
import type { PointWords } from "./wishes.ts";
import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";

/** The form of a point's words; a point without a text is not one. `errorsAtFirst` are of words that were not taken. */
export const usePointForm = (
  initialValues: PointWords,
  errorsAtFirst: () => Readonly<Record<string, string>> = () => ({}),
): UseFormReturnType<PointWords> => {
  const { t } = useTranslation();
  return useForm<PointWords>({
    initialValues,
    initialErrors: errorsAtFirst(),
    validate: { text: (value) => (value.trim() === "" ? t("council.decision.textRequired") : null) },
  });
};
