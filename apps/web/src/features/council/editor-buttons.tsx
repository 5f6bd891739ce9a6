import { Button, Group } from "@mantine/core";
import { useTranslation } from "react-i18next";

interface EditorButtonsProps {
  isBusy: boolean;
  /** «Сохранить» unless given. */
  submitLabel?: string;
  onCancel: () => void;
}

/** The end of every form in an agenda. */
export const EditorButtons = ({ isBusy, submitLabel, onCancel }: EditorButtonsProps) => {
  const { t } = useTranslation();
  return (
    <Group gap="xs">
      <Button type="submit" size="xs" loading={isBusy}>
        {submitLabel ?? t("shared.action.save")}
      </Button>
      <Button size="xs" variant="default" onClick={onCancel}>
        {t("shared.action.cancel")}
      </Button>
    </Group>
  );
};
