import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMayAdminister } from "../use-may-administer.ts";
import type { CardAct } from "./card-act.ts";
import { CardDialog } from "./card-dialog.tsx";

/** «Создать показатель», for whoever keeps them. */
export const CreateIndicator = () => {
  const { t } = useTranslation();
  const mayAdminister = useMayAdminister();
  const [act, setAct] = useState<CardAct | null>(null);
  if (!mayAdminister) return null;
  return (
    <>
      <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAct({ kind: "create" })}>
        {t("indicatorCard.action.create")}
      </Button>
      <CardDialog act={act} onClose={() => setAct(null)} />
    </>
  );
};
