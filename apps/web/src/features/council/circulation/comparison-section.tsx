import type { AgendaContent, AgendaVersionView, CirculationView } from "@kedr/domain";
import { compareAgendas } from "@kedr/domain";
import { Group, Stack, Text } from "@mantine/core";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { SectionCard } from "../../../components/section-card.tsx";
import { QuestionChange } from "./question-change.tsx";
import { VersionChoice } from "./version-choice.tsx";
import classes from "./circulation.module.css";

const route = getRouteApi("/signed-in/council/$meetingId");

/** What became of the version that is shown: against another one, or against the agenda as it stands. */
export const ComparisonSection = ({
  circulation: { versions, draft },
  shown,
}: {
  circulation: CirculationView;
  shown: AgendaVersionView;
}) => {
  const { t } = useTranslation();
  const { against: asked = 0 } = route.useSearch();
  const navigate = route.useNavigate();
  const others = versions.filter(({ id }) => id !== shown.id);
  const other = others.find(({ number }) => number === asked);
  const otherContent: AgendaContent = other?.content ?? draft;
  // The older one is always what was before.
  const isOlder = other !== undefined && other.number < shown.number;
  const changes = isOlder
    ? compareAgendas(otherContent, shown.content)
    : compareAgendas(shown.content, otherContent);
  return (
    <SectionCard title={t("circulation.compare.title")} note={t("circulation.compare.note")}>
      <Stack gap="sm">
        <Group>
          <VersionChoice
            label={t("circulation.compare.against", { number: shown.number })}
            versions={others}
            withDraft
            value={other?.number ?? 0}
            onChange={(against) =>
              void navigate({ search: (before) => ({ ...before, against: against || undefined }) })
            }
          />
        </Group>
        {changes.length === 0 ? (
          <Text size="sm">{t("circulation.compare.same")}</Text>
        ) : (
          <ul className={classes["changes"]}>
            {changes.map((change) => (
              <QuestionChange key={change.itemId} change={change} />
            ))}
          </ul>
        )}
      </Stack>
    </SectionCard>
  );
};
