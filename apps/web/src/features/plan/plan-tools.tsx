import type { Icon } from "@tabler/icons-react";
import type { OpenPart } from "./plan-desk.tsx";
import { Button, Group } from "@mantine/core";
import { IconCalendarTime, IconCopy, IconTemplate } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { usePlanDesk } from "./plan-desk.tsx";

type Tool = Extract<OpenPart["part"], "template" | "copy" | "shift" | "templates">;

const icons: Record<Tool, Icon | null> = {
  template: IconTemplate,
  copy: IconCopy,
  shift: IconCalendarTime,
  templates: null,
};

/** Building a plan from something, and moving much of it at once. */
export const PlanTools = () => {
  const { t } = useTranslation();
  const { plan, canEdit, open } = usePlanDesk();
  const building: Tool[] = plan.milestones.length > 0 ? ["template", "copy", "shift"] : ["template", "copy"];
  const tools: Tool[] = [
    ...(canEdit ? building : []),
    ...(plan.abilities.canEditTemplates ? (["templates"] as const) : []),
  ];
  return (
    <Group gap="xs">
      {tools.map((tool) => {
        const Shape = icons[tool];
        return (
          <Button
            key={tool}
            size="compact-sm"
            variant="default"
            leftSection={Shape ? <Shape size={14} aria-hidden /> : null}
            onClick={() => open({ part: tool })}
          >
            {t(`plan.tool.${tool}`)}
          </Button>
        );
      })}
    </Group>
  );
};
