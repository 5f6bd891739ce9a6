import type { DropResult } from "@hello-pangea/dnd";
import type { PlaceProps } from "./place.ts";
import { DragDropContext, Draggable, Droppable } from "@hello-pangea/dnd";
import { Box } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { MilestoneEditor } from "./milestone-editor.tsx";
import { PlanCard } from "./plan-card.tsx";
import { usePlanDesk } from "./plan-desk.tsx";
import { PlanHead, planColumns, PlanRow } from "./plan-row.tsx";
import { useDragWords } from "./use-drag-words.ts";
import { useIsPlanNarrow } from "./use-is-plan-narrow.ts";
import { usePlanOrder } from "./use-plan-order.ts";
import { Table } from "../../components/table.tsx";
import classes from "./plan.module.css";

/** The plan as a table, or as cards where a table has no room; rows are dragged by their grips or moved by keys. */
export const PlanList = () => {
  const { t } = useTranslation();
  const { milestones, move } = usePlanOrder();
  const words = useDragWords();
  const isNarrow = useIsPlanNarrow();
  const drop = ({ draggableId, destination, source }: DropResult) => {
    if (destination && destination.index !== source.index) move(draggableId, destination.index);
  };
  const placed = milestones.map((milestone, place) => (
    <Place
      key={milestone.id}
      milestone={milestone}
      place={place}
      total={milestones.length}
      isNarrow={isNarrow}
      onMove={(wanted) => move(milestone.id, wanted)}
    />
  ));
  return (
    <DragDropContext
      dragHandleUsageInstructions={t("plan.drag.instructions")}
      onDragStart={words.started}
      onDragUpdate={words.moved}
      onDragEnd={(result, provided) => {
        words.ended(result, provided);
        drop(result);
      }}
    >
      <Droppable droppableId="plan">
        {({ innerRef, droppableProps, placeholder }) =>
          isNarrow ? (
            <ol ref={innerRef} {...droppableProps} className={classes["cards"]}>
              {placed}
              {placeholder}
            </ol>
          ) : (
            <Table className={classes["table"] ?? ""}>
              <PlanHead />
              <Table.Tbody ref={innerRef} {...droppableProps}>
                {placed}
                {placeholder}
              </Table.Tbody>
            </Table>
          )
        }
      </Droppable>
    </DragDropContext>
  );
};

type UnplacedProps = Pick<PlaceProps, "milestone" | "place" | "total" | "onMove"> & { isNarrow: boolean };

const Place = ({ isNarrow, ...props }: UnplacedProps) => {
  const { milestone, place } = props;
  const { canEdit, opened } = usePlanDesk();
  const isEdited = opened?.part === "edit" && opened.milestoneId === milestone.id;
  const Shape = isEdited ? Edited : isNarrow ? PlanCard : PlanRow;
  return (
    <Draggable draggableId={milestone.id} index={place} isDragDisabled={!canEdit || isEdited}>
      {({ innerRef, draggableProps, dragHandleProps }, { isDragging }) => (
        <Shape
          {...props}
          rowRef={innerRef}
          rowProps={draggableProps}
          gripProps={dragHandleProps}
          isDragged={isDragging}
        />
      )}
    </Draggable>
  );
};

/** A milestone whose editor stands in its place. */
const Edited = ({ milestone, rowRef, rowProps, gripProps }: PlaceProps) => {
  const editor = (
    <>
      <MilestoneEditor milestone={milestone} />
      <span {...gripProps} hidden />
    </>
  );
  return useIsPlanNarrow() ? (
    <Box component="li" ref={rowRef} {...rowProps} className={classes["card"] ?? ""}>
      {editor}
    </Box>
  ) : (
    <Table.Tr ref={rowRef} {...rowProps}>
      <Table.Td colSpan={planColumns}>{editor}</Table.Td>
    </Table.Tr>
  );
};
