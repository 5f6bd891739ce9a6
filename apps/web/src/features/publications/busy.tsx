import { Loader, Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { StepTitle } from "./step-title.tsx";
import classes from "./publications.module.css";

/** What the few seconds are spent on in which a publication is made. */
export const Busy = () => {
  const { t } = useTranslation();
  return (
    <div className={classes["busy"]}>
      <Loader size="sm" aria-hidden mt={2} />
      <Stack gap={4}>
        <StepTitle>{t("publications.busy.title")}</StepTitle>
        <Text component="output" size="sm">
          {t("publications.busy.text")}
        </Text>
      </Stack>
    </div>
  );
};
