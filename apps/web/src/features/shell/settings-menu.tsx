import type { MantineColorScheme } from "@mantine/core";
import { Button, Stack, useMantineColorScheme } from "@mantine/core";
import { IconAdjustments, IconPrinter } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Choice } from "../../components/choice.tsx";
import { HeaderPopover } from "../../components/header-popover.tsx";
import { chooseLanguage } from "../../i18n/index.ts";
import { useLanguage } from "../../lib/use-format.ts";

/** Language and appearance of this device. */
export const SettingsMenu = () => {
  const { t } = useTranslation();
  const language = useLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const schemes: { value: MantineColorScheme; label: string }[] = [
    { value: "light", label: t("shell.schemeLight") },
    { value: "dark", label: t("shell.schemeDark") },
    { value: "auto", label: t("shell.schemeAuto") },
  ];
  return (
    <HeaderPopover label={t("shell.settings")} face={<IconAdjustments size={20} aria-hidden />}>
      <Stack gap="sm">
        <Choice
          label={t("shell.language")}
          value={language}
          options={[
            { value: "ru", label: t("shell.languageRu") },
            { value: "en", label: t("shell.languageEn") },
          ]}
          onChange={(chosen) => void chooseLanguage(chosen)}
        />
        <Choice label={t("shell.scheme")} value={colorScheme} options={schemes} onChange={setColorScheme} />
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPrinter size={16} aria-hidden />}
          onClick={() => window.print()}
        >
          {t("shell.print")}
        </Button>
      </Stack>
    </HeaderPopover>
  );
};
