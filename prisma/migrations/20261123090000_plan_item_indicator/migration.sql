-- Which indicator an item of a plan is to move: the source names none, and that is told as a gap.
ALTER TABLE "PlanItem" ADD COLUMN     "indicatorId" TEXT;

-- AddForeignKey
ALTER TABLE "PlanItem" ADD CONSTRAINT "PlanItem_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator"("id") ON DELETE SET NULL ON UPDATE CASCADE;
