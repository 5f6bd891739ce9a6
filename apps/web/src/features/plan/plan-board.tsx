import type { MilestonePlan } from "@kedr/domain";
import type { OpenPart } from "./plan-desk.tsx";
import { Button, Stack, Text, VisuallyHidden } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "../../components/confirm-dialog.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { OriginBadge } from "../../components/origin-badge.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { useIsReadOnly } from "../../lib/as-of.ts";
import { useAskedByAddress } from "../../lib/use-asked-by-address.ts";
import { CopyDialog } from "./copy-dialog.tsx";
import { CancelDialog } from "./cancel-dialog.tsx";
import { MilestoneEditor } from "./milestone-editor.tsx";
import { MoveDialog } from "./move-dialog.tsx";
import { PlanDeskProvider, usePlanDesk } from "./plan-desk.tsx";
import { PlanList } from "./plan-list.tsx";
import { PlanProblems } from "./plan-problems.tsx";
import { PlanTools } from "./plan-tools.tsx";
import { ShiftDialog } from "./shift-dialog.tsx";
import { TemplateDialog } from "./template-dialog.tsx";
import { TemplatesDialog } from "./templates-dialog.tsx";
import { useIsPlanNarrow } from "./use-is-plan-narrow.ts";
import { useUnsavedGuard } from "./use-unsaved-guard.tsx";
import classes from "./plan.module.css";

const route = getRouteApi("/signed-in/projects/$projectId/plan");

/** The planning screen: what to look through, and the plan itself. */
export const PlanBoard = ({ plan }: { plan: MilestonePlan }) => {
  const [opened, setOpened] = useState<OpenPart | null>(null);
  const [isUnsaved, setUnsaved] = useState(false);
  const [announced, announce] = useState("");
  const [instead, setInstead] = useState<OpenPart | null>(null);
  const guard = useUnsavedGuard(isUnsaved);
  const isReadOnly = useIsReadOnly();
  const canEdit = plan.abilities.canPlan && !isReadOnly;
  const close = () => {
    setUnsaved(false);
    setOpened(null);
  };
  const open = (part: OpenPart) => (isUnsaved ? setInstead(part) : setOpened(part));
  const discard = () => {
    setUnsaved(false);
    setOpened(instead);
    setInstead(null);
  };
  const { edit } = route.useSearch();
  const asked = plan.milestones.find(({ id, state }) => id === edit && state !== "cancelled");
  useAskedByAddress(edit, () => {
    if (asked !== undefined && canEdit) setOpened({ part: "edit", milestoneId: asked.id });
  });
  const desk = { plan, canEdit, opened, open, close, setUnsaved, announce };
  return (
    <PlanDeskProvider desk={desk}>
      <Stack gap="md">
        <PlanProblems problems={plan.problems} />
        <PlanSection />
      </Stack>
      <PlanDialogs />
      {guard}
      <DiscardDialog isOpen={instead !== null} onConfirm={discard} onClose={() => setInstead(null)} />
      <VisuallyHidden>
        <output>{announced}</output>
      </VisuallyHidden>
    </PlanDeskProvider>
  );
};

const DiscardDialog = (props: { isOpen: boolean; onConfirm: () => void; onClose: () => void }) => {
  const { t } = useTranslation();
  return (
    <ConfirmDialog
      {...props}
      title={t("plan.unsaved.title")}
      confirmLabel={t("plan.unsaved.discard")}
      isDangerous
    >
      {t("plan.unsaved.text")}
    </ConfirmDialog>
  );
};

const PlanSection = () => {
  const { t } = useTranslation();
  const { plan, canEdit, opened } = usePlanDesk();
  const { milestones, abilities } = plan;
  return (
    <SectionCard
      title={t("plan.section")}
      aside={
        <>
          <Text c="dimmed">{milestones.length}</Text>
          {milestones.some(({ origin }) => origin === "training") ? <OriginBadge origin="training" /> : null}
        </>
      }
      actions={canEdit || abilities.canEditTemplates ? <PlanTools /> : undefined}
      note={canEdit && milestones.length > 1 ? <OrderHint /> : undefined}
      isFlush
    >
      {milestones.length === 0 && opened?.part !== "new" ? (
        <EmptyState title={t("plan.empty")}>{canEdit ? t("plan.emptyText") : null}</EmptyState>
      ) : null}
      {milestones.length === 0 ? null : <PlanList />}
      {canEdit ? <NewMilestone /> : null}
    </SectionCard>
  );
};

const OrderHint = () => {
  const { t } = useTranslation();
  return <span data-no-print>{t(useIsPlanNarrow() ? "plan.orderHintNarrow" : "plan.orderHint")}</span>;
};

const NewMilestone = () => {
  const { t } = useTranslation();
  const { opened, open } = usePlanDesk();
  return (
    <div className={classes["new"]} data-no-print>
      {opened?.part === "new" ? (
        <MilestoneEditor milestone={null} />
      ) : (
        <Button
          variant="light"
          leftSection={<IconPlus size={16} aria-hidden />}
          data-opens="new"
          onClick={() => open({ part: "new" })}
        >
          {t("plan.add")}
        </Button>
      )}
    </div>
  );
};

const PlanDialogs = () => {
  const { opened } = usePlanDesk();
  switch (opened?.part) {
    case "template":
      return <TemplateDialog />;
    case "copy":
      return <CopyDialog />;
    case "shift":
      return <ShiftDialog />;
    case "templates":
      return <TemplatesDialog />;
    case "cancel":
      return <CancelDialog milestoneId={opened.milestoneId} />;
    case "move":
      return <MoveDialog milestoneId={opened.milestoneId} />;
    case "new":
    case "edit":
    case undefined:
      return null;
  }
};
