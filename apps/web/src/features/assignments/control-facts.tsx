import type { RouterOutputs } from "../../lib/trpc.ts";
import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { AnchorLink } from "../../components/links.tsx";
import { useFormat } from "../../lib/use-format.ts";
import classes from "./assignments.module.css";
import { ExtensionHistory } from "./extension-history.tsx";
import { PartyList } from "./party-list.tsx";

type Page = RouterOutputs["assignment"]["get"];

/** What the control of an assignment has gathered: where it comes from, who has a part, dates, reports, and the ladder. */
export const ControlFacts = ({ page }: { page: Page }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { assignment, extensions, reports, ladder, source } = page;
  return (
    <>
      {source === null ? null : <Source source={source} />}
      {assignment.advanceDueDate === null ? null : (
        <>
          <dt>{t("control.advance.dueBy")}</dt>
          <dd>{format.date(assignment.advanceDueDate)}</dd>
        </>
      )}
      <PartyList assignment={assignment} />
      <ExtensionHistory extensions={extensions} />
      {reports.length === 0 ? null : <Reports reports={reports} />}
      {ladder.length === 0 ? null : <Ladder ladder={ladder} />}
    </>
  );
};

const Source = ({ source: { point, meeting } }: { source: NonNullable<Page["source"]> }) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (meeting === null) return null;
  const date = format.date(meeting.date);
  return (
    <>
      <dt>{t("control.source.title")}</dt>
      <dd>
        <AnchorLink
          to="/council/$meetingId"
          params={{ meetingId: meeting.id }}
          search={{ part: "assignments" }}
          size="sm"
        >
          {meeting.number === null
            ? t("control.source.point", { point, date })
            : t("control.source.pointNumbered", { point, date, number: meeting.number })}
        </AnchorLink>
      </dd>
    </>
  );
};

const Reports = ({ reports }: Pick<Page, "reports">) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <dt>{t("control.reports.title")}</dt>
      <dd>
        <ul className={classes["history"]}>
          {reports.map(({ id, kind, text, toldOn, toldBy }) => (
            <li key={id} className={classes["party"]}>
              <Text size="xs" c="dimmed">
                {t("control.reports.told", {
                  kind: t(`control.reports.kind.${kind}`),
                  date: format.date(toldOn),
                  who: toldBy,
                })}
              </Text>
              <Text size="sm" className={classes["note"] ?? ""}>
                {text}
              </Text>
            </li>
          ))}
        </ul>
      </dd>
    </>
  );
};

const Ladder = ({ ladder }: Pick<Page, "ladder">) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <dt>{t("control.ladder.title")}</dt>
      <dd>
        <ol className={classes["ladder"]}>
          {ladder.map(({ step, on, isReached, position }) => {
            const hasNoPost = step !== "council" && position === null;
            return (
              <li key={step}>
                {t(`control.ladder.step.${step}`)}
                <Text size="xs" c={isReached && !hasNoPost ? "var(--kedr-bad-ink)" : "dimmed"}>
                  {position?.name ?? (hasNoPost ? t("control.ladder.noPost") : null)}{" "}
                  {hasNoPost
                    ? null
                    : t(isReached ? "control.ladder.told" : "control.ladder.willBe", {
                        date: format.date(on),
                      })}
                </Text>
              </li>
            );
          })}
        </ol>
      </dd>
    </>
  );
};
