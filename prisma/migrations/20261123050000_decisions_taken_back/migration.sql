-- Whose release of an assignment it is, so that nobody else takes it back, and since when a returned one is to be corrected.
ALTER TABLE "Assignment" ADD COLUMN     "releasedById" TEXT,
ADD COLUMN     "returnedOn" DATE;

-- AlterEnum
ALTER TYPE "NotificationKind" ADD VALUE 'assignment_returned';
ALTER TYPE "NotificationKind" ADD VALUE 'assignment_released';
ALTER TYPE "NotificationKind" ADD VALUE 'decision_taken_back';
