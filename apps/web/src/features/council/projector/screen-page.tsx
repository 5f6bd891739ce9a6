import type { MinutesView } from "@kedr/domain";
import { useDocumentTitle, useFullscreenDocument, useHotkeys } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { QueryView } from "../../../components/query-view.tsx";
import { useAsOf } from "../../../lib/as-of.ts";
import { useTRPC } from "../../../lib/trpc.ts";
import { useFormat } from "../../../lib/use-format.ts";
import { AsOfBanner } from "../../shell/as-of-banner.tsx";
import { QuestionSlide } from "./question-slide.tsx";
import { ScreenControls } from "./screen-controls.tsx";
import { TitleSlide } from "./title-slide.tsx";
import classes from "./projector.module.css";

const route = getRouteApi("/council/$meetingId/screen");

const Screen = ({ view }: { view: MinutesView }) => {
  const asOf = useAsOf();
  const { t } = useTranslation();
  const format = useFormat();
  const { item: itemId } = route.useSearch();
  const navigate = route.useNavigate();
  const { toggle, fullscreen } = useFullscreenDocument();
  const place = view.items.findIndex(({ id }) => id === itemId) + 1;
  const last = view.items.length;
  const show = (next: number) => {
    const item = view.items[Math.min(Math.max(next, 0), last) - 1];
    void navigate({ search: (before) => ({ ...before, item: item?.id }), replace: true });
  };
  const leave = () =>
    void navigate({
      to: "/council/$meetingId",
      params: { meetingId: view.meetingId },
      search: (before) => ({ asOf: before.asOf, part: "record", item: itemId }),
    });
  useHotkeys([
    ["ArrowRight", () => show(place + 1)],
    ["PageDown", () => show(place + 1)],
    ["ArrowLeft", () => show(place - 1)],
    ["PageUp", () => show(place - 1)],
    ["Home", () => show(0)],
    ["End", () => show(last)],
    ["F", () => void toggle()],
    ["Escape", leave],
  ]);
  const item = view.items[place - 1];
  useDocumentTitle(
    `${item?.title ?? t("council.meeting.heading", { date: format.dateInWords(view.date) })} — ${t("shell.product")}`,
  );
  return (
    <>
      <main id="content" tabIndex={-1} className={classes["slide"]}>
        {asOf === undefined ? null : <AsOfBanner asOf={asOf} />}
        {item ? <QuestionSlide key={item.id} item={item} view={view} /> : <TitleSlide view={view} />}
      </main>
      <ScreenControls
        place={place}
        last={last}
        isFull={fullscreen}
        onShow={show}
        onFull={() => void toggle()}
        onLeave={leave}
      />
    </>
  );
};

/** A meeting on the projector: one question a screen, in large type, following what the secretary writes. */
export const ScreenPage = () => {
  const { meetingId } = route.useParams();
  const asOf = useAsOf();
  const query = useQuery(useTRPC().minutes.get.queryOptions({ meetingId, asOf }));
  return (
    <div className={classes["screen"]}>
      <QueryView query={query}>{(view) => <Screen view={view} />}</QueryView>
    </div>
  );
};
