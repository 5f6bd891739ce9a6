import type { CalendarDate, ChangedLine } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { AnchorLink } from "../../components/links.tsx";
import { useSession } from "../../lib/session.ts";
import { useFormat } from "../../lib/use-format.ts";
import { screenOfKind } from "./screen-of-kind.ts";

/** The key is made of the kind of record, its id, and the kind of change. */
const recordId = ({ key, entity, kind }: ChangedLine): string =>
  key.slice(entity.length + 1, -kind.length - 1);

/**
 * Leads to what the line is about, or else to the screen where such changes are seen, as known on one of the two days; today is
 * no past day.
 */
export const ObjectLink = ({ line, day }: { line: ChangedLine; day: CalendarDate }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { today } = useSession();
  const asOf = day === today ? undefined : day;
  const words = t("changes.openOn", { date: format.date(day) });
  const { project, indicator, meetingId } = line;
  if (line.entity === "Assignment")
    return (
      <AnchorLink to="/assignments" search={{ show: "all", open: recordId(line), asOf }} size="sm">
        {words}
      </AnchorLink>
    );
  if (project)
    return (
      <AnchorLink to="/projects/$projectId" params={{ projectId: project.id }} search={{ asOf }} size="sm">
        {words}
      </AnchorLink>
    );
  if (indicator)
    return (
      <AnchorLink to="/indicators" search={{ indicator: indicator.id, asOf }} size="sm">
        {words}
      </AnchorLink>
    );
  if (meetingId !== null)
    return (
      <AnchorLink to="/council/$meetingId" params={{ meetingId }} search={{ asOf }} size="sm">
        {words}
      </AnchorLink>
    );
  return (
    <AnchorLink to={screenOfKind(line.kind)} search={{ asOf }} size="sm">
      {words}
    </AnchorLink>
  );
};
