import type { QueuedReschedule } from "@kedr/domain";
import { Button, Group, Modal, Stack, Text, Textarea } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../lib/use-format.ts";
import { FormFailure } from "../milestones/form-failure.tsx";
import { EffectSummary } from "./effect-summary.tsx";
import { wordMove } from "./move-words.ts";
import { ReasonWords } from "./request-words.tsx";
import { TargetName } from "./target-name.tsx";
import { useDecision } from "./use-decision.ts";

interface DecisionDialogProps {
  request: QueuedReschedule;
  onClose: () => void;
}

/** A request with its reason and effect, to be accepted, or returned with a comment. */
export const DecisionDialog = ({ request, onClose }: DecisionDialogProps) => {
  const { t } = useTranslation();
  const form = useDecision(request, onClose);
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t("movedTargets.decision.title")}
      closeButtonProps={{ "aria-label": t("shared.action.close") }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void form.decide("accept");
        }}
      >
        <Stack gap="sm">
          <Asked request={request} />
          <Textarea
            data-autofocus
            label={t("movedTargets.decision.comment")}
            description={t("movedTargets.decision.commentNote")}
            autosize
            minRows={2}
            maxLength={2000}
            value={form.comment}
            error={form.errorOfComment}
            onChange={(event) => form.changeComment(event.currentTarget.value)}
          />
          <FormFailure message={form.errorOfForm} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" loading={form.isWriting} onClick={() => void form.decide("return")}>
              {t("movedTargets.decision.return")}
            </Button>
            <Button type="submit" loading={form.isWriting}>
              {t("movedTargets.decision.accept")}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
};

const Asked = ({ request }: { request: QueuedReschedule }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { before, after, how } = wordMove(request.target, { t, format });
  return (
    <>
      <div>
        <TargetName request={request} />
        <Text fw={500} mt={4}>
          {before} → {after}, {how}
        </Text>
        <Text size="xs" c="dimmed">
          {t("movedTargets.decision.askedBy", {
            who: request.requestedBy,
            date: format.date(request.requestedOn),
          })}
        </Text>
      </div>
      <div>
        <ReasonWords request={request} />
      </div>
      {request.preview ? <EffectSummary effect={request.preview} /> : null}
      {request.preview === null && request.target.kind === "milestone" ? (
        <Text size="sm" c="var(--kedr-warning-ink)">
          {t("movedTargets.preview.stale")}
        </Text>
      ) : null}
    </>
  );
};
