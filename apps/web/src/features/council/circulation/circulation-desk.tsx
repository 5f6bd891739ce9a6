import type { CirculationView } from "@kedr/domain";
import { Stack, Text } from "@mantine/core";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../../components/empty-state.tsx";
import { SectionCard } from "../../../components/section-card.tsx";
import { useIsReadOnly } from "../../../lib/as-of.ts";
import { ComparisonSection } from "./comparison-section.tsx";
import { SendAgenda } from "./send-agenda.tsx";
import { VersionChoice } from "./version-choice.tsx";
import { VersionSection } from "./version-section.tsx";

const route = getRouteApi("/signed-in/council/$meetingId");

/** Sending round, one version with its comments, and the comparison; the version that is shown stands in the address. */
export const CirculationDesk = ({ circulation }: { circulation: CirculationView }) => {
  const { t } = useTranslation();
  const isReadOnly = useIsReadOnly();
  const { version: asked } = route.useSearch();
  const navigate = route.useNavigate();
  const { versions, canSend, canAnswer, today } = circulation;
  const shown = versions.find(({ number }) => number === asked) ?? versions[0];
  return (
    <Stack gap="md">
      {canSend && !isReadOnly ? (
        <SendAgenda meetingId={circulation.meetingId} today={today} isAgain={versions.length > 0} />
      ) : null}
      {shown === undefined ? (
        <SectionCard title={t("circulation.title")}>
          <EmptyState title={t("circulation.empty")}>
            <Text size="sm">{canSend ? t("circulation.emptySecretary") : t("circulation.emptyReader")}</Text>
          </EmptyState>
        </SectionCard>
      ) : (
        <>
          <VersionSection
            key={shown.id}
            version={shown}
            today={today}
            canAnswer={canAnswer && !isReadOnly}
            isReadOnly={isReadOnly}
            choice={
              <VersionChoice
                label={t("circulation.version.shown")}
                versions={versions}
                value={shown.number}
                onChange={(version) => void navigate({ search: (before) => ({ ...before, version }) })}
              />
            }
          />
          <ComparisonSection circulation={circulation} shown={shown} />
        </>
      )}
    </Stack>
  );
};
